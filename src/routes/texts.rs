//! The routes of what is agreed and declared: terms, statement, cookies.
//!
//! Owns their part of the table. Reading is for everybody, whoever they are.

use super::{Route, get, post};
use crate::access::Requirement::{Entry, Public, SignedIn};
use crate::features::legal::pages::{
    accepted, changes, cookies, data, declined, download, read, rules, security, terms,
};

/// The operator's, each label's, and what one said to them oneself.
#[rustfmt::skip]
pub(super) fn texts() -> Vec<Route> {
    vec![
        get("/cookies", Public, cookies::show),
        get("/rules", Public, rules::show),
        get("/security", Public, security::show),
        get("/.well-known/security.txt", Public, security::file),

        get("/privacy", Public, read::privacy),
        get("/privacy/{version}", Public, read::privacy_of),
        get("/privacy/{version}/changes", Public, changes::privacy),
        get("/privacy/{version}/download", Public, download::privacy),
        get("/terms", Public, terms::show),
        get("/terms/{version}", Public, read::terms_of),
        get("/terms/{version}/changes", Public, changes::terms),
        get("/terms/{version}/download", Public, download::terms),
        get("/at/{label}/{text}", Public, read::at),
        get("/at/{label}/{text}/{version}", Public, read::at_version),
        get("/at/{label}/{text}/{version}/changes", Public, changes::at),
        get("/at/{label}/{text}/{version}/download", Public, download::at),

        post("/terms", Entry, terms::answer),
        get("/declined", Entry, declined::show),
        get("/me/terms", SignedIn, accepted::show),
        get("/me/terms/download", SignedIn, accepted::download),
        post("/me/terms/seen", SignedIn, accepted::seen),
        get("/me/data", Entry, data::show),
    ]
}
