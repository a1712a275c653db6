//! Loads what the rules need to know of files: one statement, however many files.
//!
//! Owns the reading of consents, authorities, relations and the like for the
//! purpose of deciding. Decides nothing, and gives nothing to pages.

mod add;
pub(in crate::access) mod born;
pub mod lists;
mod proof;
mod secret;
mod sql;
mod team;

use std::collections::HashMap;

use jiff::civil::Date;
use rules::{Client, Facts, Party, Span};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ProviderId};

pub use proof::Proof;
pub use secret::{Secret, of_school};
pub(crate) use sql::{facts, facts_and_parties};

/// A file with the facts about it, as they stand in the transaction.
#[derive(Clone, Debug)]
pub struct File {
    /// The file.
    pub id: ClientId,
    /// Whose file it is to keep.
    pub provider: ProviderId,
    /// The person in care.
    pub person: PersonId,
    /// Under which label.
    pub label: String,
    /// The client's full name.
    pub name: String,
    /// The name the client is called by.
    pub call_name: String,
    /// Two letters.
    pub initials: String,
    /// What the rules decide on. The client is `Party::Client` in it.
    pub facts: Facts<Uuid>,
    /// The ids of `facts.consents`, in the same order.
    pub consents: Vec<Uuid>,
    /// For each of these the day of the decision of the court that said it in the place of its
    /// giver (T3.2); none where the giver said it.
    pub ruled: Vec<Option<Date>>,
    /// The ids of `facts.withholdings`, in the same order.
    pub withholdings: Vec<Uuid>,
    /// Names and relationships of `facts.people`, in the same order.
    pub people: Vec<Member>,
    /// By which relations therapists are here (T4.5).
    pub relations: Vec<Treats>,
    /// Whose address is secret, and when (A12).
    pub secrets: Vec<Secret>,
}

/// A relation of a therapist, for as long as that person is one.
#[derive(Clone, Debug)]
pub struct Treats {
    /// Which.
    pub id: Uuid,
    /// Whose.
    pub person: PersonId,
    /// `treating`, `cover`, `supervisor`, `group_leader`, or `emergency`.
    pub kind: String,
    /// How long.
    pub span: Span,
}

/// Somebody of the circle, as others of the circle know them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// `mother`, `teacher`…; for therapists the kind of treatment relation.
    pub relationship: String,
    /// Whether it is a therapist.
    pub therapist: bool,
    /// Of which school or organisation this is the contact; empty for who is nobody's.
    pub organisation: String,
    /// Whether it is not told what this one is to the client: the school is secret (A12).
    pub veiled: bool,
    /// Whether the client's date of birth is still to be named.
    pub proof: Proof,
    /// What the provider granted, as long as it is held back for that: the rules
    /// are not told of it.
    pub held: Vec<Span>,
}

/// One fact: which columns say something depends on `kind`.
#[derive(crate::db::FromRow)]
struct Fact {
    kind: String,
    client_id: ClientId,
    id: Uuid,
    person_id: Option<Uuid>,
    other_id: Option<Uuid>,
    word: Option<String>,
    name: Option<String>,
    categories: Option<i64>,
    valid_from: Option<Instant>,
    valid_until: Option<Instant>,
    at: Option<i64>,
    flag: Option<bool>,
    call_name: Option<String>,
    initials: Option<String>,
    born: Option<String>,
    sort_key: Option<String>,
}

/// One file, or nothing when there is no such file.
///
/// # Errors
/// When the database refuses.
pub async fn load(tx: &mut Tx, id: ClientId) -> Result<Option<File>> {
    Ok(files(tx.query(sql::ONE).bind(id).all().await?).pop())
}

