//! What can be reported, and where a report and a case stand.

use uuid::Uuid;
use vault::Blind;

use crate::features::messages::derived;
use crate::ids::AccountId;

/// What is reported. Uploads come when there are any.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ObjectKind {
    /// A message in a conversation, by who may read it.
    Message,
    /// How somebody behaves, by staff.
    Conduct,
}

impl ObjectKind {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Conduct => "conduct",
        }
    }
}

/// Where a report stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReportState {
    /// It waits to be judged.
    Open,
    /// It waits to be judged once more: the block was objected to.
    Again,
    /// It was judged.
    Judged,
}

impl ReportState {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Again => "again",
            Self::Judged => "judged",
        }
    }
}

/// Where a case stands before the operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It waits for a decision.
    Waiting,
    /// The block was objected to, and waits for the answer.
    Objected,
    /// It was decided.
    Done,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Objected => "objected",
            Self::Done => "done",
        }
    }
}

/// Which of the texts of a report one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Said {
    /// The words that are reported, as they stood.
    Words,
    /// What whoever reported it added.
    Note,
    /// What who judged it said.
    Judgement,
}

impl Said {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Note => "note",
            Self::Judgement => "judgement",
        }
    }
}

/// What is wrong with what was sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Nothing was chosen.
    Choice,
    /// There is no text.
    Empty,
    /// It is too long.
    Long,
    /// Whose conduct it is was not chosen.
    Person,
}

/// The id of a report: the same account reports the same thing once.
#[must_use]
pub fn reported_from(
    blind: &Blind,
    account: AccountId,
    (object, of): (ObjectKind, Uuid),
    (form, text): (&str, &str),
) -> Uuid {
    derived(blind, "conduct_report", &[account.0, of], &format!("{}{form}", object.as_str()), text)
}

/// What an account is called before the operator: the end of its id, which says nothing.
#[must_use]
pub fn number_of(account: AccountId) -> String {
    let id = account.0.simple().to_string();
    id[id.len() - 8..].to_owned()
}
