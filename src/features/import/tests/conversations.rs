//! Messages into conversations: of the file, or an own thing of related persons.

use std::slice::from_ref;

use serde_json::{Value, json};
use uuid::Uuid;
use vault::{KeyId, Place};

use super::support::{Portal, answer, embedded, message, mother, patient, portals, practitioner};
use crate::db::Within;

type ThreadRow = (Uuid, String, bool, Vec<u8>, i64);
type MessageRow = (Uuid, i64, String, String, Vec<u8>, bool);

/// All conversations: whose file, whose own thing, what it is called; then its messages in order.
pub(super) async fn conversations(portal: &Portal) -> Vec<Vec<String>> {
    let threads: Vec<ThreadRow> = portal
        .rows(
            "SELECT t.id, p.name, t.own, t.subject, t.last_n FROM thread t JOIN client c ON c.id = t.client_id
             JOIN person p ON p.id = c.person_id ORDER BY p.name, t.own, t.begun_at",
        )
        .await;
    let mut all = Vec::new();
    for (id, name, own, subject, last) in threads {
        let key = portal.vault.key(KeyId(id)).await.unwrap();
        let open = |table, column, row, sealed: &[u8]| {
            key.open_text(Place { table, column, row }, sealed).unwrap()
        };
        let mut parties: Vec<(Uuid, String)> = portal
            .rows("SELECT m.thread_id, p.name FROM thread_member m JOIN person p ON p.id = m.person_id WHERE m.party ORDER BY p.name")
            .await;
        parties.retain(|(thread, _)| *thread == id);
        let parties: Vec<String> = parties.into_iter().map(|(_, name)| name).collect();
        assert_eq!(own, !parties.is_empty());
        let subject = open("thread", "subject", id, &subject);
        let mut said = vec![format!("{name} [{}] {subject}", parties.join(", "))];
        let mut tx = portal.db.read_within(Within::Everything).await.unwrap();
        let rows: Vec<MessageRow> = tx
            .query(
                "SELECT m.id, m.n, m.role, p.name, m.text, m.taken_back_at IS NOT NULL FROM message m
                 JOIN person p ON p.id = m.author_id WHERE m.thread_id = $1 ORDER BY m.n",
            )
            .bind(id)
            .all()
            .await
            .unwrap();
        assert_eq!(
            rows.iter().map(|row| row.1).collect::<Vec<_>>(),
            (1..=last).collect::<Vec<_>>()
        );
        for (message, _, role, author, text, taken_back) in rows {
            let text = open("message", "text", message, &text);
            let taken_back = if taken_back { " (taken back)" } else { "" };
            said.push(format!("{role} {author}: {text}{taken_back}"));
        }
        all.push(said);
    }
    all
}

/// A client, her mother, and two who treat.
pub(super) fn people() -> Vec<Value> {
    vec![
        patient("1", "Proef"),
        mother("m", "1"),
        practitioner("b", "Behandel"),
        practitioner("c", "Collega"),
    ]
}

