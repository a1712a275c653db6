//! `/operator/conduct/{case}`: kind, judgement and what was decided before; and the
//! decision (A7, A8). It shows no word of what was reported or objected.
//!
//! Owns the page. Before a block, and before it ends or stays, one proves once more who one is.

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::{Judgement, Step};
use serde::Deserialize;
use uuid::Uuid;

use super::cases::{line, operator};
use super::text;
use crate::app::App;
use crate::audit::{Action, Outcome};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::accounts::pages::prove;
use crate::features::accounts::store as accounts;
use crate::features::conduct::deciding::{self, Deed, Who};
use crate::features::conduct::store::{self, Before, Case};
use crate::features::conduct::{State, Wrong, number_of, words};
use crate::features::people::{role_words, store as people};
use crate::features::questions::TEXT_MAX;
use crate::web::extract::{Page, path_id};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// A case, to be decided.
#[derive(Template)]
#[template(path = "conduct/case.html")]
pub struct CasePage {
    /// Frame.
    pub l: Layout,
    /// Where the form is sent.
    pub href: String,
    /// "Account 1a2b3c4d".
    pub account: String,
    /// Pairs of a word and a value.
    pub facts: Vec<(String, String)>,
    /// Whether who reported it is who judged it.
    pub alone: bool,
    /// What was decided of the account before, and when.
    pub before: Vec<(String, String)>,
    /// What only this account's holder does somewhere, of staff.
    pub sole: Vec<String>,
    /// What can be done: value, words, what it means.
    pub deeds: Vec<(&'static str, String, String)>,
    /// Why a block is not among them; empty where it is.
    pub no_block: String,
    /// What was typed.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl CasePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// What is done.
    pub deed: String,
    /// Why.
    pub text: String,
}

/// The `{case}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "case").await.map(Self)
    }
}

const DEEDS: [(&str, Deed); 6] = [
    ("nothing", Deed::Step(Step::Nothing)),
    ("warning", Deed::Step(Step::Warning)),
    ("block", Deed::Step(Step::Block)),
    ("uphold", Deed::Uphold),
    ("lift", Deed::Lift(false)),
    ("strike", Deed::Lift(true)),
];

/// `GET /operator/conduct/{case}`
pub async fn show(page: Page, Which(id): Which) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    page.html(&load(&page, id, kept.unwrap_or_default(), Vec::new()).await?)
}

/// `POST /operator/conduct/{case}`
pub async fn decide(page: Page, Which(id): Which, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    let deed = DEEDS.iter().find(|(word, _)| *word == fields.deed).map(|(_, deed)| *deed);
    let (deed, reason) = match (deed, text(&fields.text)) {
        (Some(deed), Ok(reason)) => (deed, reason),
        (deed, reason) => {
            let choice = deed.is_none().then(|| ("deed", fl!(t, "conduct-error-deed")));
            let wrong = reason.err().map(|wrong: Wrong| words::wrong(t, wrong));
            let errors = choice.into_iter().chain(wrong).collect();
            return page.again(&load(&page, id, fields, errors).await?);
        }
    };
    let here = format!("/operator/conduct/{id}");
    let light = matches!(deed, Deed::Step(Step::Nothing | Step::Warning));
    if !light && let Some(first) = proof_first(&page, &here, &fields).await? {
        return Ok(first);
    }
    let (actor, known) = operator(&page)?;
    if deciding::decide(page.app(), Who { actor, known }, id, (deed, &reason)).await? {
        return Ok(page.go("/operator/conduct", "conduct-decided"));
    }
    let errors = vec![("deed", fl!(t, "conduct-error-changed"))];
    page.again(&load(&page, id, fields, errors).await?)
}

/// Leads to a fresh proof, and keeps what was typed until then.
async fn proof_first(page: &Page, here: &str, fields: &Fields) -> Result<Option<Response>> {
    let form = [("deed", fields.deed.as_str()), ("text", fields.text.as_str())];
    prove::first_keeping(page, here, &form).await
}

