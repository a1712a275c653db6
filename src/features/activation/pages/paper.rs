//! What goes on paper, shown once: a letter to print, or a sheet to hand over.

use askama::Template;
use i18n_embed_fl::fl;

use crate::app::App;
use crate::features::activation::make::Paper;
use crate::features::activation::model::Channel;
use crate::features::people::syllables;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What goes on paper, in the language of whoever gets it.
#[derive(Template)]
#[template(path = "activation/paper.html")]
pub(super) struct PaperPage {
    /// Frame, in the language of who prints it.
    pub l: Layout,
    /// The texts of the paper.
    pub p: Texts,
    /// For whom it is.
    pub name: String,
    /// The lines of the address window.
    pub window: Vec<String>,
    /// The address of the portal, to type.
    pub address: String,
    /// What is typed there, in groups of four; empty where the link goes by mail.
    pub typed: String,
    /// The code in two groups; empty where it goes by text message.
    pub code: String,
    /// What to do with the papers.
    pub what_to_do: String,
    /// How everybody knows a message of the portal, in the language of the paper.
    pub known_by: String,
    /// Whether both go through the same hands, and nobody else hears of it.
    pub by_hand: bool,
    /// Back to the person.
    pub back_href: String,
}

pub(super) fn draw(page: &Page, paper: Paper, back_href: String) -> PaperPage {
    let l = page.layout(Place::Elsewhere);
    let p = Texts::new(paper.language);
    let window = std::iter::once(paper.name.clone())
        .chain(paper.address.iter().flat_map(|lines| lines.lines().map(str::to_owned)))
        .collect();
    let typed = paper.typed.as_deref().map(syllables::in_fours).unwrap_or_default();
    let code = paper.code.as_deref().map(in_two).unwrap_or_default();
    PaperPage {
        what_to_do: what_to_do(l.t, &paper, &typed),
        known_by: super::known_by(p, page.app()),
        by_hand: paper.by_hand,
        address: address(page.app()),
        name: paper.name,
        window,
        typed,
        code,
        back_href,
        p,
        l,
    }
}

/// Where one types it: the portal's own configured address.
fn address(app: &App) -> String {
    format!("{}/activate", app.settings.address.trim_end_matches('/'))
}

fn what_to_do(t: Texts, paper: &Paper, typed: &str) -> String {
    match (typed.is_empty(), paper.channel) {
        (true, Channel::Letter) => fl!(t, "paper-code-by-letter"),
        (true, _) => fl!(t, "paper-code-by-hand"),
        (false, Channel::Text) => fl!(t, "paper-letter"),
        (false, _) => fl!(t, "paper-both"),
    }
}

fn in_two(code: &str) -> String {
    code.get(..3).zip(code.get(3..)).map_or_else(|| code.to_owned(), |(a, b)| format!("{a} {b}"))
}
