//! What was wrong about who stands around a file, put right by the coordinator (T1.1p).
//!
//! A name and a relation are changed where they stand. Who was put into the wrong file leaves it, and
//! stays to be read here with the reason, which is sealed under the file's key. What was said about
//! that person stays in the ledger, where it counts for nothing without a place in the file.

use uuid::Uuid;
use vault::{Key, Place};

use super::{Member, end_grants, leave};
use crate::access::{Change, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::PersonId;

/// Somebody who was in the wrong file.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Removal {
    /// Its id.
    pub id: Uuid,
    /// The full name.
    pub name: String,
    /// What the person was said to be to the client.
    pub relationship: String,
    reason: Vec<u8>,
    /// Who removed the person.
    pub remover: String,
    /// When.
    pub removed_at: Instant,
}

impl Removal {
    /// Why; empty where that cannot be read any more (V7).
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        key.open_text(place(self.id), &self.reason).unwrap_or_default()
    }
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "removal", column: "reason", row: id }
}

/// Who was in the wrong file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn removals(view: &mut View<'_, scope::Representatives>) -> Result<Vec<Removal>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT x.id, p.name, x.relationship, x.reason, b.name AS remover, x.removed_at FROM removal x
             JOIN person p ON p.id = x.person_id JOIN person b ON b.id = x.removed_by
             WHERE x.client_id = $1 ORDER BY x.id DESC LIMIT 50",
        )
        .bind(client)
        .all()
        .await
}

/// Takes somebody out of the file, with the access that was granted and a secret address that was
/// said of that person here.
///
/// # Errors
/// When the database refuses.
pub async fn remove(
    change: &mut Change<'_, scope::Representatives>,
    key: &Key,
    (id, person, relationship): (Uuid, PersonId, &str),
    (reason, by): (&str, PersonId),
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let member = Member { client, person };
    change
        .tx()
        .query(
            "INSERT INTO removal (id, client_id, person_id, relationship, reason, removed_by, removed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(client)
        .bind(person)
        .bind(relationship)
        .bind(key.seal_text(place(id), reason))
        .bind(by)
        .bind(at)
        .run()
        .await?;
    end_grants(change.tx(), member, at).await?;
    leave(change.tx(), member).await?;
    let sql = "UPDATE secret_address SET valid_until = $3, lifted_by = $4
         WHERE client_id = $1 AND person_id = $2 AND valid_until IS NULL";
    change.tx().query(sql).bind(client).bind(person).bind(at).bind(by).run().await?;
    Ok(())
}

/// Notes of which school or organisation somebody is the contact in this file.
///
/// # Errors
/// When the database refuses.
pub async fn set_organisation(tx: &mut Tx, member: Member, organisation: &str) -> Result<()> {
    tx.query("UPDATE relative SET organisation = $3 WHERE client_id = $1 AND person_id = $2")
        .bind(member.client)
        .bind(member.person)
        .bind(organisation)
        .run()
        .await?;
    Ok(())
}
