//! The first appointment to come, as home and the room of who is blocked show it.
//!
//! Owns the words. Which one it is, its feature finds.

use i18n_embed_fl::fl;

use crate::access::Around;
use crate::features::appointments::Booking;
use crate::features::appointments::pages::{list_of, words};
use crate::features::clients::Reader;
use crate::web::text::{DayParts, Texts};

/// The first appointment to come.
pub struct NextAppointment {
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// "Iris van den Berg"; empty where nobody is named.
    pub with: String,
    /// "over Sam", "voor Sam"; empty where it is the reader's own.
    pub about: String,
    /// Its page.
    pub href: String,
    /// Where it stands among the others.
    pub all_href: String,
    /// "over 2 dagen".
    pub relative: String,
}

/// The first appointment to come in words, and for or about whom it is.
#[must_use]
pub fn next(t: Texts, row: words::Row, booking: &Booking, files: &[Around]) -> NextAppointment {
    let around = files.iter().find(|around| around.file.id == booking.client);
    let about = around.filter(|around| Reader::of(&around.hat) != Reader::Client).map(|around| {
        let name = around.file.call_name.as_str();
        if booking.own {
            fl!(t, "home-next-about", name = name)
        } else {
            fl!(t, "home-next-for", name = name)
        }
    });
    NextAppointment {
        day: row.day,
        time_range: row.time_range,
        modality: row.modality,
        with: row.with,
        about: about.unwrap_or_default(),
        href: row.href,
        all_href: if booking.own { "/appointments".to_owned() } else { list_of(booking.client) },
        relative: row.relative,
    }
}
