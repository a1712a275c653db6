//! `[mail]`: the server that takes the portal's e-mail.
//!
//! Owns the settings and their checks. Holds no secret: the password stands in
//! a file of its own, or in an environment variable.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use lettre::message::Mailbox;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::secret::{host, is_this_machine, one_password, password};

/// `[mail]`: the server that takes the portal's e-mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Its name, as on its certificate.
    pub server: String,
    /// Its port; else the usual one of `security`.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub security: Security,
    /// Who signs in there; nobody where it is not set.
    #[serde(default)]
    pub user: Option<String>,
    /// A file of mode 0600 with the password.
    #[serde(default)]
    pub password_file: Option<PathBuf>,
    /// Or the name of an environment variable that holds it.
    #[serde(default)]
    pub password_env: Option<String>,
    /// From whom e-mail comes: an address on the portal's own domain, a neutral name before it.
    pub sender: String,
    /// What the portal calls itself to the server; the host of its own address where it is not set.
    #[serde(default)]
    pub helo: Option<String>,
    /// Authorities to believe instead of those of the system, as PEM.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// From the first byte.
    #[default]
    Tls,
    /// Begun in clear, and given up when the server offers nothing better.
    Starttls,
    /// Not at all: on this machine only.
    Plain,
}

impl Security {
    /// As in the configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Starttls => "starttls",
            Self::Plain => "plain",
        }
    }

    /// The port at which servers usually offer it.
    #[must_use]
    pub fn port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::Plain => 25,
        }
    }
}

impl Mail {
    /// The files beside the configuration, unless absolute.
    pub(super) fn beside(&mut self, dir: &Path) {
        for file in [&mut self.password_file, &mut self.ca_file].into_iter().flatten() {
            *file = dir.join(&file);
        }
    }

    /// Whether it can be used by the portal at `address`.
    pub(super) fn check(&self, address: &str) -> anyhow::Result<()> {
        ensure!(!self.server.trim().is_empty(), "mail.server: is empty");
        let local = is_this_machine(&self.server);
        ensure!(
            self.security != Security::Plain || local,
            "mail.security: plain is for this machine only"
        );
        one_password("mail", self.password_file.as_deref(), self.password_env.as_deref())?;
        let secret = self.password_file.is_some() || self.password_env.is_some();
        ensure!(self.user.is_some() == secret, "mail.user: and a password, or neither");
        let sender = self.mailbox()?;
        let (host, domain) = (host(address), sender.email.domain().to_ascii_lowercase());
        let own = host == domain || host.ends_with(&format!(".{domain}")) && domain.contains('.');
        ensure!(
            own || is_this_machine(&host),
            "mail.sender: is on another domain than the portal's own address"
        );
        Ok(())
    }

    /// From whom e-mail comes.
    ///
    /// # Errors
    /// When it is no address.
    pub fn mailbox(&self) -> anyhow::Result<Mailbox> {
        self.sender.parse().context("mail.sender: not an e-mail address")
    }

    /// Its bare address, for people to know it by.
    pub(super) fn sender(&self) -> Option<String> {
        self.mailbox().ok().map(|sender| sender.email.to_string())
    }

    /// The password, where there is one.
    ///
    /// # Errors
    /// One line that says what is wrong with it.
    pub fn password(&self) -> anyhow::Result<Option<Zeroizing<String>>> {
        password("mail", self.password_file.as_deref(), self.password_env.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(change: impl Fn(&mut Mail)) -> Result<(), String> {
        let mut mail: Mail =
            toml::from_str("server = 'mail.example.org'\nsender = 'Portaal <p@example.org>'")
                .unwrap();
        change(&mut mail);
        mail.check("https://portaal.example.org").map_err(|error| error.to_string())
    }

    #[test]
    fn mail_goes_in_clear_on_this_machine_alone() {
        mail(|_| {}).unwrap();
        assert!(mail(|mail| mail.security = Security::Plain).is_err());
        for local in ["localhost", "127.0.0.1", "::1"] {
            let here = |mail: &mut Mail| {
                mail.security = Security::Plain;
                local.clone_into(&mut mail.server);
            };
            mail(here).unwrap();
        }
    }

    /// V14: sent from the portal's own domain.
    #[test]
    fn the_sender_is_on_the_portals_own_domain() {
        for own in ["a@portaal.example.org", "Ons portaal <a@EXAMPLE.org>"] {
            mail(|mail| own.clone_into(&mut mail.sender)).unwrap();
        }
        for other in ["a@org", "a@ple.org", "a@example.com", "a", "a@example.org\r\nBcc: b@b.nl"] {
            assert!(mail(|mail| other.clone_into(&mut mail.sender)).is_err(), "{other}");
        }
    }

    #[test]
    fn a_user_comes_with_a_password() {
        assert!(mail(|mail| mail.user = Some("p".to_owned())).is_err());
        assert!(mail(|mail| mail.password_env = Some("P".to_owned())).is_err());
        let both = |mail: &mut Mail| {
            mail.user = Some("p".to_owned());
            mail.password_env = Some("P".to_owned());
        };
        mail(both).unwrap();
    }
}
