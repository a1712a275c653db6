//! How it is asked, and what is no question.

use serde_json::{Value, json};

use empower::db::Within;
use empower::features::clients::store::{ByCourt, NewConsent, state_by_court};
use empower::ids::{ConsentId, PersonId};

use super::{access, demo, explains, says};
use crate::support::BEGIN;

/// The key of somebody of the cast, and the file of `girl-14`.
fn of<'a>(
    personas: &'a [empower::demo::personas::Persona],
    key: &str,
) -> &'a empower::demo::personas::Persona {
    personas.iter().find(|persona| persona.key == key).expect("of the cast")
}

/// T4.3: who, as what, allowed or not, the article, because of what, and the facts.
#[tokio::test]
async fn a_person_reads_who_may_what_and_why() {
    let (app, personas) = demo().await;
    let girl = of(&personas, "girl-14");
    let mother = &of(&personas, "mother-of-14").person_id;
    let text = says(app.folder(), &["explain", "--client", &girl.own[0], "--viewer", mother]);
    for words in [
        &format!("The mother {mother}: legal representative"),
        "and is 14.",
        "Regime for every category: shared, 12 to 15 and capable (T4.3).",
        "Represents the client by parental authority in every category.",
        "to see appointments: in force.",
        "May view: appointments.",
        "T4.3: The client, who is 12 to 15, lets this representative see it.",
        "May not act: appointments.",
        "May not view or act: profile, messages,",
    ] {
        assert!(text.contains(words), "{words:?} does not stand in:\n{text}");
    }
    let child = &of(&personas, "child-11").own[0];
    let told = says(app.folder(), &["explain", "--client", child, "--viewer", "client"]);
    let prepares = "may prepare choices for the twelfth birthday, and sees nothing yet.";
    assert!(
        told.contains(prepares) && told.contains("May not view or act: every category."),
        "{told}"
    );
    for persona in [girl, of(&personas, "mother-of-14")] {
        assert!(!text.contains(&persona.name), "it names nobody:\n{text}");
    }
    app.finish().await;
}

/// T3.2: what a court said in the place of the client is named as the fact it is.
#[tokio::test]
async fn the_decision_of_a_court_is_named() {
    let (app, personas) = demo().await;
    let (girl, mother) = (of(&personas, "girl-14"), of(&personas, "mother-of-14"));
    let person: PersonId = mother.person_id.parse().unwrap();
    let said = NewConsent {
        id: ConsentId::fresh(),
        client: girl.own[0].parse().unwrap(),
        giver: None,
        receiver: person,
        stated: app.clock.now(),
        categories: [rules::Category::Appointments].into_iter().collect(),
        hidden: &[],
        until: None,
        withdrawn: false,
    };
    let (ruling, on) = (ConsentId::fresh().0, "2026-03-02".to_owned());
    let court = ByCourt { ruling, on, entered_by: person, confirmed_by: person };
    let mut tx = app.db.write_within(Within::Everything).await.unwrap();
    state_by_court(&mut tx, &said, &court).await.unwrap();
    tx.commit().await.unwrap();
    let asked = ["explain", "--client", &girl.own[0], "--viewer", &mother.person_id];
    let text = says(app.folder(), &asked);
    let words = "Consent of the client, by a court's decision of 2026-03-02, said on";
    assert!(text.contains(words), "{text}");
    app.finish().await;
}

/// The client first, then the others in the order of the facts; categories and actions in theirs.
#[tokio::test]
async fn answers_come_in_one_order() {
    let (app, personas) = demo().await;
    let girl = of(&personas, "girl-14");
    let report = explains(app.folder(), &girl.own[0], &["--category", "care_plan"]);
    let rows = report["decisions"].as_array().unwrap();
    let facts: Value =
        serde_json::from_str(&says(app.folder(), &["facts", "--client", &girl.own[0]])).unwrap();
    let people = facts["people"].as_array().unwrap().iter().map(|person| &person["id"]);
    let client = json!("client");
    let viewers: Vec<&Value> = [&client].into_iter().chain(people).collect();
    assert_eq!(rows.iter().step_by(2).map(|row| &row["viewer"]).collect::<Vec<_>>(), viewers);
    assert!(rows.chunks(2).all(|two| two[0]["action"] == "view" && two[1]["action"] == "act"));
    assert!(rows.iter().all(|row| row["category"] == "care_plan"));
    let mut keys: Vec<_> = rows[0].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["action", "allow", "article", "because", "category", "viewer"]);
    app.finish().await;
}

/// T4.1: the client goes by the own id as well, and a stranger is answered like anybody.
#[tokio::test]
async fn anybody_can_be_asked_about() {
    let (app, personas) = demo().await;
    let girl = of(&personas, "girl-14");
    let one = ["--category", "messages", "--action", "act", "--viewer"];
    let ask = |viewer: &str| explains(app.folder(), &girl.own[0], &[&one[..], &[viewer]].concat());
    let own = json!([{
        "viewer": "client", "category": "messages", "action": "act", "allow": true, "article": "T4.3",
        "because": "It is the client's own file, and the client is 12 or older.",
    }]);
    assert_eq!(ask("client")["decisions"], own);
    assert_eq!(ask(&girl.person_id)["decisions"], own);
    let stranger = of(&personas, "guardian").person_id.clone();
    let refused = &ask(&stranger)["decisions"][0];
    assert_eq!((&refused["allow"], &refused["article"]), (&json!(false), &json!("T4.1")));
    assert_eq!(refused["viewer"], *stranger);
    app.finish().await;
}

/// A day is 00:00 in Amsterdam; without `--at` it is the portal's now, in UTC.
#[tokio::test]
async fn an_instant_is_what_the_rules_take_for_one() {
    let (app, personas) = demo().await;
    let girl = of(&personas, "girl-14");
    let at = |more: &[&str]| explains(app.folder(), &girl.own[0], more)["at"].clone();
    assert_eq!(at(&["--at", "2027-07-01"]), "2027-06-30T22:00:00Z");
    assert_eq!(at(&["--at", "2027-07-01T12:00:00+02:00"]), "2027-07-01T10:00:00Z");
    let now = at(&[]);
    assert!(now.as_str().unwrap().starts_with(&BEGIN[..14]), "{now}");
    app.finish().await;
}

/// What is no question has no answer: one clear line on standard error, and nothing beside it.
#[tokio::test]
async fn what_is_no_question_is_refused() {
    let (app, personas) = demo().await;
    let file = of(&personas, "girl-14").own[0].clone();
    let nobody = empower::ids::ClientId::fresh().to_string();
    let of_file =
        |more: &[&str]| [&["explain", "--json", "--client", &file], more].concat().join("\n");
    for (asked, word) in [
        (format!("explain\n--client\n{nobody}"), "no such file"),
        ("explain\n--client\nnoor".to_owned(), "--client"),
        ("explain".to_owned(), "--client"),
        (of_file(&["--viewer", "noor"]), "--viewer"),
        (of_file(&["--category", "gossip"]), "care_plan"),
        (of_file(&["--action", "delete"]), "view, act"),
        (of_file(&["--at", "2027-07-01T12:00:00"]), "offset"),
        (of_file(&["--at", "2027-02-29"]), "offset"),
    ] {
        let output = access(app.folder(), &asked.split('\n').collect::<Vec<_>>());
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && output.stdout.is_empty(), "{asked}");
        assert!(errors.contains(word), "{asked}: {errors}");
    }
    app.finish().await;
}
