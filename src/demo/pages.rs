//! The demo's own pages: who one can be, what would have been sent, and the parts of the look.
//!
//! Exists only in the demo; never shows a real person.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{cast, personas};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::{self, sign_in, totp};
use crate::features::messages::pages::words::when;
use crate::features::notices;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place, initials};
use crate::web::peer::Peer;
use crate::web::text::{DayParts, Language, Texts};

/// `/demo`: every persona with one-click sign-in, and the outbox.
#[derive(Template)]
#[template(path = "demo/index.html")]
pub struct DemoPage {
    /// Frame.
    pub l: Layout,
    /// The practices with their people.
    pub practices: Vec<Practice>,
    /// Every e-mail and text message that would have left, newest first.
    pub messages: Vec<Message>,
}

/// A fictional practice.
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Its clients and their circle.
    pub people: Vec<Persona>,
    /// Its staff.
    pub staff: Vec<Persona>,
}

/// Somebody one can be.
pub struct Persona {
    /// Key for `POST /demo/sign-in`.
    pub key: String,
    /// Full name.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// Client, parent, therapist and so on, in words.
    pub title: String,
    /// "14 jaar"; empty for staff.
    pub age: String,
    /// One line about the situation.
    pub situation: String,
    /// Whether signing in is possible.
    pub can_sign_in: bool,
    /// To sign in by hand; empty where that is not possible.
    pub user_name: String,
    /// The password.
    pub password: String,
    /// The code of this half minute.
    pub code: String,
}

/// A message that would have left.
pub struct Message {
    /// Day and time in words.
    pub when: String,
    /// Whether it is a text message rather than an e-mail.
    pub is_text_message: bool,
    /// To whom.
    pub to: String,
    /// Subject, or nothing for a text message.
    pub subject: String,
    /// What it says; never contents of care (V14).
    pub body: String,
}

/// `/demo/components`: every part of the look on one page.
#[derive(Template)]
#[template(path = "demo/components.html")]
pub struct ComponentsPage {
    /// Frame.
    pub l: Layout,
    /// A day to show the calendar leaf with.
    pub day: DayParts,
}

/// What is sent to be somebody.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    key: String,
}

/// `GET /demo`
pub async fn show(page: Page) -> Result<Response> {
    let people = all(&page)?;
    let cast = cast::cast(page.app().clock.now().timestamp());
    let practice = |name: &str, label: Option<&str>| {
        let of = |staff: bool| -> Vec<Persona> {
            in_order(&people)
                .into_iter()
                .filter(|(_, p)| p.provider.as_deref() == label && is_staff(&p.title) == staff)
                .map(|(note, p)| persona(&page, note, p))
                .collect()
        };
        Practice { name: name.to_owned(), people: of(false), staff: of(true) }
    };
    let mut practices: Vec<Practice> =
        cast.practices.iter().map(|p| practice(p.name, Some(p.key))).collect();
    practices.push(practice(&page.app().settings.operator.name, None));
    let mut l = page.layout(Place::Elsewhere);
    l.nav.clear();
    let messages = outbox(page.app(), l.t).await?;
    page.html(&DemoPage { l, practices, messages })
}

/// How many messages the page shows.
const SHOWN: i64 = 100;

/// What would have left, newest first, in the language of whoever gets it.
async fn outbox(app: &App, t: Texts) -> Result<Vec<Message>> {
    let mut tx = app.db.read().await?;
    let sealed = notices::store::newest(&mut tx, SHOWN).await?;
    tx.rollback().await?;
    let keys: Vec<_> = sealed.iter().map(|n| accounts::store::key_id(n.account_id)).collect();
    let keys = app.vault.keys(&keys).await?;
    let now = app.clock.now();
    let message = |sealed: &notices::store::Sealed| {
        let theirs = Texts::new(sealed.language.parse().unwrap_or_default());
        let kept = sealed.open(keys.get(&accounts::store::key_id(sealed.account_id))?)?;
        let said = notices::words::message(theirs, &kept, &app.settings.address);
        Some(Message {
            when: when(t, sealed.made_at, now),
            is_text_message: kept.channel == notices::Channel::Text,
            to: kept.recipient,
            subject: said.subject,
            body: said.body,
        })
    };
    Ok(sealed.iter().filter_map(message).collect())
}

