//! `/operator/banner`: announcing that something does not work, or will not.
//!
//! Owns what its pages share: who may, and a look at a banner before it goes out.

mod fields;
pub mod list;
pub mod new;
pub mod one;

use i18n_embed_fl::fl;

use super::deeds::By;
use super::model::{Banner, State};
use super::words;
use crate::error::{Error, Result};
use crate::web::extract::Page;
use crate::web::layout::Bar;
use crate::web::text::{Language, Texts};

/// Where all of them stand.
const HERE: &str = "/operator/banner";

/// Fields with what is wrong with them.
type Errors = Vec<(&'static str, String)>;

/// A banner as its readers see it, in both languages.
pub struct Look {
    /// For who reads Dutch.
    pub nl: Bar,
    /// For who reads English.
    pub en: Bar,
    /// Where it shows, and when: pairs of a word and a value.
    pub facts: Vec<(String, String)>,
}

impl Look {
    fn at(page: &Page, banner: &Banner) -> Self {
        let (t, now) = (page.0.texts(), page.app().clock.now());
        // Looked at beforehand, or after, it says what it said first.
        let shows = banner.state(now) == State::Shown;
        let seen_at = if shows { now } else { banner.shows_from() };
        let seen = |language| words::bar(Texts::new(language), banner, seen_at, None);
        let facts = vec![
            (fl!(t, "banner-fact-pages"), words::pages(t, banner.pages)),
            (fl!(t, "banner-fact-span"), words::span(t, banner)),
            (fl!(t, "banner-fact-shows"), t.moment(banner.shows_from())),
        ];
        Self { nl: seen(Language::Nl), en: seen(Language::En), facts }
    }
}

/// Who announces.
fn by(page: &Page) -> Result<By<'_>> {
    let actor = page.actor()?;
    let (known, role) = actor.announces().ok_or(Error::NotFound)?;
    Ok((actor, known, role))
}
