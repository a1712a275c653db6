//! What is announced on top of every page: an outage, or maintenance.

/// One announcement, in the language of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// `outage` or `maintenance`, for its colour.
    pub kind: &'static str,
    /// Name of its icon.
    pub icon: &'static str,
    /// The kind, in a word or two.
    pub word: String,
    /// What the operator says of it.
    pub text: String,
    /// When it is, or is expected to be over.
    pub when: String,
}
