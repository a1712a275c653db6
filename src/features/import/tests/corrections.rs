//! Messages that came before: corrected, taken back, moved; and those that are not taken.

use std::slice::from_ref;

use serde_json::{Value, json};

use super::conversations::{conversations, people};
use super::support::{Portal, answer, embedded, message, mother, patient, portals};

fn corrected(mut message: Value, text: &str) -> Value {
    message["payload"] = json!([{ "contentString": text }]);
    message
}

fn mistake(mut message: Value) -> Value {
    message["status"] = json!("entered-in-error");
    message
}

/// One text of the client's, in a portal on each engine.
async fn begun() -> Vec<(Portal, Value)> {
    let mut all = Vec::new();
    for portal in portals().await {
        let it = message("a", "Patient/1", &["Practitioner/b"], 0);
        portal.import(&people()).await;
        portal.import(from_ref(&it)).await;
        all.push((portal, it));
    }
    all
}

#[tokio::test]
async fn a_correction_takes_the_place_of_the_text() {
    for (portal, it) in begun().await {
        let new = corrected(it.clone(), "Eerste regel\nTweede");
        assert_eq!(portal.import(from_ref(&new)).await, ["updated Communication/a"]);
        assert_eq!(portal.import(&[new]).await, ["unchanged Communication/a"]);
        let said = ["Noor Proef [] Bericht", "client Noor Proef: Eerste regel\nTweede"];
        assert_eq!(conversations(&portal).await, [said]);
        // What it is filed under is not kept, so it corrects nothing.
        let mut filed = corrected(it, "Eerste regel\nTweede");
        filed["category"] = json!([{"text": "anders"}]);
        assert_eq!(portal.import(&[filed]).await, ["unchanged Communication/a"]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_mistake_is_taken_back_once_and_its_text_is_gone() {
    for (portal, it) in begun().await {
        let wrong = mistake(it.clone());
        assert_eq!(portal.import(from_ref(&wrong)).await, ["updated Communication/a"]);
        let gone = ["Noor Proef [] Bericht", "client Noor Proef:  (taken back)"];
        assert_eq!(conversations(&portal).await, [gone]);
        let waiting = "SELECT count(*) FROM thread WHERE waiting_since IS NOT NULL";
        assert_eq!(portal.count(waiting).await, 0);
        let said = portal.import(&[wrong]).await;
        assert_eq!(said, ["skipped Communication/a it was marked as entered in error"]);
        // It was none after all: it comes anew in the same conversation.
        assert_eq!(portal.import(from_ref(&it)).await, ["updated Communication/a"]);
        assert_eq!(portal.import(&[it]).await, ["unchanged Communication/a"]);
        let again = [gone[0], gone[1], "client Noor Proef: Geheime tekst a"];
        assert_eq!(conversations(&portal).await, [again]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn what_was_taken_back_here_stays_so() {
    for (portal, it) in begun().await {
        portal.by_hand("UPDATE message SET taken_back_at = 5").await;
        assert_eq!(portal.import(from_ref(&it)).await, ["unchanged Communication/a"]);
        let said = portal.import(&[corrected(it.clone(), "Anders")]).await;
        assert_eq!(said, ["skipped Communication/a it was taken back here"]);
        let said = portal.import(&[mistake(it.clone())]).await;
        assert_eq!(said, ["skipped Communication/a it was marked as entered in error"]);
        portal.import(&[it]).await;
        let taken = "SELECT count(*) FROM message WHERE taken_back_at = 5";
        assert_eq!(portal.count(taken).await, 1);
        assert_eq!(portal.count("SELECT count(*) FROM message").await, 1);
        portal.leave().await;
    }
}

#[tokio::test]
async fn a_message_in_the_wrong_file_or_between_others_moves() {
    for (portal, it) in begun().await {
        portal.import(&[patient("2", "Anders")]).await;
        portal.import(&[message("a", "Patient/2", &["Practitioner/b"], 0)]).await;
        let gone = vec!["Noor Proef [] Bericht", "client Noor Proef:  (taken back)"];
        let moved = vec!["Noor Anders [] Bericht", "client Noor Anders: Geheime tekst a"];
        assert_eq!(conversations(&portal).await, [moved, gone.clone()]);
        let deleted =
            "SELECT count(*) FROM audit_line WHERE object_kind = 'thread' AND action = 'delete'";
        assert_eq!(portal.count(deleted).await, 1);
        // Back, and it was the mother who wrote it.
        let mut mothers = it;
        mothers["sender"] = json!({"reference": "RelatedPerson/m"});
        portal.import(from_ref(&mothers)).await;
        let all = conversations(&portal).await;
        assert_eq!(all[1], gone);
        assert_eq!(
            all[2],
            ["Noor Proef [Fenna Testman] Bericht", "related_person Fenna Testman: Geheime tekst a"]
        );
        assert_eq!(portal.import(&[mothers]).await, ["unchanged Communication/a"]);
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

#[tokio::test]
async fn what_was_destroyed_here_does_not_come_back() {
    let (portal, it) = begun().await.remove(0);
    let threads = portal.rows::<(uuid::Uuid,)>("SELECT id FROM thread").await;
    portal.vault.destroy(vault::KeyId(threads[0].0), portal.now.0).await.unwrap();
    let gone = "its conversation was destroyed here";
    let said = portal.import(&[corrected(it, "Anders")]).await;
    assert_eq!(said, [format!("skipped Communication/a {gone}")]);
    let later = answer("a", message("b", "Practitioner/b", &["Patient/1"], 5));
    assert_eq!(portal.import(&[later]).await, [format!("skipped Communication/b {gone}")]);
}

#[tokio::test]
async fn whose_message_it_is_is_never_guessed() {
    let portal = embedded().await;
    let mut all = people();
    all.extend([patient("2", "Anders"), mother("n", "2")]);
    portal.import(&all).await;
    let about = |client: &str, mut it: Value| {
        it["subject"] = json!({"reference": format!("Patient/{client}")});
        it
    };
    let late = |mut it: Value| {
        it["sent"] = json!("2026-11-23T10:00:01Z");
        it
    };
    let from = |sender, to: &[&str]| message("x", sender, to, 0);
    let no_client = "its client is not known";
    let two = "it does not say which of its clients it is about";
    let others = "its sender does not belong to this client";
    let alone = "no practitioner who is known takes part in it";
    for (it, reason) in [
        (from("Patient/9", &["Practitioner/b"]), no_client),
        (about("9", from("Patient/1", &["Practitioner/b"])), no_client),
        (from("Practitioner/b", &["Practitioner/c"]), no_client),
        (from("RelatedPerson/9", &["Practitioner/b"]), no_client),
        (from("Practitioner/b", &["Patient/1", "Patient/2"]), two),
        (from("Practitioner/b", &["RelatedPerson/m", "RelatedPerson/n"]), two),
        (about("1", from("Patient/2", &["Practitioner/b", "Patient/1"])), others),
        (about("1", from("RelatedPerson/n", &["Practitioner/b"])), others),
        (from("Practitioner/9", &["Patient/1", "Practitioner/b"]), "its sender is not known"),
        (
            from("Patient/1", &["RelatedPerson/9", "Practitioner/b"]),
            "a related person who takes part in it is not known",
        ),
        (from("Patient/1", &["Practitioner/9", "Organization/o"]), alone),
        (from("RelatedPerson/m", &["Patient/1"]), alone),
        (
            about("1", from("Practitioner/b", &["Practitioner/c"])),
            "neither its client nor a related person takes part in it",
        ),
        (late(from("Patient/1", &["Practitioner/b"])), "the time it was sent lies ahead"),
    ] {
        let said = portal.import(from_ref(&it)).await;
        assert_eq!(said, [format!("skipped Communication/x {reason}")], "{it}");
    }
    assert_eq!(portal.count("SELECT count(*) FROM thread").await, 0);
    // Of another client's circle nobody comes in.
    let it = about("1", from("Practitioner/b", &["RelatedPerson/m", "RelatedPerson/n"]));
    assert_eq!(portal.import(&[it]).await, ["created Communication/x"]);
    assert_eq!(portal.count("SELECT count(*) FROM thread_member WHERE party").await, 1);
}

#[tokio::test]
async fn a_mother_of_two_is_asked_about_whom() {
    // Staff put her in the circle of a second child.
    let portal = embedded().await;
    portal.import(&people()).await;
    portal.import(&[patient("2", "Anders")]).await;
    portal
        .by_hand(
            "INSERT INTO relative (client_id, person_id, relationship, position, since)
             SELECT c.id, r.person_id, r.relationship, 0, r.since FROM client c, relative r
             WHERE c.id <> r.client_id",
        )
        .await;
    let mut it = message("a", "RelatedPerson/m", &["Practitioner/b"], 0);
    let said = portal.import(from_ref(&it)).await;
    assert_eq!(said, ["skipped Communication/a it does not say which of its clients it is about"]);
    for (client, name) in [("1", "Noor Proef"), ("2", "Noor Anders")] {
        it["id"] = json!(client);
        it["subject"] = json!({"reference": format!("Patient/{client}")});
        portal.import(from_ref(&it)).await;
        let all = conversations(&portal).await;
        assert!(
            all.iter().any(|said| said[0] == format!("{name} [Fenna Testman] Bericht")),
            "{all:?}"
        );
    }
}
