//! A provider that demands its own account of its staff.

use super::{goes, inside, links, now, with};
use crate::support::TestApp;

const DEMANDED: &str = "kind = 'staff'\nlabels = ['kompas']\nrequired = true";

both! {
    /// A weaker way is no way around it: a password brings one as far as linking, and no further.
    async fn staff_come_in_by_what_their_provider_demands(app: &TestApp) {
        let (issuer, portal) = with(app, DEMANDED).await;
        let tess = portal.kompas().therapist().await;
        let browser = inside(&portal, &tess).await;
        for path in ["/home", "/me", "/me/factors", "/caseload"] {
            browser.get(path).await.leads_to("/me/with");
        }
        let before = browser.cookie("session");
        let back = issuer.knows(&links(&browser).await, "t1", now(&portal));
        browser.get(&back).await;
        browser.get("/home").await.is(200);
        assert_ne!(browser.cookie("session"), before);
        let sure = [("issuer", "werk"), ("sure", "yes")];
        browser.post("/me/with/remove", &sure).await.is(404);

        let again = inside(&portal, &tess).await;
        again.get("/home").await.leads_to("/me/with");
        assert!(again.get("/me/with").await.says("Inloggen met Kompaswerk"));
        let back = issuer.knows(&links(&again).await, "t2", now(&portal));
        again.get(&back).await.is(422);
        again.post("/me/with/remove", &sure).await.is(404);
        again.get("/home").await.leads_to("/me/with");
        let back = issuer.knows(&goes(&again).await, "t1", now(&portal));
        again.get(&back).await;
        again.get("/home").await.is(200);
        portal.db.close().await;
    }

    /// It is asked of that provider's staff, and of nobody else.
    async fn who_does_not_work_there_is_not_asked(app: &TestApp) {
        let (issuer, portal) = with(app, DEMANDED).await;
        let elsewhere = portal.linde().therapist().await;
        inside(&portal, &elsewhere).await.get("/home").await.is(200);
        let noor = portal.kompas().client("Noor", 17).await;
        let browser = inside(&portal, &noor.who).await;
        browser.get("/home").await.is(200);
        assert!(browser.get("/me/with").await.says("Er is hier niets te koppelen"));
        links(&browser).await.is(404);
        let tess = portal.kompas().therapist().await;
        linked_by_hand(&portal, &issuer, &tess).await;
        portal.db.close().await;
    }
}

/// Linking leads on to where one was going.
async fn linked_by_hand(
    portal: &TestApp,
    issuer: &crate::support::Issuer,
    tess: &crate::support::Someone,
) {
    let browser = inside(portal, tess).await;
    browser.get("/caseload").await.leads_to("/me/with");
    let back = issuer.knows(&links(&browser).await, "t1", now(portal));
    browser.get(&back).await.leads_to("/caseload");
}
