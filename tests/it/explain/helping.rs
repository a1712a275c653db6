//! The walk through helping somebody get in: finding, checking, and what can be done.

use super::Walked;
use crate::support::{Browser, Someone, TestApp};

/// An account that support found.
pub(super) async fn found(app: &TestApp, support: &Someone, whom: &Someone) -> String {
    let desk = app.browser();
    desk.signs_in(support.holder()).await;
    crate::helpdesk::finds(&desk, whom).await;
    whom.holder().account.to_string()
}

/// Searches both ways, sends codes, tries proofs, does what can be done.
pub(super) async fn helps(browser: &Browser<'_>, walked: &Walked) {
    for typed in ["nooit.geweest", "niemand@example.org"] {
        browser.post("/support/access", &[("who", typed)]).await;
    }
    let page = format!("/support/access/{}", walked.account);
    for then in ["send_email_code", "send_text_code"] {
        browser.post(&page, &[("then", then)]).await;
    }
    let today = browser.app().clock.now().amsterdam().date();
    let born = today.saturating_sub(jiff::Span::new().years(14).months(1)).to_string();
    browser.post(&page, &[("then", "born"), ("born", "2000-01-01")]).await;
    browser.post(&page, &[("then", "born"), ("born", &born)]).await;
    browser.post(&page, &[("then", "email_code"), ("email_code", "000000")]).await;
    for then in ["unlock", "factor", "resend"] {
        browser.post(&page, &[("then", then)]).await;
    }
}
