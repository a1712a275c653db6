//! `/clients/{client}/care/details`: a name or a date of birth that was wrong.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Asks, place};
use crate::access::scope;
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::features::clients::model::birth_day;
use crate::features::people::TypedName;
use crate::features::people::store as people;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Who the file is about.
#[derive(Template)]
#[template(path = "clients/details.html")]
pub struct DetailsPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The page it belongs to.
    pub back_href: String,
    /// What was typed, or stands.
    pub fields: Fields,
    /// Today: nobody is born later.
    pub today: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The name one is called by.
    pub call: String,
    /// "van der".
    pub prefix: String,
    /// The family name.
    pub family: String,
    /// Date of birth.
    pub born: String,
}

/// `GET /clients/{client}/care/details`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    page.html(&draw(&page, &ask, None, Vec::new()).await?)
}

/// `POST /clients/{client}/care/details`: what was decided before stays in the log as it was;
/// from now on the new date counts.
pub async fn correct(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change = ask.arrange(Action::Update, ("profile", ask.client().0)).await?;
    let (to, at) = (place(change.client()), change.at());
    let today = at.amsterdam().date();
    let typed = TypedName::of(&fields.call, &fields.prefix, &fields.family);
    let (born, wrong) = read(page.0.texts(), &typed, &fields.born, today);
    let Some(born) = born.filter(|_| wrong.is_empty()) else {
        drop(change);
        return page.again(&draw(&page, &ask, Some(fields), wrong).await?);
    };
    let (name, file) = (typed.name(), change.file());
    let person = file.person;
    if name.full == file.name && name.call == file.call_name && born == file.facts.client.born {
        change.stands_already().await?;
    } else {
        // A name that stays keeps its place in lists, whatever its parts are.
        let stays = name.full == file.name && name.call == file.call_name;
        people::correct(change.tx(), person, (!stays).then_some(&name), born).await?;
        change.commit().await?;
    }
    Ok(page.go(&to, "details-corrected"))
}

/// The date of birth, and all that is wrong.
pub(in crate::features::clients::pages) fn read(
    t: Texts,
    name: &TypedName,
    born: &str,
    today: Date,
) -> (Option<Date>, Vec<(&'static str, String)>) {
    let mut wrong: Vec<(&'static str, String)> =
        name.wrong().into_iter().map(|field| (field, fl!(t, "name-error"))).collect();
    let born = birth_day(born, today);
    if born.is_none() {
        wrong.push(("born", fl!(t, "details-error-born")));
    }
    (born, wrong)
}

async fn draw(
    page: &Page,
    ask: &Asks,
    fields: Option<Fields>,
    errors: Vec<(&'static str, String)>,
) -> Result<DetailsPage> {
    let view = ask.view().await?;
    if !view.may::<scope::Care>(rules::Action::Act) {
        return Err(Error::NotFound);
    }
    let (file, at) = (view.file(), view.at());
    let stands = || {
        let [call, prefix, family] = TypedName::parts(&file.name, &file.call_name);
        Fields { call, prefix, family, born: file.facts.client.born.to_string() }
    };
    Ok(DetailsPage {
        l: frame(page, Place::Elsewhere, file, view.hat(), at),
        name: file.name.clone(),
        back_href: place(file.id),
        fields: fields.unwrap_or_else(stands),
        today: at.amsterdam().date().to_string(),
        errors,
    })
}

impl DetailsPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
