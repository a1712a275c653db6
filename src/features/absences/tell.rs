//! Who is told that an appointment is not as it was, and who can only be called.
//!
//! Asks the rules for each; a notice carries no contents, no name and no practice (V14).

use std::collections::{BTreeSet, HashMap};

use rules::{Action, Category, Party, Question};
use uuid::Uuid;

use crate::access::{File, Round, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::serving::{self, Serving};
use crate::features::accounts::store::{self as accounts, Reached};
use crate::features::appointments::Booking;
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::ids::PersonId;

/// What begins sooner than this is told by text message as well, in seconds.
const SOON: i64 = 36 * 3600;

/// Whom an appointment of the file concerns: the client, and representatives who see it; of an own
/// thing its parties. After a death nobody (T9.4).
pub(super) fn concerned(
    file: &File,
    item: Uuid,
    parties: Option<&[PersonId]>,
    at: Instant,
) -> Vec<PersonId> {
    let at = at.timestamp();
    if file.facts.client.died.is_some_and(|died| died <= at) {
        return Vec::new();
    }
    let as_party = |person: PersonId| {
        if person == file.person { Party::Client } else { Party::Person(person.0) }
    };
    if let Some(parties) = parties {
        let stands = |person: &PersonId| {
            rules::has_standing(&file.facts, &as_party(*person), Category::Appointments, at)
        };
        return parties.iter().copied().filter(stands).collect();
    }
    let sees = |person: PersonId| {
        let question = Question {
            viewer: as_party(person),
            category: Category::Appointments,
            action: Action::View,
            item: Some(item),
            parties: None,
        };
        rules::decide(&file.facts, &question, at).allow
    };
    let represents = |person: &PersonId| {
        rules::has_authority(&file.facts, &person.0, Category::Appointments, at).is_some()
    };
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let relatives = relatives.map(|member| member.person).filter(represents);
    std::iter::once(file.person).chain(relatives).filter(|person| sees(*person)).collect()
}

/// The same of an appointment with its parties.
pub(super) fn of_booking(file: &File, one: &Booking, at: Instant) -> Vec<PersonId> {
    let parties: Vec<PersonId> = one.parties.iter().map(|party| party.person).collect();
    concerned(file, one.id.0, one.own.then_some(parties.as_slice()), at)
}

/// Some people, and how a notice reaches those it can reach.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    accounts: Vec<Reached>,
    contacts: HashMap<PersonId, Contact>,
    /// What of it serves for whom it is (rulebook, section 6).
    serve: HashMap<PersonId, Serving>,
}

impl Reach {
    /// Of these people, who stand around these files.
    pub(super) async fn of(
        app: &App,
        tx: &mut Tx,
        people: &[Uuid],
        (files, now): (&[File], Instant),
    ) -> Result<Self> {
        let accounts = accounts::reached(tx, people).await?;
        let asked = serving::with_representatives(people, files, now);
        let contacts = people::contacts(tx, &app.vault, &asked).await?;
        let contacts: HashMap<PersonId, Contact> = contacts.into_iter().collect();
        let serves = |person: PersonId| {
            let theirs = serving::of_representatives(&[person], files, &contacts, now);
            Some((person, serving::serves(contacts.get(&person)?, &theirs)))
        };
        let serve = people.iter().filter_map(|person| serves(PersonId(*person))).collect();
        Ok(Self { accounts, contacts, serve })
    }

    /// How somebody can be reached.
    pub(super) fn contact(&self, person: PersonId) -> Option<&Contact> {
        self.contacts.get(&person)
    }

    /// Those who have an account that is in use, and an address of their own to send a notice to.
    pub(super) fn told(&self) -> impl Iterator<Item = (&Reached, &Serving)> {
        let told = self.accounts.iter().filter_map(|one| Some((one, self.serve.get(&one.person)?)));
        told.filter(|(_, serving)| serving.first().is_some())
    }
}

/// Tells each of `people` once, with a line in the chain of the account.
pub(super) async fn tell(
    round: &mut Round<'_, scope::StandIn>,
    people: &BTreeSet<Uuid>,
    first: Instant,
) -> Result<()> {
    let (app, now) = (round.app().clone(), round.at());
    let people: Vec<Uuid> = people.iter().copied().collect();
    let files = round.files().to_vec();
    let reach = Reach::of(&app, round.tx(), &people, (&files, now)).await?;
    let mut told: Vec<(&Reached, &Serving)> = reach.told().collect();
    told.sort_by_key(|(one, _)| one.account);
    told.dedup_by_key(|(one, _)| one.account);
    let soon = first <= now.plus_seconds(SOON);
    let outgoing = told.iter().flat_map(|(one, serving)| {
        let email = serving.email.as_deref().map(To::Email);
        let text = serving.mobile.as_deref().map(To::Text);
        let text = text.filter(|_| soon || email.is_none());
        [email, text].into_iter().flatten().map(|to| Outgoing {
            account: one.account,
            to,
            kind: Kind::Changed,
            language: one.language.parse().unwrap_or_default(),
            link: None,
            code: None,
        })
    });
    let outgoing: Vec<Outgoing<'_>> = outgoing.collect();
    let ids = notices::put_all(&app, round.tx(), &outgoing, now).await?;
    for (one, id) in outgoing.iter().zip(ids) {
        round.told(one.account, id);
    }
    Ok(())
}
