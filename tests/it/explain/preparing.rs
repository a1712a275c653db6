//! The part of the walk in which a child becomes twelve.

use jiff::SignedDuration;
use jiff::civil::date;

use crate::support::{Client, Someone, TestApp, Way};

/// A child of 11 years and 11 months, and a mother.
pub(super) async fn child(app: &TestApp) -> (Client, Someone) {
    let world = app.kompas();
    let someone = world.person("Sam", Some(date(2014, 10, 20))).await;
    let sam = world.file_of(&world.account(someone, Way::Usual).await).await;
    let mother = sam.parent("Anna", "mother").await;
    (sam, mother)
}

/// Chooses beforehand, and on the day confirms it; then there is nothing to throw away.
pub(super) async fn becomes_twelve(app: &TestApp, (sam, mother): &(Client, Someone)) {
    let browser = app.browser();
    browser.signs_in(sam.who.holder()).await;
    let chosen = [(&*mother.person.to_string(), "tasks")];
    browser.post(&sam.path("prepare"), &chosen).await.is(303);
    browser.get(&sam.path("prepare")).await.is(200);
    browser.get("/home").await;
    app.clock.set(rules::midnight(date(2026, 10, 20)) + SignedDuration::from_hours(9));
    let browser = app.browser();
    browser.signs_in(sam.who.holder()).await;
    browser.get("/home").await;
    let mark = browser.get(&sam.path("prepared")).await.field("for").unwrap_or_default();
    browser.post(&sam.path("prepared"), &[("for", &mark)]).await.is(303);
    browser.post(&sam.path("prepared/discard"), &[]).await.is(303);
}
