//! The account itself and its secrets.
//!
//! Secrets are sealed under the account's own key; a user name is found by a
//! keyed hash.

use vault::{Key, KeyId, Place, Vault};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::model::{State, fold_user_name};
use crate::ids::{AccountId, PersonId};
use crate::web::text::Language;

/// The key that belongs to an account.
#[must_use]
pub fn key_id(account: AccountId) -> KeyId {
    KeyId(account.0)
}

pub(super) fn place(column: &'static str, account: AccountId) -> Place<'static> {
    Place { table: "account", column, row: account.0 }
}

/// What an account needs to sign in with.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Secrets {
    /// The account.
    pub id: AccountId,
    user_name: Option<Vec<u8>>,
    password: Option<Vec<u8>>,
    totp_secret: Option<Vec<u8>>,
    /// The last step for which a code was used.
    pub totp_step: i64,
    state: String,
    /// Whether an own password must be chosen first.
    pub password_expired: bool,
    /// Until when no code is taken from a browser that is not known.
    pub second_shut_until: Option<Instant>,
}

impl Secrets {
    /// Where the account stands.
    #[must_use]
    pub fn state(&self) -> State {
        self.state.parse().unwrap_or(State::Closed)
    }

    /// The user name, as its holder wrote it.
    #[must_use]
    pub fn user_name(&self, key: &Key) -> Option<String> {
        key.open_text(place("user_name", self.id), self.user_name.as_deref()?).ok()
    }

    /// The hash of the password.
    #[must_use]
    pub fn password(&self, key: &Key) -> Option<String> {
        key.open_text(place("password", self.id), self.password.as_deref()?).ok()
    }

    /// Whether there is an authenticator app.
    #[must_use]
    pub fn has_app(&self) -> bool {
        self.totp_secret.is_some()
    }

    /// The secret of the authenticator app.
    #[must_use]
    pub fn totp_secret(&self, key: &Key) -> Option<Vec<u8>> {
        key.open(place("totp_secret", self.id), self.totp_secret.as_deref()?).ok()
    }
}

/// The account with this user name.
///
/// # Errors
/// When the database refuses.
pub async fn by_user_name(tx: &mut Tx, vault: &Vault, name: &str) -> Result<Option<Secrets>> {
    tx.query(
        "SELECT id, user_name, password, totp_secret, totp_step, state, password_expired, second_shut_until FROM account
         WHERE user_name_hash = $1",
    )
    .bind(user_name_hash(vault, name))
    .optional()
    .await
}

/// An account by id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, account: AccountId) -> Result<Option<Secrets>> {
    tx.query(
        "SELECT id, user_name, password, totp_secret, totp_step, state, password_expired, second_shut_until FROM account
         WHERE id = $1",
    )
    .bind(account)
    .optional()
    .await
}

/// Whether the account still has the password that was read before, and lets its holder in; held
/// until the transaction ends. A hash takes its time, and meanwhile another may have been chosen.
///
/// # Errors
/// When the database refuses.
pub async fn still_has(tx: &mut Tx, read: &Secrets) -> Result<bool> {
    let row: Option<(Option<Vec<u8>>, String)> = tx
        .query("SELECT password, state FROM account WHERE id = $1 {for update}")
        .bind(read.id)
        .optional()
        .await?;
    Ok(row.is_some_and(|(password, state)| password == read.password && state == read.state))
}

/// Holds an account until the transaction ends: what it has changes one by one.
///
/// # Errors
/// When the database refuses.
pub async fn lock(tx: &mut Tx, account: AccountId) -> Result<()> {
    let _held: Option<(AccountId,)> = tx
        .query("SELECT id FROM account WHERE id = $1 {for update}")
        .bind(account)
        .optional()
        .await?;
    Ok(())
}

/// The account that holds this person, if there is one.
///
/// # Errors
/// When the database refuses.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Option<AccountId>> {
    let row: Option<(AccountId,)> = tx
        .query("SELECT account_id FROM account_person WHERE person_id = $1")
        .bind(person)
        .optional()
        .await?;
    Ok(row.map(|(account,)| account))
}

/// The keyed hash under which a user name is found.
#[must_use]
pub fn user_name_hash(vault: &Vault, name: &str) -> Vec<u8> {
    vault.blind().blind("user name", &fold_user_name(name)).to_vec()
}

/// A new account, before it is stored.
#[derive(Debug)]
pub struct NewAccount<'a> {
    /// Its id; the key of that id exists already.
    pub id: AccountId,
    /// The persons it holds.
    pub persons: &'a [PersonId],
    /// User name, hash of the password, secret of the app; none while invited.
    pub secrets: Option<NewSecrets<'a>>,
    /// Whether the password must be replaced at first sign-in.
    pub password_expired: bool,
    /// Where it stands.
    pub state: State,
    /// The language of its holder.
    pub language: Language,
}

/// The secrets of a new account.
#[derive(Debug)]
pub struct NewSecrets<'a> {
    /// The user name as written.
    pub user_name: &'a str,
    /// The hash of the password.
    pub password: &'a str,
    /// The secret of the authenticator app.
    pub totp: &'a [u8],
}

/// Stores a new account.
///
/// # Errors
/// `Taken` when the user name is in use.
pub async fn create(
    tx: &mut Tx,
    vault: &Vault,
    key: &Key,
    new: &NewAccount<'_>,
    now: Instant,
) -> Result<()> {
    let secrets = new.secrets.as_ref();
    let seal = |column, bytes: &[u8]| key.seal(place(column, new.id), bytes);
    tx.query(
        "INSERT INTO account (id, user_name_hash, user_name, password, password_expired, totp_secret, totp_step, state,
            language, created_at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(secrets.map(|secrets| user_name_hash(vault, secrets.user_name)))
    .bind(secrets.map(|secrets| seal("user_name", secrets.user_name.as_bytes())))
    .bind(secrets.map(|secrets| seal("password", secrets.password.as_bytes())))
    .bind(new.password_expired)
    .bind(secrets.map(|secrets| seal("totp_secret", secrets.totp)))
    .bind(new.state.as_str())
    .bind(new.language.code())
    .bind(now)
    .run()
    .await?;
    for person in new.persons {
        tx.query("INSERT INTO account_person (person_id, account_id) VALUES ($1, $2)")
            .bind(*person)
            .bind(new.id)
            .run()
            .await?;
    }
    Ok(())
}

/// Replaces the password.
///
/// # Errors
/// When the database refuses.
pub async fn set_password(
    tx: &mut Tx,
    key: &Key,
    account: AccountId,
    hash: &str,
    expired: bool,
) -> Result<()> {
    // Whoever had the old one guesses no more codes.
    tx.query(
        "UPDATE account SET password = $2, password_expired = $3, second_missed = 0, second_shut_until = NULL
         WHERE id = $1",
    )
    .bind(account)
    .bind(key.seal(place("password", account), hash.as_bytes()))
    .bind(expired)
    .run()
    .await?;
    Ok(())
}

/// Keeps the language of an account.
///
/// # Errors
/// When the database refuses.
pub async fn set_language(tx: &mut Tx, account: AccountId, language: Language) -> Result<()> {
    tx.query("UPDATE account SET language = $2 WHERE id = $1")
        .bind(account)
        .bind(language.code())
        .run()
        .await?;
    Ok(())
}
