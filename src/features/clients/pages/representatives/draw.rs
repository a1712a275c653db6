//! The page on which a coordinator reads and changes who represents the client.

use std::collections::BTreeMap;

use askama::Template;
use i18n_embed_fl::fl;
use rules::Action;
use uuid::Uuid;
use vault::Key;

use super::Choice;
use super::rows::{AuthorityRow, PersonRow, ProposalRow, Resuming};
use super::words::{member_words, proof_words, proposal_words, seen_words, stretch_words};
use super::{Asks, place, righting};
use crate::access::{File, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::acting::authority;
use crate::features::clients::frame;
use crate::features::clients::model::Proof;
use crate::features::clients::store::authority::{Authority, Standing, authorities};
use crate::features::clients::store::key_id;
use crate::features::clients::store::proposal::{Proposal, proposals};
use crate::features::clients::store::put_right::removals;
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, initials};
use crate::web::text::Texts;

/// Who represents a client.
#[derive(Template)]
#[template(path = "clients/representatives.html")]
pub struct RepresentativesPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// Whether something can be changed: not after death (T9.4).
    pub acts: bool,
    /// Whether a representative is needed and nobody is one (T3.1).
    pub missing: bool,
    /// Family and others.
    pub people: Vec<PersonRow>,
    /// What waits for a second coordinator.
    pub waits: Vec<ProposalRow>,
    /// What was declined.
    pub declined: Vec<ProposalRow>,
    /// Who was in the wrong file.
    pub removed: Vec<String>,
    /// Fields with what is wrong with them.
    pub errors: Vec<(String, String)>,
}

/// What was tried and went wrong: about which row, what was typed, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Tried {
    pub(super) on: Uuid,
    pub(super) typed: BTreeMap<&'static str, String>,
    pub(super) errors: Vec<(&'static str, String)>,
}

impl Tried {
    pub(super) fn typed(&self, on: Uuid, field: &str) -> String {
        self.typed.get(field).filter(|_| self.on == on).cloned().unwrap_or_default()
    }

    pub(super) fn error(&self, on: Uuid, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| self.on == on && *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

pub(super) async fn page(page: &Page, ask: &Asks, tried: &Tried) -> Result<RepresentativesPage> {
    let mut view = ask.view().await?;
    let all = authorities(&mut view).await?;
    let found = proposals(&mut view).await?;
    let removed = removals(&mut view).await?;
    let at = view.at();
    let l = frame(page, Place::Elsewhere, view.file(), view.hat(), at);
    let acts = view.may::<scope::Representatives>(Action::Act);
    let mine = view.actor().person_ids();
    let file = view.file().clone();
    // What is opened now needs the keys and no transaction.
    drop(view);
    let key = page.app().vault.key(key_id(file.id)).await.ok();
    let removed = removed.iter().map(|one| righting::removed(l.t, one, key.as_ref())).collect();
    let drawing =
        Drawing { t: l.t, file: &file, at, all: &all, found: &found, acts, tried, mine, key };
    let open = found.iter().filter(|one| one.state != "confirmed");
    let (waits, declined): (Vec<_>, Vec<_>) = open.partition(|one| one.waits());
    Ok(RepresentativesPage {
        name: file.name.clone(),
        file_href: format!("/clients/{}", file.id),
        href: place(file.id),
        acts,
        missing: rules::misses_representative(&file.facts, at.timestamp()),
        people: drawing.people(),
        waits: waits.into_iter().map(|one| drawing.proposal(one)).collect(),
        declined: declined.into_iter().map(|one| drawing.proposal(one)).collect(),
        removed,
        errors: drawing.errors(),
        l,
    })
}

/// What the rows are drawn from.
struct Drawing<'d> {
    t: Texts,
    file: &'d File,
    at: Instant,
    all: &'d [Authority],
    found: &'d [Proposal],
    acts: bool,
    tried: &'d Tried,
    mine: Vec<Uuid>,
    key: Option<Key>,
}

impl Drawing<'_> {
    fn people(&self) -> Vec<PersonRow> {
        let relatives = self.file.people.iter().filter(|member| !member.therapist);
        let row = |member: &crate::access::Member| PersonRow {
            href: format!("/people/{}", member.person),
            name: member.name.clone(),
            initials: initials(&member.name),
            relation: member_words(self.t, member),
            represents: authority(self.file, member.person.0, self.at).is_some(),
            authority: self.authority(member.person),
            righting: righting::of(self.t, member, self.tried),
        };
        relatives.map(row).collect()
    }

    fn authority(&self, person: PersonId) -> Vec<AuthorityRow> {
        let own = self.all.iter().filter(|one| one.person == person && !one.is_empty());
        own.filter_map(|one| self.row(one)).collect()
    }

