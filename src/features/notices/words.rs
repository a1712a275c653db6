//! The words of a notice, by kind, way and language (V14, B1).
//!
//! Owns nothing but words, and the address before a link: it comes from the
//! configuration, never from a request.

mod short;

use i18n_embed_fl::fl;

use super::model::{Channel, Kind};
use super::store::Kept;
use crate::web::text::Texts;

/// A message as its reader gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The subject; empty for a text message.
    pub subject: String,
    /// What it says.
    pub body: String,
}

/// The words of a kept notice, in the language `t` of its reader; `address` is
/// the portal's own, without a slash at its end.
#[must_use]
pub fn message(t: Texts, kept: &Kept, address: &str) -> Message {
    if kept.channel == Channel::Text
        && let Some(body) = short::text(t, kept, address)
    {
        return Message { subject: String::new(), body };
    }
    let (subject, body) = match kept.kind {
        Kind::Waiting => (
            fl!(t, "notice-waiting-subject"),
            fl!(t, "notice-waiting-body", link = link(kept, address)),
        ),
        Kind::Changed => (
            fl!(t, "notice-changed-subject"),
            fl!(t, "notice-changed-body", link = link(kept, address)),
        ),
        Kind::NewTerms => (
            fl!(t, "notice-new-terms-subject"),
            fl!(t, "notice-new-terms-body", link = link(kept, address)),
        ),
        Kind::NewStatement => (
            fl!(t, "notice-new-statement-subject"),
            fl!(t, "notice-new-statement-body", link = link(kept, address)),
        ),
        Kind::Code => {
            (fl!(t, "notice-code-subject"), fl!(t, "notice-code-text", code = code(kept)))
        }
        Kind::AccountChanged => (
            fl!(t, "notice-account-changed-subject"),
            fl!(t, "notice-account-changed-body", link = link_or(kept, address, "/sign-in/lost")),
        ),
        Kind::Closed => (
            fl!(t, "notice-closed-subject"),
            fl!(t, "notice-closed-body", link = link_or(kept, address, "/sign-in/lost")),
        ),
        Kind::WeakerWay => (
            fl!(t, "notice-weaker-way-subject"),
            fl!(t, "notice-weaker-way-body", link = link(kept, address)),
        ),
        Kind::PasswordKnown => (
            fl!(t, "notice-password-known-subject"),
            fl!(t, "notice-password-known-body", link = link(kept, address)),
        ),
        Kind::Activate => (
            fl!(t, "notice-activate-subject"),
            fl!(t, "notice-activate-body", link = link(kept, address)),
        ),
        Kind::ActivateCode => (
            fl!(t, "notice-activate-code-subject"),
            fl!(t, "notice-activate-code-text", code = code(kept)),
        ),
        Kind::NewDevice => (
            fl!(t, "notice-new-device-subject"),
            fl!(t, "notice-new-device-body", link = link(kept, address)),
        ),
        Kind::Recover | Kind::RecoverWaiting | Kind::RecoverReady | Kind::RecoverStopped => {
            recovering(t, kept, address)
        }
        Kind::ContactCode
        | Kind::ContactAsked
        | Kind::ContactChanged
        | Kind::ContactKept
        | Kind::PhotoAsked => profile(t, kept, address),
        Kind::SupportCode | Kind::SupportHelped => support(t, kept, address),
        Kind::Ending | Kind::EndingOff => ending(t, kept, address),
        Kind::Invited | Kind::InvitedElsewhere | Kind::Begun | Kind::Joined => {
            beginning(t, kept, address)
        }
    };
    match kept.channel {
        Channel::Email => Message { subject, body },
        Channel::Text => Message { subject: String::new(), body },
    }
}

/// Of the way back in (A1).
fn recovering(t: Texts, kept: &Kept, address: &str) -> (String, String) {
    match kept.kind {
        Kind::Recover => (
            fl!(t, "notice-recover-subject"),
            fl!(t, "notice-recover-body", link = link(kept, address)),
        ),
        Kind::RecoverWaiting => (
            fl!(t, "notice-recover-waiting-subject"),
            fl!(t, "notice-recover-waiting-body", link = link(kept, address)),
        ),
        Kind::RecoverReady => (
            fl!(t, "notice-recover-ready-subject"),
            fl!(t, "notice-recover-ready-body", link = link(kept, address)),
        ),
        _ => (
            fl!(t, "notice-recover-stopped-subject"),
            fl!(t, "notice-recover-stopped-body", link = link(kept, address)),
        ),
    }
}

