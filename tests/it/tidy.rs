//! The house rules that a machine can check, by reading the source.
//!
//! Owns the list of honest exceptions, each with its reason.

mod layers;
mod migrations;
mod shape;
mod tables;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the repository.
pub(crate) struct Source {
    /// From the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// Its lines of code with their numbers: without comments, and without the tests at its end.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(i, line)| (i + 1, line));
        let before_tests = lines.take_while(|(_, line)| *line != "mod tests {");
        before_tests.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Whether its path begins with one of these.
    pub(crate) fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| self.path.starts_with(place))
    }

    /// Whether it is about tests only.
    pub(crate) fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("tests.rs")
    }
}

/// All files under a folder of the repository with one of these endings.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join(folder), &mut |path| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if endings.contains(&ending) {
            let text = fs::read_to_string(path).expect("a text");
            let path =
                path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            found.push(Source { path, text });
        }
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, each: &mut impl FnMut(&PathBuf)) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !["target", "node_modules", ".git"].contains(&name) {
            walk(&path, each);
        } else if path.is_file() {
            each(&path);
        }
    }
}

/// Nothing was found.
#[track_caller]
pub(crate) fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}
