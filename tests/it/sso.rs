//! Signing in by an account elsewhere: OpenID Connect (issue 6, ADR 11).

mod attacks;
mod broker;
mod demanded;

use jiff::SignedDuration;

use crate::support::{Answer, Browser, Issuer, Someone, TestApp};

const STAFF: &str = "kind = 'staff'\nlabels = ['kompas']";

/// An issuer, and the same portal with it.
async fn with(app: &TestApp, more: &str) -> (Issuer, TestApp) {
    let issuer = Issuer::start().await;
    let config = issuer.config(app.folder(), more);
    let portal = app.with(vec![config]).await;
    (issuer, portal)
}

fn now(app: &TestApp) -> u64 {
    app.clock.authenticator_seconds()
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Presses "link".
async fn links(browser: &Browser<'_>) -> Answer {
    browser.post("/me/with/link", &[("issuer", "werk")]).await
}

/// Presses the button at the door.
async fn goes(browser: &Browser<'_>) -> Answer {
    browser.post("/sign-in/with/werk", &[]).await
}

/// Somebody whose account is linked to this subject.
async fn linked(app: &TestApp, issuer: &Issuer, someone: &Someone, subject: &str) {
    let browser = inside(app, someone).await;
    let back = issuer.knows(&links(&browser).await, subject, now(app));
    browser.get(&back).await.leads_to("/me/with");
}

/// Lines of an account's chain: action, outcome, kind of object, way of signing in.
async fn lines(app: &TestApp, someone: &Someone) -> Vec<[String; 4]> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(String, String, Option<String>, Option<String>)> = tx
        .query("SELECT action, outcome, object_kind, method FROM audit_line WHERE chain = $1 ORDER BY n")
        .bind(someone.holder().account)
        .all()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    let words = |(action, outcome, kind, method): (_, _, Option<String>, Option<String>)| {
        [action, outcome, kind.unwrap_or_default(), method.unwrap_or_default()]
    };
    rows.into_iter().map(words).collect()
}

