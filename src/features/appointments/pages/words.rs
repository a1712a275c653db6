//! An appointment in words, the same on every page (home among them).

use i18n_embed_fl::fl;

use super::page_of;
use crate::clock::Instant;
use crate::features::appointments::{Because, Booking, Modality, Someone, elsewhere};
use crate::web::text::{DayParts, Texts};

/// One appointment in a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its page.
    pub href: String,
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// With whom.
    pub with: String,
    /// About or for whom, as a whole: "over Sam"; empty where that is clear.
    pub about: String,
    /// "over 2 dagen".
    pub relative: String,
    /// A state to mind: "afgezegd"; tone as in `ui::pill`.
    pub pill: Option<(String, &'static str)>,
}

/// As a row; `about` says about or for whom it is.
#[must_use]
pub fn row(t: Texts, booking: &Booking, about: String, now: Instant) -> Row {
    let day = booking.starts.amsterdam().date();
    Row {
        href: page_of(booking.client, booking.id),
        day: t.day_short(day),
        time_range: time_range(t, booking),
        modality: how(t, booking),
        with: names(t, &booking.with),
        about,
        relative: relative(t, booking, now),
        pill: if booking.cancelled() {
            Some((fl!(t, "appointment-cancelled"), "stop"))
        } else {
            booking.was.map(|_| (fl!(t, "appointment-moved"), "warm"))
        },
    }
}

impl Row {
    /// The same with what the clock says where the reader's device is, where that differs.
    #[must_use]
    pub fn seen_from(mut self, t: Texts, booking: &Booking, zone: Option<&str>) -> Self {
        self.time_range = time_range_in(t, booking, zone);
        self
    }
}

/// "15:30 – 16:15 (bij jou 14:30)".
#[must_use]
pub fn time_range_in(t: Texts, booking: &Booking, zone: Option<&str>) -> String {
    let here = time_range(t, booking);
    let Some(there) = elsewhere(zone, booking.starts) else { return here };
    let mut time = t.time(there.time());
    if there.date() != booking.starts.amsterdam().date() {
        time = format!("{}, {time}", t.day(there.date()));
    }
    fl!(t, "appointment-elsewhere", here = here, there = time)
}

/// Why it is not as it was, in a sentence or two; none where nobody says. Whoever is away is not
/// there: why is nobody's to know.
#[must_use]
pub fn because(t: Texts, booking: &Booking) -> Option<String> {
    let because = booking.because?;
    Some(match (booking.cancelled(), because, booking.was) {
        (true, Because::AwayCalls, _) => fl!(t, "appointment-away-calls"),
        (true, Because::Away, _) => fl!(t, "appointment-away"),
        (false, _, Some(was)) => {
            fl!(t, "appointment-away-moved", was = t.moment(was))
        }
        (false, _, None) => {
            fl!(t, "appointment-away-given", names = names(t, &booking.with))
        }
    })
}

/// "15:30 – 16:15".
#[must_use]
pub fn time_range(t: Texts, booking: &Booking) -> String {
    t.time_range(booking.starts.amsterdam().time(), booking.ends.amsterdam().time())
}

/// "over 2 dagen".
#[must_use]
pub fn relative(t: Texts, booking: &Booking, now: Instant) -> String {
    t.relative(booking.starts.amsterdam().date(), now.amsterdam().date())
}

/// How it takes place; no word of where to whom that is not told (A12).
#[must_use]
pub fn how(t: Texts, booking: &Booking) -> String {
    if booking.place_kept && booking.modality == Modality::InPerson {
        return fl!(t, "appointment-place-kept");
    }
    modality(t, booking.modality)
}

/// How it takes place.
#[must_use]
pub fn modality(t: Texts, modality: Modality) -> String {
    match modality {
        Modality::InPerson => fl!(t, "appointment-in-person"),
        Modality::Video => fl!(t, "appointment-video"),
        Modality::Phone => fl!(t, "appointment-phone"),
    }
}

/// "Iris van den Berg en Daan Kuiper"; empty for nobody.
#[must_use]
pub fn names(t: Texts, people: &[Someone]) -> String {
    t.and(&people.iter().map(|someone| someone.name.clone()).collect::<Vec<_>>())
}
