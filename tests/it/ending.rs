//! The end of a session (V13): told in time, with its reason, and nothing typed is lost.

mod meanwhile;

use axum::body::Body;
use axum::http::Method;
use axum::http::header::{CONTENT_TYPE, USER_AGENT};
use jiff::SignedDuration;

use crate::support::{Answer, Browser, PASSWORD, Someone, TestApp, Way, encoded};

/// Signs in with a browser that says it is this.
async fn signs_in_as<'a>(app: &'a TestApp, someone: &Someone, agent: &str) -> Browser<'a> {
    let browser = app.browser();
    let holder = someone.holder();
    browser.types_password(&holder.user_name, &holder.password).await;
    let body = encoded(&[("code", &browser.code_of(holder))]);
    let request = browser.request(Method::POST, "/sign-in/code").header(USER_AGENT, agent);
    let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(body)).await.is(303);
    app.pass(SignedDuration::from_secs(30));
    browser
}

/// Sends a form only to be kept, with this sign.
async fn keeps(browser: &Browser<'_>, path: &str, sign: &str, fields: &[(&str, &str)]) -> Answer {
    let request = browser.request(Method::POST, path).header("empower-keep", sign);
    let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(encoded(fields))).await
}

/// How many seconds are left: unused, and at most; and whose it is.
async fn left(browser: &Browser<'_>) -> (i64, i64, String) {
    let text = browser.get("/session").await.is(200).html();
    let words: Vec<&str> = text.split(' ').collect();
    (words[0].parse().unwrap(), words[1].parse().unwrap(), words[2].to_owned())
}

