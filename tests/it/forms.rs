//! Bad input: every form, in every way that a form can be wrong.

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;

use crate::support::{Answer, Browser, TestApp, Way};

/// Bodies that no page of the portal sends.
const BODIES: [&[u8]; 14] = [
    b"",
    b"=",
    b"&&&",
    b"user_name",
    b"user_name=%",
    b"user_name=%zz",
    b"user_name=%ff%fe&password=%80",
    b"user_name=\xff\xfe",
    b"user_name=%00&password=%00&code=%00&version=%00&answer=%00&language=%00",
    b"user_name=a&user_name=b&password=c",
    b"code=1&code=2&version=1&version=2&language=nl&language=en&password_new=a&password_new=b&session=1&session=2",
    b"user_name[]=a&user_name[b]=c",
    b"{\"user_name\": \"a\"}",
    b"session=..%2F..%2F&version=9223372036854775808&language=nl-NL&password_new=%F0%9F%8D%80",
];

fn posts() -> Vec<&'static str> {
    let table = empower::routes::table(false).into_iter();
    table
        .filter(|route| route.method == Method::POST && !route.path.contains('{'))
        .map(|route| route.path)
        .collect()
}

#[track_caller]
fn clear(answer: &Answer) {
    let status = answer.status.as_u16();
    assert!(status < 500, "{answer}");
    if status >= 400 {
        assert!(answer.html().contains("<main"), "a page that helps: {answer}");
    }
}

async fn send_as(browser: &Browser<'_>, path: &str, kind: &str, body: &'static [u8]) -> Answer {
    let request = browser.request(Method::POST, path).header(CONTENT_TYPE, kind);
    browser.send(request, Body::from(body)).await
}

