//! Writing to and fro (U1), and who reads along by consent (T3.2, T4.3, T4.4).

use empower::db::Within;
use rules::Category::{Appointments, Messages};

use super::{ABOUT, Room, TEXT, answers, begins, inside, not_there, page_of, to_file};
use crate::support::{HELLO, TestApp};

both! {
    /// U1: what a girl writes her therapist reads and answers, and she reads that.
    async fn a_girl_writes_and_her_therapist_answers(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let page = begins(&own, &room.noor, &to_file(&room.therapist), TEXT).await;
        let read = staff.get(&page).await;
        assert!(read.is(200).says(TEXT) && read.says(ABOUT), "{read}");
        answers(&staff, &page, "Wil je daar woensdag over praten?").await.is(303);
        let back = own.get(&page).await;
        assert!(back.is(200).says("Wil je daar woensdag over praten?") && back.says(TEXT), "{back}");
    }

    /// U1: a thread that a therapist begins stands with the girl, on both her lists.
    async fn a_therapist_begins_and_the_girl_finds_it(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let page = begins(&staff, &room.noor, &to_file(&room.therapist), HELLO).await;
        for list in ["/messages", &room.noor.path("messages")] {
            let shown = own.get(list).await;
            assert!(shown.is(200).html().contains(&page) && shown.says(ABOUT) && shown.says(HELLO), "{shown}");
        }
        answers(&own, &page, TEXT).await.is(303);
        assert!(staff.get(&page).await.says(TEXT));
    }

    /// T4.3: consent for messages opens the girl's threads to her mother for reading.
    async fn consent_opens_the_girls_threads_for_reading(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let hers = inside(app, &room.mother).await;
        not_there(&hers, &page).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        assert!(hers.get(&room.noor.path("messages")).await.is(200).html().contains(&page));
        assert!(hers.get(&page).await.is(200).says(HELLO));
    }

    /// T4.3: consent for messages is sight: a mother who reads along does not write there.
    async fn consent_does_not_open_the_girls_threads_for_writing(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        assert_eq!(hers.get(&page).await.is(200).field("form"), None, "no room for an answer");
        hers.post(&page, &[("form", "a"), ("text", "Dag Tess.")]).await.is(404);
        assert!(!hers.get(&page).await.says("Dag Tess."));
    }

    /// T4.3: nor does she begin a thread in her daughter's name.
    async fn consent_does_not_open_writing_in_the_girls_name(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        let path = room.noor.path("messages/new");
        let answer = super::sends(&hers, &path, "a", &to_file(&room.therapist), TEXT).await;
        assert_eq!(answer.is(422).typed(), TEXT, "what she wrote stays");
        assert!(!hers.get(&room.noor.path("messages")).await.says(TEXT));
    }

    /// T3.2: consent for something else opens no thread.
    async fn consent_for_appointments_opens_no_thread(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        room.noor.consents(&room.mother, &[Appointments]).await;
        let hers = inside(app, &room.mother).await;
        not_there(&hers, &page).await;
        not_there(&hers, &room.noor.path("messages")).await;
    }

    /// T4.2: a father of a child under 12 writes in the child's file, as who decides for it.
    async fn a_father_of_a_child_writes_in_its_file(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let page = begins(&his, &sam, &to_file(&therapist), TEXT).await;
        assert!(hers.get(&page).await.is(200).says(TEXT), "both parents see it");
        assert!(inside(app, &therapist).await.get(&page).await.is(200).says(&father.name));
        answers(&hers, &page, "En hij droomt naar.").await.is(303);
        assert!(his.get(&page).await.says("En hij droomt naar."));
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let roles: Vec<(String,)> = tx.query("SELECT DISTINCT role FROM message").all().await.unwrap();
        assert_eq!(roles, [("legal_representative".to_owned(),)], "what one does for another is recorded as that");
    }

    /// T4.4: from 16 on a mother reads her daughter's threads with consent alone.
    async fn from_sixteen_a_mother_reads_with_consent_alone(app: &TestApp) {
        let world = app.kompas();
        let (liv, therapist) = (world.client("Liv", 16).await, world.therapist().await);
        liv.treated_by(&therapist).await;
        let mother = liv.parent("Ilse", "mother").await;
        let page = page_of(&liv, liv.thread(&therapist, None).await);
        let hers = inside(app, &mother).await;
        not_there(&hers, &page).await;
        not_there(&hers, &liv.path("messages/new")).await;
        liv.consents(&mother, &[Messages]).await;
        assert!(hers.get(&page).await.is(200).says(HELLO));
        hers.post(&page, &[("form", "a"), ("text", "Dag Tess.")]).await.is(404);
    }
}
