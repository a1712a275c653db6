//! Care teams: who treats (T4.5).

use std::slice::from_ref;

use serde_json::{Value, json};

use super::support::{Portal, embedded, patient, portals, practitioner, team};

const SPANS: &str = "SELECT valid_from, valid_until FROM treatment ORDER BY id";
type Spans = Vec<(Option<i64>, Option<i64>)>;

async fn spans(portal: &Portal) -> Spans {
    portal.rows(SPANS).await
}

fn people() -> Vec<Value> {
    vec![patient("1", "Proef"), practitioner("b", "Behandel"), practitioner("c", "Collega")]
}

#[tokio::test]
async fn a_practitioner_in_a_care_team_treats_and_the_log_says_so() {
    for portal in portals().await {
        let role = json!({"resourceType": "PractitionerRole", "id": "r", "practitioner": {"reference": "Practitioner/c"}});
        let mut all = vec![
            team("t", "1", &["Practitioner/b", "PractitionerRole/r", "Practitioner/nobody"]),
            role,
        ];
        all.extend(people());
        let said = portal.import(&all).await;
        assert!(said.iter().all(|line| line.starts_with("created ")), "{said:?}");
        let rows = portal.rows::<(String, String)>(
            "SELECT p.name, t.kind FROM treatment t JOIN person p ON p.id = t.person_id ORDER BY p.name",
        );
        let treats = |name: &str| (name.to_owned(), "treating".to_owned());
        assert_eq!(rows.await, [treats("Bram Behandel"), treats("Bram Collega")]);
        assert_eq!(
            portal.count("SELECT count(*) FROM audit_line WHERE action = 'rights'").await,
            2
        );
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn who_leaves_the_team_stops_treating_now_and_a_return_leaves_the_gap() {
    for mut portal in portals().await {
        portal.import(&people()).await;
        portal.import(&[team("t", "1", &["Practitioner/b", "Practitioner/c"])]).await;
        assert_eq!(spans(&portal).await, [(None, None), (None, None)]);
        let left = portal.now.plus_seconds(60);
        portal.now = left;
        assert_eq!(
            portal.import(&[team("t", "1", &["Practitioner/c"])]).await,
            ["updated CareTeam/t"]
        );
        assert_eq!(running(&portal).await, 1);
        portal.now = left.plus_seconds(60);
        portal.import(&[team("t", "1", &["Practitioner/b", "Practitioner/c"])]).await;
        let all = spans(&portal).await;
        assert!(
            all.contains(&(None, Some(left.0))) && all.contains(&(Some(portal.now.0), None)),
            "{all:?}"
        );
        assert_eq!(running(&portal).await, 2);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

async fn running(portal: &Portal) -> i64 {
    portal.count("SELECT count(*) FROM treatment WHERE valid_until IS NULL").await
}

#[tokio::test]
async fn a_team_that_is_not_at_work_treats_nobody() {
    for portal in portals().await {
        portal.import(&people()).await;
        let mut it = team("t", "1", &["Practitioner/b"]);
        for (status, treating) in
            [("proposed", 0), ("active", 1), ("suspended", 0), ("active", 1), ("inactive", 0)]
        {
            it["status"] = json!(status);
            portal.import(from_ref(&it)).await;
            assert_eq!(running(&portal).await, treating, "{status}");
        }
        it["status"] = json!("active");
        portal.import(from_ref(&it)).await;
        it["status"] = json!("entered-in-error");
        assert_eq!(portal.import(from_ref(&it)).await, ["updated CareTeam/t"]);
        assert_eq!(running(&portal).await, 0);
        assert_eq!(
            portal.import(&[it]).await,
            ["skipped CareTeam/t it was marked as entered in error"]
        );
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_member_treats_within_the_own_time_and_that_of_the_team() {
    let portal = embedded().await;
    portal.import(&people()).await;
    let mut it = team("t", "1", &["Practitioner/b", "Practitioner/c"]);
    it["period"] = json!({"start": "2026-01-01T00:00:00Z", "end": "2027-01-01T00:00:00Z"});
    it["participant"][0]["period"] = json!({"end": "2026-06-01T00:00:00Z"});
    portal.import(&[it]).await;
    let at = |text: &str| Some(text.parse::<jiff::Timestamp>().unwrap().as_microsecond());
    let (start, end) = (at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"));
    assert_eq!(spans(&portal).await, [(start, at("2026-06-01T00:00:00Z")), (start, end)]);
}

#[tokio::test]
async fn a_relation_that_staff_ended_or_started_is_not_touched() {
    for portal in portals().await {
        portal.import(&people()).await;
        portal.import(&[team("t", "1", &["Practitioner/b"])]).await;
        portal.by_hand("UPDATE treatment SET valid_until = 5").await;
        portal.import(&[team("t", "1", &["Practitioner/b", "Practitioner/c"])]).await;
        let all = spans(&portal).await;
        assert_eq!(all, [(None, Some(5)), (None, None)]);
        portal
            .by_hand("DELETE FROM import_source WHERE entity_id IN (SELECT id FROM treatment)")
            .await;
        portal.import(&[team("t", "1", &[])]).await;
        assert_eq!(spans(&portal).await, all);
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_team_of_another_client_now_leaves_the_first_file() {
    let portal = embedded().await;
    portal.import(&people()).await;
    portal.import(&[patient("2", "Anders"), team("t", "1", &["Practitioner/b"])]).await;
    portal.import(&[team("t", "2", &["Practitioner/b"])]).await;
    let rows = portal.rows::<(String, bool)>(
        "SELECT p.name, t.valid_until IS NULL FROM treatment t JOIN client c ON c.id = t.client_id
         JOIN person p ON p.id = c.person_id ORDER BY p.name",
    );
    assert_eq!(rows.await, [("Noor Anders".to_owned(), true), ("Noor Proef".to_owned(), false)]);
}
