//! Treatment relations of one file, for the coordinator who arranges them (T4.5).

use uuid::Uuid;

use crate::access::{Change, Scope, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::clients::TreatmentKind;
use crate::ids::{ClientId, PersonId};

/// Somebody's relation to a client.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Relation {
    /// Its id.
    pub id: Uuid,
    /// Who treats.
    pub person: PersonId,
    /// That person's full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// `treating`, `cover`, `supervisor`, `group_leader`, or `emergency`.
    pub kind: String,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
}

impl Relation {
    /// Whether it holds at `at`, or will.
    #[must_use]
    pub fn lasts(&self, at: Instant) -> bool {
        self.valid_until.is_none_or(|until| until > at)
    }

    /// Whether a coordinator can end it: emergency access ends by itself.
    #[must_use]
    pub fn can_end(&self, at: Instant) -> bool {
        self.lasts(at) && self.kind != "emergency"
    }
}

/// All relations of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn relations(view: &mut View<'_, scope::Team>) -> Result<Vec<Relation>> {
    let client = view.client();
    of_file(view.tx(), client).await
}

/// All relations of this file, whose permit is the caller's.
pub(super) async fn of_file(tx: &mut Tx, client: ClientId) -> Result<Vec<Relation>> {
    tx.query(
        "SELECT t.id, t.person_id AS person, p.name, p.initials, t.kind, t.valid_from, t.valid_until FROM treatment t
         JOIN person p ON p.id = t.person_id WHERE t.client_id = $1 ORDER BY t.id DESC LIMIT 200",
    )
    .bind(client)
    .all()
    .await
}

/// One relation of the file.
///
/// # Errors
/// When the database refuses.
pub async fn relation(change: &mut Change<'_, scope::Team>, id: Uuid) -> Result<Option<Relation>> {
    let client = change.client();
    change
        .tx()
        .query(
            "SELECT t.id, t.person_id AS person, p.name, p.initials, t.kind, t.valid_from, t.valid_until FROM treatment t
             JOIN person p ON p.id = t.person_id WHERE t.client_id = $1 AND t.id = $2",
        )
        .bind(client)
        .bind(id)
        .optional()
        .await
}

/// Starts a relation now; false when the same one holds already. The file's
/// log, in which the permit's line stands, lets one change at a time through.
///
/// # Errors
/// When the database refuses.
pub async fn start(
    change: &mut Change<'_, scope::Team>,
    id: Uuid,
    person: PersonId,
    kind: TreatmentKind,
) -> Result<bool> {
    let new = New { id, client: change.client(), person, kind, from: change.at(), until: None };
    begin(change.tx(), &new).await
}

/// A relation, before it is stored.
pub(super) struct New {
    pub(super) id: Uuid,
    pub(super) client: ClientId,
    pub(super) person: PersonId,
    pub(super) kind: TreatmentKind,
    pub(super) from: Instant,
    pub(super) until: Option<Instant>,
}

pub(super) async fn begin(tx: &mut Tx, new: &New) -> Result<bool> {
    let same: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM treatment WHERE client_id = $1 AND person_id = $2 AND kind = $3
                AND (valid_from IS NULL OR valid_from <= $4) AND (valid_until IS NULL OR valid_until >= $5) LIMIT 1",
        )
        .bind(new.client)
        .bind(new.person)
        .bind(new.kind.as_str())
        .bind(new.from)
        .bind(new.until.unwrap_or(Instant(i64::MAX)))
        .optional()
        .await?;
    if same.is_some() {
        return Ok(false);
    }
    tx.query("INSERT INTO treatment (id, client_id, person_id, kind, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(new.id)
        .bind(new.client)
        .bind(new.person)
        .bind(new.kind.as_str())
        .bind(new.from)
        .bind(new.until)
        .run()
        .await?;
    Ok(true)
}

/// Ends a relation of the file now.
///
/// # Errors
/// When the database refuses.
pub async fn end(change: &mut Change<'_, scope::Team>, id: Uuid) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query("UPDATE treatment SET valid_until = $3 WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// How many emergency accesses stand above the log.
const EMERGENCIES: i64 = 10;

/// The newest emergency accesses to the file, for its log (T4.5).
///
/// # Errors
/// When the database refuses.
pub async fn emergencies<C: Scope>(view: &mut View<'_, C>) -> Result<Vec<Relation>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT t.id, t.person_id AS person, p.name, p.initials, t.kind, t.valid_from, t.valid_until FROM treatment t
             JOIN person p ON p.id = t.person_id WHERE t.client_id = $1 AND t.kind = 'emergency' ORDER BY t.id DESC LIMIT $2",
        )
        .bind(client)
        .bind(EMERGENCIES)
        .all()
        .await
}

/// Ends the own emergency access of `person`; whether it held still.
///
/// # Errors
/// When the database refuses.
pub async fn end_emergency(
    change: &mut Change<'_, scope::Emergency>,
    id: Uuid,
    person: PersonId,
) -> Result<bool> {
    let (client, at) = (change.client(), change.at());
    let ended = change
        .tx()
        .query(
            "UPDATE treatment SET valid_until = $4 WHERE id = $1 AND client_id = $2 AND person_id = $3
                AND kind = 'emergency' AND valid_until > $4",
        )
        .bind(id)
        .bind(client)
        .bind(person)
        .bind(at)
        .run()
        .await?;
    Ok(ended > 0)
}
