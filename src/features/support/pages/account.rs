//! `/support/access/{account}`: how an account stands, checking who calls, and what can be done.
//!
//! Owns the page and what is sent from it. It shows no name, no provider, no role and no date of
//! birth. Before a deed the worker proves once more who that is.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::draw::draw;
use super::{find, worker};
use crate::error::{Error, Result};
use crate::features::accounts::factors::forms::six_digits;
use crate::features::accounts::pages::prove as proof;
use crate::features::support::check::{self, Said, Sending, Tried};
use crate::features::support::deeds::{self, Deed, Did};
use crate::features::support::found::{self, Found};
use crate::features::support::model::Way;
use crate::features::support::search::Who;
use crate::ids::AccountId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::Layout;
use crate::web::text::Texts;

/// How an account stands, and what can be done.
#[derive(Template)]
#[template(path = "support/account.html")]
pub struct AccountPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: String,
    /// The user name, or that there is none yet.
    pub title: String,
    /// The state, and the tone of its pill.
    pub pill: (String, &'static str),
    /// Pairs of a word and a value.
    pub facts: Vec<(String, String)>,
    /// What asks for attention: title and text.
    pub says: Vec<(String, String)>,
    /// How far the check of the caller is.
    pub stage: Stage,
    /// What can be done.
    pub deeds: Vec<DeedView>,
    /// Whom the caller asks instead; empty where all can be done here.
    pub elsewhere: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// How far the check of a caller is.
pub enum Stage {
    /// No check is needed for what can be done.
    Needless,
    /// Two of these.
    Asks(Vec<ProofView>),
    /// It was passed, until then.
    Passed(String),
    /// There is none until then.
    Over(String),
}

/// One kind of proof.
pub struct ProofView {
    /// The name of its field, and what is sent with it.
    pub way: &'static str,
    /// What it is.
    pub title: String,
    /// Where a code can be sent; empty for what needs none, or where none can be.
    pub to: String,
    /// Whether a code was sent before.
    pub again: bool,
    /// Until when it counts; empty where it does not yet.
    pub right: String,
    /// What stands at the field; empty where there is nothing to type.
    pub label: String,
    /// What to say.
    pub hint: String,
    /// The kind of field.
    pub kind: &'static str,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub error: String,
}

/// Something that can be done.
pub struct DeedView {
    /// As sent.
    pub value: &'static str,
    /// What it is.
    pub title: String,
    /// What it means.
    pub means: String,
    /// Whether it can be done now; else after the check.
    pub open: bool,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    then: String,
    /// What was typed.
    pub(super) email_code: String,
    /// What was typed.
    pub(super) text_code: String,
    /// What was typed.
    pub(super) born: String,
}

impl Fields {
    /// What was typed for one kind of proof.
    pub(super) fn of(&self, way: Way) -> &str {
        match way {
            Way::Email => &self.email_code,
            Way::Text => &self.text_code,
            Way::Born => &self.born,
        }
    }
}

/// `GET /support/access/{account}`
pub async fn show(page: Page, Path(account): Path<String>) -> Result<Response> {
    let (who, found) = of(&page, &account).await?;
    found.looked_at(page.app(), who).await?;
    page.html(&draw(&page, &found, &Fields::default(), None))
}

/// `POST /support/access/{account}`: sends a code, tries a proof, or does something.
pub async fn send(
    page: Page,
    Path(account): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (who, found) = of(&page, &account).await?;
    let (here, then) = (find::href(found.id), fields.then.as_str());
    if let Some(deed) = Deed::ALL.into_iter().find(|deed| deed.as_str() == then) {
        if let Some(first) = proof::first(&page, &here)? {
            return Ok(first);
        }
        let said = done(deed);
        return match deeds::does(page.app(), who, &found, deed).await? {
            Did::Done => Ok(page.go(&here, said)),
            did => {
                again(&page, who, &found, &fields, ("then", hindered(page.0.texts(), did))).await
            }
        };
    }
    let (sends, word) = then.strip_prefix("send_").map_or((false, then), |word| (true, word));
    let Some(way) = Way::ALL.into_iter().find(|way| way.as_str() == word) else {
        return Ok(page.go(&here, ""));
    };
    let outcome = if sends {
        let sending = check::send(page.app(), who, &found, way).await?;
        sent(page.0.texts(), sending).map_or(Ok("support-sent"), |error| Err(("then", error)))
    } else {
        tried(&page, who, &found, (way, fields.of(way))).await?
    };
    match outcome {
        Ok(said) => Ok(page.go(&here, said)),
        Err(error) => again(&page, who, &found, &fields, error).await,
    }
}

/// The account of the path, for whoever found it.
async fn of<'a>(page: &'a Page, account: &str) -> Result<(Who<'a>, Found)> {
    let who = worker(page)?;
    let account: AccountId = account.parse().map_err(|_| Error::NotFound)?;
    Ok((who, found::load(page.app(), who, account).await?))
}

/// The page once more, as it stands now, with what is wrong.
async fn again(
    page: &Page,
    who: Who<'_>,
    found: &Found,
    fields: &Fields,
    error: (&'static str, String),
) -> Result<Response> {
    let found = found::load(page.app(), who, found.id).await?;
    page.again(&draw(page, &found, fields, Some(error)))
}

/// What to say of a proof, or what is wrong with it.
async fn tried(
    page: &Page,
    who: Who<'_>,
    found: &Found,
    (way, typed): (Way, &str),
) -> Result<std::result::Result<&'static str, (&'static str, String)>> {
    let t = page.0.texts();
    let code = six_digits(typed);
    let said = match (way, &code, typed.trim().parse::<Date>()) {
        (Way::Born, _, Ok(day)) => Said::Born(day),
        (Way::Born, ..) => return Ok(Err(("born", fl!(t, "support-error-date")))),
        (_, Some(code), _) => Said::Code(way, code),
        _ => return Ok(Err((way.as_str(), fl!(t, "support-error-code")))),
    };
    let error = match check::tries(page.app(), who, found, said).await? {
        Tried::Right => return Ok(Ok("support-right")),
        Tried::Wrong(left) => fl!(t, "support-error-wrong", n = left),
        Tried::NoCode => fl!(t, "support-error-no-code"),
        Tried::Over => return Ok(Err(("then", fl!(t, "support-error-over")))),
    };
    Ok(Err((way.as_str(), error)))
}

fn sent(t: Texts, sending: Sending) -> Option<String> {
    match sending {
        Sending::Sent => None,
        Sending::Over => Some(fl!(t, "support-error-over")),
        Sending::Enough => Some(fl!(t, "support-error-codes")),
        Sending::Nowhere => Some(fl!(t, "support-error-nowhere")),
    }
}

fn done(deed: Deed) -> &'static str {
    match deed {
        Deed::Unlock => "support-unlocked",
        Deed::Factor => "support-begun",
        Deed::Resend => "support-resent",
    }
}

fn hindered(t: Texts, did: Did) -> String {
    match did {
        Did::Unchecked => fl!(t, "support-error-unchecked"),
        Did::Going => fl!(t, "support-error-going"),
        Did::Done | Did::Not => fl!(t, "support-error-not"),
    }
}
