//! Authority that one coordinator entered and another has not confirmed yet (T1.1p).
//!
//! A proposal counts for nothing: nothing here is read by the rules. What is
//! confirmed becomes a row of authority in the same transaction.

mod resume;

use uuid::Uuid;
use vault::{Key, Place};

pub use resume::{confirm_resuming, propose_resuming};

use crate::access::{Caseload, Change, View, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::clients::model::{Entered, Stretch};
use crate::ids::{ClientId, PersonId};

/// What was entered.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Proposal {
    /// Its id.
    pub id: Uuid,
    /// The file.
    pub client: ClientId,
    /// The client's full name.
    pub client_name: String,
    /// Whose authority.
    pub person: PersonId,
    /// That person's full name.
    pub name: String,
    /// On what it rests.
    pub basis: String,
    /// From when.
    pub valid_from: Instant,
    /// Until when.
    pub valid_until: Option<Instant>,
    /// What was seen.
    pub proof: String,
    /// Of which day that is.
    pub proof_on: String,
    /// Who entered it.
    pub entered_by: PersonId,
    /// That person's full name.
    pub enterer: String,
    /// When.
    pub entered_at: Instant,
    /// `waiting`, `confirmed`, `declined`.
    pub state: String,
    /// When it was decided on.
    pub decided_at: Option<Instant>,
    /// Why it was declined, sealed.
    pub reason: Option<Vec<u8>>,
    /// Which authority it gives back after a suspension; none where it is new.
    pub resumes: Option<Uuid>,
}

impl Proposal {
    /// From when until when.
    #[must_use]
    pub fn stretch(&self) -> Stretch {
        (Some(self.valid_from), self.valid_until)
    }

    /// Whether it waits for a second coordinator.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == "waiting"
    }

    /// Why it was declined; empty where that cannot be read any more.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        let opened = self.reason.as_deref().and_then(|it| key.open_text(place(self.id), it).ok());
        opened.unwrap_or_default()
    }
}

/// How many stand on a page of the list of all that waits.
pub const PAGE: i64 = 25;

fn place(id: Uuid) -> Place<'static> {
    Place { table: "authority_proposal", column: "reason", row: id }
}

/// The proposals of which `$rest` holds.
macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "SELECT w.id, w.client_id AS client, cp.name AS client_name, w.person_id AS person, p.name, w.basis,
                 w.valid_from, w.valid_until, w.proof, w.proof_on, w.entered_by, e.name AS enterer, w.entered_at,
                 w.state, w.decided_at, w.reason, w.resumes FROM authority_proposal w JOIN person p ON p.id = w.person_id
                 JOIN person e ON e.id = w.entered_by JOIN client c ON c.id = w.client_id
                 JOIN person cp ON cp.id = c.person_id WHERE ",
            $rest
        )
    };
}

/// What waits in the file, what was declined, and by what suspensions ended, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn proposals(view: &mut View<'_, scope::Representatives>) -> Result<Vec<Proposal>> {
    let client = view.client();
    let sql = proposals!(
        "w.client_id = $1 AND (w.state <> 'confirmed' OR w.resumes IS NOT NULL) ORDER BY w.id DESC LIMIT 100"
    );
    view.tx().query(sql).bind(client).all().await
}

/// The same, before one more is added.
///
/// # Errors
/// When the database refuses.
pub async fn that_wait(change: &mut Change<'_, scope::Representatives>) -> Result<Vec<Proposal>> {
    let client = change.client();
    let sql = proposals!("w.client_id = $1 AND w.state = 'waiting' ORDER BY w.id DESC LIMIT 100");
    change.tx().query(sql).bind(client).all().await
}

/// One of the file.
///
/// # Errors
/// When the database refuses.
pub async fn proposal(
    change: &mut Change<'_, scope::Representatives>,
    id: Uuid,
) -> Result<Option<Proposal>> {
    let client = change.client();
    let sql = proposals!("w.client_id = $1 AND w.id = $2");
    change.tx().query(sql).bind(client).bind(id).optional().await
}

/// What waits in these files, the longest first, after `after`.
///
/// # Errors
/// When the database refuses.
pub async fn all_that_wait(
    list: &mut Caseload<'_, scope::Representatives>,
    after: Uuid,
) -> Result<Vec<Proposal>> {
    let clients = list.clients().to_vec();
    let sql = proposals!(
        "w.client_id IN $1[] AND w.state = 'waiting' AND w.id > $2 ORDER BY w.id LIMIT $3"
    );
    list.tx().query(sql).bind_ids(&clients).bind(after).bind(PAGE).all().await
}

/// Enters one, which waits from now on.
///
/// # Errors
/// When the database refuses.
pub async fn propose(
    change: &mut Change<'_, scope::Representatives>,
    id: Uuid,
    entered: &Entered,
    by: PersonId,
) -> Result<()> {
    let (client, provider, at) = (change.client(), change.file().provider, change.at());
    change
        .tx()
        .query(
            "INSERT INTO authority_proposal (id, client_id, provider_id, person_id, basis, valid_from, valid_until, proof,
                proof_on, entered_by, entered_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'waiting')",
        )
        .bind(id)
        .bind(client)
        .bind(provider)
        .bind(entered.person)
        .bind(entered.basis.as_str())
        .bind(entered.from)
        .bind(entered.until)
        .bind(entered.proof.as_str())
        .bind(entered.proof_on.to_string())
        .bind(by)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Confirms one: from now on it is authority, with this id.
///
/// # Errors
/// When the database refuses.
pub async fn confirm(
    change: &mut Change<'_, scope::Representatives>,
    proposal: &Proposal,
    authority: Uuid,
    by: PersonId,
) -> Result<()> {
    let at = change.at();
    decide(change, proposal.id, "confirmed", by, None).await?;
    change
        .tx()
        .query(
            "INSERT INTO authority (id, client_id, person_id, basis, valid_from, valid_until, proof, proof_on, entered_by,
                confirmed_by, confirmed_at)
             SELECT $2, client_id, person_id, basis, valid_from, valid_until, proof, proof_on, entered_by, $3, $4
             FROM authority_proposal WHERE id = $1",
        )
        .bind(proposal.id)
        .bind(authority)
        .bind(by)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Declines one, with the reason.
///
/// # Errors
/// When the database refuses.
pub async fn decline(
    change: &mut Change<'_, scope::Representatives>,
    proposal: &Proposal,
    by: PersonId,
    (key, reason): (&Key, &str),
) -> Result<()> {
    let sealed = key.seal_text(place(proposal.id), reason);
    decide(change, proposal.id, "declined", by, Some(sealed)).await
}

async fn decide(
    change: &mut Change<'_, scope::Representatives>,
    id: Uuid,
    state: &'static str,
    by: PersonId,
    reason: Option<Vec<u8>>,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "UPDATE authority_proposal SET state = $3, decided_by = $4, decided_at = $5, reason = $6
             WHERE client_id = $1 AND id = $2",
        )
        .bind(client)
        .bind(id)
        .bind(state)
        .bind(by)
        .bind(at)
        .bind(reason)
        .run()
        .await?;
    Ok(())
}
