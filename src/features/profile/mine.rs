//! As whom providers know the holder of an account, and what of it the holder may change.
//!
//! Owns the lines of it: who is somebody's client reads in the log of the own file what was looked
//! at and changed. What the rules say of a file they say here as everywhere.

use rules::{Action as Does, Category, Party, Question};
use uuid::Uuid;

use crate::access::facts::{self, lists};
use crate::access::{Actor, File, Known};
use crate::app::App;
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::EventId;

/// The holder as one provider knows them.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The person.
    pub known: Known,
    /// The name of the practice.
    pub provider: String,
    /// The own file there, for who is in care.
    pub file: Option<File>,
}

/// As whom providers know `actor`; the files around the holder that are somebody else's come
/// with it. From here on the transaction is about these files.
///
/// # Errors
/// When the database is away.
pub async fn of(app: &App, tx: &mut Tx, actor: &Actor) -> Result<Vec<Mine>> {
    let persons = actor.person_ids();
    let around = lists::around(tx, &persons).await?;
    tx.within(&around).await?;
    let mut files = facts::load_many(tx, &around).await?;
    files.retain(|file| persons.contains(&file.person.0));
    let mine = |known: &Known| {
        let file = files.iter().find(|file| file.person == known.person).cloned();
        let label = file.as_ref().and_then(|file| app.providers.by_key(&file.label));
        let legal = || app.providers.by_id(known.provider).map(|one| one.legal_name.clone());
        let provider = label.map(|(_, _, label)| label.name.clone()).or_else(legal);
        Mine { known: known.clone(), provider: provider.unwrap_or_default(), file }
    };
    Ok(actor.known.iter().map(mine).collect())
}

impl Mine {
    /// Whether the holder may change what the provider knows: not the client for whom others
    /// decide (T4.2), nor anything after death (T9.4).
    #[must_use]
    pub fn acts(&self, at: Instant) -> bool {
        let Some(file) = &self.file else { return true };
        let question = Question {
            viewer: Party::Client,
            category: Category::Profile,
            action: Does::Act,
            item: None,
            parties: None,
        };
        rules::decide(&file.facts, &question, at.timestamp()).allow
    }

    /// As what the holder stands in the log.
    fn role(&self) -> &'static str {
        if self.file.is_some() { "client" } else { "user" }
    }
}

/// The lines of what `actor` did to (or saw of) the own profile: in the account's chain, unless it was
/// a look, and in that of the own file of each of these, where there is one.
#[must_use]
pub fn lines(
    actor: &Actor,
    mine: &[&Mine],
    (action, kind, object): (Action, &'static str, Option<Uuid>),
    now: Instant,
) -> Vec<Line> {
    let mut own = Line::of(actor.account.0, now, action, actor.who(None, "user"));
    own.object_kind = Some(kind);
    own.object_id = object;
    own.article = Some("P3".to_owned());
    let about = |one: &&Mine| {
        let file = one.file.as_ref()?;
        let who = actor.who(Some(&one.known), one.role());
        Some(Line {
            chain: file.id.0,
            client: Some(file.id),
            event: EventId::fresh(),
            categories: [Category::Profile].into_iter().collect(),
            ground: "own_record",
            object_id: object.or(Some(one.known.person.0)),
            who,
            ..own.clone()
        })
    };
    let files: Vec<Line> = mine.iter().filter_map(about).collect();
    let own = (action != Action::Read).then_some(own);
    own.into_iter().chain(files).collect()
}