/// Of one's own profile (A12).
fn profile(t: Texts, kept: &Kept, address: &str) -> (String, String) {
    match kept.kind {
        Kind::ContactCode => (
            fl!(t, "notice-contact-code-subject"),
            fl!(t, "notice-contact-code-text", code = code(kept)),
        ),
        Kind::ContactAsked => (
            fl!(t, "notice-contact-asked-subject"),
            fl!(t, "notice-contact-asked-body", link = link(kept, address)),
        ),
        Kind::ContactChanged => (
            fl!(t, "notice-contact-changed-subject"),
            fl!(t, "notice-contact-changed-body", link = link(kept, address)),
        ),
        Kind::ContactKept => (
            fl!(t, "notice-contact-kept-subject"),
            fl!(t, "notice-contact-kept-body", link = link_or(kept, address, "/sign-in")),
        ),
        _ => (
            fl!(t, "notice-photo-asked-subject"),
            fl!(t, "notice-photo-asked-body", link = link(kept, address)),
        ),
    }
}

/// Of application support, for who calls it (A1).
fn support(t: Texts, kept: &Kept, address: &str) -> (String, String) {
    match kept.kind {
        Kind::SupportCode => (
            fl!(t, "notice-support-code-subject"),
            fl!(t, "notice-support-code-body", code = code(kept)),
        ),
        _ => (
            fl!(t, "notice-support-helped-subject"),
            fl!(t, "notice-support-helped-body", link = link_or(kept, address, "/sign-in/lost")),
        ),
    }
}

/// That the portal ends for a provider of the reader, or does not after all (A6).
fn ending(t: Texts, kept: &Kept, address: &str) -> (String, String) {
    let link = link(kept, address);
    if kept.kind == Kind::Ending {
        (fl!(t, "notice-ending-subject"), fl!(t, "notice-ending-body", link = link))
    } else {
        (fl!(t, "notice-ending-off-subject"), fl!(t, "notice-ending-off-body", link = link))
    }
}

/// Of an account that somebody was invited to, for who may know nothing of it (A1).
fn beginning(t: Texts, kept: &Kept, address: &str) -> (String, String) {
    let link = link(kept, address);
    match kept.kind {
        Kind::Begun => (fl!(t, "notice-begun-subject"), fl!(t, "notice-begun-body", link = link)),
        Kind::Joined => {
            (fl!(t, "notice-joined-subject"), fl!(t, "notice-joined-body", link = link))
        }
        Kind::InvitedElsewhere => (
            fl!(t, "notice-invited-elsewhere-subject"),
            fl!(t, "notice-invited-elsewhere-body", link = link),
        ),
        _ => (fl!(t, "notice-invited-subject"), fl!(t, "notice-invited-body", link = link)),
    }
}

/// The words with which somebody tries whether messages arrive.
#[must_use]
pub fn trying(t: Texts, channel: Channel) -> Message {
    match channel {
        Channel::Email => {
            Message { subject: fl!(t, "notice-try-subject"), body: fl!(t, "notice-try-body") }
        }
        Channel::Text => Message { subject: String::new(), body: fl!(t, "notice-try-text") },
    }
}

/// The whole address of the link, or of the portal where it carries none.
fn link(kept: &Kept, address: &str) -> String {
    link_or(kept, address, "/")
}

/// The whole address of the link, or of this path where it carries none.
fn link_or(kept: &Kept, address: &str, path: &str) -> String {
    format!("{address}{}", kept.carries.link.as_deref().unwrap_or(path))
}

/// The code, in two groups: that is how people read it.
fn code(kept: &Kept) -> String {
    let code = kept.carries.code.as_deref().unwrap_or_default();
    code.get(..3).zip(code.get(3..)).map_or_else(|| code.to_owned(), |(a, b)| format!("{a} {b}"))
}
