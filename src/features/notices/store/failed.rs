//! Notices that failed for good: for the coordinators who can do something, and
//! for whom they were meant.
//!
//! Every statement names the provider, or the account: what failed of another
//! is not there.

use uuid::Uuid;
use vault::Key;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::notices::model::{Channel, Kind};
use crate::ids::{AccountId, PersonId, ProviderId};

/// So many stand in the list; looking after those brings the next.
pub const MOST: i64 = 50;

/// A notice that failed, of an account whose holder a provider knows.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Failed {
    /// The notice.
    pub id: Uuid,
    /// Whose.
    pub person_id: PersonId,
    /// The name, as this provider knows it.
    pub name: String,
    /// Two letters.
    pub initials: String,
    channel: String,
    notice: String,
    /// In a word, why.
    pub why: String,
    /// Since when.
    pub failed_at: Instant,
    /// Whose account.
    pub account_id: AccountId,
    /// Whether another provider knows the holder too.
    pub elsewhere: bool,
    recipient: Vec<u8>,
    /// Whether it can still be sent: to whom is destroyed after a week.
    pub whole: bool,
}

impl Failed {
    /// To which address or number; `key` is the account's. None when that is destroyed.
    #[must_use]
    pub fn recipient(&self, key: &Key) -> Option<String> {
        key.open_text(super::place("recipient", self.id), &self.recipient).ok()
    }

    /// Whether it said that somebody asked for another way of signing in.
    #[must_use]
    pub fn of_recovery(&self) -> bool {
        Kind::stored(&self.notice) == Some(Kind::RecoverWaiting)
    }

    /// By which way.
    #[must_use]
    pub fn channel(&self) -> Channel {
        Channel::stored(&self.channel)
    }
}

/// What failed of those whom `provider` knows, newest first, at most [`MOST`].
///
/// # Errors
/// When the database refuses.
pub async fn of_provider(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Failed>> {
    tx.query(
        "SELECT o.id, p.id AS person_id, p.name, p.initials, o.channel, o.notice, o.why, o.failed_at,
             length(o.recipient) > 0 AS whole, o.account_id, o.recipient, EXISTS (
                 SELECT 1 FROM account_person x JOIN person q ON q.id = x.person_id
                 WHERE x.account_id = o.account_id AND q.provider_id <> $1) AS elsewhere
         FROM outbox o JOIN person p ON p.id = (
             SELECT k.id FROM account_person ap JOIN person k ON k.id = ap.person_id
             WHERE ap.account_id = o.account_id AND k.provider_id = $1 ORDER BY k.id LIMIT 1)
         WHERE o.failed_at > 0 AND o.handled_at IS NULL
         ORDER BY o.failed_at DESC, o.id DESC LIMIT $2",
    )
    .bind(provider)
    .bind(MOST)
    .all()
    .await
}

/// Whose notice this is, if it failed, nobody looked after it yet, and `provider`
/// knows its holder; held until the end of the transaction.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, provider: ProviderId, id: Uuid) -> Result<Option<AccountId>> {
    let found: Option<(AccountId,)> = tx
        .query(
            "SELECT o.account_id FROM outbox o WHERE o.id = $1 AND o.failed_at > 0 AND o.handled_at IS NULL
                AND EXISTS (SELECT 1 FROM account_person ap JOIN person p ON p.id = ap.person_id
                    WHERE ap.account_id = o.account_id AND p.provider_id = $2) {for update}",
        )
        .bind(id)
        .bind(provider)
        .optional()
        .await?;
    Ok(found.map(|(account,)| account))
}

/// Lets it be tried again, from the first pause on. Not when to whom it goes is
/// destroyed.
///
/// # Errors
/// When the database refuses.
pub async fn again(tx: &mut Tx, id: Uuid, now: Instant) -> Result<bool> {
    let again = tx
        .query(
            "UPDATE outbox SET due_at = $2, tries = 0, failed_at = NULL, why = NULL
             WHERE id = $1 AND failed_at IS NOT NULL AND length(recipient) > 0",
        )
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(again == 1)
}

/// Somebody looked after it.
///
/// # Errors
/// When the database refuses.
pub async fn handled(tx: &mut Tx, id: Uuid, by: PersonId, now: Instant) -> Result<()> {
    tx.query("UPDATE outbox SET handled_at = $2, handled_by = $3 WHERE id = $1")
        .bind(id)
        .bind(now)
        .bind(by)
        .run()
        .await?;
    Ok(())
}

/// What is told at home and in one's own account of notices that failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, crate::db::FromRow)]
pub struct News {
    /// Whether the own e-mail address could not be reached lately, nor since.
    pub email: bool,
    /// Whether the own mobile number could not.
    pub text: bool,
    /// How many wait for a coordinator of the provider.
    pub waiting: i64,
}

/// What failed of the own account since `since`, and of those whom `provider`
/// knows; what somebody looked after is not in it.
///
/// # Errors
/// When the database refuses.
pub async fn news(
    tx: &mut Tx,
    account: AccountId,
    provider: Option<ProviderId>,
    since: Instant,
) -> Result<News> {
    tx.query(
        "SELECT EXISTS (SELECT 1 FROM outbox o WHERE o.account_id = $1 AND o.channel = 'email' AND o.failed_at > $3
                 AND o.handled_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.account_id = o.account_id
                     AND s.channel = o.channel AND s.sent_at > o.failed_at)) AS email,
             EXISTS (SELECT 1 FROM outbox o WHERE o.account_id = $1 AND o.channel = 'text' AND o.failed_at > $3
                 AND o.handled_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.account_id = o.account_id
                     AND s.channel = o.channel AND s.sent_at > o.failed_at)) AS text,
             (SELECT count(*) FROM outbox o WHERE o.failed_at > 0 AND o.handled_at IS NULL AND EXISTS (
                 SELECT 1 FROM account_person ap JOIN person p ON p.id = ap.person_id
                 WHERE ap.account_id = o.account_id AND p.provider_id = $2)) AS waiting",
    )
    .bind(account)
    .bind(provider)
    .bind(since)
    .one()
    .await
}

/// Those of `accounts` to which nothing went since `since` although it was tried, each way.
///
/// # Errors
/// When the database refuses.
pub async fn unreached(tx: &mut Tx, accounts: &[Uuid], since: Instant) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = tx
        .query(
            "SELECT account_id FROM outbox WHERE account_id IN $1[] AND made_at >= $2 GROUP BY account_id
             HAVING count(*) = count(CASE WHEN failed_at > 0 THEN 1 END) ORDER BY account_id",
        )
        .bind_ids(accounts)
        .bind(since)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}
