//! `/files`: the files of the coordinator's own provider, by family name.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::{Desk, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::clients::store::{self, ListedFile};
use crate::features::people::alphabet::{PAGE, Place};
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{self, Layout};
use crate::web::text::Texts;

/// The files of a provider.
#[derive(Template)]
#[template(path = "clients/files.html")]
pub struct FilesPage {
    /// Frame.
    pub l: Layout,
    /// What was looked for.
    pub typed: String,
    /// Whether this is not the first page.
    pub later: bool,
    /// The files, by family name.
    pub files: Vec<FileRow>,
    /// The next page.
    pub next: Option<String>,
}

/// A file in a list of staff.
pub struct FileRow {
    /// The file's front page.
    pub href: String,
    /// Full name of the client.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "14 jaar"; empty when unknown or when the client died.
    pub age_text: String,
    /// One line below the name.
    pub text: String,
    /// "overleden", where it is so.
    pub pill: String,
}

/// Where a page goes on; sealed, so that no name stands in an address.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// What is looked for. It is sent, never put into an address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    name: String,
}

/// `GET /files`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place = Place::open(&links, &onward.after).unwrap_or_default();
    draw(&page, &desk, &links, place).await
}

/// `POST /files`: those whose family name begins with what was typed.
pub async fn search(page: Page, desk: Desk, Form(search): Form<Search>) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    draw(&page, &desk, &links, Place::start(&search.name)).await
}

async fn draw(page: &Page, desk: &Desk, links: &Links, place: Place) -> Result<Response> {
    let wanted = crate::access::Page {
        after: place.after.clone().map(|(sort_key, id)| (sort_key, ClientId(id))),
        prefix: place.prefix(),
    };
    let mut list = desk.page::<scope::Team>(&wanted, PAGE).await?;
    let at = list.at();
    let found = store::files(&mut list).await?;
    let mut next = None;
    if let Some(last) = found.last() {
        let after = place.after(&last.sort_key, last.id.0);
        if store::more(&mut list, &after).await? {
            next = Some(format!("/files?after={}", after.seal(links)));
        }
    }
    let l = page.layout(layout::Place::Files);
    let label = |key: &str| {
        let found = page.app().providers.by_key(key);
        found.map(|(_, _, label)| label.name.clone()).unwrap_or_default()
    };
    let row = |file: ListedFile| {
        let label = label(&file.label);
        FileRow::of(l.t, file, &label, at)
    };
    page.html(&FilesPage {
        files: found.into_iter().map(row).collect(),
        later: place.after.is_some(),
        typed: place.typed,
        next,
        l,
    })
}

impl FileRow {
    pub(super) fn of(t: Texts, file: ListedFile, text: &str, at: Instant) -> Self {
        let died = file.died.is_some_and(|died| died <= at);
        let born: Option<jiff::civil::Date> =
            file.born.as_deref().and_then(|born| born.parse().ok());
        let age = born.filter(|_| !died).map(|born| i64::from(rules::age(born, at.timestamp())));
        Self {
            href: format!("/clients/{}", file.id),
            name: file.name,
            initials: file.initials,
            age_text: age.map(|age| fl!(t, "age-years", years = age)).unwrap_or_default(),
            text: match born {
                Some(born) => format!("{text} · {}", t.day(born)),
                None => text.to_owned(),
            },
            pill: if died { fl!(t, "file-died") } else { String::new() },
        }
    }
}
