//! The part of CBOR that authenticators write (RFC 8949, in the canonical form of CTAP2).
//!
//! Owns reading it: whole numbers, bytes, texts, lists and maps of a known length, and the three
//! simple values. Never reads further than it was given, or deeper than a few levels.

/// So deep a value may be nested: CTAP2 allows four levels.
const DEPTH: u8 = 4;
/// So many parts a list or map may have.
const PARTS: u64 = 64;

/// A value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Value<'a> {
    Number(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    Simple,
}

impl<'a> Value<'a> {
    /// What stands in a map under a text.
    pub(super) fn named(&self, name: &str) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        let is = |key: &Self| matches!(key, Self::Text(text) if *text == name);
        pairs.iter().find(|(key, _)| is(key)).map(|(_, value)| value)
    }

    /// What stands in a map under a number.
    pub(super) fn numbered(&self, number: i64) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        pairs.iter().find(|(key, _)| *key == Self::Number(number)).map(|(_, value)| value)
    }

    pub(super) fn number(&self) -> Option<i64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub(super) fn bytes(&self) -> Option<&'a [u8]> {
        if let Self::Bytes(bytes) = self { Some(bytes) } else { None }
    }
}

/// The value at the beginning of `bytes`, and what comes after it.
pub(super) fn read(bytes: &[u8]) -> Option<(Value<'_>, &[u8])> {
    value(bytes, DEPTH)
}

fn value(bytes: &[u8], depth: u8) -> Option<(Value<'_>, &[u8])> {
    let (head, rest) = bytes.split_first()?;
    let (kind, short) = (head >> 5, head & 0x1f);
    let (n, rest) = match short {
        0..=23 => (u64::from(short), rest),
        24 => whole::<1>(rest)?,
        25 => whole::<2>(rest)?,
        26 => whole::<4>(rest)?,
        27 => whole::<8>(rest)?,
        _ => return None,
    };
    match kind {
        0 => Some((Value::Number(i64::try_from(n).ok()?), rest)),
        1 => Some((Value::Number(-1 - i64::try_from(n).ok()?), rest)),
        2 | 3 => {
            let (text, rest) = rest.split_at_checked(usize::try_from(n).ok()?)?;
            let bytes = Value::Bytes(text);
            let value = if kind == 2 { bytes } else { Value::Text(str::from_utf8(text).ok()?) };
            Some((value, rest))
        }
        4 | 5 => parts(kind == 5, n, rest, depth.checked_sub(1)?),
        // False, true, nothing; no tags, no fractions.
        7 if (20..=22).contains(&short) => Some((Value::Simple, rest)),
        _ => None,
    }
}

fn parts(pairs: bool, n: u64, mut rest: &[u8], depth: u8) -> Option<(Value<'_>, &[u8])> {
    if n > PARTS {
        return None;
    }
    let (mut list, mut map) = (Vec::new(), Vec::new());
    for _ in 0..n {
        let (first, after) = value(rest, depth)?;
        rest = after;
        if pairs {
            let (second, after) = value(rest, depth)?;
            rest = after;
            if map.iter().any(|(key, _)| *key == first) {
                return None;
            }
            map.push((first, second));
        } else {
            list.push(first);
        }
    }
    Some((if pairs { Value::Map(map) } else { Value::List(list) }, rest))
}

fn whole<const N: usize>(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<N>()?;
    Some((number.iter().fold(0, |n, byte| (n << 8) | u64::from(*byte)), rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Value, read};

    #[test]
    fn the_examples_of_the_standard_are_read() {
        // RFC 8949, appendix A.
        assert_eq!(read(&[0x18, 0x64]), Some((Value::Number(100), &[][..])));
        assert_eq!(read(&[0x38, 0x63]), Some((Value::Number(-100), &[][..])));
        assert_eq!(read(&[0x44, 1, 2, 3, 4, 9]), Some((Value::Bytes(&[1, 2, 3, 4]), &[9][..])));
        assert_eq!(read(b"\x64IETF"), Some((Value::Text("IETF"), &[][..])));
        let (map, rest) = read(&[0xa2, 0x01, 0x02, 0x03, 0x82, 0x04, 0x05]).unwrap();
        assert_eq!(map.numbered(1).and_then(Value::number), Some(2));
        assert!(rest.is_empty());
    }

    #[test]
    fn what_is_cut_off_doubled_or_too_deep_is_no_value() {
        assert_eq!(read(&[0x44, 1, 2, 3]), None);
        assert_eq!(read(&[0xa2, 0x01, 0x02, 0x01, 0x03]), None);
        assert_eq!(read(&[0x81, 0x81, 0x81, 0x81, 0x81, 0x01]), None);
        assert_eq!(read(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), None);
        assert_eq!(read(&[0x5f, 0x41, 1, 0xff]), None);
    }

    proptest! {
        #[test]
        fn whatever_comes_it_ends(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some((_, rest)) = read(&bytes) {
                prop_assert!(rest.len() < bytes.len());
            }
        }
    }
}
