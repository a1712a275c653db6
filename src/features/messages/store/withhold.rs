//! The conversations from which a therapist can choose one to withhold (T4.2, T4.3).

use super::rows::ThreadRow;
use crate::access::{View, scope};
use crate::db::Result;
use crate::features::messages::Thread;

/// How many are offered: more is better withheld as a whole.
const MOST: i64 = 50;

/// The file's own conversations, the newest first. A withholding does not touch
/// an own thing of others.
///
/// # Errors
/// When the database refuses.
pub async fn to_withhold(view: &mut View<'_, scope::Withholding>) -> Result<Vec<Thread>> {
    let client = view.client();
    let rows: Vec<ThreadRow> = view
        .tx()
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
