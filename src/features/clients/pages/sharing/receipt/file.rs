//! A receipt as a file: a plain text, and JSON whose fields `docs/copies.md` lists.

use i18n_embed_fl::fl;
use rules::{Category, Party};
use serde_json::json;

use super::facts::Facts;
use crate::clock::Instant;
use crate::error::{Error, Result};

/// As a person reads it: a line for each fact, then what one can do with it.
pub(super) fn text(facts: &Facts) -> String {
    let t = facts.t;
    let mut lines = vec![fl!(t, "receipt-title"), String::new()];
    lines.extend(facts.pairs(t).into_iter().map(|(word, value)| format!("{word}: {value}")));
    lines.extend([
        String::new(),
        fl!(t, "receipt-change"),
        String::new(),
        fl!(t, "receipt-proves"),
        String::new(),
    ]);
    // Isolating marks are for a screen, and a file is read by anything.
    lines.join("\r\n").replace(['\u{2068}', '\u{2069}'], "")
}

/// As a program reads it.
///
/// # Errors
/// When it cannot be written.
pub(super) fn json(facts: &Facts) -> Result<String> {
    let said = &facts.said;
    let moment = |at: Instant| at.amsterdam().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
    let capacity = if said.giver == Party::Client { "client" } else { "legal_representative" };
    let categories: Vec<&str> = said.categories.iter().map(Category::as_str).collect();
    let value = json!({
        "kind": "empower-consent-receipt",
        "form": 1,
        "id": facts.id,
        "given_by": {"name": facts.giver, "capacity": capacity, "relation": facts.giver_kin},
        "about": {"name": facts.client},
        "may_see": {"name": facts.receiver, "relation": facts.receiver_kin},
        "categories": categories,
        "categories_in_words": facts.what,
        "hidden_items": said.hidden_items.len(),
        "withdrawn": said.withdrawn,
        "from": moment(said.stated.into()),
        "until": said.until.map(|until| moment(until.into())),
        "replaces": facts.replaced.map(|(id, _)| id),
        "provider": facts.provider,
        "article": "T3.2",
        "how_to_change": fl!(facts.t, "receipt-change"),
        "check": facts.check,
    });
    serde_json::to_string_pretty(&value).map_err(|error| Error::Internal(error.into()))
}
