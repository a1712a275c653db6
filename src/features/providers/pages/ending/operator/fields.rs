//! What the operator enters: the last day, and what the users read.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use crate::features::providers::ending::model::{MOST, Words};
use crate::web::form::tidy;
use crate::web::text::Texts;

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The last day.
    pub last_day: String,
    /// What users read in Dutch.
    pub words_nl: String,
    /// In English.
    pub words_en: String,
}

impl Fields {
    /// The day and the words; else what is wrong, by field.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub fn read(
        &self,
        t: Texts,
        today: Date,
    ) -> std::result::Result<(Date, Words), Vec<(&'static str, String)>> {
        let earliest = rules::ending::earliest_last_day(today);
        let latest = today.saturating_add(jiff::Span::new().years(3));
        let day: Option<Date> = self.last_day.trim().parse().ok();
        let day = day.filter(|day| *day >= earliest && *day <= latest);
        let words = Words { nl: text(&self.words_nl), en: text(&self.words_en) };
        let wrong = |text: &str| text.is_empty() || text.chars().count() > MOST;
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        let mut errors = Vec::new();
        if day.is_none() {
            errors.push(("last_day", fl!(t, "end-error-day", day = t.day(earliest))));
        }
        if wrong(&words.nl) {
            errors.push(("words_nl", fl!(t, "end-error-words-nl", most = most)));
        }
        if wrong(&words.en) {
            errors.push(("words_en", fl!(t, "end-error-words-en", most = most)));
        }
        day.filter(|_| errors.is_empty()).map(|day| (day, words)).ok_or(errors)
    }
}

/// Line by line, without what cannot be seen.
fn text(typed: &str) -> String {
    typed.lines().map(tidy).collect::<Vec<_>>().join("\n").trim().to_owned()
}
