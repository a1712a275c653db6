//! Who is away, and what was done with each appointment of that time.

use uuid::Uuid;

use super::model::{Deed, Fate};
use crate::access::{Caseload, Round, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::appointments::store::Busy;
use crate::ids::{AppointmentId, ClientId, PersonId, ProviderId};

type Rounds<'a> = Round<'a, scope::StandIn>;

/// Somebody who is away.
#[derive(Clone, PartialEq, Eq, Debug, crate::db::FromRow)]
pub struct Absence {
    /// Its id.
    pub id: Uuid,
    /// Who.
    pub person: PersonId,
    /// By name.
    pub name: String,
    /// From when.
    pub from_at: Instant,
    /// Until before when.
    pub until_at: Instant,
    /// When it was noted.
    pub made_at: Instant,
}

/// What was done with one appointment.
#[derive(Clone, PartialEq, Eq, Debug, crate::db::FromRow)]
pub struct Item {
    /// Which.
    pub appointment: AppointmentId,
    /// Of which file.
    pub client: ClientId,
    /// The client's full name.
    pub client_name: String,
    /// What was wanted.
    pub deed: String,
    /// What became of it.
    pub fate: String,
    /// When it would have begun.
    pub was_at: Instant,
    /// When it begins now.
    pub starts_at: Instant,
    /// Who took it over.
    pub to_name: Option<String>,
    /// When it was put back.
    pub undone_at: Option<Instant>,
}

/// Something done, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct New {
    /// With which appointment.
    pub appointment: AppointmentId,
    /// Of which file.
    pub client: ClientId,
    /// What was wanted.
    pub deed: Deed,
    /// What became of it.
    pub fate: Fate,
    /// When it would have begun.
    pub was: Instant,
    /// Who takes it over.
    pub to: Option<PersonId>,
}

/// Notes that somebody is away; false where the same form was sent before.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    round: &mut Rounds<'_>,
    id: Uuid,
    person: PersonId,
    (from, until): (Instant, Instant),
) -> Result<bool> {
    let (provider, by, at) = (round.known().provider, round.known().person, round.at());
    let sql =
        "INSERT INTO absence (id, provider_id, person_id, from_at, until_at, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";
    let query = round.tx().query(sql).bind(id).bind(provider).bind(person).bind(from).bind(until);
    Ok(query.bind(by).bind(at).run().await? == 1)
}

/// Notes what was done.
///
/// # Errors
/// When the database refuses.
pub async fn note_all(round: &mut Rounds<'_>, absence: Uuid, done: &[New]) -> Result<()> {
    let sql = "INSERT INTO absence_item (absence_id, appointment_id, client_id, deed, fate, was_at, to_id) VALUES {rows}";
    let tx = round.tx();
    tx.each((sql, 7), done, |query, one| {
        let query = query.bind(absence).bind(one.appointment).bind(one.client);
        let query = query.bind(one.deed.as_str()).bind(one.fate.as_str()).bind(one.was);
        query.bind(one.to)
    })
    .await
}

/// The absence of `provider`, with the appointments it touched.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    tx: &mut Tx,
    provider: ProviderId,
    id: Uuid,
) -> Result<Option<(Absence, Vec<Uuid>)>> {
    #[derive(crate::db::FromRow)]
    struct Row {
        #[row(flatten)]
        absence: Absence,
        appointment_id: Option<Uuid>,
    }
    let rows: Vec<Row> = tx
        .query(
            "SELECT b.id, b.person_id AS person, p.name, b.from_at, b.until_at, b.made_at, i.appointment_id
             FROM absence b JOIN person p ON p.id = b.person_id LEFT JOIN absence_item i ON i.absence_id = b.id
             WHERE b.id = $1 AND b.provider_id = $2",
        )
        .bind(id)
        .bind(provider)
        .all()
        .await?;
    let items = rows.iter().filter_map(|row| row.appointment_id).collect();
    Ok(rows.into_iter().next().map(|row| (row.absence, items)))
}

