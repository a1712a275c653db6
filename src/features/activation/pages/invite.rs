//! Inviting, once more, and taking it back: what a coordinator, or who hires, sends from the page of
//! a person. Each wants a proof not older than fifteen minutes: it opens more to others (T3.2).

use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::fields::{self, Fields};
use super::{paper, person};
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove as proof;
use crate::features::accounts::store as accounts;
use crate::features::activation::invite::{self, Asked, Invited};
use crate::features::activation::store;
use crate::features::people::office::Office;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;

/// `POST /people/{person}/invite`
pub async fn invite(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let office = Office::of_way_in(&page, &person).await?;
    if let Some(first) = proof::first_keeping(&page, &form(&office), &fields).await? {
        return Ok(first);
    }
    let today = page.app().clock.now().amsterdam().date();
    match fields.read(page.0.texts(), today) {
        Ok(asked) => send(&page, &office, (&asked, Some(fields))).await,
        Err(errors) => {
            let drawn = person::draw(&page, &office, Some((fields, errors))).await?;
            page.again(&drawn)
        }
    }
}

/// `POST /people/{person}/invite/again`: a new link and a new code, to where the last ones went.
pub async fn again(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = Office::of_way_in(&page, &person).await?;
    if let Some(first) = proof::first(&page, &form(&office))? {
        return Ok(first);
    }
    let app = page.app();
    let mut tx = app.db.read().await?;
    let newest = store::newest_of_person(&mut tx, office.at, office.person).await?;
    let Some(last) = newest else { return Err(Error::NotFound) };
    let language = accounts::language_of(&mut tx, last.account_id).await?;
    drop(tx);
    let key = app.vault.key(accounts::key_id(last.account_id)).await?;
    let (identity, on) = (last.identity.parse(), last.identified_on.parse());
    let (Ok(identity), Ok(on)) = (identity, on) else { return Err(Error::NotFound) };
    let (by, channel) = (Some(last.identified_by), last.channel());
    let asked = Asked { identity, on, by, reach: last.reach(&key), channel, language };
    send(&page, &office, (&asked, None)).await
}

/// `POST /people/{person}/invite/withdraw`
pub async fn withdraw(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = Office::of_way_in(&page, &person).await?;
    if let Some(first) = proof::first(&page, &form(&office))? {
        return Ok(first);
    }
    invite::withdraw(page.app(), office.who(), office.person).await?;
    Ok(page.go(&office.href(), "activation-withdrawn"))
}

/// The page on which the form stands.
fn form(office: &Office) -> String {
    let own = if office.role == Role::Coordinator { "" } else { "/invite" };
    format!("{}{own}", office.href())
}

/// Invites, and says what is to be done now; or the form once more.
pub(in crate::features) async fn send(
    page: &Page,
    office: &Office,
    (asked, typed): (&Asked, Option<Fields>),
) -> Result<Response> {
    let t = page.0.texts();
    let errors = match invite::invite(page.app(), office.who(), office.person, asked).await? {
        Invited::Sent => return Ok(page.go(&office.href(), "activation-sent")),
        Invited::Paper(paper) => {
            return page.html(&paper::draw(page, paper, office.href()));
        }
        Invited::Taken(taken) => fields::taken(t, &taken),
        Invited::TooYoung(from) => {
            vec![("invite", fl!(t, "sheet-too-young", day = t.day(from)))]
        }
        Invited::Ends => vec![("invite", fl!(t, "invited-error-ends"))],
        Invited::Refused => vec![("invite", fl!(t, "invited-error-refused"))],
    };
    let typed = typed.unwrap_or_else(|| Fields {
        identity: asked.identity.as_str().to_owned(),
        channel: asked.channel.as_str().to_owned(),
        language: asked.language.code().to_owned(),
        ..Fields::at_first(asked.on, &asked.reach)
    });
    page.again(&person::draw(page, office, Some((typed, errors))).await?)
}
