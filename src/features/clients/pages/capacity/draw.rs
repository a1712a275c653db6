//! The page on capacity, for who treats.

use askama::Template;
use i18n_embed_fl::fl;
use rules::{Action, Categories, Category, Incapacity, Party, Span};
use vault::Key;

use super::form::{Judged, opening};
use crate::access::{File, View, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::categories::category_choice;
use crate::features::clients::pages::sharing::{Switch, offered};
use crate::features::clients::store::{self, Incapable, Judgement, Looks};
use crate::features::clients::{Reader, frame, regime_words};
use crate::features::messages::pages::words::join;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

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

/// What the parts are made from.
struct Words<'w> {
    t: Texts,
    file: &'w File,
    key: &'w Key,
    at: Instant,
}

impl Words<'_> {
    fn day(&self, at: Instant) -> String {
        self.t.day(at.amsterdam().date())
    }

    fn what(&self, categories: Categories) -> String {
        if categories.is_empty() {
            return fl!(self.t, "capacity-all");
        }
        let name = |one: Category| category_choice(self.t, one).0.to_lowercase();
        join(self.t, &categories.iter().map(name).collect::<Vec<_>>())
    }

    fn opening(&self, person: uuid::Uuid, categories: Categories) -> String {
        let member = self.file.people.iter().find(|member| member.person.0 == person);
        let name = member.map_or("", |member| member.name.as_str());
        format!("{name}: {}", self.what(categories))
    }

    fn reason(&self, one: &Judgement) -> String {
        one.reason(self.key).unwrap_or_else(|| fl!(self.t, "message-unreadable"))
    }

    fn proposal(&self, one: &Judgement, openings: Vec<String>) -> Proposal {
        let day = self.day(one.proposed_at);
        let until = one.valid_until.map_or_else(
            || fl!(self.t, "capacity-no-end"),
            |until| fl!(self.t, "capacity-until", day = self.day(until.plus_seconds(-1))),
        );
        Proposal {
            id: one.id.to_string(),
            what: self.what(one.categories()),
            reason: self.reason(one),
            by: fl!(self.t, "capacity-proposed", day = day, name = one.proposer.as_str()),
            until: format!(
                "{until} {}.",
                fl!(self.t, "held-review", day = self.day(one.review_at))
            ),
            openings,
            mine: false,
        }
    }

    fn decision(&self, one: &Incapable, judgement: Option<&Judgement>) -> Decision {
        let (t, lasts) = (self.t, one.lasts(self.at));
        let review = judgement.map(|known| known.review_at).filter(|_| lasts);
        let mut since = Vec::new();
        since.extend(one.valid_from.map(|from| fl!(t, "held-since", day = self.day(from))));
        if let Some((known, confirmer)) =
            judgement.and_then(|known| Some((known, known.confirmer.as_ref()?)))
        {
            let (one, other) = (known.proposer.as_str(), confirmer.as_str());
            since.push(fl!(t, "capacity-by", one = one, other = other));
        }
        let ender = judgement.and_then(|known| known.ender.as_ref());
        since.extend(one.valid_until.map(|until| match ender {
            Some(name) => fl!(t, "held-lifted", day = self.day(until), name = name.as_str()),
            None if lasts => fl!(t, "held-ends", day = self.day(until)),
            None => fl!(t, "held-ended", day = self.day(until)),
        }));
        Decision {
            id: one.id.to_string(),
            what: self.what(one.categories()),
            reason: judgement.map(|known| self.reason(known)).unwrap_or_default(),
            since: since.join(" "),
            review: review
                .map(|review| fl!(t, "held-review", day = self.day(review)))
                .unwrap_or_default(),
            due: review.is_some_and(|review| review <= self.at),
            objection: one
                .stated_at
                .and_then(|stated| Some((self.day(stated), one.objection(self.key)?))),
        }
    }

    fn form(&self, judged: &Judged, offered: Categories) -> FormPart {
        let switch = |category: Category| {
            let (text, such_as) = category_choice(self.t, category);
            let picked = judged.picked.contains(category);
            Switch { value: category.as_str(), text, such_as, picked }
        };
        FormPart {
            form: judged.form.to_string(),
            all: judged.all,
            switches: offered.iter().map(switch).collect(),
            openings: self.openings(judged, offered),
            reason: judged.reason.clone(),
            review: judged.review.clone(),
            until: judged.until.clone(),
        }
    }

    /// What the client refused whom, were it decided for everything.
    fn openings(&self, judged: &Judged, offered: Categories) -> Vec<Opening> {
        let span = Span { from: Some(self.at.timestamp()), until: None };
        let decision = Incapacity { categories: Categories::EMPTY, span };
        let refused = rules::refused(&self.file.facts, &decision, self.at.timestamp());
        let mut all = Vec::new();
        for one in refused {
            let Some(member) = self.file.people.iter().find(|known| known.person.0 == one.person)
            else {
                continue;
            };
            let on = |category: Category| {
                let of_it = judged.openings.iter().find(|(who, _)| *who == member.person);
                of_it.is_some_and(|(_, opened)| opened.contains(category))
            };
            let shown = one.categories.iter().filter(|category| offered.contains(*category));
            let switches = shown.map(|category| {
                let name = category_choice(self.t, category).0;
                (opening(member.person, category), name, on(category))
            });
            all.push(Opening { name: member.name.clone(), switches: switches.collect() });
        }
        all.retain(|one| !one.switches.is_empty());
        all
    }
}

impl CapacityPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
