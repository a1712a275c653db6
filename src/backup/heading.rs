//! What stands in front of a backup, and its list of contents.
//!
//! The heading is in clear and holds nothing about people; the contents are
//! sealed and bound to it. Whatever was altered, cut, left out or put in
//! another order does not fit them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::{Envelope, Key, KeyId, MasterKey, Wrapped};

use super::Kind;
use super::shelf::write_durable;

/// The form of backups as written here.
const FORM: u32 = 1;
pub(super) const HEADING: &str = "backup.json";
const CONTENTS: &str = "contents";

/// In clear.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Heading {
    form: u32,
    pub(super) kind: Kind,
    /// The engine whose rows these are; nothing for keys, which fit both.
    pub(super) engine: Option<String>,
    /// The instant of the snapshot, microseconds since 1970 in UTC.
    pub(super) at: i64,
    /// The version of the program that made it.
    program: String,
    pub(super) key: SealedKey,
}

/// The backup's own key, wrapped by the master key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct SealedKey {
    pub(super) id: Uuid,
    pub(super) master: String,
    wrapped: String,
}

/// What the pieces are, in their order. Sealed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Contents {
    /// The number of the newest migration.
    pub(super) schema: i64,
    pub(super) parts: Vec<Part>,
    /// Lines in the log, and the hash over the heads of all chains.
    pub(super) lines: i64,
    pub(super) heads: String,
    /// The backup's id, signed by the keys that belong to these data.
    pub(super) signed: String,
}

/// A table, a file, or a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) what: What,
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: i64,
    pub(super) bytes: u64,
    pub(super) pieces: Vec<Uuid>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum What {
    /// Rows of a table.
    Table,
    /// Ids of keys that were destroyed, and when. Never a key.
    Destroyed,
    /// A file of the demo's folder.
    File,
    /// Rows of the key store.
    Keys,
}

impl SealedKey {
    pub(super) async fn make(master: &dyn MasterKey) -> anyhow::Result<(Key, Self)> {
        let (key, envelope) = Envelope::make(KeyId(crate::ids::ordered()), master).await?;
        let wrapped = HEXLOWER.encode(&envelope.wrapped.0);
        Ok((key, Self { id: envelope.id.0, master: envelope.master, wrapped }))
    }

    pub(super) async fn open(&self, master: &dyn MasterKey) -> anyhow::Result<Key> {
        let (theirs, ours) = (&self.master, master.id());
        ensure!(
            *theirs == ours,
            "made under the master key {theirs}, and this one is {ours}: give that one with --master FILE"
        );
        let wrapped = HEXLOWER.decode(self.wrapped.as_bytes()).context("its key was altered")?;
        let envelope = Envelope { id: KeyId(self.id), master: ours, wrapped: Wrapped(wrapped) };
        envelope.open(master).await.context("its key was altered")
    }
}

impl Heading {
    pub(super) fn new(kind: Kind, engine: Option<&str>, at: i64, key: SealedKey) -> Self {
        let program = env!("CARGO_PKG_VERSION").to_owned();
        Self { form: FORM, kind, engine: engine.map(str::to_owned), at, program, key }
    }

    /// Writes both files, the heading last.
    pub(super) fn write(
        &self,
        folder: &Path,
        key: &Key,
        contents: &Contents,
    ) -> anyhow::Result<()> {
        let heading = serde_json::to_vec(self)?;
        let sealed = key.seal(
            super::pieces::place("contents", bound_to(&heading)),
            &serde_json::to_vec(contents)?,
        );
        write_durable(&folder.join(CONTENTS), &sealed)?;
        write_durable(&folder.join(HEADING), &heading)
    }

    /// Reads and opens both.
    pub(super) async fn read(
        folder: &Path,
        master: &dyn MasterKey,
    ) -> anyhow::Result<(Self, Key, Contents)> {
        let bytes = fs::read(folder.join(HEADING)).context("it is not whole: it has no heading")?;
        let heading: Self = serde_json::from_slice(&bytes).context("the heading was altered")?;
        if heading.form != FORM {
            bail!("it has form {}, and this program knows {FORM}", heading.form);
        }
        let key = heading.key.open(master).await?;
        let sealed = fs::read(folder.join(CONTENTS)).context("its list of contents is missing")?;
        let plain = key
            .open(super::pieces::place("contents", bound_to(&bytes)), &sealed)
            .ok()
            .context("the heading or the list of contents was altered, or is another backup's")?;
        let contents = serde_json::from_slice(&plain).context("the list of contents is none")?;
        Ok((heading, key, contents))
    }
}

/// Binds the contents to the heading.
fn bound_to(heading: &[u8]) -> Uuid {
    let hash = Sha256::digest(heading);
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(id)
}
