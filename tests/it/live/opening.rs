//! Who may open a stream, how many, and when all of them end.

use super::{Room, inside};
use crate::support::TestApp;

both! {
    /// V5: who may not see a page may not listen to it: not there, and a refused try in the log.
    async fn who_may_not_see_may_not_listen(app: &TestApp) {
        let room = Room::of(app).await;
        let nowhere = room.noor.path(&format!("messages/{}/live", empower::ids::ThreadId::fresh()));
        for stranger in [&room.mother, &app.kompas().coordinator().await, &app.linde().therapist().await] {
            let browser = inside(app, stranger).await;
            let nothing = browser.get("/nowhere").await.html();
            for path in [&room.live(), &room.noor.path("messages/live"), &nowhere] {
                let answer = browser.get(path).await;
                assert_eq!(answer.is(404).html(), nothing, "{path}");
                assert_eq!(answer.header("content-type").as_deref(), Some("text/html; charset=utf-8"));
            }
        }
        let mut tx = app.db.read().await.unwrap();
        let refused: Vec<(String, Option<empower::ids::ThreadId>)> = tx
            .query("SELECT action, object_id FROM audit_line WHERE chain = $1 AND outcome = 'refused' ORDER BY n")
            .bind(room.noor.id)
            .all()
            .await
            .unwrap();
        let each = [("read".to_owned(), Some(room.thread)), ("read".to_owned(), None)];
        assert_eq!(refused, [each.clone(), each.clone(), each].concat());
    }

    /// T4.1: without a session there is no stream.
    async fn without_a_session_there_is_no_stream(app: &TestApp) {
        let room = Room::of(app).await;
        for path in [&*room.live(), "/messages/live", "/inbox/live"] {
            app.browser().get(path).await.leads_to("/sign-in");
        }
    }

    /// Listening leaves no line in the log: it shows nothing.
    async fn listening_leaves_no_line(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let count = async || {
            let mut tx = app.db.read().await.unwrap();
            let rows: Vec<(i64,)> =
                tx.query("SELECT n FROM audit_line WHERE chain = $1").bind(room.noor.id).all().await.unwrap();
            rows.len()
        };
        let before = count().await;
        let mut stream = own.listens(&room.live()).await;
        stream.hears_nothing().await;
        assert_eq!(count().await, before);
    }

    /// An account has a dozen streams; one more is too many, until one is closed. Others have their own.
    async fn an_account_has_a_dozen_streams(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, again) = (inside(app, &room.noor.who).await, inside(app, &room.noor.who).await);
        let mut open = Vec::new();
        for n in 0..12 {
            let browser = if n % 2 == 0 { &own } else { &again };
            open.push(browser.listens(&room.live()).await);
        }
        for path in [&*room.live(), "/messages/live"] {
            let answer = own.get(path).await;
            assert!(answer.is(429).header("retry-after").is_some(), "{answer}");
        }
        inside(app, &room.therapist).await.listens(&room.live()).await;
        own.get(&room.page()).await.is(200);
        open.pop();
        own.listens(&room.live()).await;
    }

    /// The portal stops: every stream ends, and says when to come back.
    async fn when_the_portal_stops_streams_end(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let mut streams = vec![own.listens(&room.live()).await, own.listens("/messages/live").await, staff.listens("/inbox/live").await];
        app.live.stop();
        for stream in &mut streams {
            stream.ends().await;
            let said = String::from_utf8(stream.bytes.clone()).unwrap();
            assert!(said.ends_with("retry: 1000\n\n"), "{said:?}");
        }
    }
}
