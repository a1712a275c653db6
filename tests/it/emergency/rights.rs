//! Staff rights are looked through twice a year (rulebook 1, "Other staff").

use jiff::SignedDuration;
use rules::staff::Role;

use super::inside;
use crate::support::TestApp;

both! {
    /// Who has which role, whether training is known, and when that was last looked through.
    async fn the_officer_looks_through_the_rights(app: &TestApp) {
        let world = app.kompas();
        let therapist = world.therapist().await;
        let elsewhere = app.linde().therapist().await;
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let page = desk.get("/dpo/staff").await;
        assert!(page.is(200).says(&therapist.name) && !page.says(&elsewhere.name), "{page}");
        assert!(page.says("Therapeut, training op 15 januari 2026") && page.says("Nog niet nagekeken"), "{page}");
        let person = therapist.person.to_string();
        for _ in 0..2 {
            desk.post("/dpo/staff", &[("person", &person)]).await.leads_to("/dpo/staff");
        }
        let page = desk.get("/dpo/staff").await;
        assert!(page.says("Nagekeken op 14 oktober 2026"), "{page}");
        assert_eq!(page.html().matches("class=\"pill warm\"").count(), 1, "the officer's own: {page}");
        app.pass(SignedDuration::from_hours(24 * 183));
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let page = desk.get("/dpo/staff").await;
        assert_eq!(page.html().matches("class=\"pill warm\"").count(), 3, "half a year later: {page}");
    }

    /// Nobody looks through the own rights, nor those of another provider's staff.
    async fn not_ones_own_and_not_elsewhere(app: &TestApp) {
        let world = app.kompas();
        let officer = world.staff("Sil", Role::Dpo).await;
        let elsewhere = app.linde().therapist().await;
        let noor = world.client("Noor", 14).await;
        let desk = inside(app, &officer).await;
        for person in [&officer, &elsewhere, &noor.who] {
            desk.post("/dpo/staff", &[("person", &person.person.to_string())]).await.is(404);
        }
        inside(app, &world.therapist().await).await.get("/dpo/staff").await.is(404);
    }
}
