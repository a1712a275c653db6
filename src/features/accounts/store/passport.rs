//! From a cookie to an actor: which session, whose account, and whom each
//! provider knows the holder as.
//!
//! Owns the one statement that every signed-in request starts with. How a
//! session begins and ends stands in `sessions`.

use std::sync::Arc;

use rules::staff::Role;

use super::sessions::{self, Stage};
use crate::access::{Actor, Known};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::model::State;
use crate::ids::{AccountId, PersonId, ProviderId, SessionId};
use crate::web::context::Session;

/// A session is marked as seen at most this often, in microseconds.
const SEEN_EVERY: i64 = 60 * 1_000_000;

/// The columns of [`Holder`] after others, from what ends in `account_person ap`; with the roles held at `$2`.
macro_rules! holder {
    ($columns:literal, $from:literal, $where:literal) => {
        concat!(
            "SELECT ",
            $columns,
            "ap.person_id, p.provider_id, p.name, p.call_name, p.initials, c.label, r.role FROM ",
            $from,
            " LEFT JOIN person p ON p.id = ap.person_id
              LEFT JOIN client c ON c.person_id = p.id
              LEFT JOIN staff_role r ON r.person_id = p.id AND (r.valid_from IS NULL OR r.valid_from <= $2)
                 AND (r.valid_until IS NULL OR r.valid_until > $2)
              WHERE ",
            $where,
            " ORDER BY ap.person_id, r.role"
        )
    };
}

/// The session `$1` with its account, once for each person of its holder and each role.
const FOUND: &str = holder!(
    "s.id, s.account_id, s.stage, s.method, s.access_point, s.access_kind, s.seen_at, s.ends_at,
        COALESCE(s.proved_at, s.created_at) AS proved, a.state, a.language,
        a.password_expired, (SELECT max(version) FROM accepted_terms t WHERE t.account_id = a.id) AS accepted, ",
    "session s JOIN account a ON a.id = s.account_id LEFT JOIN account_person ap ON ap.account_id = a.id",
    "s.token_hash = $1"
);

const KNOWN: &str = holder!("", "account_person ap", "ap.account_id = $1");

#[derive(crate::db::FromRow)]
struct Row {
    id: SessionId,
    account_id: AccountId,
    stage: String,
    method: String,
    access_point: Vec<u8>,
    access_kind: String,
    seen_at: Instant,
    ends_at: Instant,
    proved: Instant,
    state: String,
    language: String,
    password_expired: bool,
    accepted: Option<i64>,
    #[row(flatten)]
    holder: Holder,
}

/// A person of the account in one role; all empty where it holds nobody.
#[derive(Default, crate::db::FromRow)]
struct Holder {
    person_id: Option<PersonId>,
    provider_id: Option<ProviderId>,
    name: Option<String>,
    call_name: Option<String>,
    initials: Option<String>,
    label: Option<String>,
    role: Option<String>,
}

/// The session behind a cookie and its holder, from one snapshot; else whose
/// session has just ended by itself.
///
/// # Errors
/// When the database is away.
pub async fn found(app: &App, token: &str) -> Result<(Option<Session>, Option<AccountId>)> {
    let now = app.clock.now();
    let mut tx = app.db.glance().await?;
    let mut rows: Vec<Row> = tx.query(FOUND).bind(sessions::hash(token)).bind(now).all().await?;
    tx.rollback().await?;
    let holders = rows.iter_mut().map(|row| std::mem::take(&mut row.holder)).collect();
    let Some(row) = rows.into_iter().next() else {
        return Ok((None, None));
    };
    let complete = row.stage == Stage::Complete.as_str();
    let idle = row.seen_at.plus_seconds(app.settings.idle_seconds);
    let state: State = row.state.parse().unwrap_or(State::Closed);
    if now >= idle || now >= row.ends_at || !matches!(state, State::Active | State::Blocked) {
        return Ok((None, complete.then_some(row.account_id)));
    }
    if now.0 - row.seen_at.0 > SEEN_EVERY {
        match sessions::seen(app, row.id).await {
            // Not noted, a session ends sooner, and nobody is sent away for it.
            Err(Error::Away) => {}
            noted => noted?,
        }
    }
    Ok((Some(session(app, row, (complete, state), holders)), None))
}

/// Whom each provider knows the holder of this account as now, and in which roles.
///
/// # Errors
/// When the database is away.
pub async fn known_now(app: &App, account: AccountId) -> Result<Vec<Known>> {
    let mut tx = app.db.glance().await?;
    let holders = tx.query(KNOWN).bind(account).bind(app.clock.now()).all().await?;
    tx.rollback().await?;
    Ok(known(holders))
}

/// The session with its actor.
fn session(app: &App, row: Row, (complete, state): (bool, State), holders: Vec<Holder>) -> Session {
    let labels = labels(app, &holders);
    let actor = Actor {
        account: row.account_id,
        session: row.id,
        language: row.language.parse().unwrap_or_default(),
        known: known(holders),
        method: row.method,
        access_kind: row.access_kind,
        access_point: row.access_point,
        proved: row.proved,
    };
    Session {
        actor: Arc::new(actor),
        complete,
        state,
        password_expired: row.password_expired,
        accepted: row.accepted,
        labels,
    }
}

/// Each once; of who is no client, the first of the provider.
fn labels(app: &App, holders: &[Holder]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for holder in holders {
        let first = || Some(app.providers.by_id(holder.provider_id?)?.labels.first()?.key.clone());
        if let Some(label) = holder.label.clone().or_else(first)
            && !labels.contains(&label)
        {
            labels.push(label);
        }
    }
    labels
}

fn known(holders: Vec<Holder>) -> Vec<Known> {
    let mut known: Vec<Known> = Vec::new();
    for holder in holders {
        let (Some(person), Some(provider)) = (holder.person_id, holder.provider_id) else {
            continue;
        };
        let role: Option<Role> = holder.role.and_then(|role| role.parse().ok());
        if let Some(last) = known.last_mut().filter(|last| last.person == person) {
            last.roles.extend(role);
        } else {
            known.push(Known {
                person,
                provider,
                name: holder.name.unwrap_or_default(),
                call_name: holder.call_name.unwrap_or_default(),
                initials: holder.initials.unwrap_or_default(),
                roles: role.into_iter().collect(),
            });
        }
    }
    known
}

impl Session {
    /// Whether nothing stands between the user and the portal any more.
    #[must_use]
    pub fn through(&self, app: &App) -> bool {
        self.complete
            && self.state == crate::features::accounts::model::State::Active
            && !self.password_expired
            && self.accepted >= Some(app.legal.terms_now(app.clock.now()))
    }
}
