//! Letting go: first handed over, then the door closes; or shut at once, and nobody is forgotten.

use empower::jobs::Runner;
use jiff::SignedDuration;

use super::{administrator, inside, of};
use crate::support::{Client, Someone, TestApp};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Two in care with the same therapist, and a colleague.
async fn care(app: &TestApp) -> (Client, Client, Someone, Someone) {
    let world = app.kompas();
    let (noor, sam) = (world.client("Noor", 14).await, world.client("Sam", 15).await);
    let (leaves, stays) = (world.therapist().await, world.therapist().await);
    noor.treated_by(&leaves).await;
    sam.treated_by(&leaves).await;
    (noor, sam, leaves, stays)
}

/// Does what is due, and no more.
async fn due(app: &TestApp) {
    let runner = Runner::new(app);
    while let Some(held) = runner.claim().await.unwrap() {
        runner.attend(held).await;
    }
}

async fn sees(app: &TestApp, someone: &Someone, client: &Client) -> bool {
    inside(app, someone).await.get(&client.path("network")).await.status == 200
}

both! {
    /// T4.5: treatment relations are handed over before a door closes; each file's log says so.
    async fn the_door_closes_once_all_is_handed_over(app: &TestApp) {
        let (noor, sam, leaves, stays) = care(app).await;
        let world = app.kompas();
        let (admin, coordinator) = (administrator(&world).await, world.coordinator().await);
        let office = inside(app, &admin).await;
        let page = office.get(&of(&leaves, "leave")).await;
        assert!(page.is(200).says("2 cliënten moeten eerst") && !page.says("Noor"), "{page}");
        let day = [("then", "day"), ("day", "2026-10-15"), ("reason", "Andere baan")];
        office.post(&of(&leaves, "leave"), &day).await.is(303);
        app.pass(DAY + DAY);
        due(app).await;
        assert!(sees(app, &leaves, &noor).await, "nobody in care is left behind");
        let desk = inside(app, &coordinator).await;
        let there = format!("/people/{}/hand-over", leaves.person);
        let list = desk.get("/people/leaving").await;
        assert_eq!(list.is(200).links(&there), std::slice::from_ref(&there), "{list}");
        let (to, file) = (stays.person.to_string(), [format!("to-{}", noor.id), format!("to-{}", sam.id)]);
        let nobody = desk.post(&there, &[(&file[0], &to), (&file[1], "")]).await;
        assert!(nobody.is(422).says("Kies voor elke cliënt"), "{nobody}");
        assert!(sees(app, &leaves, &noor).await, "all of it or nothing");
        desk.post(&there, &[("all", &to), (&file[0], ""), (&file[1], "")]).await.leads_to("/people/leaving");
        due(app).await;
        assert!(sees(app, &stays, &noor).await && sees(app, &stays, &sam).await);
        let hers = inside(app, &leaves).await;
        hers.get("/caseload").await.is(404);
        hers.get(&noor.path("network")).await.is(404);
        let home = hers.get("/home").await;
        assert!(home.is(200).says("Je werkt hier niet meer") && !home.says("Noor"), "{home}");
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        assert!(log.is(200).says(&coordinator.name), "{log}");
        // A9: what was the account's own goes after a while.
        app.pass(SignedDuration::from_hours(24 * 15));
        due(app).await;
        let gone = app.browser();
        let holder = leaves.holder();
        gone.types_password(&holder.user_name, &holder.password).await.is(422);
    }

    /// For safety a door is shut at once; the coordinator finds those without anybody on top.
    async fn a_door_is_shut_at_once_and_nobody_is_forgotten(app: &TestApp) {
        let (noor, _, leaves, stays) = care(app).await;
        let world = app.kompas();
        let (admin, coordinator) = (administrator(&world).await, world.coordinator().await);
        let hers = inside(app, &leaves).await;
        hers.get("/caseload").await.is(200);
        let office = inside(app, &admin).await;
        office.post(&of(&leaves, "leave"), &[("then", "now")]).await.is(303);
        hers.get("/caseload").await.leads_to("/sign-in");
        assert!(hers.get("/sign-in").await.says("Je werkt niet meer bij deze praktijk"));
        assert!(!sees(app, &leaves, &noor).await);
        let desk = inside(app, &coordinator).await;
        assert!(desk.get("/people/leaving").await.is(200).says("zonder behandelaar"));
        office.post(&of(&leaves, "leave"), &[("then", "stop")]).await.is(303);
        assert!(sees(app, &leaves, &noor).await, "it was a mistake");
        let elsewhere = app.linde().coordinator().await;
        let theirs = inside(app, &elsewhere).await;
        let there = format!("/people/{}/hand-over", leaves.person);
        theirs.get(&there).await.is(404);
        let (to, file) = (stays.person.to_string(), format!("to-{}", noor.id));
        theirs.post(&there, &[("all", &to), (&file, "")]).await.is(404);
        assert!(sees(app, &leaves, &noor).await);
    }

    /// T4.5: as long as somebody in care would be left behind the coordinators are asked each week,
    /// after a month the administrators as well; and it ends when all is handed over.
    async fn a_hand_over_that_is_late_is_asked_for_until_it_is_done(app: &TestApp) {
        let (noor, sam, leaves, stays) = care(app).await;
        let world = app.kompas();
        let (admin, coordinator) = (administrator(&world).await, world.coordinator().await);
        let day = [("then", "day"), ("day", "2026-10-15"), ("reason", "Andere baan")];
        inside(app, &admin).await.post(&of(&leaves, "leave"), &day).await.is(303);
        let asked = async |someone: &Someone| crate::recovery::got(app, someone).await.len();
        for _ in 0..28 {
            app.pass(DAY);
            due(app).await;
        }
        let (month, nobody) = (asked(&coordinator).await, asked(&admin).await);
        assert_eq!(nobody, 0);
        for _ in 0..28 {
            app.pass(DAY);
            due(app).await;
        }
        assert_eq!(asked(&coordinator).await, month + 4, "week after week");
        assert_eq!(asked(&admin).await, 4);
        let (to, file) = (stays.person.to_string(), [format!("to-{}", noor.id), format!("to-{}", sam.id)]);
        let there = format!("/people/{}/hand-over", leaves.person);
        let over = [("all", to.as_str()), (file[0].as_str(), ""), (file[1].as_str(), "")];
        inside(app, &coordinator).await.post(&there, &over).await.leads_to("/people/leaving");
        due(app).await;
        let done = asked(&coordinator).await;
        for _ in 0..14 {
            app.pass(DAY);
            due(app).await;
        }
        assert_eq!(asked(&coordinator).await, done);
    }
}
