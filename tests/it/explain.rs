//! Every statement of a walk through the portal is served from an index.
//!
//! SQLite says so itself. PostgreSQL, which would rather read a small table whole, is told not to.

mod arranging;
mod conduct;
mod helping;
mod pages;
mod plans;
mod preparing;
mod sight;

use std::collections::BTreeSet;

use rules::Category;
use rules::staff::Role;
use sqlx::{Connection as _, Executor as _, PgConnection};

use arranging::{arranges, asks};
use plans::{held_together, plans, scans};
use sight::about_sight;

use crate::support::{Browser, Client, PASSWORD, Someone, TestApp, Way};

/// What the walk is about.
struct Walked {
    client: Client,
    appointment: String,
    threads: [String; 2],
    people: [Someone; 8],
    /// For whom the portal works.
    provider: String,
    emergency: String,
    /// Who was asked for, and waits.
    asked: String,
    /// Why somebody looked, and what the therapist was asked; and an absence that called something off.
    questions: [String; 2],
    /// What was reported: in the file, and about none.
    reports: [String; 2],
    /// A violation before the operator, and what it announced.
    operators: [String; 2],
    /// An account that support found.
    account: String,
    away: String,
}

async fn cast(app: &TestApp) -> Walked {
    // First: it rings, and whoever hears that reads it, beside what is counted later.
    let planned = crate::banners::planned(app).await;
    let world = app.kompas();
    let client = world.client("Noor", 14).await;
    let mother = client.parent("Esra", "mother").await;
    let therapist = world.therapist().await;
    let coordinator = world.coordinator().await;
    client.treated_by(&therapist).await;
    let appointment = client.appointment(3, &therapist).await;
    client.own_appointment(4, &therapist, &[&mother]).await;
    let threads =
        [client.thread(&therapist, None).await, client.thread(&therapist, Some(&mother)).await];
    client.consents_hiding(&mother, &[Category::Appointments], &[appointment.0]).await;
    let questions = [client.asked_why(&client.who).await, client.asked_therapist(&mother).await];
    let officer = world.staff("Sil", Role::Dpo).await;
    let emergency = client.opened_by(&world.therapist().await).await.to_string();
    let administrator = world.staff("Pien", Role::ProviderAdministrator).await;
    let reports =
        [client.reported(&therapist, &mother).await, world.reported(&therapist, &mother).await];
    let case = world.violation(&therapist, &mother).await.to_string();
    let operator = app.operator().staff("Soraya", Role::Administrator).await;
    let support = app.operator().staff("Milan", Role::Support).await;
    let account = helping::found(app, &support, &client.who).await;
    let people = [
        client.who.clone(),
        mother,
        therapist,
        coordinator,
        officer,
        administrator,
        operator,
        support,
    ];
    let girl = app.browser();
    girl.signs_in(client.who.holder()).await;
    let wanted = [("family", "Proefberg"), ("relation", "aunt"), ("reason", "Haalt op")];
    let page =
        girl.post(&client.path("network/new"), &wanted).await.location().expect("it was asked");
    Walked {
        away: pages::called_off(app, &client, &people).await,
        client,
        appointment: appointment.to_string(),
        threads: threads.map(|id| id.to_string()),
        asked: page.rsplit('/').next().unwrap_or_default().to_owned(),
        provider: world.provider().to_string(),
        people,
        emergency,
        questions: questions.map(|id| id.to_string()),
        reports: reports.map(|id| id.to_string()),
        operators: [case, planned],
        account,
    }
}

/// Signs in and out, goes wrong, and opens every page there is.
async fn walk(app: &TestApp) -> BTreeSet<&'static str> {
    let walked = Box::pin(cast(app)).await;
    let child = preparing::child(app).await;
    let newcomer = app.kompas().user("Nina", Way::BeforeTerms).await;
    app.db.recorder().start();
    let browser = app.browser();
    browser.types_password("niemand", "niets").await;
    browser.signs_in(newcomer.holder()).await;
    browser.post("/terms", &[("version", "2"), ("answer", "accept")]).await;
    browser.post("/language", &[("language", "en")]).await;
    let wanted = "zeven schapen op zolder";
    let fields =
        [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
    browser.post("/me/password", &fields).await.leads_to("/me");
    browser.post("/me/sessions/end", &[("session", "00000000-0000-0000-0000-000000000000")]).await;
    browser.post("/sign-out", &[]).await;
    for someone in &walked.people {
        let browser = app.browser();
        browser.signs_in(someone.holder()).await;
        opens_everything(&browser, &walked).await;
        app.pass(jiff::SignedDuration::from_mins(2));
        browser.get("/me").await;
        browser.post("/me/sessions/end-all", &[]).await;
    }
    preparing::becomes_twelve(app, &child).await;
    app.db.recorder().stop().into_iter().collect()
}

