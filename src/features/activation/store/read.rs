//! Finding invitations: by the link, by the half of the way, by person.

use uuid::Uuid;
use vault::{Key, Vault};

use super::{contact_place, secret_place};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::activation::model::{Channel, Reach, Standing, State, standing};
use crate::features::activation::secret;
use crate::ids::{AccountId, PersonId, ProviderId};

/// An invitation.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Activation {
    /// Its id.
    pub id: Uuid,
    /// The account it is for.
    pub account_id: AccountId,
    /// As whom its provider knows the holder.
    pub person_id: PersonId,
    /// Who invites.
    pub provider_id: ProviderId,
    /// With what the code is compared.
    pub code_hash: Vec<u8>,
    /// Whether the link went on paper.
    pub on_paper: bool,
    channel: String,
    contact: Vec<u8>,
    /// How staff established who it is, as its word.
    pub identity: String,
    /// On which day.
    pub identified_on: String,
    /// By whom.
    pub identified_by: PersonId,
    /// When it was made.
    pub made_at: Instant,
    /// Until when it works.
    pub expires_at: Instant,
    state: String,
    /// When its state last changed.
    pub changed_at: Instant,
    /// How many wrong codes were tried.
    pub tries: i64,
    /// How many new codes were asked for with its link.
    pub codes: i64,
    secret: Option<Vec<u8>>,
}

impl Activation {
    /// What became of it.
    #[must_use]
    pub fn state(&self) -> State {
        self.state.parse().unwrap_or(State::Withdrawn)
    }

    /// How it stands at `now`.
    #[must_use]
    pub fn standing(&self, now: Instant) -> Standing {
        standing(self.state(), self.expires_at, self.tries, now)
    }

    /// Whether it can be used at `now`.
    #[must_use]
    pub fn holds(&self, now: Instant) -> bool {
        self.standing(now) == Standing::Holds
    }

    /// By which way the code went.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.channel.parse().unwrap_or(Channel::HandedOver)
    }

    /// Where link and code went; `key` is the account's.
    #[must_use]
    pub fn reach(&self, key: &Key) -> Reach {
        let opened = key.open(contact_place(self.id), &self.contact).ok();
        opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// The secret for an authenticator app that was shown and not confirmed yet.
    #[must_use]
    pub fn secret(&self, key: &Key) -> Option<Vec<u8>> {
        key.open(secret_place(self.id), self.secret.as_deref()?).ok()
    }
}

/// The columns of an [`Activation`], before what picks it.
macro_rules! found {
    ($which:literal) => {
        concat!(
            "SELECT id, account_id, person_id, provider_id, code_hash, on_paper, channel, contact, identity,
                identified_on, identified_by, made_at, expires_at, state, changed_at, tries, codes, secret FROM activation ",
            $which
        )
    };
}

/// The invitation with this link.
///
/// # Errors
/// When the database refuses.
pub async fn by_token(tx: &mut Tx, vault: &Vault, token: &str) -> Result<Option<Activation>> {
    tx.query(found!("WHERE token_hash = $1"))
        .bind(secret::token_hash(vault, token))
        .optional()
        .await
}

/// An invitation, held until the end of the transaction, which writes.
///
/// # Errors
/// When the database refuses.
pub async fn held(tx: &mut Tx, id: Uuid) -> Result<Option<Activation>> {
    tx.query(found!("WHERE id = $1 {for update}")).bind(id).optional().await
}

/// The invitation of whoever gave the right code and holds `half` since.
///
/// # Errors
/// When the database refuses.
pub async fn by_half(
    tx: &mut Tx,
    vault: &Vault,
    half: &str,
    now: Instant,
) -> Result<Option<Activation>> {
    tx.query(found!("WHERE half_hash = $1 AND half_until > $2"))
        .bind(secret::token_hash(vault, half))
        .bind(now)
        .optional()
        .await
}

/// The newest invitation of an account.
///
/// # Errors
/// When the database refuses.
pub async fn newest_of(tx: &mut Tx, account: AccountId) -> Result<Option<Activation>> {
    tx.query(found!("WHERE account_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1"))
        .bind(account)
        .optional()
        .await
}

/// The newest invitation that `provider` sent this person.
///
/// # Errors
/// When the database refuses.
pub async fn newest_of_person(
    tx: &mut Tx,
    provider: ProviderId,
    person: PersonId,
) -> Result<Option<Activation>> {
    tx.query(found!(
        "WHERE account_id = (SELECT account_id FROM account_person WHERE person_id = $1) AND person_id = $1
            AND provider_id = $2 ORDER BY made_at DESC, id DESC LIMIT 1"
    ))
    .bind(person)
    .bind(provider)
    .optional()
    .await
}

/// Who invited to this account last; none where that is not known.
///
/// # Errors
/// When the database refuses.
pub async fn inviter(tx: &mut Tx, account: AccountId) -> Result<Option<PersonId>> {
    let row: Option<(PersonId,)> = tx
        .query(
            "SELECT made_by FROM activation WHERE account_id = $1 AND made_by IS NOT NULL
             ORDER BY made_at DESC, id DESC LIMIT 1",
        )
        .bind(account)
        .optional()
        .await?;
    Ok(row.map(|(person,)| person))
}

/// How many links were asked for without staff since `since`.
///
/// # Errors
/// When the database refuses.
pub async fn asked_again(tx: &mut Tx, account: AccountId, since: Instant) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(
            "SELECT count(*) FROM activation WHERE account_id = $1 AND made_by IS NULL AND made_at > $2",
        )
        .bind(account)
        .bind(since)
        .one()
        .await?;
    Ok(count)
}
