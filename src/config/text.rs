//! `[text]`: the gateway that takes text messages.
//!
//! Owns the settings and their checks. Holds no secret: the password stands in
//! a file of its own, or in an environment variable.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use hyper::Uri;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::secret::{is_this_machine, one_password, password};

/// `[text]`: the gateway that takes text messages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Which gateway's way of asking it speaks.
    pub adapter: Adapter,
    /// Its address: https, or http on this machine.
    pub address: String,
    /// Who asks.
    pub user: String,
    /// A file of mode 0600 with the password.
    #[serde(default)]
    pub password_file: Option<PathBuf>,
    /// Or the name of an environment variable that holds it.
    #[serde(default)]
    pub password_env: Option<String>,
    /// From whom text messages come: at most eleven letters and digits, or a number.
    pub sender: String,
    /// Authorities to believe instead of those of the system, as PEM.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
}

/// The gateways that are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Adapter {
    /// Kannel's `sendsms`, which other gateways speak as well.
    Kannel,
}

impl Text {
    /// The files beside the configuration, unless absolute.
    pub(super) fn beside(&mut self, dir: &Path) {
        for file in [&mut self.password_file, &mut self.ca_file].into_iter().flatten() {
            *file = dir.join(&file);
        }
    }

    pub(super) fn check(&self) -> anyhow::Result<()> {
        let uri: Uri = self.address.parse().context("text.address: not an address")?;
        let host = uri.host().unwrap_or_default();
        let safe = uri.scheme_str() == Some("https")
            || uri.scheme_str() == Some("http") && is_this_machine(host);
        ensure!(safe, "text.address: is https, or http on this machine");
        one_password("text", self.password_file.as_deref(), self.password_env.as_deref())?;
        ensure!(
            self.password_file.is_some() || self.password_env.is_some(),
            "text.password_file or text.password_env: one of the two"
        );
        let number = self.sender.strip_prefix('+').unwrap_or(&self.sender);
        let digits = number.chars().all(|c| c.is_ascii_digit()) && number.len() <= 15;
        let name = self.sender.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
        let fits = digits || name && self.sender.len() <= 11;
        ensure!(
            fits && !number.is_empty(),
            "text.sender: at most eleven letters and digits, or a number"
        );
        Ok(())
    }

    /// The password.
    ///
    /// # Errors
    /// One line that says what is wrong with it.
    pub fn password(&self) -> anyhow::Result<Zeroizing<String>> {
        password("text", self.password_file.as_deref(), self.password_env.as_deref())?
            .context("text.password_file or text.password_env: one of the two")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(change: impl Fn(&mut Text)) -> Result<(), String> {
        let mut text: Text = toml::from_str(
            "adapter = 'kannel'\naddress = 'https://sms.example.org/send'\nuser = 'p'\npassword_env = 'P'\nsender = 'Portaal'",
        )
        .unwrap();
        change(&mut text);
        text.check().map_err(|error| error.to_string())
    }

    #[test]
    fn a_gateway_is_asked_over_https_or_here() {
        text(|_| {}).unwrap();
        text(|text| "http://127.0.0.1:13013/x".clone_into(&mut text.address)).unwrap();
        for wrong in ["http://sms.example.org/send", "ftp://127.0.0.1/", "send"] {
            assert!(text(|text| wrong.clone_into(&mut text.address)).is_err(), "{wrong}");
        }
        for wrong in ["", "+", "TwaalfLetter", "Por\r\ntaal"] {
            assert!(text(|text| wrong.clone_into(&mut text.sender)).is_err(), "{wrong:?}");
        }
        text(|text| "+31612345678".clone_into(&mut text.sender)).unwrap();
    }
}
