//! The desk of the data protection officer: was it needed? (T4.5)

use jiff::SignedDuration;
use rules::staff::Role;

use super::inside;
use crate::support::{TestApp, WHY};

const YES: [(&str, &str); 2] = [("justified", "yes"), ("note", "Er was geen ander")];
const NO: [(&str, &str); 2] = [("justified", "no"), ("note", "De behandelaar was er wel")];

async fn notes(app: &TestApp) -> usize {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let rows: Vec<(uuid::Uuid,)> =
        tx.query("SELECT id FROM emergency_note WHERE justified IS NOT NULL").all().await.unwrap();
    rows.len()
}

both! {
    /// T4.5: it stands on the desk with who and when, the reason on its page, and never whose file it is.
    async fn the_officer_reads_the_reason_and_no_name(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let id = noor.opened_by(&other).await;
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let list = desk.get("/dpo").await;
        assert!(list.is(200).says(&other.name) && !list.says(WHY) && !list.says(&noor.who.name), "{list}");
        let path = format!("/dpo/emergencies/{id}");
        assert_eq!(list.links("/dpo/emergencies"), [path.as_str()]);
        let page = desk.get(&path).await;
        assert!(page.is(200).says(WHY) && !page.says(&noor.who.name), "{page}");
        desk.get(&format!("/clients/{}", noor.id)).await.is(404);
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        assert!(log.says("bekeek de spoedtoegang tot je dossier"), "{log}");
    }

    /// T4.5: judged once it leaves the list; judged otherwise both stay, with who and when.
    async fn it_is_judged_once_and_otherwise_with_a_trace(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let id = noor.opened_by(&world.therapist().await).await;
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let path = format!("/dpo/emergencies/{id}");
        for _ in 0..2 {
            desk.post(&path, &YES).await.leads_to("/dpo");
        }
        assert_eq!(notes(app).await, 1, "sent twice is said once");
        assert!(desk.get("/dpo").await.says("Niets te beoordelen"));
        assert_eq!(desk.get("/dpo/judged").await.links("/dpo/emergencies"), [path.as_str()]);
        app.pass(SignedDuration::from_secs(1));
        desk.post(&path, &NO).await.leads_to("/dpo");
        let page = desk.get(&path).await;
        assert!(page.is(200).says(YES[1].1) && page.says(NO[1].1) && page.says("Het was niet nodig"), "{page}");
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        assert!(log.says("beoordeelde de spoedtoegang") && !log.says(NO[1].1), "{log}");
    }

    /// A choice and a few words are asked; what was typed stays.
    async fn a_judgement_says_why(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let id = noor.opened_by(&world.therapist().await).await;
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let path = format!("/dpo/emergencies/{id}");
        let again = desk.post(&path, &[("note", "Er was geen ander")]).await;
        assert!(again.is(422).says("Kies of het nodig was.") && again.says("Er was geen ander"), "{again}");
        let again = desk.post(&path, &[("justified", "no"), ("note", "nee")]).await;
        assert!(again.is(422).says("Schrijf in een paar woorden waarom."), "{again}");
        assert_eq!(notes(app).await, 0);
    }

    /// P2: the officer of another provider, and who is no officer, find nothing there.
    async fn nobody_else_judges(app: &TestApp) {
        let (world, linde) = (app.kompas(), app.linde());
        let (noor, opener) = (world.client("Noor", 14).await, world.therapist().await);
        let id = noor.opened_by(&opener).await;
        let path = format!("/dpo/emergencies/{id}");
        for other in [linde.staff("Sil", Role::Dpo).await, opener, world.coordinator().await, noor.who.clone()] {
            let browser = inside(app, &other).await;
            browser.get(&path).await.is(404);
            browser.post(&path, &YES).await.is(404);
            assert!(!browser.get("/dpo").await.html().contains(&path));
        }
        assert_eq!(notes(app).await, 0);
    }

    /// T4.5: nobody judges an emergency in the own family, and nobody the own one.
    async fn nobody_judges_in_the_own_cause(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let (aunt, both) = (world.staff("Sil", Role::Dpo).await, world.staff("Sam", Role::Dpo).await);
        noor.knows(&aunt, "aunt").await;
        let path = format!("/dpo/emergencies/{}", noor.opened_by(&both).await);
        let hers = inside(app, &aunt).await;
        assert!(hers.get("/dpo").await.is(200).links("/dpo/emergencies").is_empty());
        hers.get(&path).await.is(404);
        hers.post(&path, &YES).await.is(404);
        let own = inside(app, &both).await;
        assert!(own.get(&path).await.is(200).says("Je opende dit dossier zelf"));
        own.post(&path, &YES).await.is(404);
        assert_eq!(notes(app).await, 0);
    }

    /// The list goes on by page, without losing one.
    async fn a_long_list_goes_on(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        for _ in 0..23 {
            noor.opened_by(&other).await;
        }
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let first = desk.get("/dpo").await;
        let next = first.is(200).links("/dpo?after=").pop().expect("more");
        let second = desk.get(&next).await;
        let (one, two) = (first.links("/dpo/emergencies"), second.is(200).links("/dpo/emergencies"));
        assert_eq!((one.len(), two.len()), (20, 3));
        assert!(one.iter().all(|link| !two.contains(link)));
    }

    /// V5: refused tries are counted by day, and name nobody.
    async fn refused_tries_are_counted(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let browser = inside(app, &other).await;
        for _ in 0..3 {
            browser.get(&noor.path("appointments")).await.is(404);
        }
        let elsewhere = app.linde().therapist().await;
        inside(app, &elsewhere).await.get(&noor.path("appointments")).await.is(404);
        let desk = inside(app, &world.staff("Sil", Role::Dpo).await).await;
        let page = desk.get("/dpo").await;
        assert!(page.is(200).html().contains("data-head=\"Kijken\">3<"), "{page}");
        assert!(!page.says(&other.name) && !page.says(&noor.who.name), "{page}");
    }
}
