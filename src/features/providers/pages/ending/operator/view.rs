//! An ending as it stands, in words: alike for the operator and for the provider.

use i18n_embed_fl::fl;

use crate::clock::Instant;
use crate::error::Result;
use crate::features::providers::ending::model::{Ending, State, Words};
use crate::features::providers::store::ending as rows;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// An ending as it stands.
pub struct Current {
    /// Which.
    pub id: String,
    /// How it stands, and the tone of its pill.
    pub pill: (String, &'static str),
    /// Pairs of a word and a value.
    pub facts: Vec<(String, String)>,
    /// What the users read, in both languages.
    pub words: Words,
    /// Whether the reader can confirm it.
    pub can_confirm: bool,
    /// Whether it waits for somebody else.
    pub waits: bool,
    /// Whether it can be called off.
    pub can_stop: bool,
}

/// An ending as both its pages show it; `second` is whether the reader is the one to confirm it.
///
/// # Errors
/// When database or key store are away.
pub async fn view(page: &Page, found: &Ending, second: bool) -> Result<Current> {
    let (app, t, now) = (page.app(), page.0.texts(), page.app().clock.now());
    let keys = app.vault.keys(&[rows::key_id(found.id)]).await?;
    let mut tx = app.db.read().await?;
    let words = rows::words(&mut tx, &[found.id], &keys).await?.pop();
    tx.rollback().await?;
    let asked = found.state == State::Asked;
    let mut facts = vec![
        (fl!(t, "end-fact-day"), t.day(found.last_day)),
        (fl!(t, "end-fact-by"), found.name.clone()),
    ];
    if !asked {
        facts.push((
            fl!(t, "end-fact-told"),
            fl!(t, "end-told", told = found.told, all = found.all),
        ));
    }
    let can_confirm = asked && second && found.can_be_told(now);
    Ok(Current {
        id: found.id.to_string(),
        pill: pill(t, found, now),
        facts,
        words: words.map(|(_, words)| words).unwrap_or_default(),
        can_confirm,
        waits: asked && !can_confirm,
        can_stop: !found.is_over(now),
    })
}

/// How it stands in a word or two, and the tone of its pill.
#[must_use]
pub fn pill(t: Texts, one: &Ending, now: Instant) -> (String, &'static str) {
    match one.state {
        State::Asked if one.can_be_told(now) => (fl!(t, "end-asked"), "warm"),
        State::Asked => (fl!(t, "end-too-late"), "stop"),
        _ if one.is_over(now) => (fl!(t, "end-over"), "plain"),
        _ => (fl!(t, "end-announced", day = t.day(one.last_day)), "warm"),
    }
}
