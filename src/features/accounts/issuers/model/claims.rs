//! What an ID token claims, and whether that is an answer to what was asked (OpenID Connect Core,
//! section 3.1.3.7).
//!
//! Owns the checks after the signature. Every doubt is a no.

use serde_json::{Map, Value};
use subtle::ConstantTimeEq as _;

/// The claims of a token whose signature was right.
pub type Claims = Map<String, Value>;

/// So many seconds two clocks may differ.
const LEEWAY: i64 = 60;
/// So many seconds ago a token may have been made: one is made for each way there.
const FRESH: i64 = 10 * 60;
/// The longest subject (OpenID Connect Core, section 2).
const SUBJECT_MAX: usize = 255;

/// What was asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Of whom.
    pub issuer: &'a str,
    /// As whom.
    pub client_id: &'a str,
    /// What only this answer can know.
    pub nonce: &'a str,
    /// Any of these is sure enough.
    pub acr: &'a [String],
    /// The second since when the holder must have proved it anew; none: whenever.
    pub proved_since: Option<i64>,
    /// The second it is.
    pub now: i64,
}

/// Why a token does not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// It is not the answer: which claim, for the trace.
    Wrong(&'static str),
    /// It is, and the issuer did not know surely enough who it was.
    Weak,
}

/// When the holder proved it, in seconds, where the token says so; of a token that holds.
///
/// # Errors
/// Why it does not hold.
pub fn fits(claims: &Claims, asked: &Asked<'_>) -> Result<Option<i64>, Unfit> {
    let must = |holds: bool, claim| if holds { Ok(()) } else { Err(Unfit::Wrong(claim)) };
    let text = |claim: &str| claims.get(claim).and_then(Value::as_str);
    must(text("iss") == Some(asked.issuer), "iss")?;
    must(is_for(claims, asked.client_id), "aud")?;
    must(claims.get("azp").is_none() || text("azp") == Some(asked.client_id), "azp")?;
    let nonce = text("nonce").unwrap_or_default();
    must(bool::from(nonce.as_bytes().ct_eq(asked.nonce.as_bytes())), "nonce")?;
    let (made, ends) = (second(claims, "iat"), second(claims, "exp"));
    must(ends.is_some_and(|ends| asked.now < ends.saturating_add(LEEWAY)), "exp")?;
    let fresh = asked.now.saturating_sub(FRESH + LEEWAY)..=asked.now.saturating_add(LEEWAY);
    must(made.is_some_and(|made| fresh.contains(&made)), "iat")?;
    if claims.contains_key("nbf") {
        let begins = second(claims, "nbf");
        must(begins.is_some_and(|begins| begins <= asked.now.saturating_add(LEEWAY)), "nbf")?;
    }
    must(text("sub").is_some_and(is_subject), "sub")?;
    let proved = second(claims, "auth_time");
    must(proved.is_none_or(|proved| proved <= asked.now.saturating_add(LEEWAY)), "auth_time")?;
    if let Some(since) = asked.proved_since {
        let anew = proved.is_some_and(|proved| proved >= since.saturating_sub(LEEWAY));
        must(anew, "auth_time")?;
    }
    let surely = text("acr").is_some_and(|given| asked.acr.iter().any(|acr| acr == given));
    if surely { Ok(proved) } else { Err(Unfit::Weak) }
}

/// Whether it was made for us; with others only where we are the ones who asked.
fn is_for(claims: &Claims, client_id: &str) -> bool {
    match claims.get("aud") {
        Some(Value::String(one)) => one == client_id,
        Some(Value::Array(all)) => {
            let ours = all.iter().any(|one| one.as_str() == Some(client_id));
            let asked = claims.get("azp").and_then(Value::as_str) == Some(client_id);
            ours && (all.len() == 1 || asked)
        }
        _ => false,
    }
}

/// A claim that is a number of seconds; some issuers write a fraction.
fn second(claims: &Claims, claim: &str) -> Option<i64> {
    let number = claims.get(claim)?;
    #[expect(clippy::cast_possible_truncation, reason = "a second, rounded down, and bounded")]
    let whole = |seconds: f64| (0.0..1e12).contains(&seconds).then_some(seconds as i64);
    number.as_i64().or_else(|| number.as_f64().and_then(whole))
}

