//! `/`: the front page of a label, or of the operator where the host name is nobody's.
//!
//! Says nothing of who has care with whom.

pub mod ending;
pub mod features;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::{Error, Result};
use crate::features::providers::{Audience, Label};
use crate::web::cookies::Cookie;
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};

/// The page before signing in.
#[derive(Template)]
#[template(path = "providers/welcome.html")]
pub struct WelcomePage {
    /// Frame.
    pub l: Layout,
    /// Labels to go on to; empty on a label's own page.
    pub labels: Vec<LabelLink>,
}

/// A label one can go on to.
pub struct LabelLink {
    /// Its name.
    pub name: String,
    /// One line: for whom.
    pub text: String,
    /// Its own front page.
    pub href: String,
}

/// `GET /`: a label's own front page, or the operator's neutral one.
pub async fn show(page: Page) -> Result<Response> {
    if page.actor().is_ok() {
        return Ok(page.go("/home", ""));
    }
    let labels = if page.0.label.is_some() { Vec::new() } else { links(&page) };
    page.html(&WelcomePage { l: page.layout(Place::Elsewhere), labels })
}

/// `GET /at/{label}`: to a label where the host name does not say which.
pub async fn choose(page: Page, Path(key): Path<String>) -> Result<Response> {
    let (_, _, label) = page.app().providers.by_key(&key).ok_or(Error::NotFound)?;
    let mut response = page.go("/", "");
    Cookie::Label.set(response.headers_mut(), page.app().settings.https, &label.key);
    Ok(response)
}

fn links(page: &Page) -> Vec<LabelLink> {
    let t = page.0.texts();
    let text = |audience| match audience {
        Audience::Youth => fl!(t, "audience-youth"),
        Audience::Adults => fl!(t, "audience-adults"),
        Audience::All => fl!(t, "audience-all"),
    };
    let link = |label: &Label| {
        let host = label.hosts.first().filter(|_| page.app().demo.is_none());
        let href =
            host.map_or_else(|| format!("/at/{}", label.key), |host| format!("https://{host}/"));
        LabelLink { name: label.name.clone(), text: text(label.audience), href }
    };
    page.app().providers.labels().map(link).collect()
}
