//! A lost password of who has no app at hand: the link, and any other factor of the account.

use empower::features::notices::Kind;
use serde_json::Value;

use super::{WANTED, got, link};
use crate::support::{Authenticator, Browser, Someone, TestApp, Way};

async fn asked(browser: &Browser<'_>, path: &str) -> Value {
    serde_json::from_slice(&browser.get(path).await.is(200).body).expect("a question")
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Chooses the new password where the proof led.
async fn chooses(browser: &Browser<'_>, onward: &str) {
    let weak = browser.post(onward, &[("password_new", "kort"), ("password_again", "kort")]).await;
    weak.is(422);
    let fields = [("password_new", WANTED), ("password_again", WANTED)];
    browser.post(onward, &fields).await.leads_to("/home");
    browser.get("/home").await.is(200);
}

/// The newest code that was sent to somebody.
async fn code(app: &TestApp, someone: &Someone) -> String {
    let kept = got(app, someone).await;
    kept.into_iter()
        .find(|kept| kept.kind == Kind::Code)
        .and_then(|kept| kept.carries.code)
        .expect("a code")
}

both! {
    /// A1, T4.1: the link and a passkey are two proofs; its answer is for this link alone, and the
    /// link by mail leads nowhere after it.
    async fn the_link_and_a_passkey_bring_a_new_password(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        let mut device = Authenticator::new();
        let credential = device.makes(&asked(&own, "/me/factors/passkey/options").await);
        let fields = [("name", "Mijn telefoon"), ("credential", credential.as_str())];
        own.post("/me/factors/passkey", &fields).await.leads_to("/me/factors");
        let browser = app.browser();
        let link = link(app, &noor).await;
        assert!(browser.get(&link).await.is(200).html().contains(&format!("{link}/options")));
        let elsewhere = device.signs(&asked(&app.browser(), "/sign-in/passkey/options").await);
        browser.post(&link, &[("credential", &elsewhere)]).await.is(422);
        let answer = device.signs(&asked(&browser, &format!("{link}/options")).await);
        let onward = browser.post(&link, &[("credential", &answer)]).await.location().expect("it was right");
        assert_ne!(onward, link);
        app.browser().get(&link).await.is(404);
        app.browser().get(&format!("{link}/options")).await.is(404);
        chooses(&browser, &onward).await;
        app.browser().get(&onward).await.is(404);
        own.get("/home").await.leads_to("/sign-in");
    }

    /// The same with a code by text message: it goes to the number of the account, and is good for
    /// this link.
    async fn the_link_and_a_text_message_bring_a_new_password(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        own.post("/me/factors/text", &[("number", "06 1234 5678")]).await.leads_to("/me/factors/text");
        let proof = code(app, &noor).await;
        own.post("/me/factors/text/code", &[("text_code", &proof)]).await.leads_to("/me/factors");
        let browser = app.browser();
        let link = link(app, &noor).await;
        app.browser().post("/sign-in/lost/link/abc/text", &[]).await.is(404);
        browser.post(&format!("{link}/text"), &[]).await.leads_to(&link);
        let sent = code(app, &noor).await;
        assert!(browser.post(&link, &[("text_code", "12")]).await.is(422).html().contains("text_code"));
        let other = format!("{:06}", (sent.parse::<u32>().unwrap() + 1) % 1_000_000);
        browser.post(&link, &[("text_code", &other)]).await.is(422);
        let onward = browser.post(&link, &[("text_code", &sent)]).await.location().expect("it was right");
        chooses(&browser, &onward).await;
    }
}
