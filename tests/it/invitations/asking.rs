//! Asking for somebody new: who may, what is wrong with it, taking it back.

use rules::staff::Role;
use rules::{Basis, Category};

use super::{AUNT, Family, GIVE, inside};
use crate::support::{Client, TestApp};

async fn asked(app: &TestApp, client: &Client) -> (i64, i64) {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let invited: (i64,) = tx
        .query("SELECT count(*) FROM invitation WHERE client_id = $1 AND state = 'open'")
        .bind(client.id)
        .one()
        .await
        .unwrap();
    let around: (i64,) = tx
        .query("SELECT count(*) FROM relative WHERE client_id = $1")
        .bind(client.id)
        .one()
        .await
        .unwrap();
    (invited.0, around.0)
}

both! {
    /// T3.1, T4.2, T4.4, T4.5: who may not ask finds nothing there.
    async fn who_may_not_ask_finds_nothing_there(app: &TestApp) {
        let world = app.kompas();
        let romy = world.client("Romy", 13).await;
        let mother = romy.parent("Esra", "mother").await;
        let aunt = romy.relative("Ans", "aunt").await;
        romy.grants(&aunt).await;
        romy.consents(&aunt, &Category::ALL).await;
        romy.consent_of(&mother, &aunt, &Category::ALL).await;
        let therapist = world.therapist().await;
        romy.treated_by(&therapist).await;
        let liam = world.client("Liam", 17).await;
        let of_17 = liam.parent("Ilse", "mother").await;
        liam.consents(&of_17, &Category::ALL).await;
        let daan = world.client("Daan", 50).await;
        let mentor = daan.relative("Mia", "mentor").await;
        daan.authority(&mentor, Basis::Mentorship).await;
        daan.incapable(&Category::ALL).await;
        let of_linde = app.linde().coordinator().await;
        let dpo = world.staff("Dirk", Role::Dpo).await;
        let administrator = world.staff("Ada", Role::ProviderAdministrator).await;
        let stranger = world.client("Noor", 14).await;
        for (someone, client) in [
            (&aunt, &romy),
            (&therapist, &romy),
            (&of_linde, &romy),
            (&dpo, &romy),
            (&administrator, &romy),
            (&stranger.who, &romy),
            (&of_17, &liam),
            (&daan.who, &daan),
        ] {
            let browser = inside(app, someone).await;
            browser.get(&client.path("network/new")).await.is(404);
            browser.post(&client.path("network/new"), &AUNT).await.is(404);
        }
        for (someone, client) in [(&romy.who, &romy), (&mother, &romy), (&liam.who, &liam), (&mentor, &daan)] {
            inside(app, someone).await.get(&client.path("network/new")).await.is(200);
        }
        romy.dies().await;
        let coordinator = inside(app, &world.coordinator().await).await;
        coordinator.post(&romy.path("network/new"), &AUNT).await.is(404);
        inside(app, &mother).await.get(&romy.path("network/new")).await.is(404);
        assert_eq!((asked(app, &romy).await.0, asked(app, &daan).await.0), (0, 0));
    }

    /// The same form sent twice asks once.
    async fn sent_twice_is_asked_once(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        assert_eq!(family.asks().await, page);
        assert_eq!(asked(app, &family.client).await, (1, 3));
    }

    /// In one file only so many wait at a time.
    async fn not_everybody_in_the_world_is_asked_for(app: &TestApp) {
        let family = Family::of(app).await;
        let path = family.client.path("network/new");
        for n in 0..26 {
            let (form, name) = (n.to_string(), format!("Proefpersoon {n}"));
            let fields = [("form", form.as_str()), ("family", name.as_str()), AUNT[3], AUNT[4]];
            let answer = family.girl.post(&path, &fields).await;
            assert_eq!(answer.location().is_some(), n < 25, "{answer}");
        }
        assert_eq!(asked(app, &family.client).await.0, 25);
        let list = family.coordinator.get("/invitations").await;
        assert!(!list.is(200).html().contains("/invitations?after="), "25 stand on a page");
    }

    /// What is wrong stands at its field, and what was typed is still there.
    async fn what_is_wrong_stands_at_its_field(app: &TestApp) {
        let family = Family::of(app).await;
        let path = family.client.path("network/new");
        let wrong = [("family", "Proefberg"), ("relation", "mother"), ("email", "ans@"), ("phone", "12")];
        let answer = family.girl.post(&path, &wrong).await;
        answer.is(422);
        for words in [
            "Kies wie dit is.",
            "Dat is geen e-mailadres.",
            "Dat is geen telefoonnummer.",
            "Schrijf kort op waarom.",
        ] {
            assert!(answer.says(words), "{words}: {answer}");
        }
        assert_eq!(answer.field("email").as_deref(), Some("ans@"));
        assert_eq!(asked(app, &family.client).await.0, 0);
    }

    /// Oneself, the client, somebody who is there: it is asked whether that is meant.
    async fn who_has_the_same_name_is_asked_about_first(app: &TestApp) {
        let family = Family::of(app).await;
        let path = family.client.path("network/new");
        family.asks().await;
        let (girl, own) = (family.client.who.name.clone(), "Dat is je eigen naam.");
        let again = [("form", "anders"), AUNT[1], AUNT[2], AUNT[3], AUNT[4]];
        for (browser, name, words) in [
            (&family.girl, girl.as_str(), own),
            (&family.mother, girl.as_str(), "zelf."),
            (&family.mother, "ans VAN DEN proefberg", "Hier staat al iemand die"),
        ] {
            let fields = [("form", "anders"), ("family", name), AUNT[3], AUNT[4]];
            let answer = browser.post(&path, &fields).await;
            assert!(answer.is(422).says("Is dit dezelfde persoon?") && answer.says(words), "{answer}");
        }
        assert_eq!(asked(app, &family.client).await.0, 1);
        let other: Vec<_> = again.into_iter().chain([("other", "yes")]).collect();
        assert!(family.mother.post(&path, &other).await.location().is_some());
        assert_eq!(asked(app, &family.client).await.0, 2);
    }

    /// T3.2: "rather not" is told to nobody; one is not asked again, and can still say yes.
    async fn who_would_rather_not_is_asked_no_more_and_told_of_to_nobody(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        family.girl.post(&page, &GIVE).await;
        let declined = family.father.post(&format!("{page}/decline"), &[]).await;
        assert!(declined.location().is_some(), "{declined}");
        family.father.post(&format!("{page}/decline"), &[]).await;
        let home = family.father.get("/home").await;
        assert!(!home.says("meekijken bij Romy?"), "{home}");
        let own = family.father.get(&page).await;
        assert!(own.says("Jij zei: liever niet."), "{own}");
        for reader in [&family.girl, &family.mother, &family.coordinator] {
            let access = format!("{page}/access");
            for path in [family.client.path("network"), page.clone(), access] {
                let answer = reader.get(&path).await;
                assert!(!answer.says("liever niet. Dat") && !answer.says("zei: liever"), "{answer}");
            }
        }
        let network = family.girl.get(&family.client.path("network")).await;
        assert!(network.says("Nog geen ja gezegd: Esra") && network.says("Al ja gezegd: jij."), "{network}");
        family.mother.post(&page, &GIVE).await;
        family.father.post(&page, &GIVE).await;
        assert!(family.coordinator.get("/invitations").await.says("klaar om open te zetten"));
    }

    /// Who may not answer finds nothing there: a relative, a therapist, staff, somebody nobody asks about.
    async fn who_is_not_asked_cannot_answer(app: &TestApp) {
        let family = Family::of(app).await;
        let therapist = app.kompas().therapist().await;
        family.client.treated_by(&therapist).await;
        let page = family.asks().await;
        let treating = inside(app, &therapist).await;
        let aunt = super::the_invited(app, &page).await;
        for browser in [&treating, &aunt, &family.coordinator] {
            browser.post(&format!("{page}/decline"), &[]).await.is(404);
            browser.post(&page, &GIVE).await.is(404);
        }
        for browser in [&treating, &aunt, &family.mother] {
            browser.post(&format!("{page}/withdraw"), &[]).await.is(404);
        }
        let nobody = family.client.path(&format!("network/{}", therapist.person));
        family.girl.post(&format!("{nobody}/decline"), &[]).await.is(404);
        family.girl.post(&format!("{nobody}/withdraw"), &[]).await.is(404);
        assert_eq!(asked(app, &family.client).await.0, 1);
    }

    /// Whoever asked takes it back, or the coordinator; what was typed of how to reach somebody is gone.
    async fn what_was_asked_is_taken_back(app: &TestApp) {
        let family = Family::of(app).await;
        let path = family.client.path("network/new");
        let fields: Vec<_> = AUNT.into_iter().chain([("email", "ans@example.org")]).collect();
        let page = family.girl.post(&path, &fields).await.location().unwrap();
        for _ in 0..2 {
            family.girl.post(&format!("{page}/withdraw"), &[]).await.leads_to(&family.client.path("network"));
        }
        assert_eq!(asked(app, &family.client).await, (0, 2));
        assert!(!family.mother.get("/home").await.says("meekijken"));
        family.mother.post(&page, &GIVE).await.is(404);
        let person: empower::ids::PersonId = page.rsplit('/').next().unwrap().parse().unwrap();
        let mut tx = app.db.read().await.unwrap();
        let (contact,): (Option<Vec<u8>>,) =
            tx.query("SELECT contact FROM person WHERE id = $1").bind(person).one().await.unwrap();
        assert_eq!(contact, None);
    }

    /// T1.1p: who is proposed as a representative meanwhile stays in the file when the question is taken back.
    async fn who_is_to_represent_stays_when_it_is_taken_back(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        let aunt = page.rsplit('/').next().unwrap();
        let fields = [
            ("person", aunt),
            ("basis", "guardianship"),
            ("from", "2026-10-01"),
            ("proof", "court_decision"),
            ("proof_on", "2026-09-20"),
        ];
        let representatives = family.client.path("representatives");
        family.coordinator.post(&format!("{representatives}/new"), &fields).await.leads_to(&representatives);
        family.girl.post(&format!("{page}/withdraw"), &[]).await.leads_to(&family.client.path("network"));
        let page = family.coordinator.get(&representatives).await;
        assert!(page.is(200).html().contains(aunt) || page.says("Ans"), "{page}");
    }

    /// T3.1: the coordinator enters somebody as well, and the family is asked all the same.
    async fn the_coordinator_asks_for_a_teacher_until_the_school_year_ends(app: &TestApp) {
        let family = Family::of(app).await;
        let fields = [("form", "school"), ("family", "Krijt"), ("relation", "teacher"), ("reason", "Overleg")];
        let path = family.client.path("network/new");
        let access = family.coordinator.post(&path, &fields).await.location().unwrap();
        let page = access.strip_suffix("/access").expect("the coordinator's page");
        let own = family.girl.get(page).await;
        assert_eq!(own.field("until").as_deref(), Some("2027-07-31"), "{own}");
        family.all_say_yes(page).await;
        let form = family.coordinator.get(&access).await;
        assert_eq!(form.field("until").as_deref(), Some("2027-07-31"), "{form}");
        assert_eq!(form.typed(), "Overleg");
    }
}
