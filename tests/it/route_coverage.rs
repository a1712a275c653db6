//! Every route as every kind of actor, compared with the rules.
//!
//! Owns the walk. Routes that are added later are walked by themselves; a path
//! parameter that the walk does not know fails with a word of what to do.

mod cast;
mod expected;
mod making;
mod pairs;

use axum::http::Method;
use empower::routes::{Route, table};

use crate::support::{Answer, Browser, TestApp, encoded};
use cast::{Actor, Cast, Door};
use expected::Expected;

/// Signs somebody in, as far as they come.
async fn enters<'a>(app: &'a TestApp, actor: &Actor) -> Browser<'a> {
    let browser = app.browser();
    match actor.door {
        Door::Outside => {}
        Door::Half => {
            let holder = actor.holder.as_ref().expect("half a session has an account");
            browser
                .types_password(&holder.user_name, &holder.password)
                .await
                .leads_to("/sign-in/code");
        }
        _ => {
            browser.signs_in(actor.holder.as_ref().expect("who signs in has an account")).await;
            // Who can be several things is at work here.
            if let Some((person, role)) = actor.roles.first() {
                browser.post("/me/role", &[("role", &format!("{role} {person}"))]).await;
            }
        }
    }
    browser
}

/// Holds one answer to what the rules say.
fn compare(
    actor: &Actor,
    answer: &Answer,
    expected: &Expected,
    nowhere: &Answer,
) -> Result<(), String> {
    let status = answer.status.as_u16();
    let wrong = |what: &str| {
        Err(format!(
            "{}: {} gave {status} {:?}, but {what}",
            actor.what,
            answer.asked,
            answer.location()
        ))
    };
    if status >= 500 {
        return wrong("it is never our own fault");
    }
    match expected {
        Expected::Page if status != 200 => wrong("the rules open it"),
        Expected::Elsewhere(to) if answer.location().as_deref() != Some(to) => {
            wrong(&format!("{to} comes first"))
        }
        Expected::NotThere if status != 404 => wrong("the rules do not open it"),
        Expected::NotThere if answer.html() != nowhere.html() => {
            wrong("it differs from a page that is not there")
        }
        _ => Ok(()),
    }
}

/// Asks one address in the way of its route.
async fn ask(browser: &Browser<'_>, route: &Route, path: &str) -> Answer {
    if route.method == Method::GET {
        browser.get(path).await
    } else {
        browser.post_raw(path, encoded(&[]).into_bytes()).await
    }
}

/// On SQLite all of them. PostgreSQL is told by the same rules, which need no second proof: of
/// the addresses of a route every actor asks a third there, each another one, so that together
/// they ask for all.
fn by_turns<T>(app: &TestApp, targets: Vec<T>, turn: usize) -> impl Iterator<Item = T> {
    let of = if app.postgres().is_some() && targets.len() > 3 { 3 } else { 1 };
    targets
        .into_iter()
        .enumerate()
        .filter(move |(n, _)| n % of == turn % of)
        .map(|(_, target)| target)
}

/// Walks all routes of a method; those that end the session come last.
async fn walk(app: &TestApp, method: &Method) {
    let cast = Box::pin(Cast::of(app)).await;
    let mut routes: Vec<Route> =
        table(false).into_iter().filter(|route| route.method == *method).collect();
    routes.sort_by_key(|route| {
        (["/sign-out", "/leave"].contains(&route.path), route.path.contains("end-all"))
    });
    let (mut asked, mut wrong) = (0, Vec::new());
    for (place, actor) in cast.actors.iter().enumerate() {
        let browser = enters(app, actor).await;
        let nowhere = browser.get("/nowhere").await;
        for (turn, route) in routes.iter().enumerate() {
            let targets = cast.targets(route.path);
            for target in by_turns(app, targets, place + turn) {
                let expected = expected::of(actor, route, &target);
                let answer = ask(&browser, route, &target.path).await;
                wrong.extend(compare(actor, &answer, &expected, &nowhere).err());
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "the walk was short: {asked}");
    assert!(wrong.is_empty(), "{} of {asked} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

both! {
    /// T3.1, T4.1-T4.5: what opens is what the rules open, for everybody, on every page.
    async fn every_page_opens_for_whom_the_rules_open_it(app: &TestApp) {
        Box::pin(walk(app, &Method::GET)).await;
    }

    /// The same for everything that can be sent, here with an empty form.
    async fn every_form_is_refused_to_whom_the_rules_refuse_it(app: &TestApp) {
        Box::pin(walk(app, &Method::POST)).await;
    }

    /// What is for the demo does not exist in the real thing (A5).
    async fn the_pages_of_the_demo_are_not_there(app: &TestApp) {
        let real: Vec<&str> = table(false).iter().map(|route| route.path).collect();
        let browser = app.browser();
        for route in table(true).iter().filter(|route| !real.contains(&route.path)) {
            ask(&browser, route, route.path).await.is(404);
        }
    }
}

/// The list for machines names every route once, with its access.
#[test]
fn the_list_of_routes_names_every_route_once() {
    let json = empower::routes::json();
    let rows = json.as_array().expect("a list");
    assert_eq!(rows.len(), table(true).len());
    let mut names: Vec<String> =
        rows.iter().map(|row| format!("{} {}", row["method"], row["path"])).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), rows.len());
    for row in rows {
        let kind = row["access"]["kind"].as_str().expect("a kind");
        assert!(["public", "signed_in", "client", "staff"].contains(&kind), "{row}");
        let about_a_file =
            row["path"].as_str().is_some_and(|path| path.starts_with("/clients/{client}"));
        assert_eq!(kind == "client", about_a_file, "{row}");
    }
}
