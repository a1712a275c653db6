//! Who decides on capacity, and what a form may say (T4.2, T4.5).

use rules::staff::Role;

use super::{Noor, PROPOSED, WHY, action, inside};
use crate::support::{Client, TestApp};

async fn how_many(app: &TestApp, client: &Client) -> (i64, i64) {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    tx.query(
        "SELECT (SELECT count(*) FROM judgement WHERE client_id = $1), (SELECT count(*) FROM incapacity WHERE client_id = $1)",
    )
    .bind(client.id)
    .one()
    .await
    .unwrap()
}

both! {
    /// T4.2: nobody confirms the own proposal; it is said, and nothing changes.
    async fn nobody_confirms_the_own_proposal(app: &TestApp) {
        let all = Noor::of(app).await;
        let (staff, second) = (inside(app, &all.therapist).await, inside(app, &all.second).await);
        staff.post(&all.page(), &PROPOSED).await.leads_to(&all.page());
        let confirm = action(&second.get(&all.page()).await, "/confirm");
        assert!(!staff.get(&all.page()).await.html().contains("/confirm"));
        let own = staff.post(&confirm, &[]).await;
        assert!(own.is(422).says("Dit bevestigt een andere behandelaar"), "{own}");
        assert_eq!(how_many(app, &all.girl).await, (1, 0));
        for _ in 0..2 {
            second.post(&confirm, &[]).await.leads_to(&all.page());
        }
        assert_eq!(how_many(app, &all.girl).await, (1, 1), "twice is once");
    }

    /// T4.2: what was taken back, or not agreed with, is not confirmed any more; nor what is over.
    async fn what_is_off_or_over_is_not_confirmed(app: &TestApp) {
        let all = Noor::of(app).await;
        let (staff, second) = (inside(app, &all.therapist).await, inside(app, &all.second).await);
        staff.post(&all.page(), &PROPOSED).await.leads_to(&all.page());
        let page = second.get(&all.page()).await;
        let (confirm, off) = (action(&page, "/confirm"), action(&page, "/drop"));
        second.post(&off, &[]).await.leads_to(&all.page());
        second.post(&off, &[]).await.leads_to(&all.page());
        let late = second.post(&confirm, &[]).await;
        assert!(late.is(422).says("Dit voorstel is ingetrokken."), "{late}");
        let mut fields = PROPOSED.to_vec();
        fields.push(("until", "2026-10-15"));
        staff.post(&all.page(), &fields).await.leads_to(&all.page());
        let confirm = action(&second.get(&all.page()).await, "/confirm");
        app.pass(jiff::SignedDuration::from_hours(72));
        let second = inside(app, &all.second).await;
        let late = second.post(&confirm, &[]).await;
        assert!(late.is(422).says("De laatste dag is al voorbij."), "{late}");
        assert_eq!(how_many(app, &all.girl).await, (2, 0));
    }

    /// T4.2, T4.5: nobody else finds it; the client alone objects.
    async fn nobody_else_finds_it(app: &TestApp) {
        let all = Noor::of(app).await;
        all.decided(app, &PROPOSED).await;
        let world = app.kompas();
        let (breaking, coordinator) =
            (world.staff("Theo", Role::Therapist).await, world.coordinator().await);
        all.girl.treated_as("emergency", &breaking).await;
        let strange = app.linde().therapist().await;
        let treating = inside(app, &all.therapist).await;
        let end = action(&treating.get(&all.page()).await, "/end");
        let objection = all.girl.path("objection");
        for someone in [&all.mother, &all.father, &breaking, &coordinator, &strange, &all.therapist, &all.girl.who] {
            let browser = inside(app, someone).await;
            let (treats, own) =
                (someone.person == all.therapist.person, someone.person == all.girl.who.person);
            let looks = treats || someone.person == breaking.person;
            browser.get(&all.page()).await.is(if looks { 200 } else { 404 });
            browser.get(&objection).await.is(if own { 200 } else { 404 });
            if !own {
                browser.post(&objection, &[("text", "Nee"), ("decision", "x")]).await.is(404);
            }
            if !treats {
                browser.post(&all.page(), &PROPOSED).await.is(404);
                browser.post(&end, &[]).await.is(404);
            }
        }
        assert_eq!(how_many(app, &all.girl).await, (1, 1));
    }

    /// T4.2: under 12 others decide already: it is said, and nothing is offered.
    async fn under_twelve_nothing_is_offered(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let staff = inside(app, &therapist).await;
        let page = staff.get(&sam.path("capacity")).await;
        assert!(page.is(200).says("Onder de 12 beslissen de ouders of de voogd al."), "{page}");
        assert!(!page.html().contains("<textarea"), "{page}");
        staff.post(&sam.path("capacity"), &PROPOSED).await.is(422);
    }

    /// What is wrong is said at its field, and what was typed is still there; sent twice is once.
    async fn what_is_wrong_is_said_and_sent_twice_is_once(app: &TestApp) {
        let all = Noor::of(app).await;
        let staff = inside(app, &all.therapist).await;
        let (picked, reason, review) = (PROPOSED[0], PROPOSED[2], PROPOSED[3]);
        for (fields, words) in [
            (vec![reason, review], "Kies waarover het gaat."),
            (vec![picked, review], "Schrijf op waarom."),
            (vec![picked, reason], "Kies een dag."),
            (vec![picked, reason, ("review", "2026-10-14")], "Kies een dag die nog komt."),
            (vec![picked, reason, ("review", "2027-05-01")], "Kies een dag tot en met 14 april 2027."),
            (vec![picked, reason, review, ("until", "2026-10-13")], "Kies een dag die nog komt, of laat het leeg."),
            (vec![picked, reason, review, ("until", "ooit")], "Dat is geen dag."),
            (vec![picked, reason, review, ("until", "2040-01-01")], "Kies een dag binnen vijf jaar."),
        ] {
            let wrong = staff.post(&all.page(), &fields).await;
            assert!(wrong.is(422).says(words), "{words}: {wrong}");
            let kept = fields.contains(&reason);
            assert_eq!(wrong.typed(), if kept { WHY } else { "" });
        }
        assert_eq!(how_many(app, &all.girl).await, (0, 0));
        let form = staff.get(&all.page()).await.field("form").unwrap();
        let fields = [picked, reason, review, ("form", form.as_str())];
        for _ in 0..2 {
            staff.post(&all.page(), &fields).await.leads_to(&all.page());
        }
        assert_eq!(how_many(app, &all.girl).await, (1, 0));
    }
}
