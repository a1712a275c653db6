//! `[[issuer]]`: a program elsewhere that says who somebody is (OpenID Connect).
//!
//! Owns the settings and their checks. Holds no secret: the password stands in
//! a file of its own, or in an environment variable. An issuer is an endpoint
//! outside: without a country in the EEA the portal does not start (V10).

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use hyper::Uri;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::secret::{is_this_machine, one_password, password};

/// `[[issuer]]`: a program that says who somebody is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// Stable key: in the address one comes back to, `/sign-in/back/{key}`.
    pub key: String,
    /// What the button says after "Log in with".
    pub name: String,
    /// Whom it lets in.
    pub kind: IssuerKind,
    /// At whose door it stands; of staff the labels of one provider. Empty: at every door.
    #[serde(default)]
    pub labels: Vec<String>,
    /// Its address, exactly as it calls itself: https, or http on this machine.
    pub issuer: String,
    /// Where it stands (V10): two letters, a country of the EEA.
    pub country: String,
    /// Other hosts on which it answers, in the same country.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// As what the portal is registered there.
    pub client_id: String,
    /// A file of mode 0600 with the password of that registration.
    #[serde(default)]
    pub password_file: Option<PathBuf>,
    /// Or the name of an environment variable that holds it.
    #[serde(default)]
    pub password_env: Option<String>,
    /// How surely it must know who it is: any of these values of `acr` is enough.
    pub acr: Vec<String>,
    /// Staff: whether those of the provider must come in by it.
    #[serde(default)]
    pub required: bool,
    /// For pairwise subjects: the sector identifier with which the portal is registered.
    #[serde(default)]
    pub sector: String,
    /// A broker: the claim with who signs in, where it is not `sub`; a path with points.
    #[serde(default = "subject")]
    pub actor: String,
    /// A broker: the claim with whom one acts for.
    #[serde(default = "represents")]
    pub represents: String,
    /// Authorities to believe instead of those of the system, as PEM.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
}

/// Whom an issuer lets in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IssuerKind {
    /// Staff of one provider.
    Staff,
    /// Clients and relatives: a national broker.
    Broker,
}

fn subject() -> String {
    "sub".to_owned()
}

fn represents() -> String {
    "represents".to_owned()
}

/// The European Economic Area.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

impl Issuer {
    /// The files beside the configuration, unless absolute.
    pub(super) fn beside(&mut self, dir: &Path) {
        for file in [&mut self.password_file, &mut self.ca_file].into_iter().flatten() {
            *file = dir.join(&file);
        }
    }

    /// Whether the portal may ask it.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn check(&self) -> anyhow::Result<()> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let key = !self.key.is_empty() && self.key.len() <= 40 && self.key.chars().all(plain);
        ensure!(key, "issuer.key: small letters, digits and lines, at most 40");
        let at = |what: &str| format!("issuer {}: {what}", self.key);
        let uri: Uri = self.issuer.parse().with_context(|| at("issuer: not an address"))?;
        let local = is_this_machine(uri.host().unwrap_or_default());
        let scheme = uri.scheme_str().unwrap_or_default();
        ensure!(
            scheme == "https" || scheme == "http" && local,
            at("issuer: is https, or http on this machine")
        );
        ensure!(uri.query().is_none(), at("issuer: has no question in it"));
        ensure!(
            EEA.contains(&self.country.as_str()),
            at("country: is one of the EEA, as two capitals (V10)")
        );
        for (field, value) in [("name", &self.name), ("client_id", &self.client_id)] {
            ensure!(!value.trim().is_empty(), at(&format!("{field}: is empty")));
        }
        // Without it nobody knows how surely the issuer knew who it was.
        let acr = !self.acr.is_empty() && self.acr.iter().all(|acr| is_word(acr));
        ensure!(acr, at("acr: at least one value, without spaces"));
        ensure!(
            self.kind == IssuerKind::Broker || !self.labels.is_empty(),
            at("labels: staff come in at the door of their own provider")
        );
        ensure!(self.kind == IssuerKind::Staff || !self.required, at("required: is for staff"));
        for (field, path) in [("actor", &self.actor), ("represents", &self.represents)] {
            let path = !path.is_empty() && path.split('.').all(|part| !part.is_empty());
            ensure!(path, at(&format!("{field}: the name of a claim")));
        }
        one_password("issuer", self.password_file.as_deref(), self.password_env.as_deref())?;
        ensure!(
            self.password_file.is_some() || self.password_env.is_some(),
            at("password_file or password_env: one of the two")
        );
        Ok(())
    }

    /// The password of the portal there.
    ///
    /// # Errors
    /// One line that says what is wrong with it.
    pub fn password(&self) -> anyhow::Result<Zeroizing<String>> {
        password("issuer", self.password_file.as_deref(), self.password_env.as_deref())?
            .context("issuer.password_file or issuer.password_env: one of the two")
    }
}

