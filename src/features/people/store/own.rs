//! What a provider knows of somebody, for that somebody to read and to change (A12).

use uuid::Uuid;
use vault::{KeyId, Vault};

use super::person::{contact, key_id};
use crate::db::Tx;
use crate::features::people::Contact;
use crate::ids::PersonId;

/// What one provider knows of somebody. Not `Debug`: it holds an address.
#[derive(Clone)]
pub struct Details {
    /// The person.
    pub id: PersonId,
    /// The full name.
    pub name: String,
    /// The name one is called by.
    pub call_name: String,
    /// Date of birth as `2012-11-03`, where it is known.
    pub born: Option<String>,
    /// `female`, `male`, `other`; none: not said.
    pub gender: Option<String>,
    /// How to reach them.
    pub contact: Contact,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: PersonId,
    name: String,
    call_name: String,
    born: Option<String>,
    gender: Option<String>,
    contact: Option<Vec<u8>>,
}

/// What providers know of these persons, who are one human being.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn details(
    tx: &mut Tx,
    vault: &Vault,
    persons: &[Uuid],
) -> crate::error::Result<Vec<Details>> {
    let rows: Vec<Row> = tx
        .query("SELECT id, name, call_name, born, gender, contact FROM person WHERE id IN $1[] ORDER BY id")
        .bind_ids(persons)
        .all()
        .await?;
    let ids: Vec<KeyId> = rows.iter().map(|row| key_id(row.id)).collect();
    let keys = vault.keys(&ids).await?;
    let read = |row: Row| Details {
        contact: keys
            .get(&key_id(row.id))
            .map(|key| contact(key, row.id, row.contact.as_deref()))
            .unwrap_or_default(),
        id: row.id,
        name: row.name,
        call_name: row.call_name,
        born: row.born,
        gender: row.gender,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// By which name somebody is called from now on, and as what they wish to be known (none: not said).
///
/// # Errors
/// When the database refuses.
pub async fn set_called(
    tx: &mut Tx,
    person: PersonId,
    call_name: &str,
    gender: Option<&str>,
) -> crate::db::Result<()> {
    tx.query("UPDATE person SET call_name = $2, gender = $3 WHERE id = $1")
        .bind(person)
        .bind(call_name)
        .bind(gender)
        .run()
        .await?;
    Ok(())
}
