//! What stands in a copy, as machines read it: `docs/copies.md` says what each field means.
//!
//! Owns the shape. Instants are in UTC, days are dates; a word of a fixed list is as in the log.

use serde::Serialize;

use super::own::Beside;

/// The kind of file.
pub const KIND: &str = "empower-own-copy";
/// The form of it.
pub const FORM: u32 = 1;

/// So many messages stand in a copy at most, of the conversations used last.
pub const MOST_MESSAGES: usize = 5_000;
/// So many appointments, the newest.
pub const MOST_APPOINTMENTS: usize = 2_000;

/// All of it.
#[derive(Debug, Serialize)]
pub struct Copy {
    /// [`KIND`].
    pub kind: &'static str,
    /// [`FORM`].
    pub form: u32,
    /// When it was made.
    pub made: String,
    /// Whether it holds all there is to see; else the oldest is not in it.
    pub whole: bool,
    /// The account.
    pub account: Account,
    /// What each provider knows of the holder.
    pub known: Vec<Known>,
    /// Which terms were accepted.
    pub accepted: Vec<Accepted>,
    /// Pictures, reports and decisions.
    #[serde(flatten)]
    pub beside: Beside,
    /// The files around the holder.
    pub files: Vec<File>,
    /// Appointments, the newest first.
    pub appointments: Vec<Appointment>,
    /// Conversations, the one used last first.
    pub conversations: Vec<Conversation>,
}

/// The account.
#[derive(Debug, Default, Serialize)]
pub struct Account {
    /// The user name.
    pub user_name: String,
    /// The language chosen.
    pub language: String,
    /// Since when.
    pub since: String,
}

/// What one provider knows of the holder.
#[derive(Debug, Serialize)]
pub struct Known {
    /// The provider.
    pub provider: String,
    /// The full name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
}

impl Known {
    /// How the provider reaches the holder, a line each.
    #[must_use]
    pub fn reach(&self) -> Vec<&str> {
        let all = [&self.email, &self.mobile, &self.phone, &self.address];
        all.into_iter().filter_map(Option::as_deref).collect()
    }
}

/// A version that was accepted.
#[derive(Debug, Serialize)]
pub struct Accepted {
    /// The key of the label whose terms they are; empty for the operator's.
    pub label: String,
    /// Which.
    pub version: i64,
    /// In which language.
    pub language: String,
    /// When.
    pub at: String,
}

/// A file.
#[derive(Debug, Serialize)]
pub struct File {
    /// Its id.
    pub id: String,
    /// Under which label.
    pub label: String,
    /// The client's name.
    pub name: String,
    /// What the holder is in it, as in the log.
    pub role: &'static str,
    /// Which categories may be seen now.
    pub sees: Vec<&'static str>,
    /// The network, where that may be seen.
    pub people: Vec<Someone>,
    /// What was said about who may see; of others only in the own file.
    pub consents: Vec<Consent>,
}

impl File {
    /// What was said about who may see, a sentence each.
    #[must_use]
    pub fn agreed(&self) -> Vec<&str> {
        self.consents.iter().map(|one| one.words.as_str()).collect()
    }
}

/// Somebody of the network.
#[derive(Debug, Serialize)]
pub struct Someone {
    /// The name.
    pub name: String,
    /// What they are to the client.
    pub relationship: String,
}

/// Something that was said about who may see.
#[derive(Debug, Serialize)]
pub struct Consent {
    /// By whom.
    pub giver: String,
    /// About whom.
    pub receiver: String,
    /// When.
    pub stated: String,
    /// Until when, where that was said.
    pub until: Option<String>,
    /// Whether it took back what was said before.
    pub withdrawn: bool,
    /// What may be seen.
    pub categories: Vec<&'static str>,
    /// The same in a sentence, for a reader.
    #[serde(skip)]
    pub words: String,
}

/// An appointment.
#[derive(Debug, Serialize)]
pub struct Appointment {
    /// Of which file.
    pub file: String,
    /// Its beginning.
    pub starts: String,
    /// Its end.
    pub ends: String,
    /// `in_person`, `video`, `phone`.
    pub modality: &'static str,
    /// `booked` or `cancelled`.
    pub state: &'static str,
    /// Where, as far as that may be told.
    pub place: Option<String>,
    /// With which therapists.
    pub with: Vec<String>,
    /// Whose own thing it is; nobody's for a thing of the file.
    pub parties: Vec<String>,
    /// When, in words, for a reader.
    #[serde(skip)]
    pub words: String,
    /// How, in words, for a reader.
    #[serde(skip)]
    pub how: String,
}

/// A conversation.
#[derive(Debug, Serialize)]
pub struct Conversation {
    /// Of which file.
    pub file: String,
    /// The client's name.
    pub about: String,
    /// What it is about; none where it cannot be read any more.
    pub subject: Option<String>,
    /// Whether it is an own thing of its parties.
    pub own: bool,
    /// With whom.
    pub with: Vec<String>,
    /// What was said, in the order of time.
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Debug, Serialize)]
pub struct Message {
    /// Its number in the conversation.
    pub n: i64,
    /// Who wrote it.
    pub by: String,
    /// As what, as in the log.
    pub role: String,
    /// When.
    pub at: String,
    /// What it says; none where it was taken back, or cannot be read any more.
    pub text: Option<String>,
    /// Whether it was taken back.
    pub taken_back: bool,
    /// When, in words, for a reader.
    #[serde(skip)]
    pub when: String,
}
