//! `/clients/{client}/messages/{thread}/report/{n}`: reporting a message that one may read (T5.3).
//!
//! Owns the page. Whoever wrote the message never learns by whom it was reported.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::report::{Fields, ReportPage};
use crate::access::{Ask, View, scope};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::conduct::reporting::{self, Told};
use crate::features::messages::Message;
use crate::features::messages::pages::{Which, frame, page_of};
use crate::features::messages::store::{self as messages, Conversation};
use crate::ids::ThreadId;
use crate::web::extract::{Page, path_id};
use crate::web::form::Form;

type Asks = Ask<scope::Messages>;

/// The `{n}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Number(i64);

impl FromRequestParts<App> for Number {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "n").await.map(Self)
    }
}

/// A message with its words; none where they are gone.
type Shown = (Message, Option<String>);

/// `GET /clients/{client}/messages/{thread}/report/{n}`
pub async fn show(page: Page, ask: Asks, Which(id): Which, n: Number) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let mut view = ask.view_item::<Conversation>(id.0).await?;
    let shown = found(&page, &mut view, id, n).await?;
    page.html(&draw(&page, &view, id, &shown).typed(kept.unwrap_or_default(), &[]))
}

/// `POST /clients/{client}/messages/{thread}/report/{n}`: sent twice, it is reported once.
pub async fn send(
    page: Page,
    ask: Asks,
    Which(id): Which,
    n: Number,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut view = ask.view_item::<Conversation>(id.0).await?;
    let (message, words) = found(&page, &mut view, id, n).await?;
    let Some(words) = words.filter(|_| !is_mine(&view, &message)) else {
        return page.again(&draw(&page, &view, id, &(message, None)).typed(fields, &[]));
    };
    let (kind, text) = match fields.of_message() {
        Ok(read) => read,
        Err(wrong) => {
            let shown = (message, Some(words));
            return page.again(&draw(&page, &view, id, &shown).typed(fields, &wrong));
        }
    };
    let back = page_of(view.client(), id);
    let told = Told { kind, form: "", text: &text };
    let noted = view.noted(page.app()).await?;
    reporting::message(page.app(), noted, (&message, &words, id), told).await?;
    Ok(page.go(&back, "conduct-reported"))
}

async fn found(
    page: &Page,
    view: &mut View<'_, scope::Messages>,
    id: ThreadId,
    Number(n): Number,
) -> Result<Shown> {
    let until = n.checked_add(1).ok_or(Error::NotFound)?;
    let page_of = messages::messages(view, id, until).await?;
    let message = page_of.into_iter().next_back().filter(|message| message.n == n);
    let message = message.ok_or(Error::NotFound)?;
    let keys = page.app().vault.keys(&[messages::key_id(id)]).await?;
    let words = keys.values().next().and_then(|key| messages::text_of(key, &message));
    Ok((message, words))
}

fn is_mine(view: &View<'_, scope::Messages>, message: &Message) -> bool {
    view.actor().person_ids().contains(&message.author.0)
}

fn draw(
    page: &Page,
    view: &View<'_, scope::Messages>,
    id: ThreadId,
    (message, words): &Shown,
) -> ReportPage {
    let file = view.file();
    let l = frame(page, file, view.hat(), view.at());
    let (t, thread) = (l.t, page_of(file.id, id));
    let not = if is_mine(view, message) {
        fl!(t, "conduct-own-message")
    } else if words.is_none() {
        fl!(t, "conduct-gone-message")
    } else {
        String::new()
    };
    let by = format!("{}, {}", message.author_name, t.moment(message.sent));
    let back = (thread.clone(), fl!(t, "conduct-thread"));
    let href = format!("{thread}/report/{}", message.n);
    ReportPage {
        message: Some((by, words.clone().unwrap_or_default())),
        judges: fl!(t, "conduct-judges-therapist"),
        not,
        ..ReportPage::new(l, back, fl!(t, "conduct-report-message"), href)
    }
}
