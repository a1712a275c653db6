//! What is said once after a deed.
//!
//! Owns the list of such sentences; a cookie carries only the key, and where
//! one can go on to.

use i18n_embed_fl::fl;

use crate::web::layout::{Flash, FlashKind};
use crate::web::text::Texts;

/// Between the key and the place to go on to.
const THEN: char = '~';

/// A key with a page of a file to go on to.
#[must_use]
pub fn with(key: &str, href: &str) -> String {
    format!("{key}{THEN}{href}")
}

/// What is said for the value of the cookie; none for what is not on the list.
#[must_use]
pub fn flash(t: Texts, said: &str) -> Option<Flash> {
    let (key, href) = said.split_once(THEN).unwrap_or((said, ""));
    let text = text(t, key).or_else(|| of_invitations(t, key))?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '/';
    let ours = href.starts_with("/clients/") && href.chars().all(plain);
    let more = ours.then(|| (href.to_owned(), fl!(t, "receipt-keep")));
    Some(Flash { kind: FlashKind::Good, text, more })
}

/// The sentence for `key`; none for a key that is not on the list.
#[must_use]
fn text(t: Texts, key: &str) -> Option<String> {
    own(t, key).or_else(|| of_a_file(t, key))
}

/// Of one's own account.
fn own(t: Texts, key: &str) -> Option<String> {
    Some(match key {
        "password-saved" => fl!(t, "said-password-saved"),
        "passkey-made" => fl!(t, "said-passkey-made"),
        "factor-changed" => fl!(t, "said-factor-changed"),
        "factor-removed" => fl!(t, "said-factor-removed"),
        "factor-last" => fl!(t, "said-factor-last"),
        "app-set" => fl!(t, "said-app-set"),
        "number-set" => fl!(t, "said-number-set"),
        "issuer-linked" => fl!(t, "said-issuer-linked"),
        "issuer-removed" => fl!(t, "said-issuer-removed"),
        "issuer-acts" => fl!(t, "said-issuer-acts"),
        "contact-sent" => fl!(t, "said-contact-sent"),
        "contact-changed" => fl!(t, "said-contact-changed"),
        "mobile-changed" => fl!(t, "said-mobile-changed"),
        "profile-kept" => fl!(t, "said-profile-kept"),
        "copy-privately" => fl!(t, "said-copy-privately"),
        "photo-put" => fl!(t, "said-photo-put"),
        "photo-removed" => fl!(t, "said-photo-removed"),
        "photo-agreed" => fl!(t, "said-photo-agreed"),
        "photo-refused" => fl!(t, "said-photo-refused"),
        "session-ended" => fl!(t, "said-session-ended"),
        "statement-seen" => fl!(t, "said-statement-seen"),
        "feature-on" => fl!(t, "said-feature-on"),
        "feature-off" => fl!(t, "said-feature-off"),
        "factor-replaced" => fl!(t, "said-factor-replaced"),
        "recovery-stopped" => fl!(t, "said-recovery-stopped"),
        "recovery-begun" => fl!(t, "said-recovery-begun"),
        "signed-out" => fl!(t, "said-signed-out"),
        "account-closing" => fl!(t, "said-account-closing"),
        "account-closed" => fl!(t, "said-account-closed"),
        "staff-given" => fl!(t, "said-staff-given"),
        "staff-ended" => fl!(t, "said-staff-ended"),
        "staff-trained" => fl!(t, "said-staff-trained"),
        "staff-leaves" => fl!(t, "said-staff-leaves"),
        "staff-shut" => fl!(t, "said-staff-shut"),
        "staff-stays" => fl!(t, "said-staff-stays"),
        "staff-handed" => fl!(t, "said-staff-handed"),
        "account-kept" => fl!(t, "said-account-kept"),
        "conduct-reported" => fl!(t, "said-conduct-reported"),
        "conduct-judged" => fl!(t, "said-conduct-judged"),
        "conduct-decided" => fl!(t, "said-conduct-decided"),
        "conduct-objected" => fl!(t, "said-conduct-objected"),
        "copy-busy" => fl!(t, "said-copy-busy"),
        "support-sent" => fl!(t, "said-support-sent"),
        "support-right" => fl!(t, "said-support-right"),
        "support-unlocked" => fl!(t, "said-support-unlocked"),
        "support-begun" => fl!(t, "said-support-begun"),
        "support-resent" => fl!(t, "said-support-resent"),
        "ending-asked" => fl!(t, "said-ending-asked"),
        "ending-confirmed" => fl!(t, "said-ending-confirmed"),
        "ending-off" => fl!(t, "said-ending-off"),
        "ending-told" => fl!(t, "said-ending-told"),
        "banner-placed" => fl!(t, "said-banner-placed"),
        "banner-changed" => fl!(t, "said-banner-changed"),
        "banner-ended" => fl!(t, "said-banner-ended"),
        _ => return None,
    })
}

