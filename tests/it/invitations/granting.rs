//! What the coordinator opens and ends, and who else may (T1.1h, T3.1).

use jiff::SignedDuration;
use rules::staff::Role;

use super::{BORN, Family, OPEN, inside};
use crate::support::{Client, TestApp};

async fn grants(app: &TestApp, client: &Client) -> i64 {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let (count,): (i64,) = tx
        .query("SELECT count(*) FROM access_grant WHERE client_id = $1")
        .bind(client.id)
        .one()
        .await
        .unwrap();
    count
}

both! {
    /// T3.1: nobody but the provider's coordinator opens an access, ends it or lets it be tried again.
    async fn only_the_coordinator_opens_and_ends(app: &TestApp) {
        let family = Family::of(app).await;
        let world = app.kompas();
        let page = family.asks().await;
        family.all_say_yes(&page).await;
        let therapist = world.therapist().await;
        family.client.treated_by(&therapist).await;
        let uncle = world.coordinator().await;
        family.client.knows(&uncle, "uncle").await;
        let others = [
            therapist,
            uncle,
            app.linde().coordinator().await,
            world.staff("Dirk", Role::Dpo).await,
            world.staff("Ada", Role::ProviderAdministrator).await,
            world.staff("Roos", Role::RecordKeeper).await,
        ];
        let mut browsers = vec![super::the_invited(app, &page).await];
        for someone in &others {
            browsers.push(inside(app, someone).await);
        }
        for browser in browsers.iter().chain([&family.girl, &family.mother, &family.father]) {
            browser.get(&format!("{page}/access")).await.is(404);
            for deed in ["grant", "end", "reopen"] {
                browser.post(&format!("{page}/{deed}"), &OPEN).await.is(404);
            }
        }
        for browser in [&family.girl, &family.mother, &browsers[0], &browsers[1]] {
            browser.get("/invitations").await.is(404);
        }
        assert!(!browsers[2].get("/invitations").await.says("Proefberg"), "no office opens the own family");
        assert!(!browsers[3].get("/invitations").await.is(200).says("Proefberg"), "of another practice");
        assert_eq!(grants(app, &family.client).await, 0);
    }

    /// Opened twice is opened once; what is wrong with a day stands at its field.
    async fn opened_twice_is_opened_once(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        family.all_say_yes(&page).await;
        let path = format!("{page}/grant");
        let wrong = [("reason", ""), ("from", "2026-10-13"), ("until", "gisteren")];
        let answer = family.coordinator.post(&path, &wrong).await;
        answer.is(422);
        for words in ["Schrijf kort op waarom", "Kies vandaag", "Kies een dag na de eerste dag"] {
            assert!(answer.says(words), "{words}: {answer}");
        }
        assert_eq!(answer.field("until").as_deref(), Some("gisteren"));
        family.opens(&page).await;
        family.opens(&page).await;
        assert_eq!(grants(app, &family.client).await, 1);
        let access = family.coordinator.get(&format!("{page}/access")).await;
        assert!(access.says("Vanaf 14 oktober 2026, door Coen") && access.says("Haalt op"), "{access}");
    }

    /// T3.1: what the coordinator ends is ended at once, and stays in the list of what was.
    async fn what_is_ended_is_ended_at_once(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, page) = family.lets_in(app).await;
        aunt.post(&family.client.path("prove"), &[("born", BORN)]).await;
        assert!(family.sees(&aunt).await);
        for _ in 0..2 {
            let ended = family.coordinator.post(&format!("{page}/end"), &[]).await;
            ended.leads_to(&format!("{page}/access"));
        }
        aunt.get(&family.client.path("appointments")).await.is(404);
        let access = family.coordinator.get(&format!("{page}/access")).await;
        assert!(access.says("tot en met 14 oktober 2026"), "{access}");
        assert!(!family.coordinator.get("/invitations?shelf=granted").await.says("Proefberg"));
    }

    /// A last day holds until its end in Amsterdam, and a first day begins it.
    async fn an_access_begins_and_ends_by_itself(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        family.all_say_yes(&page).await;
        let days = [("reason", "Haalt op"), ("from", "2026-10-15"), ("until", "2026-10-15")];
        family.coordinator.post(&format!("{page}/grant"), &days).await.leads_to(&format!("{page}/access"));
        let holder = super::account_of(app, &page).await;
        let prove = family.client.path("prove");
        for (hours, status) in [(0, 404), (15, 200), (24, 404)] {
            app.pass(SignedDuration::from_hours(hours));
            let aunt = app.browser();
            aunt.signs_in(&holder).await;
            aunt.get(&prove).await.is(status);
        }
    }

    /// V5: what was opened and proved stands in the log of the file.
    async fn what_was_done_stands_in_the_log(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, _) = family.lets_in(app).await;
        aunt.get(&family.client.path("prove")).await.is(200);
        aunt.post(&family.client.path("prove"), &[("born", "2013-09-15")]).await.is(422);
        aunt.post(&family.client.path("prove"), &[("born", BORN)]).await;
        let mut tx = app.db.read().await.unwrap();
        let kinds: Vec<(String,)> = tx
            .query(
                "SELECT DISTINCT object_kind FROM audit_line WHERE client_id = $1 AND action = 'rights'
                    AND outcome = 'done' ORDER BY object_kind",
            )
            .bind(family.client.id)
            .all()
            .await
            .unwrap();
        let kinds: Vec<&str> = kinds.iter().map(|(kind,)| kind.as_str()).collect();
        let log = family.girl.get(&family.client.path("access-log")).await;
        for words in [
            "keek naar de vraag naar de geboortedatum",
            "vulde een verkeerde geboortedatum in",
            "vulde de goede geboortedatum in",
        ] {
            assert!(log.says(words), "{words}: {log}");
        }
        assert_eq!(kinds, ["access_grant", "birth_proof", "birth_proof_wrong", "consent", "invitation"]);
    }
}
