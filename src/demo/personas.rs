//! The personas: who one can be in the demo, with their secrets.
//!
//! Owns `personas.json` (mode 0600). Fictional people only.

use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::folder::private;

/// Somebody one can be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Persona {
    /// Stable key.
    pub key: String,
    /// The full name.
    pub name: String,
    /// `client`, `legal_representative`, `therapist`…
    pub title: String,
    /// The label; none for staff of the operator.
    pub provider: Option<String>,
    /// Date of birth.
    pub born: Option<String>,
    /// The person at that provider.
    pub person_id: String,
    /// To sign in with.
    pub user_name: Option<String>,
    /// To sign in with.
    pub password: Option<String>,
    /// For an authenticator app.
    pub totp_secret: Option<String>,
    /// The own files.
    pub own: Vec<String>,
    /// Files of others around which this person stands.
    pub acts_for: Vec<String>,
    /// Files under treatment.
    pub treats: Vec<String>,
    /// `active`, `invited`, `blocked`, `closed`, `none`.
    pub account: String,
    /// The account, for one-click sign-in.
    #[serde(default)]
    pub account_id: Option<String>,
}

/// Writes the file, for its owner's eyes only, whole or not at all.
///
/// # Errors
/// When the folder cannot be written.
pub(super) fn write(dir: &Path, personas: &[Persona]) -> anyhow::Result<()> {
    let fresh = dir.join("personas.json.new");
    let mut file = std::fs::File::create(&fresh)?;
    private(&fresh)?;
    file.write_all(&serde_json::to_vec_pretty(personas)?)?;
    file.sync_all()?;
    Ok(std::fs::rename(fresh, dir.join("personas.json"))?)
}

/// Reads the file.
///
/// # Errors
/// When it is not there or not ours.
pub fn read(dir: &Path) -> anyhow::Result<Vec<Persona>> {
    let bytes = std::fs::read(dir.join("personas.json")).context("personas.json")?;
    Ok(serde_json::from_slice(&bytes)?)
}
