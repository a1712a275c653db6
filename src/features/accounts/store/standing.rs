//! How the accounts of some people stand: for the lists of who arranges them.
//!
//! Says nothing of who may ask.

use uuid::Uuid;

use crate::db::{Result, Tx};
use crate::features::accounts::model::State;
use crate::ids::PersonId;

/// How the account of a person stands: its state, and with what its holder proves to be that.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Standing {
    /// The person.
    pub person_id: PersonId,
    state: String,
    /// Whether there is an authenticator app.
    pub app: bool,
    /// Whether there is a passkey.
    pub passkey: bool,
}

impl Standing {
    /// The state of the account.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        self.state.parse().ok()
    }
}

/// How the accounts of these people stand, of who has one.
///
/// # Errors
/// When the database refuses.
pub async fn standings(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<Standing>> {
    tx.query(
        "SELECT ap.person_id, a.state, a.totp_secret IS NOT NULL AS app,
            EXISTS (SELECT 1 FROM passkey k WHERE k.account_id = a.id) AS passkey
         FROM account_person ap JOIN account a ON a.id = ap.account_id WHERE ap.person_id IN $1[]",
    )
    .bind_ids(people)
    .all()
    .await
}
