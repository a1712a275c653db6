//! Who may withhold, from whom, and what a form may say (T4.2-T4.5).

use rules::Category;
use rules::staff::Role;

use super::{SET, Sam, WHY, how_many, inside, page_about, sees};
use crate::support::TestApp;

both! {
    /// T4.2, T4.3, T4.5: nobody else finds the page: not the family, a coordinator, a therapist who
    /// treats no more or in an emergency alone, nor one of another practice.
    async fn nobody_else_finds_it(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let (aunt, coordinator) = (noor.relative("Ans", "aunt").await, world.coordinator().await);
        let breaking = world.staff("Theo", Role::Therapist).await;
        noor.treated_as("emergency", &breaking).await;
        let strange = app.linde().therapist().await;
        for someone in [&noor.who, &mother, &aunt, &coordinator, &breaking, &strange] {
            let browser = inside(app, someone).await;
            let page = page_about(&noor, &mother);
            browser.get(&page).await.is(404);
            browser.post(&page, &SET).await.is(404);
            browser.post(&format!("{page}/{}/lift", noor.id), &[]).await.is(404);
            let looks = if someone.person == breaking.person { 200 } else { 404 };
            browser.get(&noor.path("who-sees")).await.is(looks);
        }
        assert_eq!(how_many(app, &noor).await, 0);
    }

    /// T4.5, T9.4: after the treatment, and after death, nothing can be withheld.
    async fn who_treats_no_more_withholds_nothing(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let staff = inside(app, &therapist).await;
        let page = page_about(&sam, &father);
        staff.get(&page).await.is(200);
        sam.dies().await;
        staff.get(&page).await.is(404);
        staff.post(&page, &SET).await.is(404);
        staff.get(&sam.path("who-sees")).await.is(200);
        let other = Sam::of(app).await;
        let staff = inside(app, &other.therapist).await;
        other.boy.treated_by_nobody().await;
        staff.get(&other.boy.path("who-sees")).await.is(404);
        staff.post(&page_about(&other.boy, &other.father), &SET).await.is(404);
    }

    /// T4.2: from the client, a therapist or a stranger nothing is withheld.
    async fn it_is_withheld_from_relatives_alone(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let other = Sam::of(app).await;
        let staff = inside(app, &therapist).await;
        for nobody in [&sam.who, &therapist, &other.father] {
            staff.get(&page_about(&sam, nobody)).await.is(404);
            staff.post(&page_about(&sam, nobody), &SET).await.is(404);
        }
        staff.post(&page_about(&sam, &father), &SET).await.leads_to(&sam.path("who-sees"));
        let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
        let (id,): (uuid::Uuid,) =
            tx.query("SELECT id FROM withholding WHERE client_id = $1").bind(sam.id).one().await.unwrap();
        drop(tx);
        let elsewhere = inside(app, &other.therapist).await;
        let there = page_about(&other.boy, &other.father);
        elsewhere.post(&format!("{there}/{id}/lift"), &[]).await.is(404);
        assert!(!sees(&inside(app, &father).await, &sam).await);
    }

    /// T4.4: from 16 the client decides alone: the page says so, and offers nothing.
    async fn where_the_client_decides_alone_nothing_is_offered(app: &TestApp) {
        let world = app.kompas();
        let (liam, therapist) = (world.client("Liam", 17).await, world.therapist().await);
        liam.treated_by(&therapist).await;
        let mother = liam.parent("Ilse", "mother").await;
        let staff = inside(app, &therapist).await;
        let page = staff.get(&page_about(&liam, &mother)).await;
        assert!(page.is(200).says("Liam beslist zelf wat anderen zien."), "{page}");
        assert!(!page.html().contains("name=\"reason\""), "{page}");
        staff.post(&page_about(&liam, &mother), &SET).await.is(422);
        assert_eq!(how_many(app, &liam).await, 0);
        liam.incapable(&[Category::Appointments]).await;
        staff.post(&page_about(&liam, &mother), &SET).await.leads_to(&liam.path("who-sees"));
    }

    /// What is wrong is said at its field, and what was typed is still there.
    async fn what_is_wrong_is_said_and_what_was_typed_stays(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let other = Sam::of(app).await;
        let visit = format!("item-{}", other.boy.appointment(3, &other.therapist).await);
        let staff = inside(app, &therapist).await;
        let page = page_about(&sam, &father);
        let long = "a".repeat(2001);
        let (reason, review, set) = (("reason", WHY), ("review", "2026-12-24"), ("step", "set"));
        let picked = ("appointments", "on");
        for (fields, words) in [
            (vec![reason, review, set], "Kies wat je wilt afschermen."),
            (vec![(visit.as_str(), "on"), reason, review, set], "Een van deze keuzes kan hier niet."),
            (vec![picked, review, set], "Schrijf op waarom."),
            (vec![picked, ("reason", "  "), review, set], "Schrijf op waarom."),
            (vec![picked, ("reason", &long), review, set], "hooguit 2000 tekens"),
            (vec![picked, reason, set], "Kies een dag."),
            (vec![picked, reason, ("review", "morgen"), set], "Kies een dag."),
            (vec![picked, reason, ("review", "2026-10-13"), set], "Kies een dag die nog komt."),
            (vec![picked, reason, ("review", "2028-01-01"), set], "Kies een dag tot en met 14 oktober 2027."),
        ] {
            let wrong = staff.post(&page, &fields).await;
            assert!(wrong.is(422).says(words), "{words}: {wrong}");
            let reason = fields.iter().find(|(name, _)| *name == "reason").map_or("", |(_, text)| text.trim());
            assert_eq!(wrong.typed(), reason);
        }
        assert_eq!(how_many(app, &sam).await, 0);
    }
}
