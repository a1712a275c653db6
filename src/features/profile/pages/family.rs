//! The picture of a client for others: `/clients/{client}/photo`, where who decides with them says
//! yes or no; and `/clients/{client}/faces/{person}`, the pictures of the network.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Party;
use serde::Deserialize;
use uuid::Uuid;

use super::jpeg;
use crate::access::{Ask, View, scope};
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::features::profile::model::photo::{Said, deciders, is_shown, wait_for};
use crate::features::profile::photo;
use crate::features::profile::store::photo::{self as store, There};
use crate::ids::PersonId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// The picture of a client, for who decides with them.
#[derive(Template)]
#[template(path = "profile/family.html")]
pub struct FamilyPage {
    /// Frame.
    pub l: Layout,
    /// The name the client is called by.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// Its name.
    pub file_name: String,
    /// This page; the form sends to it.
    pub href: String,
    /// Whether it is the client's own file: then it is changed elsewhere.
    pub own: bool,
    /// The picture; none: there is nothing to say yes to.
    pub photo: Option<Shown>,
}

/// A picture one is asked about.
pub struct Shown {
    /// Where it is.
    pub src: String,
    /// Which.
    pub id: String,
    /// Two letters, where it cannot be shown.
    pub initials: String,
    /// Whether the reader is asked.
    pub asked: bool,
    /// Whether the reader said yes.
    pub agreed: bool,
    /// Whether others see it.
    pub seen: bool,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    photo: String,
    answer: String,
}

/// `GET /clients/{client}/photo`
pub async fn show(page: Page, ask: Ask<scope::Sharing>) -> Result<Response> {
    let mut view = ask.view().await?;
    let found = photo::of_client(&mut view).await?.filter(|_| decides(&view));
    let (file, at) = (view.file(), view.at());
    let own = view.hat().is_some_and(|hat| hat.party == Some(Party::Client));
    let l = frame(&page, Place::Elsewhere, file, view.hat(), at);
    page.html(&FamilyPage {
        name: file.call_name.clone(),
        file_href: format!("/clients/{}", file.id),
        file_name: if own { fl!(l.t, "file-own") } else { file.name.clone() },
        href: photo::page_of(file.id),
        own,
        photo: found.map(|(there, said)| shown(&view, there, &said)),
        l,
    })
}

/// Whether it is the reader's own, or the reader is one of those who decide about it now: to have
/// stated something once is not enough.
fn decides(view: &View<'_, scope::Sharing>) -> bool {
    let Some(hat) = view.hat() else { return false };
    hat.party == Some(Party::Client)
        || deciders(view.file(), view.at()).is_some_and(|all| all.contains(&hat.known.person))
}

fn shown(view: &View<'_, scope::Sharing>, there: There, said: &[Said]) -> Shown {
    let (file, me) = (view.file(), view.hat().map(|hat| hat.known.person));
    let all = deciders(file, view.at());
    let waits = wait_for(all.as_deref().unwrap_or_default(), said, there.id);
    let asked = me.is_some_and(|me| all.as_ref().is_some_and(|all| all.contains(&me)));
    Shown {
        src: format!("{}/picture", photo::page_of(file.id)),
        id: there.id.to_string(),
        initials: file.initials.clone(),
        asked,
        agreed: asked && !me.is_some_and(|me| waits.contains(&me)),
        seen: is_shown(all.as_deref(), said, there.id),
    }
}

/// `POST /clients/{client}/photo`: yes, or no: then it is gone at once.
pub async fn answer(
    page: Page,
    ask: Ask<scope::Sharing>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let id: Uuid = fields.photo.parse().map_err(|_| Error::NotFound)?;
    let yes = match fields.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::BadForm),
    };
    let change = ask.change_rights(("photo", id)).await?;
    let to = photo::page_of(change.client());
    photo::answer(page.app(), change, id, yes).await?;
    Ok(page.go(&to, if yes { "photo-agreed" } else { "photo-refused" }))
}

/// `GET /clients/{client}/photo/picture`: for who decides, also before others see it.
pub async fn picture(page: Page, ask: Ask<scope::Sharing>) -> Result<Response> {
    let mut view = ask.view().await?;
    let found = photo::of_client(&mut view).await?.filter(|_| decides(&view));
    let (there, _) = found.ok_or(Error::NotFound)?;
    let found = store::picture(view.tx(), &page.app().vault, there.id).await?;
    found.map(jpeg).ok_or(Error::NotFound)
}

/// `GET /clients/{client}/faces/{person}`
pub async fn face(
    page: Page,
    ask: Ask<scope::Network>,
    Path((_, person)): Path<(String, String)>,
) -> Result<Response> {
    let mut view = ask.view().await?;
    let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    photo::face(page.app(), &mut view, person).await.map(jpeg)
}
