//! `/clients/{client}/emergency`: what opening the file means, the reason, and
//! one button (T4.5).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::EMERGENCY_HOURS;
use rules::{Action, Span};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Ask, scope};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store::{self as clients, Member};
use crate::features::emergency::model::{self, MOST, Wrong};
use crate::features::emergency::store;
use crate::features::messages::jobs;
use crate::ids::{ClientId, ordered};
use crate::web::extract::Page;
use crate::web::form::{LongForm, tidy};
use crate::web::layout::{Layout, Place};

/// Opening a file in an emergency.
#[derive(Template)]
#[template(path = "emergency/open.html")]
pub struct OpenPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The name the client is called by.
    pub call_name: String,
    /// Where the form is sent.
    pub href: String,
    /// What was typed.
    pub reason: String,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    reason: String,
}

/// What is sent to end it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EndFields {
    treatment: String,
}

type Asks = Ask<scope::Emergency>;

/// `GET /clients/{client}/emergency`: who sees the file already goes there.
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    draw(&page, &ask, kept.unwrap_or_default().reason, Vec::new()).await
}

/// `POST /clients/{client}/emergency`: opens it for a day. Sent twice it is open once.
pub async fn open(page: Page, ask: Asks, LongForm(fields): LongForm<Fields>) -> Result<Response> {
    let reason = match model::reason(&tidy(&fields.reason)) {
        Ok(reason) => reason,
        Err(wrong) => {
            let t = page.0.texts();
            let error = match wrong {
                Wrong::Short => fl!(t, "emergency-error-short"),
                Wrong::Long => fl!(t, "emergency-error-long", most = MOST.to_string()),
            };
            return draw(&page, &ask, fields.reason, vec![("reason", error)]).await;
        }
    };
    // A full disk does not stop it: there is a reserve for it.
    let db = &page.app().db;
    let mut urgently = db.makes_room();
    for _ in 0..TIMES {
        match once(&page, &ask, &reason, urgently).await {
            Err(Error::Away) if db.makes_room() => urgently = true,
            done => return done,
        }
    }
    once(&page, &ask, &reason, urgently).await
}

/// How often it is tried again with more of what is kept for it.
const TIMES: usize = 3;

/// The relation, the reason under a key of its own, the job and the line: all or nothing.
async fn once(page: &Page, ask: &Asks, reason: &str, urgently: bool) -> Result<Response> {
    let id = ordered();
    let mut change = ask.break_glass(id, urgently).await?;
    let (client, at) = (change.client(), change.at());
    if change.may::<scope::Network>(Action::View) {
        change.stands_already().await?;
        return Ok(page.go(&file(client), ""));
    }
    let person = change.me()?;
    let until = at.plus_seconds(EMERGENCY_HOURS * 3600);
    let span = Span { from: Some(at.timestamp()), until: Some(until.timestamp()) };
    // The key before the data: it is on disk when this returns.
    let key = page.app().vault.create(store::key_id(id)).await?;
    clients::treat_all(change.tx(), &[(id, Member { client, person })], "emergency", &span).await?;
    store::open(&mut change, &key, (id, person), reason).await?;
    jobs::tell_who_treats(page.app(), &mut change).await?;
    change.commit().await?;
    page.app().live.hurry();
    Ok(page.go(&file(client), "emergency-opened"))
}

/// `POST /clients/{client}/emergency/end`: before the day is over.
pub async fn end(page: Page, ask: Asks, LongForm(fields): LongForm<EndFields>) -> Result<Response> {
    let id: Uuid = fields.treatment.parse().unwrap_or_else(|_| Uuid::nil());
    let mut change = ask.change_rights(("treatment", id)).await?;
    let person = change.me()?;
    if clients::end_emergency(&mut change, id, person).await? {
        change.commit().await?;
        page.app().live.hurry();
    } else {
        change.stands_already().await?;
    }
    Ok(page.go("/home", "emergency-ended"))
}

fn file(client: ClientId) -> String {
    format!("/clients/{client}")
}

async fn draw(
    page: &Page,
    ask: &Asks,
    reason: String,
    errors: Vec<(&'static str, String)>,
) -> Result<Response> {
    let view = ask.view().await?;
    if view.may::<scope::Network>(Action::View) {
        return Ok(page.go(&file(view.client()), ""));
    }
    let wrong = !errors.is_empty();
    let drawn = OpenPage {
        l: page.layout_of(Place::Elsewhere, view.file()),
        name: view.file().name.clone(),
        call_name: view.file().call_name.clone(),
        href: format!("{}/emergency", file(view.client())),
        reason,
        most: MOST,
        errors,
    };
    if wrong { page.again(&drawn) } else { page.html(&drawn) }
}

impl OpenPage {
    /// What is wrong with the reason; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}
