//! Clients, relatives and staff.

use std::slice::from_ref;

use serde_json::json;

use super::support::{embedded, mother, patient, portals, practitioner};

#[tokio::test]
async fn a_changed_name_is_updated_and_the_file_sorts_by_it() {
    for portal in portals().await {
        assert_eq!(portal.import(&[patient("1", "Zomer")]).await, ["created Patient/1"]);
        assert_eq!(portal.import(&[patient("1", "Appel")]).await, ["updated Patient/1"]);
        assert_eq!(portal.import(&[patient("1", "Appel")]).await, ["unchanged Patient/1"]);
        let rows = portal.rows::<(String, String)>(
            "SELECT p.name, c.sort_key FROM client c JOIN person p ON p.id = c.person_id",
        );
        assert_eq!(rows.await, [("Noor Appel".to_owned(), "appel noor".to_owned())]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

/// What a coordinator corrected stays until the source itself says another name.
#[tokio::test]
async fn a_corrected_name_stays_until_the_source_changes_it() {
    for portal in portals().await {
        let mut it = patient("1", "Zomer");
        portal.import(from_ref(&it)).await;
        portal.by_hand("UPDATE person SET name = 'Noor Somer'").await;
        it["gender"] = json!("other");
        assert_eq!(portal.import(from_ref(&it)).await, ["updated Patient/1"]);
        let name = "SELECT name, gender FROM person";
        let rows = portal.rows::<(String, String)>(name).await;
        assert_eq!(rows, [("Noor Somer".to_owned(), "other".to_owned())]);
        assert_eq!(portal.import(&[patient("1", "Winter")]).await, ["updated Patient/1"]);
        assert_eq!(portal.count("SELECT count(*) FROM person WHERE name = 'Noor Winter'").await, 1);
        portal.leave().await;
    }
}

#[tokio::test]
async fn who_is_not_born_yet_is_skipped() {
    let portal = embedded().await;
    let mut child = patient("1", "Proef");
    child["birthDate"] = json!("2026-11-24");
    assert_eq!(
        portal.import(from_ref(&child)).await,
        ["skipped Patient/1 its date of birth lies ahead"]
    );
    child["birthDate"] = json!("2026-11-23");
    assert_eq!(portal.import(&[child]).await, ["created Patient/1"]);
}

#[tokio::test]
async fn a_related_person_stands_in_the_circle_without_authority_or_access() {
    // T1.1p, T3.1: staff establish those.
    for portal in portals().await {
        let said = portal.import(&[mother("m", "1"), patient("1", "Proef")]).await;
        assert_eq!(said, ["created RelatedPerson/m", "created Patient/1"]);
        let rows =
            portal.rows::<(String, i64)>("SELECT relationship, position FROM relative").await;
        assert_eq!(rows, [("mother".to_owned(), 0)]);
        assert_eq!(portal.count("SELECT count(*) FROM authority").await, 0);
        assert_eq!(portal.count("SELECT count(*) FROM access_grant").await, 0);
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_related_person_of_an_unknown_client_waits_for_that_client() {
    let portal = embedded().await;
    let said = portal.import(&[mother("m", "1")]).await;
    assert_eq!(said, ["skipped RelatedPerson/m its client is not known"]);
    let said = portal.import(&[mother("m", "1"), patient("1", "Proef")]).await;
    assert_eq!(said, ["created RelatedPerson/m", "created Patient/1"]);
}

#[tokio::test]
async fn a_relative_of_one_client_never_becomes_one_of_another() {
    let portal = embedded().await;
    portal.import(&[patient("1", "Proef"), patient("2", "Anders"), mother("m", "1")]).await;
    let said = portal.import(&[mother("m", "2")]).await;
    assert_eq!(said, ["skipped RelatedPerson/m it came before as a relative of another client"]);
    assert_eq!(portal.count("SELECT count(*) FROM relative").await, 1);
}

#[tokio::test]
async fn a_death_without_a_day_stays_at_the_first_import_that_said_so() {
    for mut portal in portals().await {
        let mut it = patient("1", "Proef");
        it["deceasedBoolean"] = json!(true);
        portal.import(from_ref(&it)).await;
        let first = portal.now;
        portal.now = first.plus_seconds(3600);
        assert_eq!(portal.import(from_ref(&it)).await, ["unchanged Patient/1"]);
        it["name"][0]["family"] = json!("Later");
        assert_eq!(portal.import(&[it]).await, ["updated Patient/1"]);
        assert_eq!(
            portal.rows::<(Option<i64>,)>("SELECT died FROM client").await,
            [(Some(first.0),)]
        );
        // It was a mistake.
        assert_eq!(portal.import(&[patient("1", "Later")]).await, ["updated Patient/1"]);
        assert_eq!(portal.rows::<(Option<i64>,)>("SELECT died FROM client").await, [(None,)]);
        portal.leave().await;
    }
}

#[tokio::test]
async fn care_ends_with_a_file_out_of_use_and_goes_on_when_it_is_used_again() {
    for mut portal in portals().await {
        let mut it = patient("1", "Proef");
        portal.import(from_ref(&it)).await;
        let spans = "SELECT valid_from, valid_until FROM care_span ORDER BY id";
        assert_eq!(portal.rows::<(Option<i64>, Option<i64>)>(spans).await, [(None, None)]);
        let ended = portal.now.plus_seconds(60);
        portal.now = ended;
        it["active"] = json!(false);
        portal.import(&[it]).await;
        assert_eq!(portal.rows::<(Option<i64>, Option<i64>)>(spans).await, [(None, Some(ended.0))]);
        portal.now = ended.plus_seconds(60);
        portal.import(&[patient("1", "Proef")]).await;
        let again = (Some(portal.now.0), None);
        assert_eq!(
            portal.rows::<(Option<i64>, Option<i64>)>(spans).await,
            [(None, Some(ended.0)), again]
        );
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_practitioner_out_of_use_loses_the_role_that_opens_files() {
    for portal in portals().await {
        portal.import(&[practitioner("b", "Behandel")]).await;
        let held =
            "SELECT count(*) FROM staff_role WHERE role = 'therapist' AND valid_until IS NULL";
        assert_eq!(portal.count(held).await, 1);
        let mut gone = practitioner("b", "Behandel");
        gone["active"] = json!(false);
        assert_eq!(portal.import(&[gone]).await, ["updated Practitioner/b"]);
        assert_eq!(portal.count(held).await, 0);
        portal.import(&[practitioner("b", "Behandel")]).await;
        assert_eq!(portal.count(held).await, 1);
        portal.leave().await;
    }
}
