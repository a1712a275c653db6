//! Young people of 16 and 17, and those who just grew up, at Het Kompas (T4.4).
//!
//! Owns the situations in which the young person decides alone. The one born on
//! 29 February stands here though some years find them 12 to 15.

use super::KOMPAS;
use super::almanac::Almanac;
use super::model::{Cast, Gender};
use super::write::{allows, file, member, person};
use Gender::{Female, Male};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    open_to_a_parent(cast, cal);
    closed_to_a_parent(cast, cal);
    sixteen_today(cast, cal);
    eighteen_soon(cast, cal);
    born_on_a_leap_day(cast, cal);
    care_ended(cast, cal);
    in_two_practices(cast, cal);
}

/// The parent sees what he opened, save the one appointment he keeps to himself.
fn open_to_a_parent(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(16, 140);
    cast.people([
        person("boy-16-open", KOMPAS, Male, "Jesse/van/Kersbergen-Tap").born(born),
        person("parent-of-16-open", KOMPAS, Female, "Mirjam//Tapperveen"),
    ]);
    let sees = ["appointments", "care_plan", "tasks"];
    cast.file(
        file("boy-16-open", KOMPAS, cal, 280, "therapist-youth")
            .parent(cal, born, "parent-of-16-open", "mother")
            .weekly(cal, "therapist-youth", (0, 15), 10, 4)
            .says(allows(cal, 90, "parent-of-16-open", &sees).hiding(11)),
    );
}

/// No consent, so nothing at all for the parent. A colleague broke the glass two hours ago.
fn closed_to_a_parent(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(16, 220);
    cast.people([
        person("boy-16-closed", KOMPAS, Male, "Rayan//Oulad Messari").born(born),
        person("parent-of-16-closed", KOMPAS, Male, "Mustapha//Oulad Messari"),
    ]);
    let mut closed = file("boy-16-closed", KOMPAS, cal, 200, "therapist-youth")
        .parent(cal, born, "parent-of-16-closed", "father")
        .weekly(cal, "therapist-youth", (1, 15), 8, 4);
    closed.emergency.push(("second-therapist-youth", cal.emergency(2)));
    cast.file(closed);
}

/// What he allowed his mother at 15 goes on; the father never had consent.
fn sixteen_today(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(16, 0);
    cast.people([
        person("boy-16-today", KOMPAS, Male, "Ravi//Bisoendial-Kamp").born(born),
        person("mother-of-16-today", KOMPAS, Female, "Anjali//Bisoendialsing"),
        person("father-of-16-today", KOMPAS, Male, "Erik//Kampstee"),
    ]);
    cast.file(
        file("boy-16-today", KOMPAS, cal, 170, "second-therapist-youth")
            .parent(cal, born, "mother-of-16-today", "mother")
            .parent(cal, born, "father-of-16-today", "father")
            .says(allows(cal, 50, "mother-of-16-today", &["appointments", "care_plan"]))
            .weekly(cal, "second-therapist-youth", (1, 13), 5, 3),
    );
}

/// In twenty days a parent is no representative any more; the consent stays.
fn eighteen_soon(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(18, -20);
    cast.people([
        person("girl-17", KOMPAS, Female, "Femke//Zwanenburg-Pool").born(born),
        person("father-of-17", KOMPAS, Male, "Sander//Zwanenveld"),
    ]);
    cast.file(
        file("girl-17", KOMPAS, cal, 350, "therapist-youth")
            .parent(cal, born, "father-of-17", "father")
            .treated("group-leader-youth", "group_leader", cal.since(120))
            .says(allows(cal, 200, "father-of-17", &["appointments"]))
            .weekly(cal, "therapist-youth", (4, 14), 6, 3)
            .once(
                cal.talk("group-leader-youth", 3, 16)
                    .at("Kompas, groepsruimte")
                    .and("supervisor-youth"),
            ),
    );
}

/// In most years the birthday is on 1 March. Her mother reads along for three weeks more.
fn born_on_a_leap_day(cast: &mut Cast, cal: &Almanac) {
    let born = cal.leap_birthday();
    cast.people([
        person("leap-day", KOMPAS, Female, "Schrikkelien//Dagevos-Maart").born(born),
        person("mother-of-leap-day", KOMPAS, Female, "Ineke//Dagevos"),
    ]);
    cast.file(
        file("leap-day", KOMPAS, cal, 130, "second-therapist-youth")
            .parent(cal, born, "mother-of-leap-day", "mother")
            .says(
                allows(cal, 40, "mother-of-leap-day", &["appointments", "messages"]).until(cal, 21),
            )
            .weekly(cal, "second-therapist-youth", (2, 13), 4, 3),
    );
}

/// Care ended, and with it the sight of an aunt; he himself and his mother keep theirs.
fn care_ended(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(17, 100);
    cast.people([
        person("boy-17-ended", KOMPAS, Male, "Xavi//Emanuelson-Croes").born(born),
        person("mother-of-17-ended", KOMPAS, Female, "Lucretia//Croesbeek"),
        person("aunt-of-17-ended", KOMPAS, Female, "Marva//Emanuelsberg"),
    ]);
    cast.file(
        file("boy-17-ended", KOMPAS, cal, 420, "therapist-youth")
            .parent(cal, born, "mother-of-17-ended", "mother")
            .around(member("aunt-of-17-ended", "aunt").granted(cal.between(300, 60)))
            .says(allows(cal, 310, "mother-of-17-ended", &["appointments", "documents"]))
            .says(allows(cal, 310, "aunt-of-17-ended", &["appointments"]))
            .once(cal.talk("therapist-youth", -60, 16).at("Kompas, kamer 3"))
            .once(cal.talk("therapist-youth", -70, 16).at("Kompas, kamer 3"))
            .once(cal.talk("therapist-youth", -80, 16).by_phone())
            .care_ended(cal, 60),
    );
}

/// Grown up and on the way to De Linde: the same human stands in `adults_own` too.
fn in_two_practices(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(18, 150);
    cast.people([person("two-practices", KOMPAS, Female, "Amara//Okonwoude")
        .born(born)
        .in_english()]);
    cast.file(file("two-practices", KOMPAS, cal, 500, "therapist-youth").weekly(
        cal,
        "therapist-youth",
        (1, 14),
        9,
        2,
    ));
}
