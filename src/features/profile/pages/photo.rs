//! `/me/photo`: the picture of the holder, with consent; and the picture itself.
//!
//! What is chosen here is seen by others only once everybody who must has said yes.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::{Tick, amiss, jpeg, known};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::profile::mine::{self, Mine};
use crate::features::profile::model::Crop;
use crate::features::profile::model::photo::{deciders, is_shown};
use crate::features::profile::photo;
use crate::features::profile::picture::Amiss;
use crate::features::profile::store::photo::{self as store, There};
use crate::ids::PersonId;
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;
use crate::web::upload::Upload;

/// The picture of the holder.
#[derive(Template)]
#[template(path = "profile/photo.html")]
pub struct PhotoPage {
    /// Frame.
    pub l: Layout,
    /// The pictures there are, each with who sees it.
    pub photos: Vec<Row>,
    /// What became of one that is gone; empty where nothing did.
    pub gone: String,
    /// Two letters.
    pub initials: String,
    /// For which practices; one alone is not asked.
    pub ticks: Vec<Tick>,
    /// Whether anybody may have a picture at all: not before twelve.
    pub may: bool,
    /// Who says yes.
    pub agrees: Agrees,
    /// Whether the box of the consent was ticked.
    pub agreed: bool,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// Who says yes to a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Agrees {
    /// Its holder alone.
    Alone,
    /// Its holder, who says to be of age for it: nobody here knows.
    OfAge,
    /// Others as well.
    OthersToo,
}

/// A picture that is there.
pub struct Row {
    /// Where it is.
    pub src: String,
    /// The practice.
    pub provider: String,
    /// Who sees it, or for whom it waits.
    pub text: String,
}

/// `GET /me/photo`
pub async fn show(page: Page) -> Result<Response> {
    let page_drawn = draw(&page, &Upload::default(), Vec::new()).await?;
    page.html(&page_drawn)
}

/// `POST /me/photo`
pub async fn send(page: Page, mut upload: Upload) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let now = app.clock.now();
    let mine = known(&page).await?;
    let may: Vec<&Mine> = mine.iter().filter(|one| one.may_have_photo(now)).collect();
    if may.is_empty() {
        return Err(Error::NotFound);
    }
    let chosen: Vec<PersonId> = may
        .iter()
        .filter(|one| may.len() == 1 || ticked(&upload, one))
        .map(|one| one.known.person)
        .collect();
    let mut errors = Vec::new();
    if upload.field("photo").is_empty() {
        errors.push(("photo", amiss(t, Amiss::Nothing)));
    }
    if chosen.is_empty() {
        errors.push(("for", fl!(t, "reach-error-for")));
    }
    if upload.field("agree") != b"yes" {
        errors.push(("agree", fl!(t, "photo-error-agree")));
    }
    if !errors.is_empty() {
        return page.again(&draw(&page, &upload, errors).await?);
    }
    let crop = Crop::typed(upload.field("across"), upload.field("down"), upload.field("zoom"));
    let sent = (upload.take("photo"), crop);
    match photo::put(app, page.actor()?, &chosen, sent).await? {
        Ok(()) => Ok(page.go("/me/photo", "photo-put")),
        Err(wrong) => {
            let errors = vec![("photo", amiss(t, wrong))];
            page.again(&draw(&page, &upload, errors).await?)
        }
    }
}

/// `POST /me/photo/remove`: takes back the consent, and the pictures are gone at once.
pub async fn remove(page: Page) -> Result<Response> {
    let actor = page.actor()?;
    let persons: Vec<PersonId> = actor.known.iter().map(|known| known.person).collect();
    photo::withdraw(page.app(), actor, &persons).await?;
    Ok(page.go("/me/photo", "photo-removed"))
}

