//! Planning: a new appointment, another moment, cancelling (U4, U12).
//!
//! Owns the order of a change: permit, what was typed, store. In
//! this portal only a coordinator and the therapists plan; for everybody else
//! these pages are not there.

mod draw;
mod fields;
mod state;

use axum::response::Response;

pub use draw::{Choice, PlanPage};
pub use fields::Fields;
pub use state::{cancel, restore};

use draw::Desk;

use super::{Which, page_of};
use crate::access::{Ask, Change, File, scope};
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::appointments::store::{self, NewAppointment, Planned};
use crate::features::appointments::{Booking, Plan, State, Wrong, made_from};
use crate::features::clients;
use crate::ids::{AppointmentId, PersonId};
use crate::web::extract::{Of, Page};
use crate::web::form::Form;

type Asks = Ask<scope::Planning>;
type Plans<'a> = Change<'a, scope::Planning>;

/// `GET /clients/{client}/appointments/new`
pub async fn show_new(page: Page, ask: Asks) -> Result<Response> {
    let desk = Desk::of_new(&ask).await?;
    let fields = kept(&page).await?.unwrap_or_else(|| Fields::fresh(desk.myself()));
    desk.draw(&page, fields, Vec::new())
}

/// `POST /clients/{client}/appointments/new`; the same form sent twice makes
/// one appointment.
pub async fn make(
    page: Page,
    ask: Asks,
    Of(client): Of,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let id = made_from(client, fields.id().0);
    let mut change = ask.create::<Planned>(id.0).await?;
    if !store::exists(&mut change, id).await? {
        let now = change.at();
        let plan = fields.form().read(now, Some(now), &treating(change.file(), now), false);
        match plan {
            Err(wrong) => {
                drop(change);
                return Desk::of_new(&ask).await?.again(&page, &fields, wrong);
            }
            Ok(plan) => write_new(&page, change, id, &plan).await?,
        }
    }
    Ok(page.go(&page_of(client, id), "appointment-made"))
}

/// `GET /clients/{client}/appointments/{appointment}/move`
pub async fn show_move(page: Page, ask: Asks, Which(id): Which) -> Result<Response> {
    let (desk, booking) = Desk::of_move(&ask, id).await?;
    if booking.cancelled() || booking.ended(desk.at) {
        return Ok(page.go(&page_of(booking.client, id), ""));
    }
    let key = page.app().vault.key(clients::store::key_id(booking.client)).await?;
    let fields =
        kept(&page).await?.unwrap_or_else(|| Fields::of(&booking, store::place_of(&key, &booking)));
    desk.draw(&page, fields, Vec::new())
}

/// `POST /clients/{client}/appointments/{appointment}/move`
pub async fn shift(
    page: Page,
    ask: Asks,
    Which(id): Which,
    Of(client): Of,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut change = ask.change::<Planned>(id.0, Action::Update).await?;
    let (booking, now) = (open(&mut change, id).await?, change.at());
    if booking.cancelled() {
        return Err(Error::Conflict);
    }
    // One that has begun keeps its start; none goes to the past.
    let earliest = now.min(booking.starts);
    match read_move(&fields, &booking, change.file(), (now, earliest)) {
        Err(wrong) => {
            drop(change);
            Desk::of_move(&ask, id).await?.0.again(&page, &fields, wrong)
        }
        Ok(plan) => {
            rewrite(&page, change, &booking, &plan).await?;
            Ok(page.go(&page_of(client, id), "appointment-moved"))
        }
    }
}

fn read_move(
    fields: &Fields,
    booking: &Booking,
    file: &File,
    (now, earliest): (Instant, Instant),
) -> std::result::Result<Plan, Vec<Wrong>> {
    fields.form().read(now, Some(earliest), &treating(file, now), !booking.with.is_empty())
}

async fn write_new(
    page: &Page,
    mut change: Plans<'_>,
    id: AppointmentId,
    plan: &Plan,
) -> Result<()> {
    let client = change.client();
    let key = page.app().vault.key(clients::store::key_id(client)).await?;
    let new = NewAppointment {
        id,
        client,
        starts: plan.starts,
        ends: plan.ends,
        modality: plan.modality,
        state: State::Booked,
        place: &plan.place,
        practitioners: plan.with.as_slice(),
        parties: None,
    };
    store::make(&mut change, &key, &new).await?;
    change.commit().await
}

/// Those who take part stay, unless a therapist was picked; whose own thing
/// it is never changes.
async fn rewrite(page: &Page, mut change: Plans<'_>, booking: &Booking, plan: &Plan) -> Result<()> {
    let persons = |people: &[super::super::Someone]| {
        people.iter().map(|p| p.person).collect::<Vec<PersonId>>()
    };
    let (with, parties) = (persons(&booking.with), persons(&booking.parties));
    let key = page.app().vault.key(clients::store::key_id(booking.client)).await?;
    let new = NewAppointment {
        id: booking.id,
        client: booking.client,
        starts: plan.starts,
        ends: plan.ends,
        modality: plan.modality,
        state: booking.state,
        place: &plan.place,
        practitioners: if plan.with.is_some() { plan.with.as_slice() } else { &with },
        parties: booking.own.then_some(parties.as_slice()),
    };
    store::rewrite(&mut change, &key, &new).await?;
    change.commit().await
}

/// The appointment that is changed; one that is over stays as it was.
async fn open(change: &mut Plans<'_>, id: AppointmentId) -> Result<Booking> {
    let now = change.at();
    let booking = store::to_change(change, id).await?.ok_or(Error::NotFound)?;
    if booking.ended(now) { Err(Error::Conflict) } else { Ok(booking) }
}

/// The therapists who treat the client at `at`: an appointment is with one of them.
fn treating(file: &File, at: Instant) -> Vec<PersonId> {
    let treats = |person: &&rules::Person<uuid::Uuid>| match &person.kind {
        rules::Kind::Therapist { treats, .. } => {
            treats.iter().any(|span| span.holds(at.timestamp()))
        }
        rules::Kind::Relative { .. } => false,
    };
    file.facts.people.iter().filter(treats).map(|person| PersonId(person.id)).collect()
}

/// What was typed on this page when the session ended.
async fn kept(page: &Page) -> Result<Option<Fields>> {
    kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await
}
