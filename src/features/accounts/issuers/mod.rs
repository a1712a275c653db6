//! Signing in by a program elsewhere that says who somebody is: OpenID Connect, code with PKCE.
//!
//! Owns which issuers there are and what is asked of them. An account is found by issuer and
//! subject alone, which its holder linked while signed in: never by an e-mail address or a name.
//! Whom an issuer lets in stands in `model`, what its answer is worth in `model::claims`.

mod answer;
pub mod arrive;
mod asking;
pub mod flow;
pub mod keys;
pub mod link;
pub mod model;

use std::collections::HashSet;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use tokio::sync::Semaphore;

use crate::access::Known;
use crate::app::App;
use crate::clock::Instant;
use crate::config::{self, IssuerKind};
use crate::features::providers::{Provider, Providers};
use crate::ids::ProviderId;
use crate::outside::{Away, Way};
use asking::{Asking, Client};
use flow::{Purpose, There};
use model::Door;
use model::acting::Where;

/// So many may come back from an issuer at once.
const AT_ONCE: usize = 16;

/// The issuers of this portal; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Issuers(Arc<[Issuer]>);

/// One of them.
pub struct Issuer {
    /// Its key, in addresses.
    pub key: String,
    /// What the button says after "Log in with".
    pub name: String,
    /// Whom it lets in.
    pub door: Door,
    labels: Vec<String>,
    itself: String,
    client_id: String,
    acr: Vec<String>,
    sector: String,
    acting: Where,
    asking: Asking,
    turns: Semaphore,
}

impl std::fmt::Debug for Issuer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Issuer").field(&self.key).finish()
    }
}

/// Whether these issuers fit these providers: labels that there are, and of staff those of one.
///
/// # Errors
/// One line that says what is wrong.
pub fn check(issuers: &[config::Issuer], providers: &[Provider]) -> anyhow::Result<()> {
    let mut keys = HashSet::new();
    for issuer in issuers {
        let at = |what: &str| format!("issuer {}: {what}", issuer.key);
        issuer.check()?;
        ensure!(keys.insert(&issuer.key), at("stands there twice"));
        let mut of = HashSet::new();
        for label in &issuer.labels {
            let has = |provider: &&Provider| provider.labels.iter().any(|own| own.key == *label);
            let provider = providers.iter().find(has);
            of.insert(&provider.with_context(|| at(&format!("no label {label}")))?.key);
        }
        let one = issuer.kind == IssuerKind::Broker || of.len() == 1;
        ensure!(one, at("labels: are of one provider, whose staff it lets in"));
        issuer.password()?;
        Way::new("issuer", issuer.ca_file.as_deref())?;
    }
    Ok(())
}

impl Issuers {
    /// Those of a configuration that fits.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn of(issuers: Vec<config::Issuer>, providers: &Providers) -> anyhow::Result<Self> {
        issuers.into_iter().map(|issuer| Issuer::of(issuer, providers)).collect()
    }

    /// The one with this key.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<&Issuer> {
        self.0.iter().find(|issuer| issuer.key == key)
    }

    /// Those at the door of a label; none: of the neutral face.
    pub fn at<'a>(&'a self, label: Option<&'a str>) -> impl Iterator<Item = &'a Issuer> {
        let stands = move |issuer: &&Issuer| {
            issuer.labels.is_empty()
                || label.is_some_and(|label| issuer.labels.iter().any(|own| own == label))
        };
        self.0.iter().filter(stands)
    }

    /// Those that let in who is known as this.
    pub fn opening<'a>(&'a self, known: &'a [Known]) -> impl Iterator<Item = &'a Issuer> {
        self.0.iter().filter(|issuer| issuer.door.opens(known))
    }

    /// Whether who is known as this has to come in by one of them, and did not.
    #[must_use]
    pub fn want(&self, known: &[Known], method: &str) -> bool {
        let wants = self.0.iter().any(|issuer| issuer.door.wants(known, method));
        // One of several is enough.
        wants && !self.opening(known).any(|issuer| issuer.door.method() == method)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Issuer> {
        self.0.iter()
    }
}

impl FromIterator<Issuer> for Issuers {
    fn from_iter<T: IntoIterator<Item = Issuer>>(issuers: T) -> Self {
        Self(issuers.into_iter().collect())
    }
}

