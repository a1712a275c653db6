//! From a cookie to an actor: which session, whose account, and as whom each provider knows the holder.
//!
//! Owns the one statement that every signed-in request starts with. How a
//! session begins and ends stands in `sessions`.

use std::sync::Arc;

use uuid::Uuid;

use super::ended::{self, Ended, Why};
use super::labels::labels_of;
use super::sessions::{self, Stage};
use super::terms;
use super::wardrobe::{Holder, Wears, wardrobe};
use crate::access::{Actor, Renewed, Wardrobe, Worn};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::factors::Way;
use crate::features::accounts::model::State;
use crate::features::providers::ending::model::Stops;
use crate::features::providers::store as providers;
use crate::ids::{AccountId, SessionId};
use crate::web::context::Session;

/// Where it rings when a provider switches something on or off (A5).
const SWITCHES: Uuid = Uuid::nil();

/// A session is marked as seen at most this often, in microseconds.
const SEEN_EVERY: i64 = 60 * 1_000_000;

/// The columns of [`Holder`] after others, from what ends in `account_person ap`; with every role there
/// was, which the rules judge.
macro_rules! holder {
    ($columns:literal, $from:literal, $where:literal) => {
        concat!(
            "SELECT ",
            $columns,
            "ap.person_id, p.provider_id, p.name, p.call_name, p.initials, c.label, r.role, r.valid_from AS role_from,
                r.valid_until AS role_until, r.trained_on, EXISTS (SELECT 1 FROM relative v WHERE v.person_id = p.id) AS
                stands, e.id AS ending, e.last_day, t.told_at FROM ",
            $from,
            " LEFT JOIN person p ON p.id = ap.person_id
              LEFT JOIN client c ON c.person_id = p.id
              LEFT JOIN provider_ending e ON e.provider_id = p.provider_id AND e.state = 'announced'
              LEFT JOIN ending_told t ON t.ending_id = e.id AND t.account_id = ap.account_id
              LEFT JOIN staff_role r ON r.person_id = p.id
              WHERE ",
            $where,
            " ORDER BY ap.person_id, r.role"
        )
    };
}

mod now;

pub use now::{known_now, still_known};

/// The session `$1` with its account, once for each person of its holder and each role.
const FOUND: &str = holder!(
    "s.id, s.account_id, s.stage, s.method, s.access_point, s.access_kind, s.zone, s.seen_at, s.ends_at,
        s.created_at AS since, COALESCE(s.proved_at, s.created_at) AS proved, a.state, a.language,
        a.warned, a.totp_secret IS NOT NULL AS app, EXISTS (SELECT 1 FROM passkey k WHERE k.account_id = a.id) AS passkey,
        a.password_expired, (SELECT max(version) FROM accepted_terms t WHERE t.account_id = a.id) AS accepted,
        (SELECT max(version) FROM seen_statement v WHERE v.account_id = a.id AND v.label = '') AS seen,
        a.created_at AS holder_since, (SELECT rights FROM pulse WHERE topic = $2) AS turn,
        s.worn_role IS NOT NULL AS chose, COALESCE(s.worn_role, a.worn_role) AS worn_role,
        CASE WHEN s.worn_role IS NULL THEN a.worn_person ELSE s.worn_person END AS worn_person, ",
    "session s JOIN account a ON a.id = s.account_id LEFT JOIN account_person ap ON ap.account_id = a.id",
    "s.token_hash = $1"
);

#[expect(clippy::struct_excessive_bools, reason = "the columns of one statement")]
#[derive(crate::db::FromRow)]
struct Row {
    id: SessionId,
    account_id: AccountId,
    stage: String,
    method: String,
    access_point: Vec<u8>,
    access_kind: String,
    zone: Option<String>,
    seen_at: Instant,
    ends_at: Instant,
    since: Instant,
    proved: Instant,
    warned: bool,
    app: bool,
    passkey: bool,
    state: String,
    language: String,
    password_expired: bool,
    accepted: Option<i64>,
    seen: Option<i64>,
    holder_since: Instant,
    turn: Option<i64>,
    #[row(flatten)]
    wears: Wears,
    #[row(flatten)]
    holder: Holder,
}

