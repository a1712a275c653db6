//! All SQL of importing: what came from where, and contact organisations.

use vault::{Key, KeyId, Place};

use super::known::{Hash, Row};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::people::Contact;
use crate::ids::{OrganizationId, ProviderId};

/// How many rows are read at a time.
const PAGE: i64 = 5_000;

#[derive(crate::db::FromRow)]
struct SourceRow {
    source_hash: Vec<u8>,
    entity_id: uuid::Uuid,
    content_hash: Vec<u8>,
}

/// All that was ever imported for a provider; a row that is not ours is left out.
pub(super) async fn sources(tx: &mut Tx, provider: ProviderId) -> Result<Vec<(Hash, Row)>> {
    let mut all = Vec::new();
    let mut after = Vec::new();
    loop {
        let page: Vec<SourceRow> = tx
            .query(
                "SELECT source_hash, entity_id, content_hash FROM import_source
                 WHERE provider_id = $1 AND source_hash > $2 ORDER BY source_hash LIMIT $3",
            )
            .bind(provider)
            .bind(std::mem::take(&mut after))
            .bind(PAGE)
            .all()
            .await?;
        let Some(last) = page.last() else {
            return Ok(all);
        };
        after.clone_from(&last.source_hash);
        all.extend(page.into_iter().filter_map(|row| {
            let content = row.content_hash.try_into().ok()?;
            Some((row.source_hash.try_into().ok()?, Row { entity: row.entity_id, content }))
        }));
    }
}

/// Notes where something came from, for the first time.
///
/// # Errors
/// `Taken` when another import was quicker.
pub(super) async fn add_source(
    tx: &mut Tx,
    provider: ProviderId,
    source: Hash,
    row: Row,
    now: Instant,
) -> Result<()> {
    tx.query(
        "INSERT INTO import_source (provider_id, source_hash, entity_id, content_hash, imported_at)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(provider)
    .bind(source.to_vec())
    .bind(row.entity)
    .bind(row.content.to_vec())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Notes what a known source says now.
pub(super) async fn set_source(
    tx: &mut Tx,
    provider: ProviderId,
    source: Hash,
    row: Row,
    now: Instant,
) -> Result<()> {
    tx.query(
        "UPDATE import_source SET entity_id = $3, content_hash = $4, imported_at = $5
         WHERE provider_id = $1 AND source_hash = $2",
    )
    .bind(provider)
    .bind(source.to_vec())
    .bind(row.entity)
    .bind(row.content.to_vec())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// An organisation, before it is stored.
#[derive(Debug)]
pub(super) struct NewOrganization<'a> {
    /// The id.
    pub(super) id: OrganizationId,
    /// Whose contact it is.
    pub(super) provider: ProviderId,
    /// `school` or `referrer`.
    pub(super) kind: &'a str,
    /// The name.
    pub(super) name: &'a str,
    /// What is sealed, under the provider's key.
    pub(super) contact: &'a Contact,
}

/// The key under which a provider's contact organisations are sealed.
pub(super) fn key_id(provider: ProviderId) -> KeyId {
    KeyId(provider.0)
}

/// Stores an organisation, or replaces what is known of it.
pub(super) async fn put_organization(
    tx: &mut Tx,
    key: &Key,
    new: &NewOrganization<'_>,
) -> Result<()> {
    tx.query(
        "INSERT INTO organization (id, provider_id, kind, name, contact) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, contact = excluded.contact",
    )
    .bind(new.id)
    .bind(new.provider)
    .bind(new.kind)
    .bind(new.name)
    .bind(sealed(key, new))
    .run()
    .await?;
    Ok(())
}

fn sealed(key: &Key, new: &NewOrganization<'_>) -> Option<Vec<u8>> {
    if new.contact.is_empty() {
        return None;
    }
    let place = Place { table: "organization", column: "contact", row: new.id.0 };
    serde_json::to_vec(new.contact).ok().map(|bytes| key.seal(place, &bytes))
}
