//! A name, a relation or a file that was wrong, put right by the coordinator with a trace (T1.1p).

use rules::Category::Appointments;

use super::{a_child, enters, id_of, inside, opens, sends};
use crate::support::{Client, Someone, TestApp};

/// What was done about a related person, by the file's chain: tries that were given up aside.
async fn lines(app: &TestApp, client: &Client) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let lines: Vec<(String,)> = tx
        .query(
            "SELECT action FROM audit_line WHERE client_id = $1 AND object_kind = 'related_person'
                AND outcome = 'done' ORDER BY n",
        )
        .bind(client.id)
        .all()
        .await
        .unwrap();
    lines.into_iter().map(|(action,)| action).collect()
}

/// A child of 8 with a father, and an aunt who looks along.
async fn with_an_aunt(app: &TestApp) -> (Client, Someone, Someone) {
    let sam = app.kompas().client("Sam", 8).await;
    let father = sam.parent("Kees", "father").await;
    let aunt = sam.relative("Ans", "aunt").await;
    sam.consent_of(&father, &aunt, &[Appointments]).await;
    sam.grants(&aunt).await;
    (sam, father, aunt)
}

both! {
    /// T1.1p: a misspelt name and a wrong relation are corrected, once, and the log says so; it gives nobody a right.
    async fn a_name_and_a_relation_are_corrected_with_a_trace(app: &TestApp) {
        let (sam, father, aunt) = with_an_aunt(app).await;
        let one = inside(app, &app.kompas().coordinator().await).await;
        let (page, person) = (sam.path("representatives"), aunt.person.to_string());
        let correct = format!("{page}/correct");
        let wrong = [("person", person.as_str()), ("call", "Anneke"), ("family", " "), ("relation", "sibling")];
        let again = one.post(&correct, &wrong).await;
        assert!(again.is(422).html().contains("value=\"Anneke\""), "{again}");
        let wrong = [("person", person.as_str()), ("call", "Anneke"), ("family", "Visser"), ("relation", "queen")];
        one.post(&correct, &wrong).await.is(422);
        let right = [
            ("person", person.as_str()), ("call", "Anneke"), ("prefix", "de"), ("family", "Visser"),
            ("relation", "grandparent"),
        ];
        for _ in 0..2 {
            one.post(&correct, &right).await.leads_to(&page);
        }
        let network = inside(app, &father).await.get(&sam.path("network")).await;
        assert!(network.says("Anneke de Visser") && !network.says(&aunt.name), "{network}");
        assert!(one.get(&page).await.says("opa of oma"), "the relation");
        assert!(opens(&inside(app, &aunt).await, &sam).await, "it gives and takes nothing");
        assert_eq!(lines(app, &sam).await, ["update"]);
    }

    /// T3.1, T3.2: who was put into the wrong file goes at once, with the reason; what was said stays, and counts for nothing.
    async fn who_is_in_the_wrong_file_goes(app: &TestApp) {
        let (sam, father, aunt) = with_an_aunt(app).await;
        let (first, second) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let (one, hers) = (inside(app, &first).await, inside(app, &aunt).await);
        assert!(opens(&hers, &sam).await);
        let (page, person) = (sam.path("representatives"), aunt.person.to_string());
        let remove = format!("{page}/remove");
        let silent = one.post(&remove, &[("person", &person), ("reason", " ")]).await;
        assert!(silent.is(422).says("Schrijf kort waarom"), "{silent}");
        assert!(opens(&hers, &sam).await, "nothing happened yet");
        for _ in 0..2 {
            one.post(&remove, &[("person", &person), ("reason", "Hoort bij een ander kind.")]).await.leads_to(&page);
        }
        assert!(!opens(&hers, &sam).await, "at once");
        hers.get(&format!("/clients/{}", sam.id)).await.is(404);
        let after = inside(app, &second).await.get(&page).await;
        assert!(after.says("Uit dit dossier gehaald") && after.says("Hoort bij een ander kind."), "{after}");
        let network = inside(app, &father).await.get(&sam.path("network")).await;
        assert!(network.is(200).says("Sam") && !network.says(&aunt.name), "{network}");
        assert_eq!(lines(app, &sam).await, ["rights"]);
    }

    /// T1.1p: who has authority, or is proposed for it, stays until that is ended.
    async fn who_has_authority_stays(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let (page, person) = (sam.path("representatives"), mother.person.to_string());
        let remove = format!("{page}/remove");
        let typed = [("person", person.as_str()), ("reason", "Hoort bij een ander kind.")];
        enters(&one, &sam, &mother).await;
        let waits = one.post(&remove, &typed).await;
        assert!(waits.is(422).says("Beëindig dat eerst") && waits.says("Hoort bij een ander kind."), "{waits}");
        sends(&two, &sam, "confirm", &id_of(&two, &sam, "proposal").await).await;
        one.post(&remove, &typed).await.is(422);
        sends(&one, &sam, "end", &id_of(&one, &sam, "authority").await).await;
        one.post(&remove, &typed).await.leads_to(&page);
        assert!(!one.get(&page).await.says(&format!("/people/{person}")));
    }

    /// T4.5, P2: only the planner of this practice, and only relatives of this file.
    async fn nobody_else_and_of_no_other_file(app: &TestApp) {
        let (sam, father, aunt) = with_an_aunt(app).await;
        let other = app.kompas().client("Noor", 8).await;
        let therapist = app.kompas().therapist().await;
        sam.treated_by(&therapist).await;
        let person = aunt.person.to_string();
        let typed = [("person", person.as_str()), ("call", "X"), ("family", "Y"), ("relation", "other"), ("reason", "Z")];
        for someone in [&father, &aunt, &therapist, &app.linde().coordinator().await] {
            let theirs = inside(app, someone).await;
            for deed in ["correct", "remove"] {
                theirs.post(&sam.path(&format!("representatives/{deed}")), &typed).await.is(404);
            }
        }
        let one = inside(app, &app.kompas().coordinator().await).await;
        one.post(&other.path("representatives/correct"), &typed).await.is(404);
        one.post(&other.path("representatives/remove"), &typed).await.leads_to(&other.path("representatives"));
        let staff = therapist.person.to_string();
        let typed = [("person", staff.as_str()), ("call", "X"), ("family", "Y"), ("relation", "other")];
        one.post(&sam.path("representatives/correct"), &typed).await.is(404);
        assert!(opens(&inside(app, &aunt).await, &sam).await);
    }
}
