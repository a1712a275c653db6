//! `/clients/{client}/representatives/new`: a coordinator enters authority, with the proof seen.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use rules::Basis;
use serde::Deserialize;

use super::words::{basis_words, proof_words, relation_words, wrong_words};
use super::{Asks, Changes, place};
use crate::access::{File, scope};
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::frame;
use crate::features::clients::model::{Entered, Entry, Proof, Wrong, overlap};
use crate::features::clients::store::authority::authorities_to_change;
use crate::features::clients::store::proposal::{self as store, Proposal};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// A form for authority.
#[derive(Template)]
#[template(path = "clients/enter.html")]
pub struct EnterPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The page it belongs to.
    pub back_href: String,
    /// What was typed.
    pub fields: Fields,
    /// Who can be chosen; nobody: somebody must be added first.
    pub people: Vec<Choice>,
    /// What fits the age now.
    pub bases: Vec<Choice>,
    /// What fits from the eighteenth birthday, where that is near.
    pub later: Vec<Choice>,
    /// What can be seen as proof.
    pub proofs: Vec<Choice>,
    /// Today: no proof is of a later day.
    pub today: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// One of a list to choose from.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Whether it was chosen before.
    pub picked: bool,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Whose authority.
    pub person: String,
    /// On what it rests.
    pub basis: String,
    /// Its first day.
    pub from: String,
    /// Its last day; empty for none.
    pub until: String,
    /// What was seen.
    pub proof: String,
    /// Of which day that is.
    pub proof_on: String,
}

impl Fields {
    fn entry(&self) -> Entry<'_> {
        Entry {
            person: &self.person,
            basis: &self.basis,
            from: &self.from,
            until: &self.until,
            proof: &self.proof,
            proof_on: &self.proof_on,
        }
    }
}

/// `GET /clients/{client}/representatives/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let account = page.actor()?.account;
    let kept = kept_forms::take(page.app(), account, page.0.uri.path()).await?;
    page.html(&draw(&page, &ask, kept.unwrap_or_default(), Vec::new()).await?)
}

/// `POST /clients/{client}/representatives/new`: it counts for nothing until a second
/// coordinator confirms it. The same sent twice is one.
pub async fn enter(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let id = ordered();
    let mut change = ask.arrange(Action::Create, ("authority_proposal", id)).await?;
    let to = place(change.client());
    let (file, at) = (change.file(), change.at());
    let read = fields.entry().read(file.facts.client.born, at.amsterdam().date(), &relatives(file));
    let wrong = match read {
        Err(wrong) => wrong,
        Ok(entered) => match beside(&mut change, &entered).await? {
            Beside::Free => {
                let me = change.me()?;
                store::propose(&mut change, id, &entered, me).await?;
                change.commit().await?;
                return Ok(page.go(&to, "authority-entered"));
            }
            Beside::Same => {
                change.stands_already().await?;
                return Ok(page.go(&to, "authority-entered"));
            }
            Beside::Wrong(wrong) => vec![wrong],
        },
    };
    drop(change);
    let t = page.0.texts();
    let errors = wrong.into_iter().map(|one| (one.field(), wrong_words(t, one))).collect();
    page.again(&draw(&page, &ask, fields, errors).await?)
}

/// What stands beside that which is entered.
enum Beside {
    /// Nothing in the same time.
    Free,
    /// The very same waits: it was sent before.
    Same,
    /// Something overlaps.
    Wrong(Wrong),
}

async fn beside(change: &mut Changes<'_>, entered: &Entered) -> Result<Beside> {
    let stretch = (Some(entered.from), entered.until);
    let basis = entered.basis.as_str();
    let all = authorities_to_change(change).await?;
    let mut own = all.iter().filter(|one| one.person == entered.person && one.basis == basis);
    if own.any(|one| overlap(one.stretch(), stretch)) {
        return Ok(Beside::Wrong(Wrong::Stands));
    }
    let waiting = store::that_wait(change).await?;
    let of_person = |one: &&Proposal| one.person == entered.person && one.basis == basis;
    let mut own = waiting.iter().filter(of_person).filter(|one| overlap(one.stretch(), stretch));
    let me = change.me()?;
    Ok(match own.next() {
        None => Beside::Free,
        Some(one) if one.stretch() == stretch && one.entered_by == me && same(one, entered) => {
            Beside::Same
        }
        Some(_) => Beside::Wrong(Wrong::Waits),
    })
}

fn same(one: &Proposal, entered: &Entered) -> bool {
    one.proof == entered.proof.as_str() && one.proof_on == entered.proof_on.to_string()
}

fn relatives(file: &File) -> Vec<PersonId> {
    file.people.iter().filter(|one| !one.therapist).map(|one| one.person).collect()
}

async fn draw(
    page: &Page,
    ask: &Asks,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<EnterPage> {
    let view = ask.view().await?;
    // What nobody can send any more is not asked: after death the file is frozen (T9.4).
    if !view.may::<scope::Representatives>(rules::Action::Act) {
        return Err(Error::NotFound);
    }
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let people = file.people.iter().filter(|one| !one.therapist).map(|one| {
        let relation = relation_words(t, &one.relationship);
        let text = fl!(t, "enter-person-of", name = one.name.as_str(), relation = relation);
        Choice::of(&one.person.to_string(), text, &fields.person)
    });
    let (now, later) = bases(file, at);
    let choice =
        |basis: &Basis| Choice::of(basis.as_str(), basis_words(t, basis.as_str()), &fields.basis);
    let proof =
        |proof: Proof| Choice::of(proof.as_str(), proof_words(t, proof.as_str()), &fields.proof);
    Ok(EnterPage {
        name: file.name.clone(),
        back_href: place(file.id),
        people: people.collect(),
        bases: now.iter().map(choice).collect(),
        later: later.iter().map(choice).collect(),
        proofs: Proof::ALL.into_iter().map(proof).collect(),
        today: at.amsterdam().date().to_string(),
        errors,
        fields,
        l,
    })
}

/// Which fit the age now; and which will within a year.
fn bases(file: &File, at: Instant) -> (Vec<Basis>, Vec<Basis>) {
    let (born, today) = (file.facts.client.born, at.amsterdam().date());
    let in_a_year = today.saturating_add(1.year());
    let fits = |day| move |basis: &Basis| rules::can_count(*basis, born, day);
    let now: Vec<Basis> = Basis::ALL.into_iter().filter(fits(today)).collect();
    let later = Basis::ALL.into_iter().filter(fits(in_a_year));
    let later = later.filter(|basis| !now.contains(basis)).collect();
    (now, later)
}

impl Choice {
    pub(in crate::features::clients::pages) fn of(value: &str, text: String, chosen: &str) -> Self {
        Self { picked: value == chosen, value: value.to_owned(), text }
    }
}

impl EnterPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
