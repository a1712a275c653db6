//! What is typed to hand over or share, and what is wrong with it.

use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::clock::Instant;
use crate::features::clients::TreatmentKind;
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::ends_after;

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The colleague.
    pub person: String,
    /// `over`, or a kind of relation.
    pub how: String,
    /// The last day, for who stands in for a while.
    pub until: String,
}

/// What was chosen.
pub(super) struct Given {
    pub(super) person: PersonId,
    pub(super) kind: TreatmentKind,
    pub(super) takes_over: bool,
    pub(super) until: Option<Instant>,
}

impl Fields {
    /// What was chosen, or the fields that are wrong. A relation never starts by
    /// oneself (T4.5), and who stands in does so until a day.
    pub(super) fn read(
        &self,
        page: &Page,
        now: Instant,
    ) -> std::result::Result<Given, Vec<(&'static str, String)>> {
        let t = page.0.texts();
        let mut errors = Vec::new();
        let person = self.person.parse::<PersonId>().ok();
        let own = page
            .actor()
            .is_ok_and(|actor| actor.known.iter().any(|known| Some(known.person) == person));
        if person.is_none() || own {
            errors.push(("person", fl!(t, "team-error-person")));
        }
        let kind = match self.how.as_str() {
            "over" | "treating" => Some(TreatmentKind::Treating),
            kind => kind.parse().ok(),
        };
        if kind.is_none() {
            errors.push(("how", fl!(t, "hand-error-how")));
        }
        let until = match (ends_after(self.until.trim()), kind) {
            (Err(()), _) => Err(fl!(t, "share-error-date")),
            (Ok(Some(until)), _) if until <= now => Err(fl!(t, "share-error-past")),
            (Ok(None), Some(TreatmentKind::Cover)) => Err(fl!(t, "hand-error-until")),
            (Ok(_), Some(TreatmentKind::Treating)) => Ok(None),
            (Ok(until), _) => Ok(until),
        };
        match (person, kind, until) {
            (Some(person), Some(kind), Ok(until)) if errors.is_empty() => {
                return Ok(Given { person, kind, takes_over: self.how == "over", until });
            }
            (_, _, Err(error)) => errors.push(("until", error)),
            _ => {}
        }
        Err(errors)
    }
}
