//! What a form for authority may say.

use jiff::civil::date;

use super::authority::{Entered, Entry, Proof, Wrong, overlap};
use super::resuming::seen_of_resuming;
use crate::clock::Instant;
use crate::ids::PersonId;

fn read(basis: &str, from: &str, until: &str, proof_on: &str) -> Result<Entered, Vec<Wrong>> {
    let person = PersonId::fresh();
    let text = person.to_string();
    let entry = Entry { person: &text, basis, from, until, proof: "other", proof_on };
    entry.read(date(2012, 2, 29), date(2026, 11, 26), &[person])
}

/// T1.1p: under 18 parents and guardians, from 18 all others, by the day on which it begins.
#[test]
fn a_basis_fits_the_age_on_its_first_day() {
    assert!(read("parental_authority", "2012-02-29", "", "2026-11-26").is_ok());
    assert!(read("guardianship", "2030-02-28", "", "2026-11-26").is_ok());
    assert_eq!(read("guardianship", "2030-03-01", "", "2026-11-26"), Err(vec![Wrong::Age]));
    assert_eq!(read("mentorship", "2026-11-26", "", "2026-11-26"), Err(vec![Wrong::Age]));
    assert!(read("mentorship", "2030-03-01", "", "2026-11-26").is_ok());
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let wrong = read("king", "2012-02-28", "2012-02-27", "2026-11-27").unwrap_err();
    assert_eq!(wrong, [Wrong::Basis, Wrong::BeforeBirth, Wrong::ProofAhead]);
    let wrong = read("guardianship", "2020-01-02", "2020-01-01", "then").unwrap_err();
    assert_eq!(wrong, [Wrong::EndsFirst, Wrong::ProofOn]);
}

#[test]
fn stretches_that_only_touch_do_not_overlap() {
    let at = |n| Some(Instant(n));
    assert!(!overlap((None, at(3)), (at(3), None)));
    assert!(overlap((None, at(4)), (at(3), None)));
    assert!(overlap((None, None), (at(3), at(4))));
    assert!(!overlap((at(5), at(5)), (None, None)));
}

/// T1.1p: a court's paper ends a suspension, and none that is older than it.
#[test]
fn what_ends_a_suspension_is_seen_and_no_older_than_it() {
    let (since, today) = (date(2026, 3, 2), date(2026, 11, 26));
    let seen = |proof, on| seen_of_resuming((proof, on), Some(since), today);
    let court = Proof::CourtDecision;
    assert_eq!(seen("court_decision", "2026-03-02"), Ok((court, since)));
    assert_eq!(seen("court_decision", "2026-11-26"), Ok((court, today)));
    assert_eq!(seen("birth_certificate", ""), Err(vec![Wrong::Proof, Wrong::ProofOn]));
    assert_eq!(seen("other", "2026-11-27"), Err(vec![Wrong::ProofAhead]));
    assert_eq!(seen("other", "2026-03-01"), Err(vec![Wrong::ProofBefore]));
    let ahead = seen_of_resuming(("court_decision", "2026-03-01"), None, today);
    assert_eq!(ahead, Ok((court, date(2026, 3, 1))));
}
