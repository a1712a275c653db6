//! The table of routes for machines.
//!
//! Owns the form of it; what it says is the table's.

use super::{Route, table};
use crate::access::Requirement::{
    Announces, Client, Entry, Factor, Hires, Proof, Public, SignedIn, Staff, Standing,
};

/// The table as JSON: `[{method, path, access: {kind, category, action}}]`.
#[must_use]
pub fn json() -> serde_json::Value {
    let row = |route: Route| {
        let (kind, category, action) = match route.requirement {
            Public => ("public", None, None),
            Entry | Factor | Proof | SignedIn => ("signed_in", None, None),
            Staff(_) | Hires | Announces => ("staff", None, None),
            Client(asked, action) => ("client", Some(asked.as_str()), Some(action.as_str())),
            Standing => ("client", None, Some(rules::Action::View.as_str())),
        };
        serde_json::json!({
            "method": route.method.as_str(),
            "path": route.path,
            "access": {"kind": kind, "category": category, "action": action},
        })
    };
    table(true).into_iter().map(row).collect()
}