async fn load(
    page: &Page,
    id: Uuid,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<CasePage> {
    let (app, (actor, _)) = (page.app(), operator(page)?);
    let at = app.clock.now();
    let mut tx = app.db.read().await?;
    let case = store::case(&mut tx, id).await?.filter(|case| case.account != actor.account);
    let mut look = line(page, id, Action::Read, at)?;
    let Some(case) = case else {
        tx.rollback().await?;
        look.outcome = Outcome::Refused;
        app.audit.durable(vec![look]).await?;
        return Err(Error::NotFound);
    };
    let before = store::before(&mut tx, case.account, id).await?;
    let alone = store::judged_alone(&mut tx, id).await?;
    let sole = people::sole_roles(&mut tx, case.account, at).await?;
    tx.rollback().await?;
    app.audit.durable(vec![look]).await?;
    let keys = app.vault.keys(&[accounts::key_id(case.account)]).await?;
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    let warned = before.iter().any(|one| one.warns(case.acted_at));
    let open = |(word, deed): &(&'static str, Deed)| {
        deciding::is_open(&case, *deed, warned).then(|| deed_words(t, word, case.blocks()))
    };
    let deeds: Vec<_> = DEEDS.iter().filter_map(open).collect();
    let can_block = deeds.iter().any(|(word, ..)| *word == "block");
    let no_block = !can_block && case.is(State::Waiting);
    Ok(CasePage {
        href: format!("/operator/conduct/{id}"),
        account: fl!(t, "conduct-account", number = number_of(case.account)),
        facts: facts(page, t, &case, keys.values().next()),
        alone,
        before: before.iter().map(|one| earlier(t, one)).collect(),
        sole: sole.into_iter().map(|role| role_words(t, role)).collect(),
        deeds,
        no_block: if no_block { fl!(t, "conduct-no-block") } else { String::new() },
        fields,
        most: TEXT_MAX,
        errors,
        l,
    })
}

/// What the operator may know: kind, judgement, instants, and what it said itself.
fn facts(page: &Page, t: Texts, case: &Case, key: Option<&vault::Key>) -> Vec<(String, String)> {
    let provider = page.app().providers.by_id(case.provider);
    let provider = provider.map(|provider| provider.legal_name.clone()).unwrap_or_default();
    let mut facts = vec![
        (fl!(t, "conduct-fact-kind"), words::called(t, case.kind())),
        (fl!(t, "conduct-fact-done"), t.moment(case.acted_at)),
        (fl!(t, "conduct-fact-provider"), provider),
        (fl!(t, "conduct-fact-judged"), words::judged(t, Judgement::Violation)),
        (fl!(t, "conduct-fact-judged-on"), t.moment(case.judged_at)),
    ];
    if let (Some(step), Some(at)) = (case.step(), case.decided_at) {
        let decided = format!("{}, {}", words::step(t, step), t.moment(at));
        facts.push((fl!(t, "conduct-fact-decided"), decided));
        facts.push((fl!(t, "conduct-reason"), key.map(|key| case.reason(key)).unwrap_or_default()));
    }
    if let Some(at) = case.read_at {
        facts.push((fl!(t, "conduct-fact-read"), t.moment(at)));
    }
    if let Some(at) = case.objected_at {
        facts.push((fl!(t, "conduct-fact-objected"), t.moment(at)));
        let again = case.again().map(|again| words::judged(t, again));
        let again = again.unwrap_or_else(|| fl!(t, "conduct-again-waits"));
        facts.push((fl!(t, "conduct-fact-again"), again));
    }
    if let Some(at) = case.lifted_at {
        facts.push((words::ended(t, case), t.moment(at)));
    }
    if let Some(at) = case.due_at {
        facts.push((fl!(t, "conduct-fact-due"), t.day(at.amsterdam().date())));
    }
    facts
}

/// "Waarschuwing: beledigen of bedreigen", and when.
fn earlier(t: Texts, one: &Before) -> (String, String) {
    let what = format!("{}: {}", words::step(t, one.step()), words::called(t, one.kind()));
    let day = t.day(one.decided_at.amsterdam().date());
    let day = match one {
        _ if one.struck => fl!(t, "conduct-struck", day = day),
        _ if one.is_disputed() => fl!(t, "conduct-disputed", day = day),
        _ => day,
    };
    (what, day)
}

/// What a deed is called and what follows; of a warning other words than of a block.
fn deed_words(t: Texts, word: &'static str, blocks: bool) -> (&'static str, String, String) {
    let (text, means) = match word {
        "warning" => (fl!(t, "conduct-deed-warning"), fl!(t, "conduct-deed-warning-means")),
        "block" => (fl!(t, "conduct-deed-block"), fl!(t, "conduct-deed-block-means")),
        "uphold" if !blocks => (fl!(t, "conduct-deed-keep"), fl!(t, "conduct-deed-keep-means")),
        "uphold" => (fl!(t, "conduct-deed-uphold"), fl!(t, "conduct-deed-uphold-means")),
        "lift" => (fl!(t, "conduct-deed-lift"), fl!(t, "conduct-deed-lift-means")),
        "strike" if !blocks => (fl!(t, "conduct-deed-back"), fl!(t, "conduct-deed-back-means")),
        "strike" => (fl!(t, "conduct-deed-strike"), fl!(t, "conduct-deed-strike-means")),
        _ => (fl!(t, "conduct-deed-nothing"), fl!(t, "conduct-deed-nothing-means")),
    };
    (word, text, means)
}
