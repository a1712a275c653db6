//! A passkey that a browser just made: whether it counts, and keeping it.
//!
//! Owns these two steps, for who adds one and for who begins with one. Whose session it is, and
//! what follows, is for whoever asks.

use uuid::Uuid;

use super::party;
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::passkeys::challenge::{self, Purpose, Spending};
use crate::features::accounts::passkeys::{Answer, Made, Wrong};
use crate::features::accounts::store::passkeys;
use crate::ids::AccountId;

/// A passkey that counts, before it is kept.
pub struct Fresh {
    made: Made,
    spending: Spending,
}

/// What the browser answered when it was asked for this.
///
/// # Errors
/// Why it does not count.
pub fn read(
    app: &App,
    purpose: Purpose,
    json: &str,
    now: Instant,
) -> std::result::Result<Fresh, Wrong> {
    let answer = Answer::read(json)?;
    let spending = challenge::holds(&app.vault, purpose, &answer.challenge, now);
    let party = party(app).ok_or(Wrong::Party)?;
    Ok(Fresh { made: answer.made(&party)?, spending: spending.ok_or(Wrong::Kind)? })
}

impl Fresh {
    /// Keeps it for this account; none where the answer was used before, or the passkey is another's.
    ///
    /// # Errors
    /// When database or key store are away.
    pub async fn keep(
        &self,
        app: &App,
        tx: &mut Tx,
        (account, name): (AccountId, &str),
        now: Instant,
    ) -> Result<Option<Uuid>> {
        if !passkeys::spend(tx, &self.spending).await? {
            return Ok(None);
        }
        let new = passkeys::New {
            account,
            credential: &self.made.credential,
            key: &self.made.key,
            counter: self.made.counter,
            name,
        };
        passkeys::add(tx, &app.vault, &new, now).await
    }
}
