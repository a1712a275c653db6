//! Every statement of a walk through the portal is served from an index.
//!
//! SQLite says so itself (`EXPLAIN QUERY PLAN`); from PostgreSQL it is asked
//! that every statement can be planned, because with the few rows of a test
//! the cost of its plans means nothing.

use std::collections::BTreeSet;

use axum::http::Method;
use empower::db::Db;
use empower::routes::table;
use rules::Category;
use rules::staff::Role;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _};

use crate::support::{Browser, Client, PASSWORD, Someone, TestApp, Way};

/// Tables that stay so small that reading them whole is right.
const SMALL: [&str; 2] = ["provider", "usage_month"];

/// What the walk is about.
struct Walked {
    client: Client,
    appointment: String,
    people: [Someone; 4],
}

async fn cast(app: &TestApp) -> Walked {
    let world = app.kompas();
    let client = world.client("Noor", 14).await;
    let mother = client.parent("Esra", "mother").await;
    let therapist = world.therapist().await;
    let coordinator = world.coordinator().await;
    client.treated_by(&therapist).await;
    let appointment = client.appointment(3, &therapist).await;
    client.own_appointment(4, &therapist, &[&mother]).await;
    client.consents_hiding(&mother, &[Category::Appointments], &[appointment.0]).await;
    let people = [client.who.clone(), mother, therapist, coordinator];
    Walked { client, appointment: appointment.to_string(), people }
}

/// Signs in and out, goes wrong, and opens every page there is.
async fn walk(app: &TestApp) -> BTreeSet<&'static str> {
    let walked = Box::pin(cast(app)).await;
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
    app.db.recorder().stop().into_iter().collect()
}

async fn opens_everything(browser: &Browser<'_>, walked: &Walked) {
    for route in table(false).into_iter().filter(|route| route.method == Method::GET) {
        let path = route
            .path
            .replace("{client}", &walked.client.id.to_string())
            .replace("{appointment}", &walked.appointment)
            .replace("{label}", "kompas");
        browser.get(&path).await;
    }
}

/// The steps of a plan that read a table, or an index, from end to end.
async fn scans(db: &Db, sql: &str) -> Vec<String> {
    let explain: &'static str = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
    let mut tx = db.read().await.unwrap();
    let steps: Vec<(i64, i64, i64, String)> = tx.query(explain).all().await.unwrap();
    // A subquery that is read step by step is no table.
    let made: Vec<&str> = steps
        .iter()
        .filter_map(|(.., step)| {
            step.strip_prefix("CO-ROUTINE ").or_else(|| step.strip_prefix("MATERIALIZE "))
        })
        .collect();
    let fine = |of: &str| {
        let name = of.split(' ').next().unwrap_or_default();
        SMALL.contains(&name)
            || made.contains(&name)
            || ["json_each", "CONSTANT", "("].iter().any(|known| of.starts_with(known))
    };
    let scans = steps.iter().filter_map(|(.., step)| step.strip_prefix("SCAN "));
    scans.filter(|of| !fine(of)).map(str::to_owned).collect()
}

/// Whether PostgreSQL can plan a statement without knowing its values.
async fn plans(server: &mut PgConnection, sql: &str) -> Result<usize, sqlx::Error> {
    let most = (1..=99).rev().find(|n| sql.contains(&format!("${n}"))).unwrap_or(0);
    let nulls =
        if most == 0 { String::new() } else { format!("({})", vec!["NULL"; most].join(", ")) };
    server.execute(AssertSqlSafe(format!("PREPARE walked AS {sql}"))).await?;
    let rows = server.fetch_all(AssertSqlSafe(format!("EXPLAIN EXECUTE walked{nulls}"))).await?;
    server.execute("DEALLOCATE walked").await?;
    Ok(rows.iter().filter(|row| !row.get::<String, _>(0).is_empty()).count())
}

both! {
    /// However many people there are one day: no page reads a table from end to end.
    async fn no_page_reads_a_whole_table(app: &TestApp) {
        let statements = Box::pin(walk(app)).await;
        assert!(statements.len() > 15, "the walk was short: {statements:#?}");
        if let Some(url) = app.postgres() {
            let mut server = PgConnection::connect(&url).await.unwrap();
            server.execute("SET plan_cache_mode = force_generic_plan").await.unwrap();
            for sql in statements {
                let steps = plans(&mut server, sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
                assert!(steps > 0, "{sql}");
            }
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

    /// Invariant 14: a page makes at most ten statements, its frame, its line in the log and all.
    async fn no_page_makes_more_than_ten_statements(app: &TestApp) {
        let walked = Box::pin(cast(app)).await;
        let mut wrong = Vec::new();
        for someone in &walked.people {
            let browser = app.browser();
            browser.signs_in(someone.holder()).await;
            for route in table(false).into_iter().filter(|route| route.method == Method::GET) {
                let path = route.path.replace("{client}", &walked.client.id.to_string());
                let path = path.replace("{appointment}", &walked.appointment).replace("{label}", "kompas");
                app.db.recorder().start();
                browser.get(&path).await;
                let statements = app.db.recorder().stop();
                let own = statements.iter().filter(|sql| !sql.contains("audit_head") && !sql.contains("INTO audit_")).count();
                if own > 10 {
                    wrong.push(format!("{}: {own}\n{}", route.path, statements.join("\n")));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }
}

/// The walk knows therapists; a role without pages yet needs none.
#[test]
fn every_staff_page_is_walked() {
    for route in table(false) {
        if let empower::access::Requirement::Staff(role) = route.requirement {
            assert!(
                [Role::Therapist, Role::Coordinator].contains(&role),
                "{}: let the walk meet a {role}",
                route.path
            );
        }
    }
}
