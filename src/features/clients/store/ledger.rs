//! The ledger: what was consented to, and what is withheld. Only added to.

use rules::{Categories, Span};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, ConsentId, PersonId, ordered};

/// A statement of consent (T3.2), before it is stored.
#[derive(Debug)]
pub struct NewConsent<'a> {
    /// The id.
    pub id: ConsentId,
    /// The file.
    pub client: ClientId,
    /// Who gives; none: the client.
    pub giver: Option<PersonId>,
    /// Who may see.
    pub receiver: PersonId,
    /// When it was stated.
    pub stated: Instant,
    /// What may be seen.
    pub categories: Categories,
    /// Items that stay hidden.
    pub hidden: &'a [Uuid],
    /// When it ends by itself.
    pub until: Option<Instant>,
    /// Whether it takes back.
    pub withdrawn: bool,
}

/// Adds a statement to the ledger.
///
/// # Errors
/// When the database refuses.
pub async fn state_consent(tx: &mut Tx, new: &NewConsent<'_>) -> Result<()> {
    tx.query(
        "INSERT INTO consent (id, client_id, giver_id, receiver_id, stated_at, categories, valid_until, withdrawn)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id)
    .bind(new.client)
    .bind(new.giver)
    .bind(new.receiver)
    .bind(new.stated)
    .bind(new.categories.bits())
    .bind(new.until)
    .bind(new.withdrawn)
    .run()
    .await?;
    hold(tx, new.id.0, new.hidden, new.client).await
}

/// A withholding (T4.2, T4.3), before it is stored.
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

/// Adds a withholding.
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

async fn hold(tx: &mut Tx, holder: Uuid, items: &[Uuid], client: ClientId) -> Result<()> {
    let sql = "INSERT INTO held_item (holder_id, item_id, client_id) VALUES {rows}";
    tx.each((sql, 3), items, |query, item| query.bind(holder).bind(*item).bind(client)).await
}
