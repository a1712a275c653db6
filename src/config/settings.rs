//! What requests need of the configuration; no file and no secret.

use std::net::IpAddr;
use std::path::PathBuf;

use super::{Config, Mail, Operator};

/// What requests need of the configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The public address, without a slash at its end: links in notices begin with it.
    pub address: String,
    /// Whether the public address is https: decides the cookies' names and flags.
    pub https: bool,
    /// Seconds without a request after which a session ends.
    pub idle_seconds: i64,
    /// Seconds after which a session ends whatever happens.
    pub session_seconds: i64,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Whether people are told that something waits: by e-mail, or in the outbox
    /// of the demo. Where they are not, nothing is queued.
    pub notices: bool,
    /// Whether text messages leave as well.
    pub texts: bool,
    /// From which address e-mail comes, for people to know it by.
    pub sender: Option<String>,
    /// A folder with the operator's own terms or statement, where there is one.
    pub legal: Option<PathBuf>,
    /// Who runs the portal.
    pub operator: Operator,
}

impl Config {
    /// What requests need of it.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            address: self.address.trim_end_matches('/').to_owned(),
            https: self.address.starts_with("https://"),
            idle_seconds: self.session_idle_minutes * 60,
            session_seconds: self.session_hours * 3600,
            trusted_proxies: self.trusted_proxies.clone(),
            notices: self.mail.is_some(),
            texts: self.text.is_some(),
            sender: self.mail.as_ref().and_then(Mail::sender),
            legal: self.legal.clone(),
            operator: self.operator.clone(),
        }
    }
}
