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

    /// Moves all its files into another folder, which lives as long as its maker wants.
    pub(crate) fn moved_into(mut self, folder: &Path) -> Self {
        let inside = tempfile::tempdir_in(folder).unwrap();
        for entry in std::fs::read_dir(self.folder()).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), inside.path().join(entry.file_name())).unwrap();
        }
        self.folder = inside;
        self
    }

    /// The same database is at another server now.
    pub(crate) fn moved_to(mut self, server: String) -> Self {
        self.scratch = self.scratch.map(|scratch| scratch.at(server));
        self
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