both! {
    /// Missing, double, wrongly encoded, null bytes: a clear page, never our own fault.
    async fn a_form_that_cannot_be_read_is_answered_clearly(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        for path in posts() {
            let (stranger, inside) = (app.browser(), app.browser());
            inside.signs_in(noor.holder()).await;
            let session = inside.cookie("session").unwrap();
            for body in BODIES {
                clear(&stranger.post_raw(path, body.to_vec()).await);
                inside.set_cookie("session", &session);
                clear(&inside.post_raw(path, body.to_vec()).await);
            }
            app.pass(jiff::SignedDuration::from_mins(16));
        }
    }

    /// A code page without a form of its own is asked in the same wrong ways.
    async fn a_code_that_cannot_be_read_is_answered_clearly(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.types_password(&noor.holder().user_name, &noor.holder().password).await;
        for body in BODIES {
            clear(&browser.post_raw("/sign-in/code", body.to_vec()).await);
        }
        for code in ["١٢٣٤٥٦", "123456; --", "０１２３４５", "\u{0}123456", "1234567"] {
            clear(&browser.types_code(code).await);
        }
    }

    /// More than a form can hold is too much, on every form that is read.
    async fn a_form_that_is_too_large_is_refused(app: &TestApp) {
        let body = [b"user_name=".as_slice(), &vec![b'a'; 65 * 1024]].concat();
        let answer = app.browser().post_raw("/sign-in", body.clone()).await;
        clear(answer.is(413));
        clear(app.browser().post_raw("/language", body).await.is(413));
    }

    /// Each field has an end.
    async fn a_field_that_is_too_long_is_refused(app: &TestApp) {
        let long = "a".repeat(10_000);
        let answer = app.browser().types_password(&long, "kort").await;
        assert!(answer.is(422).body.len() < 20_000, "what was typed is shortened");
        app.browser().types_password("noor", &long).await.is(422);
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let fields = [("password_current", long.as_str()), ("password_new", &long), ("password_again", &long)];
        browser.post("/me/password", &fields).await.is(422);
        let fields = [("password_current", noor.holder().password.as_str()), ("password_new", &long), ("password_again", &long)];
        browser.post("/me/password", &fields).await.is(422);
    }

    /// What one types is text, never markup.
    async fn markup_in_a_field_stays_text(app: &TestApp) {
        let answer = app.browser().types_password("<b>\"noor'</b>", "x").await;
        assert!(answer.is(422).html().contains("&#60;b&#62;"), "{answer}");
        assert!(!answer.html().contains("<b>"), "{answer}");
    }

    /// Not a form at all.
    async fn another_kind_of_body_is_refused(app: &TestApp) {
        for kind in ["application/json", "multipart/form-data; boundary=x", "text/plain", ""] {
            clear(send_as(&app.browser(), "/sign-in", kind, b"user_name=a&password=b").await.is(400));
        }
    }

    /// A wrong method is 405 on every address, and an unknown address is 404.
    async fn a_wrong_method_is_said_to_be_wrong(app: &TestApp) {
        let browser = app.browser();
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
            let answer = browser.send(browser.request(method.clone(), "/sign-in"), Body::empty()).await;
            clear(answer.is(405));
            assert!(answer.header("allow").is_some_and(|allow| allow.contains("GET")), "{method}: {answer}");
        }
        clear(browser.get("/sign-out").await.is(405));
        clear(browser.post("/help", &[]).await.is(405));
        clear(browser.post("/nowhere", &[]).await.is(404));
        clear(browser.get("/nowhere").await.is(404));
    }

    /// An address that means nothing is not there, whatever stands in it.
    async fn an_address_that_means_nothing_is_not_there(app: &TestApp) {
        let browser = app.browser();
        let mut wrong = Vec::new();
        for path in [
            "/terms/%00", "/terms/%ff", "/at/%00", "/at/%ff%fe", "/assets/..%2F..%2FCargo.toml", "/assets/%00",
            "/assets/%ff", "/sign-in/", "/SIGN-IN", "//", "/%2e%2e/", "/%ff",
        ] {
            let answer = browser.get(path).await;
            if answer.status != 404 || !answer.html().contains("<main") {
                wrong.push(answer.to_string());
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// Invariant 5: not there says nothing of what was asked.
    async fn not_there_is_one_page(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let pages: Vec<Answer> = vec![
            browser.get("/nowhere").await,
            browser.get("/nowhere/else?with=this").await,
            browser.get("/terms/77").await,
            browser.get("/at/nobody").await,
            browser.get("/assets/none.css").await,
            browser.post("/nowhere", &[("a", "b")]).await,
        ];
        for page in &pages {
            assert_eq!(page.is(404).html(), pages[0].html(), "{}", page.asked);
        }
    }

    /// A cookie is what somebody sends: it can hold anything.
    async fn strange_cookies_are_harmless(app: &TestApp) {
        let long = "x".repeat(4000);
        for value in ["", "%00", "a b", "\"quoted\"", "../..", "<b>", long.as_str(), "=;=;"] {
            let browser = app.browser();
            for name in ["session", "return", "language", "label", "said"] {
                browser.set_cookie(name, value);
            }
            for path in ["/", "/sign-in", "/me", "/terms", "/cookies"] {
                let answer = browser.get(path).await;
                assert!(answer.status.as_u16() < 400, "{value}: {answer}");
                assert!(!answer.html().contains("<b>"), "{answer}");
            }
        }
    }

    /// A look at the headers alone opens what a look at the page opens, and says no word.
    async fn a_look_at_the_headers_alone_is_a_look(app: &TestApp) {
        let browser = app.browser();
        let answer = browser.send(browser.request(Method::HEAD, "/sign-in"), Body::empty()).await;
        assert!(answer.is(200).body.is_empty(), "{answer}");
        browser.send(browser.request(Method::HEAD, "/me"), Body::empty()).await.leads_to("/sign-in");
        browser.send(browser.request(Method::HEAD, "/nowhere"), Body::empty()).await.is(404);
    }
}
