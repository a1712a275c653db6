//! Notices: every e-mail and text message that leaves the portal (V14).
//!
//! Owns which messages there are, their words, and the outbox. A notice never
//! carries contents, the name of a person, of a practice or of care; who gets
//! one, and why, is the feature's that puts it here.

mod channels;
mod gateway;
mod kannel;
mod mail;
pub mod model;
mod outbox;
pub mod pages;
mod sender;
pub mod store;
pub mod words;

use serde::{Deserialize, Serialize};
use vault::KeyId;

pub use channels::{Channels, Failure, try_out};
pub use model::{Channel, Kind, To};
pub use outbox::{Fates, Outbox};
pub use sender::{Running, Sender, forget};

use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::store as accounts;
use crate::ids::AccountId;
use crate::web::text::Language;

/// One message to be put into the outbox.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Whose it is: it is sealed under the key of this account.
    pub account: AccountId,
    /// Where it goes.
    pub to: To<'a>,
    /// What it says.
    pub kind: Kind,
    /// In which language.
    pub language: Language,
    /// A path of the portal, `/activate/…`; the address before it is the configured one.
    pub link: Option<&'a str>,
    /// A code to type.
    pub code: Option<&'a str>,
}

/// What a message carries besides its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carries {
    /// The path of a link.
    pub link: Option<String>,
    /// A code.
    pub code: Option<String>,
}

/// Puts a message into the outbox, in the transaction that causes it: nothing
/// leaves before that is committed. Says its id.
///
/// # Errors
/// When database or key store are away.
pub async fn put(
    app: &App,
    tx: &mut Tx,
    outgoing: &Outgoing<'_>,
    now: Instant,
) -> Result<uuid::Uuid> {
    // Whose key is gone is told nothing, and that is an error here.
    app.vault.key(accounts::key_id(outgoing.account)).await?;
    let ids = put_all(app, tx, &[*outgoing], now).await?;
    ids.first().copied().ok_or_else(|| Error::Internal(anyhow::anyhow!("a notice without its id")))
}

/// Puts many into the outbox, as [`put`] does one, with a few statements. Says their ids, in the
/// same order.
///
/// # Errors
/// When database or key store are away.
pub async fn put_all(
    app: &App,
    tx: &mut Tx,
    outgoing: &[Outgoing<'_>],
    now: Instant,
) -> Result<Vec<uuid::Uuid>> {
    let ids: Vec<KeyId> = outgoing.iter().map(|one| accounts::key_id(one.account)).collect();
    let keys = app.vault.keys(&ids).await?;
    // Where nothing can leave, it is not to leave all at once when that changes.
    let due = Some(now).filter(|_| app.settings.notices);
    let put = store::put_all(tx, &keys, outgoing, now, due).await?;
    app.outbox.ring(tx);
    Ok(put)
}