/// Of a file, or of the people around one.
fn of_a_file(t: Texts, key: &str) -> Option<String> {
    Some(match key {
        "appointment-made" => fl!(t, "said-appointment-made"),
        "appointment-moved" => fl!(t, "said-appointment-moved"),
        "appointment-cancelled" => fl!(t, "said-appointment-cancelled"),
        "appointment-restored" => fl!(t, "said-appointment-restored"),
        "away-noted" => fl!(t, "said-away-noted"),
        "away-undone" => fl!(t, "said-away-undone"),
        "away-back" => fl!(t, "said-away-back"),
        "message-sent" => fl!(t, "said-message-sent"),
        "message-sent-meanwhile" => fl!(t, "said-message-sent-meanwhile"),
        "message-changed" => fl!(t, "said-message-changed"),
        "message-kept" => fl!(t, "said-message-kept"),
        "draft-discarded" => fl!(t, "said-draft-discarded"),
        "team-added" => fl!(t, "said-team-added"),
        "team-ended" => fl!(t, "said-team-ended"),
        "authority-entered" => fl!(t, "said-authority-entered"),
        "authority-confirmed" => fl!(t, "said-authority-confirmed"),
        "authority-declined" => fl!(t, "said-authority-declined"),
        "authority-suspended" => fl!(t, "said-authority-suspended"),
        "authority-resumed" => fl!(t, "said-authority-resumed"),
        "authority-ended" => fl!(t, "said-authority-ended"),
        "ruling-confirmed" => fl!(t, "said-ruling-confirmed"),
        "address-kept" => fl!(t, "said-address-kept"),
        "address-lifted" => fl!(t, "said-address-lifted"),
        "notice-again" => fl!(t, "said-notice-again"),
        "notice-handled" => fl!(t, "said-notice-handled"),
        "person-added" => fl!(t, "said-person-added"),
        "contact-named" => fl!(t, "said-contact-named"),
        "person-removed" => fl!(t, "said-person-removed"),
        "care-began" => fl!(t, "said-care-began"),
        "care-begins-later" => fl!(t, "said-care-begins-later"),
        "care-ended" => fl!(t, "said-care-ended"),
        "care-ends" => fl!(t, "said-care-ends"),
        "details-corrected" => fl!(t, "said-details-corrected"),
        "death-noted" => fl!(t, "said-death-noted"),
        "death-undone" => fl!(t, "said-death-undone"),
        "file-opened" => fl!(t, "said-file-opened"),
        "share-saved" => fl!(t, "said-share-saved"),
        "share-saved-meanwhile" => fl!(t, "said-share-saved-meanwhile"),
        "share-hidden" => fl!(t, "said-share-hidden"),
        "share-shown" => fl!(t, "said-share-shown"),
        "share-stopped" => fl!(t, "said-share-stopped"),
        "prepared-kept" => fl!(t, "said-prepared-kept"),
        "prepared-gone" => fl!(t, "said-prepared-gone"),
        "prepared-discarded" => fl!(t, "said-prepared-discarded"),
        "withheld" => fl!(t, "said-withheld"),
        "withholding-lifted" => fl!(t, "said-withholding-lifted"),
        "judgement-proposed" => fl!(t, "said-judgement-proposed"),
        "judgement-confirmed" => fl!(t, "said-judgement-confirmed"),
        "judgement-dropped" => fl!(t, "said-judgement-dropped"),
        "judgement-holds" => fl!(t, "said-judgement-holds"),
        "capacity-ended" => fl!(t, "said-capacity-ended"),
        "objection-sent" => fl!(t, "said-objection-sent"),
        "emergency-opened" => fl!(t, "said-emergency-opened"),
        "emergency-ended" => fl!(t, "said-emergency-ended"),
        "emergency-judged" => fl!(t, "said-emergency-judged"),
        "rights-reviewed" => fl!(t, "said-rights-reviewed"),
        "hand-given" => fl!(t, "said-hand-given"),
        "hand-shared" => fl!(t, "said-hand-shared"),
        "hand-ended" => fl!(t, "said-hand-ended"),
        "question-asked" => fl!(t, "said-question-asked"),
        "question-there" => fl!(t, "said-question-there"),
        "question-back" => fl!(t, "said-question-back"),
        "question-answered" => fl!(t, "said-question-answered"),
        "invite-asked" => fl!(t, "said-invite-asked"),
        "invite-declined" => fl!(t, "said-invite-declined"),
        "invite-said-yes" => fl!(t, "said-invite-said-yes"),
        "invite-withdrawn" => fl!(t, "said-invite-withdrawn"),
        "access-opened" => fl!(t, "said-access-opened"),
        "access-ended" => fl!(t, "said-access-ended"),
        "proof-reopened" => fl!(t, "said-proof-reopened"),
        "wish-asked" => fl!(t, "said-wish-asked"),
        "wish-not-now" => fl!(t, "said-wish-not-now"),
        "wish-again" => fl!(t, "said-wish-again"),
        "proved" => fl!(t, "said-proved"),
        _ => return None,
    })
}

/// What is said of invitations to an account.
fn of_invitations(t: Texts, key: &str) -> Option<String> {
    Some(match key {
        "activation-sent" => fl!(t, "said-activation-sent"),
        "activation-joined" => fl!(t, "said-activation-joined"),
        "activation-withdrawn" => fl!(t, "said-activation-withdrawn"),
        "activation-again" => fl!(t, "said-activation-again"),
        "activation-code" => fl!(t, "said-activation-code"),
        "activation-code-many" => fl!(t, "said-activation-code-many"),
        "activation-not-me" => fl!(t, "said-activation-not-me"),
        _ => return None,
    })
}
