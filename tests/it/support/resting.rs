//! A portal of a test that nobody has open.
//!
//! Owns its folder and its database while a process serves them.

use std::path::Path;

use empower::clock::Clock;
use tempfile::TempDir;

use super::postgres::Scratch;
use super::{Kind, TestApp};

/// Folder and database, closed.
pub(crate) struct Resting {
    pub(super) folder: TempDir,
    pub(super) scratch: Option<Scratch>,
    pub(super) kind: Kind,
}

impl Resting {
    /// Where the files are.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The address of the database, as a configuration names it.
    pub(crate) fn database(&self) -> String {
        let file = || format!("sqlite://{}", self.folder().join("empower.db").display());
        self.scratch.as_ref().map_or_else(file, Scratch::url)
    }

    /// Opens both again in this process, by this clock.
    pub(crate) async fn wake(self, clock: Clock) -> TestApp {
        TestApp::of(self.folder, self.scratch, self.kind, clock).await
    }
}
