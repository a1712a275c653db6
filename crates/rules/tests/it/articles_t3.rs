//! Hand-made cases of T3.1 to T3.3: related persons, consent, own things.

use Category::Record;
use rules::Article::{T31, T32, T33, T43, T44};
use rules::Basis::{Mentorship, ParentalAuthority};
use rules::{Action, Because, Categories, Category, Giver, Ground, Kind, Regime, decide};

use crate::support::{
    Changes, act, between, days, file, item, now, only, own_thing, question, statement, view,
};

const ALL: Categories = Categories::ALL;

/// T3.1 i, ii, iii
#[test]
fn a_related_person_needs_everybody_whom_the_regime_names() {
    let with_parents = |age| {
        file(age)
            .with_authority("mother", ParentalAuthority)
            .with_authority("father", ParentalAuthority)
            .with_related("aunt")
    };
    let cases: [(i16, &[&str], bool); 7] = [
        (8, &["mother"], false),
        (8, &["mother", "father"], true),
        (13, &["client"], false),
        (13, &["mother", "father"], false),
        (13, &["client", "mother", "father"], true),
        (17, &["mother", "father"], false),
        (17, &["client"], true),
    ];
    for (age, givers, allowed) in cases {
        let file = givers
            .iter()
            .fold(with_parents(age), |file, giver| file.consent(giver, "aunt", -5, ALL));
        assert_eq!(view(&file, "aunt"), (allowed, T31), "{age} {givers:?}");
    }
}

/// T3.1 ii, iii
#[test]
fn without_any_representative_a_related_person_of_a_child_sees_nothing() {
    for age in [8, 13] {
        let file = file(age).with_related("aunt").consent("client", "aunt", -5, ALL);
        assert_eq!(view(&file, "aunt"), (false, T31));
        assert_eq!(own_thing(&file, "aunt", &["aunt"]), (false, T33));
    }
}

/// T3.1, T1.1h
#[test]
fn a_related_person_sees_while_care_lasts_and_the_provider_grants_it() {
    let open = file(40).with_related("sister").consent("client", "sister", -5, ALL);
    for (spans, allowed) in [
        (vec![], false),
        (vec![between(-9, -1), between(-1, 1)], true),
        (vec![between(-9, 0)], false),
    ] {
        let mut care = open.clone();
        care.client.care = Some(spans.clone());
        assert_eq!(view(&care, "sister"), (allowed, T31));
        let mut grant = open.clone();
        grant.people[0].kind = Kind::Relative { authority: Vec::new(), granted: Some(spans) };
        assert_eq!(view(&grant, "sister"), (allowed, T31));
        assert_eq!(own_thing(&grant, "sister", &["sister"]).0, allowed);
    }
}

/// T3.2: the first who does not allow decides, the client before the parents.
#[test]
fn what_a_related_person_sees_is_what_all_allowed() {
    let file = file(13)
        .with_authority("mother", ParentalAuthority)
        .with_related("aunt")
        .consent("client", "aunt", -5, only(Record))
        .consent("mother", "aunt", -5, only(Category::Tasks));
    assert_eq!(view(&file, "aunt"), (false, T32));
    let because = decide(&file, &question("aunt", Action::View), now()).because;
    assert_eq!(because, Because::NotCovered(Giver::Representative(0)));
    let file = file.consent("mother", "aunt", -4, ALL);
    assert_eq!(view(&file, "aunt"), (true, T31));
    assert_eq!(act(&file, "aunt"), (false, T32), "looks only");
    let ground = decide(&file, &question("aunt", Action::View), now()).ground;
    assert_eq!(ground, Ground::Consent { indexes: vec![0, 2] });
}

/// T3.2
#[test]
fn the_newest_statement_counts_and_an_older_one_never_revives() {
    let open = file(40).with_related("sister").consent("client", "sister", -9, ALL);
    let narrowed = open.clone().consent("client", "sister", -8, Categories::EMPTY);
    assert_eq!(view(&narrowed, "sister"), (false, T32));
    let taken_back = open.clone().withdrawal("client", "sister", -8);
    assert_eq!(view(&taken_back, "sister"), (false, T31));
    let mut ended = statement("client", "sister", -8, ALL);
    ended.until = Some(now());
    let mut file = open.clone();
    file.consents.push(ended);
    assert_eq!(view(&file, "sister"), (false, T31));
    let tomorrow = open.clone().withdrawal("client", "sister", 1);
    assert_eq!(view(&tomorrow, "sister"), (true, T31), "not said yet");
    let tie = open.withdrawal("client", "sister", -9);
    assert_eq!(view(&tie, "sister"), (false, T31), "the later line of a tie");
}

