//! Own things (rulebook 1): a thread between a parent and the therapist is
//! theirs, whatever the categories say.

use rules::Category::Messages;

use super::{ABOUT, Room, TEXT, answers, begins, inside, not_there, page_of, to_own};
use crate::support::{HELLO, SUBJECT, TestApp};

both! {
    /// T3.3: a mother writes with the therapist about her daughter; it stands in her own area.
    async fn a_mother_has_a_thread_of_her_own(app: &TestApp) {
        let room = Room::of(app).await;
        let (hers, staff) = (inside(app, &room.mother).await, inside(app, &room.therapist).await);
        let page = begins(&hers, &room.noor, &to_own(&room.mother, &room.therapist), TEXT).await;
        assert!(hers.get("/messages").await.is(200).html().contains(&page));
        assert!(staff.get(&page).await.is(200).says(&room.mother.name));
        answers(&staff, &page, "Dank je, ik lees het.").await.is(303);
        assert!(hers.get(&page).await.is(200).says("Dank je, ik lees het."));
    }

    /// T3.3: neither the girl nor the father sees it: in no list, not its page, not its stream, not by writing.
    async fn a_mothers_own_thread_is_nobody_elses(app: &TestApp) {
        let room = Room::of(app).await;
        for parent in [&room.mother, &room.father] {
            room.noor.consents(parent, &[Messages]).await;
        }
        let id = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        let page = page_of(&room.noor, id);
        for stranger in [&room.noor.who, &room.father] {
            let browser = inside(app, stranger).await;
            not_there(&browser, &page).await;
            not_there(&browser, &format!("{page}/live")).await;
            browser.post(&page, &[("form", "a"), ("text", TEXT)]).await.is(404);
            for list in ["/messages", "/home", &room.noor.path(""), &room.noor.path("messages")] {
                assert!(!browser.get(list.trim_end_matches('/')).await.html().contains(&id.to_string()), "{list}");
            }
        }
        assert!(!inside(app, &room.therapist).await.get(&page).await.is(200).says(TEXT));
    }

    /// T3.3: the girl's thread does not stand in her mother's own area, nor the other way round.
    async fn two_threads_side_by_side_stay_apart(app: &TestApp) {
        let room = Room::of(app).await;
        let of_noor = room.noor.thread(&room.therapist, None).await.to_string();
        let of_mother = room.noor.thread(&room.therapist, Some(&room.mother)).await.to_string();
        let shown = inside(app, &room.noor.who).await.get("/messages").await.is(200).html();
        assert!(shown.contains(&of_noor) && !shown.contains(&of_mother), "{shown}");
        let shown = inside(app, &room.mother).await.get("/messages").await.is(200).html();
        assert!(shown.contains(&of_mother) && !shown.contains(&of_noor), "{shown}");
    }

    /// T4.5: the therapist finds both with the file, and sees of whom the own one is.
    async fn the_therapist_sees_whose_own_thread_it_is(app: &TestApp) {
        let room = Room::of(app).await;
        let of_noor = room.noor.thread(&room.therapist, None).await.to_string();
        let of_mother = room.noor.thread(&room.therapist, Some(&room.mother)).await.to_string();
        let list = inside(app, &room.therapist).await.get(&room.noor.path("messages")).await;
        assert!(list.is(200).html().contains(&of_noor) && list.html().contains(&of_mother), "{list}");
        assert!(list.says(&room.mother.name), "{list}");
    }

    /// T4.3: taking back every consent does not take a mother's own thread from her.
    async fn a_withdrawn_consent_leaves_a_mothers_own_thread(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, Some(&room.mother)).await);
        app.pass(jiff::SignedDuration::from_secs(1));
        room.noor.takes_back(&room.mother).await;
        let hers = inside(app, &room.mother).await;
        answers(&hers, &page, TEXT).await.is(303);
        not_there(&hers, &room.noor.path("messages")).await;
    }

    /// T4.4: from 16 on a mother has standing with consent alone, also in her own thread.
    async fn from_sixteen_a_mothers_own_thread_needs_consent(app: &TestApp) {
        let world = app.kompas();
        let (liv, therapist) = (world.client("Liv", 16).await, world.therapist().await);
        liv.treated_by(&therapist).await;
        let mother = liv.parent("Ilse", "mother").await;
        let page = page_of(&liv, liv.thread(&therapist, Some(&mother)).await);
        let hers = inside(app, &mother).await;
        not_there(&hers, &page).await;
        assert!(!hers.get("/messages").await.is(200).says(SUBJECT));
        liv.consents(&mother, &[]).await;
        assert!(hers.get(&page).await.is(200).says(HELLO));
    }

    /// T4.2: under 12 a father sees the file's threads, and not the mother's own one.
    async fn a_father_of_a_child_sees_no_own_thread_of_the_mother(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let file = page_of(&sam, sam.thread(&therapist, None).await);
        let own = page_of(&sam, sam.thread(&therapist, Some(&mother)).await);
        let his = inside(app, &father).await;
        his.get(&file).await.is(200);
        not_there(&his, &own).await;
        assert!(!his.get(&sam.path("messages")).await.html().contains(&own));
        inside(app, &mother).await.get(&own).await.is(200);
    }

    /// T3.1, T4.1: a mother of two writes about each with whoever treats that child, and is asked about whom.
    async fn a_mother_of_two_is_asked_about_whom(app: &TestApp) {
        let room = Room::of(app).await;
        let sam = app.kompas().client("Sam", 8).await;
        sam.treated_by(&app.kompas().therapist().await).await;
        sam.knows(&room.mother, "mother").await;
        sam.authority(&room.mother, rules::Basis::ParentalAuthority).await;
        let hers = inside(app, &room.mother).await;
        let asked = hers.get("/messages/new").await.is(200).html();
        assert!(asked.contains(&room.noor.path("messages/new")) && asked.contains(&sam.path("messages/new")));
        let answer = super::sends(&hers, &sam.path("messages/new"), "a", &to_own(&room.mother, &room.therapist), TEXT).await;
        assert!(answer.is(422).says(ABOUT) || answer.field("subject").as_deref() == Some(ABOUT), "{answer}");
    }
}
