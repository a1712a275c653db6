//! Passkeys (Web Authentication): for which site they are, what a browser is asked, and what its
//! answer is worth.
//!
//! Owns the protocol. Whose passkey it is, and what follows from an answer, stands in `factors`.
//! Never reads a Host header: the site is the configured address. The signatures are checked by
//! `ring`; the order of the checks is the standard's, in `verify`.

mod cbor;
pub mod challenge;
mod key;
mod options;
mod verify;

pub use key::PublicKey;
pub use options::{Known, Maker, to_create, to_prove};
pub use verify::{Answer, Made, Wrong};

/// For which site passkeys are made (the relying party).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Party {
    id: String,
    origins: Vec<String>,
}

impl Party {
    /// Of the portal's public address, `https://portal.example.org`, and the host names of labels
    /// that lie under it. None where the address is a number: passkeys want a name, and on the
    /// own machine that is `localhost`.
    #[must_use]
    pub fn of<'a>(address: &str, hosts: impl Iterator<Item = &'a str>) -> Option<Self> {
        let (scheme, rest) = address.split_once("://")?;
        let host = rest.split('/').next()?.to_ascii_lowercase();
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => (name, port),
            _ => (host.as_str(), ""),
        };
        let own = ["127.0.0.1", "[::1]", "0.0.0.0", "[::]"].contains(&name);
        let id = if own { "localhost" } else { name };
        if id.is_empty() || id.starts_with('[') || id.parse::<std::net::IpAddr>().is_ok() {
            return None;
        }
        let standard = port.is_empty() || (scheme == "https" && port == "443");
        let at = |host: &str| {
            if standard {
                format!("{scheme}://{host}")
            } else {
                format!("{scheme}://{host}:{port}")
            }
        };
        let below = format!(".{id}");
        let hosts = hosts.map(str::to_ascii_lowercase).filter(|host| host.ends_with(&below));
        let origins = std::iter::once(at(id)).chain(hosts.map(|host| at(&host))).collect();
        Some(Self { id: id.to_owned(), origins })
    }

    /// The name of the site.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its own address, where passkeys work.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.origins.first().map_or("", String::as_str)
    }

    fn is_at(&self, origin: &str) -> bool {
        self.origins.iter().any(|own| own == origin)
    }
}

#[cfg(test)]
mod tests {
    use super::Party;

    fn of(address: &str) -> Option<Party> {
        Party::of(address, ["kompas.portaal.example", "linde.example"].into_iter())
    }

    #[test]
    fn the_site_is_the_configured_address_and_the_labels_below_it() {
        let party = of("https://portaal.example").unwrap();
        assert_eq!((party.id(), party.origin()), ("portaal.example", "https://portaal.example"));
        assert!(party.is_at("https://portaal.example"));
        assert!(party.is_at("https://kompas.portaal.example"));
        for other in [
            "http://portaal.example",
            "https://linde.example",
            "https://portaal.example.evil.example",
            "https://portaal.example:8443",
            "https://evil.portaal.example",
            "",
        ] {
            assert!(!party.is_at(other), "{other}");
        }
    }

    #[test]
    fn a_number_is_no_site_but_the_own_machine_has_a_name() {
        assert_eq!(of("http://127.0.0.1:8080").unwrap().origin(), "http://localhost:8080");
        assert_eq!(of("http://[::1]:8080").unwrap().id(), "localhost");
        assert_eq!(of("https://192.0.2.7"), None);
        assert_eq!(of("https://[2001:db8::1]"), None);
        assert_eq!(of("portaal"), None);
    }
}
