//! Decisions of courts in the place of somebody's consent (T3.2).
//!
//! Owns what one coordinator entered and another confirms. Nothing here is read
//! by the rules: what is confirmed becomes a line of the ledger in the same
//! transaction. Which court, and the number, are sealed under the file's key.

mod decide;

use rules::{Categories, Party};
use uuid::Uuid;
use vault::{Key, Place};

pub use decide::{confirm, decline, propose};

use crate::access::{Caseload, Change, View, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::clients::model::ruling::Said;
use crate::ids::{ClientId, PersonId};

/// A decision as it was entered.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Ruling {
    /// Its id.
    pub id: Uuid,
    /// The file.
    pub client: ClientId,
    /// The client's full name.
    pub client_name: String,
    /// In whose place; none: the client's.
    pub giver: Option<PersonId>,
    /// That one's full name.
    pub giver_name: String,
    /// About whom.
    pub receiver: PersonId,
    /// That one's full name.
    pub receiver_name: String,
    /// What may be seen, as bits.
    pub categories: i64,
    /// Whether a consent is taken away.
    pub withdrawn: bool,
    /// When it ends by itself.
    pub valid_until: Option<Instant>,
    /// Of which day it is.
    pub ruled_on: String,
    /// Which court, sealed.
    pub court: Vec<u8>,
    /// The number of the case, sealed.
    pub number: Vec<u8>,
    /// What was seen.
    pub proof: String,
    /// On which day.
    pub seen_on: String,
    /// Who entered it.
    pub entered_by: PersonId,
    /// That one's full name.
    pub enterer: String,
    /// When.
    pub entered_at: Instant,
    /// `waiting`, `confirmed`, `declined`.
    pub state: String,
    /// Why it was declined, sealed.
    pub reason: Option<Vec<u8>>,
    /// Where it is confirmed: its line of the ledger.
    pub consent: Option<Uuid>,
}

fn place(id: Uuid, column: &'static str) -> Place<'static> {
    Place { table: "ruling", column, row: id }
}

impl Ruling {
    /// What it says in the place of the giver.
    #[must_use]
    pub fn said(&self) -> Said {
        Said {
            giver: self.giver.map_or(Party::Client, |giver| Party::Person(giver.0)),
            receiver: self.receiver,
            categories: Categories::from_bits(self.categories).unwrap_or(Categories::EMPTY),
            withdrawn: self.withdrawn,
            until: self.valid_until,
        }
    }

    /// Whether it waits for a second coordinator.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == "waiting"
    }

    /// Court and number; empty where that cannot be read any more.
    #[must_use]
    pub fn case(&self, key: &Key) -> (String, String) {
        let open = |column, sealed: &[u8]| key.open_text(place(self.id, column), sealed);
        let (court, number) = (open("court", &self.court), open("number", &self.number));
        (court.unwrap_or_default(), number.unwrap_or_default())
    }

    /// Why it was declined; empty where that cannot be read any more.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        let sealed = self.reason.as_deref();
        let open = |sealed| key.open_text(place(self.id, "reason"), sealed).ok();
        sealed.and_then(open).unwrap_or_default()
    }
}

/// The decisions of which `$rest` holds.
macro_rules! rulings {
    ($rest:literal) => {
        concat!(
            "SELECT w.id, w.client_id AS client, cp.name AS client_name, w.giver_id AS giver,
                 CASE WHEN g.name IS NULL THEN cp.name ELSE g.name END AS giver_name, w.receiver_id AS receiver,
                 p.name AS receiver_name, w.categories, w.withdrawn, w.valid_until, w.ruled_on, w.court, w.number,
                 w.proof, w.seen_on, w.entered_by, e.name AS enterer, w.entered_at, w.state, w.reason,
                 w.consent_id AS consent FROM ruling w JOIN person p ON p.id = w.receiver_id
                 JOIN person e ON e.id = w.entered_by JOIN client c ON c.id = w.client_id
                 JOIN person cp ON cp.id = c.person_id LEFT JOIN person g ON g.id = w.giver_id WHERE ",
            $rest
        )
    };
}

type Changes<'a> = Change<'a, scope::Representatives>;

/// All of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn rulings(view: &mut View<'_, scope::Representatives>) -> Result<Vec<Ruling>> {
    let client = view.client();
    let sql = rulings!("w.client_id = $1 ORDER BY w.id DESC LIMIT 100");
    view.tx().query(sql).bind(client).all().await
}

/// Those of the file that wait, before one more is added.
///
/// # Errors
/// When the database refuses.
pub async fn that_wait(change: &mut Changes<'_>) -> Result<Vec<Ruling>> {
    let client = change.client();
    let sql = rulings!("w.client_id = $1 AND w.state = 'waiting' ORDER BY w.id DESC LIMIT 100");
    change.tx().query(sql).bind(client).all().await
}

/// One of the file.
///
/// # Errors
/// When the database refuses.
pub async fn ruling(change: &mut Changes<'_>, id: Uuid) -> Result<Option<Ruling>> {
    let client = change.client();
    let sql = rulings!("w.client_id = $1 AND w.id = $2");
    change.tx().query(sql).bind(client).bind(id).optional().await
}

/// What waits in these files, the longest first, after `after`.
///
/// # Errors
/// When the database refuses.
pub async fn all_that_wait(
    list: &mut Caseload<'_, scope::Representatives>,
    after: Uuid,
) -> Result<Vec<Ruling>> {
    let clients = list.clients().to_vec();
    let sql = rulings!(
        "w.client_id IN $1[] AND w.state = 'waiting' AND w.id > $2 ORDER BY w.id LIMIT $3"
    );
    let limit = super::proposal::PAGE;
    list.tx().query(sql).bind_ids(&clients).bind(after).bind(limit).all().await
}
