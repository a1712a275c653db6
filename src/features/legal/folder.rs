//! Reading the texts: those this portal ships, and the operator's and labels' own in their place.
//!
//! Owns the check of them at the start. A folder holds `nl/terms-1.md`, `nl/privacy-1.md`,
//! `en/terms-1.md`…; what it has of a kind stands in the place of all that was there before it.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context as _, ensure};
use rust_embed::RustEmbed;

use super::model::Versions;
use super::{Kind, Texts, Version};
use crate::features::providers::Provider;
use crate::web::text::Language;

#[derive(RustEmbed)]
#[folder = "legal"]
struct Files;

/// A file: its place in the folder, and what it says.
type File = (String, String);

/// All texts: what is shipped, what the operator's folder has in its place, and what each label's
/// has of its own.
///
/// # Errors
/// One line that says which file is not as it should be: the portal does not start without its texts.
pub fn texts(operator: Option<&Path>, providers: &[Provider]) -> anyhow::Result<Texts> {
    let (mut terms, mut statements) = (built_in(Kind::Terms)?, built_in(Kind::Privacy)?);
    if let Some(folder) = operator {
        let files = of_folder(folder)?;
        terms = read(Kind::Terms, &files).with_context(|| place(folder))?.unwrap_or(terms);
        statements =
            read(Kind::Privacy, &files).with_context(|| place(folder))?.unwrap_or(statements);
    }
    let mut own = HashMap::new();
    for label in providers.iter().flat_map(|provider| &provider.labels) {
        let Some(folder) = &label.legal else { continue };
        let files = of_folder(folder)?;
        ensure!(!files.is_empty(), "{}: holds no text for label {}", folder.display(), label.key);
        for kind in Kind::ALL {
            if let Some(versions) = read(kind, &files).with_context(|| place(folder))? {
                own.insert((label.key.clone(), kind), versions);
            }
        }
    }
    Ok(Texts::of(terms, statements, own))
}

fn place(folder: &Path) -> String {
    folder.display().to_string()
}

fn built_in(kind: Kind) -> anyhow::Result<Versions> {
    let text = |file: &str| {
        let bytes = Files::get(file).map(|file| file.data).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let files: Vec<File> = Files::iter().map(|file| (file.to_string(), text(&file))).collect();
    read(kind, &files)?
        .with_context(|| format!("legal: there is no text of kind {}", kind.as_str()))
}

/// What stands in a folder, by language. Another name than that of a text is a mistake.
fn of_folder(folder: &Path) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    for language in Language::ALL {
        let inside = folder.join(language.code());
        if !inside.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&inside).with_context(|| place(&inside))? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let known = Kind::ALL.iter().any(|kind| number(*kind, name).is_some());
            ensure!(known, "{}: is no terms-1.md or privacy-1.md", path.display());
            let text = std::fs::read_to_string(&path).with_context(|| place(&path))?;
            files.push((format!("{}/{name}", language.code()), text));
        }
    }
    Ok(files)
}

/// The number in `terms-2.md`.
fn number(kind: Kind, name: &str) -> Option<i64> {
    name.strip_prefix(kind.as_str())?.strip_prefix('-')?.strip_suffix(".md")?.parse().ok()
}

/// Every version of a kind, the oldest first; nothing where there is no file of it.
fn read(kind: Kind, files: &[File]) -> anyhow::Result<Option<Versions>> {
    let mut versions: Versions = Vec::new();
    for language in Language::ALL {
        for (path, text) in files {
            let name = path.strip_prefix(language.code()).and_then(|rest| rest.strip_prefix('/'));
            let Some(number) = name.and_then(|name| number(kind, name)) else { continue };
            let version = Version::of_file(language, text)
                .with_context(|| format!("{path}: no version or no day from which it holds"))?;
            ensure!(version.number == number, "{path}: says that it is version {}", version.number);
            match versions.iter_mut().find(|known| known.number == number) {
                Some(known) => ensure!(
                    known.join(version),
                    "{path}: its days differ from those of the Dutch text"
                ),
                None => versions.push(version),
            }
        }
    }
    versions.sort_by_key(|version| version.number);
    for version in &versions {
        let what = format!("{}-{}.md", kind.as_str(), version.number);
        ensure!(version.leads(), "{what}: there is no Dutch text, which leads");
        ensure!(version.announced <= version.from, "{what}: is announced after it holds");
    }
    let rising = versions.array_windows().all(|[one, next]| one.from < next.from);
    ensure!(rising, "{}: a later version holds from a later day", kind.as_str());
    Ok(Some(versions).filter(|versions| !versions.is_empty()))
}

#[cfg(test)]
mod tests;
