//! How people can be reached: e-mail address and mobile number, sealed with the rest.

use uuid::Uuid;
use vault::{Key, KeyId, Vault};

use super::person::{contact, email_hash, key_id, place};
use crate::db::Tx;
use crate::features::people::Contact;
use crate::ids::PersonId;

/// How these people can be reached, as far as it can be read.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn contacts(
    tx: &mut Tx,
    vault: &Vault,
    persons: &[Uuid],
) -> crate::error::Result<Vec<(PersonId, Contact)>> {
    let rows: Vec<(PersonId, Option<Vec<u8>>)> = tx
        .query("SELECT id, contact FROM person WHERE id IN $1[] ORDER BY id")
        .bind_ids(persons)
        .all()
        .await?;
    let ids: Vec<KeyId> = rows.iter().map(|(person, _)| key_id(*person)).collect();
    let keys = vault.keys(&ids).await?;
    let read = |(person, sealed): (PersonId, Option<Vec<u8>>)| {
        let key = keys.get(&key_id(person))?;
        Some((person, contact(key, person, sealed.as_deref())))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Those who are reached at exactly this e-mail address, at whichever provider, at most `limit`.
///
/// # Errors
/// When the database refuses.
pub async fn with_email(
    tx: &mut Tx,
    vault: &Vault,
    email: &str,
    limit: i64,
) -> crate::db::Result<Vec<Uuid>> {
    let typed = Contact { email: Some(email.to_owned()), ..Contact::default() };
    let rows: Vec<(Uuid,)> = tx
        .query("SELECT id FROM person WHERE email_hash = $1 ORDER BY id LIMIT $2")
        .bind(email_hash(vault, &typed))
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Replaces how a person can be reached; `key` is the person's.
///
/// # Errors
/// When the database refuses.
pub async fn set_contact(
    tx: &mut Tx,
    vault: &Vault,
    key: &Key,
    person: PersonId,
    contact: &Contact,
) -> crate::db::Result<()> {
    let sealed = serde_json::to_vec(contact).ok().map(|bytes| key.seal(place(person), &bytes));
    tx.query("UPDATE person SET contact = $2, email_hash = $3 WHERE id = $1")
        .bind(person)
        .bind(sealed)
        .bind(email_hash(vault, contact))
        .run()
        .await?;
    Ok(())
}
