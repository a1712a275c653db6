//! Backups: what they are made of, and how they are put back.
//!
//! A shelf is a folder with backups of one kind. Those of the data never hold
//! a key, those of the keys never a word; so neither opens anything without
//! the other and the master key, and each has its own term (V7). What does not
//! look whole is not: a backup gets its name last. Must never bring back a key
//! that was destroyed, nor write over a store that holds something.

mod data;
mod heading;
mod keys;
mod pieces;
mod restore_data;
mod restore_keys;
mod shelf;
mod verify;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use data::data;
pub use keys::keys;
pub use restore_data::{Restored, Target, data as restore_data};
pub use restore_keys::{RestoredKeys, keys as restore_keys};
pub use verify::{Checked, is_unfinished, verify};

/// What is backed up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The data, all of them sealed or in clear as they stand, and the log.
    Data,
    /// The wrapped keys, the signed roots, the marks.
    Keys,
}

impl Kind {
    /// The name in paths.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Keys => "keys",
        }
    }

    /// How many days one is kept at most (V7).
    #[must_use]
    pub fn term_days(self) -> i64 {
        match self {
            Self::Data => 90,
            Self::Keys => 7,
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Data => Self::Keys,
            Self::Keys => Self::Data,
        }
    }
}

/// What a backup came to.
#[derive(Clone, Debug)]
pub struct Made {
    /// Where it stands.
    pub path: PathBuf,
    /// Rows in it.
    pub rows: i64,
    /// Bytes in it, before sealing.
    pub bytes: u64,
    /// Pieces in it.
    pub pieces: usize,
    /// Pieces that an earlier try had written already.
    pub taken_up: usize,
    /// Older backups that were removed because their term is over.
    pub removed: Vec<PathBuf>,
}
