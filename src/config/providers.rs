//! The file with providers and labels.
//!
//! Owns its checks. What a provider is stands with its feature.

use anyhow::{bail, ensure};
use serde::Deserialize;

use crate::features::providers::Provider;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProvidersFile {
    provider: Vec<Provider>,
}

/// Reads a providers file.
///
/// # Errors
/// One line that says what is wrong.
pub fn providers(text: &str) -> anyhow::Result<Vec<Provider>> {
    let file: ProvidersFile =
        toml::from_str(text).map_err(|error| anyhow::anyhow!("{}", error.message()))?;
    let mut keys: Vec<&str> =
        file.provider.iter().flat_map(|p| p.labels.iter().map(|l| l.key.as_str())).collect();
    keys.sort_unstable();
    if let Some([twice, _]) = keys.array_windows().find(|[one, next]| one == next) {
        bail!("label {twice} stands there twice");
    }
    for provider in &file.provider {
        ensure!(!provider.labels.is_empty(), "provider {} has no label", provider.key);
    }
    Ok(file.provider)
}
