//! Sessions (T4.1, V13): how they begin, and how they end.

mod stolen;

use jiff::SignedDuration;

use crate::support::{PASSWORD, TestApp, Way};

both! {
    /// Half an hour without a request ends a session; a request keeps it.
    async fn half_an_hour_without_a_request_ends_a_session(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for _ in 0..3 {
            app.pass(SignedDuration::from_mins(29));
            browser.get("/me").await.is(200);
        }
        app.pass(SignedDuration::from_mins(30));
        browser.get("/me").await.leads_to("/sign-in");
    }

    /// However busy one is: after twelve hours one signs in again.
    async fn twelve_hours_end_a_session(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for _ in 0..35 {
            app.pass(SignedDuration::from_mins(20));
            browser.get("/me").await.is(200);
        }
        app.pass(SignedDuration::from_mins(20));
        browser.get("/me").await.leads_to("/sign-in");
    }

    /// A number that somebody planted or saw before is worth nothing after.
    async fn the_session_gets_another_number_after_the_code(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.set_cookie("session", "planted");
        browser.types_password(&noor.holder().user_name, PASSWORD).await;
        let half = browser.cookie("session").unwrap();
        assert_ne!(half, "planted");
        let code = browser.code_of(noor.holder());
        browser.types_code(&code).await;
        let whole = browser.cookie("session").unwrap();
        assert_ne!(half, whole);
        let other = app.browser();
        other.set_cookie("session", &half);
        other.get("/me").await.leads_to("/sign-in");
        other.get("/sign-in/code").await.leads_to("/sign-in");
    }

    /// Signing out ends the session for everybody who knows its number.
    async fn after_signing_out_the_number_is_worth_nothing(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let number = browser.cookie("session").unwrap();
        let answer = browser.post("/sign-out", &[]).await;
        answer.leads_to("/sign-in");
        assert!(answer.header("clear-site-data").is_some(), "{answer}");
        assert_eq!(browser.cookie("session"), None);
        let other = app.browser();
        other.set_cookie("session", &number);
        other.get("/me").await.leads_to("/sign-in");
    }

    /// Signing out without being signed in is no mistake.
    async fn signing_out_twice_is_calm(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.post("/sign-out", &[]).await.leads_to("/sign-in");
        browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    }

    /// A phone that is lost is signed out from another device, and only that one.
    async fn another_device_can_be_signed_out(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (phone, desk) = (app.browser(), app.browser());
        phone.signs_in(noor.holder()).await;
        desk.signs_in(noor.holder()).await;
        let id = desk.get("/me").await.field("session").expect("the other device is listed");
        desk.post("/me/sessions/end", &[("session", &id)]).await.leads_to("/me");
        phone.get("/me").await.leads_to("/sign-in");
        desk.get("/me").await.is(200);
    }

    /// T4.1: nobody ends the session of another account.
    async fn a_session_of_somebody_else_cannot_be_ended(app: &TestApp) {
        let (noor, sem) = (app.kompas().user("Noor", Way::Usual).await, app.kompas().user("Sem", Way::Usual).await);
        let (hers, hers_too, his) = (app.browser(), app.browser(), app.browser());
        hers.signs_in(noor.holder()).await;
        hers_too.signs_in(noor.holder()).await;
        his.signs_in(sem.holder()).await;
        let id = hers.get("/me").await.field("session").unwrap();
        his.post("/me/sessions/end", &[("session", &id)]).await;
        hers_too.get("/me").await.is(200);
        hers.get("/me").await.is(200);
    }

    /// Everywhere means here as well.
    async fn all_devices_can_be_signed_out_at_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (phone, desk) = (app.browser(), app.browser());
        phone.signs_in(noor.holder()).await;
        desk.signs_in(noor.holder()).await;
        desk.post("/me/sessions/end-all", &[]).await.leads_to("/sign-in");
        phone.get("/me").await.leads_to("/sign-in");
        desk.get("/me").await.leads_to("/sign-in");
    }

    /// Another password signs out whoever knew the old one, but not oneself.
    async fn a_new_password_ends_the_other_sessions(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (phone, desk) = (app.browser(), app.browser());
        phone.signs_in(noor.holder()).await;
        desk.signs_in(noor.holder()).await;
        let change = async |current: &str| {
            let wanted = "zeven schapen op zolder";
            let fields = [("password_current", current), ("password_new", wanted), ("password_again", wanted)];
            desk.post("/me/password", &fields).await
        };
        change("niet het goede").await.is(422);
        phone.get("/me").await.is(200);
        change(PASSWORD).await.leads_to("/me");
        phone.get("/me").await.leads_to("/sign-in");
        desk.get("/me").await.is(200);
    }

    /// V13: cookies are of this host alone, out of reach of scripts, and not sent along from other sites.
    async fn every_cookie_carries_its_flags(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        let mut cookies = browser.get("/me").await.cookies();
        cookies.extend(browser.types_password(&noor.holder().user_name, PASSWORD).await.cookies());
        let code = browser.code_of(noor.holder());
        cookies.extend(browser.types_code(&code).await.cookies());
        cookies.extend(browser.post("/language", &[("language", "en"), ("back", "/me")]).await.cookies());
        cookies.extend(browser.post("/sign-out", &[]).await.cookies());
        assert!(cookies.len() >= 5, "{cookies:?}");
        for cookie in cookies {
            for flag in ["; HttpOnly", "; SameSite=Lax", "; Path=/"] {
                assert!(cookie.contains(flag), "{cookie} lacks {flag}");
            }
            assert!(!cookie.contains("Domain"), "{cookie}");
        }
    }

    /// The account remembers its language on another device.
    async fn a_language_is_kept_with_the_account(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        assert!(browser.get("/me").await.html().contains("lang=\"nl\""));
        browser.post("/language", &[("language", "en"), ("back", "/me")]).await.leads_to("/me");
        let other = app.browser();
        other.signs_in(noor.holder()).await;
        assert!(other.get("/me").await.html().contains("<html lang=\"en\""));
    }

    /// Choosing a language leads back to one's own portal alone.
    async fn choosing_a_language_never_leads_to_another_site(app: &TestApp) {
        for back in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
            app.browser().post("/language", &[("language", "en"), ("back", back)]).await.leads_to("/");
        }
        app.browser().post("/language", &[("language", "xx"), ("back", "/")]).await.is(400);
    }
}
