//! The page on which something is reported: a message, or how somebody behaves.
//!
//! Owns what it shows and how its form is read. What is reported, its handler says.

use askama::Template;
use i18n_embed_fl::fl;
use rules::conduct::Kind;
use serde::Deserialize;

use super::{text, text_or_nothing};
use crate::features::conduct::Wrong;
use crate::features::conduct::words::{self, Choice};
use crate::features::questions::TEXT_MAX;
use crate::ids::ordered;
use crate::web::layout::Layout;

/// Reporting.
#[derive(Template)]
#[template(path = "conduct/report.html")]
pub struct ReportPage {
    /// Frame.
    pub l: Layout,
    /// Where one came from: address and words.
    pub back: (String, String),
    /// What the page is called.
    pub title: String,
    /// Where the form is sent; empty where there is nothing to report.
    pub href: String,
    /// The message: who wrote it when, and what it says.
    pub message: Option<(String, String)>,
    /// Why nothing can be reported here; empty where it can.
    pub not: String,
    /// Whose conduct it can be; empty where that is clear.
    pub people: Vec<(String, String)>,
    /// As what.
    pub kinds: Vec<Choice>,
    /// What was reported of this person before, in words.
    pub before: Vec<(String, String)>,
    /// Who judges it.
    pub judges: String,
    /// What was typed.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl ReportPage {
    /// The page with nothing typed yet.
    pub(super) fn new(l: Layout, back: (String, String), title: String, href: String) -> Self {
        Self {
            kinds: words::kinds(l.t),
            l,
            back,
            title,
            href,
            message: None,
            not: String::new(),
            people: Vec::new(),
            before: Vec::new(),
            judges: String::new(),
            fields: Fields::default(),
            most: TEXT_MAX,
            errors: Vec::new(),
        }
    }

    /// The same with what was typed, and what is wrong with it.
    pub(super) fn typed(self, fields: Fields, wrong: &[Wrong]) -> Self {
        let errors = wrong.iter().map(|wrong| words::wrong(self.l.t, *wrong)).collect();
        Self { fields, errors, ..self }
    }

    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// What stands beside the text.
    fn label(&self) -> String {
        if self.message.is_some() {
            fl!(self.l.t, "conduct-note")
        } else {
            fl!(self.l.t, "conduct-what")
        }
    }

    /// What helps to write it.
    fn hint(&self) -> String {
        if self.message.is_some() {
            fl!(self.l.t, "conduct-note-hint")
        } else {
            fl!(self.l.t, "conduct-what-hint")
        }
    }
}

/// What is sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The form's own random value.
    pub form: String,
    /// As what.
    pub kind: String,
    /// Whose conduct it is.
    pub person: String,
    /// What one adds, or what happened.
    pub text: String,
}

impl Default for Fields {
    fn default() -> Self {
        let form = ordered().to_string();
        Self { form, kind: String::new(), person: String::new(), text: String::new() }
    }
}

impl Fields {
    /// As what, and what is added to a message, which may be nothing.
    pub(super) fn of_message(&self) -> std::result::Result<(Kind, String), Vec<Wrong>> {
        self.read(text_or_nothing(&self.text))
    }

    /// As what, and what happened.
    pub(super) fn of_conduct(&self) -> std::result::Result<(Kind, String), Vec<Wrong>> {
        self.read(text(&self.text))
    }

    fn read(
        &self,
        text: std::result::Result<String, Wrong>,
    ) -> std::result::Result<(Kind, String), Vec<Wrong>> {
        match (self.kind.parse().ok(), text) {
            (Some(kind), Ok(text)) => Ok((kind, text)),
            (kind, text) => {
                let choice = kind.is_none().then_some(Wrong::Choice);
                Err(choice.into_iter().chain(text.err()).collect())
            }
        }
    }
}
