//! Whose an account is, as providers know its holder.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::model::State;
use crate::ids::{AccountId, PersonId, ProviderId};

/// The accounts of these people: the person and where the account stands. Who
/// has none is not in it.
///
/// # Errors
/// When the database refuses.
pub async fn states(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<(PersonId, State)>> {
    let rows: Vec<(PersonId, String)> = tx
        .query(
            "SELECT ap.person_id, a.state FROM account_person ap JOIN account a ON a.id = ap.account_id
             WHERE ap.person_id IN $1[]",
        )
        .bind_ids(people)
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(person, state)| (person, state.parse().unwrap_or(State::Closed)))
        .collect())
}

/// Whether somebody can be reached in the portal: where the account stands, and
/// whether its holder ever came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reach {
    /// The person.
    pub person: PersonId,
    /// Where the account stands.
    pub state: State,
    /// Whether its holder was ever let in: nothing opens before the terms (T2.2).
    pub came_in: bool,
}

/// How these people can be reached; who has no account is not in it. Says nothing
/// of where else an account is used.
///
/// # Errors
/// When the database refuses.
pub async fn reach(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<Reach>> {
    let rows: Vec<(PersonId, String, bool)> = tx
        .query(
            "SELECT ap.person_id, a.state, EXISTS (SELECT 1 FROM accepted_terms x WHERE x.account_id = a.id) AS came_in
             FROM account_person ap JOIN account a ON a.id = ap.account_id WHERE ap.person_id IN $1[]",
        )
        .bind_ids(people)
        .all()
        .await?;
    let reach = |(person, state, came_in): (PersonId, String, bool)| {
        let state = state.parse().unwrap_or(State::Closed);
        Reach { person, state, came_in }
    };
    Ok(rows.into_iter().map(reach).collect())
}

/// The accounts of these people, each once.
///
/// # Errors
/// When the database refuses.
pub async fn of_persons(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = tx
        .query(
            "SELECT DISTINCT ap.account_id FROM account_person ap JOIN account a ON a.id = ap.account_id
             WHERE ap.person_id IN $1[] AND a.state = 'active' ORDER BY ap.account_id",
        )
        .bind_ids(people)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Somebody whose account is in use.
#[derive(Clone, PartialEq, Eq, Debug, crate::db::FromRow)]
pub struct Reached {
    /// The person.
    pub person: PersonId,
    /// The account.
    pub account: AccountId,
    /// The language chosen, as its code.
    pub language: String,
}

/// Those of these people whose account is in use.
///
/// # Errors
/// When the database refuses.
pub async fn reached(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<Reached>> {
    tx.query(
        "SELECT ap.person_id AS person, ap.account_id AS account, a.language FROM account_person ap
         JOIN account a ON a.id = ap.account_id WHERE ap.person_id IN $1[] AND a.state = 'active'",
    )
    .bind_ids(people)
    .all()
    .await
}

/// Who holds an account that is in use.
#[derive(Clone, Debug)]
pub struct Holder {
    /// As whom providers know the holder.
    pub persons: Vec<Uuid>,
    /// The language chosen, as its code.
    pub language: String,
}

/// The holder of an account that is in use; none of any other.
///
/// # Errors
/// When the database refuses.
pub async fn holder(tx: &mut Tx, account: AccountId) -> Result<Option<Holder>> {
    let rows: Vec<(Uuid, String)> = tx
        .query(
            "SELECT ap.person_id, a.language FROM account a JOIN account_person ap ON ap.account_id = a.id
             WHERE a.id = $1 AND a.state = 'active' ORDER BY ap.person_id",
        )
        .bind(account)
        .all()
        .await?;
    let language = rows.first().map(|(_, language)| language.clone());
    let persons = rows.into_iter().map(|(person, _)| person).collect();
    Ok(language.map(|language| Holder { persons, language }))
}

/// The holder of an account that somebody can sign in to, blocked ones among them; none of any
/// other.
///
/// # Errors
/// When the database refuses.
pub async fn holding(tx: &mut Tx, account: AccountId) -> Result<Option<Holder>> {
    let rows: Vec<(Uuid, String)> = tx
        .query(
            "SELECT ap.person_id, a.language FROM account a JOIN account_person ap ON ap.account_id = a.id
             WHERE a.id = $1 AND a.state IN ('active', 'blocked', 'closing') ORDER BY ap.person_id",
        )
        .bind(account)
        .all()
        .await?;
    let language = rows.first().map(|(_, language)| language.clone());
    let persons = rows.into_iter().map(|(person, _)| person).collect();
    Ok(language.map(|language| Holder { persons, language }))
}

/// As whom providers know the holder of an account, whatever became of it.
///
/// # Errors
/// When the database refuses.
pub async fn persons_of(tx: &mut Tx, account: AccountId) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query("SELECT person_id FROM account_person WHERE account_id = $1 ORDER BY person_id")
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Whether the account also holds a person of somebody other than `provider`.
///
/// # Errors
/// When the database refuses.
pub async fn held_elsewhere(tx: &mut Tx, account: AccountId, provider: ProviderId) -> Result<bool> {
    let other: Option<(PersonId,)> = tx
        .query(
            "SELECT p.id FROM account_person ap JOIN person p ON p.id = ap.person_id
             WHERE ap.account_id = $1 AND p.provider_id <> $2 LIMIT 1",
        )
        .bind(account)
        .bind(provider)
        .optional()
        .await?;
    Ok(other.is_some())
}

/// Whether the account also holds a person of somebody other than `provider`, or anybody in a
/// staff role that is held at `now` or later.
///
/// # Errors
/// When the database refuses.
pub async fn held_elsewhere_or_by_staff(
    tx: &mut Tx,
    account: AccountId,
    provider: ProviderId,
    now: Instant,
) -> Result<bool> {
    let one: Option<(PersonId,)> = tx
        .query(
            "SELECT p.id FROM account_person ap JOIN person p ON p.id = ap.person_id
             WHERE ap.account_id = $1 AND (p.provider_id <> $2 OR EXISTS (
                 SELECT 1 FROM staff_role r WHERE r.person_id = p.id AND (r.valid_until IS NULL OR r.valid_until > $3)))
             LIMIT 1",
        )
        .bind(account)
        .bind(provider)
        .bind(now)
        .optional()
        .await?;
    Ok(one.is_some())
}

/// Whether the account holds anybody but `person`.
///
/// # Errors
/// When the database refuses.
pub async fn holds_others(tx: &mut Tx, account: AccountId, person: PersonId) -> Result<bool> {
    let other: Option<(PersonId,)> = tx
        .query("SELECT person_id FROM account_person WHERE account_id = $1 AND person_id <> $2 LIMIT 1")
        .bind(account)
        .bind(person)
        .optional()
        .await?;
    Ok(other.is_some())
}
