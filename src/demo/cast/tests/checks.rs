//! What is checked of a cast made at any instant.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use proptest::prelude::*;

use super::{age, local, people};
use crate::demo::cast::{Appointment, AppointmentState, Cast, Modality};

/// T4.2, T4.3, T4.4: the situations of the required keys, as counted facts.
pub(super) fn check_ages(cast: &Cast, today: Date) -> Result<(), TestCaseError> {
    let people = people(cast);
    for (key, years) in [
        ("child-8", 8),
        ("child-11", 11),
        ("girl-12-today", 12),
        ("girl-13", 13),
        ("girl-14", 14),
        ("invited", 15),
        ("boy-16-today", 16),
        ("boy-16-open", 16),
        ("boy-16-closed", 16),
        ("girl-17", 17),
        ("two-practices", 18),
        ("adult", 34),
        ("adult-incapacitated", 46),
        ("sister-of-14", 10),
        ("child-of-divorce", 11),
    ] {
        prop_assert_eq!(age(people[key].born.unwrap(), today), years, "{}", key);
    }
    let tomorrow_for = |key: &str, days: i64| {
        age(people[key].born.unwrap(), today.checked_add(jiff::Span::new().days(days)).unwrap())
    };
    prop_assert_eq!((tomorrow_for("child-11", 9), tomorrow_for("child-11", 10)), (11, 12));
    prop_assert_eq!(tomorrow_for("girl-17", 20), 18);
    prop_assert_eq!(
        (tomorrow_for("girl-12-today", -1), tomorrow_for("boy-16-today", -1)),
        (11, 15)
    );
    let leap = people["leap-day"].born.unwrap();
    prop_assert_eq!((leap.month(), leap.day()), (2, 29));
    prop_assert!((12..18).contains(&age(leap, today)));
    Ok(())
}

pub(super) fn check_references(cast: &Cast) -> Result<(), TestCaseError> {
    let people = people(cast);
    let mut keys = HashSet::new();
    for file in &cast.files {
        prop_assert!(keys.insert(file.key), "file {} twice", file.key);
        prop_assert_eq!(people[file.client].practice, file.practice);
        prop_assert!(people[file.client].born.is_some(), "{} has no birth date", file.client);
        let circle: HashSet<_> = file.circle.iter().map(|member| member.person).collect();
        prop_assert_eq!(circle.len(), file.circle.len());
        let staff = file
            .treats
            .iter()
            .map(|relation| relation.by)
            .chain(file.emergency.iter().map(|it| it.0));
        for key in staff.chain(file.appointments.iter().flat_map(|it| it.with.iter().copied())) {
            prop_assert!(
                people[key].roles.contains(&"therapist") && people[key].practice == file.practice,
                "{}",
                key
            );
        }
        for key in &circle {
            prop_assert!(
                people[key].roles.is_empty() && people[key].practice == file.practice,
                "{}",
                key
            );
        }
        for party in file.appointments.iter().flat_map(|it| it.parties.iter().flatten()) {
            prop_assert!(*party == "client" || circle.contains(party), "{} in {}", party, file.key);
        }
        for consent in &file.consents {
            prop_assert!(
                circle.contains(consent.receiver)
                    && consent.giver.is_none_or(|giver| circle.contains(giver))
            );
            prop_assert!(consent.hidden.iter().all(|&place| place < file.appointments.len()));
        }
        for withholding in &file.withholdings {
            prop_assert!(circle.contains(withholding.against));
            prop_assert!(withholding.items.iter().all(|&place| place < file.appointments.len()));
        }
    }
    Ok(())
}

/// T3.2: nothing in the ledger is void; the giver was competent when it was said.
pub(super) fn check_consents(cast: &Cast, now: Timestamp) -> Result<(), TestCaseError> {
    let people = people(cast);
    for file in &cast.files {
        for consent in &file.consents {
            prop_assert!(consent.stated < now, "{} said in the future", file.key);
            let competent = match consent.giver {
                None => age(people[file.client].born.unwrap(), local(consent.stated).date()) >= 12,
                Some(giver) => {
                    file.circle.iter().filter(|member| member.person == giver).any(|member| {
                        member.authority.iter().any(|(_, span)| span.holds(consent.stated))
                    })
                }
            };
            prop_assert!(competent, "{} to {}", file.key, consent.receiver);
        }
    }
    Ok(())
}

pub(super) fn check_appointments(cast: &Cast, now: Timestamp) -> Result<(), TestCaseError> {
    let mut taken: HashMap<&str, Vec<(Timestamp, Timestamp)>> = HashMap::new();
    for file in &cast.files {
        for it in &file.appointments {
            let start = local(it.starts);
            prop_assert!(
                !matches!(start.weekday(), Weekday::Saturday | Weekday::Sunday),
                "{}",
                start
            );
            prop_assert!((9..17).contains(&start.hour()), "{}", start);
            prop_assert_eq!(it.place.is_empty(), it.modality != Modality::InPerson);
            let alive = file.died.is_none_or(|died| it.starts < died);
            let in_care = alive && file.care.iter().any(|span| span.holds(it.starts));
            prop_assert!(
                in_care || it.state == AppointmentState::Cancelled,
                "{} outside care",
                file.key
            );
            let end = it.starts.checked_add(jiff::Span::new().minutes(it.minutes)).unwrap();
            for staff in &it.with {
                taken.entry(staff).or_default().push((it.starts, end));
            }
        }
        let goes_on = file.care.iter().any(|span| span.holds(now)) && file.died.is_none();
        let ahead = file.appointments.iter().any(|it| it.starts > now);
        prop_assert!(
            file.appointments.iter().any(|it| it.starts < now) && (ahead || !goes_on),
            "{}",
            file.key
        );
    }
    for (staff, mut spans) in taken {
        spans.sort_unstable();
        for pair in spans.windows(2) {
            prop_assert!(
                pair[0].1 <= pair[1].0,
                "{} is in two places at {}",
                staff,
                local(pair[1].0)
            );
        }
    }
    Ok(())
}

pub(super) fn check_agendas(cast: &Cast, today: Date) -> Result<(), TestCaseError> {
    let weekend = matches!(today.weekday(), Weekday::Saturday | Weekday::Sunday);
    for therapist in ["therapist-youth", "therapist-adults"] {
        let with = |it: &&Appointment| it.with.contains(&therapist);
        let days = cast
            .files
            .iter()
            .flat_map(|file| &file.appointments)
            .filter(with)
            .map(|it| local(it.starts).date());
        let soon = days.filter(|&day| day == today || day == today.tomorrow().unwrap()).count();
        prop_assert!(weekend || soon >= 2, "{} has {} today and tomorrow", therapist, soon);
    }
    Ok(())
}
