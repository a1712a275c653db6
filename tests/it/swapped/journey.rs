//! What one can ask for in the portal, found by following every link from home.
//!
//! Owns the finding, and how an id is replaced in a request.

use std::collections::{BTreeSet, HashMap, VecDeque};

use axum::http::Method;
use empower::routes;
use uuid::Uuid;

use super::allowed::template;
use super::forms::{self, next_id};
use super::things::Things;
use crate::support::Browser;

/// So many pages of one kind are looked at, and so many requests of one kind sent again.
const OF_A_KIND: usize = 2;

/// Something that was, or could be, asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) fields: Vec<(String, String)>,
}

impl Request {
    pub(super) fn page(path: String) -> Self {
        Self { method: Method::GET, path, fields: Vec::new() }
    }

    /// Whether this id stands only behind the question mark of the address.
    pub(super) fn says_behind_the_address(&self, id: Uuid) -> bool {
        let address = self.path.split('?').next().unwrap_or_default();
        !address.contains(&id.to_string())
    }

    /// The same with another id in this field.
    pub(super) fn saying(&self, name: &str, id: Uuid) -> Self {
        let fields = self.fields.iter().map(|(known, value)| {
            let value = if known == name { id.to_string() } else { value.clone() };
            (known.clone(), value)
        });
        Self { fields: fields.collect(), ..self.clone() }
    }
}

/// The ids in an address, each once.
pub(super) fn ids_in(path: &str) -> BTreeSet<Uuid> {
    let (mut ids, mut rest) = (BTreeSet::new(), path);
    while let Some((place, id)) = next_id(rest) {
        ids.insert(id);
        rest = &rest[place + forms::ID..];
    }
    ids
}

/// The same request with `other` in place of `id` in its address.
pub(super) fn with(request: &Request, id: Uuid, other: Uuid) -> Request {
    let path = request.path.replace(&id.to_string(), &other.to_string());
    Request { path, ..request.clone() }
}

/// Everything that can be reached from home, some of each kind; and of every address of the table
/// that nothing led to, one with ids that were met on the way.
pub(super) async fn journey(browser: &Browser<'_>, things: &Things) -> Vec<Request> {
    let mut waiting: VecDeque<Request> = [Request::page("/home".to_owned())].into();
    let mut seen: HashMap<(Method, &'static str), usize> = HashMap::new();
    let mut found: Vec<Request> = Vec::new();
    while let Some(request) = waiting.pop_front() {
        let Some((route, _)) = template(&request) else { continue };
        let times = seen.entry((request.method.clone(), route)).or_default();
        let leaves = ["/sign-out", "/leave", "/language", "/assets/{file}", "/theme/{label}"];
        if *times >= OF_A_KIND || found.contains(&request) || leaves.contains(&route) {
            continue;
        }
        *times += 1;
        if request.method == Method::GET {
            let page = browser.get(&request.path).await;
            if page.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
                waiting.extend(forms::leads(&page));
            }
        }
        found.push(request);
    }
    let built = by_table(&found, things);
    found.extend(built);
    found
}

/// One request for each address that nothing led to.
fn by_table(found: &[Request], things: &Things) -> Vec<Request> {
    let met: BTreeSet<Uuid> = found.iter().flat_map(|request| ids_in(&request.path)).collect();
    let reached: Vec<_> =
        found.iter().filter_map(|one| Some((&one.method, template(one)?.0))).collect();
    let missing = routes::table(true).into_iter().filter(|route| {
        route.path.contains('{') && !reached.contains(&(&route.method, route.path))
    });
    let fill = |method: Method, path: &str| {
        let path = things.filled(path, &met)?;
        Some(Request { method, path, fields: Vec::new() })
    };
    missing.filter_map(|route| fill(route.method, route.path)).collect()
}
