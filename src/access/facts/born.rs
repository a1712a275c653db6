//! Which files of a provider are about somebody of this date of birth.
//!
//! Owns the statements that find them by it; decides nothing.

use jiff::civil::Date;
use uuid::Uuid;

use super::lists::files_around;
use crate::db::{Result, Tx};
use crate::ids::ProviderId;

/// A client by date of birth.
#[derive(crate::db::FromRow)]
pub(in crate::access) struct Born {
    /// Of which range.
    pub(in crate::access) n: i64,
    /// The file.
    pub(in crate::access) client: Uuid,
    /// The person.
    pub(in crate::access) person: Uuid,
    /// Date of birth.
    pub(in crate::access) day: String,
}

/// Of one range, which is the `$n`th: from `$from` on until `$until`.
macro_rules! born_in {
    ($n:literal, $from:literal, $until:literal) => {
        concat!(
            "SELECT * FROM (SELECT CAST(",
            $n,
            " AS bigint) AS n, c.id AS client, p.id AS person, p.born AS day FROM person p
                 JOIN client c ON c.person_id = p.id WHERE p.provider_id = $1 AND p.born >= ",
            $from,
            " AND p.born <= ",
            $until,
            " AND (p.born, p.id) > ($8, $9) AND c.died IS NULL AND NOT (c.id IN (",
            files_around!("$11[]"),
            ")) ORDER BY p.born, p.id LIMIT $10) b",
            $n
        )
    };
}

/// The files of `provider` whose clients live and were born in these ranges of days, three at
/// most, by date of birth: at most `limit` of each, after `after`, and none that one of `persons`
/// stands around.
pub(in crate::access) async fn born_between(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    ranges: &[(Date, Date)],
    after: Option<(Date, Uuid)>,
    limit: i64,
) -> Result<Vec<Born>> {
    // Nobody is born in a range that is not asked for.
    let range = |n: usize| ranges.get(n).map(|(a, b)| (a.to_string(), b.to_string()));
    let bound = |n: usize| range(n).unwrap_or_else(|| ("9".to_owned(), "0".to_owned()));
    let (first, second, third) = (bound(0), bound(1), bound(2));
    let (born, person) = after.map_or_else(Default::default, |(born, id)| (born.to_string(), id));
    tx.query(concat!(
        born_in!("0", "$2", "$3"),
        " UNION ALL ",
        born_in!("1", "$4", "$5"),
        " UNION ALL ",
        born_in!("2", "$6", "$7"),
        " ORDER BY n, day, person"
    ))
    .bind(provider)
    .bind(first.0)
    .bind(first.1)
    .bind(second.0)
    .bind(second.1)
    .bind(third.0)
    .bind(third.1)
    .bind(born)
    .bind(person)
    .bind(limit)
    .bind_ids(persons)
    .all()
    .await
}

/// The files of `provider` about somebody of this sort key and date of birth; a few are enough.
pub(in crate::access) async fn namesakes(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    (sort_key, born): (&str, Date),
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT c.id FROM person p JOIN client c ON c.person_id = p.id
             WHERE p.provider_id = $1 AND p.sort_key = $2 AND p.born = $3 AND NOT (c.id IN (",
            files_around!("$4[]"),
            ")) ORDER BY c.id LIMIT 5"
        ))
        .bind(provider)
        .bind(sort_key)
        .bind(born.to_string())
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Holds the opening of files at `provider` until the end of the transaction; nothing else waits
/// for it.
///
/// # Errors
/// When the database refuses.
pub(in crate::access) async fn hold_openings(tx: &mut Tx, provider: ProviderId) -> Result<()> {
    let sql = "SELECT id FROM provider WHERE id = $1 {for one}";
    let _held: Option<(Uuid,)> = tx.query(sql).bind(provider).optional().await?;
    Ok(())
}
