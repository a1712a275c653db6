//! The part of the walk that is about who sees what.

use super::Walked;
use crate::support::Browser;

/// Lets see, hides, withholds, judges capacity, objects, and answers an invitation.
pub(super) async fn about_sight(browser: &Browser<'_>, walked: &Walked) {
    let mother = &walked.people[1];
    let path = walked.client.path(&format!("network/{}", mother.person));
    browser.post(&path, &[("appointments", "on"), ("step", "give")]).await;
    let person = mother.person.to_string();
    for change in ["hide", "show"] {
        let path = walked.client.path(&format!("appointments/{}/{change}", walked.appointment));
        browser.post(&path, &[("person", &person)]).await;
    }
    let path = format!("{path}/withhold");
    let review = ("review", "2026-12-24");
    let fields = [("tasks", "on"), ("reason", "Nu even niet"), review, ("step", "set")];
    browser.post(&path, &fields).await;
    browser.post(&format!("{path}/{}/lift", mother.person), &[]).await;
    let path = walked.client.path("capacity");
    let judged =
        [("form", &*walked.appointment), ("tasks", "on"), ("reason", "Nu even niet"), review];
    browser.post(&path, &judged).await;
    for way in ["confirm", "end", "drop"] {
        browser.post(&format!("{path}/{}/{way}", walked.client.id), &[]).await;
    }
    let objection = [("decision", &*walked.appointment), ("text", "Nee")];
    browser.post(&walked.client.path("objection"), &objection).await;
    browser.post(&walked.client.path("wish"), &[("messages", "on")]).await;
    for answer in ["not_now", "undo"] {
        let path = walked.client.path(&format!("network/{}/wish", mother.person));
        browser.post(&path, &[("answer", answer)]).await;
    }
    for deed in ["decline", "grant", "end"] {
        browser.post(&walked.client.path(&format!("network/{}/{deed}", walked.asked)), &[]).await;
    }
}
