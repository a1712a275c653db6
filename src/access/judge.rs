//! Puts one question about a file to the rules, for one actor.
//!
//! Owns the step from "an account" to "the client, a relative, a therapist or
//! a coordinator of this file". The answer is the rules', never its own.

pub(super) mod asking;
mod deciding;
mod office;

use rules::staff::Role;
use rules::{Action, Category, Ground, LogSight, Party, Question};
use uuid::Uuid;

use super::scope::Asked;
use super::{Actor, File, Known, invited};
use crate::clock::Instant;

/// In which capacity somebody asks about this file.
#[derive(Clone, Debug)]
pub struct Hat {
    /// As whom the provider knows them.
    pub known: Known,
    /// The party the rules know, or none for staff who do not treat.
    pub party: Option<Party<Uuid>>,
    /// The role in the log: `client`, `legal_representative`, `related_person`, `therapist`, `coordinator`…
    pub role: &'static str,
}

/// The answer, with what the log needs of it.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Whether it may be.
    pub allow: bool,
    /// In which capacity; none for a stranger to this file.
    pub hat: Option<Hat>,
    /// On what ground, as the log names it.
    pub ground: &'static str,
    /// Which consents carried it.
    pub consents: Vec<Uuid>,
    /// The article that decided, `T4.3`.
    pub article: String,
    /// How much of the log may be read, when that was asked.
    pub log: LogSight,
}

/// What is asked, beyond who and of which file.
#[derive(Clone, Debug)]
pub(super) struct Ask<'a> {
    pub(super) asked: Asked,
    pub(super) action: Action,
    pub(super) item: Option<Uuid>,
    pub(super) parties: Option<&'a [Party<Uuid>]>,
    pub(super) at: Instant,
}

/// All capacities in which `actor` can ask about `file`, the client's own first.
///
/// Whoever is the client or stands around the client as a relative asks as
/// that and as nothing else: no office opens the file of one's own family. Who works now sees
/// nothing of it: one's own is reached as oneself.
pub(super) fn hats(actor: &Actor, file: &File, at: Instant) -> Vec<Hat> {
    let known = || actor.known.iter().filter(|known| known.provider == file.provider);
    let mut personal: Vec<Hat> = known().filter_map(|known| personal(known, file, at)).collect();
    if personal.is_empty() {
        return known().flat_map(|known| professional(known, file)).collect();
    }
    if actor.works() {
        return Vec::new();
    }
    personal.sort_by_key(|hat| hat.party != Some(Party::Client));
    personal
}

/// As the client or a relative.
pub(super) fn personal(known: &Known, file: &File, at: Instant) -> Option<Hat> {
    let (party, role) = if known.person == file.person {
        (Party::Client, "client")
    } else {
        file.member_of(known.person).filter(|member| !member.therapist)?;
        (Party::Person(known.person.0), relative_role(file, known.person.0, at))
    };
    Some(Hat { known: known.clone(), party: Some(party), role })
}

/// As staff, in every role held now. Who no longer is a therapist treats nobody.
fn professional(known: &Known, file: &File) -> Vec<Hat> {
    let treats = file.member_of(known.person).is_some_and(|member| member.therapist);
    let hat = |role: &Role| match role {
        Role::Therapist => treats.then(|| Hat {
            known: known.clone(),
            party: Some(Party::Person(known.person.0)),
            role: "therapist",
        }),
        role => Some(Hat { known: known.clone(), party: None, role: role.as_str() }),
    };
    known.roles.iter().filter_map(hat).collect()
}

/// A legal representative is one who has authority for something now.
pub(super) fn relative_role(file: &File, person: Uuid, at: Instant) -> &'static str {
    let at = at.timestamp();
    let has = rules::Category::ALL
        .iter()
        .any(|c| rules::has_authority(&file.facts, &person, *c, at).is_some());
    if has { "legal_representative" } else { "related_person" }
}

/// The verdict: of the capacities the first that may; else the first there is.
pub(super) fn judge(actor: &Actor, file: &File, ask: &Ask<'_>) -> Verdict {
    if ask.asked == Asked::Emergency {
        return super::emergency::judge(actor, file, ask);
    }
    let mut refused = None;
    for hat in hats(actor, file, ask.at) {
        let verdict = as_hat(hat, file, ask);
        if verdict.allow {
            return verdict;
        }
        refused.get_or_insert(verdict);
    }
    refused.unwrap_or_else(stranger)
}

pub(super) fn stranger() -> Verdict {
    Verdict {
        allow: false,
        hat: None,
        ground: "none",
        consents: Vec::new(),
        article: "T4.1".into(),
        log: LogSight::Nothing,
    }
}

