//! The brake on sign-in: failures only, alike for names that do not exist.
//!
//! Owns the counting, and who is counted together: who knows a user name does not shut its holder
//! out where that is known by more than the name. An account waits from the sixth failure in 15 minutes;
//! an address from the 200th (a school shares one).

use uuid::Uuid;
use vault::Vault;

use super::known;
use super::sessions::Origin;
use crate::app::App;
use crate::clock::Instant;
use crate::db::{self, Tx};
use crate::error::Result;
use crate::ids::AccountId;

/// The window, in seconds.
pub(super) const WINDOW: i64 = 15 * 60;
/// So many failures of one name pass.
pub(super) const PER_NAME: i64 = 5;
/// So many failures from one address pass.
const PER_ADDRESS: i64 = 200;

/// Whose failures are counted, as keyed hashes.
#[derive(Clone, Debug)]
pub struct Tries {
    name: Vec<u8>,
    address: Vec<u8>,
}

impl Tries {
    /// For a user name (there or not) and the pseudonym of an address.
    #[must_use]
    pub fn new(name_hash: Vec<u8>, address: Vec<u8>) -> Self {
        Self { name: name_hash, address }
    }

    /// Seconds to wait before the next try; none when it may be made now.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn wait(&self, app: &App) -> Result<Option<i64>> {
        let now = app.clock.now();
        let mut tx = app.db.read().await?;
        let by_name = self.oldest(&mut tx, NAME, &self.name, PER_NAME, now).await?;
        let by_address = self.oldest(&mut tx, ADDRESS, &self.address, PER_ADDRESS, now).await?;
        let free =
            by_name.into_iter().chain(by_address).map(|oldest| oldest.plus_seconds(WINDOW)).max();
        Ok(free.map(|free| (free.0 - now.0 + 999_999) / 1_000_000))
    }

    /// The failure that must grow old before the next try, when there are too many.
    async fn oldest(
        &self,
        tx: &mut Tx,
        sql: &'static str,
        hash: &[u8],
        most: i64,
        now: Instant,
    ) -> db::Result<Option<Instant>> {
        let since = now.plus_seconds(-WINDOW);
        // A clock that was set back has failures in its future: waiting for those
        // to grow old would keep people out for as long as it was ahead.
        let row: Option<(Instant,)> =
            tx.query(sql).bind(hash).bind(since).bind(most - 1).bind(now).optional().await?;
        Ok(row.map(|(at,)| at))
    }

    /// Notes a failure, and forgets those that no longer count.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn failed(&self, tx: &mut Tx, now: Instant) -> Result<()> {
        tx.query("DELETE FROM sign_in_failure WHERE name_hash = $1 AND failed_at < $2")
            .bind(self.name.as_slice())
            .bind(now.plus_seconds(-WINDOW))
            .run()
            .await?;
        tx.query("INSERT INTO sign_in_failure (id, name_hash, address_hash, failed_at) VALUES ($1, $2, $3, $4)")
            .bind(fresh())
            .bind(self.name.as_slice())
            .bind(self.address.as_slice())
            .bind(now)
            .run()
            .await?;
        Ok(())
    }

    /// Forgets the failures of a name that got in.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn forget(&self, tx: &mut Tx) -> Result<()> {
        forgotten(tx, &self.name).await
    }
}

/// Under what the failures of whoever is signed in to this account are counted.
#[must_use]
pub fn of_holder(vault: &Vault, account: AccountId) -> Vec<u8> {
    vault.blind().blind("proof of", &account.to_string()).to_vec()
}

/// Under what those of the bearer of a link are counted, by what the link is about.
#[must_use]
pub fn of_link(vault: &Vault, about: Uuid) -> Vec<u8> {
    vault.blind().blind("proof by link", &about.to_string()).to_vec()
}

/// Under what those at the front door are counted, with whether the browser is one with which the
/// holder came in before: then apart from all who merely know the name. Of a name that does not
/// exist no browser is known, and the same is asked.
///
/// # Errors
/// When the database refuses.
pub async fn at_the_door(
    tx: &mut Tx,
    vault: &Vault,
    (account, name_hash): (Option<AccountId>, Vec<u8>),
    origin: &Origin,
) -> db::Result<(Vec<u8>, bool)> {
    let account = account.unwrap_or(AccountId(Uuid::nil()));
    if !known::is(tx, vault, account, origin).await? {
        return Ok((name_hash, false));
    }
    let browser = data_encoding::HEXLOWER.encode(&origin.whence);
    let known = vault.blind().blind("known at the door", &format!("{account} {browser}"));
    Ok((known.to_vec(), true))
}

/// Forgets the failures of the name with this hash, and lets codes in from every browser again: for
/// application support, once it knows who calls.
///
/// # Errors
/// When the database is away.
pub async fn forget(tx: &mut Tx, name_hash: &[u8]) -> Result<()> {
    tx.query(
        "UPDATE account SET second_missed = 0, second_shut_until = NULL WHERE user_name_hash = $1",
    )
    .bind(name_hash)
    .run()
    .await?;
    forgotten(tx, name_hash).await
}

async fn forgotten(tx: &mut Tx, name_hash: &[u8]) -> Result<()> {
    tx.query("DELETE FROM sign_in_failure WHERE name_hash = $1").bind(name_hash).run().await?;
    Ok(())
}

const NAME: &str = "SELECT failed_at FROM sign_in_failure WHERE name_hash = $1 AND failed_at > $2 AND failed_at <= $4
    ORDER BY failed_at DESC LIMIT 1 OFFSET $3";
const ADDRESS: &str =
    "SELECT failed_at FROM sign_in_failure WHERE address_hash = $1 AND failed_at > $2 AND failed_at <= $4
    ORDER BY failed_at DESC LIMIT 1 OFFSET $3";

fn fresh() -> Uuid {
    crate::ids::ordered()
}
