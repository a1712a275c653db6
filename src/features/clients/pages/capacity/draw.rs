//! The page on capacity, for who treats.

use askama::Template;
use i18n_embed_fl::fl;
use rules::{Action, Category, Party};

use super::form::Judged;
use super::words::Words;
use crate::access::{View, scope};
use crate::error::Result;
use crate::features::clients::pages::sharing::{Switch, offered};
use crate::features::clients::store::{self, Incapable, Judgement, Looks};
use crate::features::clients::{Reader, frame, regime_words};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What a client cannot decide, by whom that was decided, and what is proposed.
#[derive(Template)]
#[template(path = "clients/capacity.html")]
pub struct CapacityPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// What the client is called.
    pub client: String,
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// The page from which one came.
    pub list_href: String,
    /// Who decides.
    pub lead: String,
    /// What waits for a second therapist.
    pub proposals: Vec<Proposal>,
    /// What holds now.
    pub current: Vec<Decision>,
    /// What held.
    pub past: Vec<Decision>,
    /// To propose something; for who decides on it.
    pub form: Option<FormPart>,
    /// Whether the reader decides on it.
    pub decides: bool,
    /// Whether the client is too young for it: others decide already.
    pub young: bool,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// A proposal that waits.
pub struct Proposal {
    /// Its id.
    pub id: String,
    /// "verslagen en zorgplan".
    pub what: String,
    /// Why.
    pub reason: String,
    /// "Voorgesteld op 3 mei 2026, door Iris van den Berg."
    pub by: String,
    /// "Tot en met …" and "Opnieuw bekijken op …".
    pub until: String,
    /// What does not stay withheld: "Kees Jansen: verslagen".
    pub openings: Vec<String>,
    /// Whether the reader proposed it.
    pub mine: bool,
}

/// A decision that holds, or held.
pub struct Decision {
    /// Its id.
    pub id: String,
    /// "verslagen en zorgplan".
    pub what: String,
    /// Why; empty where that is not known.
    pub reason: String,
    /// Since when, until when, by whom.
    pub since: String,
    /// When it is looked at again; empty where that is not known.
    pub review: String,
    /// Whether that day has come.
    pub due: bool,
    /// What the client has against it, with the day.
    pub objection: Option<(String, String)>,
}

/// What is typed to propose it.
pub struct FormPart {
    /// The form's own id.
    pub form: String,
    /// Whether it is for everything.
    pub all: bool,
    /// The categories.
    pub switches: Vec<Switch>,
    /// What each representative was refused, to be opened.
    pub openings: Vec<Opening>,
    /// Why.
    pub reason: String,
    /// The day on which it is looked at again.
    pub review: String,
    /// The last day.
    pub until: String,
}

/// What a representative was refused.
pub struct Opening {
    /// That person's full name.
    pub name: String,
    /// A switch for each category: its field, its name, whether it is on.
    pub switches: Vec<(String, String, bool)>,
}

pub(super) async fn page<C: Looks>(
    page: &Page,
    view: &mut View<'_, C>,
    judged: Option<Judged>,
    errors: Vec<(&'static str, String)>,
) -> Result<CapacityPage> {
    let judgements = store::judgements(view).await?;
    let opened = store::openings(view).await?;
    let found = store::incapable(view).await?;
    let key = page.app().vault.key(store::key_id(view.client())).await?;
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let me = view.hat().map(|hat| hat.known.person);
    let words = Words { t: l.t, file, key: &key, at };
    let proposal = |one: &Judgement| {
        let of_it = opened.iter().filter(|(id, ..)| *id == one.id);
        let openings = of_it.map(|(_, person, categories)| words.opening(person.0, *categories));
        Proposal { mine: me == Some(one.proposed_by), ..words.proposal(one, openings.collect()) }
    };
    let decision = |one| words.decision(one, judgements.iter().find(|known| known.id == one.id));
    let (now, past): (Vec<_>, Vec<&Incapable>) = found.iter().partition(|one| one.lasts(at));
    let decides = view.may::<scope::Withholding>(Action::Act);
    let young = !rules::may_object(&file.facts, &Party::Client, at.timestamp());
    let judged = judged.unwrap_or_else(|| Judged::fresh(at));
    Ok(CapacityPage {
        name: file.name.clone(),
        client: file.call_name.clone(),
        href: super::href(file.id),
        list_href: format!("/clients/{}/who-sees", file.id),
        lead: regime_words(l.t, file, Reader::Staff, Category::Network, at),
        proposals: judgements.iter().filter(|one| one.is_open()).map(proposal).collect(),
        current: now.into_iter().map(decision).collect(),
        past: past.into_iter().map(decision).collect(),
        form: (decides && !young).then(|| words.form(&judged, offered(page, file))),
        decides,
        young,
        errors,
        l,
    })
}

impl CapacityPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
