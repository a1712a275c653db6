//! Pictures, sealed each under a key of its own, and who said yes to them.

use uuid::Uuid;
use vault::{Key, KeyId, Place, Vault};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::profile::model::photo::Said;
use crate::ids::{PersonId, ordered};

/// That there is a picture, and nothing of it.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct There {
    /// Of whom.
    pub person_id: PersonId,
    /// The picture; its key is of the same id.
    pub id: Uuid,
    /// Since when.
    pub put_at: Instant,
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "photo", column: "picture", row: id }
}

/// Of which of these people there is a picture.
///
/// # Errors
/// When the database refuses.
pub async fn of(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<There>> {
    tx.query("SELECT person_id, id, put_at FROM photo WHERE person_id IN $1[] ORDER BY person_id")
        .bind_ids(persons)
        .all()
        .await
}

/// A picture, opened; none where there is none, or its key is gone.
///
/// # Errors
/// When database or key store are away.
pub async fn picture(
    tx: &mut Tx,
    vault: &Vault,
    id: Uuid,
) -> crate::error::Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> =
        tx.query("SELECT picture FROM photo WHERE id = $1").bind(id).optional().await?;
    let keys = vault.keys(&[KeyId(id)]).await?;
    let key = keys.get(&KeyId(id));
    Ok(row.zip(key).and_then(|((sealed,), key)| key.open(place(id), &sealed).ok()))
}

/// These pictures, opened; without those whose key is gone.
///
/// # Errors
/// When database or key store are away.
pub async fn pictures(
    tx: &mut Tx,
    vault: &Vault,
    all: &[There],
) -> crate::error::Result<Vec<(PersonId, Vec<u8>)>> {
    let ids: Vec<Uuid> = all.iter().map(|one| one.id).collect();
    let rows: Vec<(PersonId, Uuid, Vec<u8>)> = tx
        .query("SELECT person_id, id, picture FROM photo WHERE id IN $1[] ORDER BY person_id")
        .bind_ids(&ids)
        .all()
        .await?;
    let keys = vault.keys(&ids.iter().copied().map(KeyId).collect::<Vec<_>>()).await?;
    let open = |(person, id, sealed): (PersonId, Uuid, Vec<u8>)| {
        Some((person, keys.get(&KeyId(id))?.open(place(id), &sealed).ok()?))
    };
    Ok(rows.into_iter().filter_map(open).collect())
}

/// Keeps a picture in the place of another, under the key that was made for it.
///
/// # Errors
/// When the database refuses.
pub async fn put(
    tx: &mut Tx,
    key: &Key,
    (person, id): (PersonId, Uuid),
    picture: &[u8],
    now: Instant,
) -> Result<()> {
    tx.query("INSERT INTO photo (person_id, id, picture, put_at) VALUES ($1, $2, $3, $4)")
        .bind(person)
        .bind(id)
        .bind(key.seal(place(id), picture))
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The pictures of these people are gone, keys first (V4, V7): in no older copy of the data can they
/// be seen any more. Says which they were.
///
/// # Errors
/// When database or key store are away.
pub async fn remove(
    tx: &mut Tx,
    vault: &Vault,
    persons: &[Uuid],
    now: Instant,
) -> crate::error::Result<Vec<There>> {
    let there = of(tx, persons).await?;
    if there.is_empty() {
        return Ok(there);
    }
    tx.query("DELETE FROM photo WHERE person_id IN $1[]").bind_ids(persons).run().await?;
    let keys: Vec<KeyId> = there.iter().map(|one| KeyId(one.id)).collect();
    vault.destroy_many(&keys, now.0).await?;
    Ok(there)
}

/// Notes that somebody said yes to a picture, or took it back.
///
/// # Errors
/// When the database refuses.
pub async fn say(tx: &mut Tx, person: PersonId, said: Said, now: Instant) -> Result<()> {
    tx.query(
        "INSERT INTO photo_consent (id, photo_id, person_id, giver_id, stated_at, withdrawn)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(ordered())
    .bind(said.photo)
    .bind(person)
    .bind(said.giver)
    .bind(now)
    .bind(said.withdrawn)
    .run()
    .await?;
    Ok(())
}

/// What was said to these pictures, in its order.
///
/// # Errors
/// When the database refuses.
pub async fn said(tx: &mut Tx, photos: &[Uuid]) -> Result<Vec<Said>> {
    let rows: Vec<(Uuid, PersonId, bool)> = tx
        .query("SELECT photo_id, giver_id, withdrawn FROM photo_consent WHERE photo_id IN $1[] ORDER BY id")
        .bind_ids(photos)
        .all()
        .await?;
    let said = |(photo, giver, withdrawn)| Said { photo, giver, withdrawn };
    Ok(rows.into_iter().map(said).collect())
}

/// Who spoke last of a picture of this person, whether that was to take it back, and when.
///
/// # Errors
/// When the database refuses.
pub async fn last_said(tx: &mut Tx, person: PersonId) -> Result<Option<(PersonId, bool, Instant)>> {
    tx.query(
        "SELECT giver_id, withdrawn, stated_at FROM photo_consent WHERE person_id = $1 ORDER BY id DESC LIMIT 1",
    )
    .bind(person)
    .optional()
    .await
}
