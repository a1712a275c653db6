//! What is checked of the conversations of a cast made at any instant.

use std::collections::HashMap;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{age, local, people};
use crate::demo::cast::{Cast, File, Incapacity, Person, Said, Talk, cast};
use crate::features::messages::{SUBJECT_MAX, TEXT_MAX};

type People<'a> = HashMap<&'static str, &'a Person>;

fn threads(cast: &Cast) -> impl Iterator<Item = (&File, &Talk)> {
    cast.files.iter().flat_map(|file| file.talks.iter().map(move |talk| (file, talk)))
}

/// Whether somebody treated the client then.
fn treats(file: &File, person: &str, at: Timestamp) -> bool {
    file.treats.iter().any(|treatment| treatment.by == person && treatment.span.holds(at))
}

/// Whether the client decides about messages then (T4.2).
fn represented(people: &People<'_>, file: &File, at: Timestamp) -> bool {
    let named = |words: &[&str]| words.is_empty() || words.contains(&"messages");
    let incapable = |it: &Incapacity| it.span.holds(at) && named(&it.categories);
    years(people, file, at) < 12 || file.incapacity.iter().any(incapable)
}

fn years(people: &People<'_>, file: &File, at: Timestamp) -> i16 {
    age(people[file.client].born.unwrap(), local(at).date())
}

/// U1: whoever writes belongs to the thread, in the order of time, and is alive.
pub(super) fn check_talks(cast: &Cast, now: Timestamp) -> Result<(), TestCaseError> {
    let people = people(cast);
    for (file, talk) in threads(cast) {
        let told = format!("{}: {}", file.key, talk.subject);
        let begun = talk.lines.first().map(|line| line.at);
        prop_assert!(begun.is_some(), "{} has no message", told);
        let begun = begun.unwrap();
        prop_assert!(talk.with.iter().all(|key| treats(file, key, begun)), "{}", told);
        prop_assert!(talk.lines.windows(2).all(|two| two[0].at < two[1].at), "order of {}", told);
        for party in talk.parties.iter().flatten() {
            prop_assert!(file.circle.iter().any(|member| member.person == *party), "{}", told);
        }
        for line in &talk.lines {
            check_line(&people, file, talk, line, now)?;
        }
        // Who wrote last is one side; what they wrote since is what may be unread.
        let therapist = |line: &Said| file.treats.iter().any(|treats| treats.by == line.by);
        let last = talk.lines.last().map(therapist);
        let run = talk.lines.iter().rev().take_while(|line| Some(therapist(line)) == last).count();
        prop_assert!(talk.unread <= run, "{} has {} unread of {}", told, talk.unread, run);
    }
    Ok(())
}

fn check_line(
    people: &People<'_>,
    file: &File,
    talk: &Talk,
    line: &Said,
    now: Timestamp,
) -> Result<(), TestCaseError> {
    let told = format!("{}: {} at {}", file.key, line.by, local(line.at));
    prop_assert!(line.at < now, "{} in the future", told);
    prop_assert!(file.died.is_none_or(|died| line.at < died), "{} after death", told);
    prop_assert!(file.care.iter().any(|span| span.holds(line.at)), "{} outside care", told);
    if people.get(line.by).is_some_and(|person| !person.roles.is_empty()) {
        prop_assert!(treats(file, line.by, line.at), "{} does not treat", told);
        return Ok(());
    }
    match (&talk.parties, line.by) {
        (Some(parties), by) => prop_assert!(parties.contains(&by), "{} is no party", told),
        (None, "client") => {
            prop_assert!(years(people, file, line.at) >= 12, "{} is too young", told);
            prop_assert!(!represented(people, file, line.at), "{} is represented", told);
        }
        (None, by) => {
            let authority = file.circle.iter().any(|member| {
                member.person == by && member.authority.iter().any(|(_, span)| span.holds(line.at))
            });
            prop_assert!(authority && represented(people, file, line.at), "{} may not act", told);
        }
    }
    Ok(())
}

/// What a person could have typed, and no script that was not understood.
#[test]
fn what_they_write_can_be_written() {
    let cast = cast("2026-11-23T09:30:00Z".parse().unwrap());
    for (file, talk) in threads(&cast) {
        assert!((1..=SUBJECT_MAX).contains(&talk.subject.chars().count()), "{}", talk.subject);
        for line in &talk.lines {
            assert!((1..=TEXT_MAX).contains(&line.text.chars().count()), "{} is empty", file.key);
            assert!(!line.text.contains("@ ") && line.text == line.text.trim(), "{}", line.text);
        }
    }
}

#[test]
fn there_is_much_to_read_and_somebody_waits_for_an_answer() {
    let now: Timestamp = "2026-11-25T09:30:00Z".parse().unwrap();
    let cast = cast(now);
    let (mut waiting, mut unread) = (0, 0);
    for (file, talk) in threads(&cast) {
        let answers = |line: &Said| file.treats.iter().any(|treatment| treatment.by == line.by);
        let owed = talk.lines.iter().rev().take_while(|line| !answers(line)).last();
        let Some(first) = owed else {
            continue;
        };
        let hours = now.duration_since(first.at).as_hours();
        assert!((12..=7 * 24).contains(&hours), "{} waits {hours} hours", file.key);
        waiting += 1;
        unread += usize::from(talk.unread > 0);
    }
    assert!(threads(&cast).count() >= 35 && waiting >= 6, "{waiting} wait");
    assert!(unread >= 4 && waiting - unread >= 2, "{unread} of {waiting} are unread");
    assert!(threads(&cast).any(|(_, talk)| talk.lines.len() > 60));
    // At first sight of the youngest who writes: two new messages.
    let girl = cast.files.iter().find(|file| file.key == "girl-14").unwrap();
    assert_eq!(girl.talks[0].unread, 2);
}
