//! One version of a text in its languages.
//!
//! Owns its form: some lines of `key: value` between dashes, then markdown. Knows no other version.

use jiff::ToSpan as _;
use jiff::civil::Date;
use pulldown_cmark::{Event, Parser, html};

use crate::web::text::Language;

/// So many days before it holds a version is announced, unless it says another day.
const AHEAD: i64 = 30;

/// What a text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// The terms of use.
    Terms,
    /// The statement on privacy and cookies.
    Privacy,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Terms, Self::Privacy];

    /// As it stands in addresses, names of files and the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Terms => "terms",
            Self::Privacy => "privacy",
        }
    }
}

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Counts up.
    pub number: i64,
    /// From which day it holds, on Amsterdam's calendar.
    pub from: Date,
    /// From which day it can be read and is announced.
    pub announced: Date,
    /// Whether it changes something about privacy, of which every user is told (A3).
    pub privacy: bool,
    /// In which numbered section it says what an article says: `T4.3`, `2`.
    sections: Vec<(String, String)>,
    words: Vec<(Language, Words)>,
}

#[derive(Clone, Debug)]
struct Words {
    changed: String,
    body: String,
}

/// A version in one language, to be read.
#[derive(Clone, Copy, Debug)]
pub struct Read<'t> {
    /// In which language it is: Dutch where there is no translation.
    pub language: Language,
    /// What changed, in a sentence or two.
    pub changed: &'t str,
    body: &'t str,
}

impl Version {
    /// It in this language, else in Dutch, which leads (T14.2).
    #[must_use]
    pub fn read(&self, language: Language) -> Option<Read<'_>> {
        let of = |wanted| self.words.iter().find(|(known, _)| *known == wanted);
        let (language, words) = of(language).or_else(|| of(Language::Nl))?;
        Some(Read { language: *language, changed: &words.changed, body: &words.body })
    }

    /// The number of the section that says what `article` says, where the text names one.
    #[must_use]
    pub fn section_of(&self, article: &str) -> Option<&str> {
        let found = self.sections.iter().find(|(named, _)| named == article);
        found.map(|(_, section)| section.as_str())
    }

    /// Whether it is there in Dutch.
    pub(crate) fn leads(&self) -> bool {
        self.words.iter().any(|(language, _)| *language == Language::Nl)
    }

    /// A file of it, in one language; nothing where it has no version or no day.
    pub(crate) fn of_file(language: Language, file: &str) -> Option<Self> {
        let (head, body) = file.trim_start().strip_prefix("---")?.split_once("\n---")?;
        let field = |name: &str| {
            head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(str::trim))
        };
        let from: Date = field("from")?.parse().ok()?;
        let announced = match field("announced") {
            Some(day) => day.parse().ok()?,
            None => from.checked_sub(AHEAD.days()).ok()?,
        };
        let changed = field("changed").unwrap_or_default().to_owned();
        Some(Self {
            number: field("version")?.parse().ok()?,
            from,
            announced,
            privacy: field("privacy") == Some("yes"),
            sections: field("articles").map(pairs).unwrap_or_default(),
            words: vec![(language, Words { changed, body: body.trim().to_owned() })],
        })
    }

    /// Joins another language of the same version; false where it is no such one.
    pub(crate) fn join(&mut self, other: Self) -> bool {
        let same = (self.number, self.from, self.announced, self.privacy, &self.sections)
            == (other.number, other.from, other.announced, other.privacy, &other.sections);
        if same {
            self.words.extend(other.words);
        }
        same
    }
}

impl Read<'_> {
    /// The text as HTML, with the names filled in.
    #[must_use]
    pub fn html(&self, provider: &str, operator: &str) -> String {
        let body = self.named(provider, operator);
        // What looks like a tag is text: a file may say what it likes, but not draw the page.
        let plain = Parser::new(&body).map(|event| match event {
            Event::Html(tag) | Event::InlineHtml(tag) => Event::Text(tag),
            other => other,
        });
        let mut out = String::new();
        html::push_html(&mut out, plain);
        // The page has its own title of the first rank.
        let out = out.replace("<h2>", "<h3>").replace("</h2>", "</h3>");
        anchored(&out.replace("<h1>", "<h2>").replace("</h1>", "</h2>"))
    }

    /// The same as plain text.
    #[must_use]
    pub fn named(&self, provider: &str, operator: &str) -> String {
        self.body
            .replace("{provider}", &escaped(provider))
            .replace("{operator}", &escaped(operator))
    }
}

/// "T4.3=2 T5.3=3", as pairs.
fn pairs(line: &str) -> Vec<(String, String)> {
    let pairs = line.split_whitespace().filter_map(|pair| pair.split_once('='));
    pairs.map(|(article, section)| (article.to_owned(), section.to_owned())).collect()
}

/// The same, where each numbered section has a name to link to: `s2`.
fn anchored(html: &str) -> String {
    let mut parts = html.split("<h3>");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(". ") {
            Some((n, _)) if !n.is_empty() && n.bytes().all(|sign| sign.is_ascii_digit()) => {
                out.extend(["<h3 id=\"s", n, "\">"]);
            }
            _ => out.push_str("<h3>"),
        }
        out.push_str(part);
    }
    out
}

/// Names are text, never markup.
fn escaped(name: &str) -> String {
    name.chars().filter(|c| !"<>&*_`[]\\".contains(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::Version;
    use crate::web::text::Language;

    #[test]
    fn what_looks_like_a_tag_is_text() {
        let file = "---\nversion: 1\nfrom: 2026-01-31\n---\n\nDag <script>x</script> {provider}\n";
        let version = Version::of_file(Language::Nl, file).unwrap();
        let html = version.read(Language::En).unwrap().html("Het <Kompas>", "Empower");
        assert!(html.contains("&lt;script&gt;") && html.contains("Het Kompas"), "{html}");
        assert_eq!(version.announced.to_string(), "2026-01-01");
    }

    /// T14.1: what an article says is found in the text that holds.
    #[test]
    fn a_numbered_section_can_be_linked_to() {
        let file = "---\nversion: 1\nfrom: 2026-01-31\narticles: T4.3=2 T5.3=3\n---\n\n# Regels\n\n## 2. Wie ziet wat\n\n## Zo. Niet\n";
        let version = Version::of_file(Language::Nl, file).unwrap();
        let html = version.read(Language::Nl).unwrap().html("", "");
        assert!(html.contains("<h3 id=\"s2\">2. Wie") && html.contains("<h3>Zo. Niet"), "{html}");
        assert_eq!((version.section_of("T4.3"), version.section_of("T4.4")), (Some("2"), None));
    }
}
