//! Who of a school is invited: an account belongs to one person (T4.1, T3.1).

use super::{Family, GIVE, OPEN, inside};
use crate::support::TestApp;

const SCHOOL: [(&str, &str); 5] = [
    ("form", "een-school"),
    ("first", ""),
    ("family", "De Regenboog"),
    ("relation", "school"),
    ("reason", "De juf vult een lijst in."),
];
const NAMED: [(&str, &str); 4] =
    [("call", "Ans"), ("prefix", "de"), ("family", "Visser"), ("organisation", "De Regenboog")];

/// The lines in the file's chain that say that something about a related person was corrected.
async fn lines(app: &TestApp, family: &Family<'_>) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (lines,): (i64,) = tx
        .query(
            "SELECT count(*) FROM audit_line WHERE client_id = $1 AND object_kind = 'related_person'
                AND action = 'update' AND outcome = 'done'",
        )
        .bind(family.client.id)
        .one()
        .await
        .unwrap();
    lines
}

async fn asks(family: &Family<'_>) -> String {
    let asked = family.girl.post(&family.client.path("network/new"), &SCHOOL).await;
    asked.location().unwrap_or_else(|| panic!("{asked}"))
}

both! {
    /// T4.1: before somebody of a school is invited it is named who; then contact and school stand in the file.
    async fn a_school_is_invited_by_its_contact(app: &TestApp) {
        let family = Family::of(app).await;
        let page = asks(&family).await;
        family.all_say_yes(&page).await;
        family.opens(&page).await;
        let (access, contact) = (format!("{page}/access"), format!("{page}/contact"));
        let before = family.coordinator.get(&access).await;
        assert!(before.is(200).says("Een account is van één persoon") && before.links("/people/").is_empty(), "{before}");
        assert_eq!(before.field("organisation").as_deref(), Some("De Regenboog"));
        let wrong = [("call", "Ans"), ("family", ""), ("organisation", " ")];
        let again = family.coordinator.post(&contact, &wrong).await;
        assert!(again.is(422).says("Schrijf hoe de school heet") && again.html().contains("value=\"Ans\""), "{again}");
        for _ in 0..2 {
            family.coordinator.post(&contact, &NAMED).await.leads_to(&access);
        }
        let after = family.coordinator.get(&access).await;
        assert!(after.says("Ans de Visser") && after.says("De Regenboog") && !after.links("/people/").is_empty(), "{after}");
        let network = family.girl.get(&family.client.path("network")).await;
        assert!(network.says("Ans de Visser") && network.says(", De Regenboog"), "{network}");
        assert_eq!(lines(app, &family).await, 1);
    }

    /// T4.1: who has an account is no one else any more; an aunt is nobody's contact; nobody else names one.
    async fn who_has_an_account_is_no_one_else(app: &TestApp) {
        let family = Family::of(app).await;
        let page = asks(&family).await;
        let contact = format!("{page}/contact");
        let therapist = app.kompas().therapist().await;
        family.client.treated_by(&therapist).await;
        let theirs = inside(app, &therapist).await;
        for browser in [&family.girl, &family.mother, &theirs] {
            browser.post(&contact, &NAMED).await.is(404);
        }
        family.coordinator.post(&contact, &NAMED).await.leads_to(&format!("{page}/access"));
        super::the_invited(app, &page).await;
        family.coordinator.post(&contact, &NAMED).await.is(404);
        assert!(!family.coordinator.get(&format!("{page}/access")).await.is(200).says("Contact van school"));
        let aunt = family.asks().await;
        family.coordinator.post(&format!("{aunt}/contact"), &NAMED).await.is(404);
        assert!(!family.coordinator.get(&format!("{aunt}/access")).await.is(200).says("Contact van school"));
    }

    /// A12: where the school is secret, its name stands with nobody who may not know it.
    async fn a_secret_school_is_not_told(app: &TestApp) {
        let sam = app.kompas().client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let one = inside(app, &app.kompas().coordinator().await).await;
        let page = hers.post(&sam.path("network/new"), &SCHOOL).await.location().expect("it was asked");
        for browser in [&hers, &his] {
            browser.post(&page, &GIVE).await.is(303);
        }
        let access = format!("{page}/access");
        one.post(&format!("{page}/grant"), &OPEN).await.leads_to(&access);
        one.post(&format!("{page}/contact"), &NAMED).await.leads_to(&access);
        assert!(his.get(&sam.path("network")).await.is(200).says(", De Regenboog"));
        let person = sam.who.person.to_string();
        one.post(&sam.path("care/address"), &[("person", &person), ("reason", "safety")]).await.is(303);
        for browser in [&hers, &his] {
            assert!(!browser.get(&sam.path("network")).await.is(200).says("De Regenboog"));
        }
        assert!(one.get(&access).await.is(200).says("De Regenboog"));
    }
}
