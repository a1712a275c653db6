//! Which text an address is about: terms or statement, whose, and which version.
//!
//! Owns the reading of those addresses. A label is public: its texts are for everybody (A15).

use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::features::legal::categories::{self, Row};
use crate::features::legal::{Kind, Read, Version};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Language;

/// A text.
#[derive(Clone, Debug)]
pub(super) struct Which {
    /// Terms or statement.
    pub(super) kind: Kind,
    /// Under which label it is read; empty for the operator's.
    pub(super) label: String,
    /// Whether the address names the label.
    named: bool,
}

/// The parts of `/at/{label}/{text}` and what follows it.
#[derive(Debug, Deserialize)]
pub struct At {
    /// The key of a label.
    label: String,
    /// `terms` or `privacy`.
    text: String,
    /// Which version, where the address names one.
    #[serde(default)]
    pub(super) version: String,
}

impl Which {
    /// Of the label that the page wears.
    pub(super) fn here(page: &Page, kind: Kind) -> Self {
        Self { kind, label: page.0.label.clone().unwrap_or_default(), named: false }
    }

    /// The operator's own, or one that is named by a form.
    pub(super) fn of(kind: Kind, label: &str) -> Self {
        Self { kind, label: label.to_owned(), named: !label.is_empty() }
    }

    /// What the address names.
    ///
    /// # Errors
    /// `NotFound` where there is no such label or text.
    pub(super) fn at(page: &Page, at: &At) -> Result<Self> {
        let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == at.text);
        let label = page.app().providers.by_key(&at.label).map(|(_, _, label)| label.key.clone());
        match (kind, label) {
            (Some(kind), Some(label)) => Ok(Self { kind, label, named: true }),
            _ => Err(Error::NotFound),
        }
    }

    /// Where it stands.
    pub(super) fn path(&self) -> String {
        let text = self.kind.as_str();
        if self.named { format!("/at/{}/{text}", self.label) } else { format!("/{text}") }
    }

    /// The frame of its pages: in the face of the label that is named.
    pub(super) fn layout(&self, page: &Page) -> Layout {
        if self.named {
            page.layout_in(Place::Elsewhere, Some(&self.label))
        } else {
            page.layout(Place::Elsewhere)
        }
    }

    /// The version with this number, if it can be read now; the one that holds where none is named.
    ///
    /// # Errors
    /// `NotFound` for one that never was, or is not announced yet.
    pub(super) fn version<'p>(&self, page: &'p Page, number: Option<&str>) -> Result<&'p Version> {
        let (app, now) = (page.app(), page.app().clock.now());
        let Some(number) = number else {
            return app.legal.holding(self.kind, &self.label, now).ok_or(Error::NotFound);
        };
        let readable = app.legal.readable(self.kind, &self.label, now);
        let version = readable.into_iter().find(|one| one.number.to_string() == number);
        version.ok_or(Error::NotFound)
    }

    /// The one before it, if there is one.
    pub(super) fn before<'p>(&self, page: &'p Page, version: &Version) -> Option<&'p Version> {
        let versions = page.app().legal.versions(self.kind, &self.label);
        versions.iter().rev().find(|one| one.number < version.number)
    }

    /// Its name on the page.
    pub(super) fn title(&self, page: &Page) -> String {
        let t = page.0.texts();
        match self.kind {
            Kind::Terms => fl!(t, "terms-title"),
            Kind::Privacy => fl!(t, "privacy-title"),
        }
    }
}

/// What a page says of the language of a text (T14.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tongue {
    /// Dutch, which leads, for who reads Dutch.
    Leads,
    /// A translation.
    Translated,
    /// Dutch, because there is no translation.
    DutchOnly,
}

impl Tongue {
    pub(super) fn of(page: &Page, read: Read<'_>) -> Self {
        match (page.0.language, read.language) {
            (Language::Nl, _) => Self::Leads,
            (_, Language::Nl) => Self::DutchOnly,
            _ => Self::Translated,
        }
    }
}

/// The table of what is kept, in the words of a page.
pub(super) fn table(page: &Page, l: &Layout) -> Vec<Row> {
    categories::rows(page.0.texts(), &l.label.name, &page.app().settings.operator.name)
}
