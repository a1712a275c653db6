//! The links of a way back in.
//!
//! Owns their values. Each follows from its row and a key that lies apart from
//! the database, so the same notice can be sent twice, and who reads the tables
//! has no link: those hold hashes. A value is good for one step of one row.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;
use vault::Vault;

use super::model::Step;
use crate::features::accounts::factors::Way;
use crate::features::accounts::store::sessions;

/// The value of the link by which one goes on in `step`.
#[must_use]
pub fn onward(vault: &Vault, recovery: Uuid, step: Step) -> String {
    value(vault, "recovery link", &format!("{recovery} {}", step.as_str()))
}

/// The value of the link of who has proved to be the holder in this way: it was mailed to nobody.
#[must_use]
pub fn proved(vault: &Vault, recovery: Uuid, way: Way) -> String {
    value(vault, "recovery proved", &format!("{recovery} {}", way.after_password()))
}

/// In which way that was.
#[must_use]
pub fn way_of(vault: &Vault, recovery: Uuid, sent: &str) -> Option<Way> {
    let ways = [Way::Passkey, Way::App, Way::Text, Way::Recovery];
    ways.into_iter().find(|way| proved(vault, recovery, *way) == sent)
}

/// The value of the link by which it is stopped.
#[must_use]
pub fn stop(vault: &Vault, recovery: Uuid) -> String {
    value(vault, "recovery stop", &recovery.to_string())
}

/// The page of a value by which one goes on.
#[must_use]
pub fn onward_path(value: &str) -> String {
    format!("/sign-in/lost/link/{value}")
}

/// The page of a value by which it is stopped.
#[must_use]
pub fn stop_path(value: &str) -> String {
    format!("/sign-in/lost/stop/{value}")
}

/// Under which a link is found.
#[must_use]
pub fn hash(value: &str) -> Vec<u8> {
    sessions::hash(value)
}

fn value(vault: &Vault, purpose: &str, of: &str) -> String {
    BASE64URL_NOPAD.encode(&vault.blind().blind(purpose, of))
}
