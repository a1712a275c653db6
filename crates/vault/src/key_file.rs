//! Files that only their owner may read: the master key's, and the store's.
//!
//! Must never widen what a file allows, nor overwrite a key.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use zeroize::Zeroizing;

use crate::VaultError;

/// No form of a key is longer, in bytes; a larger file is something else.
const LONGEST: u64 = 1024;

/// The text of a key file, after looking at who may read it. Looks at the
/// opened file, not at the path: nobody can swap it in between.
pub(crate) fn read(path: &Path) -> Result<Zeroizing<String>, VaultError> {
    let failed = |source| VaultError::File { path: path.into(), source };
    let file = File::open(path).map_err(failed)?;
    refuse_if_shared(path, &file)?;
    let mut text = Zeroizing::new(String::with_capacity(1024));
    file.take(LONGEST).read_to_string(&mut text).map_err(|source| {
        if source.kind() == std::io::ErrorKind::InvalidData {
            let reason = "it must be text: 64 hexadecimal digits, or base64";
            VaultError::KeyFile { path: path.into(), reason }
        } else {
            failed(source)
        }
    })?;
    Ok(text)
}

/// Writes a new key file, durable before this returns.
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), VaultError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .map_err(|source| VaultError::File { path: path.into(), source })
}

/// Makes sure the store's file exists and is its owner's alone, before the
/// database opens it and gives its own helper files the same mode.
pub(crate) fn make_private(path: &Path) -> Result<(), VaultError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    private(&mut options);
    options
        .open(path)
        .and_then(|file| restrict(&file))
        .map_err(|source| VaultError::File { path: path.into(), source })
}

#[cfg(unix)]
fn refuse_if_shared(path: &Path, file: &File) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    let failed = |source| VaultError::File { path: path.into(), source };
    if file.metadata().map_err(failed)?.permissions().mode() & 0o077 != 0 {
        let reason = "others than its owner may use it: set its mode to 0600";
        return Err(VaultError::KeyFile { path: path.into(), reason });
    }
    Ok(())
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

#[cfg(unix)]
fn restrict(file: &File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn refuse_if_shared(_: &Path, _: &File) -> Result<(), VaultError> {
    Ok(())
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}

#[cfg(not(unix))]
fn restrict(_: &File) -> std::io::Result<()> {
    Ok(())
}
