//! Decisions that a client cannot decide some matters (T4.2): proposed by one who
//! treats, confirmed by another, ended; and what the client has against them.
//!
//! Reasons and objections are sealed under the file's key. The rules read the rows of
//! `incapacity` alone, which is there from the confirmation on.

mod decide;
mod object;

use rules::Categories;
use uuid::Uuid;
use vault::{Key, Place};

pub use decide::{NewJudgement, confirm, drop_proposal, end_incapacity, propose};
pub use object::object;

use crate::access::{Change, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::PersonId;

type Decides<'a> = Change<'a, scope::Withholding>;

/// A proposal, and what became of it; its reason is still sealed.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Judgement {
    /// The id; of the row of `incapacity` too.
    pub id: Uuid,
    categories: i64,
    reason: Vec<u8>,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// That person's full name.
    pub proposer: String,
    /// When.
    pub proposed_at: Instant,
    /// When it is looked at again.
    pub review_at: Instant,
    /// When it ends by itself.
    pub valid_until: Option<Instant>,
    /// Who confirmed it.
    pub confirmer: Option<String>,
    /// When.
    pub confirmed_at: Option<Instant>,
    /// When it was taken back, or not agreed with.
    pub dropped_at: Option<Instant>,
    /// Who ended it before its time.
    pub ender: Option<String>,
}

impl Judgement {
    /// For which categories; none: all.
    #[must_use]
    pub fn categories(&self) -> Categories {
        Categories::from_bits(self.categories).unwrap_or(Categories::EMPTY)
    }

    /// Why; none where that cannot be read any more (V7).
    #[must_use]
    pub fn reason(&self, key: &Key) -> Option<String> {
        key.open_text(place(self.id), &self.reason).ok()
    }

    /// Whether it waits for a second therapist.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.confirmed_at.is_none() && self.dropped_at.is_none()
    }
}

/// That the client does or did not decide, as the rules read it, and what the client has against it.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Incapable {
    /// The id.
    pub id: Uuid,
    categories: i64,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
    /// When the client objected.
    pub stated_at: Option<Instant>,
    text: Option<Vec<u8>>,
}

impl Incapable {
    /// For which categories; none: all.
    #[must_use]
    pub fn categories(&self) -> Categories {
        Categories::from_bits(self.categories).unwrap_or(Categories::EMPTY)
    }

    /// Whether it holds at `at`, or will.
    #[must_use]
    pub fn lasts(&self, at: Instant) -> bool {
        self.valid_until.is_none_or(|until| until > at)
    }

    /// What the client has against it.
    #[must_use]
    pub fn objection(&self, key: &Key) -> Option<String> {
        key.open_text(objection_place(self.id), self.text.as_deref()?).ok()
    }
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "judgement", column: "reason", row: id }
}

fn objection_place(id: Uuid) -> Place<'static> {
    Place { table: "objection", column: "text", row: id }
}

macro_rules! judgements {
    ($where:literal) => {
        concat!(
            "SELECT j.id, j.categories, j.reason, j.proposed_by, p.name AS proposer, j.proposed_at, j.review_at,
                 j.valid_until, c.name AS confirmer, j.confirmed_at, j.dropped_at, e.name AS ender FROM judgement j
             JOIN person p ON p.id = j.proposed_by LEFT JOIN person c ON c.id = j.confirmed_by
             LEFT JOIN person e ON e.id = j.ended_by WHERE j.client_id = $1 ",
            $where
        )
    };
}

/// What permits to look at decisions on capacity are for.
pub trait Looks: crate::access::Scope {}
impl Looks for scope::WhoSees {}
impl Looks for scope::Withholding {}

/// Those, and that of the client, to whom no proposal is shown.
pub trait LooksOrObjects: crate::access::Scope {}
impl<C: Looks> LooksOrObjects for C {}
impl LooksOrObjects for scope::Objection {}

/// All proposals of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn judgements<C: Looks>(view: &mut View<'_, C>) -> Result<Vec<Judgement>> {
    let client = view.client();
    let query = view.tx().query(judgements!("ORDER BY j.id DESC LIMIT 100")).bind(client);
    query.all().await
}

/// One proposal of the file.
///
/// # Errors
/// When the database refuses.
pub async fn judgement(change: &mut Decides<'_>, id: Uuid) -> Result<Option<Judgement>> {
    let client = change.client();
    let query = change.tx().query(judgements!("AND j.id = $2")).bind(client).bind(id);
    query.optional().await
}

/// All decisions of the file that hold or held, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn incapable<C: LooksOrObjects>(view: &mut View<'_, C>) -> Result<Vec<Incapable>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT i.id, i.categories, i.valid_from, i.valid_until, o.stated_at, o.text FROM incapacity i
             LEFT JOIN objection o ON o.incapacity_id = i.id WHERE i.client_id = $1 ORDER BY i.id DESC LIMIT 100",
        )
        .bind(client)
        .all()
        .await
}

/// What of the client's refusals does not stay withheld, by the proposals of the file.
///
/// # Errors
/// When the database refuses.
pub async fn openings<C: Looks>(
    view: &mut View<'_, C>,
) -> Result<Vec<(Uuid, PersonId, Categories)>> {
    let client = view.client();
    of_file(view.tx(), client.0).await
}

async fn of_file(tx: &mut Tx, client: Uuid) -> Result<Vec<(Uuid, PersonId, Categories)>> {
    let rows: Vec<(Uuid, PersonId, i64)> = tx
        .query("SELECT judgement_id, person_id, categories FROM judgement_opening WHERE client_id = $1")
        .bind(client)
        .all()
        .await?;
    let set = |bits| Categories::from_bits(bits).unwrap_or(Categories::EMPTY);
    Ok(rows.into_iter().map(|(id, person, bits)| (id, person, set(bits))).collect())
}
