//! What is typed to somebody, what is wrong with it, and who could read it.

use i18n_embed_fl::fl;
use rules::{Action, Category, Kind, Party, Question};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::messages::store::{Draft, Found};
use crate::features::messages::{SUBJECT_MAX, TEXT_MAX, Wrong, form_is_of, form_of};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// The fields of a message, as they were sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// To whom, where that is asked.
    pub to: String,
    /// The subject, where that is asked.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The number of the last message on the page.
    pub seen: String,
    /// `later`: to keep it, and not to send it yet.
    pub then: String,
    /// Whether it was kept from before.
    #[serde(skip)]
    pub kept: bool,
}

impl Fields {
    /// An empty form, or what was kept from before.
    pub(super) fn on(page: &Page, kept: Option<Draft>) -> Result<Self> {
        let fields = kept.map(|Draft { form, to, subject, text }| Self {
            form,
            to,
            subject,
            text,
            kept: true,
            ..Self::default()
        });
        fields.unwrap_or_default().shown(page)
    }

    /// Whether the form was drawn for who is signed in now. One that was drawn for
    /// nobody is theirs.
    pub(super) fn is_of(&self, page: &Page) -> Result<bool> {
        let account = page.actor()?.account;
        Ok(form_is_of(page.app().vault.blind(), account, &self.form))
    }

    /// To keep it.
    pub(super) fn draft(&self) -> Draft {
        Draft {
            form: self.form.chars().take(64).collect(),
            to: self.to.chars().take(80).collect(),
            subject: self.subject.clone(),
            text: self.text.clone(),
        }
    }

    /// Whether it is to be kept and not sent yet.
    pub(super) fn wants_to_keep(&self) -> bool {
        self.then == "later"
    }

    /// What the writer had seen of the thread.
    pub(super) fn seen(&self) -> Option<i64> {
        self.seen.parse().ok()
    }

    /// As it stands on the page again: a form of its own in any case.
    pub(super) fn shown(&self, page: &Page) -> Result<Self> {
        let (blind, account) = (page.app().vault.blind(), page.actor()?.account);
        let form = if self.form.is_empty() { form_of(blind, account) } else { self.form.clone() };
        Ok(Self { form, ..self.clone() })
    }
}

/// Something that is wrong, at its field.
#[derive(Clone, Debug)]
pub struct Issue {
    /// The field.
    pub field: &'static str,
    /// What to do about it.
    pub text: String,
}

/// What to do about all that is wrong.
pub(super) fn issues(t: Texts, wrong: &[Wrong], file: &File, role: &str) -> Vec<Issue> {
    let issue = |wrong: &Wrong| Issue {
        field: wrong.field(),
        text: match wrong {
            Wrong::To => fl!(t, "message-error-to"),
            Wrong::Left => fl!(t, "message-error-left"),
            Wrong::NoSubject => fl!(t, "message-error-no-subject"),
            Wrong::SubjectLong => {
                fl!(t, "message-error-subject-long", most = SUBJECT_MAX.to_string())
            }
            Wrong::NoText => fl!(t, "message-error-no-text"),
            Wrong::TextLong => fl!(t, "message-error-text-long", most = TEXT_MAX.to_string()),
            Wrong::Nobody => nobody_words(t, file, role),
        },
    };
    wrong.iter().map(issue).collect()
}

/// What to do where nobody could read an answer.
pub(super) fn nobody_words(t: Texts, file: &File, role: &str) -> String {
    if role == "therapist" {
        fl!(t, "message-nobody-there", name = file.call_name.as_str())
    } else {
        fl!(t, "message-nobody-treats")
    }
}

/// The therapists who treat at `at`.
pub(in crate::features::messages) fn treating(file: &File, at: Instant) -> Vec<PersonId> {
    let treats = |person: &&rules::Person<Uuid>| match &person.kind {
        Kind::Therapist { treats, .. } => treats.iter().any(|span| span.holds(at.timestamp())),
        Kind::Relative { .. } => false,
    };
    file.facts.people.iter().filter(treats).map(|person| PersonId(person.id)).collect()
}

/// Whether somebody on the other side can read what is written in this thread.
pub(super) fn can_be_read(file: &File, found: &Found, role: &str, at: Instant) -> bool {
    if role != "therapist" {
        return !treating(file, at).is_empty();
    }
    !on_the_clients_side(file, found, at).is_empty()
}

/// Who reads along on the side of the client: the parties with standing; or of
/// a thread of the file the client, and representatives who act for them.
pub(in crate::features::messages) fn on_the_clients_side(
    file: &File,
    found: &Found,
    at: Instant,
) -> Vec<PersonId> {
    if found.thread.own {
        let parties = found.members.iter().filter(|member| member.party);
        return parties
            .map(|member| member.person)
            .filter(|person| takes_part(file, *person, at))
            .collect();
    }
    of_the_file(file, at)
}

/// Who writes in the file's own threads beside the therapists.
pub(in crate::features::messages) fn of_the_file(file: &File, at: Instant) -> Vec<PersonId> {
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let acts = |person: &PersonId| may(file, Party::Person(person.0), Action::Act, at);
    let acting = relatives.map(|member| member.person).filter(acts);
    let client = may(file, Party::Client, Action::View, at).then_some(file.person);
    client.into_iter().chain(acting).collect()
}

/// Whether somebody may take part in own things of this file.
pub(in crate::features::messages) fn takes_part(
    file: &File,
    person: PersonId,
    at: Instant,
) -> bool {
    let party = if person == file.person { Party::Client } else { Party::Person(person.0) };
    rules::has_standing(&file.facts, &party, Category::Messages, at.timestamp())
}

fn may(file: &File, viewer: Party<Uuid>, action: Action, at: Instant) -> bool {
    let question =
        Question { viewer, category: Category::Messages, action, item: None, parties: None };
    rules::decide(&file.facts, &question, at.timestamp()).allow
}
