//! Young people of 12 to 15 at Het Kompas: parents see what was shared (T4.3).
//!
//! Owns the situations in which a young person's own consent decides, with or
//! without a therapist who withholds. Older ones stand in `youth_older`.

use super::KOMPAS;
use super::almanac::Almanac;
use super::model::{AccountState, Cast, Gender, TermsState};
use super::write::{allows, file, member, person, withdraws};
use Gender::{Female, Male, Other};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    twelve_today(cast, cal);
    a_teacher_with_own_things_only(cast, cal);
    appointments_for_the_mother_alone(cast, cal);
    nobody_with_authority(cast, cal);
    expired_and_withdrawn(cast, cal);
    invited(cast, cal);
    incapable_for_a_part(cast, cal);
}

/// Since midnight the parents need consent, and so does the teacher they had allowed. She chose beforehand
/// what they would see, and can confirm that now.
fn twelve_today(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(12, 0);
    cast.people([
        person("girl-12-today", KOMPAS, Female, "Fenna//Sjouwerda")
            .born(born)
            .terms(TermsState::NotYet),
        person("mother-of-12", KOMPAS, Female, "Hiske//Sjouwerda-Tolhuis"),
        person("father-of-12", KOMPAS, Male, "Douwe//Sjouwerda"),
        person("teacher-of-12", KOMPAS, Female, "Anouk//Krijtenberg"),
    ]);
    cast.file(
        file("girl-12-today", KOMPAS, cal, 190, "therapist-youth")
            .parent(cal, born, "mother-of-12", "mother")
            .parent(cal, born, "father-of-12", "father")
            .around(member("teacher-of-12", "teacher").granted(cal.since(60)))
            .prepared("mother-of-12", &["appointments", "care_plan", "tasks"])
            .prepared("father-of-12", &["appointments"])
            .says(allows(cal, 70, "teacher-of-12", &["appointments"]).by("mother-of-12"))
            .says(allows(cal, 66, "teacher-of-12", &["appointments"]).by("father-of-12"))
            .weekly(cal, "therapist-youth", (2, 10), 5, 4),
    );
}

/// Consents without a category: the teacher takes part in the school talks, and no more.
fn a_teacher_with_own_things_only(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(13, 110);
    cast.people([
        person("girl-13", KOMPAS, Female, "Romy/van der/Lindenhof").born(born),
        person("mother-of-13", KOMPAS, Female, "Esther//Brandveen"),
        person("father-of-13", KOMPAS, Male, "Mark/van der/Lindenhof"),
        person("teacher-of-13", KOMPAS, Male, "Bas//Letterman-Kool"),
    ]);
    cast.file(
        file("girl-13", KOMPAS, cal, 150, "therapist-youth")
            .parent(cal, born, "mother-of-13", "mother")
            .parent(cal, born, "father-of-13", "father")
            .around(member("teacher-of-13", "teacher").granted(cal.since(50)))
            .says(allows(cal, 60, "teacher-of-13", &[]))
            .says(allows(cal, 58, "teacher-of-13", &[]).by("mother-of-13"))
            .says(allows(cal, 55, "teacher-of-13", &[]).by("father-of-13"))
            .says(allows(cal, 60, "mother-of-13", &["appointments", "tasks", "network"]))
            .weekly(cal, "therapist-youth", (2, 9), 6, 4)
            .once(cal.talk("therapist-youth", 4, 16).of(&[
                "client",
                "mother-of-13",
                "teacher-of-13",
            ]))
            .once(cal.talk("therapist-youth", -9, 16).by_phone().of(&["teacher-of-13"])),
    );
}

