//! Application support helps somebody get in (rulebook 1, "Other staff"; A1, T8.1).
//!
//! Owns finding an account, checking who calls, and three deeds: wrong tries are forgotten, the
//! holder's own way back begins, an invitation goes once more to where it went. It never reads a
//! file, nor the name, the provider or the role of whom it helps. Each look and each deed stands in
//! the account's log, and in that of the files in which its holder is in care.

mod check;
mod deeds;
mod found;
mod lines;
mod model;
pub mod pages;
mod search;
mod store;

pub use model::SEARCHES_A_DAY;
pub use store::{Help, forget_of, helped};

use crate::app::App;
use crate::error::Result;

/// What was tried and searched days ago leaves nothing.
///
/// # Errors
/// When the database is away.
pub async fn expire(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    store::sweep(&mut tx, app.clock.now().plus_seconds(-2 * model::DAY)).await?;
    Ok(tx.commit().await?)
}
