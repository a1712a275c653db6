//! The words of the portal, in Dutch (leading, T14.2) and English.
//!
//! A page writes `{{ fl!(self.l.t, "home-title", name = name) }}` in its template: key and
//! arguments are checked against `locales/nl/empower.ftl` when compiling, and
//! `text/tests.rs` holds English to the same keys.
//! Never holds a text about a person: those come in as arguments.

mod dates;
mod language;
#[cfg(test)]
mod tests;

use std::ops::Deref;
use std::sync::OnceLock;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use rust_embed::RustEmbed;

pub use dates::DayParts;
pub use language::{Language, UnknownLanguage};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The texts of one language; as cheap to copy as the language itself.
///
/// Dereferences to the loader, so that `fl!(texts, "key")` reads as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

impl Texts {
    /// The texts of `language`.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language these texts are in.
    pub const fn language(self) -> Language {
        self.language
    }

    /// "Saskia, Jeroen en Hanane".
    #[must_use]
    pub fn and(self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                fl!(self, "and", first = most.join(", "), last = last.as_str())
            }
        }
    }

    /// The loader behind these texts, read once per process from the embedded files.
    pub fn loader(self) -> &'static FluentLanguageLoader {
        static DUTCH: OnceLock<FluentLanguageLoader> = OnceLock::new();
        static ENGLISH: OnceLock<FluentLanguageLoader> = OnceLock::new();
        match self.language {
            Language::Nl => DUTCH.get_or_init(|| load(Language::Nl)),
            Language::En => ENGLISH.get_or_init(|| load(Language::En)),
        }
    }
}

impl Deref for Texts {
    type Target = FluentLanguageLoader;

    fn deref(&self) -> &FluentLanguageLoader {
        self.loader()
    }
}

fn load(language: Language) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("empower", Language::Nl.identifier());
    if let Err(error) = loader.load_languages(&Locales, &[language.identifier()]) {
        // Cannot happen with the files compiled in; a page then shows its keys.
        tracing::error!(%error, language = language.code(), "texts could not be loaded");
    }
    // Marks around arguments are for mixed directions; both languages read left to right,
    // and the marks would end up in copied names.
    loader.set_use_isolating(false);
    loader
}
