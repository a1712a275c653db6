//! `/files/new`: a coordinator opens a file by hand, where no record system brings it.
//!
//! Somebody of the same name and date of birth is shown first: a second file
//! of one person splits what should stand together.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;
use vault::KeyId;

use super::care::read_details;
use super::files::FileRow;
use crate::access::{Desk, Opening, scope};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store::{self, NewFile};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name, TypedName};
use crate::features::providers::Provider;
use crate::ids::{ClientId, PersonId, made_from};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// A form for a new file.
#[derive(Template)]
#[template(path = "clients/open.html")]
pub struct OpenPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub fields: Fields,
    /// Under which label: key, name, whether it is picked. One alone is not asked.
    pub labels: Vec<(String, String, bool)>,
    /// On what it rests: word, words, whether it is picked.
    pub bases: Vec<(&'static str, String, bool)>,
    /// Files of people of the same name and date of birth.
    pub same: Vec<FileRow>,
    /// Today: nobody is born later.
    pub today: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// The name one is called by.
    pub call: String,
    /// "van der".
    pub prefix: String,
    /// The family name.
    pub family: String,
    /// Date of birth.
    pub born: String,
    /// Key of the label.
    pub label: String,
    /// `treatment_agreement` or `youth_care`.
    pub basis: String,
    /// `yes`: it is another person than those of the same name.
    pub other: String,
}

/// On what a file can rest.
const BASES: [&str; 2] = ["treatment_agreement", "youth_care"];

/// `GET /files/new`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let account = page.actor()?.account;
    let kept: Option<Fields> = kept_forms::take(page.app(), account, page.0.uri.path()).await?;
    let provider = provider(&page, &desk)?;
    let fresh = || Fields {
        form: ClientId::fresh().to_string(),
        basis: provider.basis.clone(),
        ..Fields::default()
    };
    let fields = kept.unwrap_or_else(fresh);
    page.html(&draw(&page, &desk, fields, Vec::new(), Vec::new())?)
}

/// `POST /files/new`: sending it twice opens one file.
pub async fn open(page: Page, desk: Desk, Form(fields): Form<Fields>) -> Result<Response> {
    let (t, now) = (page.0.texts(), page.app().clock.now());
    let typed = TypedName::of(&fields.call, &fields.prefix, &fields.family);
    let (born, mut wrong) = read_details(t, &typed, &fields.born, now.amsterdam().date());
    let label = label(&page, &desk, &fields)?;
    if label.is_none() {
        wrong.push(("label", fl!(t, "open-error-label")));
    }
    if !BASES.contains(&fields.basis.as_str()) {
        wrong.push(("basis", fl!(t, "open-error-basis")));
    }
    let (Some(born), Some(label), true) = (born, label, wrong.is_empty()) else {
        return again(&page, &desk, fields, wrong, Vec::new());
    };
    let form: ClientId = fields.form.parse().unwrap_or_else(|_| ClientId::fresh());
    let client = ClientId(made_from(desk.known()?.provider.0, form.0));
    let mut opening = desk.opening(client).await?;
    let to = format!("/clients/{client}");
    if store::care::is_there(&mut opening).await? {
        opening.stands_already().await?;
        return Ok(page.go(&to, "file-opened"));
    }
    let name = typed.name();
    if fields.other != "yes" && opening.has_namesakes(&name.sort_key, born).await? {
        opening.stands_already().await?;
        let same = namesakes(&page, &desk, &name, born).await?;
        let wrong = vec![("other", fl!(t, "open-error-same"))];
        return again(&page, &desk, fields, wrong, same);
    }
    write(&page, opening, &name, born, (&label, &fields.basis)).await?;
    Ok(page.go(&to, "file-opened"))
}

/// Those of the same name and date of birth, as the list of files shows them.
async fn namesakes(page: &Page, desk: &Desk, name: &Name, born: Date) -> Result<Vec<FileRow>> {
    let mut list = desk.namesakes::<scope::Care>(&name.sort_key, born).await?;
    let at = list.at();
    let found = store::files(&mut list).await?;
    let t = page.0.texts();
    Ok(found.into_iter().map(|file| FileRow::of(t, file, "", at)).collect())
}

/// Keys, person, file, care from now on, and the first line of its chain.
async fn write(
    page: &Page,
    mut opening: Opening<'_>,
    name: &Name,
    born: Date,
    (label, basis): (&str, &str),
) -> Result<()> {
    let (client, at, provider) = (opening.client(), opening.at(), opening.known().provider);
    let person = PersonId(made_from(client.0, provider.0));
    let vault = &page.app().vault;
    let keys = vault.create_many(&[people::key_id(person), KeyId(client.0)]).await?;
    let key = keys.first().ok_or_else(|| Error::Internal(anyhow::anyhow!("a key was made")))?;
    let contact = Contact::default();
    let new =
        NewPerson { id: person, provider, name, born: Some(born), gender: None, contact: &contact };
    people::create(opening.tx(), vault, key, &new).await?;
    let file = NewFile {
        id: client,
        provider,
        person,
        label,
        basis,
        sort_key: &name.sort_key,
        died: None,
    };
    store::create(opening.tx(), &file, at).await?;
    let care = rules::Span { from: Some(at.timestamp()), until: None };
    store::care(opening.tx(), client, &care).await?;
    opening.commit().await
}

fn provider<'p>(page: &'p Page, desk: &Desk) -> Result<&'p Provider> {
    page.app().providers.by_id(desk.known()?.provider).ok_or(Error::NotFound)
}

/// The label that was picked, or the only one there is.
fn label(page: &Page, desk: &Desk, fields: &Fields) -> Result<Option<String>> {
    let labels = &provider(page, desk)?.labels;
    let picked = labels.iter().find(|label| labels.len() == 1 || label.key == fields.label);
    Ok(picked.map(|label| label.key.clone()))
}

fn again(
    page: &Page,
    desk: &Desk,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
    same: Vec<FileRow>,
) -> Result<Response> {
    page.again(&draw(page, desk, fields, errors, same)?)
}

fn draw(
    page: &Page,
    desk: &Desk,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
    same: Vec<FileRow>,
) -> Result<OpenPage> {
    let l = page.layout(Place::Files);
    let labels = provider(page, desk)?.labels.iter();
    Ok(OpenPage {
        labels: labels
            .map(|one| (one.key.clone(), one.name.clone(), one.key == fields.label))
            .collect(),
        bases: BASES.map(|word| (word, basis(l.t, word), word == fields.basis)).into(),
        same,
        today: page.app().clock.now().amsterdam().date().to_string(),
        errors,
        fields,
        l,
    })
}

fn basis(t: Texts, word: &str) -> String {
    match word {
        "youth_care" => fl!(t, "open-youth-care"),
        _ => fl!(t, "open-treatment-agreement"),
    }
}

impl OpenPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
