//! The texts this portal ships, read from `legal/` when it is built.

use std::sync::Arc;

use jiff::civil::Date;
use pulldown_cmark::{Parser, html};
use rust_embed::RustEmbed;

use crate::clock::Instant;
use crate::web::text::Language;

#[derive(RustEmbed)]
#[folder = "legal"]
struct Files;

/// One version of the terms in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// Counts up.
    pub version: i64,
    /// From which day it holds, on Amsterdam's calendar.
    pub from: Date,
    /// What changed, in one sentence.
    pub changed: String,
    body: String,
}

impl Text {
    /// The text as HTML, with the names filled in.
    #[must_use]
    pub fn html(&self, provider: &str, operator: &str) -> String {
        let body = self
            .body
            .replace("{provider}", &escaped(provider))
            .replace("{operator}", &escaped(operator));
        let mut out = String::new();
        html::push_html(&mut out, Parser::new(&body));
        // The page has its own title of the first rank.
        out.replace("<h2>", "<h3>")
            .replace("</h2>", "</h3>")
            .replace("<h1>", "<h2>")
            .replace("</h1>", "</h2>")
    }
}

/// Names are text, never markup.
fn escaped(name: &str) -> String {
    name.chars().filter(|c| !"<>&*_`[]\\".contains(*c)).collect()
}

/// All versions; cheap to clone.
#[derive(Clone, Debug)]
pub struct Texts(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    terms: Vec<(Language, Text)>,
    statements: Vec<(Language, Text)>,
}

impl Texts {
    /// Reads what was built in, oldest version first.
    ///
    /// # Errors
    /// When a text is not as it should be: the portal does not start without its terms.
    pub fn built_in() -> anyhow::Result<Self> {
        let (terms, statements) = (all("terms")?, all("privacy")?);
        anyhow::ensure!(!terms.is_empty(), "there are no terms of use");
        anyhow::ensure!(!statements.is_empty(), "there is no privacy statement");
        Ok(Self(Arc::new(Kept { terms, statements })))
    }

    /// The statement that holds at `now`, in a language.
    #[must_use]
    pub fn statement(&self, now: Instant, language: Language) -> Option<&Text> {
        let today = now.amsterdam().date();
        let mut holding = self.0.statements.iter().rev().filter(|(known, _)| *known == language);
        holding.find(|(_, text)| text.from <= today).map(|(_, text)| text)
    }

    /// The version that holds at `now`.
    #[must_use]
    pub fn terms_now(&self, now: Instant) -> i64 {
        let today = now.amsterdam().date();
        let holding = self
            .0
            .terms
            .iter()
            .filter(|(_, text)| text.from <= today)
            .map(|(_, text)| text.version)
            .max();
        holding.unwrap_or_else(|| self.0.terms[0].1.version)
    }

    /// A version in a language.
    #[must_use]
    pub fn terms(&self, version: i64, language: Language) -> Option<&Text> {
        self.0
            .terms
            .iter()
            .find(|(known, text)| *known == language && text.version == version)
            .map(|(_, text)| text)
    }

    /// All versions that held before `version`, newest first.
    #[must_use]
    pub fn older(&self, version: i64) -> Vec<i64> {
        let mut older: Vec<i64> =
            self.0.terms.iter().map(|(_, text)| text.version).filter(|v| *v < version).collect();
        older.sort_unstable_by(|a, b| b.cmp(a));
        older.dedup();
        older
    }
}

/// Every version of a kind of text, in every language, oldest first.
fn all(kind: &str) -> anyhow::Result<Vec<(Language, Text)>> {
    let mut texts = Vec::new();
    for language in Language::ALL {
        let start = format!("{}/{kind}-", language.code());
        for file in Files::iter().filter(|file| file.starts_with(&start)) {
            let bytes = Files::get(&file).map(|file| file.data).unwrap_or_default();
            let text = read(&String::from_utf8_lossy(&bytes));
            texts.push((
                language,
                text.ok_or_else(|| anyhow::anyhow!("legal/{file}: no version or date"))?,
            ));
        }
    }
    texts.sort_by_key(|(_, text)| text.version);
    Ok(texts)
}

/// `key: value` lines between two lines of dashes, then the text.
fn read(file: &str) -> Option<Text> {
    let (head, body) = file.trim_start().strip_prefix("---")?.split_once("\n---")?;
    let field = |name: &str| {
        head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(str::trim))
    };
    Some(Text {
        version: field("version")?.parse().ok()?,
        from: field("from")?.parse().ok()?,
        changed: field("changed").unwrap_or_default().to_owned(),
        body: body.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::Texts;
    use crate::web::text::Language;

    /// T14.2: every version has its leading Dutch text and its translation.
    #[test]
    fn every_version_is_there_in_both_languages() {
        let texts = Texts::built_in().unwrap();
        for version in [1, 2] {
            for language in Language::ALL {
                let html = texts.terms(version, language).unwrap().html("Het <Kompas>", "Empower");
                assert!(html.contains("Het Kompas") && !html.contains('{'), "version {version}");
            }
        }
    }

    /// T14.1: a version holds from its day on, not before.
    #[test]
    fn a_new_version_holds_from_its_day() {
        let texts = Texts::built_in().unwrap();
        let at = |day: &str| texts.terms_now(day.parse::<jiff::Timestamp>().unwrap().into());
        assert_eq!(at("2026-05-31T21:59:59Z"), 1);
        assert_eq!(at("2026-05-31T22:00:00Z"), 2);
    }
}
