//! Who runs the portal, as users read it.

use anyhow::ensure;
use serde::Deserialize;

/// Where leaving quickly leads unless something else is set: the weather.
pub const LEAVE: &str = "https://www.knmi.nl/";

/// Who runs the portal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// The name as users read it.
    pub name: String,
    /// Street and number.
    #[serde(default)]
    pub street: String,
    /// Postcode.
    #[serde(default)]
    pub postcode: String,
    /// City.
    #[serde(default)]
    pub city: String,
    /// Where users can write.
    pub email: String,
    /// Where questions about privacy go; the same where it is not set.
    #[serde(default)]
    pub privacy_email: Option<String>,
    /// Where weaknesses can be told.
    #[serde(default)]
    pub security_email: Option<String>,
    /// A page outside the portal that tells nothing of care, to which leaving quickly leads.
    #[serde(default = "leave")]
    pub leave: String,
}

fn leave() -> String {
    LEAVE.to_owned()
}

impl Operator {
    /// The host of the page to which leaving quickly leads; empty where it is no https address.
    #[must_use]
    pub fn leave_host(&self) -> &str {
        let rest = self.leave.strip_prefix("https://").unwrap_or_default();
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }

    pub(super) fn check(&self) -> anyhow::Result<()> {
        ensure!(!self.name.trim().is_empty(), "operator.name: is empty");
        ensure!(self.email.contains('@'), "operator.email: not an e-mail address");
        let plain = self.leave.chars().all(|c| c.is_ascii_graphic() && !"\"'<>;,".contains(c));
        ensure!(plain && self.leave_host().contains('.'), "operator.leave: not an https address");
        Ok(())
    }
}
