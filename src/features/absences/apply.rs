//! Doing it: one form, one transaction, a line in the chain of each file.
//!
//! Owns the order of things. What could not be done is noted with the rest; it never stops it.

use std::collections::BTreeSet;

use rules::Kind;
use uuid::Uuid;

use super::model::{Deed, Fate, Want, fate};
use super::wish::Wish;
use super::{store, tell};
use crate::access::{Desk, File, Round, scope};
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::appointments::Booking;
use crate::features::appointments::store as appointments;
use crate::features::clients::store as clients;
use crate::ids::{AppointmentId, ClientId, PersonId, ordered};

type Rounds<'a> = Round<'a, scope::StandIn>;

/// One appointment, with what became of it.
struct Decided {
    one: Booking,
    deed: Deed,
    fate: Fate,
    starts: Instant,
}

/// Does it; gives the absence in which it is noted.
///
/// # Errors
/// When the database or the log cannot be reached; then nothing of it stands.
pub(super) async fn go(desk: &Desk, wish: &Wish) -> Result<Uuid> {
    let (busy, ids) = (wish.busy(desk).await?, wish.ids());
    let expected = wish.unseen.then_some((wish.person, wish.span));
    let files = desk.files_of(&ids, expected).await?;
    let mut round = desk.round::<scope::StandIn>(&files).await?;
    if !store::note(&mut round, wish.id, wish.person, wish.span).await? {
        return Ok(wish.id);
    }
    round.beside(Action::Create, ("absence", wish.id));
    let found = appointments::concerned(&mut round, &ids, expected).await?;
    let want = wish.want(&busy, &ids, round.at());
    let (mut decided, mut covers) = (Vec::new(), Vec::new());
    for one in found {
        decided.push(decide(&mut round, wish, &want, (one, &mut covers)));
    }
    if let Some(to) = wish.to {
        clients::cover_all(&mut round, to, &covers).await?;
    }
    change(&mut round, wish, &decided).await?;
    let noted: Vec<store::New> = decided.iter().map(|one| one.noted(wish)).collect();
    store::note_all(&mut round, wish.id, &noted).await?;
    let (people, first) = concerned(&round, wish, &decided);
    tell::tell(&mut round, &people, first).await?;
    let live = round.app().live.clone();
    round.commit().await?;
    live.hurry();
    Ok(wish.id)
}

/// What becomes of one, by the rules and by the agenda; its line says so.
fn decide(
    round: &mut Rounds<'_>,
    wish: &Wish,
    want: &Want<'_>,
    (one, covers): (Booking, &mut Vec<Cover>),
) -> Decided {
    let deed = wish.deed_of(one.own);
    let circle = |to| round.file(one.client).is_some_and(|file| file.in_circle(to));
    let family = wish.to.is_some_and(circle);
    let want = Want { deed, ..want.clone() };
    let (mut fate, starts) = fate(&one, wish.seen(one.id), &want, family);
    if fate == Fate::Done {
        let action = if deed.because().is_some() { Action::Delete } else { Action::Update };
        let mut may = round.touch(one.client, action, ("appointment", one.id.0), one.own);
        if let Some(to) = wish.to.filter(|_| may && deed == Deed::Give) {
            may = covered(round, to, &one, covers);
        }
        fate = if may { fate } else { Fate::Shut };
    }
    Decided { one, deed, fate, starts }
}

/// Who stands in: by which relation, in which file, until when.
type Cover = (Uuid, ClientId, Instant);

/// Who takes over and does not treat stands in until the end of that day (T4.5): noted once a file.
fn covered(round: &mut Rounds<'_>, to: PersonId, one: &Booking, covers: &mut Vec<Cover>) -> bool {
    if treats(round.file(one.client), to, one.starts) {
        return true;
    }
    let day = one.ends.amsterdam().date();
    let until: Instant = rules::midnight(day.tomorrow().unwrap_or(day)).into();
    if let Some((_, _, so_far)) = covers.iter_mut().find(|(_, client, _)| *client == one.client) {
        *so_far = until.max(*so_far);
        return true;
    }
    let id = ordered();
    let may = round.touch_rights::<scope::Team>(one.client, ("treatment", id));
    if may {
        covers.push((id, one.client, until));
    }
    may
}

