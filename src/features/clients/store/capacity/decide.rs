//! Proposing, confirming, taking back and ending (T4.2).

use rules::{Categories, Refused, Span};
use uuid::Uuid;
use vault::Key;

use super::{Decides, Judgement, judgement, of_file, place};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::clients::store::withholding::{Decided, NewWithholding, withhold_because};
use crate::ids::{PersonId, ordered};

/// A proposal, before it is stored.
#[derive(Debug)]
pub struct NewJudgement<'a> {
    /// The id.
    pub id: Uuid,
    /// For which categories; none: all.
    pub categories: Categories,
    /// Why.
    pub reason: &'a str,
    /// Who proposes.
    pub by: PersonId,
    /// When it is looked at again.
    pub review: Instant,
    /// When it ends by itself.
    pub until: Option<Instant>,
    /// What of the client's refusals does not stay withheld, for each representative.
    pub openings: &'a [(PersonId, Categories)],
}

/// Proposes it; false when the same form was sent before.
///
/// # Errors
/// When the database refuses.
pub async fn propose(change: &mut Decides<'_>, key: &Key, new: &NewJudgement<'_>) -> Result<bool> {
    if judgement(change, new.id).await?.is_some() {
        return Ok(false);
    }
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "INSERT INTO judgement (id, client_id, categories, reason, proposed_by, proposed_at, review_at, valid_until)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new.id)
        .bind(client)
        .bind(new.categories.bits())
        .bind(key.seal(place(new.id), new.reason.as_bytes()))
        .bind(new.by)
        .bind(at)
        .bind(new.review)
        .bind(new.until)
        .run()
        .await?;
    let sql = "INSERT INTO judgement_opening (judgement_id, person_id, client_id, categories) VALUES {rows}";
    change
        .tx()
        .each((sql, 4), new.openings, |query, (person, categories)| {
            query.bind(new.id).bind(*person).bind(client).bind(categories.bits())
        })
        .await?;
    Ok(true)
}

/// Confirms it: from now on others decide, and what the client had refused stays
/// withheld but for what the proposal opens.
///
/// # Errors
/// When the database refuses.
pub async fn confirm(
    change: &mut Decides<'_>,
    key: &Key,
    judgement: &Judgement,
    (by, refused): (PersonId, Vec<Refused<Uuid>>),
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let opened = of_file(change.tx(), client.0).await?;
    change
        .tx()
        .query("UPDATE judgement SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1 AND client_id = $4")
        .bind(judgement.id)
        .bind(by)
        .bind(at)
        .bind(client)
        .run()
        .await?;
    change
        .tx()
        .query(
            "INSERT INTO incapacity (id, client_id, categories, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(judgement.id)
        .bind(client)
        .bind(judgement.categories)
        .bind(at)
        .bind(judgement.valid_until)
        .run()
        .await?;
    let opened = of_judgement(&opened, judgement.id);
    let all = kept(change, judgement, by, (&refused, &opened));
    withhold_because(change.tx(), key, &all).await
}

/// What the proposal opens, for each representative.
fn of_judgement(all: &[(Uuid, PersonId, Categories)], id: Uuid) -> Vec<(PersonId, Categories)> {
    let of_it = all.iter().filter(|(known, ..)| *known == id);
    of_it.map(|(_, person, categories)| (*person, *categories)).collect()
}

/// What stays withheld: all that the client had refused, but for what was opened.
fn kept<'r>(
    change: &Decides<'_>,
    judgement: &Judgement,
    by: PersonId,
    (refused, opened): (&'r [Refused<Uuid>], &[(PersonId, Categories)]),
) -> Vec<(NewWithholding<'r>, Decided<'r>)> {
    let (client, at) = (change.client(), change.at());
    let opens = |person: Uuid| {
        let known = opened.iter().find(|(who, _)| who.0 == person);
        known.map_or(Categories::EMPTY, |(_, categories)| *categories)
    };
    let until = judgement.valid_until.map(Instant::timestamp);
    let mut all = Vec::new();
    for one in refused {
        let opened = opens(one.person);
        let categories: Categories =
            one.categories.iter().filter(|category| !opened.contains(*category)).collect();
        if categories.is_empty() && one.items.is_empty() {
            continue;
        }
        let new = NewWithholding {
            client,
            against: PersonId(one.person),
            categories,
            items: &one.items,
            span: Span { from: Some(at.timestamp()), until },
        };
        let decided = Decided {
            id: ordered(),
            by,
            at,
            reason: "",
            review: judgement.review_at,
            judgement: Some(judgement.id),
        };
        all.push((new, decided));
    }
    all
}

/// Takes a proposal back, or does not agree with it.
///
/// # Errors
/// When the database refuses.
pub async fn drop_proposal(change: &mut Decides<'_>, id: Uuid, by: PersonId) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query("UPDATE judgement SET dropped_by = $2, dropped_at = $3 WHERE id = $1 AND client_id = $4")
        .bind(id)
        .bind(by)
        .bind(at)
        .bind(client)
        .run()
        .await?;
    Ok(())
}

/// Ends a decision now, with what it withholds; false when it had ended, nothing when it is not there.
///
/// # Errors
/// When the database refuses.
pub async fn end_incapacity(
    change: &mut Decides<'_>,
    id: Uuid,
    by: PersonId,
) -> Result<Option<bool>> {
    let (client, at) = (change.client(), change.at());
    let tx = change.tx();
    let found: Option<(Option<Instant>,)> = tx
        .query("SELECT valid_until FROM incapacity WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .optional()
        .await?;
    let Some((until,)) = found else { return Ok(None) };
    if until.is_some_and(|until| until <= at) {
        return Ok(Some(false));
    }
    tx.query("UPDATE incapacity SET valid_until = $2 WHERE id = $1")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    tx.query("UPDATE judgement SET ended_by = $2, ended_at = $3 WHERE id = $1")
        .bind(id)
        .bind(by)
        .bind(at)
        .run()
        .await?;
    tx.query(
        "UPDATE withholding SET valid_until = $3, lifted_at = $3, lifted_by = $4
         WHERE client_id = $2 AND judgement_id = $1 AND (valid_until IS NULL OR valid_until > $3)",
    )
    .bind(id)
    .bind(client)
    .bind(at)
    .bind(by)
    .run()
    .await?;
    Ok(Some(true))
}
