//! A provider, its labels, and which of them a request is for.
//!
//! Owns what stands in the providers file. What was switched since stands in `switches`.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;

use super::feature::Feature;
use super::switches::Switches;
use crate::ids::ProviderId;

/// A care provider (T1.1e).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Stable key, never shown.
    pub key: String,
    /// The legal name.
    pub legal_name: String,
    /// On what its files rest unless they say otherwise: `treatment_agreement` or `youth_care`.
    #[serde(default = "treatment_agreement")]
    pub basis: String,
    /// What it offers its users until its administrator switches something (A5).
    pub features: Vec<Feature>,
    /// The names under which it works.
    #[serde(rename = "label")]
    pub labels: Vec<Label>,
}

fn treatment_agreement() -> String {
    "treatment_agreement".to_owned()
}

/// For whom a label is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Children and young people.
    Youth,
    /// Adults.
    Adults,
    /// Everybody.
    All,
}

/// A name under which a provider works, with its own face.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Stable key: on the command line and in `data-label`.
    pub key: String,
    /// The name on the screen.
    pub name: String,
    /// Host names under which it is reached.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// For whom it is.
    pub audience: Audience,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// City.
    pub city: String,
    /// Where users can write.
    pub emails: Vec<Email>,
    /// Where terms and statement stand on the provider's own site.
    pub terms_url: String,
    /// A folder with its own terms or statement, beside the providers file unless absolute: they
    /// stand in the place of the operator's for whoever knows the portal by this label (A15).
    #[serde(default)]
    pub legal: Option<PathBuf>,
    /// A theme of `assets/themes`, or a file of tokens beside the providers file (`own.css`).
    #[serde(default = "operator_theme")]
    pub theme: String,
    /// The text of that file, read once at the start.
    #[serde(skip)]
    pub theme_css: Option<String>,
    /// Languages offered.
    #[serde(default = "both_languages")]
    pub languages: Vec<String>,
    /// What the crisis service is called and when it is there.
    #[serde(default)]
    pub crisis_name: Option<String>,
    /// Its telephone number.
    #[serde(default)]
    pub crisis_phone: Option<String>,
}

impl Label {
    /// The address for the label's own group, else the first there is.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        let fits = |email: &&Email| match email {
            Email::All(_) => true,
            Email::For { audience, .. } => *audience == self.audience || *audience == Audience::All,
        };
        self.emails.iter().find(fits).or(self.emails.first()).map(Email::address)
    }
}

/// An e-mail address: a plain text, or one with the group it is for.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Email {
    /// For everybody.
    All(String),
    /// For one group.
    For {
        /// For whom.
        audience: Audience,
        /// The address.
        address: String,
    },
}

impl Email {
    /// The address itself.
    #[must_use]
    pub fn address(&self) -> &str {
        match self {
            Self::All(address) | Self::For { address, .. } => address,
        }
    }
}

fn operator_theme() -> String {
    "operator".to_owned()
}

fn both_languages() -> Vec<String> {
    vec!["nl".to_owned(), "en".to_owned()]
}

/// All providers of the installation; cheap to clone.
#[derive(Clone, Debug)]
pub struct Providers(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    operator: ProviderId,
    providers: Vec<(ProviderId, Provider)>,
    hosts: HashMap<String, (usize, usize)>,
    switches: Switches,
}

impl Providers {
    /// Of the operator and its providers with their ids.
    #[must_use]
    pub fn new(operator: ProviderId, providers: Vec<(ProviderId, Provider)>) -> Self {
        let mut hosts = HashMap::new();
        for (p, (_, provider)) in providers.iter().enumerate() {
            for (l, label) in provider.labels.iter().enumerate() {
                hosts.extend(label.hosts.iter().map(|host| (host.to_lowercase(), (p, l))));
            }
        }
        Self(Arc::new(Inner { operator, providers, hosts, switches: Switches::default() }))
    }

    /// The operator.
    #[must_use]
    pub fn operator(&self) -> ProviderId {
        self.0.operator
    }

    /// The label reached under `host` (with or without a port); none for an unknown host.
    #[must_use]
    pub fn by_host(&self, host: &str) -> Option<&Label> {
        let name = host.rsplit_once(':').map_or(host, |(name, port)| {
            if port.bytes().all(|b| b.is_ascii_digit()) { name } else { host }
        });
        let (p, l) = *self.0.hosts.get(&name.to_lowercase())?;
        Some(&self.0.providers[p].1.labels[l])
    }

    /// The label with this key, and whose it is.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<(ProviderId, &Provider, &Label)> {
        self.0.providers.iter().find_map(|(id, provider)| {
            provider
                .labels
                .iter()
                .find(|label| label.key == key)
                .map(|label| (*id, provider, label))
        })
    }

    /// A provider by id.
    #[must_use]
    pub fn by_id(&self, id: ProviderId) -> Option<&Provider> {
        self.0.providers.iter().find(|(known, _)| *known == id).map(|(_, provider)| provider)
    }

    /// Whether the provider has switched `feature` on (A5).
    #[must_use]
    pub fn offers(&self, id: ProviderId, feature: Feature) -> bool {
        let at_first = || self.by_id(id).is_some_and(|one| one.features.contains(&feature));
        self.0.switches.of(id, feature).unwrap_or_else(at_first)
    }

    /// What was switched, as this process knows it.
    pub(super) fn switches(&self) -> &Switches {
        &self.0.switches
    }

    /// All providers with their ids, in the order of the configuration.
    pub fn all(&self) -> impl Iterator<Item = (ProviderId, &Provider)> {
        self.0.providers.iter().map(|(id, provider)| (*id, provider))
    }

    /// All labels, in the order of the configuration.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.0.providers.iter().flat_map(|(_, provider)| &provider.labels)
    }
}
