//! A failure to sign in: counted, and written down in the account's chain, or in the operator's
//! when there is no such account.
//!
//! Owns that both happen in one transaction. It says to nobody why something was wrong.

use super::brake::Tries;
use super::sessions::Origin;
use super::sign_in::{Tried, who};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::error::Result;
use crate::ids::AccountId;

/// A failure.
pub(super) struct Missed {
    /// Whose, if anybody's.
    pub(super) account: Option<AccountId>,
    /// By which way.
    pub(super) method: &'static str,
    /// The passkey whose signature was right, and which still does not count: its answer was sent
    /// twice, or there are two of it.
    pub(super) passkey: Option<uuid::Uuid>,
}

impl Missed {
    /// Counts it and writes it down.
    pub(super) async fn write(&self, app: &App, tries: &Tries, origin: &Origin) -> Result<Tried> {
        let now = app.clock.now();
        let chain = self.account.map_or(app.providers.operator().0, |account| account.0);
        let who = who(self.account, self.method, origin);
        let mut line = Line::of(chain, now, Action::SignIn, who);
        line.outcome = Outcome::Refused;
        line.object_kind = Some(if self.passkey.is_some() { "passkey" } else { "session" });
        line.object_id = self.passkey;
        let mut tx = app.db.write().await?;
        tries.failed(&mut tx, now).await?;
        audit::append(&mut tx, &app.vault, &[line]).await?;
        tx.commit().await?;
        Ok(Tried::Wrong)
    }
}

/// A failure with a password or a code, of an account or of none.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn wrong(
    app: &App,
    tries: &Tries,
    account: Option<AccountId>,
    origin: &Origin,
) -> Result<Tried> {
    missed(app, tries, account, "password", origin).await
}

/// The same by another way.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn missed(
    app: &App,
    tries: &Tries,
    account: Option<AccountId>,
    method: &'static str,
    origin: &Origin,
) -> Result<Tried> {
    Missed { account, method, passkey: None }.write(app, tries, origin).await
}
