//! `/activate/{token}`: the first page of a link, in every language; that it is for somebody
//! else; and asking for a new one.
//!
//! Opening it changes nothing: programs that look at mail ahead of its reader open it too.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::activation::{begin, stuck};
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;
use crate::web::text::{Language, Texts};

/// The first page of a link: the language comes first.
#[derive(Template)]
#[template(path = "activation/link.html")]
pub struct LinkPage {
    /// Frame.
    pub l: Layout,
    /// Below this address stand the forms.
    pub href: String,
    /// For who has an account here already.
    pub join_href: String,
    /// The same words in each language, and how everybody knows a message of the portal.
    pub languages: Vec<(Language, Texts, String)>,
}

/// A link that does not work, or no more, or never did: one page.
#[derive(Template)]
#[template(path = "activation/over.html")]
pub struct OverPage {
    /// Frame.
    pub l: Layout,
    /// Where a new one is asked for.
    pub again_href: String,
}

/// Somebody is signed in on this browser.
#[derive(Template)]
#[template(path = "activation/somebody.html")]
pub struct SomebodyPage {
    /// Frame.
    pub l: Layout,
    /// Where it comes to the account that one is in; empty where the link cannot be used.
    pub join_href: String,
}

/// `GET /activate/{token}`
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    if page.0.session.is_some() {
        return somebody(&page, &token).await;
    }
    if begin::look(page.app(), &token).await?.is_none() {
        return over(&page, &token);
    }
    let mut l = page.layout(Place::Elsewhere);
    // The language is chosen on the page itself.
    l.back = String::new();
    let app = page.app();
    let words = |language| {
        let t = Texts::new(language);
        (language, t, super::known_by(t, app))
    };
    let languages = Language::ALL.map(words).to_vec();
    page.html(&LinkPage {
        l,
        href: format!("/activate/{token}"),
        join_href: format!("/me/join/{token}"),
        languages,
    })
}

/// `POST /activate/{token}/not-me`: the same whether there was such a link.
pub async fn not_me(page: Page, from: Peer, Path(token): Path<String>) -> Result<Response> {
    let origin = from.origin(page.app()).await?;
    stuck::not_me(page.app(), &token, &origin).await?;
    Ok(page.go("/activate/help", "activation-not-me"))
}

/// `POST /activate/{token}/again`: the same whatever comes of it.
pub async fn again(page: Page, from: Peer, Path(token): Path<String>) -> Result<Response> {
    let origin = from.origin(page.app()).await?;
    stuck::again(page.app(), &token, &origin).await?;
    Ok(page.go("/activate/help", "activation-again"))
}

/// The page of a link that cannot be used, whatever the reason.
pub(super) fn over(page: &Page, token: &str) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    // What was asked for goes nowhere but back to the same address.
    let plain =
        token.len() <= 64 && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let again_href = if plain { format!("/activate/{token}/again") } else { String::new() };
    page.html(&OverPage { l, again_href }).map(super::not_there)
}

/// Whoever is signed in brings it to that account, or signs out first: a way in is one person's (T4.1).
pub(super) async fn somebody(page: &Page, token: &str) -> Result<Response> {
    let holds = begin::look(page.app(), token).await?.is_some();
    let join_href = if holds { format!("/me/join/{token}") } else { String::new() };
    page.html(&SomebodyPage { l: page.layout(Place::Elsewhere), join_href })
}
