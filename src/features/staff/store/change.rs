//! What was done to the roles of somebody; why is sealed under that person's key.

use rules::staff::Role;
use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::staff::model::What;
use crate::ids::{PersonId, ordered};

/// A change, before it is stored.
#[derive(Clone, Debug)]
pub struct NewChange<'a> {
    /// Whose work.
    pub person: PersonId,
    /// What was done.
    pub what: What,
    /// Which role; none: all of it.
    pub role: Option<Role>,
    /// From which day, or on which.
    pub day: Option<jiff::civil::Date>,
    /// Why; empty where nothing was said.
    pub reason: &'a str,
    /// By whom.
    pub by: PersonId,
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "staff_change", column: "reason", row: id }
}

/// Stores a change; `key` is the person's.
///
/// # Errors
/// When the database refuses.
pub async fn note(tx: &mut Tx, key: &Key, new: &NewChange<'_>, now: Instant) -> Result<()> {
    let id = ordered();
    let reason = (!new.reason.is_empty()).then(|| key.seal(place(id), new.reason.as_bytes()));
    tx.query(
        "INSERT INTO staff_change (id, person_id, what, role, day, reason, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(new.person)
    .bind(new.what.as_str())
    .bind(new.role.map(Role::as_str))
    .bind(new.day.map(|day| day.to_string()))
    .bind(reason)
    .bind(new.by)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// A change that was made.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Change {
    id: Uuid,
    what: String,
    role: Option<String>,
    day: Option<String>,
    reason: Option<Vec<u8>>,
    /// By whom.
    pub by_name: String,
    /// When.
    pub made_at: Instant,
}

impl Change {
    /// What was done.
    #[must_use]
    pub fn what(&self) -> Option<What> {
        What::stored(&self.what)
    }

    /// Which role.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.role.as_deref()?.parse().ok()
    }

    /// From which day, or on which.
    #[must_use]
    pub fn day(&self) -> Option<jiff::civil::Date> {
        self.day.as_deref()?.parse().ok()
    }

    /// Why; empty where nothing was said. `key` is the person's.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        let opened =
            self.reason.as_deref().and_then(|sealed| key.open(place(self.id), sealed).ok());
        opened.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// The newest changes to the work of somebody.
///
/// # Errors
/// When the database refuses.
pub async fn changes(tx: &mut Tx, person: PersonId) -> Result<Vec<Change>> {
    tx.query(
        "SELECT c.id, c.what, c.role, c.day, c.reason, p.name AS by_name, c.made_at FROM staff_change c
         JOIN person p ON p.id = c.made_by WHERE c.person_id = $1 ORDER BY c.made_at DESC, c.id DESC LIMIT 20",
    )
    .bind(person)
    .all()
    .await
}
