//! Terms of use: accepted once, and again when they change (T2.2, T14.1).

use axum::http::Method;
use empower::access::Requirement;

use crate::support::{TestApp, Way};

/// Pages that only somebody signed in can open.
fn behind_the_gate() -> Vec<&'static str> {
    let table = empower::routes::table(false).into_iter();
    table
        .filter(|route| route.method == Method::GET && route.requirement == Requirement::SignedIn)
        .map(|route| route.path)
        .collect()
}

both! {
    /// T2.2: at first sign-in the terms are shown, and without a yes nothing else opens.
    async fn before_the_terms_are_accepted_nothing_else_opens(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for path in behind_the_gate() {
            browser.get(path).await.leads_to("/terms");
        }
        browser.post("/me/password", &[]).await.leads_to("/terms");
        let client = app.kompas().client("Sem", 14).await;
        browser.get(&client.path("appointments")).await;
        assert_ne!(browser.get(&client.path("appointments")).await.status, 200);
        for open in ["/terms", "/help", "/cookies", "/sign-in", "/"] {
            assert!(browser.get(open).await.status.as_u16() < 400, "{open}");
        }
        browser.post("/sign-out", &[]).await.leads_to("/sign-in");
    }

    /// T2.2: one yes opens the portal, and is asked only once.
    async fn the_terms_are_accepted_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        browser.get("/me").await;
        browser.signs_in(noor.holder()).await;
        browser.get("/me").await.leads_to("/terms");
        let version = browser.get("/terms").await.is(200).field("version").expect("the version stands in the form");
        browser.post("/terms", &[("version", &version), ("answer", "accept")]).await.leads_to("/me");
        browser.get("/me").await.is(200);
        assert_eq!(browser.get("/terms").await.is(200).field("answer"), None, "no more asked");
        let again = app.browser();
        again.signs_in(noor.holder()).await;
        again.get("/me").await.is(200);
    }

    /// A double click on yes is one yes.
    async fn accepting_twice_is_accepting_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let version = browser.get("/terms").await.field("version").unwrap();
        let fields = [("version", version.as_str()), ("answer", "accept")];
        let (one, two) = tokio::join!(browser.post("/terms", &fields), browser.post("/terms", &fields));
        one.is(303);
        two.is(303);
        browser.get("/me").await.is(200);
    }

    /// A3: who says no reads what still works, and stays outside.
    async fn who_declines_reads_what_still_works(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        let version = browser.get("/terms").await.field("version").unwrap();
        browser.post("/terms", &[("version", &version), ("answer", "decline")]).await.leads_to("/declined");
        let room = browser.get("/declined").await.is(200).html();
        for way in ["/terms", "/privacy", "/help", "#contact", "action=\"/sign-out\""] {
            assert!(room.contains(way), "{way}");
        }
        assert!(room.contains("mailto:"), "whom to ask for a copy, and to close the account");
        for open in ["/terms/1", "/terms/2/download", "/privacy", "/help", "/me/data"] {
            browser.get(open).await.is(200);
        }
        for shut in ["/home", "/me/terms", "/messages"] {
            browser.get(shut).await.leads_to("/terms");
        }
        browser.get("/me").await.leads_to("/terms");
    }

    /// T2.2: a yes to another text than the one that holds is no yes.
    async fn a_yes_to_another_version_is_no_yes(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        for version in ["1", "3", "", "two", "2 ", "-2", "99999999999999999999"] {
            browser.post("/terms", &[("version", version), ("answer", "accept")]).await.leads_to("/terms");
        }
        browser.post("/terms", &[("version", "2"), ("answer", "perhaps")]).await.leads_to("/terms");
        browser.get("/me").await.leads_to("/terms");
    }

    /// T14.1: a new version is asked for from its day on, at midnight in Amsterdam, and not before.
    async fn a_new_version_is_asked_for_from_its_day_on(app: &TestApp) {
        app.clock.set("2026-05-31T21:50:00Z".parse().unwrap());
        let noor = app.kompas().user("Noor", Way::OldTerms).await;
        let browser = app.browser();
        browser.signs_in(noor.holder()).await;
        browser.get("/me").await.is(200);
        app.clock.set("2026-05-31T21:59:59Z".parse().unwrap());
        browser.get("/me").await.is(200);
        app.clock.set("2026-05-31T22:00:00Z".parse().unwrap());
        browser.get("/me").await.leads_to("/terms");
        let asked = browser.get("/terms").await;
        assert_eq!(asked.field("version").as_deref(), Some("2"), "{asked}");
        browser.post("/terms", &[("version", "2"), ("answer", "accept")]).await.leads_to("/me");
        browser.get("/me").await.is(200);
    }

    /// A15: older versions can be read by everybody; those to come are not shown as holding.
    async fn older_versions_can_be_read(app: &TestApp) {
        let browser = app.browser();
        browser.get("/terms/1").await.is(200);
        browser.get("/terms/2").await.is(200);
        for nothing in ["/terms/3", "/terms/02", "/terms/0", "/terms/-1", "/terms/one", "/terms/99999999999999999999"] {
            browser.get(nothing).await.is(404);
        }
        app.clock.set("2026-03-01T12:00:00Z".parse().unwrap());
        browser.get("/terms/2").await.is(404);
    }

    /// T14.2: Dutch leads, and a translation says so.
    async fn a_translation_says_that_dutch_leads(app: &TestApp) {
        let browser = app.browser();
        let dutch = browser.get("/terms").await;
        browser.post("/language", &[("language", "en"), ("back", "/terms")]).await;
        let english = browser.get("/terms").await;
        assert!(english.is(200).says("Dutch"), "{english}");
        assert_ne!(dutch.text(), english.text());
    }

    /// T4.1: an answer needs somebody who signed in whole.
    async fn nobody_else_can_answer(app: &TestApp) {
        let browser = app.browser();
        browser.post("/terms", &[("version", "2"), ("answer", "accept")]).await.leads_to("/sign-in");
        let noor = app.kompas().user("Noor", Way::BeforeTerms).await;
        browser.types_password(&noor.holder().user_name, &noor.holder().password).await;
        browser.post("/terms", &[("version", "2"), ("answer", "accept")]).await.leads_to("/sign-in/code");
    }
}
