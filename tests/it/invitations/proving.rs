//! The client's date of birth before the first look (T3.1).

use axum::http::Method;
use empower::access::Requirement;
use empower::routes::table;
use rules::Category;

use super::{BORN, Family, inside};
use crate::support::TestApp;

/// Looks at the file by `person` that stand in the log as done, other than at the question itself.
async fn looks(app: &TestApp, page: &str) -> i64 {
    let person: empower::ids::PersonId = page.rsplit('/').next().unwrap().parse().unwrap();
    let mut tx = app.db.read().await.unwrap();
    let (count,): (i64,) = tx
        .query(
            "SELECT count(*) FROM audit_line WHERE person_id = $1 AND outcome = 'done' AND client_id IS NOT NULL
                AND (categories <> 0 OR object_kind = 'file')",
        )
        .bind(person)
        .one()
        .await
        .unwrap();
    count
}

both! {
    /// T3.1: before the date of birth every page of the file leads to that question, and none is a look.
    async fn before_the_date_of_birth_every_page_leads_there(app: &TestApp) {
        let family = Family::of(app).await;
        let therapist = app.kompas().therapist().await;
        family.client.treated_by(&therapist).await;
        let appointment = family.client.appointment(3, &therapist).await;
        let thread = family.client.thread(&therapist, None).await;
        let page = family.asks().await;
        for giver in [&family.girl, &family.mother, &family.father] {
            let all: Vec<(&str, &str)> = Category::ALL.iter().map(|c| (c.as_str(), "on")).collect();
            giver.post(&page, &[all.as_slice(), &[("step", "give")]].concat()).await;
        }
        family.opens(&page).await;
        let aunt = super::the_invited(app, &page).await;
        let prove = family.client.path("prove");
        let person = page.rsplit('/').next().unwrap();
        let mut walked = 0;
        for route in table(false).iter().filter(|route| route.path.starts_with("/clients/{client}")) {
            if matches!(route.requirement, Requirement::Public) || route.path.ends_with("/prove") {
                continue;
            }
            let path = route.path.replace("{client}", &family.client.id.to_string());
            let path = path.replace("{appointment}", &appointment.to_string());
            let path = path.replace("{thread}", &thread.to_string()).replace("{person}", person);
            let answer = if route.method == Method::GET {
                aunt.get(&path).await
            } else if route.path.ends_with("/messages/new") || route.path.contains("/{thread}") {
                continue;
            } else {
                aunt.post(&path, &[]).await
            };
            let shut = answer.status == 404 || answer.location().as_deref() == Some(&prove);
            assert!(shut || answer.status == 422, "{answer}");
            assert!(answer.status == 404 || !answer.says("Romy Proef"), "{answer}");
            walked += 1;
        }
        assert!(walked > 20, "the walk was short: {walked}");
        for open in ["appointments", "messages", "network", ""] {
            let path = family.client.path(open);
            aunt.get(path.trim_end_matches('/')).await.leads_to(&prove);
        }
        let home = aunt.get("/home").await;
        assert!(!home.says("Romy") && home.html().contains(&prove), "{home}");
        assert_eq!(looks(app, &page).await, 0);
        aunt.post(&prove, &[("born", BORN)]).await;
        aunt.get(&family.client.path("network")).await.is(200);
        assert!(looks(app, &page).await > 0);
    }

    /// Three wrong days shut it, until the coordinator lets it be tried again; a day that is none is no try.
    async fn three_wrong_days_shut_it_until_the_coordinator_opens_it(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, page) = family.lets_in(app).await;
        let prove = family.client.path("prove");
        let none = aunt.post(&prove, &[("born", "14 september")]).await;
        assert!(none.is(422).says("Dat is geen datum."), "{none}");
        for left in ["nog 2 keer", "nog 1 keer", "Het lukte drie keer niet"] {
            let wrong = aunt.post(&prove, &[("born", "2014-09-14")]).await;
            assert!(wrong.is(422).says(left), "{left}: {wrong}");
        }
        let late = aunt.post(&prove, &[("born", BORN)]).await;
        assert!(late.is(422).says("Het lukte drie keer niet"), "{late}");
        assert!(!family.sees(&aunt).await);
        let access = family.coordinator.get(&format!("{page}/access")).await;
        assert!(access.says("drie keer niet goed"), "{access}");
        let list = family.coordinator.get("/invitations?shelf=granted").await;
        assert!(list.says("drie keer een verkeerde datum"), "{list}");
        for _ in 0..2 {
            let again = family.coordinator.post(&format!("{page}/reopen"), &[]).await;
            again.leads_to(&format!("{page}/access"));
        }
        let file = family.client.path("");
        for _ in 0..2 {
            aunt.post(&prove, &[("born", BORN)]).await.leads_to(file.trim_end_matches('/'));
        }
        aunt.get(&prove).await.leads_to(file.trim_end_matches('/'));
        assert!(family.sees(&aunt).await);
    }

    /// Whoever has no standing but for the date finds nothing there: representatives, who was there before, strangers.
    async fn nobody_else_is_asked(app: &TestApp) {
        let family = Family::of(app).await;
        let world = app.kompas();
        let before = family.client.relative("Wim", "teacher").await;
        family.client.grants(&before).await;
        let therapist = world.therapist().await;
        family.client.treated_by(&therapist).await;
        let stranger = world.client("Noor", 14).await;
        let prove = family.client.path("prove");
        for someone in [&before, &therapist, &stranger.who] {
            let browser = inside(app, someone).await;
            browser.get(&prove).await.is(404);
            browser.post(&prove, &[("born", BORN)]).await.is(404);
        }
        for browser in [&family.girl, &family.mother, &family.coordinator] {
            browser.get(&prove).await.is(404);
            browser.post(&prove, &[("born", BORN)]).await.is(404);
        }
    }

    /// T3.2: a yes taken back before the first look shuts the question as well.
    async fn without_every_yes_there_is_no_question(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, page) = family.lets_in(app).await;
        let prove = family.client.path("prove");
        aunt.get(&prove).await.is(200);
        app.pass(jiff::SignedDuration::from_secs(1));
        family.mother.post(&format!("{page}/stop"), &[]).await;
        aunt.get(&prove).await.is(404);
        aunt.post(&prove, &[("born", BORN)]).await.is(404);
        aunt.get(&family.client.path("appointments")).await.is(404);
    }
}
