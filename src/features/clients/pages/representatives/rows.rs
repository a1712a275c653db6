//! The rows of the page of representatives: words ready to show.

use super::{Choice, Righting};

/// Somebody around the client.
pub struct PersonRow {
    /// The page of the person, where one is invited to an account.
    pub href: String,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "moeder".
    pub relation: String,
    /// Whether this is a legal representative now.
    pub represents: bool,
    /// Authority, the newest last.
    pub authority: Vec<AuthorityRow>,
    /// What can be put right of it.
    pub righting: Righting,
}

/// Authority of somebody.
pub struct AuthorityRow {
    /// Its id.
    pub id: String,
    /// "ouderlijk gezag, sinds 3 mei 2026".
    pub text: String,
    /// That it is suspended, and until when.
    pub suspended: String,
    /// What was seen.
    pub seen: String,
    /// That a suspension of it ended, and what was seen of that.
    pub resumed: String,
    /// Whether it can be suspended.
    pub can_suspend: bool,
    /// Whether a suspension can be ended.
    pub can_resume: bool,
    /// Whether it can be ended.
    pub can_end: bool,
    /// First day of a suspension, as typed.
    pub from: String,
    /// Last day of it, as typed.
    pub until: String,
    /// The names of these two fields on the page.
    pub from_id: String,
    /// See `from_id`.
    pub until_id: String,
    /// What is wrong with the first day; empty when nothing is.
    pub from_error: String,
    /// What is wrong with the last day.
    pub until_error: String,
    /// What ends its suspension.
    pub resuming: Resuming,
}

/// The fields of what ends a suspension.
pub struct Resuming {
    /// What can be seen.
    pub proofs: Vec<Choice>,
    /// Of which day that is, as typed.
    pub on: String,
    /// No later than this day.
    pub today: String,
    /// The names of these two fields on the page.
    pub proof_id: String,
    /// See `proof_id`.
    pub on_id: String,
    /// What is wrong with what was seen; empty when nothing is.
    pub proof_error: String,
    /// What is wrong with the day.
    pub on_error: String,
}

/// What was entered and is not confirmed.
pub struct ProposalRow {
    /// Its id.
    pub id: String,
    /// Whose authority.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "ouderlijk gezag, sinds 3 mei 2026".
    pub text: String,
    /// What was seen.
    pub seen: String,
    /// "Ingevoerd door Naima Ait Tamlalt op 26 november 2026."
    pub entered: String,
    /// Whether the reader entered it, and so cannot confirm it.
    pub own: bool,
    /// Why it was declined, or what was typed about that.
    pub reason: String,
    /// What is wrong with that; empty when nothing is.
    pub error: String,
    /// Why it could not be confirmed.
    pub refused: String,
}
