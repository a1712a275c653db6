//! `/clients/{client}`: the front page of a file, for the client, a representative or staff.

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::{Layout, Tile};

/// The front page of a file.
#[derive(Template)]
#[template(path = "clients/file.html")]
pub struct FilePage {
    /// Frame; `acting` tells for whom one looks.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// "8 jaar".
    pub age_text: String,
    /// What may be opened.
    pub tiles: Vec<Tile>,
    /// Whether the standing line is shown: for every representative and related person (T4.2).
    pub standing_line: bool,
    /// Who decides, in words: "Sam is 8. Jullie beslissen voor hem."
    pub regime_text: String,
}
