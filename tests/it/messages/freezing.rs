//! After death a file is frozen (T9.4): it can be read by who treats, and
//! nobody writes.

use super::{Room, TEXT, inside, not_there, page_of, sends, stored, to_file};
use crate::support::{HELLO, TestApp};

both! {
    /// T9.4: the therapist goes on reading, and there is no room for an answer.
    async fn after_death_the_therapist_reads(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let staff = inside(app, &room.therapist).await;
        room.noor.dies().await;
        let read = staff.get(&page).await;
        assert!(read.is(200).says(HELLO), "{read}");
        assert_eq!(read.field("form"), None, "{read}");
        staff.get("/inbox").await.is(200);
    }

    /// T9.4: nobody writes, also not on a page that was open already.
    async fn after_death_nobody_writes(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own_page = page_of(&room.noor, room.noor.thread(&room.therapist, Some(&room.mother)).await);
        let (staff, hers) = (inside(app, &room.therapist).await, inside(app, &room.mother).await);
        let own = inside(app, &room.noor.who).await;
        room.noor.dies().await;
        for (browser, page) in [(&staff, &page), (&own, &page), (&hers, &own_page), (&staff, &own_page)] {
            let answer = browser.post(page, &[("form", "a"), ("text", TEXT)]).await;
            assert_eq!(answer.is(404).typed(), TEXT, "what was written is given back");
            let new = room.noor.path("messages/new");
            sends(browser, &new, "a", &to_file(&room.therapist), TEXT).await.is(404);
        }
        assert_eq!(stored(app, &room.noor).await, [(1,), (1,)]);
    }

    /// T9.4: consent, authority and standing end: family finds nothing, their own threads neither.
    async fn after_death_family_finds_nothing(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        let hers = inside(app, &room.mother).await;
        hers.get(&page_of(&room.noor, id)).await.is(200);
        room.noor.dies().await;
        not_there(&hers, &page_of(&room.noor, id)).await;
        assert!(!hers.get("/messages").await.is(200).html().contains(&id.to_string()));
    }
}
