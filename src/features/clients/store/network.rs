//! Who stands around a file, and who did, for its network (U11).

use super::team::{Relation, of_file};
use crate::access::{View, scope};
use crate::db::Result;
use crate::ids::PersonId;

/// A relative in the network of a file.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Relative {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// The name one is called by.
    pub call_name: String,
    /// Two letters.
    pub initials: String,
    /// Whether a court suspended the authority for a while: that is not over.
    pub suspended: bool,
}

/// How many are shown of each kind; no file has so many.
const MOST: i64 = 200;

/// The relatives, in the order in which consents are asked.
///
/// # Errors
/// When the database refuses.
pub async fn relatives(view: &mut View<'_, scope::Network>) -> Result<Vec<Relative>> {
    let (client, at) = (view.client(), view.at());
    view.tx()
        .query(
            "SELECT r.person_id AS person, p.name, p.call_name, p.initials, EXISTS (
                 SELECT 1 FROM authority a WHERE a.client_id = r.client_id AND a.person_id = r.person_id
                     AND a.closed = 'suspended' AND (a.lasting IS NULL OR a.lasting > $3)) AS suspended
             FROM relative r JOIN person p ON p.id = r.person_id
             WHERE r.client_id = $1 ORDER BY r.position, r.person_id LIMIT $2",
        )
        .bind(client)
        .bind(MOST)
        .bind(at)
        .all()
        .await
}

/// All treatment relations of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn therapists(view: &mut View<'_, scope::Network>) -> Result<Vec<Relation>> {
    let client = view.client();
    of_file(view.tx(), client).await
}
