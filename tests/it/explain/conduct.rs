//! The walk through conduct: reporting, judging, deciding, objecting; and what the operator announces.

use super::Walked;
use crate::support::Browser;

/// Reports what can be, judges, decides, reads a warning, objects.
pub(super) async fn reports(browser: &Browser<'_>, walked: &Walked) {
    let told = [("kind", "other"), ("text", "Hij schold."), ("form", "walked")];
    let message = walked.client.path(&format!("messages/{}/report/1", walked.threads[1]));
    browser.post(&message, &told).await;
    let mother = walked.people[1].person.to_string();
    let about = [told[0], told[1], told[2], ("person", mother.as_str())];
    browser.post(&walked.client.path("conduct/new"), &about).await;
    browser.post(&format!("/people/{mother}/conduct"), &told).await;
    let judged = [("judgement", "violation"), ("kind", "other"), ("text", "Je schold.")];
    browser.post(&walked.client.path(&format!("conduct/{}", walked.reports[0])), &judged).await;
    browser.post(&format!("/conduct/{}", walked.reports[1]), &judged).await;
    browser.get("/operator/conduct?shelf=done").await;
    let decided = [("deed", "warning"), ("text", "Dit mag hier niet.")];
    browser.post(&format!("/operator/conduct/{}", walked.operators[0]), &decided).await;
    announces(browser, &walked.operators[1]).await;
}

/// Announces something, and changes and ends what was announced.
async fn announces(browser: &Browser<'_>, banner: &str) {
    let said = [
        ("deed", "send"),
        ("kind", "outage"),
        ("pages", "entrance"),
        ("from", "2026-10-14T10:00"),
        ("until", "2027-01-01T10:00"),
        ("words_nl", "Inloggen lukt niet."),
        ("words_en", "Signing in does not work."),
    ];
    browser.post("/operator/banner/new", &said).await;
    browser.post(&format!("/operator/banner/{banner}"), &said).await;
    browser.post(&format!("/operator/banner/{banner}/end"), &[]).await;
}
