//! Whoever has a copy of somebody's cookie (T4.1): they look, until it is ended, and change nothing.

use jiff::SignedDuration;

use crate::support::{Browser, Client, PASSWORD, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// The same cookie in another browser, somewhere else.
fn copied<'a>(app: &'a TestApp, from: &Browser<'_>) -> Browser<'a> {
    let thief = app.browser().called("Strange browser").from([203, 0, 113, 9].into());
    thief.set_cookie("session", &from.cookie("session").expect("who is signed in has one"));
    thief
}

/// What changes the account itself, or takes all of it along: each with a form that is right.
const DEEDS: [(&str, &[(&str, &str)]); 12] = [
    ("/me/factors/remove", &[("factor", "app"), ("sure", "yes")]),
    ("/me/factors/passkey", &[("name", "Van mij"), ("credential", "{}")]),
    ("/me/factors/app", &[("code", "123456")]),
    ("/me/factors/text", &[("number", "06 8765 4321")]),
    ("/me/factors/text/code", &[("text_code", "123456")]),
    ("/me/factors/recovery", &[]),
    ("/me/profile/email", &[("email", "dief@example.org")]),
    ("/me/profile/email/code", &[("code", "123456")]),
    ("/me/profile/mobile", &[("mobile", "06 8765 4321")]),
    ("/me/profile/mobile/code", &[("code", "123456")]),
    ("/me/close", &[("when", "at_once")]),
    ("/me/close", &[("when", "later")]),
];

/// How many statements there are, and how many messages were sent.
async fn traces(app: &TestApp, client: &Client) -> (i64, i64) {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let consents = tx.query("SELECT count(*) FROM consent WHERE client_id = $1").bind(client.id);
    let (consents,): (i64,) = consents.one().await.unwrap();
    let (sent,): (i64,) = tx.query("SELECT count(*) FROM outbox").one().await.unwrap();
    tx.rollback().await.unwrap();
    (consents, sent)
}

both! {
    /// T3.2, T4.1, T9.3: once the last proof is a quarter of an hour old, a copy of the cookie changes no
    /// factor and no address, closes nothing, takes no copy and lets nobody see.
    async fn a_copied_cookie_changes_nothing_without_a_proof(app: &TestApp) {
        let noor = app.kompas().client("Noor", 17).await;
        let aunt = noor.relative("Ans", "aunt").await;
        let own = inside(app, &noor.who).await;
        let thief = copied(app, &own);
        thief.get("/me").await.is(200);
        app.pass(SignedDuration::from_mins(15));
        let before = traces(app, &noor).await;
        for (path, fields) in DEEDS {
            thief.post(path, fields).await.leads_to("/me/prove");
        }
        for path in ["/me/factors/passkey/options", "/me/copy"] {
            thief.get(path).await.leads_to("/me/prove");
        }
        for path in ["/me/copy/data", "/me/copy/readable"] {
            thief.get(path).await.leads_to("/me/prove");
        }
        let network = noor.path(&format!("network/{}", aunt.person));
        let give = [("appointments", "on"), ("step", "give")];
        assert!(thief.post(&network, &give).await.is(422).html().contains("name=\"code\""));
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", "geraden"), ("password_new", wanted), ("password_again", wanted)];
        thief.post("/me/password", &fields).await.is(422);
        thief.post("/me/prove", &[("code", "000000")]).await.is(422);
        assert_eq!(traces(app, &noor).await, before, "nothing was said, and nothing sent");
        app.browser().signs_in(noor.who.holder()).await.leads_to("/home");
    }

    /// T4.1: it dies with all sessions, with its own from another device, and with signing out.
    async fn a_copied_cookie_dies_with_its_session(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        for path in ["/me/sessions/end-all", "/sign-out"] {
            let own = inside(app, &noor).await;
            let thief = copied(app, &own);
            thief.get("/me").await.is(200);
            own.post(path, &[]).await.leads_to("/sign-in");
            thief.get("/me").await.leads_to("/sign-in");
            thief.post("/me/sessions/end-all", &[]).await.leads_to("/sign-in");
        }
        let (phone, desk) = (inside(app, &noor).await, inside(app, &noor).await);
        let thief = copied(app, &phone);
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        desk.post("/me/password", &fields).await.leads_to("/me");
        thief.get("/me").await.leads_to("/sign-in");
    }

    /// T4.1: a proof or a new password gives the session another number: a copy of before has nothing of it.
    async fn a_copied_cookie_dies_when_its_holder_proves_or_chooses_a_password(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        let thief = copied(app, &own);
        app.pass(SignedDuration::from_mins(16));
        let code = own.code_of(noor.holder());
        own.post("/me/prove", &[("code", &code)]).await.is(200);
        thief.get("/me").await.leads_to("/sign-in");
        own.get("/me").await.is(200);
        let thief = copied(app, &own);
        thief.get("/me").await.is(200);
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        own.post("/me/password", &fields).await.leads_to("/me");
        thief.get("/me").await.leads_to("/sign-in");
        own.get("/me").await.is(200);
    }
}
