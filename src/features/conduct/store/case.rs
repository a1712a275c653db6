//! A case: a violation before the operator, and what became of it.
//!
//! Owns its row and its texts, which are the account's. Opens none for the operator.

use rules::conduct::{Judgement, Kind, Step};
use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::State;
use crate::ids::{AccountId, ProviderId};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.provider_id AS provider, c.account_id AS account, c.kind, c.state, c.step, c.acted_at, c.judged_at,
                 c.waits_since, c.words, c.decided_at, c.reason, c.read_at, c.ends_at, c.objected_at, c.objection, c.again,
                 c.answered_at, c.answer, c.lifted_at, c.struck, c.due_at, c.removed_at FROM conduct_case c WHERE ",
            $rest
        )
    };
}
pub(super) use select;

/// A violation, before it is before the operator.
#[derive(Clone, Copy, Debug)]
pub struct NewCase<'a> {
    /// The report.
    pub id: Uuid,
    /// Who judged it.
    pub provider: ProviderId,
    /// Of which account.
    pub account: AccountId,
    /// As what.
    pub kind: Kind,
    /// When it was done.
    pub acted: Instant,
    /// What its holder reads of it; sealed.
    pub words: &'a str,
}

/// A case as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Case {
    /// Its id: that of the report.
    pub id: Uuid,
    /// Who judged it.
    pub provider: ProviderId,
    /// Of which account.
    pub account: AccountId,
    kind: String,
    state: String,
    step: Option<String>,
    /// When it was done.
    pub acted_at: Instant,
    /// When it was judged.
    pub judged_at: Instant,
    /// Since when it waits for the operator.
    pub waits_since: Instant,
    words: Option<Vec<u8>>,
    /// When it was decided.
    pub decided_at: Option<Instant>,
    reason: Option<Vec<u8>>,
    /// When a warning was read.
    pub read_at: Option<Instant>,
    /// When one can object no more.
    pub ends_at: Option<Instant>,
    /// When one objected.
    pub objected_at: Option<Instant>,
    objection: Option<Vec<u8>>,
    again: Option<String>,
    /// When the objection was answered.
    pub answered_at: Option<Instant>,
    answer: Option<Vec<u8>>,
    /// When the block was lifted, or the warning taken back.
    pub lifted_at: Option<Instant>,
    /// Whether it counts no more.
    pub struck: bool,
    /// When general account data go.
    pub due_at: Option<Instant>,
    /// When they went.
    pub removed_at: Option<Instant>,
}

impl Case {
    /// As what.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind.parse().unwrap_or(Kind::Other)
    }

    /// Whether it stands there.
    #[must_use]
    pub fn is(&self, state: State) -> bool {
        self.state == state.as_str()
    }

    /// What was decided.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.step.as_deref()?.parse().ok()
    }

    /// What the provider says of it after an objection.
    #[must_use]
    pub fn again(&self) -> Option<Judgement> {
        self.again.as_deref()?.parse().ok()
    }

    /// Whether it blocks its account.
    #[must_use]
    pub fn blocks(&self) -> bool {
        self.step() == Some(Step::Block) && self.stands()
    }

    /// Whether a warning or a block was given, and neither taken back nor carried out to its end.
    #[must_use]
    pub fn stands(&self) -> bool {
        let given = self.step().is_some_and(|step| step != Step::Nothing);
        given && self.lifted_at.is_none() && self.removed_at.is_none()
    }

    /// Until when its holder can object to it; none where that is over, or was done.
    #[must_use]
    pub fn open_until(&self, now: Instant) -> Option<Instant> {
        let open = self.stands() && self.objected_at.is_none() && self.is(State::Done);
        self.ends_at.filter(|ends| open && now < *ends)
    }

    /// What its holder reads of it.
    #[must_use]
    pub fn words(&self, key: &Key) -> String {
        open(key, self.id, "words", self.words.as_deref())
    }

    /// Why it was decided so.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        open(key, self.id, "reason", self.reason.as_deref())
    }

    /// What its holder says to it.
    #[must_use]
    pub fn objection(&self, key: &Key) -> String {
        open(key, self.id, "objection", self.objection.as_deref())
    }

    /// The answer to that, or why the block was lifted.
    #[must_use]
    pub fn answer(&self, key: &Key) -> String {
        open(key, self.id, "answer", self.answer.as_deref())
    }
}

fn open(key: &Key, id: Uuid, column: &'static str, sealed: Option<&[u8]>) -> String {
    sealed.and_then(|text| key.open_text(place(id, column), text).ok()).unwrap_or_default()
}

pub(super) fn place(row: Uuid, column: &'static str) -> Place<'static> {
    Place { table: "conduct_case", column, row }
}

/// Brings a violation before the operator; `key` is the account's.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, key: &Key, new: &NewCase<'_>, at: Instant) -> Result<()> {
    tx.query(
        "INSERT INTO conduct_case (id, provider_id, account_id, kind, state, acted_at, judged_at, waits_since, words, struck)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.provider)
    .bind(new.account)
    .bind(new.kind.as_str())
    .bind(State::Waiting.as_str())
    .bind(new.acted)
    .bind(at)
    .bind(at)
    .bind(key.seal_text(place(new.id, "words"), new.words))
    .bind(false)
    .run()
    .await?;
    Ok(())
}

/// One case.
///
/// # Errors
/// When the database refuses.
pub async fn case(tx: &mut Tx, id: Uuid) -> Result<Option<Case>> {
    tx.query(select!("c.id = $1")).bind(id).optional().await
}

/// The same, held until the transaction ends.
///
/// # Errors
/// When the database refuses.
pub async fn case_to_change(tx: &mut Tx, id: Uuid) -> Result<Option<Case>> {
    tx.query(select!("c.id = $1 {for update}")).bind(id).optional().await
}

/// The cases of an account in which something was decided that its holder reads, the newest first;
/// fifty at most.
///
/// # Errors
/// When the database refuses.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<Vec<Case>> {
    tx.query(select!(
        "c.account_id = $1 AND c.step IN ('warning', 'block') ORDER BY c.judged_at DESC, c.id DESC LIMIT 50"
    ))
    .bind(account)
    .all()
    .await
}
