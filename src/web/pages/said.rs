//! What is said once after a deed.
//!
//! Owns the list of such sentences; a cookie carries only the key.

use i18n_embed_fl::fl;

use crate::web::text::Texts;

/// The sentence for `key`; none for a key that is not on the list.
#[must_use]
pub fn text(t: Texts, key: &str) -> Option<String> {
    Some(match key {
        "password-saved" => fl!(t, "said-password-saved"),
        "session-ended" => fl!(t, "said-session-ended"),
        "signed-out" => fl!(t, "said-signed-out"),
        "appointment-made" => fl!(t, "said-appointment-made"),
        "appointment-moved" => fl!(t, "said-appointment-moved"),
        "appointment-cancelled" => fl!(t, "said-appointment-cancelled"),
        "appointment-restored" => fl!(t, "said-appointment-restored"),
        "message-sent" => fl!(t, "said-message-sent"),
        "message-sent-meanwhile" => fl!(t, "said-message-sent-meanwhile"),
        "message-changed" => fl!(t, "said-message-changed"),
        "message-kept" => fl!(t, "said-message-kept"),
        "draft-discarded" => fl!(t, "said-draft-discarded"),
        "team-added" => fl!(t, "said-team-added"),
        "team-ended" => fl!(t, "said-team-ended"),
        "share-saved" => fl!(t, "said-share-saved"),
        "share-saved-meanwhile" => fl!(t, "said-share-saved-meanwhile"),
        "share-stopped" => fl!(t, "said-share-stopped"),
        "invite-asked" => fl!(t, "said-invite-asked"),
        "invite-declined" => fl!(t, "said-invite-declined"),
        "invite-withdrawn" => fl!(t, "said-invite-withdrawn"),
        "access-opened" => fl!(t, "said-access-opened"),
        "access-ended" => fl!(t, "said-access-ended"),
        "proof-reopened" => fl!(t, "said-proof-reopened"),
        "proved" => fl!(t, "said-proved"),
        _ => return None,
    })
}
