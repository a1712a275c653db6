//! What is typed of a banner, and what is wrong with it.

use i18n_embed_fl::fl;
use jiff::civil::DateTime;
use jiff::tz::AmbiguousOffset;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Errors;
use crate::clock::Instant;
use crate::features::banners::model::{Banner, Kind, MOST, Pages, Words};
use crate::ids::ordered;
use crate::web::form::tidy;
use crate::web::text::Texts;

/// A year, in seconds: nothing is announced further ahead.
const FAR: i64 = 365 * 24 * 3600;

/// The fields as they were sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice announces once.
    pub form: String,
    /// `look`, `change` or `send`.
    pub deed: String,
    /// About what.
    pub kind: String,
    /// On which pages.
    pub pages: String,
    /// `2026-11-25T22:00`, on the clock of Amsterdam.
    pub from: String,
    /// The same, or empty.
    pub until: String,
    /// What it says in Dutch.
    pub words_nl: String,
    /// In English.
    pub words_en: String,
}

impl Fields {
    /// An empty form: from now, on every page.
    pub(super) fn fresh(now: Instant) -> Self {
        Self {
            form: ordered().to_string(),
            pages: Pages::All.as_str().to_owned(),
            from: local(now),
            ..Self::default()
        }
    }

    /// A banner as it stands.
    pub(super) fn of(banner: &Banner) -> Self {
        Self {
            kind: banner.kind.as_str().to_owned(),
            pages: banner.pages.as_str().to_owned(),
            from: local(banner.begins),
            until: banner.ends.map(local).unwrap_or_default(),
            words_nl: banner.words.nl.clone(),
            words_en: banner.words.en.clone(),
            ..Self::default()
        }
    }

    /// What of these can be changed of a banner that stands, the rest as it is.
    pub(super) fn changed(self, banner: &Banner) -> Self {
        let Self { form, deed, until, words_nl, words_en, .. } = self;
        Self { form, deed, until, words_nl, words_en, ..Self::of(banner) }
    }

    /// The banner that they mean.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub(super) fn read(&self, t: Texts, now: Instant, id: Uuid) -> Result<Banner, Errors> {
        let mut errors = Errors::new();
        let kind = self.kind.parse::<Kind>().ok();
        if kind.is_none() {
            errors.push(("kind", fl!(t, "banner-error-kind")));
        }
        let pages = self.pages.parse::<Pages>().ok();
        if pages.is_none() {
            errors.push(("pages", fl!(t, "banner-error-pages")));
        }
        let far = now.plus_seconds(FAR);
        let begins = instant(&self.from).filter(|begins| *begins <= far);
        if begins.is_none() {
            errors.push(("from", fl!(t, "banner-error-from")));
        }
        let ends = match self.until.trim() {
            "" if kind == Some(Kind::Maintenance) => {
                errors.push(("until", fl!(t, "banner-error-until-needed")));
                None
            }
            "" => None,
            typed => {
                let after = begins.map_or(now, |begins| begins.max(now));
                let ends = instant(typed).filter(|ends| *ends > after && *ends <= far);
                if ends.is_none() {
                    errors.push(("until", fl!(t, "banner-error-until")));
                }
                ends
            }
        };
        let words = Words { nl: text(&self.words_nl), en: text(&self.words_en) };
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        if is_wrong(&words.nl) {
            errors.push(("words_nl", fl!(t, "banner-error-words-nl", most = most)));
        }
        if is_wrong(&words.en) {
            errors.push(("words_en", fl!(t, "banner-error-words-en", most = most)));
        }
        match (kind, pages, begins, errors.is_empty()) {
            (Some(kind), Some(pages), Some(begins), true) => {
                Ok(Banner { id, kind, pages, begins, ends, words })
            }
            _ => Err(errors),
        }
    }
}

fn is_wrong(text: &str) -> bool {
    text.is_empty() || text.chars().count() > MOST
}

/// In one line, without what cannot be seen.
fn text(typed: &str) -> String {
    tidy(&typed.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// As a field for day and time holds it.
fn local(at: Instant) -> String {
    at.amsterdam().strftime("%Y-%m-%dT%H:%M").to_string()
}

/// An instant by the clock of Amsterdam; none for what is no time, or one that the clock skips.
fn instant(typed: &str) -> Option<Instant> {
    let typed: DateTime = typed.trim().parse().ok()?;
    let moment = rules::amsterdam().to_ambiguous_zoned(typed);
    if matches!(moment.offset(), AmbiguousOffset::Gap { .. }) {
        return None;
    }
    Some(moment.compatible().ok()?.timestamp().into())
}

#[cfg(test)]
mod tests {
    use super::{instant, local, text};

    #[test]
    fn a_time_is_read_as_it_was_shown() {
        let at = instant("2026-11-25T22:00").expect("a time");
        assert_eq!(at.timestamp().to_string(), "2026-11-25T21:00:00Z");
        assert_eq!(local(at), "2026-11-25T22:00");
        assert!(instant("2026-11-25 22:00").is_some(), "typed where a browser knows no such field");
        assert!(instant("2027-03-28T02:30").is_none(), "the clock skips it");
        assert!(instant("").is_none() && instant("morgen").is_none());
    }

    #[test]
    fn a_text_is_one_line() {
        assert_eq!(text(" Inloggen \n lukt\tniet "), "Inloggen lukt niet");
    }
}
