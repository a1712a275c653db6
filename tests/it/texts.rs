//! Terms and statement that change: told beforehand, seen, compared, and of each label (A2, A3, A15).

use empower::features::legal::jobs::announce;
use empower::features::notices::Channel;
use empower::jobs;

use crate::support::{Browser, Engine, Kind, Someone, TestApp, Way};

/// A day on which new texts are announced, and one on which they hold.
const ANNOUNCED: &str = "2026-11-25T12:00:00Z";
const HOLDS: &str = "2027-01-02T12:00:00Z";

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// What somebody was told outside the portal.
async fn told(app: &TestApp, someone: &Someone) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(String,)> = tx
        .query("SELECT notice FROM outbox WHERE account_id = $1 ORDER BY notice")
        .bind(someone.holder().account)
        .all()
        .await
        .unwrap();
    rows.into_iter().map(|(notice,)| notice).collect()
}

both! {
    /// A3: new texts are announced at home and by one notice each, once, before they hold.
    async fn new_texts_are_told_of_beforehand_and_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::TermsOfToday).await;
        let hers = inside(app, &noor).await;
        let before = hers.get("/home").await;
        announce(app).await.unwrap();
        jobs::drain(app).await.unwrap();
        assert!(!before.is(200).html().contains("/changes") && told(app, &noor).await.is_empty());
        app.clock.set(ANNOUNCED.parse().unwrap());
        let late = app.linde().user("Ank", Way::Invited).await;
        for _ in 0..2 {
            announce(app).await.unwrap();
            jobs::drain(app).await.unwrap();
        }
        assert_eq!(told(app, &noor).await, ["new_statement", "new_terms"]);
        assert!(told(app, &late).await.is_empty(), "who has no account in use is told nothing");
        let hers = inside(app, &noor).await;
        let home = hers.get("/home").await.is(200).html();
        assert!(home.contains("/terms/3/changes") && home.contains("/privacy/2/changes"), "{home}");
        hers.get("/me").await.is(200);
        app.clock.set(HOLDS.parse().unwrap());
        inside(app, &noor).await.get("/me").await.leads_to("/terms");
    }

    /// A3, rulebook 6: a child whose mailbox is a parent's as well hears of it by the own number.
    async fn a_child_is_told_of_new_texts_by_the_own_number(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        crate::notices::addresses::shares_address(app, &noor.who, &mother).await;
        app.clock.set(ANNOUNCED.parse().unwrap());
        announce(app).await.unwrap();
        jobs::drain(app).await.unwrap();
        for (someone, channel) in [(&noor.who, Channel::Text), (&mother, Channel::Email)] {
            let got = crate::recovery::got(app, someone).await;
            assert!(got.len() == 2 && got.iter().all(|kept| kept.channel == channel), "{got:?}");
        }
    }

    /// A3: what changed about privacy is shown to every user until it was seen, by each for themselves.
    async fn a_change_about_privacy_is_shown_until_it_was_seen(app: &TestApp) {
        let (noor, sam) =
            (app.kompas().user("Noor", Way::TermsOfToday).await, app.kompas().user("Sam", Way::TermsOfToday).await);
        app.clock.set(ANNOUNCED.parse().unwrap());
        let (hers, his) = (inside(app, &noor).await, inside(app, &sam).await);
        let shown = async |browser: &Browser<'_>| {
            browser.get("/home").await.is(200).html().contains("/privacy/2/changes")
        };
        for wrong in [("", "1x"), ("", "9"), ("nowhere", "2")] {
            let form = [("of", wrong.0), ("version", wrong.1)];
            hers.post("/me/terms/seen", &form).await.leads_to("/home");
        }
        assert!(shown(&hers).await);
        for _ in 0..2 {
            let form = [("of", ""), ("version", "2")];
            hers.post("/me/terms/seen", &form).await.leads_to("/home");
        }
        assert!(!shown(&hers).await && shown(&his).await);
        app.clock.set(HOLDS.parse().unwrap());
        let later = app.kompas().user("Mees", Way::TermsOfToday).await;
        assert!(!shown(&inside(app, &later).await).await, "who came later knows no other text");
    }

    /// A2, A3, A15: versions stand side by side and can be kept, of the portal and of each label, for everybody.
    async fn versions_stand_side_by_side_and_can_be_kept(app: &TestApp) {
        let browser = app.browser();
        let beside = browser.get("/terms/2/changes").await;
        assert!(beside.is(200).html().contains("<ins>"), "{beside}");
        assert!(beside.says("nieuw"), "what came is said in words: {beside}");
        for nothing in ["/terms/1/changes", "/terms/3", "/terms/3/changes", "/privacy/2", "/at/nowhere/terms",
            "/at/kompas/cookies", "/at/kompas/terms/3", "/at/kompas/terms/1/changes"] {
            browser.get(nothing).await.is(404);
        }
        for open in ["/privacy/1", "/at/kompas/terms", "/at/linde/privacy", "/at/kompas/terms/1", "/at/kompas/terms/2/changes"] {
            browser.get(open).await.is(200);
        }
        assert!(browser.get("/at/kompas/terms").await.text().contains("Het Kompas"));
        let file = browser.get("/terms/1/download").await;
        assert!(file.is(200).header("content-disposition").unwrap().contains("terms-1-nl.txt"));
        app.clock.set(ANNOUNCED.parse().unwrap());
        let coming = browser.get("/terms/3").await;
        assert!(coming.is(200).says("geldt nog niet"), "{coming}");
        assert!(browser.get("/privacy/2").await.is(200).says("6 maanden"), "the table comes from the code");
        assert!(browser.get("/terms").await.is(200).says("Versie 2"), "the one that holds");
    }

    /// A2: what one accepted stands in the account with version, language and time, and can be kept.
    async fn what_was_accepted_can_be_read_and_kept(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::OldTerms).await;
        let browser = inside(app, &noor).await;
        browser.get("/home").await.leads_to("/terms");
        browser.post("/language", &[("language", "en"), ("back", "/terms")]).await;
        browser.post("/terms", &[("of", ""), ("version", "2"), ("answer", "accept")]).await.is(303);
        let page = browser.get("/me/terms").await;
        assert!(page.is(200).says("Version 1") && page.says("Version 2"), "{page}");
        assert!(page.says("English") && page.says("Nederlands") && page.says("14 October 2026"), "{page}");
        let file = browser.get("/me/terms/download").await;
        assert!(file.is(200).header("content-disposition").unwrap().contains("attachment"), "{file}");
        assert!(browser.get("/me/data").await.is(200).says("20 years"), "V1");
    }

    /// V17: where to tell a weakness stands in a file and on a page.
    async fn where_to_tell_a_weakness(app: &TestApp) {
        let browser = app.browser();
        let file = browser.get("/.well-known/security.txt").await;
        let text = String::from_utf8(file.is(200).html().into_bytes()).unwrap();
        for field in ["Contact: mailto:", "Expires: 2027-", "Preferred-Languages: nl, en", "Canonical: http"] {
            assert!(text.contains(field), "{field}: {text}");
        }
        assert!(browser.get("/security").await.is(200).html().contains("mailto:portaal@example.org"));
    }
}

