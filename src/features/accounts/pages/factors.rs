//! `/me/factors`: with what one proves to be the holder: passkeys, app, text message, recovery codes.
//!
//! Owns the list and taking away. Each change wants a proof not older than fifteen minutes, and
//! something is always left.

pub mod add;
pub mod app;
pub mod recovery;
pub mod text;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::prove;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::factors::change::{self, Factor, NAME_MAX};
use crate::features::accounts::factors::{Held, Way, forms, offers_text, party};
use crate::features::accounts::store;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};

/// What one has, and what one can add.
#[derive(Template)]
#[template(path = "accounts/factors.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one thing is shown")]
pub struct FactorsPage {
    /// Frame.
    pub l: Layout,
    /// Passkeys, the oldest first.
    pub passkeys: Vec<PasskeyRow>,
    /// Whether passkeys can be made here.
    pub makes_passkeys: bool,
    /// Whether there is an app.
    pub app: bool,
    /// Whether the app can go.
    pub app_can_go: bool,
    /// The end of the number to which codes are sent; empty where there is none.
    pub number: String,
    /// Whether the number can go.
    pub number_can_go: bool,
    /// Whether codes can be sent at all.
    pub offers_text: bool,
    /// How many recovery codes are left.
    pub recovery: i64,
    /// Whether there is an account elsewhere with which one could sign in.
    pub elsewhere: bool,
    /// Whether one must be set up before anything else opens: staff without a strong one.
    pub must: bool,
    /// What is wrong with a name: of which passkey, what was typed, and the sentence.
    pub wrong_name: Option<(String, String, String)>,
}

/// A passkey in the list.
pub struct PasskeyRow {
    /// Its id.
    pub id: String,
    /// What its holder calls it.
    pub name: String,
    /// When it was made, in words.
    pub made: String,
    /// When it was last used, in words; empty where it never was.
    pub used: String,
    /// Whether it can go.
    pub can_go: bool,
}

/// Asks once more before one goes.
#[derive(Template)]
#[template(path = "accounts/remove_factor.html")]
pub struct RemovePage {
    /// Frame.
    pub l: Layout,
    /// Where the answer goes.
    pub action: &'static str,
    /// The field that says which.
    pub field: &'static str,
    /// Which, as it is sent.
    pub value: String,
    /// The question.
    pub question: String,
    /// Where "no" leads.
    pub back: &'static str,
}

/// `GET /me/factors`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&draw(&page).await?)
}

/// What is sent to give a passkey another name.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NameFields {
    passkey: String,
    name: String,
}

/// `POST /me/factors/passkey/rename`
pub async fn rename(page: Page, Form(fields): Form<NameFields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors")? {
        return Ok(first);
    }
    let id = fields.passkey.parse().map_err(|_| Error::NotFound)?;
    let Ok(name) = name(&fields.name) else {
        let text = fl!(page.0.texts(), "passkey-error-name", most = NAME_MAX);
        let wrong_name = Some((fields.passkey, fields.name, text));
        return page.again(&FactorsPage { wrong_name, ..draw(&page).await? });
    };
    if change::rename_passkey(page.app(), page.actor()?, id, &name).await? {
        Ok(page.go("/me/factors", "factor-changed"))
    } else {
        Err(Error::NotFound)
    }
}

/// A name that somebody wants for a passkey.
pub(in crate::features) fn name(typed: &str) -> std::result::Result<String, ()> {
    let name = tidy(typed).replace('\n', " ");
    if name.is_empty() || name.chars().count() > NAME_MAX { Err(()) } else { Ok(name) }
}

/// What is sent to take one away.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RemoveFields {
    factor: String,
    sure: String,
}

/// `POST /me/factors/remove`: asks once more, and then takes it away.
pub async fn remove(page: Page, Form(fields): Form<RemoveFields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/factors")? {
        return Ok(first);
    }
    let factor = match fields.factor.as_str() {
        "app" => Factor::App,
        "text" => Factor::Text,
        id => Factor::Passkey(id.parse().map_err(|_| Error::NotFound)?),
    };
    let (app, actor, t) = (page.app(), page.actor()?, page.0.texts());
    let held = Held::of(app, actor.account).await?;
    let passkey = held.passkeys.iter().find(|row| Factor::Passkey(row.id) == factor);
    let there = match factor {
        Factor::Passkey(_) => passkey.is_some(),
        Factor::App => held.app,
        Factor::Text => held.number.is_some(),
    };
    if !there {
        return Err(Error::NotFound);
    }
    if !held.can_lose(factor.way(), offers_text(app, actor)) {
        return Ok(page.go("/me/factors", "factor-last"));
    }
    if fields.sure != "yes" {
        let key = app.vault.key(store::key_id(actor.account)).await?;
        let question = match factor {
            Factor::Passkey(_) => {
                let name = passkey.map(|row| row.name(&key)).unwrap_or_default();
                fl!(t, "remove-passkey", name = name)
            }
            Factor::App => fl!(t, "remove-app"),
            Factor::Text => fl!(t, "remove-text"),
        };
        return page.html(&RemovePage {
            l: page.layout(Place::Me),
            action: "/me/factors/remove",
            field: "factor",
            value: fields.factor,
            question,
            back: "/me/factors",
        });
    }
    let gone = change::remove(app, actor, factor).await?;
    Ok(page.go("/me/factors", if gone { "factor-removed" } else { "factor-last" }))
}

async fn draw(page: &Page) -> Result<FactorsPage> {
    let (app, actor, t) = (page.app(), page.actor()?, page.0.texts());
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let held = Held::of(app, actor.account).await?;
    let text = offers_text(app, actor);
    let day = |at: Instant| t.day(at.amsterdam().date());
    let can_go = held.can_lose(Way::Passkey, text);
    let row = |row: &store::passkeys::Row| PasskeyRow {
        id: row.id.to_string(),
        name: row.name(&key),
        made: day(row.made_at),
        used: row.used_at.map(day).unwrap_or_default(),
        can_go,
    };
    Ok(FactorsPage {
        passkeys: held.passkeys.iter().map(row).collect(),
        makes_passkeys: party(app).is_some(),
        app: held.app,
        app_can_go: held.can_lose(Way::App, text),
        number: held.number.as_deref().map(forms::number_end).unwrap_or_default(),
        number_can_go: held.can_lose(Way::Text, text),
        offers_text: text,
        recovery: held.recovery,
        elsewhere: app.issuers.opening(&actor.known).next().is_some(),
        must: actor.is_staff() && !held.is_strong(),
        wrong_name: None,
        l: page.layout(Place::Me),
    })
}

impl FactorsPage {
    /// What is wrong with the name of this passkey; empty when nothing is.
    fn name_error(&self, id: &str) -> &str {
        self.wrong_name.as_ref().filter(|(which, ..)| which == id).map_or("", |(.., text)| text)
    }

    /// What stands in the field for its name.
    fn name_typed<'a>(&'a self, row: &'a PasskeyRow) -> &'a str {
        let typed = self.wrong_name.as_ref().filter(|(which, ..)| *which == row.id);
        typed.map_or(&row.name, |(_, typed, _)| typed)
    }
}
