//! Writing a file down: a start with the usual case, then one line a fact.
//!
//! Owns the words for care, circle and appointments; consents are written in
//! the module above.

use jiff::civil::Date;

use super::member;
use crate::demo::cast::KOMPAS;
use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::{
    Appointment, AppointmentState, Basis, Consent, File, Incapacity, Member, Modality, Span,
    Treatment, Withholding,
};

/// A file whose care began `days` ago and goes on, treated by `by` since then.
pub(in super::super) fn file(
    key: &'static str,
    practice: &'static str,
    cal: &Almanac,
    days: i32,
    by: &'static str,
) -> File {
    let basis = if practice == KOMPAS { Basis::YouthCare } else { Basis::TreatmentAgreement };
    File {
        key,
        practice,
        client: key,
        basis,
        died: None,
        care: vec![cal.since(days)],
        incapacity: Vec::new(),
        circle: Vec::new(),
        treats: vec![Treatment { by, kind: "treating", span: cal.since(days) }],
        emergency: Vec::new(),
        consents: Vec::new(),
        withholdings: Vec::new(),
        prepared: Vec::new(),
        appointments: Vec::new(),
        talks: Vec::new(),
    }
}

impl File {
    pub(in super::super) fn basis(mut self, basis: Basis) -> Self {
        self.basis = basis;
        self
    }

    /// Care and every treatment relation ended `days` ago.
    pub(in super::super) fn care_ended(mut self, cal: &Almanac, days: i32) -> Self {
        let end = Some(cal.midnight(-days));
        self.care.iter_mut().for_each(|span| span.until = end);
        self.treats.iter_mut().for_each(|relation| relation.span.until = end);
        self
    }

    pub(in super::super) fn treated(
        mut self,
        by: &'static str,
        kind: &'static str,
        span: Span,
    ) -> Self {
        self.treats.push(Treatment { by, kind, span });
        self
    }

    pub(in super::super) fn around(mut self, member: Member) -> Self {
        self.circle.push(member);
        self
    }

    /// A parent with parental authority since the birth.
    pub(in super::super) fn parent(
        self,
        cal: &Almanac,
        born: Date,
        person: &'static str,
        relationship: &'static str,
    ) -> Self {
        self.around(
            member(person, relationship).authority("parental_authority", cal.since_birth(born)),
        )
    }

    pub(in super::super) fn incapable(mut self, categories: &[&'static str], span: Span) -> Self {
        self.incapacity.push(Incapacity { span, categories: categories.to_vec() });
        self
    }

    pub(in super::super) fn says(mut self, consent: Consent) -> Self {
        self.consents.push(consent);
        self
    }

    /// Withheld by who treats first, with a ground, until it is looked at again.
    pub(in super::super) fn withheld(
        mut self,
        against: &'static str,
        categories: &[&'static str],
        span: Span,
        reason: &'static str,
    ) -> Self {
        let (categories, items) = (categories.to_vec(), Vec::new());
        let by = self.treats.first().map_or("", |first| first.by);
        self.withholdings.push(Withholding { against, categories, items, span, by, reason });
        self
    }

    /// Chosen before the twelfth birthday, and not confirmed yet.
    pub(in super::super) fn prepared(
        mut self,
        receiver: &'static str,
        categories: &[&'static str],
    ) -> Self {
        self.prepared.push((receiver, categories.to_vec()));
        self
    }

    /// One hour a week: `past` times before today, `ahead` from today on.
    pub(in super::super) fn weekly(
        mut self,
        cal: &Almanac,
        with: &'static str,
        slot: (i32, i8),
        past: i32,
        ahead: i32,
    ) -> Self {
        let place =
            if self.practice == KOMPAS { "Kompas, kamer 3" } else { "De Linde, spreekkamer 2" };
        for week in -past..ahead {
            let mut talk = cal.talk(with, slot.0 + 5 * week, slot.1);
            // Now and then one meets on a screen instead, or calls.
            (talk.modality, talk.place) = match week.rem_euclid(4) {
                1 => (Modality::Video, ""),
                2 => (Modality::Phone, ""),
                _ => (Modality::InPerson, place),
            };
            self.appointments.push(talk);
        }
        self
    }

    pub(in super::super) fn once(mut self, appointment: Appointment) -> Self {
        self.appointments.push(appointment);
        self
    }
}

impl Appointment {
    pub(in super::super) fn at(mut self, place: &'static str) -> Self {
        self.modality = Modality::InPerson;
        self.place = place;
        self
    }

    pub(in super::super) fn by_phone(mut self) -> Self {
        self.modality = Modality::Phone;
        self.minutes = 20;
        self
    }

    pub(in super::super) fn of(mut self, parties: &[&'static str]) -> Self {
        self.parties = Some(parties.to_vec());
        self
    }

    pub(in super::super) fn and(mut self, staff: &'static str) -> Self {
        self.with.push(staff);
        self
    }

    pub(in super::super) fn cancelled(mut self) -> Self {
        self.state = AppointmentState::Cancelled;
        self
    }
}
