//! The page with the form, new or to move.
//!
//! Owns how it is drawn. It is drawn from a look of its own: a change that
//! failed shows nothing.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::super::words::{modality, names};
use super::super::{frame, list_of, page_of};
use super::fields::{Fields, words};
use super::{Asks, treating};
use crate::access::{File, Hat, View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::store::Reach;
use crate::features::appointments::store::{self, Planned};
use crate::features::appointments::{Booking, Modality, Someone, Wrong};
use crate::features::clients::{Readers, Thing, ThingKind, reach_of, readers};
use crate::ids::{AppointmentId, PersonId};
use crate::web::extract::Page;
use crate::web::layout::Layout;

/// A form to plan an appointment, or to move one.
#[derive(Template)]
#[template(path = "appointments/plan.html")]
pub struct PlanPage {
    /// Frame.
    pub l: Layout,
    /// Where the form goes.
    pub action: String,
    /// The page one came from.
    pub back_href: String,
    /// Name of the client.
    pub name: String,
    /// Whether it moves one that is there.
    pub moves: bool,
    /// The first day that can be picked; empty for any.
    pub first_day: String,
    /// What was typed, or stands there now.
    pub fields: Fields,
    /// What is wrong with it.
    pub errors: Vec<Wrong>,
    /// How one can meet.
    pub modalities: Vec<Choice>,
    /// With whom.
    pub therapists: Vec<Choice>,
    /// Who can see it once it is made, why, and whom it does not reach.
    pub readers: Readers,
}

/// One of a list to pick from.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// Words.
    pub text: String,
    /// Whether it is picked.
    pub picked: bool,
}

impl PlanPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let wrong = self.errors.iter().find(|wrong| wrong.field() == field);
        wrong.map(|wrong| words(self.l.t, *wrong)).unwrap_or_default()
    }

    /// All that is wrong: field and words.
    fn summary(&self) -> Vec<(&'static str, String)> {
        self.errors.iter().map(|wrong| (wrong.field(), words(self.l.t, *wrong))).collect()
    }
}

/// What the page is drawn from, once the look is written and over.
pub(super) struct Desk {
    file: File,
    hat: Option<Hat>,
    pub(super) at: Instant,
    moves: Option<Booking>,
    reached: Option<Vec<Reach>>,
}

impl Desk {
    /// For a new appointment.
    pub(super) async fn of_new(ask: &Asks) -> Result<Self> {
        let mut view = ask.view().await?;
        let reached = reach_of(&mut view).await?;
        Ok(Self::of(&view, None, reached))
    }

    /// For one that is there, which comes along.
    pub(super) async fn of_move(ask: &Asks, id: AppointmentId) -> Result<(Self, Booking)> {
        let mut view = ask.view_item::<Planned>(id.0).await?;
        let booking = store::one(&mut view, id).await?.ok_or(Error::NotFound)?;
        let reached = reach_of(&mut view).await?;
        Ok((Self::of(&view, Some(booking.clone()), reached), booking))
    }

    fn of(
        view: &View<'_, scope::Planning>,
        moves: Option<Booking>,
        reached: Option<Vec<Reach>>,
    ) -> Self {
        Self { file: view.file().clone(), hat: view.hat().cloned(), at: view.at(), moves, reached }
    }

    /// The planner, where that is one of those who treat.
    pub(super) fn myself(&self) -> Option<PersonId> {
        let me = self.hat.as_ref()?.known.person;
        treating(&self.file, self.at).contains(&me).then_some(me)
    }

    /// The page.
    pub(super) fn draw(&self, page: &Page, fields: Fields, errors: Vec<Wrong>) -> Result<Response> {
        let l = frame(page, &self.file, self.hat.as_ref(), self.at);
        let list = list_of(self.file.id);
        let here = self.moves.as_ref().map(|booking| page_of(self.file.id, booking.id));
        page.html(&PlanPage {
            action: here
                .as_ref()
                .map_or_else(|| format!("{list}/new"), |here| format!("{here}/move")),
            back_href: here.unwrap_or(list),
            name: self.file.name.clone(),
            moves: self.moves.is_some(),
            first_day: self.first_day(),
            modalities: modalities(&l, &fields),
            therapists: self.therapists(&l, &fields),
            readers: self.readers(&l, &fields),
            fields,
            errors,
            l,
        })
    }

    /// The page again, with what is wrong.
    pub(super) fn again(
        &self,
        page: &Page,
        fields: &Fields,
        errors: Vec<Wrong>,
    ) -> Result<Response> {
        let mut response = self.draw(page, fields.tidied(), errors)?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        Ok(response)
    }

    /// Who can see it: one that moves as it stands; a new one is the file's.
    fn readers(&self, l: &Layout, fields: &Fields) -> Readers {
        let ids = |people: &[Someone]| people.iter().map(|one| one.person).collect::<Vec<_>>();
        let (item, parties, with) = match &self.moves {
            Some(booking) => {
                let parties = booking.own.then(|| ids(&booking.parties));
                (Some(booking.id.0), parties, ids(&booking.with))
            }
            None => (None, None, Vec::new()),
        };
        let picked = fields.with.parse().map(|person| vec![PersonId(person)]);
        let with = picked.unwrap_or(with);
        let (kind, parties) = (ThingKind::Appointment, parties.as_deref());
        let thing = Thing { kind, item, parties, with: &with };
        let readers = readers(l.t, &self.file, thing, self.hat.as_ref(), self.at);
        readers.noting(l.t, self.reached.as_deref())
    }

    fn first_day(&self) -> String {
        let begun = self.moves.as_ref().map_or(self.at, |booking| booking.starts.min(self.at));
        begun.amsterdam().date().to_string()
    }

    /// Those who treat now; when moving, first of all whom it is with.
    fn therapists(&self, l: &Layout, fields: &Fields) -> Vec<Choice> {
        let stays =
            self.moves.as_ref().filter(|booking| !booking.with.is_empty()).map(|booking| Choice {
                value: String::new(),
                text: fl!(l.t, "plan-with-stays", name = names(l.t, &booking.with)),
                picked: fields.with.is_empty(),
            });
        let one = |person: PersonId| {
            let member = self.file.member_of(person)?;
            let value = person.to_string();
            Some(Choice { picked: value == fields.with, text: member.name.clone(), value })
        };
        stays.into_iter().chain(treating(&self.file, self.at).into_iter().filter_map(one)).collect()
    }
}

fn modalities(l: &Layout, fields: &Fields) -> Vec<Choice> {
    let choice = |way: Modality| Choice {
        value: way.as_str().to_owned(),
        text: modality(l.t, way),
        picked: way.as_str() == fields.modality,
    };
    Modality::ALL.into_iter().map(choice).collect()
}
