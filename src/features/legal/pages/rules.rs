//! `/rules`: every article that the portal names, in plain words (T4.2, T4.3: nothing is shown or
//! kept back without the article one tap away).
//!
//! Owns the way from an article to where the terms say it. Public, and the same for everybody.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::features::legal::articles::{Article, articles};
use crate::features::legal::{Kind, Version};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The articles, in plain words.
#[derive(Template)]
#[template(path = "legal/rules.html")]
pub struct RulesPage {
    /// Frame.
    pub l: Layout,
    /// One card an article.
    pub rules: Vec<Rule>,
}

/// An article.
pub struct Rule {
    /// Its name and what it says.
    pub article: Article,
    /// Whether it stands in the statement, and not in the terms.
    pub of_statement: bool,
    /// Where the full text says it.
    pub href: String,
}

/// `GET /rules`
pub async fn show(page: Page) -> Result<Response> {
    let (app, label) = (page.app(), page.0.label.clone().unwrap_or_default());
    let terms = app.legal.holding(Kind::Terms, &label, app.clock.now());
    let rule = |article: Article| Rule {
        of_statement: article.name.starts_with('P'),
        href: place_of(article.name, terms),
        article,
    };
    let l = page.layout(Place::Elsewhere);
    page.html(&RulesPage { rules: articles(l.t).into_iter().map(rule).collect(), l })
}

/// The text that says it, at its section where the text names one.
fn place_of(article: &str, terms: Option<&Version>) -> String {
    if article.starts_with('P') {
        return "/privacy".to_owned();
    }
    let section = terms.and_then(|terms| terms.section_of(article));
    section.map_or_else(|| "/terms".to_owned(), |section| format!("/terms#s{section}"))
}
