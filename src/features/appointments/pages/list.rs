//! Lists of appointments: of a file, and one's own.

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::Layout;
use crate::web::text::DayParts;

/// Appointments to come, and those before by page.
#[derive(Template)]
#[template(path = "appointments/list.html")]
pub struct AppointmentsPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client; empty in one's own area.
    pub name: String,
    /// The file's front page; empty in one's own area.
    pub file_href: String,
    /// Whether the reader is the client, or it is one's own area.
    pub own: bool,
    /// To come, soonest first.
    pub upcoming: Vec<Row>,
    /// Before, newest first.
    pub past: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Page with newer ones.
    pub newer: Option<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
    /// Sentences on who sees these.
    pub who_sees: Vec<String>,
    /// Address of the form to plan one; for coordinators.
    pub plan_href: Option<String>,
}

/// One appointment.
pub struct Row {
    /// Its page.
    pub href: String,
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// With whom, and in one's own area about whom.
    pub with: String,
    /// "over 2 dagen".
    pub relative: String,
    /// A state to mind: "afgezegd", "verzet"; tone as in `ui::pill`.
    pub pill: Option<(String, &'static str)>,
}