both! {
    /// Issue 6, 5: linked by the holder, who proves it on both sides; told to the holder; then in
    /// by it, without a second factor of the portal's own.
    async fn staff_link_the_account_of_their_work_and_sign_in_by_it(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        let browser = inside(&portal, &tess).await;
        assert!(browser.get("/me/factors").await.says("ander account"));
        assert!(browser.get("/me/with").await.says("Kompaswerk"));
        let page = links(&browser).await;
        let asked = issuer.asked(&page);
        assert_eq!((asked["prompt"].as_str(), asked["max_age"].as_str()), ("login", "0"));
        assert_eq!(asked["acr_values"], "two three");
        browser.get(&issuer.knows(&page, "t1", now(&portal))).await.leads_to("/me/with");
        assert!(browser.get("/me/with").await.says("Gekoppeld op"));

        let other = portal.browser();
        other.get("/at/kompas").await;
        assert!(other.get("/sign-in").await.says("Inloggen met Kompaswerk"));
        other.get("/me/factors").await.leads_to("/sign-in");
        let page = goes(&other).await;
        assert!(!issuer.asked(&page).contains_key("prompt"));
        other.get(&issuer.knows(&page, "t1", now(&portal))).await.leads_to("/me/factors");
        other.get("/home").await.is(200);
        assert_eq!(other.cookie("away"), None);
        let lines = lines(&portal, &tess).await;
        let line = |words: [&str; 4]| words.map(str::to_owned);
        assert!(lines.contains(&line(["create", "done", "organisation_link", "password_totp"])));
        assert!(lines.contains(&line(["sign_in", "done", "session", "organisation"])), "{lines:?}");
        portal.db.close().await;
    }

    /// T3.2: who signed in there this morning proves it anew before what matters, there or here;
    /// and as nobody else.
    async fn an_old_proof_is_given_anew_at_the_issuer(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        linked(&portal, &issuer, &tess, "t1").await;
        let browser = portal.browser();
        let page = goes(&browser).await;
        let morning = now(&portal) - 2 * 3600;
        let back = issuer.says(&page, "t1", now(&portal), |said| {
            said.claims["auth_time"] = morning.into();
        });
        browser.get(&back).await.leads_to("/home");
        browser.get("/me/factors/app").await.leads_to("/me/prove");
        assert!(browser.get("/me/prove").await.says("Kompaswerk"));
        let proves = async || browser.post("/me/prove/with", &[("issuer", "werk")]).await;
        let page = proves().await;
        assert_eq!(issuer.asked(&page)["prompt"], "login");
        browser.get(&issuer.knows(&page, "t2", now(&portal))).await.is(422);
        let page = proves().await;
        let back = issuer.says(&page, "t1", now(&portal), |said| {
            said.claims["auth_time"] = morning.into();
        });
        browser.get(&back).await.is(422);
        browser.get("/me/factors/app").await.leads_to("/me/prove");
        let page = proves().await;
        browser.get(&issuer.knows(&page, "t1", now(&portal))).await.leads_to("/me/factors/app");
        browser.get("/me/factors/app").await.is(200);
        let proofs: Vec<_> =
            lines(&portal, &tess).await.into_iter().filter(|line| line[2] == "proof_issuer").collect();
        assert_eq!(proofs.iter().map(|line| line[1].as_str()).collect::<Vec<_>>(), ["refused", "done"]);
        portal.db.close().await;
    }

    /// Undone by the holder with a fresh proof, after being asked once more; what was linked opens nothing then.
    async fn what_is_unlinked_opens_nothing_and_may_be_linked_by_another(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let (tess, tom) = (portal.kompas().therapist().await, portal.kompas().therapist().await);
        linked(&portal, &issuer, &tess, "t1").await;
        let his = inside(&portal, &tom).await;
        let back = issuer.knows(&links(&his).await, "t1", now(&portal));
        assert!(his.get(&back).await.is(422).says("Koppelen lukte niet"));
        let hers = inside(&portal, &tess).await;
        assert!(hers.post("/me/with/remove", &[("issuer", "werk")]).await.is(200).says("loskoppelen?"));
        let sure = [("issuer", "werk"), ("sure", "yes")];
        hers.post("/me/with/remove", &sure).await.leads_to("/me/with");
        hers.post("/me/with/remove", &sure).await.is(404);
        let browser = portal.browser();
        let back = issuer.knows(&goes(&browser).await, "t1", now(&portal));
        assert!(browser.get(&back).await.is(422).says("Zo kun je hier niet inloggen"));
        browser.get("/home").await.leads_to("/sign-in");
        let back = issuer.knows(&links(&his).await, "t1", now(&portal));
        his.get(&back).await.leads_to("/me/with");
        portal.pass(SignedDuration::from_mins(16));
        his.post("/me/with/remove", &sure).await.leads_to("/me/prove");
        links(&his).await.leads_to("/me/prove");
        portal.db.close().await;
    }

    /// An issuer that is away is told kindly, and one that turned its keys is asked for the new ones.
    async fn an_issuer_may_be_away_and_may_turn_its_keys(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        issuer.goes_away(true);
        let browser = portal.browser();
        assert!(goes(&browser).await.is(503).says("Kompaswerk geeft geen antwoord"));
        issuer.goes_away(false);
        portal.pass(SignedDuration::from_secs(11));
        linked(&portal, &issuer, &tess, "t1").await;
        issuer.turns_its_keys();
        portal.pass(SignedDuration::from_secs(11));
        let page = goes(&browser).await;
        browser.get(&issuer.knows(&page, "t1", now(&portal))).await.leads_to("/home");
        let page = goes(&portal.browser()).await;
        issuer.goes_away(true);
        let late = portal.browser();
        late.get(&issuer.knows(&page, "t1", now(&portal))).await.is(422);
        let late = portal.browser();
        issuer.goes_away(false);
        let page = goes(&late).await;
        issuer.goes_away(true);
        late.get(&issuer.knows(&page, "t1", now(&portal))).await.is(503);
        portal.db.close().await;
    }
}
