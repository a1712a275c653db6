//! Signing in: a password, then a code (T2, T4.1).

use axum::http::Method;
use empower::features::accounts::totp;
use jiff::SignedDuration;

use crate::support::{Browser, Holder, PASSWORD, TestApp, Way};

/// A code that is not the right one now.
fn wrong_code(browser: &Browser<'_>, holder: &Holder) -> String {
    let right: u32 = browser.code_of(holder).parse().unwrap();
    format!("{:06}", (right + 1) % 1_000_000)
}

/// The page without what one typed oneself.
fn page_without(name: &str, html: &str) -> String {
    html.replace(name, "")
}

both! {
    /// T2: a password and a code open the portal, and neither alone does.
    async fn a_password_and_a_code_open_the_portal(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.get("/me").await.leads_to("/sign-in");
        let half = browser.types_password(&noor.holder().user_name, PASSWORD).await;
        half.leads_to("/sign-in/code");
        browser.get("/me").await.leads_to("/sign-in/code");
        browser.get("/sign-in/code").await.is(200);
        let code = browser.code_of(noor.holder());
        let inside = browser.types_code(&code).await;
        assert!(inside.location().is_some(), "{inside}");
        let me = browser.get("/me").await;
        assert!(me.is(200).says(&noor.name), "{me}");
        assert!(me.says(&noor.holder().user_name), "{me}");
    }

    /// A phone's keyboard adds capitals, and people add spaces.
    async fn a_user_name_does_not_mind_capitals_or_spaces(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = format!(" {} ", noor.holder().user_name.to_uppercase());
        app.browser().types_password(&name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// An app shows its code in two groups of three.
    async fn a_code_may_be_typed_with_a_space(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.types_password(&noor.holder().user_name, PASSWORD).await;
        let code = browser.code_of(noor.holder());
        let answer = browser.types_code(&format!("{} {}", &code[..3], &code[3..])).await;
        assert_eq!(answer.status, 303, "{answer}");
        browser.get("/me").await.is(200);
    }

    /// Whether somebody has an account here is nobody's business (T4.1).
    async fn an_unknown_name_gets_the_same_words_as_a_wrong_password(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = noor.holder().user_name.clone();
        let wrong = app.browser().types_password(&name, "iets heel anders").await;
        let unknown = app.browser().types_password("nooit.geweest", "iets heel anders").await;
        wrong.is(422);
        unknown.is(422);
        assert_eq!(page_without(&name, &wrong.html()), page_without("nooit.geweest", &unknown.html()));
        let names = |answer: &crate::support::Answer| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(&wrong), names(&unknown));
        assert!(wrong.cookies().is_empty() && unknown.cookies().is_empty());
    }

    /// The password is never sent back to the page; the name is, so that it need not be typed again.
    async fn after_a_mistake_the_name_is_kept_and_the_password_is_not(app: &TestApp) {
        let answer = app.browser().types_password("noor.typt", "een geheime zin 1").await;
        assert_eq!(answer.field("user_name").as_deref(), Some("noor.typt"), "{answer}");
        assert!(!answer.html().contains("een geheime zin"), "{answer}");
    }

    /// T4.1: a wrong code opens nothing, and says so kindly.
    async fn a_wrong_code_opens_nothing(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.types_password(&noor.holder().user_name, PASSWORD).await;
        let wrong = wrong_code(&browser, noor.holder());
        browser.types_code(&wrong).await.is(422);
        browser.types_code("12345").await.is(422);
        browser.types_code("").await.is(422);
        browser.get("/me").await.leads_to("/sign-in/code");
    }

    /// Who looked over one's shoulder cannot use the code again.
    async fn a_code_works_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (first, second) = (app.browser(), app.browser());
        let code = first.code_of(noor.holder());
        first.types_password(&noor.holder().user_name, PASSWORD).await;
        second.types_password(&noor.holder().user_name, PASSWORD).await;
        assert_eq!(first.types_code(&code).await.status, 303);
        second.types_code(&code).await.is(422);
        second.get("/me").await.leads_to("/sign-in/code");
    }

    /// Two sign-ins at the very same moment with one code: one of them gets in.
    async fn a_code_sent_twice_at_once_lets_one_in(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (first, second) = (app.browser(), app.browser());
        first.types_password(&noor.holder().user_name, PASSWORD).await;
        second.types_password(&noor.holder().user_name, PASSWORD).await;
        let code = first.code_of(noor.holder());
        let (one, two) = tokio::join!(first.types_code(&code), second.types_code(&code));
        let mut got = [one.status.as_u16(), two.status.as_u16()];
        got.sort_unstable();
        assert_eq!(got, [303, 422], "{one}\n{two}");
    }

    /// Clocks differ a little: the code of half a minute ago works, an older one does not.
    async fn a_code_of_a_minute_ago_does_not_work(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.types_password(&noor.holder().user_name, PASSWORD).await;
        let now = app.clock.authenticator_seconds();
        let old = totp::code(&noor.holder().totp, now - 90);
        browser.types_code(&old).await.is(422);
        let previous = totp::code(&noor.holder().totp, now - 30);
        assert_eq!(browser.types_code(&previous).await.status, 303);
    }

    /// Half a sign-in is worth nothing for long.
    async fn a_password_waits_ten_minutes_for_its_code(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.types_password(&noor.holder().user_name, PASSWORD).await;
        app.pass(SignedDuration::from_mins(10));
        let code = browser.code_of(noor.holder());
        browser.types_code(&code).await.leads_to("/sign-in");
        browser.get("/me").await.leads_to("/sign-in");
    }

    /// T9.3: a closed account is not there any more; one that is only invited is not there yet (A1).
    async fn a_closed_or_invited_account_cannot_sign_in(app: &TestApp) {
        for way in [Way::Closed, Way::Invited] {
            let gone = app.kompas().user("Gijs", way).await;
            let answer = app.browser().types_password(&gone.holder().user_name, PASSWORD).await;
            assert_eq!(answer.status, 422, "{way:?}: {answer}");
        }
    }

    /// One goes on to where one was going.
    async fn after_signing_in_one_is_where_one_was_going(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.get("/me").await.leads_to("/sign-in");
        browser.signs_in(noor.holder()).await.leads_to("/me");
        assert_eq!(browser.cookie("return"), None);
    }

    /// Without a goal one comes home.
    async fn after_signing_in_one_is_at_home(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        app.browser().signs_in(noor.holder()).await.leads_to("/home");
    }

    /// A link from elsewhere cannot lead on to another site.
    async fn signing_in_never_leads_to_another_site(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        for goal in ["//evil.example", "https://evil.example", "/\\evil.example", "/%2F%2Fevil.example", "javascript:0"] {
            let browser = app.browser();
            browser.set_cookie("return", goal);
            browser.signs_in(noor.holder()).await.leads_to("/home");
        }
        let browser = app.browser();
        browser.get("//evil.example/me").await;
        let led = browser.signs_in(noor.holder()).await.location().unwrap();
        assert!(led.starts_with('/') && !led.starts_with("//"), "{led}");
    }

    /// Nobody who has not typed a password is asked for a code.
    async fn the_code_page_is_for_who_typed_a_password(app: &TestApp) {
        let browser = app.browser();
        browser.get("/sign-in/code").await.leads_to("/sign-in");
        browser.types_code("123456").await.leads_to("/sign-in");
        let noor = app.kompas().user("Noor", Way::Usual).await;
        browser.signs_in(noor.holder()).await;
        browser.get("/sign-in/code").await.leads_to("/home");
    }

    /// T12.3: who is blocked can still sign in, to one small room.
    async fn a_blocked_account_reaches_only_its_small_room(app: &TestApp) {
        let bram = app.kompas().user("Bram", Way::Blocked).await;
        let browser = app.browser();
        browser.signs_in(bram.holder()).await;
        for route in empower::routes::table(false) {
            if route.method == Method::GET && route.requirement == empower::access::Requirement::SignedIn {
                browser.get(route.path).await.leads_to("/blocked");
            }
        }
    }

    /// A1: with a password that staff handed over, an own one is chosen first.
    async fn a_password_handed_over_is_replaced_first(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::HandedOver).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.get("/me").await.leads_to("/first-password");
        let page = browser.get("/first-password").await;
        page.is(200);
        let choose = async |wanted: &str, again: &str| {
            browser.post("/first-password", &[("password_new", wanted), ("password_again", again)]).await
        };
        choose("kort", "kort").await.is(422);
        choose(PASSWORD, PASSWORD).await.is(422);
        choose("zeven schapen op zolder", "acht schapen op zolder").await.is(422);
        choose("aaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa").await.is(422);
        choose("zeven schapen op zolder", "zeven schapen op zolder").await.leads_to("/home");
        browser.get("/me").await.is(200);
        app.browser().types_password(&noor.holder().user_name, PASSWORD).await.is(422);
    }
}
