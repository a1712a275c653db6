//! That a child can have an account before the twelfth birthday (rulebook 1, "Birthdays").
//!
//! Owns the words for others than the child. From when is the rules' to say.

use i18n_embed_fl::fl;

use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::features::clients::Reader;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// An account before the twelfth birthday.
pub struct Account {
    /// Whether or from when there can be one.
    pub text: String,
    /// What it shows before that day, and what can be done there.
    pub shows: String,
    /// Where to ask for it: the label and its address.
    pub ask: Option<(String, String)>,
}

/// That the child can have an account which shows nothing of care yet; a representative reads whom to ask.
pub(super) fn account(
    page: &Page,
    t: Texts,
    (file, hat): (&File, Option<&Hat>),
    at: Instant,
) -> Account {
    let label = page.app().providers.by_key(&file.label);
    let asks = hat.is_some_and(|hat| Reader::of(hat) == Reader::Representative);
    let ask = label
        .filter(|_| asks)
        .and_then(|(_, _, label)| Some((label.name.clone(), label.email()?.to_owned())));
    let shows = fl!(t, "prepare-account-shows", name = file.call_name.as_str());
    Account { text: account_words(t, file, at), shows, ask }
}

/// "Noor kan nu al een eigen account hebben.", or from when.
#[must_use]
pub fn account_words(t: Texts, file: &File, at: Instant) -> String {
    let (name, born) = (file.call_name.as_str(), file.facts.client.born);
    if rules::may_prepare(born, at.timestamp()) {
        fl!(t, "prepare-account", name = name)
    } else {
        fl!(t, "prepare-account-from", name = name, day = t.day(rules::prepares_from(born)))
    }
}
