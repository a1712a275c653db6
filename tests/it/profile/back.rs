//! Taking back another address that holds (T4.1): the link and a proof.

use empower::features::notices::Kind;
use jiff::SignedDuration;

use super::{asks, contact, inside, newest};
use crate::factors::weaker::{recovery_codes, sets_number};
use crate::support::{Someone, TestApp, Way};

/// She chose another address; the link that the old one got.
async fn changed(app: &TestApp, noor: &Someone) -> String {
    let browser = inside(app, noor).await;
    let code = asks(app, &browser, "email", "nieuw@example.org").await;
    browser
        .post("/me/profile/email/code", &[("contact_code", &code)])
        .await
        .leads_to("/me/profile");
    newest(app, Kind::ContactChanged).await.link.expect("a link")
}

both! {
    /// T4.1: who reads the old mailbox and knows nothing more takes nothing back, guesses no faster
    /// than anybody, and keeps the holder from nothing by it.
    async fn who_only_reads_the_old_mailbox_takes_nothing_back(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let link = changed(app, &noor).await;
        let thief = app.browser();
        let page = thief.get(&link).await;
        assert!(page.is(200).says("Laat eerst zien dat jij het bent") && page.says("Zo helpt je praktijk"), "{page}");
        assert!(!page.says("@example"), "it says no address");
        for _ in 0..5 {
            let wrong = thief.post(&link, &[("password", "iets heel anders")]).await;
            assert!(wrong.is(422).says("Dat wachtwoord klopt niet"), "{wrong}");
        }
        let code = thief.code_of(noor.holder());
        let braked = thief.post(&link, &[("code", &code)]).await;
        assert!(braked.is(429).header("retry-after").is_some(), "{braked}");
        assert_eq!(contact(app, &noor).await.email.as_deref(), Some("nieuw@example.org"));
        inside(app, &noor).await.get("/home").await.is(200);
        thief.get("/contact/stop/abc/options").await.is(404);
        thief.post("/contact/stop/abc/text", &[]).await.is(404);
    }

    /// T4.1: the password does, a code of the app, a recovery code, and one by text message.
    async fn the_holder_takes_it_back_with_any_proof(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        sets_number(app, &own, "06 1234 5678").await;
        let kept = recovery_codes(&own).await;
        let old = contact(app, &noor).await;
        for way in ["password", "code", "recovery", "text_code"] {
            let link = changed(app, &noor).await;
            let browser = app.browser();
            let value = match way {
                "password" => noor.holder().password.clone(),
                "code" => browser.code_of(noor.holder()),
                "recovery" => kept[0].clone(),
                _ => {
                    browser.post(&format!("{link}/text"), &[]).await.leads_to(&link);
                    newest(app, Kind::Code).await.code.expect("a code")
                }
            };
            let back = browser.post(&link, &[(way, &value)]).await;
            assert!(back.is(200).says("teruggedraaid"), "{way}: {back}");
            assert_eq!(contact(app, &noor).await, old, "{way}");
            app.pass(SignedDuration::from_hours(25));
        }
    }

    /// T4.1: what is only asked is stopped by the link alone, as fast as can be.
    async fn what_is_only_asked_needs_no_proof_to_be_stopped(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        asks(app, &browser, "email", "nieuw@example.org").await;
        let link = newest(app, Kind::ContactAsked).await.link.expect("a link");
        app.browser().get(&format!("{link}/options")).await.is(404);
        let page = app.browser().get(&link).await;
        assert!(!page.is(200).html().contains("type=\"password\""), "{page}");
        assert!(app.browser().post(&link, &[]).await.is(200).says("Het is gestopt"));
    }
}
