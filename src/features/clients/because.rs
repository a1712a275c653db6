//! Why somebody sees something or not, in words for a screen.
//!
//! Owns one sentence for each fact that can decide, for the client and for
//! staff. They are never shown to somebody refused (rulebook 1, last point).

use i18n_embed_fl::fl;
use rules::{Basis, Because, Giver};

use super::Whose;
use crate::access::File;
use crate::web::text::Texts;

/// What a sentence is made from.
#[derive(Clone, Copy, Debug)]
pub struct Explains<'f> {
    /// In the reader's language.
    pub t: Texts,
    /// Whether the reader is the client, and what the client is called.
    pub whose: Whose<'f>,
    /// The file, for the names of representatives.
    pub file: &'f File,
}

impl Explains<'_> {
    /// "Noor laat dit zien.": the fact that decided, in one sentence.
    #[must_use]
    pub fn words(&self, because: &Because) -> String {
        let (t, Whose { own, name }) = (self.t, self.whose);
        match because {
            Because::UnknownViewer => fl!(t, "because-unknown"),
            Because::NoTreatmentRelation => fl!(t, "because-not-treating", own = own, name = name),
            Because::Treats => fl!(t, "because-treats", own = own, name = name),
            Because::EmergencyAccess => fl!(t, "because-emergency"),
            Because::Frozen => fl!(t, "because-frozen", name = name),
            Because::ClientDied => fl!(t, "because-died", name = name),
            Because::ClientUnderTwelve => fl!(t, "because-under-twelve", own = own, name = name),
            Because::OwnRecord(_) => fl!(t, "because-own-record", own = own, name = name),
            Because::OthersActForClient => fl!(t, "because-others-act", own = own, name = name),
            Because::OwnThing => fl!(t, "because-own-thing"),
            Because::NotAParty => fl!(t, "because-not-a-party"),
            Because::NoStanding => fl!(t, "because-no-standing"),
            Because::NoCare => fl!(t, "because-no-care"),
            Because::NotGranted => fl!(t, "because-not-granted"),
            Because::Withheld(_) => fl!(t, "because-withheld"),
            Because::NoRepresentative => fl!(t, "because-no-representative"),
            Because::AllLetSee => fl!(t, "because-all-let-see"),
            Because::RepresentativeLooksOnly(_) | Because::RelatedLooksOnly => {
                fl!(t, "because-looks-only")
            }
            Because::ClientLetsSee(_) => fl!(t, "because-lets-see", own = own, name = name),
            Because::Represents(basis) => self.represents(*basis),
            Because::NoConsent(giver) => self.no_consent(*giver),
            Because::NotCovered(giver) => self.not_covered(*giver),
            Because::Hidden(giver) => self.hidden(*giver),
        }
    }

    fn represents(&self, basis: Basis) -> String {
        let (t, Whose { own, name }) = (self.t, self.whose);
        let basis = match basis {
            Basis::ParentalAuthority => fl!(t, "as-parental-authority"),
            Basis::Guardianship => fl!(t, "as-guardianship"),
            Basis::Curatorship => fl!(t, "as-curatorship"),
            Basis::Mentorship => fl!(t, "as-mentorship"),
            Basis::WrittenMandate => fl!(t, "as-written-mandate"),
            Basis::Partner => fl!(t, "as-partner"),
            Basis::Family => fl!(t, "as-family"),
        };
        fl!(t, "because-represents", own = own, name = name, basis = basis)
    }

    /// The name of a representative whose yes is asked; none for the client.
    fn representative(&self, giver: Giver) -> Option<&str> {
        match giver {
            Giver::Client => None,
            Giver::Representative(place) => {
                Some(self.file.people.get(place).map_or("", |member| member.name.as_str()))
            }
        }
    }

    fn no_consent(&self, giver: Giver) -> String {
        let (t, Whose { own, name }) = (self.t, self.whose);
        match self.representative(giver) {
            None => fl!(t, "because-no-consent", own = own, name = name),
            Some(who) => fl!(t, "because-no-consent-of", who = who),
        }
    }

    fn not_covered(&self, giver: Giver) -> String {
        let (t, Whose { own, name }) = (self.t, self.whose);
        match self.representative(giver) {
            None => fl!(t, "because-not-covered", own = own, name = name),
            Some(who) => fl!(t, "because-not-covered-of", who = who),
        }
    }

    fn hidden(&self, giver: Giver) -> String {
        let (t, Whose { own, name }) = (self.t, self.whose);
        match self.representative(giver) {
            None => fl!(t, "because-hidden", own = own, name = name),
            Some(who) => fl!(t, "because-hidden-of", who = who),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rules::{Client, Facts, Regime};
    use uuid::Uuid;

    use super::*;
    use crate::access::facts::Member;
    use crate::ids::{ClientId, PersonId, ProviderId};
    use crate::web::text::Language;

    fn file() -> File {
        let client =
            Client { born: date(2012, 3, 4), died: None, care: None, incapacity: Vec::new() };
        File {
            id: ClientId(Uuid::from_u128(1)),
            provider: ProviderId(Uuid::from_u128(2)),
            person: PersonId(Uuid::from_u128(3)),
            label: "example".to_owned(),
            name: "Fenna Duinhoek".to_owned(),
            call_name: "Fenna".to_owned(),
            initials: "FD".to_owned(),
            facts: Facts {
                client,
                people: Vec::new(),
                consents: Vec::new(),
                withholdings: Vec::new(),
            },
            consents: Vec::new(),
            ruled: Vec::new(),
            secrets: Vec::new(),
            withholdings: Vec::new(),
            relations: Vec::new(),
            people: vec![Member {
                person: PersonId(Uuid::from_u128(4)),
                name: "Anneke Duinhoek".to_owned(),
                relationship: "mother".to_owned(),
                therapist: false,
                organisation: String::new(),
                veiled: false,
                proof: crate::access::Proof::NotAsked,
                held: Vec::new(),
            }],
        }
    }

    /// Every fact that can decide; [`Explains::words`] itself does not compile without one.
    fn all() -> Vec<Because> {
        let mut all = vec![
            Because::UnknownViewer,
            Because::NoTreatmentRelation,
            Because::Treats,
            Because::EmergencyAccess,
            Because::Frozen,
            Because::ClientDied,
            Because::ClientUnderTwelve,
            Because::OthersActForClient,
            Because::OwnThing,
            Because::NotAParty,
            Because::NoStanding,
            Because::NoCare,
            Because::NotGranted,
            Because::NoRepresentative,
            Because::AllLetSee,
            Because::RelatedLooksOnly,
        ];
        all.extend(Basis::ALL.map(Because::Represents));
        for regime in [Regime::Represented, Regime::Shared, Regime::Autonomous] {
            all.push(Because::OwnRecord(regime));
            all.push(Because::Withheld(regime));
            all.push(Because::ClientLetsSee(regime));
            all.push(Because::RepresentativeLooksOnly(regime));
        }
        for giver in [Giver::Client, Giver::Representative(0)] {
            all.push(Because::NoConsent(giver));
            all.push(Because::NotCovered(giver));
            all.push(Because::Hidden(giver));
        }
        all
    }

    /// Rulebook 1: every decision can be explained, to the client and to staff, in both languages.
    #[test]
    fn every_fact_that_can_decide_has_a_sentence() {
        let file = file();
        for language in [Language::Nl, Language::En] {
            for own in [true, false] {
                let whose = Whose::of(own, &file.call_name);
                let explains = Explains { t: Texts::new(language), whose, file: &file };
                for because in all() {
                    let words = explains.words(&because);
                    let whole = words.ends_with('.') && !words.contains(['{', '}']);
                    assert!(whole && words.len() > 8, "{because:?}: {words}");
                }
            }
        }
    }

    /// To the client it is said as "je", to staff by name, and a representative by name to both.
    #[test]
    fn the_client_is_spoken_to_and_staff_read_names() {
        let file = file();
        let say = |own, because: &Because| {
            let whose = Whose::of(own, &file.call_name);
            Explains { t: Texts::new(Language::Nl), whose, file: &file }.words(because)
        };
        let lets = Because::ClientLetsSee(Regime::Shared);
        assert_eq!(say(true, &lets), "Jij laat dit zien.");
        assert_eq!(say(false, &lets), "Fenna laat dit zien.");
        let waits = Because::NoConsent(Giver::Representative(0));
        assert_eq!(say(false, &waits), "Anneke Duinhoek heeft nog geen ja gezegd.");
    }
}
