//! `/ending`: that the portal ends for a provider, when, and what stays where (A6, T12.2); and the
//! small room of who has no other.
//!
//! Whoever opens it has been told, and that is noted. It opens nothing of a file.

pub mod confirm;
pub mod operator;

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::retention;
use uuid::Uuid;
use vault::KeyId;

use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::pages::blocked::Contact;
use crate::features::providers::ending::{self, model::Stops};
use crate::features::providers::store::ending as rows;
use crate::features::providers::{Label, Provider};
use crate::ids::ProviderId;
use crate::web::context::Session;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What ends for the reader.
#[derive(Template)]
#[template(path = "providers/ending.html")]
pub struct EndingPage {
    /// Frame; without places where nothing else is left.
    pub l: Layout,
    /// One a provider.
    pub rows: Vec<EndRow>,
    /// Whether nothing else is left: then this is the small room.
    pub over: bool,
    /// For whom the account goes on, by name; empty for nobody.
    pub others: String,
    /// For how many years a provider keeps its file.
    pub years: i64,
}

/// The end of one.
pub struct EndRow {
    /// "Het portaal stopt voor Het Kompas".
    pub title: String,
    /// Until when one comes in, or since when not.
    pub until: String,
    /// What the provider and the operator say of it.
    pub words: Vec<String>,
    /// Whose file it is that stays.
    pub name: String,
    /// Whether it has ended.
    pub gone: bool,
    /// Where one can write.
    pub contacts: Vec<Contact>,
}

/// `GET /ending`: for whom nothing ends it is not here.
pub async fn show(page: Page) -> Result<Response> {
    let (app, now) = (page.app(), page.app().clock.now());
    let session = page.0.session.as_ref().ok_or(Error::NotFound)?;
    if session.endings.is_empty() {
        return Ok(page.go("/home", ""));
    }
    let unread = session.endings.iter().filter(|one| one.told.is_none());
    let unread: Vec<Uuid> = unread.map(|one| one.ending).collect();
    // Who looks ahead for the reader has told nobody anything.
    let reads = !unread.is_empty() && !page.0.prefetched;
    if reads {
        ending::seen(app, &session.actor, &unread).await?;
    }
    let ids: Vec<Uuid> = session.endings.iter().map(|one| one.ending).collect();
    let keys: Vec<KeyId> = ids.iter().map(|id| rows::key_id(*id)).collect();
    let keys = app.vault.keys(&keys).await?;
    let mut tx = app.db.read().await?;
    let words: HashMap<Uuid, _> = rows::words(&mut tx, &ids, &keys).await?.into_iter().collect();
    tx.rollback().await?;
    let language = page.0.language;
    let row = |stops: &Stops| {
        let told = stops.told.or(reads.then_some(now));
        let of = (stops.ending, stops.provider);
        let stops = Stops::of(of, &stops.last_day.to_string(), told, now)?;
        let words = words.get(&stops.ending).map(|words| words.paragraphs(language));
        row(&page, session, &stops, words.unwrap_or_default())
    };
    let rows: Vec<EndRow> = session.endings.iter().filter_map(row).collect();
    let mut others: Vec<String> = Vec::new();
    for known in &session.actor.known {
        if session.endings.iter().all(|one| one.provider != known.provider) {
            others.push(name_of(app, session, known.provider));
        }
    }
    others.sort();
    others.dedup();
    page.html(&EndingPage {
        others: page.0.texts().and(&others),
        over: session.is_over(),
        years: i64::from(retention::RECORD_YEARS),
        rows,
        l: page.layout(Place::Elsewhere),
    })
}

fn row(page: &Page, session: &Session, stops: &Stops, words: Vec<String>) -> Option<EndRow> {
    let (app, t) = (page.app(), page.0.texts());
    let name = name_of(app, session, stops.provider);
    // A moment before midnight it is still the last day.
    let last = stops.from.map_or(stops.last_day, |from| from.plus_seconds(-1).amsterdam().date());
    let day = t.day(last);
    let (title, until) = if stops.gone {
        (fl!(t, "ended-title", name = name.as_str()), fl!(t, "ended-since", day = day))
    } else {
        (fl!(t, "ends-title", name = name.as_str()), fl!(t, "ends-until", day = day))
    };
    let provider = app.providers.by_id(stops.provider)?;
    let contact = |label: &&Label| Contact {
        name: label.name.clone(),
        emails: label.emails.iter().map(|email| email.address().to_owned()).collect(),
    };
    let contacts = faces(provider, session).iter().map(contact).collect();
    Some(EndRow { title, until, words, name, gone: stops.gone, contacts })
}

/// The labels under which the user knows a provider; all of them where that is not known any more.
fn faces<'p>(provider: &'p Provider, session: &Session) -> Vec<&'p Label> {
    let known: Vec<&Label> =
        provider.labels.iter().filter(|label| session.labels.contains(&label.key)).collect();
    if known.is_empty() { provider.labels.iter().collect() } else { known }
}

/// A provider as the user knows it.
#[must_use]
pub fn name_of(app: &App, session: &Session, provider: ProviderId) -> String {
    let Some(provider) = app.providers.by_id(provider) else {
        return app.settings.operator.name.clone();
    };
    match faces(provider, session).as_slice() {
        [one] => one.name.clone(),
        _ => provider.legal_name.clone(),
    }
}
