//! `/clients/{client}/wish`: a representative asks the client to share (T4.3, T4.4).
//!
//! Owns what the asker sees, which is the same whatever the client does: the
//! day of asking, and that the client decides. It reads no answer.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Categories, Category, Question};

use crate::access::{Ask, File, Hat, View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::pages::sharing::Switch;
use crate::features::clients::{category_choice, frame, offered_by};
use crate::features::wishes::{asks_again_on, store};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

type Asks = Ask<scope::Wishing>;

/// The form: a field for each category that is on.
pub type Fields = BTreeMap<String, String>;

/// Asking the client to share.
#[derive(Template)]
#[template(path = "wishes/ask.html")]
pub struct AskPage {
    /// Frame.
    pub l: Layout,
    /// The name the client is called by.
    pub name: String,
    /// The full name, for the way back.
    pub full_name: String,
    /// The file's front page.
    pub file_href: String,
    /// What can be asked for; empty where all is seen, or it is too early.
    pub switches: Vec<Switch>,
    /// "Je vroeg het op 3 november 2026."; empty when it was never asked.
    pub asked: String,
    /// "Je kunt het opnieuw vragen vanaf 3 december 2026."; empty when it can be asked now.
    pub again: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl AskPage {
    /// What is wrong with the choice; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}

/// `GET /clients/{client}/wish`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    page.html(&draw(&page, &mut view, Categories::EMPTY, Vec::new()).await?)
}

/// `POST /clients/{client}/wish`: the same once more is done once.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let wanted: Categories =
        Category::ALL.into_iter().filter(|c| fields.contains_key(c.as_str())).collect();
    let id = ordered();
    let mut change = ask.add(("wish", id)).await?;
    let (client, at) = (change.client(), change.at());
    let may = askable(&page, change.file(), change.hat(), at)?;
    let me = person(change.hat())?;
    let before = store::asked_by(change.tx(), client, me).await?;
    let early = before.filter(|(asked, _)| is_early(*asked, at));
    let wrong = match early {
        Some((_, same)) if same == wanted => false,
        Some(_) => true,
        None => wanted.is_empty() || wanted.iter().any(|category| !may.contains(category)),
    };
    if wrong {
        change.stands_already().await?;
        return again(&page, &ask, wanted, early.is_some()).await;
    }
    if early.is_some() {
        change.stands_already().await?;
    } else {
        store::ask(&mut change, id, me, wanted).await?;
        change.commit().await?;
    }
    Ok(page.go(&format!("/clients/{client}/wish"), "wish-asked"))
}

/// The page once more, with what is wrong.
async fn again(page: &Page, ask: &Asks, wanted: Categories, early: bool) -> Result<Response> {
    let mut view = ask.view().await?;
    let t = page.0.texts();
    // That it is too early stands on the page as it is.
    let wrong = if early {
        ("asked", fl!(t, "wish-error-early"))
    } else {
        ("choices", fl!(t, "wish-error-none"))
    };
    page.again(&draw(page, &mut view, wanted, vec![wrong]).await?)
}

async fn draw(
    page: &Page,
    view: &mut View<'_, scope::Wishing>,
    wanted: Categories,
    errors: Vec<(&'static str, String)>,
) -> Result<AskPage> {
    let (client, me) = (view.client(), person(view.hat())?);
    let before = store::asked_by(view.tx(), client, me).await?;
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let early = before.filter(|(asked, _)| is_early(*asked, at));
    let may = askable(page, file, view.hat(), at)?;
    let open = may.iter().filter(|_| early.is_none());
    let switches = open.map(|category| {
        let (text, such_as) = category_choice(t, category);
        Switch { value: category.as_str(), text, such_as, picked: wanted.contains(category) }
    });
    Ok(AskPage {
        name: file.call_name.clone(),
        full_name: file.name.clone(),
        file_href: format!("/clients/{client}"),
        switches: switches.collect(),
        asked: before.map_or_else(String::new, |(asked, _)| {
            fl!(t, "wish-you-asked", day = t.day(asked.amsterdam().date()))
        }),
        again: early.map_or_else(String::new, |(asked, _)| {
            fl!(t, "wish-ask-again", day = t.day(asks_again_on(asked)))
        }),
        errors,
        l,
    })
}

fn is_early(asked: Instant, at: Instant) -> bool {
    at.amsterdam().date() < asks_again_on(asked)
}

/// As whom one asks.
fn person(hat: Option<&Hat>) -> Result<PersonId> {
    hat.map(|hat| hat.known.person).ok_or(Error::NotFound)
}

/// What the asker may ask for and does not see.
fn askable(page: &Page, file: &File, hat: Option<&Hat>, at: Instant) -> Result<Categories> {
    let asker = hat.and_then(|hat| hat.party.clone()).ok_or(Error::NotFound)?;
    let (facts, now) = (&file.facts, at.timestamp());
    let offered = offered_by(page.app(), file);
    let sees = |category| {
        let (viewer, action) = (asker.clone(), Action::View);
        let question = Question { viewer, category, action, item: None, parties: None };
        rules::decide(facts, &question, now).allow
    };
    let may = rules::wishable(facts, &asker, now);
    Ok(may.iter().filter(|category| offered.contains(*category) && !sees(*category)).collect())
}
