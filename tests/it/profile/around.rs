//! What stands around it: several practices, what one changes, a secret address, the time.

use empower::features::notices::Kind;
use jiff::SignedDuration;
use rules::Category::{Appointments, Network, Profile};

use super::{contact, inside, newest};
use crate::support::{PLACE, Someone, TestApp, Way};

both! {
    /// P2: a change is made for the practices that were ticked, and only their holder sees which
    /// there are; a person that is somebody else's is not there.
    async fn a_change_is_for_whom_it_was_ticked(app: &TestApp) {
        let (here, there) = (app.kompas().person("Noor", None).await, app.linde().person("Noor", None).await);
        let holder = app.kompas().account_of(&here.name, &[here.person, there.person], Way::Usual).await;
        let noor = Someone { holder: Some(holder), ..here.clone() };
        let other = app.kompas().user("Bas", Way::Usual).await;
        let browser = inside(app, &noor).await;
        let page = format!("/me/profile/at/{}", here.person);
        browser.get(&page).await.is(200);
        browser.get(&format!("/me/profile/at/{}", other.person)).await.is(404);
        let fields = [("call_name", "Noortje"), ("gender", "female"), ("address", "Kade 1\n1234 AB Ede")];
        browser.post(&format!("/me/profile/at/{}", other.person), &fields).await.is(404);
        browser.post(&page, &fields).await.leads_to("/me/profile");
        assert_eq!(contact(app, &here).await.address.as_deref(), Some("Kade 1\n1234 AB Ede"));
        assert_ne!(contact(app, &there).await.address.as_deref(), Some("Kade 1\n1234 AB Ede"));
        assert!(browser.get("/me/profile").await.says("Noortje"));
        let long = "x".repeat(81);
        let again = browser.post(&page, &[("call_name", long.as_str()), ("address", "Kade 2")]).await;
        assert!(again.is(422).typed().contains("Kade 2"), "what was typed stays");
        browser.post("/me/profile/email", &[("value", "nieuw@example.org")]).await.is(422);
        let (id, other) = (there.person.to_string(), other.person.to_string());
        let fields = [("value", "nieuw@example.org"), ("for", id.as_str()), ("for", other.as_str())];
        browser.post("/me/profile/email", &fields).await.leads_to("/me/profile/email");
        let code = newest(app, Kind::ContactCode).await.code.unwrap();
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.leads_to("/me/profile");
        assert_eq!(contact(app, &there).await.email.as_deref(), Some("nieuw@example.org"));
        assert_ne!(contact(app, &here).await.email.as_deref(), Some("nieuw@example.org"));
    }

    /// A12, V5: what one changed stands in the log of the own file.
    async fn the_log_of_the_file_says_what_was_changed(app: &TestApp) {
        let noor = app.kompas().client("Noor", 17).await;
        let own = inside(app, &noor.who).await;
        let page = format!("/me/profile/at/{}", noor.who.person);
        own.post(&page, &[("call_name", "Noor"), ("address", "Kade 1")]).await.leads_to("/me/profile");
        let mut tx = app.db.read().await.unwrap();
        let rows: Vec<(String, Option<String>)> = tx
            .query("SELECT action, object_kind FROM audit_line WHERE chain = $1 AND action = 'update'")
            .bind(noor.id)
            .all()
            .await
            .unwrap();
        assert_eq!(rows, [("update".to_owned(), Some("profile".to_owned()))]);
    }

    /// A12: more secrecy is one's own to say, at once; taking it back asks a fresh proof, and what the
    /// practice entered stays.
    async fn a_client_keeps_the_own_address_secret(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let father = noor.parent("Kees", "father").await;
        let therapist = app.kompas().therapist().await;
        noor.treated_by(&therapist).await;
        noor.consents(&father, &[Appointments, Network, Profile]).await;
        let appointment = noor.appointment(3, &therapist).await;
        let page = noor.path(&format!("appointments/{appointment}"));
        let (own, his) = (inside(app, &noor.who).await, inside(app, &father).await);
        assert!(his.get(&page).await.is(200).says(PLACE));
        let address = noor.path("own-address");
        own.post(&address, &[]).await.leads_to(&address);
        assert!(!his.get(&page).await.is(200).says(PLACE));
        assert!(own.get(&page).await.is(200).says(PLACE));
        assert!(own.get("/me/profile").await.says("Je adres is geheim"));
        app.pass(SignedDuration::from_mins(20));
        let lift = format!("{address}/lift");
        own.post(&lift, &[]).await.leads_to("/me/prove");
        own.post("/me/prove", &[("code", &own.code_of(noor.who.holder()))]).await.leads_to(&address);
        own.post(&lift, &[]).await.leads_to(&address);
        assert!(his.get(&page).await.is(200).says(PLACE));
        let office = inside(app, &app.kompas().coordinator().await).await;
        let person = noor.who.person.to_string();
        let entered = [("person", person.as_str()), ("reason", "safety")];
        office.post(&noor.path("care/address"), &entered).await.leads_to(&noor.path("care/address"));
        own.post(&lift, &[]).await.leads_to(&address);
        assert!(!his.get(&page).await.is(200).says(PLACE));
    }

    /// P3: an appointment is by the clock of Amsterdam; where the device has another, that is said too.
    async fn the_time_where_the_device_is_stands_beside(app: &TestApp) {
        let noor = app.kompas().client("Noor", 17).await;
        let therapist = app.kompas().therapist().await;
        noor.treated_by(&therapist).await;
        noor.appointment(3, &therapist).await;
        let own = inside(app, &noor.who).await;
        let list = noor.path("appointments");
        assert!(own.get(&list).await.says("10:00 – 10:45") && !own.get(&list).await.says("bij jou"));
        own.post("/me/zone", &[("zone", "Europe/London")]).await.is(204);
        assert!(own.get(&list).await.says("10:00 – 10:45 (bij jou 09:00)"));
        own.post("/me/zone", &[("zone", "../../etc/passwd")]).await.is(400);
        own.post("/me/zone", &[("zone", "Europe/Amsterdam")]).await.is(204);
        assert!(!own.get(&list).await.says("bij jou"));
    }

    /// A12, T4.1: who gets codes by text message reads that those do not follow the new number.
    async fn codes_do_not_follow_a_new_number_and_one_is_told(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        let (page, says) = ("/me/profile/mobile", "veranderen niet mee");
        assert!(!own.get(page).await.is(200).says(says), "whoever has no such codes");
        crate::factors::weaker::sets_number(app, &own, "06 1234 5678").await;
        let told = own.get(page).await;
        assert!(told.says(says) && told.html().contains("/me/factors/text"), "{told}");
        assert!(!own.get("/me/profile/email").await.says(says));
        let code = super::asks(app, &own, "mobile", "06 8765 4321").await;
        own.post("/me/profile/mobile/code", &[("contact_code", &code)]).await.leads_to("/me/profile");
        assert!(own.get("/me/profile").await.says("Codes om in te loggen gaan nog naar je oude nummer"));
    }
}