both! {
    /// V13: a page that is open knows when its session ends, and does not keep it by asking.
    async fn asking_how_long_it_lasts_makes_it_last_no_longer(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        assert!(browser.get("/me").await.html().contains("data-ending"));
        assert!(!app.browser().get("/sign-in").await.html().contains("data-ending"));
        app.pass(SignedDuration::from_mins(28));
        let (idle, last, _) = left(&browser).await;
        assert!((90..=120).contains(&idle), "{idle}");
        assert!(last > 11 * 3600, "{last}");
        let (same, ..) = left(&browser).await;
        assert_eq!(idle, same);
        browser.post("/session", &[]).await.is(200);
        let (idle, ..) = left(&browser).await;
        assert_eq!(idle, 30 * 60);
        for _ in 0..27 {
            app.pass(SignedDuration::from_mins(25));
            browser.post("/session", &[]).await.is(200);
        }
        let (idle, last, _) = left(&browser).await;
        assert_eq!(idle, last, "twelve hours are the most");
        app.pass(SignedDuration::from_mins(30));
        browser.get("/session").await.is(204);
    }

    /// One is told why one signs in again, and stands then where one was, after sending a form too.
    async fn the_reason_is_told_and_one_comes_back(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (phone, desk) = (app.browser(), app.browser());
        phone.signs_in(noor.holder()).await;
        app.pass(SignedDuration::from_mins(30));
        phone.post("/me/sessions/end", &[("session", "x")]).await.leads_to("/sign-in");
        assert!(phone.get("/sign-in").await.says("een tijdje weg"));
        phone.signs_in(noor.holder()).await.leads_to("/me");
        assert!(!phone.get("/me").await.says("een tijdje weg"));
        for _ in 0..36 {
            app.pass(SignedDuration::from_mins(20));
            phone.get("/me").await;
        }
        assert!(phone.get("/sign-in").await.says("Je was lang ingelogd"));
        phone.signs_in(noor.holder()).await;
        desk.signs_in(noor.holder()).await;
        let id = desk.get("/me").await.field("session").unwrap();
        desk.post("/me/sessions/end", &[("session", &id)]).await.leads_to("/me");
        assert!(phone.get("/sign-in").await.says("vanaf een ander apparaat uitgelogd"));
        phone.signs_in(noor.holder()).await;
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        desk.post("/me/password", &fields).await.leads_to("/me");
        phone.get("/me").await.leads_to("/sign-in");
        assert!(phone.get("/sign-in").await.says("een nieuw wachtwoord gekozen"));
        let strange = app.browser();
        strange.set_cookie("session", "made-up");
        assert!(!strange.get("/sign-in").await.html().contains("says line"));
    }

    /// What a page sends at its end is kept for whose page it was, and nothing else ever comes of it.
    async fn what_a_page_sends_at_its_end_is_kept_and_never_done(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        noor.treated_by(&app.kompas().therapist().await).await;
        let (coordinator, other) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let (desk, path) = (app.browser(), noor.path("appointments/new"));
        desk.signs_in(coordinator.holder()).await;
        let (.., sign) = left(&desk).await;
        let typed = [("date", "2026-11-02"), ("time", "13:35"), ("minutes", "45"), ("place", "Kamer 4")];
        // While it lasts nothing is kept, and nothing done.
        keeps(&desk, &path, &sign, &typed).await.is(204);
        assert!(!desk.get(&path).await.html().contains("Kamer 4"));
        app.pass(SignedDuration::from_mins(30));
        keeps(&desk, &path, "another", &typed).await.is(204);
        desk.signs_in(coordinator.holder()).await;
        assert!(!desk.get(&path).await.html().contains("Kamer 4"), "somebody else's page");
        app.pass(SignedDuration::from_mins(30));
        keeps(&desk, &path, &sign, &typed).await.is(204);
        let number = desk.cookie("session").unwrap();
        desk.signs_in(other.holder()).await;
        assert!(!desk.get(&path).await.html().contains("Kamer 4"), "another account");
        keeps(&desk, &path, &sign, &typed).await.is(204);
        desk.set_cookie("session", &number);
        desk.signs_in(coordinator.holder()).await;
        assert!(desk.get(&path).await.html().contains("Kamer 4"));
        assert!(!desk.get(&noor.path("appointments")).await.says("13:35"), "it was never made");
    }

    /// V13: what waits to be typed on with has an end for each account; the newest stays.
    async fn what_is_kept_for_one_account_has_an_end(app: &TestApp) {
        let coordinator = app.kompas().coordinator().await;
        let desk = app.browser();
        desk.signs_in(coordinator.holder()).await;
        let (.., sign) = left(&desk).await;
        app.pass(SignedDuration::from_mins(30));
        let paths: Vec<String> =
            (0..25).map(|_| format!("/clients/{}/appointments/new", empower::ids::ordered())).collect();
        for path in &paths {
            app.pass(SignedDuration::from_secs(1));
            keeps(&desk, path, &sign, &[("place", "Kamer 4")]).await.is(204);
        }
        let long = format!("/clients/{}/appointments/new", "a".repeat(400));
        keeps(&desk, &long, &sign, &[("place", "Kamer 4")]).await.is(204);
        let mut tx = app.db.read().await.unwrap();
        let kept: Vec<(String,)> = tx
            .query("SELECT path FROM kept_form WHERE account_id = $1 ORDER BY kept_at DESC")
            .bind(coordinator.holder().account)
            .all()
            .await
            .unwrap();
        let kept: Vec<String> = kept.into_iter().map(|(path,)| path).collect();
        let newest: Vec<String> = paths.into_iter().rev().take(20).collect();
        assert_eq!(kept, newest);
    }

    /// T4.1: a sign-in from where one never came is told, once; the first of all is no news.
    async fn a_sign_in_from_elsewhere_is_told(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let news = async || crate::recovery::got(app, &noor).await;
        let phone = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
        signs_in_as(app, &noor, phone).await;
        signs_in_as(app, &noor, &phone.replace("140", "141")).await;
        assert!(news().await.is_empty(), "a browser that was brought up to date is the same");
        for _ in 0..2 {
            signs_in_as(app, &noor, "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0").await;
        }
        let told = news().await;
        assert_eq!(told.len(), 2, "by mail and by text message: {told:?}");
        assert_eq!(told[0].kind.as_str(), "new_device");
        assert_eq!(told[0].carries.link.as_deref(), Some("/me#sessions"));
    }
}
