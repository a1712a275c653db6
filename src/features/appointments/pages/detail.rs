//! One appointment: when, where, with whom, and who can see this.

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::Layout;
use crate::web::text::DayParts;

/// One appointment (U4).
#[derive(Template)]
#[template(path = "appointments/detail.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a line of the page that is there or not"
)]
pub struct AppointmentPage {
    /// Frame.
    pub l: Layout,
    /// The list it stands in.
    pub list_href: String,
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "over 2 dagen".
    pub relative: String,
    /// Whether it is by video.
    pub video: bool,
    /// Place; empty when by video, or when it is not to be seen.
    pub place: String,
    /// What it is about, in one line; may be empty.
    pub about: String,
    /// Names with what they are: "Iris van den Berg, therapeut".
    pub with: Vec<String>,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Whether it lies before now.
    pub past: bool,
    /// Sentences on who sees this.
    pub who_sees: Vec<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
    /// Address of the form to move it; for coordinators.
    pub move_href: Option<String>,
    /// Address to send a cancellation to; for coordinators.
    pub cancel_href: Option<String>,
}