/// A15: a label's own terms hold for who knows the portal by it, and for nobody else.
#[tokio::test]
async fn a_label_with_its_own_terms_asks_for_them() {
    let app = TestApp::start(Engine::Sqlite, Kind::OwnTerms).await.expect("SQLite is always there");
    let noor = app.kompas().user("Noor", Way::TermsOfToday).await;
    let ank = app.linde().user("Ank", Way::TermsOfToday).await;
    inside(&app, &ank).await.get("/me").await.is(200);
    let hers = inside(&app, &noor).await;
    hers.get("/me").await.leads_to("/terms");
    let asked = hers.get("/terms").await;
    assert!(asked.is(200).says("Voorwaarden van deze praktijk"), "{asked}");
    let of = asked.field("of").expect("whose terms they are");
    assert_eq!((of.as_str(), asked.field("version").as_deref()), ("kompas", Some("1")));
    for (of, version) in [("", "1"), ("", "2"), ("linde", "2"), ("kompas", "2")] {
        let form = [("of", of), ("version", version), ("answer", "accept")];
        hers.post("/terms", &form).await.is(303);
        hers.get("/me").await.leads_to("/terms");
    }
    hers.post("/language", &[("language", "en"), ("back", "/terms")]).await;
    assert_eq!(hers.get("/terms").await.field("language").as_deref(), Some("nl"));
    let form = [("of", "kompas"), ("version", "1"), ("language", "nl"), ("answer", "accept")];
    hers.post("/terms", &form).await.leads_to("/me");
    hers.get("/me").await.is(200);
    let accepted = hers.get("/me/terms").await;
    assert!(accepted.says("Nederlands"), "the language in which it was read: {accepted}");
    let english = hers.get("/at/kompas/terms").await;
    assert!(english.is(200).says("Only in Dutch"), "{english}");
    assert!(!app.browser().get("/at/linde/terms").await.says("Voorwaarden van deze praktijk"));
    app.finish().await;
}
