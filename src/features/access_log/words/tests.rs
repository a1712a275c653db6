//! The words of the log, in both languages.

use jiff::Timestamp;

use super::*;
use crate::clock::Instant;
use crate::web::text::Language;

const CHILD: Reader<'static> = Reader { t: Texts::new(Language::Nl), own: "yes", name: "Noor" };
const PARENT: Reader<'static> = Reader { t: Texts::new(Language::Nl), own: "no", name: "Noor" };
const ENGLISH: Reader<'static> = Reader { t: Texts::new(Language::En), own: "yes", name: "Noor" };

fn line(role: &str, action: &str, outcome: &str, what: What) -> Line {
    Line {
        who: Who::Somebody("Iris van den Berg".to_owned(), "IB".to_owned()),
        person: None,
        role: role.to_owned(),
        action: action.to_owned(),
        outcome: outcome.to_owned(),
        what,
        emergency: false,
        last: Instant::from(Timestamp::UNIX_EPOCH),
        times: 1,
    }
}

fn data(categories: &[Category]) -> What {
    What::Data(categories.iter().copied().collect())
}

#[test]
fn a_look_says_whose_data_in_the_readers_own_terms() {
    let look = line("therapist", "read", "done", data(&[Category::Appointments]));
    assert_eq!(CHILD.did(&look), "keek naar je afspraken");
    assert_eq!(PARENT.did(&look), "keek naar de afspraken van Noor");
    assert_eq!(ENGLISH.did(&look), "looked at your appointments");
    assert_eq!(CHILD.as_what(&look, None), "therapeut");
}

/// A1: an invitation of which nobody else could hear is said as that.
#[test]
fn an_invitation_all_by_hand_is_said() {
    let line = line("coordinator", "rights", "done", What::WayInByHand);
    assert!(CHILD.did(&line).contains("met link en code allebei in eigen hand"));
    assert!(ENGLISH.did(&line).contains("both link and code in their own hands"));
}

#[test]
fn several_categories_are_named_one_after_the_other() {
    let look = line(
        "therapist",
        "read",
        "done",
        data(&[Category::Appointments, Category::Tasks, Category::Record]),
    );
    assert!(CHILD.did(&look).contains(" en "), "{}", CHILD.did(&look));
    assert_eq!(CHILD.did(&line("therapist", "read", "done", What::File)), "opende je dossier");
}

#[test]
fn deeds_with_appointments_are_said_as_people_say_them() {
    let did = |action: &str| {
        CHILD.did(&line("coordinator", action, "done", data(&[Category::Appointments])))
    };
    assert_eq!(did("create"), "maakte een afspraak");
    assert_eq!(did("update"), "verzette een afspraak");
    assert_eq!(did("delete"), "zegde een afspraak af");
}

#[test]
fn a_refused_try_says_that_it_was_not_allowed() {
    let mut tried = line("stranger", "read", "refused", data(&[Category::Record]));
    tried.who = Who::Nobody;
    assert_eq!(CHILD.did(&tried), "probeerde je verslagen te bekijken, maar dat mocht niet");
    assert_eq!(CHILD.who(&tried), "Iemand zonder toegang");
    assert_eq!(CHILD.as_what(&tried, None), "");
}

#[test]
fn a_right_names_who_got_it() {
    let right = |turned| {
        line("coordinator", "rights", "done", What::Right(Some("Sem de Wit".to_owned()), turned))
    };
    assert_eq!(CHILD.did(&right(Turned::Given)), "gaf Sem de Wit toegang als therapeut");
    assert_eq!(
        CHILD.did(&right(Turned::Ended)),
        "beëindigde de toegang van Sem de Wit als therapeut"
    );
}

#[test]
fn a_parent_is_named_as_the_child_would() {
    let look = line("legal_representative", "read", "done", data(&[Category::Tasks]));
    assert_eq!(CHILD.as_what(&look, Some("mother")), "je moeder");
    assert_eq!(PARENT.as_what(&look, Some("father")), "vader");
    assert_eq!(CHILD.as_what(&look, None), "wettelijk vertegenwoordiger");
}

#[test]
fn what_came_from_the_record_system_says_so() {
    let mut taken = line("import", "create", "done", data(&[Category::Appointments]));
    taken.who = Who::System;
    assert_eq!(CHILD.who(&taken), "Het systeem");
    assert_eq!(CHILD.as_what(&taken, None), "overgenomen uit het dossiersysteem");
    assert_eq!(CHILD.did(&taken), "zette je afspraken hier neer");
}

/// V5, P3: a sentence for every deed, role and kind of data; none is empty.
#[test]
fn there_are_words_for_everything_that_can_stand_in_the_log() {
    for reader in [CHILD, PARENT, ENGLISH] {
        for category in Category::ALL {
            for action in [
                "create", "read", "export", "update", "delete", "search", "rights", "log",
                "sign_in",
            ] {
                for outcome in ["done", "refused", "failed"] {
                    let said = reader.did(&line("therapist", action, outcome, data(&[category])));
                    assert!(said.len() > 5 && !said.contains("log-"), "{said}");
                }
            }
        }
        for role in rules::staff::Role::ALL {
            assert!(
                !reader.as_what(&line(role.as_str(), "read", "done", What::Log), None).is_empty(),
                "{role}"
            );
        }
    }
}