async fn opens_everything(browser: &Browser<'_>, walked: &Walked) {
    for (_, path) in walked.pages() {
        browser.get(&path).await;
    }
    for thread in &walked.threads {
        let path = format!("/clients/{}/messages/{thread}", walked.client.id);
        browser.post(&path, &[("form", "walked"), ("text", "Tot morgen"), ("then", "send")]).await;
        browser.post("/messages/draft", &[("path", &path), ("text", "Nog niet")]).await;
    }
    let name = walked.client.who.name.as_str();
    browser.post("/emergency", &[("name", name), ("born", "2012-09-14")]).await;
    let judged = [("justified", "yes"), ("note", "Er was geen ander")];
    browser.post(&format!("/dpo/emergencies/{}", walked.emergency), &judged).await;
    browser.post("/dpo/staff", &[("person", &walked.people[2].person.to_string())]).await;
    asks(browser, walked).await;
    conduct::reports(browser, walked).await;
    helping::helps(browser, walked).await;
    arranges(browser, walked).await;
    about_sight(browser, walked).await;
}

both! {
    /// However many people there are one day: no page reads a table from end to end.
    async fn no_page_reads_a_whole_table(app: &TestApp) {
        let statements = Box::pin(walk(app)).await;
        assert!(statements.len() > 15, "the walk was short: {statements:#?}");
        if let Some(url) = app.postgres() {
            let mut server = PgConnection::connect(&url).await.unwrap();
            server.execute("SET plan_cache_mode = force_generic_plan").await.unwrap();
            server.execute("SET enable_seqscan = off").await.unwrap();
            let mut wrong = Vec::new();
            for sql in statements {
                let whole = plans(&mut server, sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
                if !whole.is_empty() {
                    wrong.push(format!("{whole:?} in\n{sql}"));
                }
            }
            assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
            server.close().await.unwrap();
            return;
        }
        let mut wrong = Vec::new();
        for sql in statements {
            let scans = scans(&app.db, sql).await;
            if !scans.is_empty() {
                wrong.push(format!("{scans:?} in\n{sql}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }

    /// The check itself finds what it looks for.
    async fn a_statement_that_reads_a_whole_table_is_found(app: &TestApp) {
        if app.postgres().is_none() {
            let found = scans(&app.db, "SELECT name FROM person p WHERE gender = $1").await;
            assert_eq!(found, ["p"]);
            let fine = scans(&app.db, "SELECT name FROM person p WHERE id = $1").await;
            assert!(fine.is_empty(), "{fine:?}");
        }
    }

    /// SQLite is built as `.cargo/config.toml` says: else every statement is planned each time it
    /// runs, and all connections wait for one lock.
    async fn sqlite_plans_a_statement_once_and_shares_no_lock(app: &TestApp) {
        if app.postgres().is_some() {
            return;
        }
        let mut tx = app.db.read().await.unwrap();
        let rows = tx.query("SELECT compile_options FROM pragma_compile_options");
        let options: Vec<(String,)> = rows.all().await.unwrap();
        let has = |option: &str| options.iter().any(|(one,)| one == option);
        assert!(has("ENABLE_QPSG") && has("DEFAULT_MEMSTATUS=0") && has("OMIT_LOAD_EXTENSION"), "{options:?}");
        assert!(!has("ENABLE_STAT4") && !has("ENABLE_MEMORY_MANAGEMENT"), "{options:?}");
    }

    /// Whoever holds one connection and waits for another waits for somebody who does the same.
    async fn no_page_holds_two_connections(app: &TestApp) {
        let walked = Box::pin(cast(app)).await;
        let mut wrong = BTreeSet::new();
        for someone in &walked.people {
            let browser = app.browser();
            browser.signs_in(someone.holder()).await;
            // A stream goes on beside what is asked next, and `/ready` asks all it wants at once.
            let beside = |route: &str| route.ends_with("/live") || route == "/ready";
            for (route, path) in walked.pages().into_iter().filter(|(route, _)| !beside(route)) {
                app.db.recorder().start();
                browser.get(&path).await;
                if held_together(&app.db.recorder().events()) > 1 {
                    wrong.insert(route);
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// Invariant 15: a page makes at most eight statements, its frame and all, beside its line in the log.
    async fn no_page_makes_more_than_eight_statements(app: &TestApp) {
        let walked = Box::pin(cast(app)).await;
        let mut wrong = Vec::new();
        for someone in &walked.people {
            let browser = app.browser();
            browser.signs_in(someone.holder()).await;
            // A copy of everything is no page: it is all pages at once. A stream goes on beside what is asked next.
            let page = |route: &str| !route.starts_with("/me/copy/") && !route.ends_with("/live");
            let pages = walked.pages().into_iter().filter(|(route, _)| page(route));
            for (route, path) in pages {
                app.db.recorder().start();
                browser.get(&path).await;
                let statements = app.db.recorder().stop();
                let own = statements.iter().filter(|sql| !sql.contains("audit_head") && !sql.contains("INTO audit_")).count();
                if own > 8 {
                    wrong.push(format!("{route}: {own}\n{}", statements.join("\n")));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
}
