//! `/clients/{client}/access-log`: who looked, in plain words (V5).

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::Layout;

/// Who looked at a file.
#[derive(Template)]
#[template(path = "access_log/log.html")]
pub struct AccessLogPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Whether the reader is the client.
    pub own: bool,
    /// The file's front page.
    pub file_href: String,
    /// People to pick from (query field `who`).
    pub people: Vec<PickOption>,
    /// Periods to pick from (query field `period`).
    pub periods: Vec<PickOption>,
    /// Newest day first.
    pub days: Vec<Day>,
    /// Page with older lines.
    pub older: Option<String>,
    /// Page with newer lines.
    pub newer: Option<String>,
    /// Whether the reader sees every line (a representative does not: rulebook section 1).
    pub whole: bool,
    /// One line on what is shown, in words.
    pub explanation: String,
}

/// Something to pick from a list.
pub struct PickOption {
    /// Value that is sent.
    pub value: String,
    /// Words.
    pub text: String,
    /// Whether it is picked now.
    pub picked: bool,
}

/// The lines of one day.
pub struct Day {
    /// "vandaag, maandag 23 november 2026".
    pub heading: String,
    /// Lines, similar ones folded.
    pub lines: Vec<LogLine>,
}

/// One line of the log, or similar ones of a day folded.
pub struct LogLine {
    /// Name of who looked.
    pub who: String,
    /// One or two letters.
    pub initials: String,
    /// "therapeut", "je moeder", "jij".
    pub as_what: String,
    /// "bekeek je afspraken".
    pub text: String,
    /// "09:12" or "tussen 09:12 en 16:10".
    pub times_text: String,
    /// A result to mind: "mocht niet"; tone as in `ui::pill`.
    pub outcome_pill: Option<(String, &'static str)>,
    /// How many lines were folded into this one, at least 1.
    pub count: u32,
}
