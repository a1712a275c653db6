//! A person's row: the name in clear, the rest sealed under the person's key.

use jiff::civil::Date;
use vault::{Key, KeyId, Place, Vault};

use crate::db::{Query, Result, Tx};
use crate::features::people::{Contact, Name};
use crate::ids::{PersonId, ProviderId};

/// A person, before being stored.
#[derive(Debug)]
pub struct NewPerson<'a> {
    /// The id; the key of that id exists already.
    pub id: PersonId,
    /// Whose knowledge it is.
    pub provider: ProviderId,
    /// The name.
    pub name: &'a Name,
    /// Date of birth.
    pub born: Option<Date>,
    /// `female`, `male`, `other`.
    pub gender: Option<&'a str>,
    /// What is sealed.
    pub contact: &'a Contact,
}

/// The key that belongs to a person's sealed details.
#[must_use]
pub fn key_id(person: PersonId) -> KeyId {
    KeyId(person.0)
}

pub(super) fn place(person: PersonId) -> Place<'static> {
    Place { table: "person", column: "contact", row: person.0 }
}

/// Stores a new person.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, vault: &Vault, key: &Key, new: &NewPerson<'_>) -> Result<()> {
    create_all(tx, vault, &[(key, new)]).await
}

/// Stores new people, each with the key that was made for them: a few
/// statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn create_all(
    tx: &mut Tx,
    vault: &Vault,
    people: &[(&Key, &NewPerson<'_>)],
) -> Result<()> {
    let sql = "INSERT INTO person (id, provider_id, name, call_name, initials, sort_key, born, gender, contact, email_hash)
         VALUES {rows}";
    tx.each((sql, 10), people, |query, (key, new)| {
        bind(query.bind(new.id).bind(new.provider), vault, key, new)
    })
    .await
}

/// What is known of a person, after what says which.
fn bind<'q>(query: Query<'q>, vault: &Vault, key: &Key, new: &NewPerson<'_>) -> Query<'q> {
    query
        .bind(new.name.full.as_str())
        .bind(new.name.call.as_str())
        .bind(new.name.initials.as_str())
        .bind(new.name.sort_key.as_str())
        .bind(new.born.map(|born| born.to_string()))
        .bind(new.gender)
        .bind(sealed(key, new))
        .bind(email_hash(vault, new.contact))
}

/// Replaces what is known of a person.
///
/// # Errors
/// When the database refuses.
pub async fn update(tx: &mut Tx, vault: &Vault, key: &Key, new: &NewPerson<'_>) -> Result<()> {
    let update = tx.query(
        "UPDATE person SET name = $2, call_name = $3, initials = $4, sort_key = $5, born = $6, gender = $7,
            contact = $8, email_hash = $9 WHERE id = $1",
    );
    bind(update.bind(new.id), vault, key, new).run().await?;
    sorted(tx, new.id, new.name).await
}

/// Replaces what is known of a person but for the name and the date of birth, of which each stays
/// where none is given.
///
/// # Errors
/// When the database refuses.
pub async fn update_but(
    tx: &mut Tx,
    vault: &Vault,
    key: &Key,
    new: &NewPerson<'_>,
    (name, born): (Option<&Name>, Option<Date>),
) -> Result<()> {
    tx.query("UPDATE person SET gender = $2, contact = $3, email_hash = $4 WHERE id = $1")
        .bind(new.id)
        .bind(new.gender)
        .bind(sealed(key, new))
        .bind(email_hash(vault, new.contact))
        .run()
        .await?;
    if let Some(born) = born {
        set_born(tx, new.id, born).await?;
    }
    match name {
        Some(name) => set_name(tx, new.id, name).await,
        None => Ok(()),
    }
}

/// Corrects a name (none: it stays) and a date of birth.
///
/// # Errors
/// When the database refuses.
pub async fn correct(tx: &mut Tx, person: PersonId, name: Option<&Name>, born: Date) -> Result<()> {
    set_born(tx, person, born).await?;
    match name {
        Some(name) => set_name(tx, person, name).await,
        None => Ok(()),
    }
}

/// Corrects the name of somebody whose date of birth is not known here.
///
/// # Errors
/// When the database refuses.
pub async fn rename(tx: &mut Tx, person: PersonId, name: &Name) -> Result<()> {
    set_name(tx, person, name).await
}

async fn set_born(tx: &mut Tx, person: PersonId, born: Date) -> Result<()> {
    let sql = "UPDATE person SET born = $2 WHERE id = $1";
    tx.query(sql).bind(person).bind(born.to_string()).run().await?;
    Ok(())
}

async fn set_name(tx: &mut Tx, person: PersonId, name: &Name) -> Result<()> {
    tx.query(
        "UPDATE person SET name = $2, call_name = $3, initials = $4, sort_key = $5 WHERE id = $1",
    )
    .bind(person)
    .bind(name.full.as_str())
    .bind(name.call.as_str())
    .bind(name.initials.as_str())
    .bind(name.sort_key.as_str())
    .run()
    .await?;
    sorted(tx, person, name).await
}

/// The file is sorted as its person is.
async fn sorted(tx: &mut Tx, person: PersonId, name: &Name) -> Result<()> {
    tx.query("UPDATE client SET sort_key = $2 WHERE person_id = $1")
        .bind(person)
        .bind(name.sort_key.as_str())
        .run()
        .await?;
    Ok(())
}

/// How to reach a person is known no more.
///
/// # Errors
/// When the database refuses.
pub async fn forget_contact(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.query("UPDATE person SET contact = NULL, email_hash = NULL WHERE id = $1")
        .bind(person)
        .run()
        .await?;
    Ok(())
}

/// Opens the sealed details; none where nothing was sealed.
#[must_use]
pub fn contact(key: &Key, person: PersonId, sealed: Option<&[u8]>) -> Contact {
    let opened = sealed.and_then(|sealed| key.open(place(person), sealed).ok());
    opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// The latest date of birth of these people, who are one human being; none where none is known.
///
/// When the database refuses.
pub async fn born_last(tx: &mut Tx, persons: &[uuid::Uuid]) -> Result<Option<Date>> {
    let rows: Vec<(Option<String>,)> =
        tx.query("SELECT born FROM person WHERE id IN $1[]").bind_ids(persons).all().await?;
    Ok(rows.into_iter().filter_map(|(born,)| born?.parse().ok()).max())
}

fn sealed(key: &Key, new: &NewPerson<'_>) -> Option<Vec<u8>> {
    if new.contact.is_empty() {
        return None;
    }
    serde_json::to_vec(new.contact).ok().map(|bytes| key.seal(place(new.id), &bytes))
}

pub(super) fn email_hash(vault: &Vault, contact: &Contact) -> Option<Vec<u8>> {
    let email = contact.email.as_deref()?.trim().to_lowercase();
    Some(vault.blind().blind("e-mail", &email).to_vec())
}
