//! The circle: relatives, their authority and granted access, and therapists.

use rules::{Basis, Span};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ordered};

/// Somebody's place in the circle of a file.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The file.
    pub client: ClientId,
    /// The person.
    pub person: PersonId,
}

/// Adds a relative, or renames the relationship of one who is there. The
/// position decides in which order consents are asked (rulebook, "In force").
///
/// # Errors
/// When the database refuses.
pub async fn add_relative(
    tx: &mut Tx,
    member: Member,
    relationship: &str,
    position: i64,
    now: Instant,
) -> Result<()> {
    add_relatives(tx, &[(member, position)], relationship, now).await
}

/// Adds relatives of one kind, each with their position: a few statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn add_relatives(
    tx: &mut Tx,
    members: &[(Member, i64)],
    relationship: &str,
    now: Instant,
) -> Result<()> {
    let sql =
        "INSERT INTO relative (client_id, person_id, relationship, position, since) VALUES {rows}
         ON CONFLICT (client_id, person_id) DO UPDATE SET relationship = excluded.relationship,
             organisation = CASE WHEN excluded.relationship IN ('teacher', 'school') THEN relative.organisation END";
    tx.each((sql, 5), members, |query, (member, position)| {
        query.bind(member.client).bind(member.person).bind(relationship).bind(*position).bind(now)
    })
    .await
}

/// Gives authority (T1.1p).
///
/// # Errors
/// When the database refuses.
pub async fn give_authority(tx: &mut Tx, member: Member, basis: Basis, span: &Span) -> Result<()> {
    give_authorities(tx, &[(member, *span)], basis).await
}

/// Gives authority on one basis, to each for their span: a few statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn give_authorities(tx: &mut Tx, held: &[(Member, Span)], basis: Basis) -> Result<()> {
    let sql = "INSERT INTO authority (id, client_id, person_id, basis, valid_from, valid_until)
         VALUES {rows}";
    tx.each((sql, 6), held, |query, (member, span)| {
        query
            .bind(ordered())
            .bind(member.client)
            .bind(member.person)
            .bind(basis.as_str())
            .bind(span.from.map(Instant::from))
            .bind(span.until.map(Instant::from))
    })
    .await
}

/// The provider grants a related person access (T3.1).
///
/// # Errors
/// When the database refuses.
pub async fn grant(tx: &mut Tx, member: Member, span: &Span) -> Result<()> {
    tx.query(
        "INSERT INTO access_grant (id, client_id, person_id, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(ordered())
    .bind(member.client)
    .bind(member.person)
    .bind(span.from.map(Instant::from))
    .bind(span.until.map(Instant::from))
    .run()
    .await?;
    Ok(())
}

/// Starts a treatment relation (T4.5): `treating`, `cover`, `supervisor`,
/// `group_leader`; or `emergency`. Returns its id.
///
/// # Errors
/// When the database refuses.
pub async fn treat(tx: &mut Tx, member: Member, kind: &str, span: &Span) -> Result<Uuid> {
    let id = ordered();
    treat_all(tx, &[(id, member)], kind, span).await?;
    Ok(id)
}

/// Starts treatment relations of one kind and span, with these ids: a few statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn treat_all(
    tx: &mut Tx,
    members: &[(Uuid, Member)],
    kind: &str,
    span: &Span,
) -> Result<()> {
    let sql = "INSERT INTO treatment (id, client_id, person_id, kind, valid_from, valid_until)
         VALUES {rows}";
    tx.each((sql, 6), members, |query, (id, member)| {
        query
            .bind(*id)
            .bind(member.client)
            .bind(member.person)
            .bind(kind)
            .bind(span.from.map(Instant::from))
            .bind(span.until.map(Instant::from))
    })
    .await
}