/// Whether it can name somebody.
#[must_use]
pub fn is_subject(text: &str) -> bool {
    !text.is_empty() && text.len() <= SUBJECT_MAX && !text.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::{Asked, Claims, Unfit, fits};

    const NOW: i64 = 1_800_000_000;

    fn claims() -> Claims {
        let claims = json!({
            "iss": "https://login.example.org", "aud": "portaal", "sub": "a1", "nonce": "n", "acr": "two",
            "iat": NOW - 5, "exp": NOW + 300, "auth_time": NOW - 60,
        });
        claims.as_object().unwrap().clone()
    }

    fn checked(claims: &Claims, proved_since: Option<i64>) -> Result<Option<i64>, Unfit> {
        let acr = ["two".to_owned(), "three".to_owned()];
        let issuer = "https://login.example.org";
        let (client_id, nonce) = ("portaal", "n");
        fits(claims, &Asked { issuer, client_id, nonce, acr: &acr, proved_since, now: NOW })
    }

    fn with(claim: &str, value: Value) -> Result<Option<i64>, Unfit> {
        let mut claims = claims();
        claims.insert(claim.to_owned(), value);
        checked(&claims, None)
    }

    #[test]
    fn a_token_that_answers_what_was_asked_holds() {
        assert_eq!(checked(&claims(), None), Ok(Some(NOW - 60)));
        assert_eq!(with("aud", json!(["portaal"])), Ok(Some(NOW - 60)));
        assert_eq!(with("acr", json!("three")), Ok(Some(NOW - 60)));
        assert_eq!(with("exp", json!(NOW - 59)), Ok(Some(NOW - 60)));
        assert_eq!(with("iat", json!(NOW + 60)), Ok(Some(NOW - 60)));
    }

    #[test]
    fn each_claim_that_is_missing_or_another_is_a_no() {
        for claim in ["iss", "aud", "sub", "nonce", "iat", "exp"] {
            let mut without = claims();
            without.remove(claim);
            assert_eq!(checked(&without, None), Err(Unfit::Wrong(claim)));
        }
        for (claim, value) in [
            ("iss", json!("https://login.example.org/")),
            ("aud", json!("another")),
            ("aud", json!(["portaal", "another"])),
            ("azp", json!("another")),
            ("sub", json!("")),
            ("sub", json!("a\nb")),
            ("sub", json!(7)),
            ("nonce", json!("m")),
            ("iat", json!(NOW + 61)),
            ("iat", json!(NOW - 661)),
            ("exp", json!(NOW - 60)),
            ("exp", json!("soon")),
            ("nbf", json!(NOW + 61)),
            ("auth_time", json!(NOW + 61)),
        ] {
            assert_eq!(with(claim, value.clone()), Err(Unfit::Wrong(claim)), "{value}");
        }
        for weak in [json!("one"), json!(""), json!(["two"]), Value::Null] {
            assert_eq!(with("acr", weak), Err(Unfit::Weak));
        }
    }

    /// Proving anew is worth nothing when it was done before it was asked, or nobody says when.
    #[test]
    fn who_must_prove_anew_cannot_lean_on_an_older_proof() {
        assert!(checked(&claims(), Some(NOW - 30)).is_ok());
        assert_eq!(checked(&claims(), Some(NOW + 1)), Err(Unfit::Wrong("auth_time")));
        let mut silent = claims();
        silent.remove("auth_time");
        assert_eq!(checked(&silent, Some(NOW - 30)), Err(Unfit::Wrong("auth_time")));
        assert_eq!(checked(&silent, None), Ok(None));
    }

    proptest! {
        /// Whatever somebody writes into a claim: no panic, and no other nonce ever holds.
        #[test]
        fn nothing_that_is_written_brings_it_down(nonce in "\\PC{0,20}", seconds in any::<f64>(), sub in any::<String>()) {
            let mut written = claims();
            written.insert("nonce".to_owned(), json!(nonce));
            written.insert("exp".to_owned(), json!(seconds));
            written.insert("sub".to_owned(), json!(sub));
            prop_assert!(nonce == "n" || checked(&written, Some(NOW)).is_err());
        }
    }
}
