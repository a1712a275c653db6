//! What somebody chooses about one receiver, and where that starts from.
//!
//! Owns the reading of the form. What may be given comes from the rules.

use std::collections::BTreeMap;

use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::{Categories, Category, Party};
use uuid::Uuid;

use super::items::Picked;
use super::offered;
use crate::access::{File, Hat, Member};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::is_of_school;
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::ends_after;

/// The form: a field for each category that is on, and a few more.
pub(super) type Fields = BTreeMap<String, String>;

/// What the form was sent for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// To choose once more.
    Choose,
    /// To choose single things as well.
    Items,
    /// To look how it becomes.
    Look,
    /// To let see.
    Give,
}

/// What somebody lets somebody see, or wants to.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) giver: Party<Uuid>,
    pub(super) receiver: PersonId,
    pub(super) at: Instant,
    /// What the giver may give at all.
    pub(super) may: Categories,
    /// What the giver lets see now.
    pub(super) given: Categories,
    /// The consent that is in force, and when it ends.
    pub(super) before: Option<Uuid>,
    pub(super) ends: Option<Instant>,
    /// What was hidden one by one, and what stays or becomes so.
    pub(super) was_hidden: Vec<Uuid>,
    pub(super) hidden: Vec<Uuid>,
    /// What was picked of single things, where the form showed them.
    pub(super) picked: Option<Picked>,
    /// What is chosen.
    pub(super) wanted: Categories,
    /// The day after which it ends, as typed, and the instant.
    pub(super) last_day: String,
    pub(super) until: Option<Instant>,
    pub(super) step: Step,
    pub(super) code: String,
    /// What was in force when the form was drawn.
    pub(super) seen: Option<Uuid>,
    pub(super) errors: Vec<(&'static str, String)>,
}

impl Choice {
    /// What stands now.
    ///
    /// # Errors
    /// `NotFound` where this is nobody whom the reader can let see anything.
    pub(super) fn stands(
        file: &File,
        hat: Option<&Hat>,
        receiver: PersonId,
        at: Instant,
    ) -> Result<Self> {
        let giver = hat.and_then(|hat| hat.party.clone()).ok_or(Error::NotFound)?;
        let (facts, now) = (&file.facts, at.timestamp());
        let may = rules::may_give(facts, &giver, &receiver.0, now);
        let in_force = rules::newest_in_force(facts, &giver, &receiver.0, now);
        if may.is_empty() && in_force.is_none() {
            return Err(Error::NotFound);
        }
        let place = in_force.and_then(|one| facts.consents.iter().position(|known| known == one));
        let before = place.and_then(|place| file.consents.get(place).copied());
        let ends = in_force.and_then(|one| one.until).map(Instant::from);
        let given = rules::given(facts, &giver, &receiver.0, now);
        // A school sees for a school year, unless another day is chosen.
        let of_school = |one: &Member| one.veiled || is_of_school(&one.relationship);
        let school = file.member_of(receiver).is_some_and(of_school);
        let year = rules::end_of_school_year(at.amsterdam().date());
        let first = Some(year).filter(|_| school && before.is_none());
        let last_day = ends.map(last_day).or(first).map(|day| day.to_string());
        let was_hidden = hidden(file, &giver, receiver, at);
        Ok(Self {
            receiver,
            at,
            may,
            given,
            before,
            ends,
            hidden: was_hidden.clone(),
            was_hidden,
            picked: None,
            giver,
            wanted: given,
            last_day: last_day.unwrap_or_default(),
            until: ends,
            step: Step::Choose,
            code: String::new(),
            seen: before,
            errors: Vec::new(),
        })
    }