/// Those of a demo: none, unless an `issuers.toml` stands in its folder.
///
/// # Errors
/// One line that says what is wrong.
pub fn issuers_of_folder(dir: &Path) -> anyhow::Result<Vec<Issuer>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Issuers {
        issuer: Vec<Issuer>,
    }
    let file = dir.join("issuers.toml");
    if !file.exists() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let mut read: Issuers = toml::from_str(&text)
        .map_err(|error| anyhow::anyhow!("{}: {}", file.display(), error.message()))?;
    read.issuer.iter_mut().for_each(|issuer| issuer.beside(dir));
    read.issuer.iter().try_for_each(Issuer::check)?;
    Ok(read.issuer)
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issuer(change: impl Fn(&mut Issuer)) -> Result<(), String> {
        let mut issuer: Issuer = toml::from_str(
            "key = 'werk'\nname = 'je werk'\nkind = 'staff'\nlabels = ['kompas']\nissuer = 'https://login.example.org'
             country = 'NL'\nclient_id = 'portaal'\npassword_env = 'P'\nacr = ['two']",
        )
        .unwrap();
        change(&mut issuer);
        issuer.check().map_err(|error| error.to_string())
    }

    /// V10: an endpoint outside the EEA, or one without a country, stops the start.
    #[test]
    fn an_issuer_is_asked_in_the_eea_alone() {
        issuer(|_| {}).unwrap();
        for wrong in ["", "US", "GB", "nl", "CH", "NLD"] {
            let error = issuer(|issuer| wrong.clone_into(&mut issuer.country)).unwrap_err();
            assert!(error.contains("country"), "{error}");
        }
        let without = "key = 'a'\nname = 'a'\nkind = 'broker'\nissuer = 'https://a.nl'\nclient_id = 'a'\nacr = ['a']";
        assert!(toml::from_str::<Issuer>(without).is_err());
    }

    #[test]
    fn an_issuer_is_asked_over_https_or_here() {
        issuer(|issuer| "http://127.0.0.1:4000".clone_into(&mut issuer.issuer)).unwrap();
        for wrong in ["http://login.example.org", "ftp://127.0.0.1", "login", "https://a.nl/?b=c"] {
            assert!(issuer(|issuer| wrong.clone_into(&mut issuer.issuer)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn it_must_say_how_surely_it_knows_and_staff_have_a_door_of_their_own() {
        assert!(issuer(|issuer| issuer.acr.clear()).is_err());
        assert!(issuer(|issuer| issuer.acr = vec!["a b".to_owned()]).is_err());
        assert!(issuer(|issuer| issuer.labels.clear()).is_err());
        assert!(issuer(|issuer| issuer.password_env = None).is_err());
        let broker = |issuer: &mut Issuer| {
            issuer.kind = IssuerKind::Broker;
            issuer.labels.clear();
        };
        issuer(broker).unwrap();
        assert!(
            issuer(|issuer| {
                broker(issuer);
                issuer.required = true;
            })
            .is_err()
        );
    }
}
