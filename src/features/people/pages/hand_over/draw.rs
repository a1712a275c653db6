//! How that page looks.

use askama::Template;
use i18n_embed_fl::fl;

use super::{Asks, Fields};
use crate::error::{Error, Result};
use crate::features::clients::store::Relation;
use crate::features::clients::{self, TreatmentKind};
use crate::features::people::pages::team::spell;
use crate::features::people::store::therapists;
use crate::features::people::treatment_words;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Handing over, sharing, and ending.
#[derive(Template)]
#[template(path = "people/hand_over.html")]
pub struct HandOverPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// This page.
    pub href: String,
    /// Who treats now.
    pub current: Vec<Row>,
    /// The colleagues one may choose from.
    pub colleagues: Vec<Choice>,
    /// How they can take part.
    pub ways: Vec<Choice>,
    /// The last day, as typed.
    pub until: String,
    /// The own relation.
    pub own: String,
    /// Whether it is asked once more, because nobody else treats.
    pub last: bool,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// Who treats.
pub struct Row {
    /// The name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// How, and in which time.
    pub text: String,
}

/// One of a list to choose from.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// What it means.
    pub means: String,
    /// Whether it was chosen before.
    pub picked: bool,
}

/// What stands in the form.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) fields: Fields,
    pub(super) errors: Vec<(&'static str, String)>,
    pub(super) last: bool,
}

pub(super) async fn page(page: &Page, ask: &Asks, shown: Shown) -> Result<HandOverPage> {
    let mut view = ask.view().await?;
    let (provider, at) = (view.file().provider, view.at());
    let me = view.hat().ok_or(Error::NotFound)?.known.person;
    let relations = clients::store::of_treated(&mut view).await?;
    let known = therapists(view.tx(), provider, at).await?;
    let l = clients::frame(page, Place::Elsewhere, view.file(), view.hat(), at);
    let t = l.t;
    let current = relations.into_iter().filter(|one| one.lasts(at));
    let row =
        |one: Relation| Row { text: spell(t, &one, at), name: one.name, initials: one.initials };
    let Fields { person, how, until } = shown.fields;
    let colleague = |(id, name): (crate::ids::PersonId, String)| {
        let value = id.to_string();
        Choice { picked: value == person, value, text: name, means: String::new() }
    };
    let file_href = format!("/clients/{}", view.client());
    let own = view.file().treating(me, true, at).next().map(|one| one.id.to_string());
    Ok(HandOverPage {
        name: view.file().name.clone(),
        href: format!("{file_href}/hand-over"),
        file_href,
        current: current.map(row).collect(),
        colleagues: known.into_iter().filter(|(id, _)| *id != me).map(colleague).collect(),
        ways: ways(t, &how),
        until,
        own: own.unwrap_or_default(),
        last: shown.last,
        errors: shown.errors,
        l,
    })
}

/// Taking over first, then the ways to take part.
fn ways(t: Texts, picked: &str) -> Vec<Choice> {
    let way = |value: &str, text, means| Choice {
        value: value.to_owned(),
        text,
        means,
        picked: value == picked,
    };
    let kind =
        |kind: TreatmentKind, means| way(kind.as_str(), treatment_words(t, kind.as_str()), means);
    vec![
        way("over", fl!(t, "hand-over"), fl!(t, "hand-over-means")),
        kind(TreatmentKind::Treating, fl!(t, "hand-treating-means")),
        kind(TreatmentKind::Cover, fl!(t, "hand-cover-means")),
        kind(TreatmentKind::Supervisor, fl!(t, "hand-supervisor-means")),
        kind(TreatmentKind::GroupLeader, fl!(t, "hand-group-means")),
    ]
}

impl HandOverPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
