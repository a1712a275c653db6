//! Adults at De Linde who are, or were, represented by somebody (T1.1p, T4.2), and one who died.
//!
//! Owns one situation for each rank of authority: curator, mentor, written
//! mandate, partner, family. Of several ranks only the highest counts.

use super::LINDE;
use super::almanac::Almanac;
use super::model::{AccountState, Basis, Cast, Gender};
use super::write::{allows, file, member, person};
use Gender::{Female, Male};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    a_mentor(cast, cal);
    a_curator_for_a_part(cast, cal);
    a_written_mandate(cast, cal);
    a_partner(cast, cal);
    family(cast, cal);
    capable_again(cast, cal);
    deceased(cast, cal);
}

/// The mentor sees and acts; the sister asked, and the mentor has not consented.
fn a_mentor(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-incapacitated", LINDE, Male, "Harm-Jan//Zandstroom").born(cal.born(46, 190)),
        person("mentor", LINDE, Female, "Ludmila//Havenaar"),
        person("sister", LINDE, Female, "Annelies//Zandstroom-Pruim"),
    ]);
    cast.file(
        file("adult-incapacitated", LINDE, cal, 380, "therapist-adults")
            .incapable(&[], cal.between(200, -165))
            .around(member("mentor", "mentor").authority("mentorship", cal.since(250)))
            .around(member("sister", "sister").granted(cal.since(100)))
            .weekly(cal, "therapist-adults", (0, 14), 8, 4)
            .once(cal.talk("therapist-adults", 2, 16).of(&["mentor"])),
    );
}

/// Represented for the record, the plan and documents; appointments are her own.
fn a_curator_for_a_part(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-with-curator", LINDE, Female, "Gülay//Sarıdemirel").born(cal.born(29, 333)),
        person("curator", LINDE, Male, "Floris/van/Rechteren-Maas"),
    ]);
    let part = ["record", "care_plan", "documents"];
    cast.file(
        file("adult-with-curator", LINDE, cal, 260, "second-therapist-adults")
            .incapable(&part, cal.between(180, -185))
            .around(member("curator", "curator").authority("curatorship", cal.since(240)))
            .weekly(cal, "second-therapist-adults", (3, 11), 5, 3),
    );
}

/// A written mandate goes before the partner, who has no authority beside it.
fn a_written_mandate(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-with-mandate", LINDE, Male, "Theo//Rietdijkstra").born(cal.born(58, 12)),
        person("mandate-holder", LINDE, Female, "Bernadette//Rietdijkstra-Kuil"),
        person("partner-without-authority", LINDE, Male, "Cees//Wintertuin"),
    ]);
    cast.file(
        file("adult-with-mandate", LINDE, cal, 320, "second-therapist-adults")
            .incapable(&[], cal.between(60, -120))
            .around(member("mandate-holder", "sister").authority("written_mandate", cal.since(70)))
            .around(
                member("partner-without-authority", "partner").authority("partner", cal.since(60)),
            )
            .weekly(cal, "second-therapist-adults", (4, 11), 6, 3),
    );
}

/// The partner represents; the daughter sees appointments because he allowed it.
fn a_partner(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-with-partner", LINDE, Female, "Soenita//Mahabierdjan").born(cal.born(63, 99)),
        person("partner-representing", LINDE, Male, "Radjen//Mahabierdjan"),
        person("daughter", LINDE, Female, "Priya//Mahabierdjan-Stolk"),
    ]);
    let daughter =
        member("daughter", "daughter").authority("family", cal.since(90)).granted(cal.since(50));
    cast.file(
        file("adult-with-partner", LINDE, cal, 200, "therapist-adults")
            .incapable(&[], cal.between(90, -90))
            .around(member("partner-representing", "partner").authority("partner", cal.since(90)))
            .around(daughter)
            .says(allows(cal, 55, "daughter", &["appointments"]).by("partner-representing"))
            .weekly(cal, "therapist-adults", (1, 14), 5, 3),
    );
}

/// Two of the family represent together; a neighbour has the consent of one of the two.
fn family(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-with-family", LINDE, Male, "Abdelkarim//Tazirhine").born(cal.born(74, 205)),
        person("son", LINDE, Male, "Nordin//Tazirhine"),
        person("niece", LINDE, Female, "Loubna//Tazirhine-Bos").in_english(),
        person("neighbour", LINDE, Female, "Corrie//Hekkelman-Poort"),
    ]);
    cast.file(
        file("adult-with-family", LINDE, cal, 240, "second-therapist-adults")
            .incapable(&[], cal.between(110, -70))
            .around(member("son", "son").authority("family", cal.since(110)))
            .around(member("niece", "niece").authority("family", cal.since(110)))
            .around(member("neighbour", "neighbour").granted(cal.since(30)))
            .says(allows(cal, 35, "neighbour", &["appointments"]).by("son"))
            .weekly(cal, "second-therapist-adults", (0, 14), 5, 3),
    );
}

/// He decides again: the mentorship still stands on paper and gives no sight.
fn capable_again(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-capable-again", LINDE, Male, "Sytze//Meerveldsma").born(cal.born(39, 77)),
        person("former-mentor", LINDE, Female, "Ottilie/van/Steenwegen"),
    ]);
    cast.file(
        file("adult-capable-again", LINDE, cal, 450, "therapist-adults")
            .incapable(&[], cal.between(300, 40))
            .around(member("former-mentor", "mentor").authority("mentorship", cal.since(310)))
            .weekly(cal, "therapist-adults", (2, 14), 6, 3),
    );
}

/// Consents and own access ended with his life; his therapist can still read (T9.4).
fn deceased(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("deceased", LINDE, Male, "Gerrit//Avondster")
            .born(cal.born(71, 30))
            .account(AccountState::Closed),
        person("widow", LINDE, Female, "Neeltje//Avondster-Haring"),
    ]);
    let mut file = file("deceased", LINDE, cal, 500, "therapist-adults")
        .basis(Basis::TreatmentAgreement)
        .around(member("widow", "partner").granted(cal.since(400)))
        .says(allows(cal, 410, "widow", &["appointments", "network"]))
        .once(cal.talk("therapist-adults", -50, 16).at("De Linde, spreekkamer 2"))
        .once(cal.talk("therapist-adults", -40, 16).at("De Linde, spreekkamer 2"))
        .once(cal.talk("therapist-adults", -15, 16).at("De Linde, spreekkamer 2").cancelled());
    file.died = Some(cal.midnight(-40));
    file.care[0].until = file.died;
    cast.file(file);
}
