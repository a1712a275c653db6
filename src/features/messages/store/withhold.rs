//! The conversations from which one can be chosen: to withhold, by a therapist (T4.2, T4.3), or to
//! hide, by who lets others see (T3.2).

use super::rows::ThreadRow;
use crate::access::{View, scope};
use crate::db::{Result, Tx};
use crate::features::messages::Thread;
use crate::ids::ClientId;

/// How many are offered: more is better kept back as a whole.
const MOST: i64 = 50;

/// The file's own conversations, the newest first. A withholding does not touch
/// an own thing of others.
///
/// # Errors
/// When the database refuses.
pub async fn to_withhold(view: &mut View<'_, scope::Withholding>) -> Result<Vec<Thread>> {
    let client = view.client();
    of_the_file(view.tx(), client).await
}

/// The same, of which the reader sees each: hiding does not touch an own thing either.
///
/// # Errors
/// When the database refuses.
pub async fn to_hide(view: &mut View<'_, scope::Messages>) -> Result<Vec<Thread>> {
    let (client, hidden) = (view.client(), view.hidden_items());
    let mut found = of_the_file(view.tx(), client).await?;
    found.retain(|thread| !hidden.contains(&thread.id.0));
    Ok(found)
}

async fn of_the_file(tx: &mut Tx, client: ClientId) -> Result<Vec<Thread>> {
    let rows: Vec<ThreadRow> = tx
        .query(
            "SELECT t.id, t.client_id, t.own, t.subject, t.last_n, t.last_at, t.waiting_since FROM thread t
             WHERE t.client_id = $1 AND NOT t.own ORDER BY t.last_at DESC, t.id DESC LIMIT $2",
        )
        .bind(client)
        .bind(MOST)
        .all()
        .await?;
    Ok(rows.into_iter().map(Thread::from).collect())
}
