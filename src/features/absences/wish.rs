//! What a planner wants done, and which agenda decides whether it can be.

use uuid::Uuid;

use super::model::{Deed, Seen, Want};
use super::store;
use crate::access::Desk;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::appointments::store::{self as appointments, Busy};
use crate::ids::{AppointmentId, PersonId};

/// What a planner wants.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    /// The absence: the same form sent twice makes one.
    pub(super) id: Uuid,
    /// Who is away.
    pub(super) person: PersonId,
    /// From when until before when.
    pub(super) span: (Instant, Instant),
    /// What is to be done.
    pub(super) deed: Deed,
    /// How many days later.
    pub(super) days: i64,
    /// At which moment.
    pub(super) moment: Option<Instant>,
    /// Who takes over.
    pub(super) to: Option<PersonId>,
    /// What was picked, as it stood.
    pub(super) picked: Vec<Seen>,
    /// Whether own things of others are called off unseen.
    pub(super) unseen: bool,
}

impl Wish {
    /// The ids of what was picked.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        self.picked.iter().map(|seen| seen.id.0).collect()
    }

    /// With all that decides what becomes of an appointment.
    pub(super) fn want<'a>(&self, busy: &'a [Busy], picked: &'a [Uuid], now: Instant) -> Want<'a> {
        let Self { deed, days, moment, to, person: away, span, .. } = *self;
        Want { deed, days, moment, to, away, span, busy, picked, now }
    }

    /// What is done with this one: what nobody sees is called off and nothing else.
    pub(super) fn deed_of(&self, own: bool) -> Deed {
        match self.deed {
            deed if !own => deed,
            Deed::CancelCalls => Deed::CancelCalls,
            _ => Deed::Cancel,
        }
    }

    /// As it stood when it was picked.
    pub(super) fn seen(&self, id: AppointmentId) -> Option<Seen> {
        self.picked.iter().copied().find(|seen| seen.id == id)
    }

    /// The agenda that decides: of who takes over, or of who is away; empty where none does.
    pub(super) async fn busy(&self, desk: &Desk) -> Result<Vec<Busy>> {
        let (from, until) = self.span;
        let (who, span) = match (self.deed, self.to, self.moment) {
            (Deed::Give, Some(to), _) => (to, (from, until.plus_seconds(8 * 3600))),
            (Deed::Later, ..) => (self.person, (from, until.plus_seconds((self.days + 1) * 86400))),
            (Deed::Moment, _, Some(at)) => (self.person, (at, at.plus_seconds(8 * 3600))),
            _ => return Ok(Vec::new()),
        };
        let mut tx = desk.times().await?;
        let mut busy = appointments::busy(&mut tx, &[who.0], span).await?;
        busy.extend(store::out(&mut tx, &[who.0], span).await?);
        Ok(busy)
    }
}
