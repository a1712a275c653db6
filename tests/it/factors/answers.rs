//! What an authenticator's answer is worth (Web Authentication, 7.1 and 7.2): no database.

use empower::features::accounts::passkeys::{Answer, Made, Party, Wrong};
use serde_json::{Value, json};

use crate::support::Authenticator;

fn party() -> Party {
    Party::of("http://localhost:8080", std::iter::empty()).unwrap()
}

fn asked() -> Value {
    json!({
        "rpId": "localhost", "rp": { "id": "localhost" }, "user": { "id": "AAAA" },
        "challenge": "dGhpcyBpcyBhc2tlZA",
    })
}

fn made(device: &mut Authenticator) -> Made {
    Answer::read(&device.makes(&asked())).unwrap().made(&party()).unwrap()
}

/// T4.1: what was made proves, and counts.
#[test]
fn a_passkey_that_was_made_proves() {
    let mut device = Authenticator::new();
    let made = made(&mut device);
    let answer = Answer::read(&device.signs(&asked())).unwrap();
    assert_eq!(answer.credential, made.credential);
    assert_eq!(answer.challenge, b"this is asked");
    assert_eq!(answer.proves(&party(), &made.key), Ok(2));
}

/// T4.1: each lie is refused, whatever else is right.
#[test]
fn an_answer_from_elsewhere_or_of_nobody_proves_nothing() {
    type Lie = fn(&mut Authenticator);
    let lies: [(Lie, Wrong); 6] = [
        (|device| device.origin = "http://localhost.evil.example:8080".to_owned(), Wrong::Origin),
        (|device| device.origin = "https://localhost:8080".to_owned(), Wrong::Origin),
        (|device| device.framed = true, Wrong::Origin),
        (|device| device.flags = 0b100, Wrong::Absent),
        (|device| device.flags = 0b001, Wrong::Unverified),
        (|device| device.flags |= 0b1_0000, Wrong::Shape),
    ];
    for (lie, wrong) in lies {
        let mut device = Authenticator::new();
        let made = made(&mut device);
        lie(&mut device);
        let answer = Answer::read(&device.signs(&asked())).unwrap();
        assert_eq!(answer.proves(&party(), &made.key), Err(wrong));
        let answer = Answer::read(&device.makes(&asked())).unwrap();
        assert_eq!(answer.made(&party()).map(|_| ()), Err(wrong));
    }
}

/// T4.1: for another site, by another passkey, called something else, or altered: nothing.
#[test]
fn an_answer_about_something_else_proves_nothing() {
    let (mut device, mut other) = (Authenticator::new(), Authenticator::new());
    let made = made(&mut device);
    let proves = |json: &str| Answer::read(json).unwrap().proves(&party(), &made.key);
    let elsewhere = json!({ "rpId": "evil.example", "challenge": "AAAA" });
    assert_eq!(proves(&device.signs(&elsewhere)), Err(Wrong::Party));
    assert_eq!(proves(&other.signs(&asked())), Err(Wrong::Signature));
    assert_eq!(proves(&device.signs_as("webauthn.create", &asked())), Err(Wrong::Kind));
    let mut altered: Value = serde_json::from_str(&device.signs(&asked())).unwrap();
    altered["response"]["clientDataJSON"] =
        json!(data_encoding::BASE64URL_NOPAD.encode(
            br#"{"type":"webauthn.get","challenge":"AAAA","origin":"http://localhost:8080"}"#
        ));
    assert_eq!(proves(&altered.to_string()), Err(Wrong::Signature));
    for none in ["", "{}", "[]", "{\"id\":\"AA\",\"response\":{}}", "null"] {
        assert!(Answer::read(none).is_err(), "{none}");
    }
    assert!(Answer::read(&"x".repeat(100_000)).is_err());
}
