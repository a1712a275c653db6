//! Who has no business with a thread sees nothing, and not that there is one.

use rules::staff::Role;

use super::{Room, TEXT, inside, not_there, page_of, sends, to_file};
use crate::support::{Someone, TestApp};

/// Everybody who is not of this file.
async fn strangers(app: &TestApp) -> Vec<Someone> {
    let (here, there) = (app.kompas(), app.linde());
    vec![
        here.coordinator().await,
        here.therapist().await,
        here.staff("Petra", Role::ProviderAdministrator).await,
        there.therapist().await,
        there.coordinator().await,
        app.operator().staff("Ada", Role::Administrator).await,
        app.operator().staff("Sjef", Role::Support).await,
        here.client("Sem", 14).await.who,
    ]
}

both! {
    /// T4.5, P2: to staff who do not treat, other providers, the operator and other clients it is not there.
    async fn a_thread_is_not_there_for_strangers(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, None).await;
        let page = page_of(&room.noor, id);
        for stranger in strangers(app).await {
            let browser = inside(app, &stranger).await;
            for path in [&page, &format!("{page}/live"), &room.noor.path("messages"), &room.noor.path("messages/live"), &room.noor.path("messages/new")] {
                not_there(&browser, path).await;
            }
        }
    }

    /// T4.5: what a stranger sends there comes back as from nowhere, and is not written.
    async fn what_a_stranger_sends_is_not_written(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        for stranger in strangers(app).await {
            let browser = inside(app, &stranger).await;
            let nowhere = room.noor.path(&format!("messages/{}", empower::ids::ThreadId::fresh()));
            let (there, not) = (
                browser.post(&page, &[("form", "a"), ("text", TEXT)]).await,
                browser.post(&nowhere, &[("form", "a"), ("text", TEXT)]).await,
            );
            assert_eq!(there.is(404).html(), not.is(404).html(), "{}", stranger.name);
            sends(&browser, &room.noor.path("messages/new"), "a", &to_file(&room.therapist), TEXT).await.is(404);
        }
        assert_eq!(super::stored(app, &room.noor).await, [(1,)]);
    }

    /// T4.5: a coordinator finds nothing of it in any list of staff, and has no inbox.
    async fn a_coordinator_finds_no_message(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, None).await.to_string();
        let browser = inside(app, &app.kompas().coordinator().await).await;
        not_there(&browser, "/inbox").await;
        not_there(&browser, "/inbox/live").await;
        for list in ["/home", "/messages", &format!("/clients/{}", room.noor.id)] {
            assert!(!browser.get(list).await.html().contains(&id), "{list}");
        }
    }

    /// U12: another therapist's inbox does not hold it.
    async fn another_therapists_inbox_does_not_hold_it(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, None).await.to_string();
        for other in [app.kompas().therapist().await, app.linde().therapist().await] {
            let inbox = inside(app, &other).await.get("/inbox").await.is(200).html();
            assert!(!inbox.contains(&id), "{inbox}");
        }
        assert!(inside(app, &room.therapist).await.get("/inbox").await.is(200).html().contains(&id));
    }

    /// P2: who is in care with two providers has two files, and each has its own threads.
    async fn one_provider_sees_nothing_of_the_others_threads(app: &TestApp) {
        let (here, there) = (app.kompas(), app.linde());
        let (daan, again) = (here.of_age("Daan", 30).await, there.of_age("Daan", 30).await);
        let holder = here.account_of(&daan.name, &[daan.person, again.person], crate::support::Way::Usual).await;
        let (one, two) = (here.file_of(&daan).await, there.file_of(&again).await);
        let (tess, otto) = (here.therapist().await, there.therapist().await);
        one.treated_by(&tess).await;
        two.treated_by(&otto).await;
        let (first, second) = (one.thread(&tess, None).await, two.thread(&otto, None).await);
        let own = app.browser();
        own.signs_in(&holder).await;
        let list = own.get("/messages").await.is(200).html();
        assert!(list.contains(&first.to_string()) && list.contains(&second.to_string()));
        let staff = inside(app, &tess).await;
        not_there(&staff, &page_of(&two, second)).await;
        assert!(!staff.get("/inbox").await.html().contains(&second.to_string()));
    }

    /// T4.1: the id of a thread of another file is nothing, in every place an id can stand.
    async fn a_thread_of_another_file_is_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        sem.treated_by(&room.therapist).await;
        let id = sem.thread(&room.therapist, None).await;
        let wrong = page_of(&room.noor, id);
        for someone in [&room.therapist, &room.noor.who] {
            let browser = inside(app, someone).await;
            not_there(&browser, &wrong).await;
            not_there(&browser, &format!("{wrong}/live")).await;
            browser.post(&wrong, &[("form", "a"), ("text", TEXT)]).await.is(404);
            let kept = [("path", wrong.as_str()), ("text", TEXT)];
            browser.post("/messages/draft", &kept).await.is(204);
            not_there(&browser, &wrong).await;
        }
        assert_eq!(super::stored(app, &sem).await, [(1,)]);
    }
}