pub(super) fn as_hat(hat: Hat, file: &File, ask: &Ask<'_>) -> Verdict {
    match (&hat.party, ask.asked) {
        (Some(party), Asked::Category(category)) => {
            by_rules(hat.clone(), party, file, ask, (category, ask.action))
        }
        (Some(party), Asked::Planning) if hat.role == "therapist" => {
            by_rules(hat.clone(), party, file, ask, (Category::Appointments, Action::Act))
        }
        (Some(party), Asked::AccessLog) => {
            let log = rules::log_sight(&file.facts, party, ask.at.timestamp());
            let allow = log != LogSight::Nothing && ask.action == Action::View;
            let ground = if *party == Party::Client { "own_record" } else { "authority" };
            Verdict { allow, hat: Some(hat), ground, article: "P3".into(), log, ..stranger() }
        }
        (Some(party), Asked::Sharing | Asked::Looking) => {
            deciding::letting_see(hat.clone(), party, file, ask)
        }
        (Some(party), Asked::Wishing) => deciding::wishing(hat.clone(), party, file, ask),
        (Some(party), Asked::Turning) => deciding::turning(hat.clone(), party, file, ask),
        (Some(party), Asked::Preparing | Asked::Confirming) => {
            deciding::preparing(hat.clone(), party, file, ask)
        }
        (Some(party), Asked::Writing) => writing(hat.clone(), party, file, ask),
        (Some(party), Asked::WhoSees | Asked::Withholding | Asked::Objection | Asked::Leaving) => {
            deciding::verdict(hat.clone(), party, file, ask)
        }
        (Some(party), Asked::HandOver) => {
            let treats = file.treating(hat.known.person, true, ask.at).next().is_some();
            let verdict = by_rules(hat.clone(), party, file, ask, (Category::Network, ask.action));
            Verdict { allow: verdict.allow && treats, ..verdict }
        }
        (Some(party), Asked::Inviting | Asked::Proving) => {
            let (allow, ground) = invited::may(&hat, party, file, ask);
            let ground = if allow { ground } else { "none" };
            Verdict { allow, hat: Some(hat), ground, article: "T3.1".into(), ..stranger() }
        }
        (Some(party), asked) if asked.as_str() == "questions" => {
            asking::verdict(hat.clone(), party, file, ask)
        }
        (Some(party), Asked::Conduct) => {
            asking::treats(hat.clone(), party, file, ask, Category::Messages)
        }
        // The rest is for staff to arrange.
        (Some(_), _) | (None, Asked::HandOver | Asked::Leaving) => {
            Verdict { hat: Some(hat), ..stranger() }
        }
        (None, asked) => office::verdict(hat, file, ask, asked),
    }
}

/// Who may not write in the file's name may still begin an own thread, where
/// there is standing. A therapist and the client write in the file's name.
fn writing(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let what = (Category::Messages, Action::Act);
    let verdict = by_rules(hat.clone(), party, file, ask, what);
    if verdict.allow || *party == Party::Client || hat.role == "therapist" {
        return verdict;
    }
    let own = [party.clone()];
    by_rules(hat, party, file, &Ask { parties: Some(&own), ..ask.clone() }, what)
}

fn by_rules(
    hat: Hat,
    party: &Party<Uuid>,
    file: &File,
    ask: &Ask<'_>,
    (category, action): (Category, Action),
) -> Verdict {
    let question = Question {
        viewer: party.clone(),
        category,
        action,
        item: ask.item,
        parties: ask.parties.map(<[_]>::to_vec),
    };
    let decision = rules::decide(&file.facts, &question, ask.at.timestamp());
    let (ground, consents) = ground(&decision.ground, file);
    let article = decision.article.to_string();
    Verdict {
        allow: decision.allow,
        hat: Some(hat),
        ground,
        consents,
        article,
        log: LogSight::Nothing,
    }
}

fn ground(ground: &Ground, file: &File) -> (&'static str, Vec<Uuid>) {
    match ground {
        Ground::OwnRecord => ("own_record", Vec::new()),
        Ground::Authority(_) => ("authority", Vec::new()),
        Ground::Consent { indexes } => (
            "consent",
            indexes.iter().filter_map(|index| file.consents.get(*index).copied()).collect(),
        ),
        Ground::Treatment => ("treatment", Vec::new()),
        Ground::Emergency => ("emergency", Vec::new()),
        Ground::Party => ("party", Vec::new()),
        Ground::None => ("none", Vec::new()),
    }
}
