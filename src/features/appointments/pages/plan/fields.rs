//! What a planner types, and the words for what is wrong with it.

use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::features::appointments::{Booking, Form, MINUTES, Modality, PLACE_MAX, Plan, Wrong};
use crate::ids::{AppointmentId, PersonId};
use crate::web::form::tidy;
use crate::web::text::Texts;

/// The fields of the form, as they were sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// `2026-11-25`.
    pub date: String,
    /// `15:30`.
    pub time: String,
    /// How long, in minutes.
    pub minutes: String,
    /// How it takes place.
    pub modality: String,
    /// Where.
    pub place: String,
    /// With which therapist; empty: with whom it was.
    pub with: String,
}

impl Fields {
    /// An empty form: three quarters of an hour, at the practice.
    pub(super) fn fresh(with: Option<PersonId>) -> Self {
        Self {
            form: AppointmentId::fresh().to_string(),
            minutes: "45".to_owned(),
            modality: Modality::InPerson.as_str().to_owned(),
            with: with.map(|person| person.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// An appointment as it stands.
    pub(super) fn of(booking: &Booking, place: Option<String>) -> Self {
        let starts = booking.starts.amsterdam();
        Self {
            date: starts.date().to_string(),
            time: format!("{:02}:{:02}", starts.hour(), starts.minute()),
            minutes: Plan::minutes(booking.starts, booking.ends).to_string(),
            modality: booking.modality.as_str().to_owned(),
            place: place.unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The form's own id; one without gets a fresh one, and is then not known
    /// again when it is sent twice.
    pub(super) fn id(&self) -> AppointmentId {
        self.form.parse().unwrap_or_else(|_| AppointmentId::fresh())
    }

    /// To read what it says.
    pub(super) fn form(&self) -> Form<'_> {
        Form {
            date: &self.date,
            time: &self.time,
            minutes: &self.minutes,
            modality: &self.modality,
            place: &self.place,
            with: &self.with,
        }
    }

    /// As it stands on the page again: what was typed, without what no page can show.
    pub(super) fn tidied(&self) -> Self {
        Self {
            form: self.id().to_string(),
            date: tidy(&self.date),
            time: tidy(&self.time),
            minutes: tidy(&self.minutes),
            modality: tidy(&self.modality),
            place: tidy(&self.place),
            with: tidy(&self.with),
        }
    }
}

/// What to do about it.
pub(super) fn words(t: Texts, wrong: Wrong) -> String {
    match wrong {
        Wrong::Date => fl!(t, "plan-error-date"),
        Wrong::DateFar => fl!(t, "plan-error-date-far"),
        Wrong::Time => fl!(t, "plan-error-time"),
        Wrong::TimeSkipped => fl!(t, "plan-error-time-skipped"),
        Wrong::Past => fl!(t, "plan-error-past"),
        Wrong::Minutes => {
            let (least, most) = (MINUTES.start().to_string(), MINUTES.end().to_string());
            fl!(t, "plan-error-minutes", least = least.as_str(), most = most.as_str())
        }
        Wrong::Modality => fl!(t, "plan-error-modality"),
        Wrong::PlaceLong => fl!(t, "plan-error-place", most = PLACE_MAX.to_string()),
        Wrong::With => fl!(t, "plan-error-with"),
    }
}
