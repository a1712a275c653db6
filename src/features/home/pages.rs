//! `/home`: what is next, whose files one may open, who can see, where to call.

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::{Layout, Tile};
use crate::web::text::DayParts;

/// The home of everybody who is signed in; what does not apply stays empty.
#[derive(Template)]
#[template(path = "home/home.html")]
pub struct HomePage {
    /// Frame.
    pub l: Layout,
    /// Given name, as one is greeted.
    pub greeting_name: String,
    /// The first appointment to come.
    pub next: Option<NextAppointment>,
    /// Files one may open, the own one first.
    pub files: Vec<FileCard>,
    /// Sentences on who sees one's file; empty for who has none.
    pub who_sees: Vec<String>,
    /// Today's appointments of a therapist; `None` for who has no agenda.
    pub agenda: Option<Vec<AgendaRow>>,
    /// Further places, for staff.
    pub tiles: Vec<Tile>,
    /// For staff without screens yet: what there will be for them, honestly.
    pub staff_empty: Option<String>,
    /// "maandag 23 november 2026".
    pub today: String,
}

impl HomePage {
    /// One file is not called files.
    fn files_title(&self) -> String {
        if self.files.len() == 1 {
            fl!(self.l.t, "home-file")
        } else {
            fl!(self.l.t, "home-files")
        }
    }
}

/// The first appointment to come.
pub struct NextAppointment {
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// "Iris van den Berg, je therapeut"; empty where nobody is named.
    pub with: String,
    /// Its page.
    pub href: String,
    /// "over 2 dagen".
    pub relative: String,
}

/// A file one may open.
pub struct FileCard {
    /// Name of the client.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// "8 jaar".
    pub age_text: String,
    /// "je kind", "jijzelf".
    pub relation_text: String,
    /// Label where the care is.
    pub provider_name: String,
    /// The file's front page.
    pub href: String,
    /// "Je ziet: afspraken"; empty where all is seen.
    pub sees_text: String,
}

/// An appointment of today.
pub struct AgendaRow {
    /// "09:00".
    pub time: String,
    /// Who comes.
    pub name: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// Its page.
    pub href: String,
}
