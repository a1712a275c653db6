//! The demo: two fictional practices in full use, in a folder of its own.
//!
//! Owns the making of that folder and the pages that exist only there. Every
//! person in it is invented.

pub mod cast;
mod crowd;
mod folder;
pub mod pages;
pub mod personas;
mod seed;

use crate::config::{LEAVE, Operator, Settings};
use crate::features::providers::{Audience, Email, Feature, Label, Provider};

pub use crowd::add as crowd;
pub use folder::{introductions, open};
pub use seed::sow;

/// The providers of the demo, from its cast.
///
/// # Errors
/// Never with the cast as it stands.
pub fn providers() -> anyhow::Result<Vec<Provider>> {
    Ok(cast::cast(jiff::Timestamp::UNIX_EPOCH).practices.iter().map(provider).collect())
}

fn provider(practice: &cast::Practice) -> Provider {
    let young = practice.audience == "youth";
    let switched_on = |feature: &&str| match *feature {
        "appointments" => Some(Feature::Appointments),
        "messages" => Some(Feature::Messages),
        "access-log" => Some(Feature::AccessLog),
        "text-codes" => Some(Feature::TextCodes),
        _ => None,
    };
    Provider {
        key: practice.key.to_owned(),
        legal_name: practice.legal_name.to_owned(),
        basis: if young { "youth_care" } else { "treatment_agreement" }.to_owned(),
        features: practice.features.iter().filter_map(switched_on).collect(),
        labels: vec![Label {
            key: practice.key.to_owned(),
            name: practice.name.to_owned(),
            hosts: Vec::new(),
            audience: if young { Audience::Youth } else { Audience::Adults },
            street: practice.street.to_owned(),
            postcode: practice.postcode.to_owned(),
            city: practice.city.to_owned(),
            emails: vec![Email::All(practice.email.to_owned())],
            terms_url: String::new(),
            legal: None,
            theme: practice.theme.to_owned(),
            theme_css: None,
            languages: practice.languages.iter().map(|language| (*language).to_owned()).collect(),
            crisis_name: Some(practice.name.to_owned()),
            crisis_phone: Some("085 000 00 00".to_owned()),
        }],
    }
}

/// What requests need of a configuration, in the demo.
#[must_use]
pub fn settings() -> Settings {
    Settings {
        address: "http://localhost:8080".to_owned(),
        https: false,
        idle_seconds: 30 * 60,
        session_seconds: 12 * 3600,
        trusted_proxies: Vec::new(),
        notices: true,
        texts: true,
        sender: Some("bericht@portaal.example".to_owned()),
        legal: None,
        operator: Operator {
            name: "Empower".to_owned(),
            street: String::new(),
            postcode: String::new(),
            city: String::new(),
            email: "portaal@example.org".to_owned(),
            privacy_email: None,
            security_email: None,
            leave: LEAVE.to_owned(),
        },
    }
}
