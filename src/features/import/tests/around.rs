//! Appointments and organisations.

use std::slice::from_ref;

use serde_json::json;

use super::support::{appointment, mother, patient, portals, practitioner};

const ALL: &str =
    "SELECT p.name, a.own, a.state FROM appointment a JOIN client c ON c.id = a.client_id
    JOIN person p ON p.id = c.person_id ORDER BY p.name, a.state";
type Rows = Vec<(String, bool, String)>;

fn row(name: &str, own: bool, state: &str) -> (String, bool, String) {
    (name.to_owned(), own, state.to_owned())
}

#[tokio::test]
async fn an_appointment_waits_for_its_client_and_stands_in_that_file() {
    for portal in portals().await {
        let it = appointment("a", &["Patient/1", "Practitioner/b", "Practitioner/b"]);
        assert_eq!(
            portal.import(from_ref(&it)).await,
            ["skipped Appointment/a its client is not known"]
        );
        portal.import(&[practitioner("b", "Behandel"), patient("1", "Proef")]).await;
        assert_eq!(portal.import(from_ref(&it)).await, ["created Appointment/a"]);
        assert_eq!(portal.import(&[it]).await, ["unchanged Appointment/a"]);
        assert_eq!(
            portal.rows::<(String, bool, String)>(ALL).await,
            [row("Noor Proef", false, "booked")]
        );
        assert_eq!(portal.count("SELECT count(*) FROM appointment_practitioner").await, 1);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_parent_alone_with_a_therapist_has_an_own_appointment() {
    // Rulebook, "Own things": seen by its parties, not by the child.
    for portal in portals().await {
        portal
            .import(&[patient("1", "Proef"), mother("m", "1"), practitioner("b", "Behandel")])
            .await;
        portal.import(&[appointment("a", &["RelatedPerson/m", "Practitioner/b"])]).await;
        assert_eq!(
            portal.rows::<(String, bool, String)>(ALL).await,
            [row("Noor Proef", true, "booked")]
        );
        let party = "SELECT p.name FROM appointment_party q JOIN person p ON p.id = q.person_id";
        assert_eq!(portal.rows::<(String,)>(party).await, [("Fenna Testman".to_owned(),)]);
        // The child comes along: now it is the file's.
        let said = portal.import(&[appointment("a", &["RelatedPerson/m", "Patient/1"])]).await;
        assert_eq!(said, ["updated Appointment/a"]);
        assert_eq!(
            portal.rows::<(String, bool, String)>(ALL).await,
            [row("Noor Proef", false, "booked")]
        );
        assert_eq!(portal.count("SELECT count(*) FROM appointment_party").await, 0);
        portal.leave().await;
    }
}

#[tokio::test]
async fn an_appointment_of_two_clients_stands_in_both_files() {
    for portal in portals().await {
        portal.import(&[patient("1", "Proef"), patient("2", "Anders")]).await;
        portal.import(&[appointment("a", &["Patient/1", "Patient/2"])]).await;
        let rows: Rows = portal.rows(ALL).await;
        assert_eq!(rows, [row("Noor Anders", false, "booked"), row("Noor Proef", false, "booked")]);
        portal.import(&[appointment("a", &["Patient/2"])]).await;
        let rows: Rows = portal.rows(ALL).await;
        let booked = rows.iter().filter(|row| row.2 == "booked").collect::<Vec<_>>();
        assert_eq!(booked, [&row("Noor Anders", false, "booked")]);
        assert!(rows.contains(&row("Noor Proef", false, "cancelled")));
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn an_appointment_in_the_wrong_file_moves_and_a_mistake_is_taken_back() {
    for portal in portals().await {
        portal.import(&[patient("1", "Proef"), patient("2", "Anders")]).await;
        portal.import(&[appointment("a", &["Patient/1"])]).await;
        assert_eq!(
            portal.import(&[appointment("a", &["Patient/2"])]).await,
            ["updated Appointment/a"]
        );
        let rows: Rows = portal.rows(ALL).await;
        assert_eq!(
            rows,
            [row("Noor Anders", false, "booked"), row("Noor Proef", false, "cancelled")]
        );
        let mut mistake = appointment("a", &["Patient/2"]);
        mistake["status"] = json!("entered-in-error");
        assert_eq!(portal.import(from_ref(&mistake)).await, ["updated Appointment/a"]);
        assert!(
            portal.rows::<(String, bool, String)>(ALL).await.iter().all(|row| row.2 == "cancelled")
        );
        assert_eq!(
            portal.import(&[mistake]).await,
            ["skipped Appointment/a it was marked as entered in error"]
        );
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_school_becomes_a_contact_of_the_provider() {
    for portal in portals().await {
        let mut school = json!({"resourceType": "Organization", "id": "s", "name": "De Proefschool",
            "type": [{"text": "Basisschool"}], "telecom": [{"system": "phone", "value": "010 000 00 00"}]});
        assert_eq!(portal.import(from_ref(&school)).await, ["created Organization/s"]);
        school["name"] = json!("De Nieuwe Proefschool");
        assert_eq!(portal.import(&[school]).await, ["updated Organization/s"]);
        let rows = portal.rows::<(String, String)>("SELECT kind, name FROM organization").await;
        assert_eq!(rows, [("school".to_owned(), "De Nieuwe Proefschool".to_owned())]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}
