//! What stands around a case: what was decided of its account before, and of its report in which
//! file it was made and who judged it.

use rules::conduct::{Kind, Step};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::State;
use crate::ids::{AccountId, ClientId};

/// What was decided of an account before.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Before {
    kind: String,
    step: String,
    state: String,
    /// When it was decided.
    pub decided_at: Instant,
    /// Whether it counts no more.
    pub struck: bool,
}

impl Before {
    /// As what.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind.parse().unwrap_or(Kind::Other)
    }

    /// What was decided.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step.parse().unwrap_or(Step::Nothing)
    }

    /// Whether an objection to it waits for its answer. Until then it counts.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        self.state == State::Objected.as_str()
    }

    /// Whether it was a warning, or more, that was given before `acted` and still counts (T12.3).
    #[must_use]
    pub fn warns(&self, acted: Instant) -> bool {
        !self.struck && self.step() != Step::Nothing && self.decided_at < acted
    }
}

/// What was decided of an account before, but for the case `id`, the newest first; fifty at most.
///
/// # Errors
/// When the database refuses.
pub async fn before(tx: &mut Tx, account: AccountId, id: Uuid) -> Result<Vec<Before>> {
    tx.query(
        "SELECT kind, step, state, decided_at, struck FROM conduct_case
         WHERE account_id = $1 AND id <> $2 AND decided_at IS NOT NULL ORDER BY judged_at DESC, id DESC LIMIT 50",
    )
    .bind(account)
    .bind(id)
    .all()
    .await
}

/// In which file it was reported; none where it is about none.
///
/// # Errors
/// When the database refuses.
pub async fn file_of(tx: &mut Tx, id: Uuid) -> Result<Option<ClientId>> {
    let row: Option<(Option<ClientId>,)> =
        tx.query("SELECT client_id FROM conduct_report WHERE id = $1").bind(id).optional().await?;
    Ok(row.and_then(|(client,)| client))
}

/// Whether who judged it is who reported it.
///
/// # Errors
/// When the database refuses.
pub async fn judged_alone(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let same: Option<(Uuid,)> = tx
        .query("SELECT id FROM conduct_report WHERE id = $1 AND judged_by = reporter_id")
        .bind(id)
        .optional()
        .await?;
    Ok(same.is_some())
}
