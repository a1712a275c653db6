//! One file or all of them: the choice above a list over all one's files (T4.1).
//!
//! Owns the `of` in its address. It narrows what is shown and gives no right:
//! what is no file around the reader counts as nothing chosen.

use axum::extract::Query;
use axum::http::Uri;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::Around;
use crate::features::clients::Reader;
use crate::ids::ClientId;
use crate::web::extract::Page;

/// One of the choices.
pub struct Choice {
    /// Its address.
    pub href: String,
    /// Whose.
    pub text: String,
    /// Whether it is chosen.
    pub current: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    of: String,
}

/// The file that the address names.
#[must_use]
pub fn only(uri: &Uri) -> Option<ClientId> {
    let asked: Asked = Query::try_from_uri(uri).map(|query| query.0).unwrap_or_default();
    asked.of.parse().ok()
}

/// What there is to choose at `path`, and the address of what is chosen. One
/// file, or none, is no choice.
#[must_use]
pub fn choices(
    page: &Page,
    files: &[Around],
    path: &str,
    wanted: Option<ClientId>,
) -> (Vec<Choice>, String) {
    let wanted = wanted.filter(|id| files.iter().any(|around| around.file.id == *id));
    let at = |id: ClientId| format!("{path}?of={id}");
    let chosen = wanted.map_or_else(|| path.to_owned(), at);
    if files.len() < 2 {
        return (Vec::new(), chosen);
    }
    let t = page.0.texts();
    let names: Vec<String> = files
        .iter()
        .map(|around| match Reader::of(&around.hat) {
            Reader::Client => fl!(t, "choice-you"),
            _ => around.file.call_name.clone(),
        })
        .collect();
    let mut all = vec![Choice {
        href: path.to_owned(),
        text: fl!(t, "choice-all"),
        current: wanted.is_none(),
    }];
    for (around, name) in files.iter().zip(&names) {
        let (id, label) = (around.file.id, page.app().providers.by_key(&around.file.label));
        // Somebody in care with two providers has two files under one name.
        let twice = names.iter().filter(|other| *other == name).count() > 1;
        let text = match label.filter(|_| twice) {
            Some((_, _, label)) => format!("{name}, {}", label.name),
            None => name.clone(),
        };
        all.push(Choice { href: at(id), text, current: wanted == Some(id) });
    }
    (all, chosen)
}
