//! Categories of data in words, as consent and the log speak of them.
//!
//! Owns their names. What may be seen of them is the rules' to say.

use i18n_embed_fl::fl;
use rules::{Categories, Category};

use crate::web::text::Texts;

/// Whose data they are, as the reader says it.
#[derive(Clone, Copy, Debug)]
pub struct Whose<'a> {
    /// `yes` for the reader's own.
    pub own: &'static str,
    /// The name of the client.
    pub name: &'a str,
}

impl<'a> Whose<'a> {
    /// Of the reader, or of the client who is called this.
    #[must_use]
    pub fn of(own: bool, name: &'a str) -> Self {
        Self { own: if own { "yes" } else { "no" }, name }
    }
}

/// "je afspraken, je taken en je documenten".
#[must_use]
pub fn categories_words(t: Texts, whose: Whose<'_>, data: Categories) -> String {
    let words: Vec<String> = data.iter().map(|one| category_words(t, whose, one)).collect();
    t.and(&words)
}

/// The same, or that it is nothing.
#[must_use]
pub fn categories_or_nothing(t: Texts, whose: Whose<'_>, data: Categories) -> String {
    if data.is_empty() { fl!(t, "share-nothing") } else { categories_words(t, whose, data) }
}

/// "je afspraken", "de afspraken van Noor".
#[must_use]
fn category_words(t: Texts, whose: Whose<'_>, category: Category) -> String {
    let Whose { own, name } = whose;
    match category {
        Category::Profile => fl!(t, "log-what-profile", own = own, name = name),
        Category::Appointments => fl!(t, "log-what-appointments", own = own, name = name),
        Category::Messages => fl!(t, "log-what-messages", own = own, name = name),
        Category::Record => fl!(t, "log-what-record", own = own, name = name),
        Category::CarePlan => fl!(t, "log-what-care-plan", own = own, name = name),
        Category::Questionnaires => fl!(t, "log-what-questionnaires", own = own, name = name),
        Category::Outcomes => fl!(t, "log-what-outcomes", own = own, name = name),
        Category::Documents => fl!(t, "log-what-documents", own = own, name = name),
        Category::Modules => fl!(t, "log-what-modules", own = own, name = name),
        Category::Tasks => fl!(t, "log-what-tasks", own = own, name = name),
        Category::Network => fl!(t, "log-what-network", own = own, name = name),
    }
}

/// What a category is called beside a switch, and an example of what is in it.
#[must_use]
pub fn category_choice(t: Texts, category: Category) -> (String, String) {
    match category {
        Category::Profile => (fl!(t, "share-profile"), fl!(t, "share-profile-such-as")),
        Category::Appointments => {
            (fl!(t, "share-appointments"), fl!(t, "share-appointments-such-as"))
        }
        Category::Messages => (fl!(t, "share-messages"), fl!(t, "share-messages-such-as")),
        Category::Record => (fl!(t, "share-record"), fl!(t, "share-record-such-as")),
        Category::CarePlan => (fl!(t, "share-care-plan"), fl!(t, "share-care-plan-such-as")),
        Category::Questionnaires => {
            (fl!(t, "share-questionnaires"), fl!(t, "share-questionnaires-such-as"))
        }
        Category::Outcomes => (fl!(t, "share-outcomes"), fl!(t, "share-outcomes-such-as")),
        Category::Documents => (fl!(t, "share-documents"), fl!(t, "share-documents-such-as")),
        Category::Modules => (fl!(t, "share-modules"), fl!(t, "share-modules-such-as")),
        Category::Tasks => (fl!(t, "share-tasks"), fl!(t, "share-tasks-such-as")),
        Category::Network => (fl!(t, "share-network"), fl!(t, "share-network-such-as")),
    }
}