/// Whether somebody treats the client at `at`.
fn treats(file: Option<&File>, person: PersonId, at: Instant) -> bool {
    let treats = |one: &rules::Person<Uuid>| match &one.kind {
        Kind::Therapist { treats, .. } => {
            one.id == person.0 && treats.iter().any(|span| span.holds(at.timestamp()))
        }
        Kind::Relative { .. } => false,
    };
    file.is_some_and(|file| file.facts.people.iter().any(treats))
}

async fn change(round: &mut Rounds<'_>, wish: &Wish, decided: &[Decided]) -> Result<()> {
    let done = || decided.iter().filter(|one| one.fate == Fate::Done);
    for deed in [Deed::Cancel, Deed::CancelCalls] {
        let ids: Vec<Uuid> =
            done().filter(|one| one.deed == deed).map(|one| one.one.id.0).collect();
        if let Some(because) = deed.because().filter(|_| !ids.is_empty()) {
            appointments::call_off(round, &ids, because).await?;
        }
    }
    let moves = done().filter(|one| matches!(one.deed, Deed::Later | Deed::Moment));
    let moved: Vec<_> = moves
        .map(|Decided { one, starts, .. }| {
            let lasts = one.ends.0.saturating_sub(one.starts.0);
            (one, (*starts, Instant(starts.0.saturating_add(lasts))))
        })
        .collect();
    appointments::shift_all(round, &moved).await?;
    let given: Vec<Uuid> =
        done().filter(|one| one.deed == Deed::Give).map(|one| one.one.id.0).collect();
    if let Some(to) = wish.to.filter(|_| !given.is_empty()) {
        appointments::hand_all(round, &given, (wish.person, to)).await?;
    }
    Ok(())
}

/// Everybody who is told, and when the first of it would begin.
fn concerned(round: &Rounds<'_>, wish: &Wish, decided: &[Decided]) -> (BTreeSet<Uuid>, Instant) {
    let (mut people, mut first) = (BTreeSet::new(), Instant(i64::MAX));
    for one in decided.iter().filter(|one| one.fate == Fate::Done) {
        if let Some(file) = round.file(one.one.client) {
            let told = tell::of_booking(file, &one.one, round.at());
            people.extend(told.into_iter().map(|person| person.0));
        }
        if one.deed == Deed::Give {
            people.extend(wish.to.map(|to| to.0));
        }
        first = first.min(one.one.starts);
    }
    (people, first)
}

impl Decided {
    fn noted(&self, wish: &Wish) -> store::New {
        store::New {
            appointment: self.one.id,
            client: self.one.client,
            deed: self.deed,
            fate: self.fate,
            was: self.one.starts,
            to: wish.to.filter(|_| self.deed == Deed::Give),
        }
    }
}

/// Lets one appointment take place after all, and tells those concerned again; false where it
/// cannot be any more.
///
/// # Errors
/// When the database or the log cannot be reached.
pub(super) async fn after_all(desk: &Desk, absence: Uuid, id: AppointmentId) -> Result<bool> {
    let files = desk.files_of(&[id.0], None).await?;
    let mut round = desk.round::<scope::StandIn>(&files).await?;
    let found = appointments::concerned(&mut round, &[id.0], None).await?;
    let Some(one) = found.into_iter().next().filter(|one| one.starts > round.at()) else {
        return Ok(false);
    };
    let may = round.touch(one.client, Action::Update, ("appointment", id.0), false);
    if !may
        || !store::note_undone(&mut round, absence, id).await?
        || !appointments::after_all(&mut round, id).await?
    {
        return Ok(false);
    }
    let told = round.file(one.client).map(|file| tell::of_booking(file, &one, round.at()));
    let people = told.into_iter().flatten().map(|person| person.0).collect();
    tell::tell(&mut round, &people, one.starts).await?;
    round.commit().await?;
    Ok(true)
}

/// Somebody is there again.
///
/// # Errors
/// When the database or the log cannot be reached.
pub(super) async fn back(desk: &Desk, absence: Uuid) -> Result<()> {
    let mut round = desk.round::<scope::StandIn>(&[]).await?;
    if store::note_back(&mut round, absence).await? {
        round.beside(Action::Update, ("absence", absence));
        round.commit().await?;
    }
    Ok(())
}
