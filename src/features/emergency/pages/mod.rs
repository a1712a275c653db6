//! The pages of emergency access: finding the file, opening it, and judging that.

pub mod desk;
pub mod find;
pub mod judge;
pub mod open;

use crate::access::Opened;
use crate::web::text::Texts;

/// What a file is called where its client has no name: the end of its id, which says nothing.
fn number(opened: &Opened) -> String {
    let id = opened.client_id.0.simple().to_string();
    id[id.len() - 8..].to_owned()
}

/// "Tess Proefpersoon, 3 mei 2026, 14:10".
fn by_and_when(t: Texts, opened: &Opened) -> String {
    format!("{}, {}", opened.by, t.moment(opened.opened_at))
}
