//! Leaving quickly: out of the portal at once, without JavaScript too (issue 5, 2 and 7).

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;

use crate::support::{TestApp, Way};

both! {
    /// V3: the session ends, nothing stays in the browser, and what is shown leads on by itself.
    async fn who_leaves_quickly_is_signed_out_and_somewhere_else(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        assert!(!browser.get("/help").await.html().contains("/leave"), "a visitor has nothing to leave");
        browser.signs_in(noor.holder()).await;
        for page in ["/home", "/me", "/help", "/nowhere"] {
            let html = browser.get(page).await.html();
            let skip = html.find("class=\"skip\"").expect("a way to skip");
            assert!(html.find("action=\"/leave\"").is_some_and(|leave| leave > skip), "{page}");
        }
        let session = browser.cookie("session").expect("a session");
        let gone = browser.post("/leave", &[]).await;
        assert_eq!(gone.is(200).header("refresh").as_deref(), Some("0; url=https://www.knmi.nl/"));
        assert_eq!(gone.header("clear-site-data").as_deref(), Some("\"cache\", \"storage\""));
        assert_eq!(gone.header("cache-control").as_deref(), Some("no-store"));
        assert!(!gone.says("Empower") && !gone.says("Noor") && !gone.html().contains("<script"), "{gone}");
        assert_eq!(browser.cookie("session"), None);
        browser.set_cookie("session", &session);
        browser.get("/home").await.leads_to("/sign-in");
        browser.post("/leave", &[]).await.is(200);
    }

    /// V13: another site cannot sign somebody out with it.
    async fn another_site_makes_nobody_leave(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let request = browser
            .request(Method::POST, "/leave")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site");
        browser.send(request, Body::empty()).await.is(403);
        browser.get("/home").await.is(200);
    }
}
