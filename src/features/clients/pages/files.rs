//! `/files`: the files of the coordinator's own provider, by family name.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::{Desk, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::clients::store::{self, ListedFile};
use crate::features::people::alphabet::{PAGE, Place};
use crate::ids::ClientId;
use crate::web::extract::Page;
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

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    name: String,
    after: String,
}

/// `GET /files`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let (app, account) = (page.app(), page.actor()?.account);
    let asked = Query::<Asked>::try_from_uri(&page.0.uri)
        .map(|query| query.0)
        .unwrap_or_default();
    let key = app.vault.key(accounts::key_id(account)).await?;
    let place =
        Place::open(&key, account, &asked.after).unwrap_or_else(|| Place::start(&asked.name));
    let wanted = crate::access::Page {
        after: place
            .after
            .clone()
            .map(|(sort_key, id)| (sort_key, ClientId(id))),
        prefix: place.prefix(),
    };
    let mut list = desk.page::<scope::Team>(&wanted, PAGE).await?;
    let at = list.at();
    let found = store::files(&mut list).await?;
    let more = match found.last() {
        Some(last) => store::more(&mut list, &place.after(&last.sort_key, last.id.0)).await?,
        None => false,
    };
    let next = found.last().filter(|_| more).map(|last| {
        format!(
            "/files?after={}",
            place.after(&last.sort_key, last.id.0).seal(&key, account)
        )
    });
    let l = page.layout(layout::Place::Elsewhere);
    let label = |key: &str| {
        app.providers
            .by_key(key)
            .map(|(_, _, label)| label.name.clone())
            .unwrap_or_default()
    };
    let files = found
        .into_iter()
        .map(|file| {
            let label = label(&file.label);
            FileRow::of(l.t, file, &label, at)
        })
        .collect();
    page.html(&FilesPage {
        l,
        later: place.after.is_some(),
        typed: place.typed,
        files,
        next,
    })
}

impl FileRow {
    pub(super) fn of(t: Texts, file: ListedFile, text: &str, at: Instant) -> Self {
        let died = file.died.is_some_and(|died| died <= at);
        let born: Option<jiff::civil::Date> =
            file.born.as_deref().and_then(|born| born.parse().ok());
        let age = born
            .filter(|_| !died)
            .map(|born| i64::from(rules::age(born, at.timestamp())));
        Self {
            href: format!("/clients/{}", file.id),
            name: file.name,
            initials: file.initials,
            age_text: age
                .map(|age| fl!(t, "age-years", years = age))
                .unwrap_or_default(),
            text: text.to_owned(),
            pill: if died {
                fl!(t, "file-died")
            } else {
                String::new()
            },
        }
    }
}