/// T3.2: what was said by one who was not competent is void; taking back is not.
#[test]
fn a_statement_of_somebody_not_competent_is_void_but_taking_back_counts() {
    let file = file(40)
        .with_related("sister")
        .with_authority("mentor", Mentorship)
        .incapacitated(&[])
        .consent("mentor", "sister", -40, ALL);
    assert_eq!(view(&file, "sister"), (false, T31), "no mentor's say yet");
    let file = file.consent("mentor", "sister", -20, ALL);
    assert_eq!(view(&file, "sister"), (true, T31));
    let mut recovered = file.clone().consent("client", "sister", -10, ALL);
    recovered.client.incapacity[0].span.until = Some(days(-5));
    assert_eq!(view(&recovered, "sister"), (false, T31), "said while incapacitated");
    let open = recovered.consent("client", "sister", -40, ALL);
    assert_eq!(view(&open, "sister"), (true, T31), "said before");
    let shut = open.withdrawal("client", "sister", -10);
    assert_eq!(view(&shut, "sister"), (false, T31));
}

/// T3.2: no birthday ends a consent that was given in competence.
#[test]
fn what_a_child_said_before_twelve_is_void_and_after_it_stays() {
    let mut file = file(17).with_authority("father", ParentalAuthority);
    let mut said = statement("client", "father", 0, ALL);
    said.stated = "2021-06-09T21:59:59Z".parse().unwrap();
    file.consents.push(said);
    assert_eq!(view(&file, "father"), (false, T44));
    file.consents[0].stated = "2021-06-09T22:00:00Z".parse().unwrap();
    assert_eq!(view(&file, "father"), (true, T44));
}

/// T3.2, T4.2: a question without an item is not denied by hidden or withheld items.
#[test]
fn a_hidden_or_withheld_item_is_shut_alone() {
    let mut file = file(13)
        .with_authority("mother", ParentalAuthority)
        .consent("client", "mother", -5, ALL)
        .withheld("mother", Categories::EMPTY);
    file.consents[0].hidden_items.push("diary");
    file.withholdings[0].items.push("letter");
    assert_eq!(view(&file, "mother"), (true, T43));
    assert_eq!(item(&file, "mother", "plan"), (true, T43));
    assert_eq!(item(&file, "mother", "diary"), (false, T43));
    assert_eq!(item(&file, "mother", "letter"), (false, T43));
    let mut ask = question("mother", Action::View);
    ask.item = Some("letter");
    let because = decide(&file, &ask, now()).because;
    assert_eq!(because, Because::Withheld(Regime::Shared));
}

/// T3.3: a father never reads the mother's thread, a parent never the child's.
#[test]
fn an_own_thing_is_for_its_parties_alone_whatever_the_categories_say() {
    let file = file(13)
        .with_authority("mother", ParentalAuthority)
        .with_authority("father", ParentalAuthority)
        .consent("client", "father", -5, ALL)
        .withheld("mother", ALL);
    assert_eq!(own_thing(&file, "mother", &["mother"]), (true, T33));
    assert_eq!(own_thing(&file, "father", &["mother"]), (false, T33));
    assert_eq!(own_thing(&file, "father", &["client"]), (false, T33));
    assert_eq!(own_thing(&file, "client", &["client"]), (true, T33));
    assert_eq!(own_thing(&file, "client", &["mother"]), (false, T33));
    assert_eq!(own_thing(&file, "client", &[]), (false, T33));
}

/// T3.3, T4.4: in the autonomous regime a parent's standing is the client's to give.
#[test]
fn standing_of_a_parent_from_16_needs_the_clients_consent_whatever_it_covers() {
    let file = file(17).with_authority("father", ParentalAuthority);
    assert_eq!(own_thing(&file, "father", &["father"]), (false, T33));
    let file = file.consent("client", "father", -5, Categories::EMPTY);
    assert_eq!(own_thing(&file, "father", &["father"]), (true, T33));
    assert_eq!(view(&file, "father"), (false, T44));
}

/// T3.3, T4.2: under 12 the client has no standing.
#[test]
fn a_child_under_twelve_takes_no_part_in_own_things() {
    assert_eq!(own_thing(&file(11), "client", &["client"]), (false, T33));
}

/// T3.1, T3.3: a teacher who fills in one questionnaire.
#[test]
fn consent_to_no_category_lets_a_teacher_do_own_things_only() {
    let file = file(13)
        .with_authority("mother", ParentalAuthority)
        .with_related("teacher")
        .consent("client", "teacher", -5, Categories::EMPTY)
        .consent("mother", "teacher", -5, Categories::EMPTY);
    assert_eq!(own_thing(&file, "teacher", &["teacher"]), (true, T33));
    assert_eq!(view(&file, "teacher"), (false, T32));
    assert_eq!(act(&file, "teacher"), (false, T32));
}
