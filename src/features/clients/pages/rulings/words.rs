//! Words for what a coordinator enters of a court's decision.

use i18n_embed_fl::fl;

use crate::features::clients::model::ruling::{Amiss, COURT_MAX, Paper};
use crate::web::text::Texts;

/// What was seen of it, from the word that is stored.
pub(super) fn paper_words(t: Texts, paper: &str) -> String {
    match paper.parse() {
        Ok(Paper::Decision) | Err(_) => fl!(t, "ruling-paper-decision"),
        Ok(Paper::CertifiedCopy) => fl!(t, "ruling-paper-copy"),
        Ok(Paper::SentByCourt) => fl!(t, "ruling-paper-sent"),
    }
}

/// What is wrong with what was entered.
pub(super) fn amiss_words(t: Texts, amiss: Amiss) -> String {
    match amiss {
        Amiss::Giver | Amiss::Receiver => fl!(t, "enter-error-person"),
        Amiss::CannotGive => fl!(t, "ruling-error-cannot-give"),
        Amiss::Oneself => fl!(t, "ruling-error-oneself"),
        Amiss::What => fl!(t, "ruling-error-what"),
        Amiss::NoCategory => fl!(t, "ruling-error-nothing"),
        Amiss::Category => fl!(t, "ruling-error-category"),
        Amiss::NothingToStop => fl!(t, "ruling-error-stop"),
        Amiss::Until => fl!(t, "share-error-date"),
        Amiss::Past => fl!(t, "share-error-past"),
        Amiss::Court => fl!(t, "ruling-error-court", most = COURT_MAX.to_string()),
        Amiss::Number => fl!(t, "ruling-error-number", most = COURT_MAX.to_string()),
        Amiss::On | Amiss::SeenOn => fl!(t, "enter-error-day"),
        Amiss::Ahead | Amiss::SeenAhead => fl!(t, "enter-error-proof-ahead"),
        Amiss::BeforeBirth => fl!(t, "enter-error-before-birth"),
        Amiss::Proof => fl!(t, "enter-error-proof"),
        Amiss::SeenFirst => fl!(t, "ruling-error-seen-first"),
        Amiss::Stands => fl!(t, "ruling-error-stands"),
        Amiss::Waits => fl!(t, "ruling-error-waits"),
    }
}