/// What it did in these files, by time; of own things of others, how many.
///
/// # Errors
/// When the database refuses.
pub async fn items(
    list: &mut Caseload<'_, scope::Appointments>,
    id: Uuid,
) -> Result<(Vec<Item>, usize)> {
    #[derive(crate::db::FromRow)]
    struct Row {
        #[row(flatten)]
        item: Item,
        own: bool,
    }
    let clients = list.clients().to_vec();
    let rows: Vec<Row> = list
        .tx()
        .query(
            "SELECT i.appointment_id AS appointment, i.client_id AS client, p.name AS client_name, i.deed, i.fate, i.was_at,
                 a.starts_at, t.name AS to_name, i.undone_at, a.own
             FROM absence_item i JOIN appointment a ON a.id = i.appointment_id JOIN client c ON c.id = i.client_id
             JOIN person p ON p.id = c.person_id LEFT JOIN person t ON t.id = i.to_id
             WHERE i.absence_id = $1 AND i.client_id IN $2[] ORDER BY i.was_at, i.appointment_id",
        )
        .bind(id)
        .bind_ids(&clients)
        .all()
        .await?;
    let unseen = rows.iter().filter(|row| row.own && row.item.fate == "done").count();
    Ok((rows.into_iter().filter(|row| !row.own).map(|row| row.item).collect(), unseen))
}

/// The newest absences of `provider`, at most `limit`.
///
/// # Errors
/// When the database refuses.
pub async fn newest(tx: &mut Tx, provider: ProviderId, limit: i64) -> Result<Vec<Absence>> {
    tx.query(
        "SELECT b.id, b.person_id AS person, p.name, b.from_at, b.until_at, b.made_at
         FROM absence b JOIN person p ON p.id = b.person_id WHERE b.provider_id = $1
         ORDER BY b.made_at DESC, b.id DESC LIMIT $2",
    )
    .bind(provider)
    .bind(limit)
    .all()
    .await
}

/// One takes place after all: noted once.
///
/// # Errors
/// When the database refuses.
pub async fn note_undone(
    round: &mut Rounds<'_>,
    absence: Uuid,
    appointment: AppointmentId,
) -> Result<bool> {
    let at = round.at();
    let sql = "UPDATE absence_item SET undone_at = $3 WHERE absence_id = $1 AND appointment_id = $2 AND undone_at IS NULL
            AND fate = 'done' AND deed IN ('cancel', 'cancel_calls')";
    let query = round.tx().query(sql).bind(absence).bind(appointment).bind(at);
    Ok(query.run().await? == 1)
}

/// Somebody is there again, from now on.
///
/// # Errors
/// When the database refuses.
pub async fn note_back(round: &mut Rounds<'_>, absence: Uuid) -> Result<bool> {
    let at = round.at();
    let sql = "UPDATE absence SET until_at = $2 WHERE id = $1 AND until_at > $2";
    Ok(round.tx().query(sql).bind(absence).bind(at).run().await? == 1)
}

/// When these people are away, of what touches the time from `from` until `until`: then nobody
/// counts on them, as little as on who has an appointment.
///
/// # Errors
/// When the database refuses.
pub async fn out(
    tx: &mut Tx,
    people: &[Uuid],
    (from, until): (Instant, Instant),
) -> Result<Vec<Busy>> {
    tx.query(
        "SELECT id, person_id AS person, from_at AS starts, until_at AS ends FROM absence
         WHERE person_id IN $1[] AND until_at > $2 AND from_at < $3 ORDER BY from_at, id",
    )
    .bind_ids(people)
    .bind(from)
    .bind(until)
    .all()
    .await
}

/// Until when those of `people` who are away at `at` are.
///
/// # Errors
/// When the database refuses.
pub async fn away(tx: &mut Tx, people: &[Uuid], at: Instant) -> Result<Vec<(PersonId, Instant)>> {
    tx.query(
        "SELECT person_id, max(until_at) AS until_at FROM absence WHERE person_id IN $1[] AND from_at <= $2
            AND until_at > $2 GROUP BY person_id ORDER BY person_id",
    )
    .bind_ids(people)
    .bind(at)
    .all()
    .await
}
