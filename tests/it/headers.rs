//! What every answer carries, and who may send a form (V13, P10).

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use empower::web::cookies::Cookie;

use crate::support::{Answer, Browser, Engine, Kind, PASSWORD, TestApp, Way};

const FORM: &str = "application/x-www-form-urlencoded";

#[track_caller]
fn guarded(answer: &Answer) {
    let policy =
        answer.header("content-security-policy").unwrap_or_else(|| panic!("no policy: {answer}"));
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert!(
        policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"),
        "{policy}"
    );
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name).as_deref(), Some(value), "{name}: {answer}");
    }
    assert!(answer.header("cache-control").is_some(), "{answer}");
}

/// A form that did not come from a page of the portal.
async fn from_elsewhere(browser: &Browser<'_>, header: &str, value: &str) -> Answer {
    let request =
        browser.request(Method::POST, "/sign-in").header(CONTENT_TYPE, FORM).header(header, value);
    browser.send(request, Body::from("user_name=noor&password=x")).await
}

both! {
    /// Every answer is guarded: pages, ways on, and everything that went wrong.
    async fn every_answer_carries_the_security_headers(app: &TestApp) {
        let browser = app.browser();
        for path in ["/", "/sign-in", "/terms", "/help", "/cookies", "/health", "/me", "/nowhere", "/assets/none.css"] {
            guarded(&browser.get(path).await);
        }
        let request = browser.request(Method::DELETE, "/sign-in");
        guarded(browser.send(request, Body::empty()).await.is(405));
        guarded(from_elsewhere(&browser, "sec-fetch-site", "cross-site").await.is(403));
        guarded(browser.post_raw("/sign-in", vec![b'a'; 70_000]).await.is(413));
        guarded(browser.post_raw("/sign-in", b"user_name=a&user_name=b".to_vec()).await.is(400));
        guarded(browser.types_password("niemand", "niets").await.is(422));
    }

    /// V3: nothing personal stays in a cache.
    async fn nothing_personal_stays_in_a_cache(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for path in ["/me", "/terms", "/sign-in", "/nowhere", "/clients/x/appointments"] {
            assert_eq!(browser.get(path).await.header("cache-control").as_deref(), Some("no-store"), "{path}");
        }
        let page = browser.get("/me").await.html();
        let (_, rest) = page.split_once("/assets/").expect("a page names its style sheet");
        let asset = rest.split('"').next().unwrap();
        let cache = browser.get(&format!("/assets/{asset}")).await.is(200).header("cache-control").unwrap();
        assert!(cache.contains("immutable"), "{cache}");
    }

    /// A form on another site sends nothing into the portal.
    async fn a_form_from_elsewhere_is_refused(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for (header, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let request = browser.request(Method::POST, "/sign-out").header(CONTENT_TYPE, FORM).header(header, value);
            let answer = browser.send(request, Body::empty()).await;
            assert_eq!(answer.status, 403, "{header}: {value}: {answer}");
            assert!(answer.html().contains("<main"), "a page that helps: {answer}");
        }
        browser.get("/me").await.is(200);
    }

    /// A form of the portal's own pages comes through, with whatever the browser says of itself.
    async fn a_form_of_our_own_comes_through(app: &TestApp) {
        for (header, value) in
            [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none"), ("origin", "http://portal.test"), ("accept", "*/*")]
        {
            let answer = from_elsewhere(&app.browser(), header, value).await;
            assert_eq!(answer.status, 422, "{header}: {value}: {answer}");
        }
    }

    /// P10: no cookie is set that is not on the list.
    async fn only_cookies_of_the_list_are_set(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        let mut set = browser.get("/me").await.cookies();
        set.extend(browser.get("/at/kompas").await.cookies());
        set.extend(browser.post("/language", &[("language", "en")]).await.cookies());
        set.extend(browser.types_password(&noor.holder().user_name, PASSWORD).await.cookies());
        let code = browser.code_of(noor.holder());
        set.extend(browser.types_code(&code).await.cookies());
        set.extend(browser.post("/terms", &[("version", "2"), ("answer", "accept")]).await.cookies());
        set.extend(browser.post("/sign-out", &[]).await.cookies());
        set.extend(browser.get("/sign-in").await.cookies());
        let list: Vec<String> = Cookie::ALL.iter().map(|cookie| cookie.sent_name(false)).collect();
        for cookie in &set {
            let name = cookie.split('=').next().unwrap();
            assert!(list.iter().any(|known| known == name), "{cookie}");
        }
        let page = app.browser().get("/cookies").await;
        for name in list {
            assert!(page.says(&name), "the page about cookies leaves out {name}");
        }
    }

    /// The words of what was done are said once.
    async fn what_was_said_is_said_once(app: &TestApp) {
        let browser = app.browser();
        browser.post("/sign-out", &[]).await.leads_to("/sign-in");
        assert!(browser.cookie("said").is_some());
        let first = browser.get("/sign-in").await;
        let second = browser.get("/sign-in").await;
        assert_ne!(first.html(), second.html());
        assert_eq!(browser.cookie("said"), None);
    }
}

/// V13: behind an https address cookies are bound to the host, and browsers come back by https alone.
#[tokio::test]
async fn behind_https_cookies_are_bound_to_the_host() {
    let app = TestApp::start(Engine::Sqlite, Kind::Https).await.expect("SQLite is always there");
    let browser = app.browser();
    let answer = browser.get("/me").await;
    let transport = answer.leads_to("/sign-in").header("strict-transport-security");
    assert!(transport.is_some_and(|value| value.starts_with("max-age=")), "{answer}");
    let noor = app.kompas().user("Noor", Way::Usual).await;
    let cookies = browser.types_password(&noor.holder().user_name, PASSWORD).await.cookies();
    assert!(!cookies.is_empty());
    for cookie in cookies {
        assert!(cookie.starts_with("__Host-empower-") && cookie.contains("; Secure"), "{cookie}");
    }
    app.finish().await;
}

/// The pages of the demo are guarded like all others, and never fail.
#[tokio::test]
async fn the_demo_is_guarded_as_well() {
    let app = TestApp::start(Engine::Sqlite, Kind::Demo).await.expect("SQLite is always there");
    let browser = app.browser();
    for route in empower::routes::table(true).iter().filter(|route| route.path.starts_with("/demo"))
    {
        let answer = match route.method {
            Method::GET => browser.get(route.path).await,
            _ => browser.post(route.path, &[("key", "nobody")]).await,
        };
        assert!(answer.status.as_u16() < 500, "{answer}");
        guarded(&answer);
    }
    app.finish().await;
}
