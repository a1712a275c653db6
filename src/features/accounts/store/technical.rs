//! How an account stands technically, for who helps its holder get in (T8.1).
//!
//! Owns one statement. It says nothing of who the holder is, nor with whom in care or for whom at
//! work.

use uuid::Uuid;
use vault::Key;

use super::account::place;
use super::brake::{PER_NAME, WINDOW};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::model::State;
use crate::ids::{AccountId, PersonId};

/// How an account stands. Not `Debug`: what it holds must not end in a trace.
pub struct Technical {
    /// As whom providers know its holder: where its lines stand, and where it is reached.
    pub persons: Vec<Uuid>,
    /// Its state.
    pub state: State,
    /// When it was made.
    pub made_at: Instant,
    /// The language of its holder, as a code.
    pub language: String,
    /// Whether there are passkeys, an app, a number for codes, recovery codes.
    pub factors: [bool; 4],
    /// On how many devices it is signed in.
    pub devices: i64,
    /// When somebody last signed in, as far back as is kept.
    pub came_in: Option<Instant>,
    /// Until when wrong tries hold it shut.
    pub held_until: Option<Instant>,
    /// Until when a way back in waits.
    pub waits_until: Option<Instant>,
    /// Until when one can go on whose waiting is over.
    pub ready_until: Option<Instant>,
    /// Whether its holder works somewhere, or will.
    pub staff: bool,
    /// Under which its wrong tries are counted.
    pub name_hash: Option<Vec<u8>>,
    id: AccountId,
    user_name: Option<Vec<u8>>,
}

impl Technical {
    /// The user name, as its holder wrote it.
    #[must_use]
    pub fn user_name(&self, key: &Key) -> Option<String> {
        key.open_text(place("user_name", self.id), self.user_name.as_deref()?).ok()
    }
}

#[derive(crate::db::FromRow)]
struct Row {
    person_id: Option<PersonId>,
    user_name: Option<Vec<u8>>,
    user_name_hash: Option<Vec<u8>>,
    state: String,
    created_at: Instant,
    language: String,
    passkeys: i64,
    app: bool,
    numbers: i64,
    recovery: i64,
    devices: i64,
    seen_at: Option<Instant>,
    began_at: Option<Instant>,
    held_since: Option<Instant>,
    waits_until: Option<Instant>,
    ready_until: Option<Instant>,
    staff: bool,
}

/// How this account stands; a session that nobody used for `idle` seconds is none.
///
/// # Errors
/// When the database refuses.
pub async fn technical(
    tx: &mut Tx,
    account: AccountId,
    idle: i64,
    now: Instant,
) -> Result<Option<Technical>> {
    let rows: Vec<Row> = tx
        .query(
            "SELECT ap.person_id, a.user_name, a.user_name_hash, a.state, a.created_at, a.language,
                (SELECT count(*) FROM passkey k WHERE k.account_id = a.id) AS passkeys,
                a.totp_secret IS NOT NULL AS app,
                (SELECT count(*) FROM text_factor f WHERE f.account_id = a.id) AS numbers,
                (SELECT count(*) FROM recovery_code c WHERE c.account_id = a.id AND c.used_at IS NULL) AS recovery,
                (SELECT count(*) FROM session s WHERE s.account_id = a.id AND s.stage = 'complete' AND s.ends_at > $2
                    AND s.seen_at > $3) AS devices,
                (SELECT max(d.seen_at) FROM known_device d WHERE d.account_id = a.id) AS seen_at,
                (SELECT max(b.created_at) FROM session b WHERE b.account_id = a.id AND b.stage = 'complete') AS began_at,
                (SELECT f.failed_at FROM sign_in_failure f WHERE f.name_hash = a.user_name_hash AND f.failed_at > $4
                    AND f.failed_at <= $2 ORDER BY f.failed_at DESC LIMIT 1 OFFSET $5) AS held_since,
                (SELECT max(r.until) FROM recovery r WHERE r.account_id = a.id AND r.step = 'waiting') AS waits_until,
                (SELECT max(r.until) FROM recovery r WHERE r.account_id = a.id AND r.step = 'ready'
                    AND r.kind <> 'password' AND r.until > $2) AS ready_until,
                EXISTS (SELECT 1 FROM account_person w JOIN staff_role t ON t.person_id = w.person_id
                    WHERE w.account_id = a.id AND (t.valid_until IS NULL OR t.valid_until > $2)) AS staff
             FROM account a LEFT JOIN account_person ap ON ap.account_id = a.id WHERE a.id = $1 ORDER BY ap.person_id",
        )
        .bind(account)
        .bind(now)
        .bind(now.plus_seconds(-idle))
        .bind(now.plus_seconds(-WINDOW))
        .bind(PER_NAME - 1)
        .all()
        .await?;
    let persons = rows.iter().filter_map(|row| row.person_id.map(|person| person.0)).collect();
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    Ok(Some(Technical {
        persons,
        state: row.state.parse().unwrap_or(State::Closed),
        made_at: row.created_at,
        language: row.language,
        factors: [row.passkeys > 0, row.app, row.numbers > 0, row.recovery > 0],
        devices: row.devices,
        came_in: row.seen_at.max(row.began_at),
        held_until: row.held_since.map(|since| since.plus_seconds(WINDOW)),
        waits_until: row.waits_until,
        ready_until: row.ready_until,
        staff: row.staff,
        name_hash: row.user_name_hash,
        id: account,
        user_name: row.user_name,
    }))
}

/// An account that was looked for, and as whom a provider knows its holder.
#[derive(Clone, crate::db::FromRow)]
pub struct Sought {
    /// The account.
    pub id: AccountId,
    /// The person.
    pub person_id: Option<PersonId>,
    user_name: Option<Vec<u8>>,
}

impl Sought {
    /// The user name, as its holder wrote it.
    #[must_use]
    pub fn user_name(&self, key: &Key) -> Option<String> {
        key.open_text(place("user_name", self.id), self.user_name.as_deref()?).ok()
    }
}

/// The account with this user name (as its hash), or else those that hold one of these persons; once
/// for each person of it, at most `limit` rows.
///
/// # Errors
/// When the database refuses.
pub async fn sought(
    tx: &mut Tx,
    name_hash: &[u8],
    persons: &[Uuid],
    limit: i64,
) -> Result<Vec<Sought>> {
    tx.query(
        "SELECT a.id, ap.person_id, a.user_name FROM account a LEFT JOIN account_person ap ON ap.account_id = a.id
         WHERE a.id IN (SELECT n.id FROM account n WHERE n.user_name_hash = $1
             UNION SELECT h.account_id FROM account_person h WHERE h.person_id IN $2[])
         ORDER BY a.id, ap.person_id LIMIT $3",
    )
    .bind(name_hash)
    .bind_ids(persons)
    .bind(limit)
    .all()
    .await
}
