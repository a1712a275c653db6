//! A national broker: clients and relatives come in as themselves, whomever they act for (T1.1p).

use super::{goes, inside, linked, links, now, with};
use crate::support::TestApp;

const BROKER: &str = "kind = 'broker'\nsector = 'zorg'";

both! {
    async fn who_acts_for_somebody_comes_into_the_own_account(app: &TestApp) {
        let (issuer, portal) = with(app, BROKER).await;
        let world = portal.kompas();
        let noor = world.client("Noor", 17).await;
        let mother = world.user("Esra", crate::support::Way::Usual).await;
        linked(&portal, &issuer, &mother, "mother").await;
        linked(&portal, &issuer, &noor.who, "noor").await;
        let browser = portal.browser();
        assert!(browser.get("/sign-in").await.says("Inloggen met Kompaswerk"));
        let back = issuer.says(&goes(&browser).await, "mother", now(&portal), |said| {
            said.claims.insert("represents".to_owned(), serde_json::json!({ "sub": "noor" }));
        });
        browser.get(&back).await.leads_to("/home");
        let page = browser.get("/home").await;
        assert!(page.is(200).says("Je bent ingelogd als jezelf"), "{page}");
        browser.get(&format!("/clients/{}", noor.id)).await.is(404);
        let tess = world.therapist().await;
        let hers = inside(&portal, &tess).await;
        links(&hers).await.is(404);
        portal.db.close().await;
    }

    /// T9.3: with the account goes what it was linked to.
    async fn a_closed_account_is_linked_to_nothing(app: &TestApp) {
        let (issuer, portal) = with(app, BROKER).await;
        let esra = portal.kompas().user("Esra", crate::support::Way::Usual).await;
        linked(&portal, &issuer, &esra, "mother").await;
        let mut tx = portal.db.write().await.unwrap();
        empower::features::accounts::store::forget_factors(&mut tx, esra.holder().account)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let browser = portal.browser();
        let back = issuer.knows(&goes(&browser).await, "mother", now(&portal));
        assert!(browser.get(&back).await.is(422).says("Zo kun je hier niet inloggen"));
        portal.db.close().await;
    }
}
