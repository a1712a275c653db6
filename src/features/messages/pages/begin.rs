//! `/clients/{client}/messages/new`: beginning a conversation (U1).
//!
//! Who could read it stands beside each whom one can write to, before it is sent.

mod whom;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;

use super::compose::{Fields, Issue, issues};
use super::{begin_at, frame, is_client, list_of, lost, page_of, role};
use crate::access::{Ask, Change, View, scope};
use crate::error::{Error, Result};
use crate::features::clients::reach_of;
use crate::features::messages::store::{self, Begun, NewMessage, NewThread};
use crate::features::messages::{
    Letter, Side, TEXT_MAX, Wrong, begun_from, jobs, letter, sent_from,
};
use crate::ids::{ClientId, ThreadId};
use crate::web::extract::{Of, Page};
use crate::web::form::LongForm;
use crate::web::layout::Layout;
use whom::{To, choice, whom};

pub use whom::Choice;

type Asks = Ask<scope::Writing>;

/// A new conversation.
#[derive(Template)]
#[template(path = "messages/new.html")]
pub struct NewPage {
    /// Frame.
    pub l: Layout,
    /// Where the form goes.
    pub action: String,
    /// The page one came from.
    pub back_href: String,
    /// About whom, where that is not the reader.
    pub about: String,
    /// To whom one can write; empty: nobody.
    pub choices: Vec<Choice>,
    /// What was typed, or kept.
    pub fields: Fields,
    /// What is wrong with it.
    pub issues: Vec<Issue>,
    /// How many characters a message may hold.
    pub most: usize,
}

impl NewPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let issue = self.issues.iter().find(|issue| issue.field == field);
        issue.map(|issue| issue.text.clone()).unwrap_or_default()
    }

    /// All that is wrong: field and words.
    fn summary(&self) -> Vec<(&'static str, String)> {
        self.issues.iter().map(|issue| (issue.field, issue.text.clone())).collect()
    }
}

/// `GET /clients/{client}/messages/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    let fields = Fields::on(&page, view.tx()).await?;
    draw(&page, &mut view, fields, &[]).await
}

/// `POST /clients/{client}/messages/new`
pub async fn send(
    page: Page,
    ask: Asks,
    Of(client): Of,
    LongForm(fields): LongForm<Fields>,
) -> Result<Response> {
    let here = begin_at(client);
    if !fields.is_of(&page)? {
        return lost::of_another(&page, &fields);
    }
    if fields.wants_to_keep() {
        return lost::keep(&page, &here, &fields).await;
    }
    match begin(&page, &ask, client, &fields).await {
        Err(Error::NotFound) => lost::give_back(&page, &here, &fields).await,
        other => other,
    }
}

async fn begin(page: &Page, ask: &Asks, client: ClientId, fields: &Fields) -> Result<Response> {
    let (app, account) = (page.app(), page.actor()?.account);
    let id = begun_from(app.vault.blind(), client, account, &fields.form);
    let mut change = ask.create::<Begun>(id.0).await?;
    let read = read(&change, fields);
    let (to, letter) = match read {
        Ok(read) => read,
        Err(wrong) => {
            drop(change);
            return again(page, ask, fields, &wrong).await;
        }
    };
    let message = sent_from(app.vault.blind(), id, account, &fields.form, &letter.text);
    if store::begun(change.tx(), client, id).await? {
        // The same was sent before. Was something changed since, it is in the draft still.
        let same = store::exists(change.tx(), (client, id), message).await?;
        change.stands_already().await?;
        store::keep_draft(app, account, &begin_at(client), &fields.emptied()).await?;
        if same {
            return Ok(page.go(&page_of(client, id), "message-sent"));
        }
        // It may be meant for somebody else: a new conversation, and a form of its own.
        let meant = Fields { form: String::new(), ..fields.clone() }.shown(page)?;
        store::keep_draft(app, account, &begin_at(client), &meant.draft()).await?;
        return Ok(page.go(&begin_at(client), "message-changed"));
    }
    write(page, &mut change, (id, &to), (message, &letter)).await?;
    let (blind, here) = (app.vault.blind(), begin_at(client));
    store::draft_sent(change.tx(), blind, account, &here, &fields.form_id()).await?;
    let file = change.file().clone();
    jobs::tell_of_new(app, &mut change, &file, to.party, &[to.therapist]).await?;
    change.commit().await?;
    app.live.hurry();
    Ok(page.go(&format!("{}#last", page_of(client, id)), "message-sent"))
}

async fn write(
    page: &Page,
    change: &mut Change<'_, scope::Writing>,
    (id, to): (ThreadId, &To),
    (message, letter): (crate::ids::MessageId, &Letter),
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let hat = change.hat().ok_or(Error::NotFound)?;
    let (author, role) = (hat.known.person, hat.role);
    // The key before the data: it is on disk when this returns.
    let key = page.app().vault.create(store::key_id(id)).await?;
    let party = to.party.map(|party| [party]);
    let therapists = [to.therapist];
    let new = NewThread {
        id,
        client,
        subject: &letter.subject,
        parties: party.as_ref().map(<[_; 1]>::as_slice),
        therapists: &therapists,
        begun: at,
    };
    store::create(change.tx(), &key, &new).await?;
    let sent = NewMessage { id: message, author, role, sent: at, text: &letter.text };
    let n = store::append(change.tx(), &key, (client, id), &sent).await?;
    let side = if role == "therapist" { Side::Therapist } else { Side::Client };
    store::mark(change.tx(), id, author, side, n, at).await?;
    Ok(())
}

fn read(
    change: &Change<'_, scope::Writing>,
    fields: &Fields,
) -> std::result::Result<(To, Letter), Vec<Wrong>> {
    let acts = change.may::<scope::Messages>(Action::Act);
    let to = whom(change.file(), change.hat(), acts, change.at());
    let missing = if fields.to.is_empty() { Wrong::To } else { Wrong::Left };
    let to = to.into_iter().find(|to| to.value() == fields.to).ok_or(missing);
    match (to, letter(Some(&fields.subject), &fields.text)) {
        (Ok(to), Ok(letter)) => Ok((to, letter)),
        (to, letter) => Err(to.err().into_iter().chain(letter.err().unwrap_or_default()).collect()),
    }
}

async fn again(page: &Page, ask: &Asks, fields: &Fields, wrong: &[Wrong]) -> Result<Response> {
    let mut view = ask.view().await?;
    let mut response = draw(page, &mut view, fields.shown(page)?, wrong).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

async fn draw(
    page: &Page,
    view: &mut View<'_, scope::Writing>,
    fields: Fields,
    wrong: &[Wrong],
) -> Result<Response> {
    let reached = reach_of(view).await?;
    let (file, hat, at) = (view.file(), view.hat(), view.at());
    let l = frame(page, file, hat, at);
    let t = l.t;
    let acts = view.may::<scope::Messages>(Action::Act);
    let mut choices: Vec<Choice> = whom(file, hat, acts, at)
        .iter()
        .map(|to| choice(t, file, hat, to, (&fields.to, reached.as_deref(), at)))
        .collect();
    if let [only] = choices.as_mut_slice() {
        only.picked = true;
    }
    let sees = view.may::<scope::Messages>(Action::View);
    page.html(&NewPage {
        action: begin_at(file.id),
        back_href: if is_client(hat) || !sees { "/messages".to_owned() } else { list_of(file.id) },
        about: if is_client(hat) { String::new() } else { file.name.clone() },
        choices,
        issues: issues(t, wrong, file, role(hat)),
        fields,
        most: TEXT_MAX,
        l,
    })
}
