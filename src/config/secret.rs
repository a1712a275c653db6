//! What the parts of a configuration share: a password that stands elsewhere,
//! and which addresses are this machine.

use std::net::IpAddr;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use hyper::Uri;
use zeroize::Zeroizing;

/// The host of an address of http or https, in small letters.
#[must_use]
pub fn host(address: &str) -> String {
    let uri: Option<Uri> = address.parse().ok();
    uri.and_then(|uri| uri.host().map(str::to_ascii_lowercase)).unwrap_or_default()
}

pub(super) fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

pub(super) fn one_password(
    section: &str,
    file: Option<&Path>,
    variable: Option<&str>,
) -> anyhow::Result<()> {
    ensure!(
        file.is_none() || variable.is_none(),
        "{section}.password_file or {section}.password_env: one of the two"
    );
    Ok(())
}

/// A password from its file or variable, without the line's end.
pub(super) fn password(
    section: &str,
    file: Option<&Path>,
    variable: Option<&str>,
) -> anyhow::Result<Option<Zeroizing<String>>> {
    let text = match (file, variable) {
        (Some(file), _) => from_file(section, file)?,
        (None, Some(name)) => Zeroizing::new(
            std::env::var(name).with_context(|| format!("{section}.password_env: no {name}"))?,
        ),
        (None, None) => return Ok(None),
    };
    let password = Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned());
    if password.is_empty() || password.contains(char::is_control) {
        bail!("{section}: the password is empty, or more than one line");
    }
    Ok(Some(password))
}

fn from_file(section: &str, path: &Path) -> anyhow::Result<Zeroizing<String>> {
    use std::os::unix::fs::PermissionsExt as _;
    let name = || format!("{section}.password_file: cannot read {}", path.display());
    let mode = std::fs::metadata(path).with_context(name)?.permissions().mode();
    ensure!(
        mode.trailing_zeros() >= 6,
        "{section}.password_file: others can read {}: give it mode 0600",
        path.display()
    );
    std::fs::read_to_string(path).map(Zeroizing::new).with_context(name)
}
