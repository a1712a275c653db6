//! Coming back without loss: by the id of the last event, or by the state in
//! which the page was drawn.

use super::{Room, inside, stream_of, writes};
use crate::support::TestApp;

both! {
    /// What came while one was away is told at once, and with the newest id nothing is.
    async fn what_came_meanwhile_is_told_at_once(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let mut stream = own.listens(&stream_of(&own, &room.page()).await).await;
        writes(&staff, &room.page(), "a").await;
        stream.hears_next("message").await;
        let last = stream.last.clone();
        drop(stream);
        own.comes_back(&room.live(), &last).await.hears_nothing().await;
        writes(&staff, &room.page(), "b").await;
        let mut again = own.comes_back(&room.live(), &last).await;
        again.hears_next("message").await;
        own.comes_back(&room.live(), &again.last).await.hears_nothing().await;
    }

    /// What came between drawing the page and opening its stream is told at once.
    async fn what_came_since_the_page_was_drawn_is_told(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        for (form, page) in [("a", room.page()), ("b", "/messages".to_owned()), ("c", room.noor.path("messages"))] {
            let stream = stream_of(&own, &page).await;
            own.listens(&stream).await.hears_nothing().await;
            writes(&staff, &room.page(), form).await;
            own.listens(&stream).await.hears_next("message").await;
        }
    }

    /// The inbox knows its place too.
    async fn the_inbox_knows_its_place(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let stream = stream_of(&staff, "/inbox").await;
        staff.listens(&stream).await.hears_nothing().await;
        writes(&own, &room.page(), "a").await;
        staff.listens(&stream).await.hears_next("message").await;
    }

    /// The id of the last event says more than the state of the page.
    async fn the_last_event_goes_before_the_page(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let path = stream_of(&own, &room.page()).await;
        let mut stream = own.listens(&path).await;
        writes(&staff, &room.page(), "a").await;
        stream.hears_next("message").await;
        let last = stream.last.clone();
        own.comes_back(&path, &last).await.hears_nothing().await;
    }

    /// A read mark while one was away is told as well.
    async fn a_read_mark_meanwhile_is_told(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        staff.get(&room.page()).await.is(200);
        let path = stream_of(&staff, &room.page()).await;
        own.get(&room.page()).await.is(200);
        staff.listens(&path).await.hears_next("read").await;
    }

    /// A right that ended while one was away: not there, like nothing at all.
    async fn a_right_that_ended_meanwhile_is_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let staff = inside(app, &room.therapist).await;
        let path = stream_of(&staff, &room.page()).await;
        room.noor.treated_by_nobody().await;
        let answer = staff.get(&path).await;
        assert_eq!(answer.is(404).html(), staff.get("/nowhere").await.html());
    }

    /// A place that means nothing is no place: from now on is heard, and nothing breaks.
    async fn a_strange_place_is_none(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        for since in ["x", "%00", "%ff", "1.2.3", "..", "0000000000000001.0000000000000001", ""] {
            own.listens(&format!("{}?since={since}", room.live())).await.hears_nothing().await;
        }
        own.comes_back(&room.live(), "nonsense").await.hears_nothing().await;
    }
}
