//! Access that the provider grants, and the proof that an invited person gives (T3.1).
//!
//! Owns the writing of both. Why access was granted is sealed under the file's key.

use rules::Span;
use uuid::Uuid;
use vault::{Key, Place};

use super::Member;
use crate::access::{Change, Scope, View};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::PersonId;

/// Access for a related person, before it is stored.
#[derive(Debug)]
pub struct NewGrant<'a> {
    /// The id.
    pub id: Uuid,
    /// Whose, and of which file.
    pub member: Member,
    /// From when until when.
    pub span: Span,
    /// The task in the care, or the place in the network.
    pub reason: &'a str,
    /// Who opened it.
    pub by: PersonId,
    /// On which asking, if on one.
    pub invitation: Option<Uuid>,
}

/// Access as it was granted.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Grant {
    /// Its id.
    pub id: Uuid,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
    /// Why, sealed; none for what was granted before there was a reason.
    pub reason: Option<Vec<u8>>,
    /// Who opened it, where that is known.
    pub by_name: Option<String>,
}

impl Grant {
    /// Whether it holds at `at`, or will.
    #[must_use]
    pub fn lasts(&self, at: Instant) -> bool {
        self.valid_until.is_none_or(|until| until > at)
    }

    /// Why, with the file's key; empty where nothing can be read.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        let sealed = self.reason.as_deref();
        sealed.and_then(|sealed| key.open_text(place(self.id), sealed).ok()).unwrap_or_default()
    }
}

fn place(grant: Uuid) -> Place<'static> {
    Place { table: "access_grant", column: "reason", row: grant }
}

/// Grants access.
///
/// # Errors
/// When the database refuses.
pub async fn grant_for<C: Scope>(
    change: &mut Change<'_, C>,
    key: &Key,
    new: &NewGrant<'_>,
) -> Result<()> {
    change
        .tx()
        .query(
            "INSERT INTO access_grant (id, client_id, person_id, valid_from, valid_until, reason, granted_by,
                invitation_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new.id)
        .bind(new.member.client)
        .bind(new.member.person)
        .bind(new.span.from.map(Instant::from))
        .bind(new.span.until.map(Instant::from))
        .bind(key.seal_text(place(new.id), new.reason))
        .bind(new.by)
        .bind(new.invitation)
        .run()
        .await?;
    Ok(())
}

/// What was granted to `person` in this file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn grants<C: Scope>(view: &mut View<'_, C>, person: PersonId) -> Result<Vec<Grant>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT g.id, g.valid_from, g.valid_until, g.reason, p.name AS by_name FROM access_grant g
             LEFT JOIN person p ON p.id = g.granted_by WHERE g.client_id = $1 AND g.person_id = $2
             ORDER BY g.id DESC LIMIT 50",
        )
        .bind(client)
        .bind(person)
        .all()
        .await
}

/// From now on this relative names the client's date of birth before the first look.
///
/// # Errors
/// When the database refuses.
pub async fn ask_proof(tx: &mut Tx, member: Member) -> Result<()> {
    tx.query(
        "UPDATE relative SET proves = $3, wrong_dates = 0 WHERE client_id = $1 AND person_id = $2",
    )
    .bind(member.client)
    .bind(member.person)
    .bind(true)
    .run()
    .await?;
    Ok(())
}

/// It was named rightly.
///
/// # Errors
/// When the database refuses.
pub async fn proved(tx: &mut Tx, member: Member, at: Instant) -> Result<()> {
    tx.query("UPDATE relative SET proved_at = $3 WHERE client_id = $1 AND person_id = $2 AND proved_at IS NULL")
        .bind(member.client)
        .bind(member.person)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Another day was named.
///
/// # Errors
/// When the database refuses.
pub async fn wrong_date(tx: &mut Tx, member: Member) -> Result<()> {
    tx.query(
        "UPDATE relative SET wrong_dates = wrong_dates + 1 WHERE client_id = $1 AND person_id = $2",
    )
    .bind(member.client)
    .bind(member.person)
    .run()
    .await?;
    Ok(())
}

/// It may be tried again, from the start.
///
/// # Errors
/// When the database refuses.
pub async fn proof_again(tx: &mut Tx, member: Member) -> Result<()> {
    tx.query("UPDATE relative SET wrong_dates = 0 WHERE client_id = $1 AND person_id = $2")
        .bind(member.client)
        .bind(member.person)
        .run()
        .await?;
    Ok(())
}

/// Somebody who was asked for and never let in, or was in the wrong file, takes no place any more.
///
/// # Errors
/// When the database refuses.
pub async fn leave(tx: &mut Tx, member: Member) -> Result<()> {
    tx.query("DELETE FROM relative WHERE client_id = $1 AND person_id = $2")
        .bind(member.client)
        .bind(member.person)
        .run()
        .await?;
    Ok(())
}
