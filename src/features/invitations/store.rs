//! All SQL about invitations. Why somebody is asked for is sealed under the file's key.

mod row;

use uuid::Uuid;
use vault::Key;

use super::State;
use crate::access::{Caseload, Change, Circle, Item, Scope, View};
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId};

use row::place;
pub use row::{Invitation, Listed, NewInvitation};

macro_rules! select {
    ($where:literal) => {
        concat!(
            "SELECT i.id, i.person_id AS person, i.asker_id AS asker, p.name AS asker_name, i.asked_at, i.state,
                i.reason, a.giver_id IS NOT NULL AS declined FROM invitation i JOIN person p ON p.id = i.asker_id
             LEFT JOIN invitation_answer a ON a.invitation_id = i.id AND a.giver_id = $2 WHERE i.client_id = $1 AND ",
            $where
        )
    };
}

/// Asks for somebody.
///
/// # Errors
/// When the database refuses.
pub async fn ask<C: Scope>(
    change: &mut Change<'_, C>,
    key: &Key,
    new: &NewInvitation<'_>,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "INSERT INTO invitation (id, provider_id, client_id, person_id, asker_id, asked_at, state, changed_at, reason)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $6, $8)",
        )
        .bind(new.id)
        .bind(new.provider)
        .bind(client)
        .bind(new.person)
        .bind(new.asker)
        .bind(at)
        .bind(State::Open.as_str())
        .bind(key.seal_text(place(new.id), new.reason))
        .run()
        .await?;
    Ok(())
}

/// Whether this was asked in the file before.
///
/// # Errors
/// When the database refuses.
pub async fn was_asked<C: Scope>(change: &mut Change<'_, C>, id: Uuid) -> Result<bool> {
    let client = change.client();
    let found: Option<(Uuid,)> = change
        .tx()
        .query("SELECT id FROM invitation WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// What was asked in the file and is open, oldest first; `me` is whoever looks.
///
/// # Errors
/// When the database refuses.
pub async fn open_in<C: Scope>(
    view: &mut View<'_, C>,
    me: Option<PersonId>,
) -> Result<Vec<Invitation>> {
    let client = view.client();
    view.tx()
        .query(select!("i.state = 'open' ORDER BY i.asked_at, i.id LIMIT 100"))
        .bind(client)
        .bind(me)
        .all()
        .await
}

/// The newest invitation of `person` to this file; `me` is whoever looks.
///
/// # Errors
/// When the database refuses.
pub async fn of_person(
    tx: &mut Tx,
    client: ClientId,
    person: PersonId,
    me: Option<PersonId>,
) -> Result<Option<Invitation>> {
    tx.query(select!("i.person_id = $3 ORDER BY i.asked_at DESC, i.id DESC LIMIT 1"))
        .bind(client)
        .bind(me)
        .bind(person)
        .optional()
        .await
}

/// Notes what became of an invitation.
///
/// # Errors
/// When the database refuses.
pub async fn becomes<C: Scope>(change: &mut Change<'_, C>, id: Uuid, state: State) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query("UPDATE invitation SET state = $3, changed_at = $4 WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .bind(state.as_str())
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Notes that `giver` would rather not; once is enough.
///
/// # Errors
/// When the database refuses.
pub async fn declines<C: Scope>(
    change: &mut Change<'_, C>,
    id: Uuid,
    giver: PersonId,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "INSERT INTO invitation_answer (invitation_id, giver_id, client_id, declined_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (invitation_id, giver_id) DO NOTHING",
        )
        .bind(id)
        .bind(giver)
        .bind(client)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Of these files who is asked for, and whoever looks did not say that they would rather not.
///
/// # Errors
/// When the database refuses.
pub async fn asked_of<I: Item>(
    circle: &mut Circle<'_, I>,
    files: &[Uuid],
) -> Result<Vec<(ClientId, PersonId)>> {
    let me = circle.actor().person_ids();
    circle
        .tx()
        .query(
            "SELECT i.client_id, i.person_id FROM invitation i WHERE i.client_id IN $1[] AND i.state = 'open'
                AND NOT EXISTS (SELECT 1 FROM invitation_answer a WHERE a.invitation_id = i.id AND a.giver_id IN $2[])
             ORDER BY i.client_id, i.asked_at, i.id LIMIT 50",
        )
        .bind_ids(files)
        .bind_ids(&me)
        .all()
        .await
}

/// The invitations of a list, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn listed<C: Scope>(list: &mut Caseload<'_, C>, ids: &[Uuid]) -> Result<Vec<Listed>> {
    list.tx()
        .query(
            "SELECT id, client_id AS client, person_id AS person, asked_at FROM invitation WHERE id IN $1[]
             ORDER BY asked_at, id",
        )
        .bind_ids(ids)
        .all()
        .await
}
