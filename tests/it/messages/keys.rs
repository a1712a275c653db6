//! Under keys (V7, invariant 7): subject and text are sealed, a key for each
//! thread; what its key opened cannot be read when that is destroyed.

use empower::features::messages::store as threads;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use super::{ABOUT, Room, TEXT, answers, begins, inside, page_of, to_file};
use crate::support::{SUBJECT, TestApp, Trace};

/// All that lies on disk, or stands in the tables, as bytes.
async fn all_that_is_kept(app: &TestApp) -> Vec<u8> {
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(app.folder()).unwrap() {
        let path = entry.unwrap().path();
        kept.extend(std::fs::read(&path).unwrap());
    }
    if let Some(url) = app.postgres() {
        let mut connection = PgConnection::connect(&url).await.unwrap();
        let tables: Vec<(String,)> = sqlx::query_as(
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        assert!(tables.iter().any(|(table,)| table == "message"), "{tables:?}");
        for (table,) in tables {
            let sql = format!("SELECT t::text FROM \"{table}\" t");
            let rows: Vec<(String,)> =
                sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
            for (row,) in rows {
                kept.extend(row.into_bytes());
            }
        }
        connection.close().await.unwrap();
    }
    kept
}

/// Whether words stand in it, as they are or in hexadecimal.
fn holds(kept: &[u8], words: &str) -> bool {
    let hexadecimal = data_encoding::HEXLOWER.encode(words.as_bytes());
    [words, &hexadecimal]
        .iter()
        .any(|known| kept.windows(known.len()).any(|part| part == known.as_bytes()))
}

async fn destroys(app: &TestApp, page: &str) {
    let id = page.rsplit('/').next().unwrap().parse().unwrap();
    app.vault.destroy(threads::key_id(id), app.clock.now().0).await.unwrap();
}

both! {
    /// Invariant 7: no word of a message, a subject or a draft lies anywhere in clear.
    async fn no_word_lies_anywhere_in_clear(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let page = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        let draft = "Dit durf ik nog niet te sturen.";
        own.post("/messages/draft", &[("path", &page), ("text", draft)]).await.is(204);
        let kept = all_that_is_kept(app).await;
        assert!(kept.len() > 4096 && holds(&kept, &room.noor.who.name), "names stand in clear: it is really all of it");
        for words in [TEXT, ABOUT, draft, "verhuizing"] {
            assert!(!holds(&kept, words), "{words}");
        }
    }

    /// Invariant 11: nor in what is traced, however much that is.
    async fn no_word_stands_in_the_trace(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let trace = Trace::catch();
        let page = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        own.post("/messages/draft", &[("path", &page), ("text", TEXT)]).await.is(204);
        own.post(&page, &[("form", "a"), ("text", &TEXT.repeat(1000))]).await.is(422);
        own.get("/messages").await.is(200);
        tracing::trace!("the end of the story");
        let traced = trace.text();
        assert!(traced.contains("the end of the story"), "it is really caught");
        for words in [TEXT, ABOUT, "verhuizing", &room.noor.who.name] {
            assert!(!traced.contains(words), "{words}");
        }
    }

    /// V7: the page of a thread whose key is destroyed says so, and lists go on working.
    async fn what_a_destroyed_key_opened_cannot_be_read(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let gone = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        let stays = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        destroys(app, &gone).await;
        let shown = own.get(&gone).await;
        assert!(shown.is(200).says("Dit is niet meer te lezen") && !shown.says(TEXT) && !shown.says(ABOUT), "{shown}");
        let staff = inside(app, &room.therapist).await;
        for (browser, list) in [(&own, "/messages"), (&own, &room.noor.path("messages")), (&staff, "/inbox")] {
            let list = browser.get(list).await;
            assert!(list.is(200).html().contains(&gone) && list.html().contains(&stays), "{list}");
            assert!(list.says("Dit is niet meer te lezen") && list.says(SUBJECT), "{list}");
        }
        own.get("/home").await.is(200);
    }

    /// V7: an answer to a thread that cannot be read any more is not lost, and gets a clear word.
    async fn an_answer_to_what_cannot_be_read_is_given_back(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        destroys(app, &page).await;
        let answer = own.post(&page, &[("form", "a"), ("text", TEXT)]).await;
        assert!(answer.status.is_client_error(), "{answer}");
        assert_eq!(answer.typed(), TEXT, "{answer}");
    }

    /// V7: each thread has a key of its own: destroying one leaves the other.
    async fn each_thread_has_its_own_key(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let one = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        let other = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        destroys(app, &one).await;
        assert!(!own.get(&one).await.says(TEXT) && own.get(&other).await.is(200).says(TEXT));
        answers(&own, &other, "En nog iets.").await.is(303);
    }
}