    /// What was chosen, with what is wrong with it.
    ///
    /// # Errors
    /// See [`Choice::stands`].
    pub(super) fn typed(
        page: &Page,
        file: &File,
        hat: Option<&Hat>,
        (receiver, at): (PersonId, Instant),
        fields: &Fields,
    ) -> Result<Self> {
        let mut choice = Self::stands(file, hat, receiver, at)?;
        let field = |name: &str| fields.get(name).map_or("", |text| text.trim());
        let picked: Categories =
            Category::ALL.into_iter().filter(|c| fields.contains_key(c.as_str())).collect();
        let shown = offered(page, file);
        // What is not shown stays as it is.
        let kept = choice.given.iter().filter(|c| !shown.contains(*c) && choice.may.contains(*c));
        choice.wanted = picked.iter().chain(kept).collect();
        choice.step = match field("step") {
            "give" => Step::Give,
            "look" => Step::Look,
            "items" => Step::Items,
            _ => Step::Choose,
        };
        field("code").clone_into(&mut choice.code);
        choice.seen = field("seen").parse().ok();
        field("until").clone_into(&mut choice.last_day);
        let t = page.0.texts();
        if picked.iter().any(|c| !choice.may.contains(c) || !shown.contains(c)) {
            choice.errors.push(("choices", fl!(t, "share-error-category")));
        }
        match ends_after(&choice.last_day) {
            Ok(until) if until.is_none_or(|until| until > at) => choice.until = until,
            Ok(_) => choice.errors.push(("until", fl!(t, "share-error-past"))),
            Err(()) => choice.errors.push(("until", fl!(t, "share-error-date"))),
        }
        Ok(choice)
    }

    pub(super) fn is_wrong(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Whether this opens more than stands now, or for longer.
    pub(super) fn gives_more(&self) -> bool {
        let longer = match (self.ends, self.until) {
            (Some(ends), Some(until)) => until > ends,
            (Some(_), None) => true,
            (None, _) => false,
        };
        longer
            || self.before.is_none()
            || self.was_hidden.iter().any(|item| !self.hidden.contains(item))
            || self.wanted.iter().any(|category| !self.given.contains(category))
    }

    /// The same choice, from where things stand by now.
    pub(super) fn at_present(&self, now: Self) -> Self {
        let (last_day, picked) = (self.last_day.clone(), self.picked.clone());
        let hidden = match &picked {
            Some(picked) => picked.hides(&now.was_hidden, now.before != self.seen),
            None => now.hidden,
        };
        let (wanted, until, seen) = (self.wanted, self.until, self.seen);
        Self { hidden, picked, wanted, last_day, until, seen, ..now }
    }

    /// Whether exactly this stands already.
    pub(super) fn stands_already(&self) -> bool {
        self.before.is_some()
            && self.given == self.wanted
            && self.ends == self.until
            && self.was_hidden == self.hidden
    }

    /// Whether nothing is chosen that cannot be given.
    pub(super) fn may_be(&self) -> bool {
        self.wanted.iter().all(|category| self.may.contains(category))
    }

    /// Who gives, as the ledger says it: none is the client.
    pub(super) fn giver_person(&self) -> Option<PersonId> {
        match &self.giver {
            Party::Client => None,
            Party::Person(person) => Some(PersonId(*person)),
        }
    }
}

/// What this giver hid from this receiver, by what is in force and by the newest that was said:
/// it stays hidden when there was a pause in between.
pub(in crate::features::clients::pages) fn hidden(
    file: &File,
    giver: &Party<Uuid>,
    receiver: PersonId,
    at: Instant,
) -> Vec<Uuid> {
    let said = file.facts.consents.iter().filter(|one| {
        one.giver == *giver
            && one.receiver == receiver.0
            && !one.withdrawn
            && one.stated <= at.timestamp()
    });
    let last = said.max_by_key(|one| one.stated);
    let in_force = rules::newest_in_force(&file.facts, giver, &receiver.0, at.timestamp());
    let items = last.into_iter().chain(in_force).flat_map(|one| one.hidden_items.iter().copied());
    items.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// The last day of what ends then.
pub(super) fn last_day(ends: Instant) -> Date {
    let day = ends.amsterdam().date();
    day.yesterday().unwrap_or(day)
}
