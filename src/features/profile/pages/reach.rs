//! `/me/profile/email` and `/me/profile/mobile`: being reached elsewhere.
//!
//! Owns the two steps: naming the new address and for which practices it holds, and proving it with
//! the code that was sent there.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::show::{href, term};
use super::{Tick, field, known, ticked};
use crate::error::{Result, minutes};
use crate::features::accounts::factors::forms;
use crate::features::accounts::kept_forms;
use crate::features::accounts::pages::prove;
use crate::features::accounts::store::codes;
use crate::features::people::store as people;
use crate::features::profile::mine::{self, Mine};
use crate::features::profile::model::What;
use crate::features::profile::reach::{self, Asked, Proven};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// A new address or number.
#[derive(Template)]
#[template(path = "profile/reach.html")]
pub struct ReachPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: &'static str,
    /// Whether it is about the e-mail address.
    pub is_email: bool,
    /// What it is called.
    pub term: String,
    /// What was typed.
    pub value: String,
    /// For which practices it is to hold; one alone is not asked.
    pub ticks: Vec<Tick>,
    /// Where a code was sent that waits; empty where none does.
    pub sent: String,
    /// Whether codes for signing in go to a number of their own, which does not change with this one.
    pub codes: bool,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
type Fields = Vec<(String, String)>;

/// `GET /me/profile/email`
pub async fn show_email(page: Page) -> Result<Response> {
    show(&page, What::Email).await
}

/// `GET /me/profile/mobile`
pub async fn show_mobile(page: Page) -> Result<Response> {
    show(&page, What::Mobile).await
}

/// `POST /me/profile/email`: sends a code there.
pub async fn ask_email(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    ask(&page, What::Email, &fields).await
}

/// `POST /me/profile/mobile`: sends a code there.
pub async fn ask_mobile(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    ask(&page, What::Mobile, &fields).await
}

/// `POST /me/profile/email/code`: proves it.
pub async fn prove_email(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    code(&page, What::Email, &fields).await
}

/// `POST /me/profile/mobile/code`: proves it.
pub async fn prove_mobile(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    code(&page, What::Mobile, &fields).await
}

async fn show(page: &Page, what: What) -> Result<Response> {
    if let Some(first) = prove::first(page, href(what))? {
        return Ok(first);
    }
    let (app, account) = (page.app(), page.actor()?.account);
    let kept: Option<Fields> = kept_forms::take(app, account, page.0.uri.path()).await?;
    page.html(&draw(page, what, kept.as_deref(), Vec::new()).await?)
}

async fn ask(page: &Page, what: What, fields: &[(String, String)]) -> Result<Response> {
    if let Some(first) = prove::first(page, href(what))? {
        return Ok(first);
    }
    let t = page.0.texts();
    let known = known(page).await?;
    let alone = known.len() == 1;
    let chosen: Vec<PersonId> = known
        .iter()
        .filter(|one| alone || ticked(fields, one))
        .map(|one| one.known.person)
        .collect();
    let mut errors = Vec::new();
    let value = what.typed(field(fields, "value"));
    if value.is_none() {
        errors.push(("value", shape(t, what)));
    }
    if chosen.is_empty() {
        errors.push(("for", fl!(t, "reach-error-for")));
    }
    let Some(value) = value.filter(|_| errors.is_empty()) else {
        return page.again(&draw(page, what, Some(fields), errors).await?);
    };
    let error = match reach::ask(page.app(), page.actor()?, (what, &value), &chosen).await? {
        Asked::Sent => return Ok(page.go(href(what), "contact-sent")),
        Asked::Same => fl!(t, "reach-error-same"),
        Asked::TooMany => fl!(t, "text-error-many"),
        Asked::Unfit => unfit(t, what),
    };
    page.again(&draw(page, what, Some(fields), vec![("value", error)]).await?)
}

async fn code(page: &Page, what: What, fields: &[(String, String)]) -> Result<Response> {
    if let Some(first) = prove::first(page, href(what))? {
        return Ok(first);
    }
    let t = page.0.texts();
    let error = match forms::six_digits(field(fields, "contact_code")) {
        None => ("contact_code", fl!(t, "code-error-shape")),
        Some(code) => match reach::prove(page.app(), page.actor()?, what, &code).await? {
            Proven::Right => return Ok(page.go("/me/profile", said(page, what).await?)),
            Proven::Wrong => ("contact_code", fl!(t, "reach-error-wrong")),
            Proven::Over => ("value", fl!(t, "reach-error-over")),
            Proven::Unfit => ("value", unfit(t, what)),
            Proven::Wait(seconds) => {
                let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
                ("contact_code", fl!(t, "sign-in-error-wait", minutes = minutes))
            }
        },
    };
    page.again(&draw(page, what, None, vec![error]).await?)
}

/// What is said once it holds: codes do not follow the number by themselves.
async fn said(page: &Page, what: What) -> Result<&'static str> {
    let mut tx = page.app().db.glance().await?;
    let codes = what == What::Mobile && codes::has_number(&mut tx, page.actor()?.account).await?;
    tx.rollback().await?;
    Ok(if codes { "mobile-changed" } else { "contact-changed" })
}

fn shape(t: Texts, what: What) -> String {
    match what {
        What::Email => fl!(t, "reach-error-email"),
        What::Mobile => fl!(t, "text-error-number"),
    }
}

/// Neither whose it is nor that it is anybody's.
fn unfit(t: Texts, what: What) -> String {
    match what {
        What::Email => fl!(t, "reach-error-email-unfit"),
        What::Mobile => fl!(t, "text-error-taken"),
    }
}

async fn draw(
    page: &Page,
    what: What,
    typed: Option<&[(String, String)]>,
    errors: Vec<(&'static str, String)>,
) -> Result<ReachPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let waits = reach::waits(app, &mut tx, actor).await?;
    let contacts = people::contacts(&mut tx, &app.vault, &actor.person_ids()).await?;
    let codes = what == What::Mobile && codes::has_number(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let waits = waits.into_iter().find(|(one, _)| *one == what).map(|(_, held)| held);
    let l = page.layout(Place::Me);
    // Who has one address everywhere means all of them; nobody else is ticked unasked.
    let now = |one: &Mine| {
        let found = contacts.iter().find(|(person, _)| *person == one.known.person);
        found.and_then(|(_, contact)| what.of(contact).map(str::to_owned))
    };
    let first = mine.first().and_then(now);
    let same = mine.iter().all(|one| now(one) == first);
    let on = |one: &Mine| typed.map_or(same, |fields| ticked(fields, one));
    let ticks = Tick::of(mine.iter(), on);
    Ok(ReachPage {
        href: href(what),
        is_email: what == What::Email,
        term: term(l.t, what),
        value: typed.map(|fields| field(fields, "value").to_owned()).unwrap_or_default(),
        ticks: if ticks.len() > 1 { ticks } else { Vec::new() },
        sent: waits.map(|held| held.value).unwrap_or_default(),
        codes,
        errors,
        l,
    })
}

impl ReachPage {
    /// Where the code is sent to be tried.
    fn code_href(&self) -> String {
        format!("{}/code", self.href)
    }

    /// What stands in the field: what was typed, else where a code was sent, to send it again.
    fn shown(&self) -> &str {
        if self.value.is_empty() { &self.sent } else { &self.value }
    }

    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let found = self.errors.iter().find(|(named, _)| *named == field);
        found.map_or("", |(_, text)| text)
    }
}
