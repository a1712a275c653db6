//! Runs as a whole: for which provider, and what a stop leaves.

use super::support::{embedded, mother, patient, portals};
use crate::features::import::{fhir, import};

#[tokio::test]
async fn a_run_that_stops_leaves_whole_batches_and_the_next_one_goes_on() {
    for portal in portals().await {
        let all = [patient("1", "Proef"), mother("m", "1")];
        portal.by_hand("ALTER TABLE relative RENAME TO away").await;
        let incoming =
            all.iter().flat_map(|it| fhir::read(it.to_string().as_bytes()).unwrap()).collect();
        let label = portal.label();
        let said =
            import(&portal.db, &portal.vault, &portal.providers, &label, incoming, portal.now);
        let said = said.await.unwrap_err().to_string();
        assert!(said.starts_with("the import stopped"), "{said}");
        assert_eq!(portal.count("SELECT count(*) FROM person").await, 1);
        portal.by_hand("ALTER TABLE away RENAME TO relative").await;
        assert_eq!(portal.import(&all).await, ["unchanged Patient/1", "created RelatedPerson/m"]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn the_same_id_at_two_providers_is_two_files() {
    let portal = embedded().await;
    let labels: Vec<String> = portal.providers.labels().map(|label| label.key.clone()).collect();
    for label in &labels[..2] {
        let all = fhir::read(patient("1", "Proef").to_string().as_bytes()).unwrap();
        let said = import(&portal.db, &portal.vault, &portal.providers, label, all, portal.now)
            .await
            .unwrap();
        assert_eq!(said[0].to_string(), "created Patient/1");
    }
    assert_eq!(portal.count("SELECT count(DISTINCT provider_id) FROM client").await, 2);
}

#[tokio::test]
async fn an_unknown_label_is_refused_and_the_known_ones_are_named() {
    let portal = embedded().await;
    let said =
        import(&portal.db, &portal.vault, &portal.providers, "nergens", Vec::new(), portal.now)
            .await;
    let said = said.unwrap_err().to_string();
    assert!(said.contains("nergens") && said.contains(&portal.label()), "{said}");
}