/// The mother sees appointments, the father nothing; of the younger sister both see nearly all.
fn appointments_for_the_mother_alone(cast: &mut Cast, cal: &Almanac) {
    let (born, sister_born) = (cal.born(14, 75), cal.born(10, 20));
    cast.people([
        person("girl-14", KOMPAS, Female, "Yara//Hofstede-Amrani")
            .born(born)
            .terms(TermsState::NotYet),
        person("sister-of-14", KOMPAS, Female, "Lina//Hofstede-Amrani")
            .born(sister_born)
            .without_account(),
        person("mother-of-14", KOMPAS, Female, "Hanane//Amranioui"),
        person("father-of-14", KOMPAS, Male, "Wouter//Hofstedeveld"),
    ]);
    cast.file(
        file("girl-14", KOMPAS, cal, 240, "therapist-youth")
            .parent(cal, born, "mother-of-14", "mother")
            .parent(cal, born, "father-of-14", "father")
            .treated("group-leader-youth", "group_leader", cal.since(60))
            .says(allows(cal, 40, "mother-of-14", &["appointments"]))
            .weekly(cal, "therapist-youth", (0, 14), 12, 4)
            .once(cal.talk("group-leader-youth", 2, 16).at("Kompas, groepsruimte"))
            .once(cal.talk("therapist-youth", 6, 12).at("Kompas, kamer 3").of(&["mother-of-14"]))
            .once(cal.talk("therapist-youth", -12, 12).by_phone().of(&["mother-of-14"])),
    );
    let mut sister = file("sister-of-14", KOMPAS, cal, 90, "second-therapist-youth")
        .parent(cal, sister_born, "mother-of-14", "mother")
        .parent(cal, sister_born, "father-of-14", "father")
        .withheld(
            "father-of-14",
            &[],
            cal.between(20, -160),
            "Ze wil dit gesprek eerst zelf voorbereiden. Daarna vertellen we het samen.",
        )
        .weekly(cal, "second-therapist-youth", (3, 10), 4, 3);
    // Withheld from the father: the one talk furthest ahead, not a whole category.
    sister.withholdings[0].items.push(sister.appointments.len() - 1);
    cast.file(sister);
}

/// The mother died and a guardian is not there yet: the grandmother sees nothing (T3.1).
fn nobody_with_authority(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(14, 250);
    cast.people([
        person("boy-14-alone", KOMPAS, Male, "Kacper//Wilczekowski").born(born),
        person("grandmother-of-14", KOMPAS, Female, "Halina//Wilczekowska").in_english(),
    ]);
    cast.file(
        file("boy-14-alone", KOMPAS, cal, 100, "second-therapist-youth")
            .around(member("grandmother-of-14", "grandmother").granted(cal.since(40)))
            .says(allows(cal, 45, "grandmother-of-14", &["appointments", "network"]))
            .weekly(cal, "second-therapist-youth", (4, 10), 4, 3),
    );
}

/// What the mother might see ran out; what the father might see was taken back.
fn expired_and_withdrawn(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(15, 90);
    cast.people([
        person("boy-15-expired", KOMPAS, Male, "Thijs//Molenaarsgraaf").born(born),
        person("mother-of-15", KOMPAS, Female, "Carolien//Uiterdijk"),
        person("father-of-15", KOMPAS, Male, "Arjen//Molenaarsgraaf"),
    ]);
    cast.file(
        file("boy-15-expired", KOMPAS, cal, 260, "therapist-youth")
            .parent(cal, born, "mother-of-15", "mother")
            .parent(cal, born, "father-of-15", "father")
            .says(allows(cal, 120, "mother-of-15", &["appointments", "care_plan"]).until(cal, -10))
            .says(allows(cal, 120, "father-of-15", &["appointments"]))
            .says(withdraws(cal, 25, "father-of-15"))
            .weekly(cal, "therapist-youth", (3, 14), 6, 3),
    );
}

/// The invitation was sent to her; until she answers there is no account.
fn invited(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(15, 180);
    cast.people([
        person("invited", KOMPAS, Other, "Sam//Vlinderveld")
            .born(born)
            .account(AccountState::Invited),
        person("mother-of-invited", KOMPAS, Female, "Judith//Vlinderveld-Aker")
            .account(AccountState::Invited),
    ]);
    cast.file(
        file("invited", KOMPAS, cal, 9, "therapist-youth")
            .parent(cal, born, "mother-of-invited", "mother")
            .weekly(cal, "therapist-youth", (3, 9), 1, 4),
    );
}

/// For the record and the care plan he is represented, for all else he decides.
fn incapable_for_a_part(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(15, 30);
    cast.people([
        person("boy-15-incapable", KOMPAS, Male, "Ilias//Ben Haddouz").born(born),
        person("mother-of-incapable", KOMPAS, Female, "Fatiha//Ben Haddouz-Amzir"),
        person("father-of-incapable", KOMPAS, Male, "Rachid//Ben Haddouz"),
    ]);
    cast.file(
        file("boy-15-incapable", KOMPAS, cal, 330, "second-therapist-youth")
            .parent(cal, born, "mother-of-incapable", "mother")
            .parent(cal, born, "father-of-incapable", "father")
            .incapable(&["record", "care_plan"], cal.between(35, -145))
            .withheld(
                "father-of-incapable",
                &["record"],
                cal.between(35, 5),
                "Hij liet zijn vader dit niet zien toen hij nog zelf besliste. Dat blijft zo.",
            )
            .says(allows(cal, 70, "mother-of-incapable", &["appointments"]))
            .weekly(cal, "second-therapist-youth", (0, 13), 6, 3),
    );
}
