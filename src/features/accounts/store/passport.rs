//! From a session to an actor: whom each provider knows the holder as.
//!
//! Owns the two statements that every signed-in request starts with.

use std::sync::Arc;

use rules::staff::Role;

use super::sessions::{self, Found, Held};
use crate::access::{Actor, Known};
use crate::app::App;
use crate::clock::Instant;
use crate::db::{self, Tx};
use crate::error::{Error, Result};
use crate::ids::{AccountId, PersonId, ProviderId};
use crate::web::context::Session;

#[derive(crate::db::FromRow)]
struct Row {
    person_id: PersonId,
    provider_id: ProviderId,
    name: String,
    call_name: String,
    initials: String,
    label: Option<String>,
    role: Option<String>,
}

/// The session behind a cookie and its holder, from one snapshot; else whose
/// session has just ended by itself.
///
/// # Errors
/// When the database is away.
pub async fn found(app: &App, token: &str) -> Result<(Option<Session>, Option<AccountId>)> {
    let mut tx = app.db.read().await?;
    let held = match sessions::find(app, &mut tx, token).await? {
        Found::Holds(held) => *held,
        Found::Ended(account) => return Ok((None, Some(account))),
        Found::Unknown => return Ok((None, None)),
    };
    let (id, stale) = (held.id, held.stale);
    let session = load(app, &mut tx, held).await?;
    tx.rollback().await?;
    if stale {
        match sessions::seen(app, id).await {
            // Not noted, a session ends sooner, and nobody is sent away for it.
            Err(Error::Away) => {}
            noted => noted?,
        }
    }
    Ok((Some(session), None))
}

/// Whom each provider knows the holder of this account as now, and in which roles.
///
/// # Errors
/// When the database is away.
pub async fn known_now(app: &App, account: AccountId) -> Result<Vec<Known>> {
    let mut tx = app.db.read().await?;
    let rows = rows(&mut tx, account, app.clock.now()).await?;
    tx.rollback().await?;
    Ok(known(rows))
}

/// The session with its actor.
async fn load(app: &App, tx: &mut Tx, held: Held) -> Result<Session> {
    let rows = rows(tx, held.account, app.clock.now()).await?;
    let mut labels: Vec<String> = Vec::new();
    for row in &rows {
        let label = row.label.clone().or_else(|| {
            app.providers
                .by_id(row.provider_id)
                .and_then(|provider| Some(provider.labels.first()?.key.clone()))
        });
        labels
            .extend(label.filter(|label| !labels.contains(label)).into_iter().collect::<Vec<_>>());
    }
    let actor = Actor {
        account: held.account,
        session: held.id,
        language: held.language,
        known: known(rows),
        method: held.method,
        access_kind: held.access_kind,
        access_point: held.access_point,
    };
    Ok(Session {
        actor: Arc::new(actor),
        complete: held.complete,
        state: held.state,
        password_expired: held.password_expired,
        accepted: held.accepted,
        labels,
    })
}

async fn rows(tx: &mut Tx, account: AccountId, now: Instant) -> db::Result<Vec<Row>> {
    tx.query(
        "SELECT ap.person_id, p.provider_id, p.name, p.call_name, p.initials, c.label, r.role
         FROM account_person ap
         JOIN person p ON p.id = ap.person_id
         LEFT JOIN client c ON c.person_id = p.id
         LEFT JOIN staff_role r ON r.person_id = p.id AND (r.valid_from IS NULL OR r.valid_from <= $2)
            AND (r.valid_until IS NULL OR r.valid_until > $2)
         WHERE ap.account_id = $1 ORDER BY ap.person_id, r.role",
    )
    .bind(account)
    .bind(now)
    .all()
    .await
}

fn known(rows: Vec<Row>) -> Vec<Known> {
    let mut known: Vec<Known> = Vec::new();
    for row in rows {
        let role: Option<Role> = row.role.and_then(|role| role.parse().ok());
        if let Some(last) = known.last_mut().filter(|last| last.person == row.person_id) {
            last.roles.extend(role);
        } else {
            known.push(Known {
                person: row.person_id,
                provider: row.provider_id,
                name: row.name,
                call_name: row.call_name,
                initials: row.initials,
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
