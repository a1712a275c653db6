//! Children under twelve at Het Kompas: represented by whoever has authority (T4.2).
//!
//! Owns the situations in which a parent, a guardian or a court decides what
//! is seen. A child of this age has no own view; only `child-11` has an account.

use super::KOMPAS;
use super::almanac::Almanac;
use super::model::{Cast, Gender};
use super::write::{allows, file, member, person};
use Gender::{Female, Male};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    something_withheld_from_a_father(cast, cal);
    twelve_in_ten_days(cast, cal);
    a_guardian(cast, cal);
    a_suspended_authority(cast, cal);
    a_school_contact(cast, cal);
}

/// The mother's new address is secret, so the father is not told where and when.
fn something_withheld_from_a_father(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(8, 130);
    cast.people([
        person("child-8", KOMPAS, Female, "Mila//Roodhart").born(born).without_account(),
        person("mother-of-8", KOMPAS, Female, "Lotte/van/Grasdorp"),
        person("father-of-8", KOMPAS, Male, "Bram//Roodhart"),
    ]);
    cast.file(
        file("child-8", KOMPAS, cal, 210, "therapist-youth")
            .parent(cal, born, "mother-of-8", "mother")
            .parent(cal, born, "father-of-8", "father")
            .treated("supervisor-youth", "supervisor", cal.since(200))
            .treated("former-therapist", "treating", cal.between(210, 120))
            .withheld(
                "father-of-8",
                &["appointments", "record"],
                cal.between(90, -90),
                "Het nieuwe adres van de moeder is geheim. Uit de afspraken is af te leiden waar ze woont.",
            )
            .weekly(cal, "therapist-youth", (0, 9), 8, 4)
            .once(cal.talk("therapist-youth", 3, 16).of(&["mother-of-8"]))
            .once(cal.talk("therapist-youth", -7, 16).by_phone().of(&["father-of-8"])),
    );
}

/// She opened an account already; nothing of care shows before the birthday.
fn twelve_in_ten_days(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(12, -10);
    cast.people([
        person("child-11", KOMPAS, Female, "Noor//El Ouardighi").born(born),
        person("mother-of-11", KOMPAS, Female, "Samira//Boukhrissi"),
        person("father-of-11", KOMPAS, Male, "Khalid//El Ouardighi"),
    ]);
    cast.file(
        file("child-11", KOMPAS, cal, 160, "therapist-youth")
            .parent(cal, born, "mother-of-11", "mother")
            .parent(cal, born, "father-of-11", "father")
            .weekly(cal, "therapist-youth", (1, 9), 5, 5),
    );
}

/// A guardian decides; the mother sees what the guardian allows her, as a related person.
fn a_guardian(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(9, 200);
    cast.people([
        person("child-with-guardian", KOMPAS, Male, "Jaymairo//Sopalewa")
            .born(born)
            .without_account(),
        person("guardian", KOMPAS, Female, "Henriëtte/van/Duinkerken-Bos"),
        person("mother-without-authority", KOMPAS, Female, "Shanice//Sopalewa"),
    ]);
    let guarded = member("guardian", "guardian").authority("guardianship", cal.since(500));
    let mother = member("mother-without-authority", "mother")
        .authority("parental_authority", cal.between(3400, 500))
        .granted(cal.since(100));
    cast.file(
        file("child-with-guardian", KOMPAS, cal, 300, "second-therapist-youth")
            .around(guarded)
            .around(mother)
            .says(allows(cal, 110, "mother-without-authority", &["appointments"]).by("guardian"))
            .weekly(cal, "second-therapist-youth", (0, 10), 6, 3),
    );
}

/// A court suspended the father's authority a month ago.
fn a_suspended_authority(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(7, 60);
    cast.people([
        person("child-7", KOMPAS, Male, "Sem/de/Koperslager").born(born).without_account(),
        person("mother-of-7", KOMPAS, Female, "Iris//Veenhart"),
        person("father-suspended", KOMPAS, Male, "Niels/de/Koperslager"),
    ]);
    let father =
        member("father-suspended", "father").authority("parental_authority", cal.between(2600, 30));
    cast.file(
        file("child-7", KOMPAS, cal, 140, "second-therapist-youth")
            .parent(cal, born, "mother-of-7", "mother")
            .around(father)
            .weekly(cal, "second-therapist-youth", (1, 10), 4, 3),
    );
}

/// Both parents let the school's care coordinator see documents and appointments.
fn a_school_contact(cast: &mut Cast, cal: &Almanac) {
    let born = cal.born(10, 45);
    cast.people([
        person("child-10", KOMPAS, Female, "Zeynep//Karaoğlan").born(born).without_account(),
        person("mother-of-10", KOMPAS, Female, "Elif//Karaoğlan-Tezer"),
        person("father-of-10", KOMPAS, Male, "Murat//Karaoğlan"),
        person("school-contact", KOMPAS, Male, "Gijs/van 't/Schoolhof"),
    ]);
    let sees = ["appointments", "documents"];
    cast.file(
        file("child-10", KOMPAS, cal, 180, "second-therapist-youth")
            .parent(cal, born, "mother-of-10", "mother")
            .parent(cal, born, "father-of-10", "father")
            .around(member("school-contact", "school").granted(cal.since(80)))
            .says(allows(cal, 85, "school-contact", &sees).by("mother-of-10"))
            .says(allows(cal, 82, "school-contact", &sees).by("father-of-10"))
            .weekly(cal, "second-therapist-youth", (2, 10), 5, 3),
    );
}
