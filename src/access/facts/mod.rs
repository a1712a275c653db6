//! Loads what the rules need to know of files: two statements, however many files.
//!
//! Owns the reading of consents, authorities, relations and the like for the
//! purpose of deciding. Decides nothing, and gives nothing to pages.

mod add;
pub mod lists;

use std::collections::HashMap;

use rules::{Client, Facts};
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ProviderId};

/// A file with the facts about it, as they stand in the transaction.
#[derive(Clone, Debug)]
pub struct File {
    /// The file.
    pub id: ClientId,
    /// Whose file it is to keep.
    pub provider: ProviderId,
    /// The person in care.
    pub person: PersonId,
    /// Under which label.
    pub label: String,
    /// The client's full name.
    pub name: String,
    /// The name the client is called by.
    pub call_name: String,
    /// Two letters.
    pub initials: String,
    /// What the rules decide on. The client is `Party::Client` in it.
    pub facts: Facts<Uuid>,
    /// The ids of `facts.consents`, in the same order.
    pub consents: Vec<Uuid>,
    /// The ids of `facts.withholdings`, in the same order.
    pub withholdings: Vec<Uuid>,
    /// Names and relationships of `facts.people`, in the same order.
    pub people: Vec<Member>,
}

/// Somebody of the circle, as others of the circle know them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// `mother`, `teacher`…; for therapists the kind of treatment relation.
    pub relationship: String,
    /// Whether it is a therapist.
    pub therapist: bool,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: ClientId,
    provider_id: ProviderId,
    person_id: PersonId,
    label: String,
    died: Option<Instant>,
    name: String,
    call_name: String,
    initials: String,
    born: Option<String>,
}

/// One fact: which columns say something depends on `kind`.
#[derive(crate::db::FromRow)]
struct Fact {
    kind: String,
    client_id: ClientId,
    id: Uuid,
    person_id: Option<Uuid>,
    other_id: Option<Uuid>,
    word: Option<String>,
    name: Option<String>,
    categories: Option<i64>,
    valid_from: Option<Instant>,
    valid_until: Option<Instant>,
    at: Option<i64>,
    flag: Option<bool>,
}

const FACTS: &str = "
    SELECT 'a_relative' AS kind, r.client_id AS client_id, r.person_id AS id, r.person_id AS person_id,
        CAST(NULL AS uuid) AS other_id, r.relationship AS word, p.name AS name,
        CAST(NULL AS bigint) AS categories, CAST(NULL AS bigint) AS valid_from, CAST(NULL AS bigint) AS valid_until,
        r.position AS at, CAST(NULL AS boolean) AS flag
        FROM relative r JOIN person p ON p.id = r.person_id WHERE r.client_id IN $1[]
    UNION ALL SELECT 'b_treatment', t.client_id, t.id, t.person_id, NULL, t.kind, p.name, NULL,
        CASE WHEN t.valid_from IS NULL OR t.valid_from < sr.valid_from THEN sr.valid_from ELSE t.valid_from END,
        CASE WHEN t.valid_until IS NULL OR t.valid_until > sr.valid_until THEN sr.valid_until
            ELSE t.valid_until END,
        NULL, NULL FROM treatment t JOIN person p ON p.id = t.person_id
        JOIN staff_role sr ON sr.person_id = t.person_id AND sr.role = 'therapist' WHERE t.client_id IN $1[]
    UNION ALL SELECT 'c_care', client_id, id, NULL, NULL, NULL, NULL, NULL, valid_from, valid_until, NULL, NULL
        FROM care_span WHERE client_id IN $1[]
    UNION ALL SELECT 'd_incapacity', client_id, id, NULL, NULL, NULL, NULL, categories, valid_from, valid_until,
        NULL, NULL FROM incapacity WHERE client_id IN $1[]
    UNION ALL SELECT 'e_authority', client_id, id, person_id, NULL, basis, NULL, NULL, valid_from, valid_until,
        NULL, NULL FROM authority WHERE client_id IN $1[]
    UNION ALL SELECT 'f_grant', client_id, id, person_id, NULL, NULL, NULL, NULL, valid_from, valid_until,
        NULL, NULL FROM access_grant WHERE client_id IN $1[]
    UNION ALL SELECT 'g_consent', client_id, id, receiver_id, giver_id, NULL, NULL, categories, NULL, valid_until,
        stated_at, withdrawn FROM consent WHERE client_id IN $1[]
    UNION ALL SELECT 'h_withholding', client_id, id, against_id, NULL, NULL, NULL, categories, valid_from,
        valid_until, NULL, NULL FROM withholding WHERE client_id IN $1[]
    UNION ALL SELECT 'i_held_item', client_id, holder_id, NULL, item_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM held_item WHERE client_id IN $1[]
    ORDER BY kind, at, id";

/// One file, or nothing when there is no such file.
///
/// # Errors
/// When the database refuses.
pub async fn load(tx: &mut Tx, id: ClientId) -> Result<Option<File>> {
    Ok(load_many(tx, &[id.0]).await?.pop())
}

/// Several files, in the order of their clients' names.
///
/// # Errors
/// When the database refuses.
pub async fn load_many(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<File>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = tx
        .query(
            "SELECT c.id, c.provider_id, c.person_id, c.label, c.died, p.name, p.call_name, p.initials, p.born
             FROM client c JOIN person p ON p.id = c.person_id WHERE c.id IN $1[] ORDER BY c.sort_key, c.id",
        )
        .bind_ids(ids)
        .all()
        .await?;
    let mut facts: HashMap<ClientId, Vec<Fact>> = HashMap::new();
    for fact in tx.query(FACTS).bind_ids(ids).all::<Fact>().await? {
        facts.entry(fact.client_id).or_default().push(fact);
    }
    Ok(rows.into_iter().filter_map(|row| file(row, &mut facts)).collect())
}

/// A file whose client has no date of birth cannot be asked about: no rule holds.
fn file(row: Row, facts: &mut HashMap<ClientId, Vec<Fact>>) -> Option<File> {
    let born = row.born.as_deref()?.parse().ok()?;
    let mut file = File {
        id: row.id,
        provider: row.provider_id,
        person: row.person_id,
        label: row.label,
        name: row.name,
        call_name: row.call_name,
        initials: row.initials,
        facts: Facts {
            client: Client {
                born,
                died: row.died.map(Instant::timestamp),
                care: Some(Vec::new()),
                incapacity: Vec::new(),
            },
            people: Vec::new(),
            consents: Vec::new(),
            withholdings: Vec::new(),
        },
        consents: Vec::new(),
        withholdings: Vec::new(),
        people: Vec::new(),
    };
    for fact in facts.remove(&row.id).unwrap_or_default() {
        file.add(fact);
    }
    Some(file)
}

impl File {
    /// Every item that some consent hides or some withholding holds back.
    #[must_use]
    pub fn named_items(&self) -> Vec<Uuid> {
        let hidden = self.facts.consents.iter().flat_map(|consent| &consent.hidden_items);
        let mut items: Vec<Uuid> =
            hidden.chain(self.facts.withholdings.iter().flat_map(|w| &w.items)).copied().collect();
        items.sort_unstable();
        items.dedup();
        items
    }

    /// The name of somebody of the circle.
    #[must_use]
    pub fn member_of(&self, person: PersonId) -> Option<&Member> {
        self.people.iter().find(|member| member.person == person)
    }
}
