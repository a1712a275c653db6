//! Making invitations, and what becomes of them.

use uuid::Uuid;
use vault::{Key, Place, Vault};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::activation::model::{Channel, Reach, STEPS, State};
use crate::features::activation::secret;
use crate::ids::{AccountId, PersonId, ProviderId};

/// An invitation, before it is stored.
#[derive(Debug)]
pub struct New<'a> {
    /// Its id.
    pub id: Uuid,
    /// The account; its key exists already.
    pub account: AccountId,
    /// As whom the provider knows the holder.
    pub person: PersonId,
    /// Who invites.
    pub provider: ProviderId,
    /// The last part of the link.
    pub token: &'a str,
    /// With what the code is compared.
    pub code_hash: &'a [u8],
    /// By which way the code goes.
    pub channel: Channel,
    /// Where link and code go.
    pub reach: &'a Reach,
    /// How staff established who it is, on which day, and who did.
    pub identified: (&'a str, &'a str, PersonId),
    /// Who sent it; none: asked for by whoever is invited.
    pub by: Option<PersonId>,
    /// When.
    pub at: Instant,
    /// Until when it works.
    pub until: Instant,
    /// How many wrong codes were tried before it.
    pub tries: i64,
}

/// Where the contact of an invitation is sealed.
#[must_use]
pub fn contact_place(id: Uuid) -> Place<'static> {
    Place { table: "activation", column: "contact", row: id }
}

/// Where the secret of an authenticator app is sealed until it is confirmed.
#[must_use]
pub fn secret_place(id: Uuid) -> Place<'static> {
    Place { table: "activation", column: "secret", row: id }
}

/// Stores an invitation; `key` is the account's.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, vault: &Vault, key: &Key, new: &New<'_>) -> Result<()> {
    let contact = serde_json::to_vec(new.reach).unwrap_or_default();
    let (identity, on, by) = new.identified;
    tx.query(
        "INSERT INTO activation (id, account_id, person_id, provider_id, token_hash, code_hash, on_paper, channel,
            contact, identity, identified_on, identified_by, made_by, made_at, expires_at, state, changed_at, tries)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'open', $14, $16)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.person)
    .bind(new.provider)
    .bind(secret::token_hash(vault, new.token))
    .bind(new.code_hash)
    .bind(new.reach.email.is_none())
    .bind(new.channel.as_str())
    .bind(key.seal(contact_place(new.id), &contact))
    .bind(identity)
    .bind(on)
    .bind(by)
    .bind(new.by)
    .bind(new.at)
    .bind(new.until)
    .bind(new.tries)
    .run()
    .await?;
    Ok(())
}

/// Ends the invitations of an account that wait, or that somebody said were not for them: a newer
/// one takes their place, or staff took them back.
///
/// # Errors
/// When the database refuses.
pub async fn end_open(tx: &mut Tx, account: AccountId, state: State, now: Instant) -> Result<u64> {
    tx.query(
        "UPDATE activation SET state = $2, changed_at = $3, half_hash = NULL, half_until = NULL, secret = NULL
         WHERE account_id = $1 AND state IN ('open', 'not_me')",
    )
    .bind(account)
    .bind(state.as_str())
    .bind(now)
    .run()
    .await
}

/// What became of one that waits.
///
/// # Errors
/// When the database refuses.
pub async fn becomes(tx: &mut Tx, id: Uuid, state: State, now: Instant) -> Result<bool> {
    let changed = tx
        .query(
            "UPDATE activation SET state = $2, changed_at = $3, half_hash = NULL, half_until = NULL, secret = NULL
             WHERE id = $1 AND state = 'open'",
        )
        .bind(id)
        .bind(state.as_str())
        .bind(now)
        .run()
        .await?;
    Ok(changed == 1)
}

/// It was used; false when it was before, or something else became of it.
///
/// # Errors
/// When the database refuses.
pub async fn used(tx: &mut Tx, id: Uuid, now: Instant) -> Result<bool> {
    becomes(tx, id, State::Used, now).await
}

/// A used one belongs to this account from now on, and where it went is sealed with its `key`.
///
/// # Errors
/// When the database refuses.
pub async fn moved(
    tx: &mut Tx,
    key: &Key,
    (id, account): (Uuid, AccountId),
    reach: &Reach,
) -> Result<()> {
    let contact = serde_json::to_vec(reach).unwrap_or_default();
    tx.query("UPDATE activation SET account_id = $2, contact = $3 WHERE id = $1")
        .bind(id)
        .bind(account)
        .bind(key.seal(contact_place(id), &contact))
        .run()
        .await?;
    Ok(())
}

/// A wrong code was tried.
///
/// # Errors
/// When the database refuses.
pub async fn missed(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.query("UPDATE activation SET tries = tries + 1 WHERE id = $1").bind(id).run().await?;
    Ok(())
}

/// Another code holds from now on, in the place of the one before.
///
/// # Errors
/// When the database refuses.
pub async fn set_code(tx: &mut Tx, id: Uuid, code_hash: &[u8]) -> Result<()> {
    tx.query("UPDATE activation SET code_hash = $2, codes = codes + 1 WHERE id = $1")
        .bind(id)
        .bind(code_hash)
        .run()
        .await?;
    Ok(())
}

/// The right code was given: whoever holds `half` goes on from here, and nobody who did before.
///
/// # Errors
/// When the database refuses.
pub async fn enter(tx: &mut Tx, vault: &Vault, id: Uuid, half: &str, now: Instant) -> Result<()> {
    // The secret of an app that somebody else may have seen does not wait for who comes next.
    tx.query("UPDATE activation SET half_hash = $2, half_until = $3, secret = NULL WHERE id = $1")
        .bind(id)
        .bind(secret::token_hash(vault, half))
        .bind(now.plus_seconds(STEPS))
        .run()
        .await?;
    Ok(())
}

/// Keeps the secret of an authenticator app until it is confirmed.
///
/// # Errors
/// When the database refuses.
pub async fn prepare(tx: &mut Tx, key: &Key, id: Uuid, app_secret: &[u8]) -> Result<()> {
    tx.query("UPDATE activation SET secret = $2 WHERE id = $1")
        .bind(id)
        .bind(key.seal(secret_place(id), app_secret))
        .run()
        .await?;
    Ok(())
}

/// Forgets every invitation of an account that ends (A10).
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.query("DELETE FROM activation WHERE account_id = $1").bind(account).run().await?;
    Ok(())
}
