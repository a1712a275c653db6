//! Addresses, numbers, and how long a link holds.

use proptest::prelude::*;

use super::{Amiss, Channel, Standing, State, TRIES, email, mobile, reach, same_mobile, standing};
use crate::clock::Instant;

#[test]
fn an_address_is_kept_as_it_can_be_written_to() {
    assert_eq!(
        email(" Noor.de-Wit+portaal@Example.ORG ").unwrap(),
        "Noor.de-Wit+portaal@example.org"
    );
    for wrong in [
        "",
        "noor",
        "noor@",
        "@example.org",
        "noor@example",
        "a b@example.org",
        "noor@-a.nl",
        ".a@b.nl",
    ] {
        assert_eq!(email(wrong), None, "{wrong}");
    }
}

/// Mail heads: what is typed as an address begins no other line and names no other receiver.
#[test]
fn an_address_cannot_carry_another_head() {
    for attack in [
        "noor@example.org\r\nBcc: ander@example.org",
        "noor@example.org\nSubject: hallo",
        "noor@example.org, ander@example.org",
        "noor@example.org;ander@example.org",
        "Noor <noor@example.org>",
        "noor@example.org%0aBcc:x@y.nl",
        "\"noor\r\n\"@example.org",
        "-oQ/tmp@example.org",
        "noor@exam\u{202e}ple.org",
    ] {
        assert_eq!(email(attack), None, "{attack:?}");
    }
}

#[test]
fn a_number_is_kept_in_one_form() {
    for typed in
        ["06 12345678", "06-12 34 56 78", "+31 6 12345678", "0031612345678", "+31 (0)6 12345678"]
    {
        assert_eq!(mobile(typed).as_deref(), Some("+31612345678"), "{typed}");
    }
    assert_eq!(mobile("+32 470 12 34 56").as_deref(), Some("+32470123456"));
    for wrong in [
        "",
        "020 1234567",
        "0612",
        "+31 20 1234567",
        "6 12345678",
        "06 1234567a",
        "06 12345678\r\nx",
    ] {
        assert_eq!(mobile(wrong), None, "{wrong:?}");
    }
    assert!(
        same_mobile("06-12345678", "+31 6 1234 5678") && !same_mobile("0612345678", "0612345679")
    );
}

/// T3.1: the code goes by another way than the link.
#[test]
fn link_and_code_go_by_two_ways() {
    assert_eq!(reach("", "", Channel::Letter), Err(vec![Amiss::SameWay]));
    assert_eq!(reach("", "", Channel::Text), Err(vec![Amiss::NoMobile]));
    assert_eq!(reach("noor", "12", Channel::Text), Err(vec![Amiss::Email, Amiss::Mobile]));
    assert_eq!(reach("", "", Channel::HandedOver).unwrap().email, None);
    assert!(reach("noor@example.org", "", Channel::Letter).is_ok());
}

#[test]
fn a_link_holds_for_its_time_and_its_tries() {
    let (now, later) = (Instant(10), Instant(20));
    assert_eq!(standing(State::Open, later, TRIES - 1, now), Standing::Holds);
    assert_eq!(standing(State::Open, later, TRIES, now), Standing::Spent);
    assert_eq!(standing(State::Open, now, 0, now), Standing::Expired);
    assert_eq!(standing(State::NotMe, later, 0, now), Standing::Over(State::NotMe));
}

proptest! {
    /// Whatever is typed, what is kept has no sign that a head could be made of.
    #[test]
    fn what_is_kept_is_plain(typed in "\\PC{0,40}@\\PC{0,40}") {
        if let Some(kept) = email(&typed) {
            prop_assert!(kept.is_ascii() && !kept.contains([' ', ',', ';', '<', '>', ':', '"', '\r', '\n']));
        }
    }
}
