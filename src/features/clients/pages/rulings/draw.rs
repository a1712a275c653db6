//! The page on which a coordinator reads what courts decided, and confirms it.

use askama::Template;
use i18n_embed_fl::fl;
use rules::{Action, Consent};
use uuid::Uuid;
use vault::Key;

use super::words::paper_words;
use super::{Asks, as_line, place};
use crate::access::{File, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::court::{name, what};
use crate::features::clients::store::key_id;
use crate::features::clients::store::ruling::{Ruling, rulings};
use crate::features::clients::{Whose, frame};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, initials};
use crate::web::text::Texts;

/// What courts decided.
#[derive(Template)]
#[template(path = "clients/rulings.html")]
pub struct RulingsPage {
    /// Frame.
    pub l: Layout,
    /// The page of those who decide too.
    pub back_href: String,
    /// Name of the client.
    pub name: String,
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// Whether something can be changed: not after death (T9.4).
    pub acts: bool,
    /// What waits for a second coordinator.
    pub waits: Vec<Row>,
    /// What was confirmed, the newest first.
    pub stands: Vec<Row>,
    /// What was declined.
    pub declined: Vec<Row>,
    /// Fields with what is wrong with them.
    pub errors: Vec<(String, String)>,
}

/// A decision.
pub struct Row {
    /// Its id.
    pub id: String,
    /// In whose place.
    pub giver: String,
    /// Two letters.
    pub initials: String,
    /// "Esra de Wit mag dit zien: de afspraken van Sam."
    pub text: String,
    /// Which court, which number, of which day, and what was seen of it.
    pub seen: String,
    /// "Ingevoerd door … op …".
    pub entered: String,
    /// How it stands now; for what was confirmed.
    pub now: String,
    /// Whether the reader entered it, and so cannot confirm it.
    pub own: bool,
    /// Why it was declined, or what was typed about that.
    pub reason: String,
    /// What is wrong with that; empty when nothing is.
    pub error: String,
    /// Why it could not be confirmed.
    pub refused: String,
}

/// What was tried and went wrong: about which one, at which field, why, and what was typed.
#[derive(Debug, Default)]
pub(super) struct Tried {
    pub(super) on: Uuid,
    pub(super) wrong: Option<(&'static str, String)>,
    pub(super) reason: String,
}

impl Tried {
    fn error(&self, on: Uuid, field: &str) -> String {
        let found = self.wrong.as_ref().filter(|(name, _)| self.on == on && *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

pub(super) async fn page(page: &Page, ask: &Asks, tried: &Tried) -> Result<RulingsPage> {
    let mut view = ask.view().await?;
    let all = rulings(&mut view).await?;
    let at = view.at();
    let l = frame(page, Place::Elsewhere, view.file(), view.hat(), at);
    let acts = view.may::<scope::Representatives>(Action::Act);
    let mine = view.actor().person_ids();
    let file = view.file().clone();
    // What is opened now needs the keys and no transaction.
    drop(view);
    let key = page.app().vault.key(key_id(file.id)).await.ok();
    let drawing = Drawing { t: l.t, file: &file, at, tried, mine, key };
    let of = |state: &str| {
        all.iter().filter(|one| one.state == state).map(|one| drawing.row(one)).collect()
    };
    let errors = tried.wrong.iter();
    Ok(RulingsPage {
        back_href: format!("/clients/{}/representatives", file.id),
        name: file.name.clone(),
        href: place(file.id),
        acts,
        waits: of("waiting"),
        stands: of("confirmed"),
        declined: of("declined"),
        errors: errors
            .map(|(field, text)| (format!("{field}-{}", tried.on), text.clone()))
            .collect(),
        l,
    })
}

/// What the rows are drawn from.
struct Drawing<'d> {
    t: Texts,
    file: &'d File,
    at: Instant,
    tried: &'d Tried,
    mine: Vec<Uuid>,
    key: Option<Key>,
}

impl Drawing<'_> {
    fn row(&self, one: &Ruling) -> Row {
        let t = self.t;
        let line = as_line(&one.said(), one.entered_at);
        let whose = Whose::of(false, &self.file.call_name);
        let declined = || self.key.as_ref().map(|key| one.reason(key)).unwrap_or_default();
        let entered = t.day(one.entered_at.amsterdam().date());
        Row {
            id: one.id.to_string(),
            giver: fl!(t, "ruling-for", giver = one.giver_name.as_str()),
            initials: initials(&one.giver_name),
            text: format!("{}.", what(t, self.file, &line, whose)),
            seen: self.seen(one),
            entered: fl!(t, "represents-entered", name = one.enterer.as_str(), day = entered),
            now: one.consent.map(|consent| self.now(consent)).unwrap_or_default(),
            own: self.mine.contains(&one.entered_by.0),
            error: self.tried.error(one.id, "reason"),
            refused: self.tried.error(one.id, "confirm"),
            reason: if !one.waits() {
                declined()
            } else if self.tried.on == one.id {
                self.tried.reason.clone()
            } else {
                String::new()
            },
        }
    }

    /// "Rechtbank Utrecht, zaak C/16/123, beslissing van 3 mei 2026. Gezien op 5 mei: …".
    fn seen(&self, one: &Ruling) -> String {
        let (t, key) = (self.t, self.key.as_ref());
        let (court, number) = key.map(|key| one.case(key)).unwrap_or_default();
        let day = |day: &str| day.parse().map(|day| t.day(day)).unwrap_or_default();
        fl!(
            t,
            "ruling-seen",
            court = court,
            number = number,
            on = day(&one.ruled_on),
            paper = paper_words(t, &one.proof),
            seen = day(&one.seen_on)
        )
    }

    /// How its line of the ledger stands by now: who takes back always counts (T3.2).
    fn now(&self, consent: Uuid) -> String {
        let (t, file) = (self.t, self.file);
        let Some(place) = file.consents.iter().position(|id| *id == consent) else {
            return String::new();
        };
        let line = &file.facts.consents[place];
        let day = |at: jiff::Timestamp| t.day(Instant::from(at).amsterdam().date());
        let later = file.facts.consents.iter().zip(&file.ruled).skip(place + 1);
        let same = |one: &Consent<Uuid>| one.giver == line.giver && one.receiver == line.receiver;
        let giver = name(file, &line.giver);
        match later.into_iter().find(|(one, _)| same(one)) {
            Some((next, Some(_))) => fl!(t, "ruling-replaced", day = day(next.stated)),
            Some((next, None)) if next.withdrawn => {
                fl!(t, "ruling-taken-back", giver = giver, day = day(next.stated))
            }
            Some((next, None)) => {
                fl!(t, "ruling-said-later", giver = giver, day = day(next.stated))
            }
            None => match line.until {
                Some(until) if until <= self.at.timestamp() => {
                    fl!(t, "ruling-ended", day = day(until))
                }
                _ => fl!(t, "ruling-counts", day = day(line.stated)),
            },
        }
    }
}
