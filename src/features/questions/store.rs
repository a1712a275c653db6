//! All SQL about questions. What was asked and answered, and the line of the log
//! it is about, are sealed under the file's key.
//!
//! No text stands in the clear, and none is read for the desk of the officer.

mod own;
mod row;

use uuid::Uuid;
use vault::Key;

use super::{OPEN_MOST, State, due_at};
use crate::access::facts::facts_and_parties;
use crate::access::{Caseload, Change, Item, Scope, scope};
use crate::db::{Result, Tx};
use crate::ids::ClientId;

pub use own::{own, seen, withdraw};
pub use row::{Answered, Asked, NewQuestion, Question};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT q.id, q.client_id AS client, q.asker_id AS asker, p.name AS asker_name, q.kind, q.state, q.received_at,
                q.due_at, q.category, q.line, q.text, q.answered_at, q.answered_by, a.name AS answerer, q.answer,
                q.seen_at IS NOT NULL AS seen
             FROM access_question q JOIN person p ON p.id = q.asker_id LEFT JOIN person a ON a.id = q.answered_by WHERE ",
            $rest
        )
    };
}
use select;

/// A question of why, as something to answer.
#[derive(Debug)]
pub enum Why {}

impl Item for Why {
    type Scope = scope::Answering;
    const KIND: &'static str = "access_question";
    const FACTS: &'static str = facts_and_parties!(
        "SELECT client_id, id, asker_id AS person_id, 1 = 0 AS own FROM access_question
         WHERE id = $2 AND client_id = $1 AND kind = 'why'"
    );
    const PARTY_FILES: &'static str = PARTY_FILES;
}

/// What a relative asked the therapist, as something to answer: an own thing.
#[derive(Debug)]
pub enum OfTherapist {}

impl Item for OfTherapist {
    type Scope = scope::AnsweringOwn;
    const KIND: &'static str = "own_question";
    const FACTS: &'static str = facts_and_parties!(
        "SELECT client_id, id, asker_id AS person_id, 1 = 1 AS own FROM access_question
         WHERE id = $2 AND client_id = $1 AND kind = 'therapist'"
    );
    const PARTY_FILES: &'static str = PARTY_FILES;
}

const PARTY_FILES: &str = "SELECT DISTINCT client_id FROM access_question WHERE asker_id IN $1[]";

/// Asks; by when the answer is due follows from now.
///
/// # Errors
/// When the database refuses.
pub async fn ask<C: Scope>(
    change: &mut Change<'_, C>,
    key: &Key,
    new: &NewQuestion<'_>,
) -> Result<()> {
    let (client, provider, at) = (change.client(), change.file().provider, change.at());
    let asked = Asked { client, provider, at };
    insert(change.tx(), key, &asked, new).await
}

/// The same at another time, of the invented past of a demo.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, key: &Key, asked: &Asked, new: &NewQuestion<'_>) -> Result<()> {
    tx.query(
        "INSERT INTO access_question (id, provider_id, client_id, asker_id, kind, state, received_at, due_at, category,
             line_id, line, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(new.id)
    .bind(asked.provider)
    .bind(asked.client)
    .bind(new.asker)
    .bind(new.kind().as_str())
    .bind(State::Open.as_str())
    .bind(asked.at)
    .bind(due_at(asked.at))
    .bind(new.category.map(rules::Category::as_str))
    .bind(new.line.as_ref().map(|line| line.id))
    .bind(new.line.as_ref().map(|line| row::seal_line(key, new.id, line)))
    .bind(key.seal_text(row::place(new.id, "text"), new.text))
    .run()
    .await?;
    Ok(())
}

/// Whether this was asked in the file before.
///
/// # Errors
/// When the database refuses.
pub async fn was_asked<C: Scope>(change: &mut Change<'_, C>, id: Uuid) -> Result<bool> {
    let client = change.client();
    let query =
        change.tx().query("SELECT id FROM access_question WHERE id = $1 AND client_id = $2");
    let found: Option<(Uuid,)> = query.bind(id).bind(client).optional().await?;
    Ok(found.is_some())
}

/// Whether so many questions of `persons` about this file wait already that no more is asked.
///
/// # Errors
/// When the database refuses.
pub async fn is_full(tx: &mut Tx, client: ClientId, persons: &[Uuid]) -> Result<bool> {
    let (open,): (i64,) = tx
        .query(
            "SELECT count(*) FROM access_question WHERE client_id = $1 AND asker_id IN $2[]
                AND state = 'open'",
        )
        .bind(client)
        .bind_ids(persons)
        .one()
        .await?;
    Ok(open >= OPEN_MOST)
}

/// What `persons` asked about this line of the log, and did not take back.
///
/// # Errors
/// When the database refuses.
pub async fn about_line(
    tx: &mut Tx,
    client: ClientId,
    persons: &[Uuid],
    line: Uuid,
) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM access_question WHERE client_id = $1 AND asker_id IN $2[] AND line_id = $3
                AND state <> 'withdrawn' ORDER BY received_at LIMIT 1",
        )
        .bind(client)
        .bind_ids(persons)
        .bind(line)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// The questions of a list, the first that is due first.
///
/// # Errors
/// When the database refuses.
pub async fn listed<C: Scope>(list: &mut Caseload<'_, C>, ids: &[Uuid]) -> Result<Vec<Question>> {
    list.tx().query(select!("q.id IN $1[] ORDER BY q.due_at, q.id")).bind_ids(ids).all().await
}

/// One question, for who answers.
///
/// # Errors
/// When the database refuses.
pub async fn one(tx: &mut Tx, client: ClientId, id: Uuid) -> Result<Option<Question>> {
    tx.query(select!("q.id = $1 AND q.client_id = $2")).bind(id).bind(client).optional().await
}

/// Answers a question that is open.
///
/// # Errors
/// When the database refuses.
pub async fn answer(
    tx: &mut Tx,
    key: &Key,
    (client, id): (ClientId, Uuid),
    answered: &Answered<'_>,
) -> Result<()> {
    tx.query(
        "UPDATE access_question SET state = 'answered', answered_at = $3, answered_by = $4, answer = $5
         WHERE id = $1 AND client_id = $2 AND state = 'open'",
    )
    .bind(id)
    .bind(client)
    .bind(answered.at)
    .bind(answered.by)
    .bind(key.seal_text(row::place(id, "answer"), answered.text))
    .run()
    .await?;
    Ok(())
}
