//! Whom one can write to, and what that thread is then: the file's, or an own
//! thing (rulebook, "Own things").

use i18n_embed_fl::fl;

use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::features::accounts::store::Reach;
use crate::features::clients::{Readers, Thing, ThingKind, kin_of_other, readers};
use crate::features::messages::audience::{of_the_file, takes_part, treating};
use crate::features::messages::pages::{is_relative, role};
use crate::ids::PersonId;
use crate::web::text::Texts;

/// Somebody to write to.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// A name.
    pub text: String,
    /// Who could read it, and whom it would not reach.
    pub readers: Readers,
    /// Whether it is picked.
    pub picked: bool,
}

/// What a thread would be, and with whom.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct To {
    /// Whose own thing; none: the file's.
    pub(super) party: Option<PersonId>,
    /// The therapist.
    pub(super) therapist: PersonId,
}

/// To whom the reader can write now, and what that thread would be.
pub(super) fn whom(file: &File, hat: Option<&Hat>, acts: bool, at: Instant) -> Vec<To> {
    let treating = treating(file, at);
    let Some(me) = hat.map(|hat| hat.known.person) else { return Vec::new() };
    if role(hat) == "therapist" {
        let of_file = !of_the_file(file, at).is_empty();
        let client = of_file.then_some(To { party: None, therapist: me });
        let relatives = file.people.iter().filter(|member| !member.therapist);
        let parties = relatives.map(|member| member.person).filter(|p| takes_part(file, *p, at));
        let to = |party| To { party: Some(party), therapist: me };
        return client.into_iter().chain(parties.map(to)).collect();
    }
    let own = is_relative(hat).then_some(Some(me));
    let kinds = own.into_iter().chain(acts.then_some(None));
    let with = |party: Option<PersonId>| {
        treating.iter().map(move |therapist| To { party, therapist: *therapist })
    };
    kinds.flat_map(with).collect()
}

impl To {
    /// As the form sends it.
    pub(super) fn value(&self) -> String {
        match self.party {
            Some(party) => format!("{party}.{}", self.therapist),
            None => format!("file.{}", self.therapist),
        }
    }
}

pub(super) fn choice(
    t: Texts,
    file: &File,
    hat: Option<&Hat>,
    to: &To,
    (picked, reached, at): (&str, Option<&[Reach]>, Instant),
) -> Choice {
    let value = to.value();
    let party = to.party.map(|party| [party]);
    let thing = Thing {
        kind: ThingKind::Conversation,
        item: None,
        parties: party.as_ref().map(<[_; 1]>::as_slice),
        with: &[to.therapist],
    };
    Choice {
        text: called(t, file, hat, to),
        readers: readers(t, file, thing, hat, at).noting(t, reached),
        picked: value == picked,
        value,
    }
}

/// The one who is written to; for a representative, in whose name.
fn called(t: Texts, file: &File, hat: Option<&Hat>, to: &To) -> String {
    let name = |person: PersonId| {
        file.member_of(person).map(|member| member.name.clone()).unwrap_or_default()
    };
    match (role(hat), to.party) {
        ("therapist", None) => file.name.clone(),
        ("therapist", Some(party)) => {
            let kin = file.member_of(party).map_or("", |member| member.relationship.as_str());
            let kin = kin_of_other(t, kin);
            fl!(t, "who-sees-name", name = name(party), kin = kin)
        }
        ("legal_representative", None) => {
            fl!(t, "begin-for", name = name(to.therapist), client = file.call_name.as_str())
        }
        _ => name(to.therapist),
    }
}