/// `GET /me/photo/{person}`: for its owner; whoever else is meant is not there.
pub async fn own(page: Page, Path(person): Path<String>) -> Result<Response> {
    let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    let (app, actor) = (page.app(), page.actor()?);
    if !actor.known.iter().any(|known| known.person == person) {
        return Err(Error::NotFound);
    }
    let mut tx = app.db.read().await?;
    let there = store::of(&mut tx, &[person.0]).await?;
    let picture = match there.first() {
        Some(there) => store::picture(&mut tx, &app.vault, there.id).await?,
        None => None,
    };
    tx.rollback().await?;
    picture.map(jpeg).ok_or(Error::NotFound)
}

fn ticked(upload: &Upload, one: &Mine) -> bool {
    let id = one.known.person.to_string();
    upload.all("for").any(|ticked| ticked == id.as_bytes())
}

async fn draw(
    page: &Page,
    typed: &Upload,
    errors: Vec<(&'static str, String)>,
) -> Result<PhotoPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let there = store::of(&mut tx, &actor.person_ids()).await?;
    let (photos, gone) = rows(app, &mut tx, page.0.texts(), (&mine, &there)).await?;
    tx.rollback().await?;
    let now = app.clock.now();
    let may: Vec<&Mine> = mine.iter().filter(|one| one.may_have_photo(now)).collect();
    let asked = |one: &&Mine| one.file.as_ref().is_some_and(|file| deciders(file, now).is_some());
    let first = errors.is_empty();
    let ticks = Tick::of(may.iter().copied(), |one| first || ticked(typed, one));
    Ok(PhotoPage {
        l: page.layout(Place::Me),
        photos,
        gone,
        initials: actor.known.first().map(|known| known.initials.clone()).unwrap_or_default(),
        ticks: if ticks.len() > 1 { ticks } else { Vec::new() },
        may: !may.is_empty(),
        agrees: if may.iter().any(asked) {
            Agrees::OthersToo
        } else if may.iter().all(|one| one.file.is_none()) && !actor.is_staff() {
            Agrees::OfAge
        } else {
            Agrees::Alone
        },
        agreed: typed.field("agree") == b"yes",
        errors,
    })
}

/// The pictures in words; and where there is none, why it went, if somebody else took it away.
async fn rows(
    app: &App,
    tx: &mut Tx,
    t: Texts,
    (mine, there): (&[Mine], &[There]),
) -> Result<(Vec<Row>, String)> {
    let now = app.clock.now();
    let ids: Vec<Uuid> = there.iter().map(|one| one.id).collect();
    let said = if ids.is_empty() { Vec::new() } else { store::said(tx, &ids).await? };
    let row = |one: &There| {
        let mine = mine.iter().find(|known| known.known.person == one.person_id)?;
        let all = mine.file.as_ref().and_then(|file| deciders(file, now));
        let text = if is_shown(all.as_deref(), &said, one.id) {
            fl!(t, "photo-shown")
        } else if all.is_some_and(|all| all.is_empty()) {
            fl!(t, "photo-nobody")
        } else {
            fl!(t, "photo-waits")
        };
        Some(Row {
            src: format!("/me/photo/{}", one.person_id),
            provider: mine.provider.clone(),
            text,
        })
    };
    let rows: Vec<Row> = there.iter().filter_map(row).collect();
    // One client file in most cases; asked only where there is none.
    let own = mine.iter().find(|one| one.file.is_some()).filter(|_| rows.is_empty());
    let mut gone = String::new();
    if let Some(own) = own {
        let last = store::last_said(tx, own.known.person).await?;
        if last.is_some_and(|(giver, withdrawn, _)| withdrawn && giver != own.known.person) {
            gone = fl!(t, "photo-refused");
        }
    }
    Ok((rows, gone))
}

impl PhotoPage {
    /// Whether it is said that one is of age for it.
    fn of_age(&self) -> bool {
        self.agrees == Agrees::OfAge
    }

    /// Whether others have to say yes as well.
    fn others_too(&self) -> bool {
        self.agrees == Agrees::OthersToo
    }

    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let found = self.errors.iter().find(|(named, _)| *named == field);
        found.map_or("", |(_, text)| text)
    }
}