/// `POST /demo/sign-in`: one click, and one is somebody.
pub async fn sign_in(page: Page, from: Peer, Form(chosen): Form<Chosen>) -> Result<Response> {
    let app = page.app();
    let persona = all(&page)?.into_iter().find(|p| p.key == chosen.key && p.user_name.is_some());
    let persona = persona.ok_or(Error::NotFound)?;
    let account = persona.account_id.and_then(|id| id.parse().ok()).ok_or(Error::NotFound)?;
    let origin = from.origin(app).await?;
    let mut tx = app.db.write().await?;
    let token = sign_in::complete(app, &mut tx, account, "demo", &origin).await?;
    tx.commit().await?;
    let mut response = page.go("/home", "");
    Cookie::Session.set(response.headers_mut(), app.settings.https, &token);
    Ok(response)
}

/// `GET /demo/components`
pub async fn components(page: Page) -> Result<Response> {
    let day = page.0.texts().day_short(page.app().clock.now().amsterdam().date());
    page.html(&ComponentsPage { l: page.layout(Place::Elsewhere), day })
}

fn all(page: &Page) -> Result<Vec<personas::Persona>> {
    let dir = page.app().demo.as_deref().ok_or(Error::NotFound)?;
    Ok(personas::read(dir)?)
}

/// Those with a situation of their own first, then everybody around them.
fn in_order(
    people: &[personas::Persona],
) -> Vec<(Option<&'static cast::Note>, &personas::Persona)> {
    let told = cast::notes()
        .filter_map(|note| Some((Some(note), people.iter().find(|p| p.key == note.key)?)));
    let others = people.iter().filter(|p| cast::notes().all(|note| note.key != p.key));
    told.chain(others.map(|p| (None, p))).collect()
}

fn is_staff(title: &str) -> bool {
    title.parse::<rules::staff::Role>().is_ok()
}

fn persona(page: &Page, note: Option<&cast::Note>, known: &personas::Persona) -> Persona {
    let (app, t) = (page.app(), page.0.texts());
    let born: Option<jiff::civil::Date> = known.born.as_deref().and_then(|born| born.parse().ok());
    let age = born
        .filter(|_| !is_staff(&known.title))
        .map(|born| rules::age(born, app.clock.now().timestamp()));
    Persona {
        key: known.key.clone(),
        name: known.name.clone(),
        initials: initials(&known.name),
        title: title(t, &known.title),
        age: age.map(|age| fl!(t, "age-years", years = age.to_string())).unwrap_or_default(),
        situation: note
            .map(|note| match t.language() {
                Language::Nl => note.one_line_nl,
                Language::En => note.one_line_en,
            })
            .unwrap_or_default()
            .to_owned(),
        can_sign_in: known.user_name.is_some(),
        user_name: known.user_name.clone().unwrap_or_default(),
        password: known.password.clone().unwrap_or_default(),
        code: code(app, known).unwrap_or_default(),
    }
}

/// The code an authenticator app would show now: a visitor of the demo has no such app.
fn code(app: &App, known: &personas::Persona) -> Option<String> {
    let secret =
        data_encoding::BASE32_NOPAD.decode(known.totp_secret.as_deref()?.as_bytes()).ok()?;
    Some(totp::code(&secret, app.clock.authenticator_seconds()))
}

fn title(t: Texts, title: &str) -> String {
    match title {
        "client" => fl!(t, "title-client"),
        "legal_representative" => fl!(t, "title-representative"),
        "teacher" => fl!(t, "title-teacher"),
        "therapist" => fl!(t, "title-therapist"),
        "coordinator" => fl!(t, "title-coordinator"),
        "provider_administrator" => fl!(t, "title-provider-administrator"),
        "record_keeper" => fl!(t, "title-record-keeper"),
        "support" => fl!(t, "title-support"),
        "complaints_officer" => fl!(t, "title-complaints-officer"),
        "dpo" => fl!(t, "title-dpo"),
        "administrator" => fl!(t, "title-administrator"),
        _ => fl!(t, "title-related"),
    }
}
