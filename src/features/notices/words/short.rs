//! The words of a notice that goes by text message (V14, B1).
//!
//! Owns them. Each fits a phone, says what to do, and leads to where that is done; no number is
//! given to call, since that would name the practice.

use i18n_embed_fl::fl;

use super::{code, link, link_or};
use crate::features::notices::model::Kind;
use crate::features::notices::store::Kept;
use crate::web::text::Texts;

/// What a text message says; none of a kind that goes by e-mail alone.
pub(super) fn text(t: Texts, kept: &Kept, address: &str) -> Option<String> {
    Some(match kept.kind {
        Kind::Waiting => fl!(t, "notice-waiting-text", link = link(kept, address)),
        Kind::Changed => fl!(t, "notice-changed-text", link = link(kept, address)),
        Kind::NewTerms => fl!(t, "notice-new-terms-text", link = link(kept, address)),
        Kind::NewStatement => fl!(t, "notice-new-statement-text", link = link(kept, address)),
        Kind::PhotoAsked => fl!(t, "notice-photo-asked-text", link = link(kept, address)),
        Kind::Ending => fl!(t, "notice-ending-text", link = link(kept, address)),
        Kind::EndingOff => fl!(t, "notice-ending-off-text", link = link(kept, address)),
        Kind::Invited | Kind::InvitedElsewhere => {
            fl!(t, "notice-invited-text", link = link(kept, address))
        }
        Kind::Begun => fl!(t, "notice-begun-text", link = link(kept, address)),
        Kind::Joined => fl!(t, "notice-joined-text", link = link(kept, address)),
        Kind::Code => fl!(t, "notice-code-text", code = code(kept)),
        Kind::ActivateCode => fl!(t, "notice-activate-code-text", code = code(kept)),
        Kind::ContactCode => fl!(t, "notice-contact-code-text", code = code(kept)),
        Kind::SupportCode => fl!(t, "notice-support-code-text", code = code(kept)),
        Kind::Activate | Kind::Recover | Kind::RecoverReady => return None,
        Kind::AccountChanged
        | Kind::Closed
        | Kind::WeakerWay
        | Kind::PasswordKnown
        | Kind::NewDevice
        | Kind::RecoverWaiting
        | Kind::RecoverStopped
        | Kind::ContactAsked
        | Kind::ContactChanged
        | Kind::ContactKept
        | Kind::SupportHelped => safety(t, kept, address),
    })
}

/// Of how one signs in, and how one is reached.
fn safety(t: Texts, kept: &Kept, address: &str) -> String {
    match kept.kind {
        Kind::Closed => {
            fl!(t, "notice-closed-text", link = link_or(kept, address, "/sign-in/lost"))
        }
        Kind::WeakerWay => fl!(t, "notice-weaker-way-text", link = link(kept, address)),
        Kind::PasswordKnown => fl!(t, "notice-password-known-text", link = link(kept, address)),
        Kind::NewDevice => fl!(t, "notice-new-device-text", link = link(kept, address)),
        Kind::RecoverWaiting => fl!(t, "notice-recover-waiting-text", link = link(kept, address)),
        Kind::RecoverStopped => fl!(t, "notice-recover-stopped-text"),
        Kind::ContactAsked => fl!(t, "notice-contact-asked-text", link = link(kept, address)),
        Kind::ContactChanged => fl!(t, "notice-contact-changed-text", link = link(kept, address)),
        Kind::ContactKept => fl!(t, "notice-contact-kept-text"),
        Kind::SupportHelped => fl!(t, "notice-support-helped-text"),
        _ => {
            fl!(t, "notice-account-changed-text", link = link_or(kept, address, "/sign-in/lost"))
        }
    }
}
