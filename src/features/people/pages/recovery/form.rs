//! What is sent to `/people/{person}/recovery`, read, and the words of its choices.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use crate::features::accounts::recovery::model::{Identity, Lost};
use crate::features::people::Seen;
use crate::web::text::Texts;

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) then: String,
    pub(super) lost: String,
    pub(super) how: String,
    pub(super) day: String,
}

impl Fields {
    /// What was lost, and how and when somebody was recognised; else what is wrong.
    pub(super) fn read(
        &self,
        t: Texts,
        losses: &[Lost],
        today: Date,
    ) -> std::result::Result<(Lost, Seen), Vec<(&'static str, String)>> {
        let lost = match losses {
            [only] => Some(*only),
            all => self.lost.parse().ok().filter(|lost| all.contains(lost)),
        };
        let how = self.how.parse::<Identity>().ok();
        let day = self.day.parse::<Date>().ok();
        // Longer ago somebody else may hold the document.
        let recent = day
            .filter(|day| *day <= today && *day >= today.saturating_sub(jiff::Span::new().days(7)));
        match (lost, how, recent) {
            (Some(lost), Some(how), Some(day)) => Ok((lost, (how, day))),
            (lost, how, day) => Err([
                lost.is_none().then(|| ("lost", fl!(t, "recovery-error-lost"))),
                how.is_none().then(|| ("how", fl!(t, "recovery-error-how"))),
                day.is_none().then(|| ("day", fl!(t, "recovery-error-day"))),
            ]
            .into_iter()
            .flatten()
            .collect()),
        }
    }
}

/// How somebody was recognised.
pub(super) fn words(t: Texts, how: Identity) -> String {
    match how {
        Identity::Document => fl!(t, "recovery-how-document"),
        Identity::Video => fl!(t, "recovery-how-video"),
        Identity::Known => fl!(t, "recovery-how-known"),
    }
}

/// What was lost, and what follows.
pub(super) fn lost_words(t: Texts, lost: Lost) -> (String, String) {
    match lost {
        Lost::Name => (fl!(t, "recovery-lost-name"), fl!(t, "recovery-lost-name-then")),
        Lost::Password => (fl!(t, "recovery-lost-password"), fl!(t, "recovery-lost-password-then")),
        Lost::Factor | Lost::Both => {
            (fl!(t, "recovery-lost-both"), fl!(t, "recovery-lost-both-then"))
        }
    }
}
