//! `/clients/{client}/sharing`: those whom one can let see, for who may not look at the network.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Party;

use super::{Asks, Choice};
use crate::access::scope;
use crate::error::Result;
use crate::features::clients::{
    Reader, Stop, Whose, categories_or_nothing, frame, kin_of_client, kin_of_other, stop,
};
use crate::features::invitations::{Waiting, waiting};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// Those whom the reader can let see something.
#[derive(Template)]
#[template(path = "clients/sharing_list.html")]
pub struct ListPage {
    /// Frame.
    pub l: Layout,
    /// The file's front page.
    pub file_href: String,
    /// What that is called.
    pub file_name: String,
    /// What it is for.
    pub lead: String,
    /// Each with what the reader lets them see.
    pub rows: Vec<Row>,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// Who is invited, and waits for the reader as well.
    pub invited: Vec<Waiting>,
    /// Where somebody new is asked for; empty for who cannot.
    pub new_href: String,
}

/// Somebody to choose for.
pub struct Row {
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "tante".
    pub text: String,
    /// What the reader lets this one see.
    pub lets: String,
    /// Where that is chosen.
    pub href: String,
    /// Where it is taken back.
    pub stop: Option<Stop>,
}

/// `GET /clients/{client}/sharing`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    let mut invited = waiting(page.0.texts(), &mut view).await?;
    let (file, at) = (view.file(), view.at());
    let l = frame(&page, Place::Elsewhere, file, view.hat(), at);
    let reader = view.hat().map(Reader::of);
    let mut rows = Vec::new();
    for member in file.people.iter().filter(|member| !member.therapist) {
        if invited.iter().any(|one| one.person == member.person.0) {
            continue;
        }
        let Ok(choice) = Choice::stands(file, view.hat(), member.person, at) else { continue };
        let own = choice.giver == Party::Client;
        let whose = Whose::of(own, &file.call_name);
        let what = categories_or_nothing(l.t, whose, choice.given);
        rows.push(Row {
            name: member.name.clone(),
            initials: crate::web::layout::initials(&member.name),
            text: if own { kin_of_client } else { kin_of_other }(l.t, &member.relationship),
            lets: fl!(l.t, "share-lets", what = what),
            href: format!("/clients/{}/network/{}", file.id, member.person),
            stop: stop(file, &choice.giver, member, at),
        });
    }
    // Only what is the reader's to say: who may not see the network learns of nobody else.
    invited.retain(|one| !one.yes_href.is_empty());
    let may = view.may::<scope::Inviting>(rules::Action::Act);
    let own = reader == Some(Reader::Client);
    page.html(&ListPage {
        file_href: format!("/clients/{}", file.id),
        file_name: if own { fl!(l.t, "file-own") } else { file.name.clone() },
        lead: fl!(l.t, "share-list-lead"),
        rows,
        own,
        invited,
        new_href: if may { format!("/clients/{}/network/new", file.id) } else { String::new() },
        l,
    })
}
