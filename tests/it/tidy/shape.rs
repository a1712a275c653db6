//! Sizes, first lines, and what no file may hold.

use super::{Source, files, none};

/// The most lines of a file.
const FILE: usize = 250;
/// The most lines of a function.
const FUNCTION: usize = 80;
/// Files that are long with a reason.
const LONG: [(&str, &str); 0] = [];

fn code() -> Vec<Source> {
    ["src", "crates", "tests", "xtask"].iter().flat_map(|folder| files(folder, &["rs"])).collect()
}

/// A file is read on a few screens.
#[test]
fn no_file_is_long() {
    let excused = |file: &Source| LONG.iter().any(|(path, _)| *path == file.path);
    let long: Vec<String> = code()
        .iter()
        .filter(|file| !excused(file))
        .map(|file| (file.text.lines().count(), &file.path))
        .filter(|(lines, _)| *lines > FILE)
        .map(|(lines, path)| format!("{path}: {lines}"))
        .collect();
    none("files over 250 lines", &long);
}

/// A function is read on one screen, or nearly.
#[test]
fn no_function_is_long() {
    let mut long = Vec::new();
    for file in code() {
        let mut begun: Option<(usize, usize, String)> = None;
        for (n, line) in file.text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            if let Some((start, depth, name)) = &begun {
                if indent == *depth && line.trim_start().starts_with('}') {
                    if n - start > FUNCTION {
                        long.push(format!(
                            "{}:{}: {name} takes {}",
                            file.path,
                            start + 1,
                            n - start
                        ));
                    }
                    begun = None;
                }
            } else if let Some(name) = function(line) {
                begun = Some((n, indent, name));
            }
        }
    }
    none("functions over 80 lines", &long);
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<String> {
    let line = line.trim_start();
    let begins = ["fn ", "pub", "async fn ", "const fn "].iter().any(|word| line.starts_with(word));
    let (_, rest) = line
        .split_once("fn ")
        .filter(|_| begins && !line.ends_with(';') && !line.ends_with('}'))?;
    Some(rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect())
}

/// A module says what it owns.
#[test]
fn every_module_says_what_it_owns() {
    let silent: Vec<String> = code()
        .iter()
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.path.clone())
        .collect();
    none("modules without //!", &silent);
}

/// Nothing is left for later in silence, and nothing is let through without a reason.
#[test]
fn nothing_is_let_through_without_a_reason() {
    let mut found = Vec::new();
    for file in code().iter().filter(|file| !file.path.starts_with("tests/it/tidy")) {
        let lines: Vec<&str> = file.text.lines().collect();
        for (n, line) in lines.iter().enumerate() {
            let bare = line.trim_start().starts_with("#[allow(")
                || line.trim_start().starts_with("#![allow(");
            let later = line.contains("TODO") || line.contains("FIXME");
            if bare || later {
                found.push(format!("{}:{}: {}", file.path, n + 1, line.trim()));
            }
        }
    }
    none("left for later, or allowed without a reason", &found);
}

/// Nothing of the machine it was made on stands in the repository.
#[test]
fn no_file_names_a_place_on_somebodys_machine() {
    let places = ["/home/", "/root/", "/Users/", "/work/", "C:\\Users"];
    let mut sources = code();
    for folder in ["docs", "deploy", "e2e", "legal", "locales", "templates", "assets"] {
        sources.extend(files(folder, &["md", "toml", "mjs", "ftl", "html", "css", "js", "json"]));
    }
    let mut found = Vec::new();
    for file in sources.iter().filter(|file| !file.path.starts_with("tests/it/tidy")) {
        for (n, line) in file.text.lines().enumerate() {
            found.extend(
                places
                    .iter()
                    .filter(|place| names(line, place))
                    .map(|place| format!("{}:{}: {place}", file.path, n + 1)),
            );
        }
    }
    none("places of one machine", &found);
}

/// Whether an absolute path begins here: `src/features/home/` does not.
fn names(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        !line[..at].ends_with(|sign: char| sign.is_alphanumeric() || "._-}".contains(sign))
    })
}
