//! A report: what of whom, by whom, and what was judged.

use rules::conduct::{Judgement, Kind};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::{ObjectKind, ReportState};
use crate::ids::{AccountId, ClientId, PersonId, ProviderId};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT x.id, x.provider_id AS provider, x.client_id AS client, x.object_kind, x.object_id, x.within_id AS within,
                 x.subject_id AS subject, p.name AS subject_name, p.initials AS subject_initials,
                 x.account_id AS account, x.reporter_id AS reporter, r.name AS reporter_name, x.kind, x.state, x.acted_at,
                 x.reported_at, x.waits_since, x.judged_at, j.name AS judged_by, x.judgement
             FROM conduct_report x JOIN person p ON p.id = x.subject_id JOIN person r ON r.id = x.reporter_id
             LEFT JOIN person j ON j.id = x.judged_by WHERE ",
            $rest
        )
    };
}
pub(super) use select;

/// A report, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewReport {
    /// The id.
    pub id: Uuid,
    /// Who judges it.
    pub provider: ProviderId,
    /// In which file; none where it is about none.
    pub client: Option<ClientId>,
    /// What is reported.
    pub object: (ObjectKind, Uuid),
    /// In which conversation, of a message.
    pub within: Option<Uuid>,
    /// Whose conduct it is.
    pub subject: PersonId,
    /// With which account; none where there is none.
    pub account: Option<AccountId>,
    /// Who reports it.
    pub reporter: (PersonId, AccountId),
    /// As what.
    pub kind: Kind,
    /// When it was done.
    pub acted: Instant,
}

/// A report as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// Who judges it.
    pub provider: ProviderId,
    /// In which file.
    pub client: Option<ClientId>,
    /// `message` or `conduct`.
    pub object_kind: String,
    /// Which thing.
    pub object_id: Uuid,
    /// In which conversation, of a message.
    pub within: Option<Uuid>,
    /// Whose conduct it is.
    pub subject: PersonId,
    /// That person's full name.
    pub subject_name: String,
    /// Two letters.
    pub subject_initials: String,
    /// With which account.
    pub account: Option<AccountId>,
    /// Who reported it.
    pub reporter: PersonId,
    /// That person's full name.
    pub reporter_name: String,
    /// As what.
    pub kind: String,
    /// Where it stands.
    pub state: String,
    /// When it was done.
    pub acted_at: Instant,
    /// When it was reported.
    pub reported_at: Instant,
    /// Since when it waits for whoever judges.
    pub waits_since: Instant,
    /// When it was judged.
    pub judged_at: Option<Instant>,
    /// By whom.
    pub judged_by: Option<String>,
    /// What was said of it.
    pub judgement: Option<String>,
}

impl Report {
    /// Whether it stands there.
    #[must_use]
    pub fn is(&self, state: ReportState) -> bool {
        self.state == state.as_str()
    }

    /// As what.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind.parse().unwrap_or(Kind::Other)
    }

    /// What was said of it.
    #[must_use]
    pub fn judgement(&self) -> Option<Judgement> {
        self.judgement.as_deref()?.parse().ok()
    }

    /// Whether it is about a message.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.object_kind == ObjectKind::Message.as_str()
    }
}

/// Stores a report; false where the same account reported the same before.
///
/// # Errors
/// When the database refuses.
pub async fn insert(tx: &mut Tx, new: &NewReport, at: Instant) -> Result<bool> {
    let made = tx
        .query(
            "INSERT INTO conduct_report (id, provider_id, client_id, object_kind, object_id, within_id, subject_id,
                 account_id, reporter_id, reporter_account, kind, state, acted_at, reported_at, waits_since)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (id) DO NOTHING",
        )
        .bind(new.id)
        .bind(new.provider)
        .bind(new.client)
        .bind(new.object.0.as_str())
        .bind(new.object.1)
        .bind(new.within)
        .bind(new.subject)
        .bind(new.account)
        .bind(new.reporter.0)
        .bind(new.reporter.1)
        .bind(new.kind.as_str())
        .bind(ReportState::Open.as_str())
        .bind(new.acted)
        .bind(at)
        .bind(at)
        .run()
        .await?;
    Ok(made == 1)
}

/// What somebody else reported before and was judged, is judged: one thing is held against nobody
/// twice. Whether it was.
///
/// # Errors
/// When the database refuses.
pub async fn settle(tx: &mut Tx, id: Uuid, object: Uuid) -> Result<bool> {
    let settled = tx
        .query(
            "UPDATE conduct_report SET state = 'judged',
                 judged_at = (SELECT max(o.judged_at) FROM conduct_report o WHERE o.object_id = $2 AND o.state <> 'open'),
                 judgement = (SELECT max(o.judgement) FROM conduct_report o WHERE o.object_id = $2 AND o.state <> 'open')
             WHERE id = $1 AND EXISTS (SELECT 1 FROM conduct_report o WHERE o.object_id = $2 AND o.state <> 'open')",
        )
        .bind(id)
        .bind(object)
        .run()
        .await?;
    Ok(settled == 1)
}

/// One report.
///
/// # Errors
/// When the database refuses.
pub async fn one(tx: &mut Tx, id: Uuid) -> Result<Option<Report>> {
    tx.query(select!("x.id = $1")).bind(id).optional().await
}

/// What was judged, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// By whom.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// What.
    pub judgement: Judgement,
}

/// Judges a thing, and with it whatever else was reported of the same; whether it was open.
///
/// # Errors
/// When the database refuses.
pub async fn judge(tx: &mut Tx, object: Uuid, judged: &Judged) -> Result<bool> {
    let done = tx
        .query(
            "UPDATE conduct_report SET state = 'judged', judged_at = $2, judged_by = $3, judgement = $4
             WHERE object_id = $1 AND state = 'open'",
        )
        .bind(object)
        .bind(judged.at)
        .bind(judged.by)
        .bind(judged.judgement.as_str())
        .run()
        .await?;
    Ok(done > 0)
}

/// Judges once more what was objected to; whether it waited for that. What was judged first stays.
///
/// # Errors
/// When the database refuses.
pub async fn judge_again(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let done = tx
        .query("UPDATE conduct_report SET state = 'judged' WHERE id = $1 AND state = 'again'")
        .bind(id)
        .run()
        .await?;
    Ok(done == 1)
}

/// It waits to be judged once more.
///
/// # Errors
/// When the database refuses.
pub async fn reopen(tx: &mut Tx, id: Uuid, at: Instant) -> Result<()> {
    tx.query("UPDATE conduct_report SET state = 'again', waits_since = $2 WHERE id = $1")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    Ok(())
}
