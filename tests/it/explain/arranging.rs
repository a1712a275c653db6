//! What a coordinator sends in the walk.

use super::Walked;
use crate::support::Browser;

/// What a coordinator sends; to everybody else it is not there.
pub(super) async fn arranges(browser: &Browser<'_>, walked: &Walked) {
    let place = walked.client.path("representatives");
    let (page, mother) = (browser.get(&place).await, walked.people[1].person.to_string());
    let authority = page.field("authority").unwrap_or_default();
    let new = [
        ("person", mother.as_str()),
        ("basis", "guardianship"),
        ("from", "2026-01-01"),
        ("proof", "other"),
        ("proof_on", "2026-01-01"),
    ];
    browser.post(&format!("{place}/new"), &new).await;
    let proposal = browser.get(&place).await.field("proposal").unwrap_or_default();
    for what in ["confirm", "decline"] {
        let fields = [("proposal", proposal.as_str()), ("reason", "Een vergissing.")];
        browser.post(&format!("{place}/{what}"), &fields).await;
    }
    for what in ["suspend", "resume", "end"] {
        let fields = [
            ("authority", authority.as_str()),
            ("from", "2026-10-14"),
            ("proof", "other"),
            ("proof_on", "2026-10-14"),
        ];
        browser.post(&format!("{place}/{what}"), &fields).await;
    }
    rules_for_another(browser, walked).await;
    let name = [("call", "Noor"), ("family", "Wit"), ("born", "2012-09-14")];
    browser.post(&walked.client.path("care/details"), &name).await;
    let file = [name[0], name[1], name[2], ("basis", "youth_care"), ("label", "kompas")];
    browser.post("/files/new", &file).await;
    browser.post(&format!("{place}/person"), &[name[0], name[1], ("relation", "other")]).await;
    for what in ["end", "begin"] {
        browser.post(&walked.client.path(&format!("care/{what}")), &[]).await;
    }
}

/// Asks why, and the therapist; takes back, and answers.
pub(super) async fn asks(browser: &Browser<'_>, walked: &Walked) {
    let at = |place: &str| walked.client.path(place);
    let log = browser.get(&at("access-log")).await;
    if let Some(why) = log.links(&at("questions/why?")).first() {
        browser.get(why).await;
        let token = why.rsplit('=').next().unwrap_or_default();
        browser.post(&at("questions/why"), &[("line", token), ("text", "")]).await;
    }
    browser.post(&at("questions/new"), &[("form", "walked"), ("text", "Hoe gaat het?")]).await;
    let [why, own] = &walked.questions;
    for place in [format!("questions/{why}"), format!("asked/{own}")] {
        browser.post(&at(&place), &[("text", "Om de afspraak te plannen.")]).await;
    }
    browser.get(&at("questions")).await;
    browser.post(&at(&format!("questions/{why}/withdraw")), &[]).await;
}

/// What a court decided, and a secret address.
async fn rules_for_another(browser: &Browser<'_>, walked: &Walked) {
    let (place, mother) = (walked.client.path("rulings"), walked.people[1].person.to_string());
    let new = [
        ("giver", "client"),
        ("receiver", mother.as_str()),
        ("what", "lets"),
        ("tasks", "on"),
        ("court", "Utrecht"),
        ("number", "1"),
        ("on", "2026-01-02"),
        ("proof", "decision"),
        ("seen_on", "2026-01-03"),
    ];
    browser.post(&format!("{place}/new"), &new).await;
    let ruling = browser.get(&place).await.field("ruling").unwrap_or_default();
    for what in ["confirm", "decline"] {
        let fields = [("ruling", ruling.as_str()), ("reason", "Een vergissing.")];
        browser.post(&format!("{place}/{what}"), &fields).await;
    }
    let (place, said) =
        (walked.client.path("care/address"), [("person", mother.as_str()), ("reason", "other")]);
    browser.post(&place, &said).await;
    browser.post(&format!("{place}/lift"), &said).await;
}
