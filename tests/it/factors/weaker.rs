//! The weaker ways: a text message, a recovery code; and that staff do not get further by them.

use empower::features::accounts::store;
use empower::features::notices::Kind;
use jiff::SignedDuration;

use super::{inside, line, lines, makes_passkey, sent};
use crate::support::{Browser, PASSWORD, Someone, TestApp, Way};

/// The code of the newest text message.
async fn code(app: &TestApp) -> String {
    let found = sent(app).await;
    found.into_iter().find_map(|(_, code)| code).expect("a code was sent")
}

fn another(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

pub(crate) async fn sets_number(app: &TestApp, browser: &Browser<'_>, number: &str) {
    browser.post("/me/factors/text", &[("number", number)]).await.leads_to("/me/factors/text");
    let code = code(app).await;
    browser.post("/me/factors/text/code", &[("text_code", &code)]).await.leads_to("/me/factors");
}

pub(crate) async fn recovery_codes(browser: &Browser<'_>) -> Vec<String> {
    let page = browser.post("/me/factors/recovery", &[]).await;
    let html = page.is(200).html();
    let (_, rest) = html.split_once("id=\"codes\"").expect("the codes");
    let list = rest.split_once('>').unwrap().1.split("</pre>").next().unwrap();
    list.split_whitespace().map(str::to_owned).collect()
}

/// As somebody who lost the app: by a hand on the database.
async fn loses_app(app: &TestApp, someone: &Someone) {
    let account = someone.holder().account;
    let key = app.vault.key(store::key_id(account)).await.unwrap();
    let mut tx = app.db.write().await.unwrap();
    store::set_totp(&mut tx, &key, account, None).await.unwrap();
    tx.commit().await.unwrap();
}

both! {
    /// A1: a code by text message is good once, for ten minutes, for five tries, and its use is
    /// told by mail to who has something stronger.
    async fn a_code_by_text_message_is_good_once_and_for_five_tries(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        browser.post("/me/factors/text", &[("number", "030 123 45 67")]).await.is(422);
        sets_number(app, &browser, "06 1234 5678").await;
        let door = app.browser();
        door.types_password(&noor.holder().user_name, PASSWORD).await;
        door.post("/sign-in/text", &[]).await.leads_to("/sign-in/code");
        let first = code(app).await;
        door.post("/sign-in/code", &[("text_code", &another(&first))]).await.is(422);
        door.post("/sign-in/code", &[("text_code", &first)]).await.leads_to("/home");
        assert_eq!(sent(app).await[0].0, Kind::WeakerWay);
        assert!(lines(app, &noor).await.contains(&line("done", "session", "password_text")));
        let again = app.browser();
        again.types_password(&noor.holder().user_name, PASSWORD).await;
        again.post("/sign-in/code", &[("text_code", &first)]).await.is(422);
        again.post("/sign-in/text", &[]).await;
        let second = code(app).await;
        app.pass(SignedDuration::from_mins(10));
        again.post("/sign-in/code", &[("text_code", &second)]).await.leads_to("/sign-in");
        app.pass(SignedDuration::from_mins(10));
        again.types_password(&noor.holder().user_name, PASSWORD).await;
        again.post("/sign-in/text", &[]).await;
        let third = code(app).await;
        for _ in 0..5 {
            again.post("/sign-in/code", &[("text_code", &another(&third))]).await.is(422);
        }
        again.post("/sign-in/code", &[("text_code", &third)]).await.is(429);
        app.pass(SignedDuration::from_mins(9));
        again.post("/sign-in/code", &[("text_code", &third)]).await;
        again.get("/home").await.leads_to("/sign-in/code");
    }

    /// A5, rulebook 6: where a provider switched it off, and for staff, it is not there; and a
    /// number that somebody else uses serves nobody a second time.
    async fn text_messages_are_not_for_staff_nor_where_they_are_switched_off(app: &TestApp) {
        let (noor, esra) = (app.kompas().user("Noor", Way::Usual).await, app.kompas().user("Esra", Way::Usual).await);
        sets_number(app, &inside(app, &noor).await, "06 1234 5678").await;
        let hers = inside(app, &esra).await;
        hers.post("/me/factors/text", &[("number", "+31612345678")]).await;
        let code = code(app).await;
        let taken = hers.post("/me/factors/text/code", &[("text_code", &code)]).await;
        assert!(taken.is(422).says("Dit nummer kan niet"), "{taken}");
        let (linde, therapist) = (app.linde().user("Bram", Way::Usual).await, app.kompas().therapist().await);
        for someone in [&linde, &therapist] {
            let browser = inside(app, someone).await;
            browser.get("/me/factors/text").await.is(404);
            browser.post("/me/factors/text", &[("number", "06 8765 4321")]).await.is(404);
        }
    }

    /// A1: ten recovery codes, shown once, each good once; fresh ones put an end to the old, and
    /// their use is told.
    async fn a_recovery_code_works_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        let old = recovery_codes(&browser).await;
        let codes = recovery_codes(&browser).await;
        assert_eq!((old.len(), codes.len()), (10, 10));
        assert!(!browser.get("/me/factors/recovery").await.html().contains(&codes[0]));
        let door = app.browser();
        door.types_password(&noor.holder().user_name, PASSWORD).await;
        door.post("/sign-in/code", &[("recovery", &old[0])]).await.is(422);
        let typed = codes[0].to_lowercase();
        door.post("/sign-in/code", &[("recovery", &typed)]).await.leads_to("/home");
        assert_eq!(sent(app).await[0].0, Kind::WeakerWay);
        let again = app.browser();
        again.types_password(&noor.holder().user_name, PASSWORD).await;
        again.post("/sign-in/code", &[("recovery", &codes[0])]).await.is(422);
        again.get("/home").await.leads_to("/sign-in/code");
        assert!(browser.get("/me/factors").await.says("nog 9 herstelcodes"));
    }

    /// A1, T4.1: staff who come in by a recovery code have proved nothing, and without passkey or
    /// app nothing opens to them but the page where they set one up.
    async fn staff_set_up_a_passkey_or_an_app_before_anything_else(app: &TestApp) {
        let therapist = app.kompas().therapist().await;
        let codes = recovery_codes(&inside(app, &therapist).await).await;
        loses_app(app, &therapist).await;
        let browser = app.browser();
        browser.types_password(&therapist.holder().user_name, PASSWORD).await;
        browser.post("/sign-in/code", &[("recovery", &codes[0])]).await.is(303);
        for path in ["/home", "/me", "/caseload", "/messages"] {
            browser.get(path).await.leads_to("/me/factors");
        }
        let page = browser.get("/me/factors").await;
        assert!(page.says("Kies eerst een extra beveiliging"), "{page}");
        browser.post("/me/prove", &[("recovery", &codes[1])]).await.is(422);
        app.pass(SignedDuration::from_secs(1));
        makes_passkey(&browser).await;
        browser.get("/home").await.is(200);
        let id = browser.get("/me/factors").await.field("passkey").expect("a passkey");
        browser.post("/me/factors/remove", &[("factor", &id), ("sure", "yes")]).await;
        browser.get("/home").await.is(200);
    }
}
