//! Adults at De Linde who decide for themselves (T4.4).
//!
//! Owns the situations of the account (blocked, closed, new terms, none) and of
//! consent between adults. Who is represented stands in `adults_circle`.

use super::LINDE;
use super::almanac::Almanac;
use super::model::{AccountState, Cast, Gender, TermsState};
use super::write::{allows, file, member, person, withdraws};
use Gender::{Female, Male, Other};

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    a_long_history(cast, cal);
    the_other_half_of_two_practices(cast, cal);
    accounts_that_stopped(cast, cal);
    terms_and_letters(cast, cal);
    consent_taken_back(cast, cal);
    care_ended(cast, cal);
}

/// A year of talks, more than a page; her partner sees appointments, save one.
fn a_long_history(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult", LINDE, Female, "Marijke/van 't/Hooghout").born(cal.born(34, 150)),
        person("partner-of-adult", LINDE, Male, "Hugo//Blauwveer"),
    ]);
    let mut adult = file("adult", LINDE, cal, 400, "therapist-adults")
        .around(member("partner-of-adult", "partner").granted(cal.since(300)))
        .treated("cover-adults", "cover", cal.between(30, -14))
        .weekly(cal, "therapist-adults", (0, 10), 46, 6)
        .once(cal.talk("cover-adults", 1, 16).at("De Linde, spreekkamer 1"))
        .says(allows(cal, 310, "partner-of-adult", &["appointments", "network"]).hiding(47));
    adult.emergency.push(("second-therapist-adults", cal.emergency(1000)));
    cast.file(adult);
}

/// The human of `two-practices`: one account, a second file, and nobody here knows of the first.
fn the_other_half_of_two_practices(cast: &mut Cast, cal: &Almanac) {
    cast.people([person("two-practices-linde", LINDE, Female, "Amara//Okonwoude")
        .born(cal.born(18, 150))
        .in_english()
        .same_as("two-practices")]);
    cast.file(file("two-practices-linde", LINDE, cal, 40, "therapist-adults").weekly(
        cal,
        "therapist-adults",
        (1, 10),
        2,
        5,
    ));
}

/// One account was blocked for conduct, one was closed by its holder; care goes on.
fn accounts_that_stopped(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("blocked", LINDE, Male, "Rens//Stormwijk")
            .born(cal.born(27, 90))
            .account(AccountState::Blocked),
        person("closed", LINDE, Female, "Katarzyna//Brzozowiak")
            .born(cal.born(41, 20))
            .account(AccountState::Closed),
    ]);
    cast.file(file("blocked", LINDE, cal, 150, "second-therapist-adults").weekly(
        cal,
        "second-therapist-adults",
        (0, 11),
        5,
        3,
    ));
    cast.file(file("closed", LINDE, cal, 220, "second-therapist-adults").weekly(
        cal,
        "second-therapist-adults",
        (1, 11),
        4,
        2,
    ));
}

/// One accepted only older terms (T14.1); one has no account and gets letters.
fn terms_and_letters(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("new-terms", LINDE, Other, "Jip/de/Waterman-Loos")
            .born(cal.born(38, 260))
            .terms(TermsState::OlderVersion),
        person("by-letter", LINDE, Female, "Trijntje//Oudemolen")
            .born(cal.born(81, 40))
            .without_account(),
    ]);
    cast.file(file("new-terms", LINDE, cal, 300, "therapist-adults").weekly(
        cal,
        "therapist-adults",
        (0, 13),
        7,
        3,
    ));
    cast.file(
        file("by-letter", LINDE, cal, 110, "second-therapist-adults")
            .weekly(cal, "second-therapist-adults", (2, 11), 3, 2)
            .once(cal.talk("second-therapist-adults", 3, 16).by_phone()),
    );
}

/// What a brother saw was taken back; what a friend saw ran out.
fn consent_taken_back(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-alone", LINDE, Male, "Orlando//Wijnstein").born(cal.born(45, 310)),
        person("brother", LINDE, Male, "Errol//Wijnstein"),
        person("friend", LINDE, Female, "Sanne/op den/Akkerhof"),
    ]);
    cast.file(
        file("adult-alone", LINDE, cal, 230, "therapist-adults")
            .around(member("brother", "brother").granted(cal.since(150)))
            .around(member("friend", "friend").granted(cal.since(150)))
            .says(allows(cal, 160, "brother", &["appointments", "care_plan"]))
            .says(withdraws(cal, 12, "brother"))
            .says(allows(cal, 160, "friend", &["appointments"]).until(cal, -30))
            .weekly(cal, "therapist-adults", (2, 13), 6, 3),
    );
}

/// Care ended: the file is read, nothing is planned, and a sister's sight ended with it.
fn care_ended(cast: &mut Cast, cal: &Almanac) {
    cast.people([
        person("adult-ended", LINDE, Female, "Wilma//Veldkampen-Groot").born(cal.born(52, 66)),
        person("sister-of-ended", LINDE, Female, "Joke//Grootveldt"),
    ]);
    cast.file(
        file("adult-ended", LINDE, cal, 600, "therapist-adults")
            .around(member("sister-of-ended", "sister").granted(cal.since(500)))
            .says(allows(cal, 500, "sister-of-ended", &["appointments"]))
            .once(cal.talk("therapist-adults", -90, 16).at("De Linde, spreekkamer 2"))
            .once(cal.talk("therapist-adults", -100, 16).at("De Linde, spreekkamer 2"))
            .once(cal.talk("therapist-adults", -110, 16))
            .care_ended(cal, 100),
    );
}
