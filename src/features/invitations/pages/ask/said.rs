//! What that page says: what is wrong, who is called the same, what happens next.
//!
//! Owns the words. Whose yes it takes is the rules' answer.

use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::access::{File, Hat, View, scope};
use crate::features::invitations::{Asked, Wrong, words};
use crate::web::text::Texts;

/// Whether somebody of that name stands here already, and who.
pub(super) fn same(t: Texts, file: &File, hat: &Hat, asked: &Asked) -> Option<String> {
    if asked.is_called(&hat.known.name) {
        return Some(fl!(t, "invite-same-you"));
    }
    if asked.is_called(&file.name) {
        return Some(fl!(t, "invite-same-client", name = file.name.as_str()));
    }
    let known =
        file.people.iter().find(|member| !member.therapist && asked.is_called(&member.name));
    known.map(|member| fl!(t, "invite-same", name = member.name.as_str()))
}

pub(super) fn words_of(t: Texts, wrong: Wrong) -> String {
    match wrong {
        Wrong::NoName => fl!(t, "invite-error-name"),
        Wrong::Relation => fl!(t, "invite-error-relation"),
        Wrong::Email => fl!(t, "invite-error-email"),
        Wrong::Phone => fl!(t, "invite-error-phone"),
        Wrong::NoReason => fl!(t, "invite-error-reason"),
        Wrong::LongReason => fl!(t, "invite-error-reason-long"),
    }
}

/// Who says yes first, who opens the access, what is asked of the new one.
pub(super) fn steps(t: Texts, view: &View<'_, scope::Inviting>) -> Vec<String> {
    let me = view.hat().and_then(|hat| hat.party.clone());
    let way = rules::way_in_of(&view.file().facts, &Uuid::nil(), view.at().timestamp());
    let first = if way.no_representative {
        fl!(t, "share-no-representative")
    } else {
        let names = words::everybody(t, view.file(), me.as_ref(), &way);
        fl!(t, "invite-step-yes", names = names)
    };
    vec![first, fl!(t, "invite-step-open"), fl!(t, "invite-step-prove")]
}
