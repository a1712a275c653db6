//! Staff roles, kinds of treatment relation, what people are here, and where an account stands, in words.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::staff::Role;

use super::store::Listed;
use crate::features::accounts::model::State;
use crate::features::clients::store::Around;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// What a role is called.
#[must_use]
pub fn role_words(t: Texts, role: Role) -> String {
    match role {
        Role::Therapist => fl!(t, "title-therapist"),
        Role::Coordinator => fl!(t, "title-coordinator"),
        Role::ProviderAdministrator => fl!(t, "title-provider-administrator"),
        Role::RecordKeeper => fl!(t, "title-record-keeper"),
        Role::Support => fl!(t, "title-support"),
        Role::ComplaintsOfficer => fl!(t, "title-complaints-officer"),
        Role::Dpo => fl!(t, "title-dpo"),
        Role::Administrator => fl!(t, "title-administrator"),
    }
}

/// How a therapist stands to a client (T4.5), from the word that is stored.
#[must_use]
pub fn treatment_words(t: Texts, kind: &str) -> String {
    match kind {
        "cover" => fl!(t, "treats-cover"),
        "supervisor" => fl!(t, "treats-supervisor"),
        "group_leader" => fl!(t, "treats-group-leader"),
        "emergency" => fl!(t, "treats-emergency"),
        _ => fl!(t, "treats-treating"),
    }
}

/// What somebody is to the provider: "Cliënt · Therapeut · 3 mei 2012".
#[must_use]
pub fn as_what(
    t: Texts,
    listed: &Listed,
    around: &[(PersonId, Around)],
    roles: &[(PersonId, Role)],
) -> String {
    let person = listed.id;
    let around = around.iter().filter(|(id, _)| *id == person).map(|(_, around)| match around {
        Around::Client => fl!(t, "title-client"),
        Around::Relative => fl!(t, "people-relative"),
    });
    let roles = roles.iter().filter(|(id, _)| *id == person).map(|(_, role)| role_words(t, *role));
    let mut words: Vec<String> = around.chain(roles).collect();
    if words.is_empty() {
        words.push(fl!(t, "people-known"));
    }
    // People of one name are told apart by their day of birth.
    let born: Option<Date> = listed.born.as_deref().and_then(|born| born.parse().ok());
    words.extend(born.map(|born| t.day(born)));
    words.join(" · ")
}

/// Where the account of somebody stands, and the tone of its pill; `young` is the day from which
/// there can be one.
#[must_use]
pub fn account_words(
    t: Texts,
    state: Option<State>,
    young: Option<Date>,
) -> (String, &'static str) {
    match (state, young) {
        (None, Some(from)) => (fl!(t, "account-from", day = t.day(from)), "plain"),
        (None, None) => (fl!(t, "account-none"), "plain"),
        (Some(State::Invited), _) => (fl!(t, "account-invited"), "warm"),
        (Some(State::Active), _) => (fl!(t, "account-active"), "good"),
        (Some(State::Blocked), _) => (fl!(t, "account-blocked"), "stop"),
        (Some(State::Closing | State::Closed), _) => (fl!(t, "account-closed"), "plain"),
    }
}
