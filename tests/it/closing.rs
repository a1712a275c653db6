//! Closing the own account (T9.3, A10): at once, or with two weeks to come back.

use empower::ids::AccountId;
use empower::jobs;
use jiff::SignedDuration;

use crate::support::{PASSWORD, TestApp, Way};

/// What is left of an account: its state, and whether anything opens it.
async fn left(app: &TestApp, account: AccountId) -> (String, bool) {
    let mut tx = app.db.read().await.unwrap();
    tx.query(
        "SELECT state, user_name IS NOT NULL OR password IS NOT NULL OR totp_secret IS NOT NULL AS opens
         FROM account WHERE id = $1",
    )
    .bind(account)
    .one()
    .await
    .unwrap()
}

/// What the outbox holds: which notices went to whom.
async fn told(app: &TestApp) -> Vec<(AccountId, String)> {
    let mut tx = app.db.read().await.unwrap();
    tx.query("SELECT account_id, notice FROM outbox ORDER BY made_at, id").all().await.unwrap()
}

both! {
    /// T9.3: at once means that nothing is left to come in with, and who treats is told.
    async fn who_closes_at_once_cannot_come_back(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (here, there) = (app.browser(), app.browser());
        here.signs_in(noor.who.holder()).await;
        there.signs_in(noor.who.holder()).await;
        assert!(here.get("/me").await.html().contains("/me/close"));
        let page = here.get("/me/close").await;
        assert!(page.is(200).says("20 jaar"), "{page}");
        here.post("/me/close", &[("when", "at_once")]).await.leads_to("/sign-in");
        there.get("/home").await.leads_to("/sign-in");
        assert!(there.get("/sign-in").await.says("Je account is gesloten"));
        let account = noor.who.holder().account;
        let at_once = told(app).await;
        let own = (account, "closed".to_owned());
        assert!(!at_once.is_empty() && at_once.iter().all(|one| *one == own), "the holder hears: {at_once:?}");
        app.pass(SignedDuration::from_mins(20));
        jobs::drain(app).await.unwrap();
        assert_eq!(told(app).await, [(therapist.holder().account, "changed".to_owned())]);
        assert_eq!(left(app, account).await, ("closed".to_owned(), false));
        assert!(app.vault.key(vault::KeyId(account.0)).await.is_err(), "its key is gone");
        here.types_password(&noor.who.holder().user_name, PASSWORD).await.is(422);
        let theirs = app.browser();
        theirs.signs_in(therapist.holder()).await;
        theirs.get(&noor.path("appointments")).await.is(200);
    }

    /// T9.3: for two weeks a small room is open, from which one comes back to everything.
    async fn who_thinks_it_over_comes_back_to_everything(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.post("/me/close", &[("when", "later")]).await.leads_to("/sign-in");
        browser.get("/home").await.leads_to("/sign-in");
        app.pass(SignedDuration::from_hours(13 * 24));
        jobs::drain(app).await.unwrap();
        browser.signs_in(noor.holder()).await;
        browser.get("/home").await.leads_to("/closing");
        browser.get("/me").await.leads_to("/closing");
        browser.get("/me/close").await.leads_to("/closing");
        assert!(browser.get("/closing").await.is(200).says("28 oktober"));
        browser.post("/closing", &[]).await.leads_to("/home");
        browser.get("/home").await.is(200);
        app.pass(SignedDuration::from_hours(3 * 24));
        jobs::drain(app).await.unwrap();
        assert_eq!(left(app, noor.holder().account).await, ("active".to_owned(), true));
    }

    /// T9.3: after two weeks it is gone.
    async fn after_two_weeks_nothing_is_left(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.post("/me/close", &[("when", "later")]).await.leads_to("/sign-in");
        app.pass(SignedDuration::from_hours(15 * 24));
        jobs::drain(app).await.unwrap();
        assert_eq!(left(app, noor.holder().account).await, ("closed".to_owned(), false));
        browser.types_password(&noor.holder().user_name, PASSWORD).await.is(422);
    }

    /// A14, T12.3: closing and coming back is no way out of a block.
    async fn who_is_blocked_comes_back_blocked(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Blocked).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.post("/me/close", &[("when", "later")]).await.leads_to("/sign-in");
        browser.signs_in(noor.holder()).await;
        browser.get("/home").await.leads_to("/closing");
        browser.post("/closing", &[]).await.leads_to("/home");
        browser.get("/home").await.leads_to("/blocked");
        app.pass(SignedDuration::from_hours(15 * 24));
    }

    /// T9.3: a proof that is too old is asked for anew before anything is closed.
    async fn an_old_proof_is_asked_for_anew(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        app.pass(SignedDuration::from_mins(20));
        browser.get("/me/close").await.leads_to("/me/prove");
        browser.post("/me/close", &[("when", "at_once")]).await.leads_to("/me/prove");
        let code = browser.code_of(noor.holder());
        browser.post("/me/prove", &[("code", &code)]).await.leads_to("/me/close");
        browser.post("/me/close", &[("when", "at_once")]).await.leads_to("/sign-in");
    }

    /// T4.5: who treats hands over first; a door does not close on clients.
    async fn who_works_here_is_let_go_by_the_provider(app: &TestApp) {
        let therapist = app.kompas().therapist().await;
        let browser = app.browser();
        browser.signs_in(therapist.holder()).await;
        assert!(browser.get("/me/close").await.is(200).field("when").is_none());
        browser.post("/me/close", &[("when", "at_once")]).await.is(422);
        assert_eq!(left(app, therapist.holder().account).await, ("active".to_owned(), true));
    }
}