/// The session behind a cookie and its holder, from one snapshot; else why there is none any more,
/// and whose it was where it ended by itself. Who `peeks` does not use it.
///
/// # Errors
/// When the database is away.
pub async fn found(
    app: &App,
    token: &str,
    peeks: bool,
) -> Result<(Option<Session>, Option<Ended>)> {
    let now = app.clock.now();
    let mut tx = app.db.glance().await?;
    let hash = sessions::hash(token);
    let mut rows: Vec<Row> = tx.query(FOUND).bind(hash.as_slice()).bind(SWITCHES).all().await?;
    let told = if rows.is_empty() { ended::told(&mut tx, &hash).await? } else { None };
    tx.rollback().await?;
    let holders = rows.iter_mut().map(|row| std::mem::take(&mut row.holder)).collect();
    let Some(row) = rows.into_iter().next() else {
        return Ok((None, told));
    };
    let complete = row.stage == Stage::Complete.as_str();
    let idle = row.seen_at.plus_seconds(app.settings.idle_seconds);
    let state: State = row.state.parse().unwrap_or(State::Closed);
    if now >= idle || now >= row.ends_at || !state.comes_in() {
        let why = Why::by_itself(complete, now >= row.ends_at);
        let account = complete.then_some(row.account_id);
        let closed = matches!(state, State::Closed | State::Invited);
        return Ok((None, (!closed).then_some(Ended { why, account })));
    }
    let mut idle = idle;
    if !peeks && now.0 - row.seen_at.0 > SEEN_EVERY {
        match sessions::seen(app, row.id).await {
            // Not noted, a session ends sooner, and nobody is sent away for it.
            Err(Error::Away) => {}
            noted => {
                noted?;
                idle = now.plus_seconds(app.settings.idle_seconds);
            }
        }
    }
    providers::catch_up(&app.db, &app.providers, row.turn).await?;
    let ends = (idle.min(row.ends_at), row.ends_at);
    let mut session = session(app, row, (complete, state), ends, holders);
    // Most portals have one text for everybody: then this asks nothing.
    if session.labels.iter().any(|label| app.legal.has_own_terms(label)) {
        session.accepted_own = terms::accepted_of_labels(&app.db, session.actor.account).await?;
    }
    Ok((Some(session), None))
}

/// The session with its actor.
fn session(
    app: &App,
    row: Row,
    (complete, state): (bool, State),
    (ends, last): (Instant, Instant),
    holders: Vec<Holder>,
) -> Session {
    let now = app.clock.now();
    let mut endings: Vec<Stops> = holders.iter().filter_map(|holder| holder.stops(now)).collect();
    endings.dedup();
    let (gone, mut still): (Vec<_>, Vec<_>) =
        holders.into_iter().partition(|holder| holder.is_gone(now));
    // Who has nothing left stands in the room of the one that ended.
    let faces = if still.is_empty() { &gone } else { &still };
    let labels =
        labels_of(app, faces.iter().map(|holder| (holder.provider_id, holder.label.clone())));
    let chose = row.wears.chose;
    // In a small room one is there for oneself: what is one's own is to be found there (A14).
    let wanted = if state == State::Active { row.wears.worn() } else { Some(Worn::Privately) };
    let held = wardrobe(std::mem::take(&mut still), wanted, now);
    let Wardrobe { known, worn, choices, waits, left } = held;
    let actor = Actor {
        account: row.account_id,
        session: row.id,
        language: row.language.parse().unwrap_or_default(),
        until: endings.iter().filter(|one| !one.gone).filter_map(|one| one.from).min(),
        method: row.method,
        access_kind: row.access_kind,
        access_point: row.access_point,
        since: row.since,
        zone: row.zone,
        proved: row.proved,
        renewed: Renewed::default(),
        known,
        worn,
        choices,
        waits,
        left,
    };
    let app_or_none = row.app.then_some(Way::App);
    let factor = if row.passkey { Some(Way::Passkey) } else { app_or_none };
    Session {
        actor: Arc::new(actor),
        complete,
        state,
        warned: row.warned,
        password_expired: row.password_expired,
        accepted: row.accepted,
        accepted_own: Vec::new(),
        seen: row.seen,
        holder_since: row.holder_since,
        chose,
        factor,
        labels,
        endings,
        ends,
        last,
    }
}
