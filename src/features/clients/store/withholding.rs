//! What is withheld from whom, why, and until it is lifted (T4.2, T4.3).
//!
//! Reasons are sealed under the file's key. A withholding is never changed but
//! by lifting it: everything ever decided stays to be read.

use rules::{Categories, Span};
use uuid::Uuid;
use vault::{Key, Place};

use super::ledger::{hold, hold_all};
use crate::access::{Change, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ordered};

/// A withholding, before it is stored.
#[derive(Debug)]
pub struct NewWithholding<'a> {
    /// The file.
    pub client: ClientId,
    /// From whom.
    pub against: PersonId,
    /// Which categories.
    pub categories: Categories,
    /// Which single items.
    pub items: &'a [Uuid],
    /// How long.
    pub span: Span,
}

/// Who decided it, on what ground, and when it is looked at again.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'a> {
    /// The id of the withholding.
    pub id: Uuid,
    /// The therapist.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// The ground; empty for what a decision on capacity withholds.
    pub reason: &'a str,
    /// When it is looked at again.
    pub review: Instant,
    /// The decision on capacity that withholds it.
    pub judgement: Option<Uuid>,
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "withholding", column: "reason", row: id }
}

/// Adds a withholding of which nobody knows who decided it: from elsewhere.
///
/// # Errors
/// When the database refuses.
pub async fn withhold(tx: &mut Tx, new: &NewWithholding<'_>) -> Result<()> {
    let id = ordered();
    tx.query(
        "INSERT INTO withholding (id, client_id, against_id, categories, valid_from, valid_until)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(new.client)
    .bind(new.against)
    .bind(new.categories.bits())
    .bind(new.span.from.map(Instant::from))
    .bind(new.span.until.map(Instant::from))
    .run()
    .await?;
    hold(tx, id, new.items, new.client).await
}

/// Adds withholdings that somebody decided; `key` is the file's.
///
/// # Errors
/// When the database refuses.
pub async fn withhold_because(
    tx: &mut Tx,
    key: &Key,
    all: &[(NewWithholding<'_>, Decided<'_>)],
) -> Result<()> {
    let sql = "INSERT INTO withholding (id, client_id, against_id, categories, valid_from, valid_until, reason,
             decided_by, decided_at, review_at, judgement_id) VALUES {rows}";
    tx.each((sql, 11), all, |query, (new, decided)| {
        let reason = (!decided.reason.is_empty())
            .then(|| key.seal(place(decided.id), decided.reason.as_bytes()));
        query
            .bind(decided.id)
            .bind(new.client)
            .bind(new.against)
            .bind(new.categories.bits())
            .bind(new.span.from.map(Instant::from))
            .bind(new.span.until.map(Instant::from))
            .bind(reason)
            .bind(decided.by)
            .bind(decided.at)
            .bind(decided.review)
            .bind(decided.judgement)
    })
    .await?;
    let items = all.iter().flat_map(|(new, decided)| {
        new.items.iter().map(|item| (decided.id, *item, new.client)).collect::<Vec<_>>()
    });
    hold_all(tx, &items.collect::<Vec<_>>()).await
}

/// What is or was withheld, as therapists read it; its reason is still sealed.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Withheld {
    /// The withholding.
    pub id: Uuid,
    /// From whom.
    pub against: PersonId,
    /// That person's full name.
    pub name: String,
    categories: i64,
    /// How many single items.
    pub items: i64,
    /// From when it holds or held.
    pub valid_from: Option<Instant>,
    /// Until when, if it has an end.
    pub valid_until: Option<Instant>,
    reason: Option<Vec<u8>>,
    /// Who decided it.
    pub decided_by: Option<String>,
    /// When it is looked at again.
    pub review_at: Option<Instant>,
    /// Who lifted it.
    pub lifted_by: Option<String>,
    /// The decision on capacity that withholds it.
    pub judgement_id: Option<Uuid>,
}

impl Withheld {
    /// Which categories.
    #[must_use]
    pub fn categories(&self) -> Categories {
        Categories::from_bits(self.categories).unwrap_or(Categories::EMPTY)
    }

    /// Whether it holds at `at`, or will.
    #[must_use]
    pub fn lasts(&self, at: Instant) -> bool {
        self.valid_until.is_none_or(|until| until > at)
    }

    /// The ground; none where there is none, or it cannot be read any more (V7).
    #[must_use]
    pub fn reason(&self, key: &Key) -> Option<String> {
        key.open_text(place(self.id), self.reason.as_deref()?).ok()
    }
}

/// All that is or was withheld in the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn withheld(view: &mut View<'_, scope::WhoSees>) -> Result<Vec<Withheld>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT w.id, w.against_id AS against, p.name, w.categories,
                 (SELECT count(*) FROM held_item h WHERE h.holder_id = w.id) AS items, w.valid_from, w.valid_until,
                 w.reason, d.name AS decided_by, w.review_at, l.name AS lifted_by, w.judgement_id
             FROM withholding w JOIN person p ON p.id = w.against_id LEFT JOIN person d ON d.id = w.decided_by
             LEFT JOIN person l ON l.id = w.lifted_by WHERE w.client_id = $1 ORDER BY w.id DESC LIMIT 200",
        )
        .bind(client)
        .all()
        .await
}

/// Whether this file has the withholding already: then the same form was sent before.
///
/// # Errors
/// When the database refuses.
pub async fn is_withheld(change: &mut Change<'_, scope::Withholding>, id: Uuid) -> Result<bool> {
    let client = change.client();
    let query = change.tx().query("SELECT 1 FROM withholding WHERE id = $1 AND client_id = $2");
    let found: Option<(i32,)> = query.bind(id).bind(client).optional().await?;
    Ok(found.is_some())
}

/// Lifts a withholding against somebody now; false when it had ended before.
/// Nothing when there is no such withholding in the file.
///
/// # Errors
/// When the database refuses.
pub async fn lift(
    change: &mut Change<'_, scope::Withholding>,
    (id, against): (Uuid, PersonId),
    by: PersonId,
) -> Result<Option<bool>> {
    let (client, at) = (change.client(), change.at());
    let lifted = change
        .tx()
        .query(
            "UPDATE withholding SET valid_until = $4, lifted_at = $4, lifted_by = $5
             WHERE id = $1 AND client_id = $2 AND against_id = $3 AND (valid_until IS NULL OR valid_until > $4)",
        )
        .bind(id)
        .bind(client)
        .bind(against)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    if lifted > 0 {
        return Ok(Some(true));
    }
    let query = change
        .tx()
        .query("SELECT 1 FROM withholding WHERE id = $1 AND client_id = $2 AND against_id = $3");
    let found: Option<(i32,)> = query.bind(id).bind(client).bind(against).optional().await?;
    Ok(found.map(|_| false))
}
