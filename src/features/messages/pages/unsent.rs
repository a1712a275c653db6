//! `/messages/unsent`: what one was writing and has not sent; and keeping it
//! while one types.
//!
//! An account's own words: they need no right to any file, and tell nothing of one.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::compose::Fields;
use super::own::offered;
use super::words::when;
use super::{begin_at, page_of};
use crate::error::{Error, Result};
use crate::features::messages::store::{self, Draft, Kept};
use crate::ids::{ClientId, ThreadId};
use crate::web::extract::Page;
use crate::web::form::{Form, LongForm};
use crate::web::layout::{Layout, Place};

/// What was not sent.
#[derive(Template)]
#[template(path = "messages/unsent.html")]
pub struct UnsentPage {
    /// Frame.
    pub l: Layout,
    /// The newest first.
    pub drafts: Vec<Unsent>,
}

/// One of them.
pub struct Unsent {
    /// To throw it away by.
    pub id: String,
    /// Where one goes on writing.
    pub href: String,
    /// The subject, where it has one of its own.
    pub subject: String,
    /// What was typed.
    pub text: String,
    /// "gisteren, 16:10".
    pub when: String,
}

/// What a page sends while one types.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    path: String,
    form: String,
    to: String,
    subject: String,
    text: String,
}

/// Which draft.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    draft: String,
}

/// `GET /messages/unsent`
pub async fn show(page: Page) -> Result<Response> {
    offered(&page)?;
    let l = page.layout(Place::Messages);
    let now = page.app().clock.now();
    let draft = |kept: Kept| Unsent {
        id: kept.id.to_string(),
        href: format!("{}?draft={}", kept.path, kept.id),
        subject: kept.draft.subject,
        text: kept.draft.text,
        when: when(l.t, kept.saved, now),
    };
    let kept = store::drafts(page.app(), page.actor()?.account).await?;
    let drafts = kept.into_iter().map(draft).collect();
    page.html(&UnsentPage { l, drafts })
}

/// `POST /messages/unsent`: throws one away.
pub async fn discard(page: Page, Form(which): Form<Which>) -> Result<Response> {
    offered(&page)?;
    if let Ok(id) = which.draft.parse() {
        store::discard(page.app(), page.actor()?.account, id).await?;
    }
    Ok(page.go("/messages/unsent", "draft-discarded"))
}

/// `POST /messages/draft`: keeps what is typed. Without anything typed the
/// draft goes.
pub async fn keep(page: Page, LongForm(typed): LongForm<Typed>) -> Result<Response> {
    offered(&page)?;
    let Some(path) = writing_page(&typed.path) else { return Err(Error::BadForm) };
    let Typed { form, to, subject, text, .. } = typed;
    let fields = Fields { form, to, subject, text, ..Fields::default() };
    // Typed before somebody else signed in here: it is not theirs.
    if !fields.is_of(&page)? {
        return Err(Error::NotFound);
    }
    store::keep_draft(page.app(), page.actor()?.account, &path, &fields.draft()).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The address of a page on which one writes, in the one way it is written;
/// none for any other address.
pub(in crate::features::messages) fn writing_page(path: &str) -> Option<String> {
    let mut parts = path.strip_prefix("/clients/")?.split('/');
    let client: ClientId = parts.next()?.parse().ok()?;
    let (messages, last, end) = (parts.next()?, parts.next()?, parts.next());
    match (messages, last, end) {
        ("messages", "new", None) => Some(begin_at(client)),
        ("messages", thread, None) => Some(page_of(client, thread.parse::<ThreadId>().ok()?)),
        _ => None,
    }
}

/// What was sent on the page at `path` after the session had ended, as a draft.
pub(in crate::features::messages) fn sent_form(body: &[u8]) -> Option<Draft> {
    crate::web::form::parse::<Fields>(body).map(|fields| fields.draft())
}

#[cfg(test)]
mod tests {
    use super::writing_page;

    #[test]
    fn a_draft_is_kept_for_a_page_on_which_one_writes_and_for_no_other() {
        let id = "0192f0c1-2345-7abc-8def-0123456789ab";
        let page = format!("/clients/{id}/messages/{id}");
        assert_eq!(writing_page(&page), Some(page.clone()));
        assert!(writing_page(&format!("/clients/{id}/messages/new")).is_some());
        for other in [
            "",
            "/",
            "/home",
            "/clients/x/messages/new",
            &format!("{page}/live"),
            &format!("{page}?a=b"),
        ] {
            assert_eq!(writing_page(other), None, "{other}");
        }
    }
}
