//! Links and forms of a page, as a browser would send them.
//!
//! Owns the reading of markup that the portal itself wrote; of others' it would not be enough.

use axum::http::Method;
use uuid::Uuid;

use super::journey::Request;
use crate::support::Answer;

/// How long an id is.
pub(super) const ID: usize = 36;

/// The first id in a text, and where it begins.
pub(super) fn next_id(text: &str) -> Option<(usize, Uuid)> {
    let dashes = text.match_indices('-').map(|(place, _)| place);
    dashes.filter_map(|place| place.checked_sub(8)).find_map(|begin| {
        let id = text.get(begin..begin + ID)?;
        Some((begin, id.parse().ok()?))
    })
}

/// The value of an attribute in a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let value = rest.split('"').next()?;
    Some(value.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'"))
}

/// Everything the page can lead to: its links, and its forms with harmless words in them.
pub(super) fn leads(page: &Answer) -> Vec<Request> {
    let html = page.html();
    let mut found: Vec<Request> = page.links("/").into_iter().map(Request::page).collect();
    for form in html.split("<form ").skip(1) {
        let form = form.split("</form>").next().unwrap_or_default();
        let opening = format!(" {}", form.split('>').next().unwrap_or_default());
        let Some(path) = attribute(&opening, "action").filter(|path| path.starts_with('/')) else {
            continue;
        };
        let post = attribute(&opening, "method").is_some_and(|method| method == "post");
        if post {
            found.push(Request { method: Method::POST, path, fields: fields(form) });
        }
    }
    found
}

/// What stands in the fields; where one chooses, the first choice; where one types, a word.
fn fields(form: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut select = None;
    for tag in form.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default()) {
        let (kind, name) = (attribute(tag, "type").unwrap_or_default(), attribute(tag, "name"));
        let value = attribute(tag, "value");
        if tag.starts_with("select ") {
            select = name;
        } else if tag.starts_with("option ") {
            // An empty first choice asks to choose: the next one is taken.
            if let Some(name) = select.take_if(|_| value.as_ref().is_some_and(|v| !v.is_empty())) {
                fields.push((name, value.unwrap_or_default()));
            }
        } else if tag.starts_with("textarea ") {
            fields.extend(name.map(|name| (name, "Dag.".to_owned())));
        } else if tag.starts_with("input ") {
            let Some(name) = name else { continue };
            let typed = matches!(&*kind, "" | "text");
            let chosen = kind == "radio" && fields.iter().any(|(known, _)| *known == name);
            let word = if typed { "Dag.".to_owned() } else { "on".to_owned() };
            if !chosen && kind != "checkbox" {
                fields.push((name, value.filter(|value| !value.is_empty()).unwrap_or(word)));
            }
        }
    }
    fields
}
