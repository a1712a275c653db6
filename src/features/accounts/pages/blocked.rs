//! Where one can write: what every small room says (A3, A14).

use crate::features::providers::Label;
use crate::web::context::Session;
use crate::web::extract::Page;

/// Where one can write to a label.
pub struct Contact {
    /// Name of the label.
    pub name: String,
    /// Its e-mail addresses.
    pub emails: Vec<String>,
}

/// Where one can write: each label under which one is known.
pub fn contacts(page: &Page, session: &Session) -> Vec<Contact> {
    let providers = &page.app().providers;
    let labels = session.labels.iter().filter_map(|key| providers.by_key(key));
    let contact = |label: &Label| Contact {
        name: label.name.clone(),
        emails: label.emails.iter().map(|email| email.address().to_owned()).collect(),
    };
    labels.map(|(_, _, label)| contact(label)).collect()
}
