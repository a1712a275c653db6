//! Who runs the portal, as users read it.

use serde::Deserialize;

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
}
