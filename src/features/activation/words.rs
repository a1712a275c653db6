//! An invitation in words, for staff.

use i18n_embed_fl::fl;
use jiff::civil::Date;

use super::model::{Channel, Identity, Standing, State};
use crate::features::accounts::model::State as AccountState;
use crate::features::people::account_words;
use crate::web::text::Texts;

/// How it was established who somebody is.
#[must_use]
pub(super) fn identity(t: Texts, identity: Identity) -> String {
    match identity {
        Identity::Document => fl!(t, "invited-by-document"),
        Identity::Known => fl!(t, "invited-by-known"),
        Identity::Video => fl!(t, "invited-by-video"),
        Identity::RecordSystem => fl!(t, "invited-by-record-system"),
    }
}

/// By which way the code goes.
#[must_use]
pub(super) fn channel(t: Texts, channel: Channel) -> String {
    match channel {
        Channel::Text => fl!(t, "invited-code-text"),
        Channel::HandedOver => fl!(t, "invited-code-hand"),
        Channel::Letter => fl!(t, "invited-code-letter"),
    }
}

/// How an invitation stands, and the tone of its pill.
#[must_use]
pub(super) fn standing(t: Texts, standing: Standing) -> (String, &'static str) {
    match standing {
        Standing::Holds => (fl!(t, "invited-waits"), ""),
        Standing::Expired => (fl!(t, "invited-expired"), "warm"),
        Standing::Spent => (fl!(t, "invited-spent"), "warm"),
        Standing::Over(State::NotMe) => (fl!(t, "invited-not-me"), "stop"),
        Standing::Over(State::Used) => (fl!(t, "invited-used"), "good"),
        Standing::Over(_) => (fl!(t, "invited-withdrawn"), "plain"),
    }
}

/// Where the account of somebody stands, and the tone of its pill: of who was invited, how the
/// invitation stands where it no longer holds. `young`: the day from which there can be one.
#[must_use]
pub fn of_account(
    t: Texts,
    state: Option<AccountState>,
    invited: Option<Standing>,
    young: Option<Date>,
) -> (String, &'static str) {
    match (state, invited) {
        (Some(AccountState::Invited), Some(stands)) if stands != Standing::Holds => {
            standing(t, stands)
        }
        _ => account_words(t, state, young),
    }
}
