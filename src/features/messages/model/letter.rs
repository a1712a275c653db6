//! From what was typed to a subject and a text.
//!
//! Owns what may be written, and the id that makes the same thing sent twice
//! one. What was typed is never shortened: too long is said, and given back.

use uuid::Uuid;
use vault::Blind;

use crate::ids::{AccountId, ClientId, MessageId, ThreadId};

/// How many characters a subject may hold.
pub const SUBJECT_MAX: usize = 120;

/// How many characters a message may hold: some eight pages.
pub const TEXT_MAX: usize = 20_000;

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Nobody was chosen.
    To,
    /// Who was chosen cannot be written to, or not any more.
    Left,
    /// There is no subject.
    NoSubject,
    /// The subject is longer than [`SUBJECT_MAX`].
    SubjectLong,
    /// There is no text.
    NoText,
    /// The text is longer than [`TEXT_MAX`].
    TextLong,
    /// Nobody who could read it is there any more.
    Nobody,
}

impl Wrong {
    /// The field it stands at.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::To | Self::Left => "to",
            Self::NoSubject | Self::SubjectLong => "subject",
            Self::NoText | Self::TextLong | Self::Nobody => "text",
        }
    }
}

/// What may be sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// One line; empty where the thread has its subject already.
    pub subject: String,
    /// The text, lines parted by `\n`.
    pub text: String,
}

/// Reads what was typed; `subject` is none in a thread that has one.
///
/// # Errors
/// All that is wrong, in the order of the fields.
pub fn letter(subject: Option<&str>, text: &str) -> Result<Letter, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let line = subject.map(one_line).unwrap_or_default();
    if subject.is_some() && !says_something(&line) {
        wrong.push(Wrong::NoSubject);
    } else if line.chars().count() > SUBJECT_MAX {
        wrong.push(Wrong::SubjectLong);
    }
    let text = tidy(text);
    if !says_something(&text) {
        wrong.push(Wrong::NoText);
    } else if text.chars().count() > TEXT_MAX {
        wrong.push(Wrong::TextLong);
    }
    if wrong.is_empty() { Ok(Letter { subject: line, text }) } else { Err(wrong) }
}

/// As a person meant it: one kind of line end, no control characters (a null
/// byte among them), nothing before and after.
fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    kept.trim_end().trim_start_matches('\n').to_owned()
}

fn one_line(text: &str) -> String {
    let line: String =
        tidy(text).chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    line.trim().to_owned()
}

/// White space and invisible signs alone say nothing.
fn says_something(text: &str) -> bool {
    let invisible = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().any(|c| !invisible(c))
}

/// The id of the thread that this form of this account begins in this file:
/// the same each time it is sent, and never an id that stands in another file.
#[must_use]
pub fn begun_from(blind: &Blind, client: ClientId, account: AccountId, form: &str) -> ThreadId {
    ThreadId(derived(blind, "thread", &[client.0, account.0], form, ""))
}

/// The id of the message that this form of this account sends: the same when
/// the same is sent again, another when it says something else.
#[must_use]
pub fn sent_from(
    blind: &Blind,
    thread: ThreadId,
    account: AccountId,
    form: &str,
    text: &str,
) -> MessageId {
    MessageId(derived(blind, "message", &[thread.0, account.0], form, text))
}

/// A form of its own for this account: a random id, and a sign that it is of this account.
#[must_use]
pub fn form_of(blind: &Blind, account: AccountId) -> String {
    let id = MessageId::fresh().to_string();
    let sign = sign(blind, account, &id);
    format!("{id}.{sign}")
}

/// Whether a form is this account's; one without a sign is anybody's.
#[must_use]
pub fn form_is_of(blind: &Blind, account: AccountId, form: &str) -> bool {
    form.split_once('.').is_none_or(|(id, there)| there == sign(blind, account, id))
}

fn sign(blind: &Blind, account: AccountId, id: &str) -> String {
    derived(blind, "form", &[account.0], id, "").simple().to_string()[..16].to_owned()
}

/// A keyed hash of these, as an id: the same each time.
pub fn derived(blind: &Blind, what: &str, ids: &[Uuid], form: &str, text: &str) -> Uuid {
    let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    // The form's own id carries no colon into the next field: its length stands before it.
    let value = format!("{}:{}:{form}:{text}", ids.join(":"), form.len());
    let hash = blind.blind(what, &value);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::{Letter, Wrong, letter};

    #[test]
    fn a_letter_says_something() {
        for empty in ["", "   ", "\n\n\t", "\u{0}", "\u{200b}\u{feff}", "\u{202e}"] {
            assert_eq!(
                letter(Some(empty), empty),
                Err(vec![Wrong::NoSubject, Wrong::NoText]),
                "{empty:?}"
            );
        }
        assert_eq!(letter(None, " "), Err(vec![Wrong::NoText]));
    }

    #[test]
    fn what_was_typed_is_kept_as_it_was() {
        let typed = "Dag,\r\n\r\n  ingesprongen 👩‍👩‍👧 <b>vet</b> & עברית\u{0}\t.\n\n";
        let Letter { text, subject } = letter(Some(" De\nweek  "), typed).unwrap();
        assert_eq!(text, "Dag,\n\n  ingesprongen 👩‍👩‍👧 <b>vet</b> & עברית\t.");
        assert_eq!(subject, "De week");
    }

    #[test]
    fn too_long_is_said_and_not_cut() {
        assert_eq!(letter(None, &"a".repeat(100_000)), Err(vec![Wrong::TextLong]));
        assert_eq!(letter(Some(&"a".repeat(121)), "b"), Err(vec![Wrong::SubjectLong]));
        assert!(letter(Some(&"é".repeat(120)), &"👍".repeat(20_000)).is_ok());
    }
}
