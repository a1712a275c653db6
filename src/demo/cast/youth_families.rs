//! Families at Het Kompas in which more than one file or household plays a part.
//!
//! Owns the parent of three, the parents who live apart, and the therapist who
//! is a parent here. Each child has a file of its own; each adult one account.

use super::KOMPAS;
use super::almanac::Almanac;
use super::model::{Cast, Gender};
use super::write::{allows, file, member, person};
use Gender::{Female, Male};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    one_parent_of_three(cast, cal);
    parents_apart(cast, cal);
    a_therapist_as_a_parent(cast, cal);
}

/// One account, three files: two seen whole, of the eldest what she consented to (T4.1).
fn one_parent_of_three(cast: &mut Cast, cal: &Almanac) {
    let (youngest, middle, eldest) = (cal.born(5, 160), cal.born(10, 300), cal.born(15, 210));
    cast.people([
        person("parent-of-three", KOMPAS, Male, "Tjeerd//Wiersumaheide"),
        person("youngest-of-three", KOMPAS, Male, "Jelle//Wiersumaheide")
            .born(youngest)
            .without_account(),
        person("middle-of-three", KOMPAS, Female, "Silke//Wiersumaheide")
            .born(middle)
            .without_account(),
        person("eldest-of-three", KOMPAS, Female, "Nynke//Wiersumaheide").born(eldest),
    ]);
    cast.file(
        file("youngest-of-three", KOMPAS, cal, 60, "therapist-youth")
            .parent(cal, youngest, "parent-of-three", "father")
            .weekly(cal, "therapist-youth", (3, 11), 3, 3),
    );
    cast.file(
        file("middle-of-three", KOMPAS, cal, 200, "second-therapist-youth")
            .parent(cal, middle, "parent-of-three", "father")
            .weekly(cal, "second-therapist-youth", (3, 13), 5, 3),
    );
    cast.file(
        file("eldest-of-three", KOMPAS, cal, 310, "therapist-youth")
            .parent(cal, eldest, "parent-of-three", "father")
            .says(allows(cal, 75, "parent-of-three", &["appointments", "tasks"]))
            .weekly(cal, "therapist-youth", (4, 9), 7, 4)
            .once(cal.talk("therapist-youth", 7, 12).of(&["client", "parent-of-three"])),
    );
}

/// Talks of their own for each; for the stepfather, what both of them allowed.
fn parents_apart(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(11, 80);
    cast.people([
        person("child-of-divorce", KOMPAS, Male, "Luuk//Oosterhaven-Brink")
            .born(born)
            .without_account(),
        person("mother-apart", KOMPAS, Female, "Marleen/ten/Brinkhorst"),
        person("father-apart", KOMPAS, Male, "Joost//Oosterhaven"),
        person("stepfather", KOMPAS, Male, "Clyde//Vrijmoed"),
    ]);
    cast.file(
        file("child-of-divorce", KOMPAS, cal, 270, "second-therapist-youth")
            .parent(cal, born, "mother-apart", "mother")
            .parent(cal, born, "father-apart", "father")
            .around(member("stepfather", "stepfather").granted(cal.since(100)))
            .says(allows(cal, 130, "stepfather", &["appointments", "documents"]).by("mother-apart"))
            .says(allows(cal, 105, "stepfather", &["appointments"]).by("father-apart"))
            .weekly(cal, "second-therapist-youth", (4, 13), 6, 3)
            .once(cal.talk("second-therapist-youth", 2, 12).of(&["mother-apart"]))
            .once(cal.talk("second-therapist-youth", 3, 12).of(&["father-apart"]))
            .once(cal.talk("second-therapist-youth", -8, 12).of(&["mother-apart"]))
            .once(cal.talk("second-therapist-youth", -7, 12).of(&["father-apart"]).cancelled()),
    );
}

/// At work at De Linde, a mother here: one account, and neither practice learns of the other.
fn a_therapist_as_a_parent(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(9, 15);
    cast.people([
        person("child-of-therapist", KOMPAS, Female, "Baukje//Feitinga-Noord")
            .born(born)
            .without_account(),
        person("therapist-as-parent", KOMPAS, Female, "Jiska//Feitinga")
            .same_as("second-therapist-adults"),
    ]);
    cast.file(
        file("child-of-therapist", KOMPAS, cal, 70, "therapist-youth")
            .parent(cal, born, "therapist-as-parent", "mother")
            .weekly(cal, "therapist-youth", (2, 15), 3, 3),
    );
}
