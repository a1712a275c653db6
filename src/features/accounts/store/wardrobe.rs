//! From rows to roles: what an account's holder may work as, and as what now.
//!
//! Owns the step from what stands in the tables to one role at a time. Whether a role opens
//! anything the rules say.

use rules::hiring::{Held, Opens};
use rules::staff::Role;
use uuid::Uuid;

use crate::access::{Known, Wardrobe, Worn};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::providers::ending::model::Stops;
use crate::ids::{AccountId, PersonId, ProviderId, SessionId};

/// The word for working as oneself.
const PRIVATE: &str = "private";

/// A person of the account in one role, now, before or later; all empty where it holds nobody.
#[derive(Default, crate::db::FromRow)]
pub(super) struct Holder {
    person_id: Option<PersonId>,
    pub(super) provider_id: Option<ProviderId>,
    name: Option<String>,
    call_name: Option<String>,
    initials: Option<String>,
    pub(super) label: Option<String>,
    role: Option<String>,
    role_from: Option<Instant>,
    role_until: Option<Instant>,
    trained_on: Option<String>,
    stands: bool,
    ending: Option<Uuid>,
    last_day: Option<String>,
    told_at: Option<Instant>,
}

/// What was chosen to work as: in the session, else what that was last.
#[derive(Clone, Debug, crate::db::FromRow)]
pub(super) struct Wears {
    pub(super) chose: bool,
    worn_role: Option<String>,
    worn_person: Option<PersonId>,
}

impl Wears {
    /// What that says; none where nothing was chosen yet.
    pub(super) fn worn(&self) -> Option<Worn> {
        match (self.worn_role.as_deref()?, self.worn_person) {
            (PRIVATE, _) => Some(Worn::Privately),
            (role, Some(person)) => Some(Worn::As(person, role.parse().ok()?)),
            _ => None,
        }
    }
}

impl Holder {
    /// That the portal ends for the provider who knows the holder as this, if it does (A6).
    pub(super) fn stops(&self, now: Instant) -> Option<Stops> {
        let of = (self.ending?, self.provider_id?);
        Stops::of(of, self.last_day.as_deref()?, self.told_at, now)
    }

    /// Whether that provider knows the holder no more.
    pub(super) fn is_gone(&self, now: Instant) -> bool {
        self.stops(now).is_some_and(|stops| stops.gone)
    }

    fn held(&self) -> Option<Held> {
        let trained = self.trained_on.as_deref().and_then(|day| day.parse().ok());
        Some(Held {
            role: self.role.as_deref()?.parse().ok()?,
            from: self.role_from.map(Instant::timestamp),
            until: self.role_until.map(Instant::timestamp),
            trained,
        })
    }
}

/// All that the holder may work as at `now`, and of it what is worn: what was chosen where that
/// still holds, else the first.
pub(super) fn wardrobe(holders: Vec<Holder>, wanted: Option<Worn>, now: Instant) -> Wardrobe {
    let (mut known, mut held): (Vec<Known>, Vec<(PersonId, Held)>) = (Vec::new(), Vec::new());
    let mut private = false;
    for holder in holders {
        let role = holder.held();
        let (Some(person), Some(provider)) = (holder.person_id, holder.provider_id) else {
            continue;
        };
        private |= role.is_none() || holder.stands || holder.label.is_some();
        held.extend(role.map(|role| (person, role)));
        if known.last().is_none_or(|last| last.person != person) {
            known.push(Known {
                person,
                provider,
                name: holder.name.unwrap_or_default(),
                call_name: holder.call_name.unwrap_or_default(),
                initials: holder.initials.unwrap_or_default(),
                roles: Vec::new(),
            });
        }
    }
    let at = now.timestamp();
    let mut open: Vec<(Role, PersonId)> = Vec::new();
    let mut waits = Vec::new();
    for (person, one) in &held {
        match one.opens(at) {
            Opens::Now => open.push((one.role, *person)),
            Opens::Over => {}
            later => waits.push((*person, one.role, later)),
        }
    }
    open.sort_unstable_by_key(|(role, person)| (*role, person.0));
    let mut choices: Vec<Worn> =
        open.iter().map(|(role, person)| Worn::As(*person, *role)).collect();
    if private {
        choices.push(Worn::Privately);
    }
    let chosen = wanted.filter(|one| choices.contains(one));
    let worn = chosen.or(choices.first().copied()).unwrap_or(Worn::Privately);
    if let Worn::As(person, role) = worn
        && let Some(one) = known.iter_mut().find(|one| one.person == person)
    {
        one.roles.push(role);
    }
    let left = !held.is_empty() && open.is_empty() && waits.is_empty();
    Wardrobe { known, worn, choices, waits, left }
}

/// From now on the session works as this, and so does the next one at first.
///
/// # Errors
/// When the database refuses.
pub async fn wear(tx: &mut Tx, account: AccountId, session: SessionId, worn: Worn) -> Result<()> {
    let (role, person) = match worn {
        Worn::Privately => (PRIVATE, None),
        Worn::As(person, role) => (role.as_str(), Some(person)),
    };
    let both = [
        ("UPDATE session SET worn_role = $2, worn_person = $3 WHERE id = $1", session.0),
        ("UPDATE account SET worn_role = $2, worn_person = $3 WHERE id = $1", account.0),
    ];
    for (sql, id) in both {
        tx.query(sql).bind(id).bind(role).bind(person).run().await?;
    }
    Ok(())
}
