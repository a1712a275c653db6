//! What an open page hears: messages, read marks, changed rights.

use empower::db::Within;
use rules::Category::Messages;

use super::{Room, beside, inside, stream_of, writes};
use crate::support::{Seed, TestApp};

both! {
    /// U1: a message reaches the open page of the other.
    async fn a_message_reaches_an_open_page(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let mut stream = own.listens(&stream_of(&own, &room.page()).await).await;
        writes(&staff, &room.page(), "a").await;
        stream.hears_next("message").await;
        writes(&staff, &room.page(), "b").await;
        stream.hears_next("message").await;
    }

    /// U1: that the other read it reaches the open page of the sender.
    async fn a_read_mark_reaches_an_open_page(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        staff.get(&room.page()).await.is(200);
        let mut stream = staff.listens(&stream_of(&staff, &room.page()).await).await;
        own.get(&room.page()).await.is(200);
        stream.hears_next("read").await;
    }

    /// U1, U12: the file's list, the own area and the inbox hear as well.
    async fn lists_hear_too(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        for (form, listener, page, writer) in [
            ("a", &own, "/messages", &staff),
            ("b", &own, &*room.noor.path("messages"), &staff),
            ("c", &staff, "/inbox", &own),
        ] {
            let mut stream = listener.listens(&stream_of(listener, page).await).await;
            writes(writer, &room.page(), form).await;
            stream.hears_next("message").await;
        }
    }

    /// T3.3: a mother hears of her own thread in her own area.
    async fn a_mother_hears_of_her_own_thread(app: &TestApp) {
        let room = Room::of(app).await;
        let own = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        let page = room.noor.path(&format!("messages/{own}"));
        let (hers, staff) = (inside(app, &room.mother).await, inside(app, &room.therapist).await);
        let mut thread = hers.listens(&stream_of(&hers, &page).await).await;
        let mut list = hers.listens(&stream_of(&hers, "/messages").await).await;
        writes(&staff, &page, "a").await;
        list.hears_next("message").await;
        thread.hears_next("message").await;
    }

    /// A message that a command or an import writes beside the portal is heard as well.
    async fn what_is_written_beside_the_portal_is_heard(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&stream_of(&own, &room.page()).await).await;
        let db = beside(app).await;
        let mut tx = db.write_within(Within::Everything).await.unwrap();
        tx.query("UPDATE message SET taken_back_at = $1").bind(app.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
        stream.hears_next("message").await;
        db.close().await;
    }

    /// T3.2: who reads along changed: the girl's page hears that it should ask again.
    async fn who_reads_along_changed(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&stream_of(&own, &room.page()).await).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        stream.hears_next("right").await;
        writes(&inside(app, &room.therapist).await, &room.page(), "a").await;
        stream.hears_next("message").await;
    }

    /// T3.2: a thread that is hidden now: the mother's list hears that it should ask again.
    async fn a_hidden_thread_is_heard_in_the_list(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        let mut thread = hers.listens(&stream_of(&hers, &room.page()).await).await;
        let mut list = hers.listens(&stream_of(&hers, &room.noor.path("messages")).await).await;
        app.pass(jiff::SignedDuration::from_secs(1));
        room.noor.consents_hiding(&room.mother, &[Messages], &[room.thread.0]).await;
        list.hears_next("right").await;
        thread.hears_next("gone").await;
    }

    /// U12: a file that is gone from the caseload is heard in the inbox, and others go on being heard.
    async fn a_smaller_caseload_is_heard_in_the_inbox(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        sem.treated_by(&room.therapist).await;
        let staff = inside(app, &room.therapist).await;
        let mut stream = staff.listens(&stream_of(&staff, "/inbox").await).await;
        sem.treated_by_nobody().await;
        stream.hears_next("right").await;
        writes(&inside(app, &room.noor.who).await, &room.page(), "a").await;
        stream.hears_next("message").await;
    }

    /// U12: what is written in a file that is new in the caseload is heard in the inbox, once that heard of it.
    async fn a_new_file_of_the_caseload_is_heard_from_then_on(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        let staff = inside(app, &room.therapist).await;
        let mut stream = staff.listens(&stream_of(&staff, "/inbox").await).await;
        sem.treated_by(&room.therapist).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        stream.hears_next("right").await;
        stream.hears_nothing().await;
        sem.thread(&room.therapist, None).await;
        stream.hears_next("message").await;
    }

    /// T3.2: a girl's page hears that this one thread is hidden from her mother now.
    async fn from_whom_it_is_hidden_now_is_heard(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&stream_of(&own, &room.page()).await).await;
        app.pass(jiff::SignedDuration::from_secs(1));
        room.noor.consents_hiding(&room.mother, &[Messages], &[room.thread.0]).await;
        stream.hears_next("right").await;
    }

    /// T4.3: nobody hears that others write: a ring is a fact too.
    async fn that_others_write_is_not_heard(app: &TestApp) {
        let room = Room::of(app).await;
        let father = room.noor.parent("Kees", "father").await;
        let (hers, his, own) =
            (inside(app, &room.mother).await, inside(app, &father).await, inside(app, &room.noor.who).await);
        let mothers = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        let fathers = room.noor.thread(&room.therapist, Some(&father)).await;
        let fathers = room.noor.path(&format!("messages/{fathers}"));
        let mut open = his.listens(&stream_of(&his, &fathers).await).await;
        let mut area = his.listens(&stream_of(&his, "/messages").await).await;
        let mut girls = own.listens(&stream_of(&own, "/messages").await).await;
        writes(&hers, &room.noor.path(&format!("messages/{mothers}")), "a").await;
        for stream in [&mut open, &mut area, &mut girls] {
            stream.hears_nothing().await;
        }
    }

    /// T3.2: from whom a thread is hidden hears nothing of it in the list either.
    async fn a_hidden_thread_does_not_ring(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents_hiding(&room.mother, &[rules::Category::Messages], &[room.thread.0]).await;
        let (hers, own) = (inside(app, &room.mother).await, inside(app, &room.noor.who).await);
        let mut list = hers.listens(&stream_of(&hers, &room.noor.path("messages")).await).await;
        writes(&own, &room.page(), "a").await;
        list.hears_nothing().await;
    }

    /// What happens in another file is not heard.
    async fn another_file_is_not_heard(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&stream_of(&own, "/messages").await).await;
        sem.treated_by(&room.therapist).await;
        sem.thread(&room.therapist, None).await;
        let mut seed = Seed::begin(app).await;
        seed.about(sem.id);
        seed.commit().await;
        stream.hears_nothing().await;
    }
}
