//! A conversation as the cast lists it: about what, with whom, and what was said.
//!
//! Owns these shapes and no rule about them: who may read what follows in `rules`.

use jiff::Timestamp;

/// One conversation about a file (U1).
#[derive(Debug, Clone)]
pub struct Talk {
    /// What it is about, in one line.
    pub subject: &'static str,
    /// Whose own thing it is, by person key; none: the file's.
    pub parties: Option<Vec<&'static str>>,
    /// The therapists it was begun with.
    pub with: Vec<&'static str>,
    /// What was said, in the order of time.
    pub lines: Vec<Said>,
    /// How many of the last messages the other side has not read yet.
    pub unread: usize,
}

/// One message.
#[derive(Debug, Clone)]
pub struct Said {
    /// Who: a person key, or `client`.
    pub by: &'static str,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: &'static str,
}