impl Issuer {
    fn of(issuer: config::Issuer, providers: &Providers) -> anyhow::Result<Self> {
        let staff = issuer.kind == IssuerKind::Staff;
        let first = issuer.labels.first().and_then(|label| providers.by_key(label));
        let provider: Option<ProviderId> = first.map(|(id, ..)| id).filter(|_| staff);
        let way = Way::new("issuer", issuer.ca_file.as_deref())?;
        let client = Client {
            issuer: issuer.issuer.clone(),
            hosts: issuer.hosts.clone(),
            id: issuer.client_id.clone(),
            password: issuer.password()?,
        };
        Ok(Self {
            door: Door { kind: issuer.kind, provider, required: issuer.required },
            acting: Where { actor: issuer.actor, represents: issuer.represents },
            asking: Asking::new(way, client),
            turns: Semaphore::new(AT_ONCE),
            key: issuer.key,
            name: issuer.name,
            labels: issuer.labels,
            itself: issuer.issuer,
            client_id: issuer.client_id,
            acr: issuer.acr,
            sector: issuer.sector,
        })
    }

    /// Where one comes back to: made of the configured address, never of what a request says.
    fn back_to(&self, app: &App) -> String {
        format!("{}/sign-in/back/{}", app.settings.address, self.key)
    }

    /// The address at the issuer to which the browser goes, for a way that begins.
    ///
    /// # Errors
    /// When the issuer is away.
    pub async fn address(
        &self,
        app: &App,
        (there, purpose): (&There, Purpose),
        language: &str,
        now: Instant,
    ) -> Result<String, Away> {
        let metadata = self.asking.metadata(now).await?;
        let (back, acr) = (self.back_to(app), self.acr.join(" "));
        let mut fields = vec![
            ("response_type", "code"),
            ("scope", "openid"),
            ("client_id", &self.client_id),
            ("redirect_uri", &back),
            ("state", &there.state),
            ("nonce", &there.nonce),
            ("code_challenge", &there.challenge),
            ("code_challenge_method", "S256"),
            ("acr_values", &acr),
            ("ui_locales", language),
        ];
        if purpose.anew() {
            fields.extend([("prompt", "login"), ("max_age", "0")]);
        }
        let asked = serde_urlencoded::to_string(&fields)
            .map_err(|_| Away("the address could not be made".to_owned()))?;
        let endpoint = &metadata.authorization_endpoint;
        let join = if endpoint.contains('?') { '&' } else { '?' };
        Ok(format!("{endpoint}{join}{asked}"))
    }

    /// Under which somebody is found who is called this there: a keyed hash of issuer, sector and
    /// subject, for a pairwise subject means something within its sector alone.
    #[must_use]
    pub fn found_by(&self, vault: &vault::Vault, subject: &str) -> Vec<u8> {
        let words = serde_json::json!([self.itself, self.sector, subject]).to_string();
        vault.blind().blind("linked subject", &words).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::config::Issuer;
    use crate::demo;

    fn issuer(kind: &str, labels: &str) -> Issuer {
        toml::from_str(&format!(
            "key = 'werk'\nname = 'je werk'\nkind = '{kind}'\nlabels = [{labels}]\nissuer = 'https://login.example.org'
             country = 'NL'\nclient_id = 'portaal'\npassword_env = 'PATH'\nacr = ['two']"
        ))
        .unwrap()
    }

    /// P2: an issuer of staff belongs to one provider.
    #[test]
    fn an_issuer_of_staff_stands_at_the_door_of_one_provider() {
        let providers = demo::providers().unwrap();
        let fits = |issuers: &[Issuer]| check(issuers, &providers).is_ok();
        assert!(fits(&[issuer("staff", "'kompas'")]));
        assert!(!fits(&[issuer("staff", "'kompas', 'linde'")]));
        assert!(!fits(&[issuer("staff", "'nobody'")]));
        assert!(fits(&[issuer("broker", "'kompas', 'linde'")]));
        assert!(fits(&[issuer("broker", "")]));
        assert!(!fits(&[issuer("broker", ""), issuer("staff", "'kompas'")]));
    }
}