/// One file, and whose own thing its item `item` is (`None`: the file's), by
/// the statement of the item's kind; nothing when there is no such item in it.
pub(super) async fn load_with(
    tx: &mut Tx,
    id: ClientId,
    (item, facts): (Uuid, &'static str),
) -> Result<Option<(File, Option<Vec<Party<Uuid>>>)>> {
    let facts: Vec<Fact> = tx.query(facts).bind(id).bind(item).all().await?;
    let (parties, facts): (Vec<_>, Vec<_>) =
        facts.into_iter().partition(|fact| fact.kind == "j_party");
    let (Some(file), Some(first)) = (files(facts).pop(), parties.first()) else {
        return Ok(None);
    };
    let party = |person: Uuid| {
        if person == file.person.0 { Party::Client } else { Party::Person(person) }
    };
    let own = first.flag.unwrap_or_default();
    let parties = parties.iter().filter_map(|fact| fact.person_id.map(party)).collect();
    Ok(Some((file, own.then_some(parties))))
}

/// Several files, in the order of their clients' names.
///
/// # Errors
/// When the database refuses.
pub async fn load_many(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<File>> {
    match ids {
        [] => Ok(Vec::new()),
        [one] => Ok(load(tx, ClientId(*one)).await?.into_iter().collect()),
        _ => Ok(files(tx.query(sql::MANY).bind_ids(ids).all().await?)),
    }
}

/// The files among these facts, each with its own. Sorted here: the database
/// would have to keep them all to do so.
fn files(mut facts: Vec<Fact>) -> Vec<File> {
    facts.sort_by(|a, b| {
        let order = |fact: &Fact| (fact.at, fact.id);
        (&a.kind, &a.sort_key).cmp(&(&b.kind, &b.sort_key)).then_with(|| order(a).cmp(&order(b)))
    });
    let (mut files, mut places) = (Vec::new(), HashMap::new());
    for fact in facts {
        if fact.kind == "0_file" {
            let Some(file) = file(fact) else { continue };
            places.insert(file.id, files.len());
            files.push(file);
        } else if let Some(place) = places.get(&fact.client_id) {
            files[*place].add(fact);
        }
    }
    files
}

/// A file whose client has no date of birth cannot be asked about: no rule holds.
fn file(fact: Fact) -> Option<File> {
    let born = fact.born.as_deref()?.parse().ok()?;
    Some(File {
        id: fact.client_id,
        provider: ProviderId(fact.other_id?),
        person: PersonId(fact.person_id?),
        label: fact.word?,
        name: fact.name?,
        call_name: fact.call_name?,
        initials: fact.initials?,
        facts: Facts {
            client: Client {
                born,
                died: fact.valid_until.map(Instant::timestamp),
                care: Some(Vec::new()),
                incapacity: Vec::new(),
            },
            people: Vec::new(),
            consents: Vec::new(),
            withholdings: Vec::new(),
        },
        consents: Vec::new(),
        ruled: Vec::new(),
        withholdings: Vec::new(),
        people: Vec::new(),
        relations: Vec::new(),
        secrets: Vec::new(),
    })
}

impl File {
    /// Every item that some consent hides or some withholding holds back.
    #[must_use]
    pub fn named_items(&self) -> Vec<Uuid> {
        let hidden = self.facts.consents.iter().flat_map(|consent| &consent.hidden_items);
        let mut items: Vec<Uuid> =
            hidden.chain(self.facts.withholdings.iter().flat_map(|w| &w.items)).copied().collect();
        items.sort_unstable();
        items.dedup();
        items
    }

    /// Who has authority over the client at `at`, or later.
    #[must_use]
    pub fn represented_by(&self, at: Instant) -> Vec<Uuid> {
        let lasts =
            |until: Option<jiff::Timestamp>| until.is_none_or(|until| until > at.timestamp());
        let represents = |kind: &rules::Kind| match kind {
            rules::Kind::Relative { authority, .. } => {
                authority.iter().any(|one| lasts(one.span.until))
            }
            rules::Kind::Therapist { .. } => false,
        };
        let people = self.facts.people.iter().filter(|one| represents(&one.kind));
        people.map(|one| one.id).collect()
    }

    /// The name of somebody of the circle.
    #[must_use]
    pub fn member_of(&self, person: PersonId) -> Option<&Member> {
        self.people.iter().find(|member| member.person == person)
    }
}