    /// A row; none for what continues a suspension that still lasts: that one tells of it.
    fn row(&self, one: &Authority) -> Option<AuthorityRow> {
        let standing = one.standing(self.all, self.at);
        let continues = self.all.iter().any(|other| Some(other.id) == one.continues);
        if standing == Standing::Ahead && continues {
            return None;
        }
        let lasts = self.acts && standing != Standing::Over;
        let suspended = matches!(standing, Standing::Suspended | Standing::ToBeSuspended);
        let stretch = if suspended { one.stretch() } else { (one.valid_from, one.valid_until) };
        let today = self.at.amsterdam().date().to_string();
        let typed = self.tried.typed(one.id, "suspend_from");
        Some(AuthorityRow {
            id: one.id.to_string(),
            text: stretch_words(self.t, &one.basis, stretch, self.at),
            suspended: if suspended { self.suspension(one) } else { String::new() },
            seen: seen_words(self.t, one.proof.as_deref(), one.proof_on.as_deref()),
            resumed: if suspended { String::new() } else { self.resumed(one) },
            can_suspend: lasts && matches!(standing, Standing::Holds | Standing::Ahead),
            can_resume: lasts && suspended && !self.waits_to_resume(one),
            can_end: lasts,
            from: if typed.is_empty() { today } else { typed },
            until: self.tried.typed(one.id, "suspend_until"),
            from_id: format!("suspend_from-{}", one.id),
            until_id: format!("suspend_until-{}", one.id),
            from_error: self.tried.error(one.id, "suspend_from"),
            until_error: self.tried.error(one.id, "suspend_until"),
            resuming: self.resuming(one.id),
        })
    }

    /// What ends the suspension of `id`, as it is asked.
    fn resuming(&self, id: Uuid) -> Resuming {
        let typed = self.tried.typed(id, "resume_proof");
        let proof =
            |proof: Proof| Choice::of(proof.as_str(), proof_words(self.t, proof.as_str()), &typed);
        Resuming {
            proofs: Proof::OF_RESUMING.into_iter().map(proof).collect(),
            on: self.tried.typed(id, "resume_on"),
            today: self.at.amsterdam().date().to_string(),
            proof_id: format!("resume_proof-{id}"),
            on_id: format!("resume_on-{id}"),
            proof_error: self.tried.error(id, "resume_proof"),
            on_error: self.tried.error(id, "resume_on"),
        }
    }

    /// That a suspension ended before its time, and what was seen of that: it stands with what
    /// holds since.
    fn resumed(&self, one: &Authority) -> String {
        let ended = self.found.iter().find(|by| {
            // What was cut off stays as it was; what goes on after it tells of the end.
            let own = Some(one.id).filter(|_| one.closed.as_deref() != Some("suspended"));
            let of = [own, one.continues];
            by.state == "confirmed" && by.resumes.is_some() && of.contains(&by.resumes)
        });
        let Some(by) = ended else { return String::new() };
        let day = by.decided_at.map(|at| self.t.day(at.amsterdam().date())).unwrap_or_default();
        let over = fl!(self.t, "represents-resumed", day = day);
        format!("{over} {}", seen_words(self.t, Some(&by.proof), Some(&by.proof_on)))
    }

    /// Whether a second coordinator is to confirm that its suspension ends.
    fn waits_to_resume(&self, one: &Authority) -> bool {
        self.found.iter().any(|waits| waits.waits() && waits.resumes == Some(one.id))
    }

    fn suspension(&self, one: &Authority) -> String {
        let day = |at: Instant| self.t.day(at.amsterdam().date());
        let from = one.valid_until.map(day).unwrap_or_default();
        match one.next(self.all).and_then(|next| next.valid_from) {
            Some(until) => {
                let until = day(until.plus_seconds(-1));
                fl!(self.t, "represents-suspended-between", from = from, until = until)
            }
            None => fl!(self.t, "represents-suspended", from = from),
        }
    }

    fn proposal(&self, one: &Proposal) -> ProposalRow {
        let day = self.t.day(one.entered_at.amsterdam().date());
        let declined = || self.key.as_ref().map(|key| one.reason(key)).unwrap_or_default();
        ProposalRow {
            id: one.id.to_string(),
            name: one.name.clone(),
            initials: initials(&one.name),
            text: proposal_words(self.t, one, self.at),
            seen: seen_words(self.t, Some(&one.proof), Some(&one.proof_on)),
            entered: fl!(self.t, "represents-entered", name = one.enterer.as_str(), day = day),
            own: self.mine.contains(&one.entered_by.0),
            error: self.tried.error(one.id, "reason"),
            refused: self.tried.error(one.id, "confirm"),
            reason: if one.waits() { self.tried.typed(one.id, "reason") } else { declined() },
        }
    }

    fn errors(&self) -> Vec<(String, String)> {
        let on = self.tried.on;
        self.tried
            .errors
            .iter()
            .map(|(field, text)| (format!("{field}-{on}"), text.clone()))
            .collect()
    }
}
