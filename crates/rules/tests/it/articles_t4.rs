//! Hand-made cases of T4.1 to T4.5 and T9.4: the client, representatives, therapists.

use Category::Record;
use rules::Article::{T31, T41, T42, T43, T44, T45, T94};
use rules::Basis::{Curatorship, Family, Guardianship, Mentorship, ParentalAuthority, Partner};
use rules::{Action, Categories, Category, Ground, Kind, decide};

use crate::support::{Changes, act, between, file, now, only, own_thing, question, view};

const ALL: Categories = Categories::ALL;

/// T4.1
#[test]
fn an_account_the_file_does_not_know_sees_nothing() {
    let file = file(14).consent("client", "stranger", -5, ALL);
    assert_eq!(view(&file, "stranger"), (false, T41));
    assert_eq!(own_thing(&file, "stranger", &["stranger"]), (false, T41));
}

/// T4.2
#[test]
fn a_child_under_twelve_sees_nothing_and_each_parent_sees_and_acts() {
    let file = file(8)
        .with_authority("mother", ParentalAuthority)
        .with_authority("father", ParentalAuthority);
    assert_eq!(view(&file, "client"), (false, T42));
    assert_eq!(view(&file, "mother"), (true, T42));
    assert_eq!(act(&file, "father"), (true, T42));
}

/// T4.2
#[test]
fn what_is_withheld_from_one_parent_the_other_still_sees() {
    let file = file(8)
        .with_authority("mother", ParentalAuthority)
        .with_authority("father", ParentalAuthority)
        .withheld("father", only(Record));
    assert_eq!(view(&file, "father"), (false, T42));
    assert_eq!(view(&file, "mother"), (true, T42));
}

/// T4.2
#[test]
fn from_twelve_an_incapacitated_client_keeps_the_own_view_and_others_act() {
    for age in [13, 17, 40] {
        let file = file(age).incapacitated(&[]);
        assert_eq!(view(&file, "client"), (true, T42));
        assert_eq!(act(&file, "client"), (false, T42));
    }
}

/// T4.2: incapacity is counted by category.
#[test]
fn incapacity_for_one_category_leaves_the_others() {
    let file = file(40).with_authority("mentor", Mentorship).incapacitated(&[Category::CarePlan]);
    assert_eq!(act(&file, "client"), (true, T44));
    let mut ask = question("mentor", Action::Act);
    ask.category = Category::CarePlan;
    assert!(decide(&file, &ask, now()).allow);
    assert_eq!(view(&file, "mentor"), (false, T31));
}

/// T1.1p: only the highest rank present counts.
#[test]
fn beside_a_mentor_a_partner_is_a_related_person() {
    let file = file(40)
        .with_authority("partner", Partner)
        .with_authority("brother", Family)
        .incapacitated(&[]);
    assert_eq!(view(&file, "partner"), (true, T42));
    assert_eq!(view(&file, "brother"), (false, T31));
    let file = file.with_authority("mentor", Mentorship);
    assert_eq!(view(&file, "partner"), (false, T31));
    assert_eq!(view(&file, "mentor"), (true, T42));
    let file = file.with_authority("curator", Curatorship);
    assert_eq!(view(&file, "mentor"), (true, T42), "one rank with the curator");
}

/// T1.1p: a parent's authority ends at 18, a mentor's does not begin before.
#[test]
fn authority_over_the_young_and_over_adults_do_not_mix() {
    let young = file(17)
        .with_authority("mentor", Mentorship)
        .with_authority("guardian", Guardianship)
        .incapacitated(&[]);
    assert_eq!(view(&young, "mentor"), (false, T31));
    assert_eq!(view(&young, "guardian"), (true, T42));
    let adult = file(18).with_authority("mother", ParentalAuthority).incapacitated(&[]);
    assert_eq!(view(&adult, "mother"), (false, T31));
}

/// T4.3
#[test]
fn from_12_to_15_the_client_sees_all_and_a_parent_what_the_client_lets_see() {
    let file = file(13).with_authority("mother", ParentalAuthority);
    assert_eq!(act(&file, "client"), (true, T43));
    assert_eq!(view(&file, "mother"), (false, T43));
    let open = file.clone().consent("client", "mother", -5, only(Record));
    assert_eq!(view(&open, "mother"), (true, T43));
    assert_eq!(act(&open, "mother"), (false, T43), "a parent looks only");
    let other = file.consent("client", "mother", -5, only(Category::Tasks));
    assert_eq!(view(&other, "mother"), (false, T43));
}

/// T4.3
#[test]
fn a_withholding_beats_the_clients_consent() {
    let file = file(13)
        .with_authority("mother", ParentalAuthority)
        .consent("client", "mother", -5, ALL)
        .withheld("mother", only(Record));
    assert_eq!(view(&file, "mother"), (false, T43));
}

/// T4.4
#[test]
fn from_16_the_client_decides_alone_and_a_withholding_is_silent() {
    let closed = file(17).with_authority("father", ParentalAuthority);
    assert_eq!(act(&closed, "client"), (true, T44));
    assert_eq!(view(&closed, "father"), (false, T44));
    let open = closed.consent("client", "father", -5, ALL).withheld("father", ALL);
    assert_eq!(view(&open, "father"), (true, T44));
    assert_eq!(act(&open, "father"), (false, T44));
}

/// T4.5
#[test]
fn a_therapist_needs_a_relation_or_an_emergency_that_holds() {
    let mut file = file(13).with_therapist("therapist");
    assert_eq!(act(&file, "therapist"), (true, T45));
    assert_eq!(own_thing(&file, "therapist", &[]), (true, T45));
    for (emergency, allowed) in
        [(vec![], false), (vec![between(-1, 0)], false), (vec![between(0, 1)], true)]
    {
        file.people[0].kind = Kind::Therapist { treats: vec![between(-9, -1)], emergency };
        assert_eq!(view(&file, "therapist"), (allowed, T45));
    }
    let ground = decide(&file, &question("therapist", Action::View), now()).ground;
    assert_eq!(ground, Ground::Emergency);
}

/// T9.4
#[test]
fn after_death_therapists_read_and_nobody_else_does_anything() {
    let mut file = file(40)
        .with_therapist("therapist")
        .with_related("sister")
        .consent("client", "sister", -5, ALL);
    assert_eq!(view(&file, "sister"), (true, T31));
    file.client.died = Some(now());
    assert_eq!(view(&file, "sister"), (false, T94));
    assert_eq!(view(&file, "client"), (false, T94));
    assert_eq!(own_thing(&file, "client", &["client"]), (false, T94));
    assert_eq!(view(&file, "therapist"), (true, T45));
    assert_eq!(act(&file, "therapist"), (false, T94));
}
