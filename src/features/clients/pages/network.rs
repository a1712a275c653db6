//! `/clients/{client}/network`: who stands around a file (U11), and for the
//! client what each of them sees.

mod draw;
mod stay;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Category};
use uuid::Uuid;

use draw::Drawing;

use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::clients::store::{self, Relation, Relative};
use crate::features::clients::{Reader, frame, regime_words};
use crate::features::invitations::{Waiting, waiting};
use crate::features::profile::photo;
use crate::ids::PersonId;
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live, Place};

/// Who stands around a file.
#[derive(Template)]
#[template(path = "clients/network.html")]
pub struct NetworkPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Where the client's picture is; empty where there is none.
    pub face: String,
    /// Two letters of the client.
    pub initials: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// The file's front page.
    pub file_href: String,
    /// What that is called.
    pub file_name: String,
    /// Who decides.
    pub lead: String,
    /// Family and others.
    pub relatives: Vec<Row>,
    /// Who treats now.
    pub therapists: Vec<Row>,
    /// Who stood here before.
    pub gone: Vec<Row>,
    /// Who is invited, and waits.
    pub invited: Vec<Waiting>,
    /// Where somebody new is asked for; empty for who cannot.
    pub new_href: String,
    /// Whether the reader lets others see.
    pub shares: bool,
    /// Where one looks who sees what; for who treats.
    pub sees_href: Option<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
}

/// Somebody in the network.
#[derive(Default)]
pub struct Row {
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Where their picture is; empty where there is none.
    pub face: String,
    /// "je moeder, met gezag".
    pub text: String,
    /// "Ziet je afspraken."; for the client alone.
    pub sees: String,
    /// Where the reader chooses what this person sees.
    pub href: String,
    /// Where the coordinator opens or ends this person's access.
    pub access_href: String,
    /// Whether the reader can take back what was said.
    pub can_stop: bool,
    /// Whether it is the reader.
    pub me: bool,
}

/// `GET /clients/{client}/network`
pub async fn show(page: Page, ask: Ask<scope::Network>) -> Result<Response> {
    let mut view = ask.view().await?;
    let relatives = store::relatives(&mut view).await?;
    let relations = store::therapists(&mut view).await?;
    let mut invited = waiting(page.0.texts(), &mut view).await?;
    let people: Vec<PersonId> = relatives
        .iter()
        .map(|one| one.person)
        .chain(relations.iter().map(|one| one.person))
        .collect();
    let faces = photo::faces(&mut view, &people).await?;
    let topics = Topics::rights_of(view.actor(), view.client());
    let since = live::state(view.tx(), &topics).await?;
    let at = view.at();
    let (now, ended): (Vec<_>, Vec<_>) = relations.into_iter().partition(|one| one.lasts(at));
    let mut l = frame(&page, Place::Elsewhere, view.file(), view.hat(), at);
    let href = format!("/clients/{}/network/live", view.client());
    l.live = Some(Live::of_rights(since, page.app(), href));
    let drawing = Drawing { faces: &faces, ..Drawing::of(&page, l.t, &view) };
    let waits = |person: Uuid| invited.iter().any(|one| one.person == person);
    let until = |one: &Relative| stay::left(view.file(), one.person.0, one.suspended, at);
    let (gone, around): (Vec<_>, Vec<_>) = relatives
        .into_iter()
        .filter(|one| !waits(one.person.0))
        .map(|one| (until(&one), one))
        .partition(|(until, _)| until.is_some());
    let still = |relation: &Relation| now.iter().any(|other| other.person == relation.person);
    let before = ended.iter().filter(|one| !still(one)).map(|one| drawing.therapist(one));
    let left = gone.iter().filter_map(|(until, one)| Some(drawing.left(one, (*until)?)));
    let gone = left.chain(before).collect();
    let reader = drawing.reader;
    let new_href = drawing.new_href(view.may::<scope::Inviting>(Action::Act));
    // Who is only asked for is nobody else's business yet.
    invited.retain(|_| reader != Some(Reader::Related));
    page.html(&NetworkPage {
        name: view.file().name.clone(),
        face: drawing.face(view.file().person),
        initials: view.file().initials.clone(),
        own: reader == Some(Reader::Client),
        file_href: format!("/clients/{}", view.client()),
        file_name: if reader == Some(Reader::Client) {
            fl!(l.t, "file-own")
        } else {
            view.file().name.clone()
        },
        lead: reader.map_or_else(String::new, |reader| {
            regime_words(l.t, view.file(), reader, Category::Network, at)
        }),
        relatives: around.iter().map(|(_, one)| drawing.relative(one)).collect(),
        therapists: now.iter().map(|one| drawing.therapist(one)).collect(),
        gone,
        invited,
        new_href,
        shares: drawing.giver.is_some(),
        sees_href: view
            .may::<scope::WhoSees>(Action::View)
            .then(|| format!("/clients/{}/who-sees", view.client())),
        standing_line: reader.is_some_and(Reader::is_relative),
        l,
    })
}

/// `GET /clients/{client}/network/live`
pub async fn listen(page: Page, ask: Ask<scope::Network>, since: Since) -> Result<Response> {
    events::open(page.app(), ask.watch_page(), since).await
}
