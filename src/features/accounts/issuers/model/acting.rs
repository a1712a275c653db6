//! Who signs in, where a broker says that somebody acts for somebody.
//!
//! Owns the reading of those claims, whose names are configured, for every broker writes them in
//! its own way. Whom one acts for is only noticed: a token opens the account of who holds it, and
//! authority is what staff established (T1.1p).

use serde_json::Value;

use super::claims::{Claims, is_subject};

/// Where a broker writes it: paths of claims, with points.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Where {
    /// Who signs in; `sub`, or what RFC 8693 calls `act.sub`.
    pub actor: String,
    /// Whom one acts for.
    pub represents: String,
}

/// Who signs in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Who {
    /// By what the issuer calls them.
    pub subject: String,
    /// Whether they act for somebody.
    pub acts: bool,
}

/// Who signs in by these claims; none where they do not say it without doubt.
#[must_use]
pub fn who(claims: &Claims, at: &Where) -> Option<Who> {
    let (actor, represented) = (found(claims, &at.actor), found(claims, &at.represents));
    let whose = |value: &Value| value.as_str().filter(|text| is_subject(text)).map(str::to_owned);
    match (actor, represented) {
        // Both are the same person: nobody acts for anybody.
        (Some(actor), Some(represented)) => {
            Some(Who { subject: whose(actor)?, acts: actor != represented })
        }
        (Some(actor), None) => Some(Who { subject: whose(actor)?, acts: false }),
        // The one place where a broker writes an actor is empty. Then `sub` is who signs in, unless
        // somebody is represented elsewhere: then nobody knows who acts.
        (None, represented) => {
            let begun = at.actor.split('.').next().and_then(|first| claims.get(first));
            let silent = begun.is_none_or(Value::is_null);
            let own = silent && (represented.is_none() || at.represents == "sub");
            let subject = claims.get("sub").and_then(whose).filter(|_| own)?;
            Some(Who { subject, acts: false })
        }
    }
}

/// What stands at a path; nothing where it is empty.
fn found<'a>(claims: &'a Claims, path: &str) -> Option<&'a Value> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
    let value = claims.get(first)?;
    let value = match rest {
        None => value,
        Some(rest) => return found(value.as_object()?, rest),
    };
    let empty = match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.is_empty(),
        Value::Object(all) => all.is_empty(),
        _ => false,
    };
    (!empty).then_some(value)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Where, Who, who};

    fn read(claims: &Value, actor: &str, represents: &str) -> Option<Who> {
        let at = Where { actor: actor.to_owned(), represents: represents.to_owned() };
        who(claims.as_object().unwrap(), &at)
    }

    fn is(subject: &str, acts: bool) -> Who {
        Who { subject: subject.to_owned(), acts }
    }

    /// T1.1p: a mother who acts for her child comes into her own account.
    #[test]
    fn who_acts_for_somebody_signs_in_as_oneself() {
        let mother = json!({ "sub": "mother", "represents": { "sub": "child" } });
        assert_eq!(read(&mother, "sub", "represents"), Some(is("mother", true)));
        let several = json!({ "sub": "mother", "represents": ["child", "other"] });
        assert_eq!(read(&several, "sub", "represents"), Some(is("mother", true)));
        // RFC 8693: `sub` is whom it is about, `act` who does it.
        let exchanged = json!({ "sub": "child", "act": { "sub": "mother" } });
        assert_eq!(read(&exchanged, "act.sub", "sub"), Some(is("mother", true)));
        let own = json!({ "sub": "mother" });
        assert_eq!(read(&own, "act.sub", "sub"), Some(is("mother", false)));
        assert_eq!(read(&own, "sub", "represents"), Some(is("mother", false)));
    }

    #[test]
    fn empty_is_nobody_and_oneself_is_nobody_else() {
        for nobody in [json!(null), json!(""), json!([]), json!({}), json!(false)] {
            let claims = json!({ "sub": "mother", "represents": nobody });
            assert_eq!(read(&claims, "sub", "represents"), Some(is("mother", false)));
        }
        let oneself = json!({ "sub": "mother", "represents": "mother" });
        assert_eq!(read(&oneself, "sub", "represents"), Some(is("mother", false)));
    }

    /// The one who is represented never comes in because nobody knows who acts.
    #[test]
    fn without_an_actor_nobody_signs_in() {
        let claims = json!({ "sub": "child", "represents": "child", "act": {} });
        assert_eq!(read(&claims, "act.sub", "represents"), None);
        for broken in [json!({}), json!({ "sub": 7 }), json!({ "sub": "" }), json!("mother")] {
            let claims = json!({ "sub": "child", "act": broken });
            assert_eq!(read(&claims, "act.sub", "sub"), None);
        }
        assert_eq!(read(&json!({}), "sub", "represents"), None);
    }
}
