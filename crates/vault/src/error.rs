//! What can go wrong, in words an operator can act on.
//!
//! Must never carry key bytes, plain text or sealed bytes.

use std::path::PathBuf;

use crate::KeyId;

/// Everything the vault can refuse or fail at.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The key was destroyed (V7); what was sealed under it is gone for good.
    #[error("the key {0} was destroyed")]
    Destroyed(KeyId),
    /// No key of that id was ever made in this store.
    #[error("there is no key {0}")]
    NotFound(KeyId),
    /// The id belongs to the vault itself ([`crate::Blind`], [`crate::Signer`]).
    #[error("the key {0} belongs to the vault itself")]
    Reserved(KeyId),
    /// Another key, another place, or altered bytes: which of these cannot be told.
    #[error("this cannot be opened with this key in this place")]
    Unreadable,
    /// The bytes could be opened, but are not text in UTF-8.
    #[error("what was sealed here is not text")]
    NotText,
    /// A key is wrapped by a master key that this process was not given.
    #[error(
        "a key is wrapped by the master key {0}, which was not given: open the store with that one, and finish the rotation"
    )]
    UnknownMaster(String),
    /// Another process has rotated the store to a master key not known here.
    #[error("the master key was replaced by another process: restart with the new one")]
    MasterReplaced,
    /// A key service, or the master key, could not do its work; its own words.
    #[error("the master key cannot be used: {0}")]
    Master(String),
    /// The file of the master key is missing its strength or its privacy.
    #[error("the key file {}: {reason}", path.display())]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and what to do.
        reason: &'static str,
    },
    /// The environment variable of the master key is missing or weak.
    #[error("the key in the variable {name}: {reason}")]
    KeyVariable {
        /// The variable.
        name: String,
        /// What is wrong with it, and what to do.
        reason: &'static str,
    },
    /// The key itself is no key.
    #[error("this is no master key: {0}")]
    Weak(&'static str),
    /// A signed root of that day stands already, and is another.
    #[error("the signed root of {0} stands already, with other bytes")]
    RootDiffers(String),
    /// The key is destroyed, but its old bytes may still lie in the store's
    /// log, because somebody was reading it: destroy it again.
    #[error("the key is destroyed, but its old bytes could not be cleared yet: try again")]
    NotCleared,
    /// The store was written by a newer version of the vault.
    #[error("the key store has version {0}, newer than this program knows")]
    NewerStore(i64),
    /// A copy is put back into an empty store only.
    #[error("the key store holds keys already: put the copy into an empty one")]
    NotEmpty,
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The store of the keys failed.
    #[error("the key store: {0}")]
    Store(#[from] sqlx::Error),
    /// The file of the keys could not be read.
    #[error("the key store: {0}")]
    Near(#[from] rusqlite::Error),
}