#[tokio::test]
async fn a_conversation_of_client_and_therapist_is_one_thread_of_the_file() {
    for portal in portals().await {
        portal.import(&people()).await;
        let mut first = message("a", "Patient/1", &["Practitioner/b"], 0);
        first["topic"] = json!({"text": "Hoe was je week?"});
        let second = answer("a", message("b", "Practitioner/b", &["Patient/1"], 5));
        let third = answer("b", message("c", "Patient/1", &["Practitioner/b"], 9));
        let said = portal.import(&[third, first, second]).await;
        assert_eq!(
            said,
            ["created Communication/c", "created Communication/a", "created Communication/b"]
        );
        assert_eq!(
            conversations(&portal).await,
            [[
                "Noor Proef [] Hoe was je week?",
                "client Noor Proef: Geheime tekst a",
                "therapist Bram Behandel: Geheime tekst b",
                "client Noor Proef: Geheime tekst c"
            ]]
        );
        let with = "SELECT p.name FROM thread_member m JOIN person p ON p.id = m.person_id";
        assert_eq!(portal.rows::<(String,)>(with).await, [("Bram Behandel".to_owned(),)]);
        let lines = "SELECT count(*) FROM audit_line WHERE object_kind = 'thread'";
        assert_eq!(portal.count(lines).await, 1);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_mother_and_a_therapist_have_an_own_thread() {
    // Rulebook, "Own things": seen by its parties, not by the child.
    for portal in portals().await {
        portal.import(&people()).await;
        let first = message("a", "RelatedPerson/m", &["Practitioner/b"], 0);
        let mut second = answer("a", message("b", "Practitioner/b", &["RelatedPerson/m"], 5));
        second["subject"] = json!({"reference": "Patient/1"});
        // The same again with the child: she may read this, and not what was said before.
        let third =
            answer("b", message("c", "Practitioner/b", &["RelatedPerson/m", "Patient/1"], 9));
        // And one to the child alone never reaches her mother.
        let fourth = answer("b", message("d", "Practitioner/b", &["Patient/1"], 12));
        portal.import(&[first, second, third, fourth]).await;
        assert_eq!(
            conversations(&portal).await,
            [
                vec!["Noor Proef [] Bericht", "therapist Bram Behandel: Geheime tekst d"],
                vec![
                    "Noor Proef [Fenna Testman] Bericht",
                    "related_person Fenna Testman: Geheime tekst a",
                    "therapist Bram Behandel: Geheime tekst b",
                ],
                vec![
                    "Noor Proef [Fenna Testman, Noor Proef] Bericht",
                    "therapist Bram Behandel: Geheime tekst c",
                ],
            ]
        );
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn importing_messages_again_changes_nothing() {
    for portal in portals().await {
        let mut all = people();
        all.push(message("a", "Patient/1", &["Practitioner/b"], 0));
        all.push(answer("a", message("b", "Practitioner/b", &["Patient/1"], 5)));
        all.push(message("c", "RelatedPerson/m", &["Practitioner/b"], 7));
        portal.import(&all).await;
        let (shape, lines) = (portal.shape().await, "SELECT count(*) FROM audit_line");
        let before = portal.count(lines).await;
        let said = portal.import(&all).await;
        assert!(said.iter().all(|line| line.starts_with("unchanged ")), "{said:?}");
        assert_eq!((portal.shape().await, portal.count(lines).await), (shape, before));
        portal.leave().await;
    }
}

#[tokio::test]
async fn an_answer_that_comes_in_a_later_run_joins_its_thread() {
    for portal in portals().await {
        portal.import(&people()).await;
        portal.import(&[message("a", "Patient/1", &["Practitioner/b"], 0)]).await;
        let second = answer("a", message("b", "Practitioner/b", &["Patient/1"], 5));
        assert_eq!(portal.import(&[second]).await, ["created Communication/b"]);
        // By what an answer answers, which did not come along; and by what it answered itself.
        portal.import(&[answer("b", message("c", "Patient/1", &["Practitioner/c"], 9))]).await;
        let texts: Vec<_> = conversations(&portal).await.concat().split_off(1);
        assert_eq!(
            texts,
            [
                "client Noor Proef: Geheime tekst a",
                "therapist Bram Behandel: Geheime tekst b",
                "client Noor Proef: Geheime tekst c"
            ]
        );
        // The mother's answer to the same is hers.
        portal
            .import(&[answer("b", message("d", "RelatedPerson/m", &["Practitioner/b"], 12))])
            .await;
        portal
            .import(&[answer("d", message("e", "Practitioner/b", &["RelatedPerson/m"], 15))])
            .await;
        let all = conversations(&portal).await;
        assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_question_that_comes_after_its_answers_joins_them() {
    for portal in portals().await {
        portal.import(&people()).await;
        portal.import(&[answer("a", message("b", "Practitioner/b", &["Patient/1"], 5))]).await;
        portal.import(&[answer("a", message("c", "Practitioner/c", &["Patient/1"], 6))]).await;
        portal.import(&[answer("z", message("a", "Patient/1", &["Practitioner/b"], 0))]).await;
        portal.import(&[message("z", "Practitioner/b", &["Patient/1"], 0)]).await;
        let all = conversations(&portal).await;
        assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [5], "{all:?}");
        portal.leave().await;
    }
}

#[tokio::test]
async fn messages_that_answer_each_other_in_a_ring_are_one_thread() {
    let portal = embedded().await;
    portal.import(&people()).await;
    let ring = |id, to, minute| answer(to, message(id, "Patient/1", &["Practitioner/b"], minute));
    portal
        .import(&[ring("a", "c", 0), ring("b", "a", 1), ring("c", "b", 2), ring("d", "c", 3)])
        .await;
    assert_eq!(conversations(&portal).await.iter().map(Vec::len).collect::<Vec<_>>(), [5]);
}

#[tokio::test]
async fn a_long_conversation_over_many_batches_stays_one_in_its_order() {
    let portal = embedded().await;
    portal.import(&people()).await;
    let all: Vec<Value> = (0..250)
        .map(|n: u32| {
            let one = message(&format!("m{n}"), "Patient/1", &["Practitioner/b"], n / 10);
            if n == 0 { one } else { answer(&format!("m{}", n - 1), one) }
        })
        .rev()
        .collect();
    portal.import(&all).await;
    let said = conversations(&portal).await.concat().split_off(1);
    let expected: Vec<_> =
        (0..250).map(|n| format!("client Noor Proef: Geheime tekst m{n}")).collect();
    assert_eq!(said, expected);
}

#[tokio::test]
async fn a_long_topic_is_shortened_and_nothing_of_it_stands_in_clear() {
    let portal = embedded().await;
    portal.import(&people()).await;
    let mut it = message("a", "Patient/1", &["Practitioner/b"], 0);
    it["topic"] = json!({"text": format!("Vertrouwelijk {}", "é".repeat(150))});
    portal.import(from_ref(&it)).await;
    let subject = conversations(&portal).await.remove(0).remove(0);
    assert_eq!(subject, format!("Noor Proef [] Vertrouwelijk {}…", "é".repeat(105)));
    portal.db.close().await;
    for entry in std::fs::read_dir(portal.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in ["Vertrouwelijk", "Geheime tekst", "Communication"] {
            assert!(
                !bytes.windows(secret.len()).any(|window| window == secret.as_bytes()),
                "{secret}"
            );
        }
    }
}
