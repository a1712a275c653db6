//! One message of the crowd, put together from its sentences.
//!
//! Owns how long a text is and how it begins and ends. Which sentences there
//! are stands in `words`.

use super::dice::Dice;
use super::words::{BETWEEN, GOODBYE, HELLO, KIND, NEXT, SHORT, Topic};

/// The names by which two people call each other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'a> {
    /// The client, or the parent.
    pub(super) writer: &'a str,
    /// The therapist.
    pub(super) therapist: &'a str,
}

/// What a client or a parent writes: now and then a word, mostly a few
/// sentences, sometimes a page.
pub(super) fn asked(dice: &mut Dice, topic: &Topic, pair: Pair<'_>, first: bool) -> String {
    if !first && dice.once_in(5) {
        return dice.word(&SHORT).to_owned();
    }
    let count = if dice.once_in(7) { 4 + dice.below(3) } else { 1 + dice.below(3) };
    let said = dice.words(topic.asks, usize::try_from(count).unwrap_or(1));
    let aside = if dice.once_in(2) { dice.word(&BETWEEN) } else { "" };
    letter(dice, (pair.therapist, pair.writer), &said, aside, first)
}

/// What a therapist answers: kind, one or two things to do, and what comes next.
pub(super) fn answered(dice: &mut Dice, topic: &Topic, pair: Pair<'_>) -> String {
    let mut said = Vec::new();
    if dice.below(3) > 0 {
        said.push(dice.word(&KIND));
    }
    let count = usize::try_from(1 + dice.below(2)).unwrap_or(1);
    said.extend(dice.words(topic.answers, count));
    let next = if dice.below(3) > 0 { dice.word(&NEXT) } else { "" };
    let greets = dice.once_in(2);
    letter(dice, (pair.writer, pair.therapist), &said, next, greets)
}

fn letter(
    dice: &mut Dice,
    (to, from): (&str, &str),
    said: &[&str],
    last: &str,
    greets: bool,
) -> String {
    let mut parts = Vec::new();
    if greets || dice.once_in(3) {
        parts.push(format!("{} {to},", dice.word(&HELLO)));
    }
    // A long text has paragraphs.
    parts.extend(said.chunks(3).map(|some| some.join(" ")));
    match parts.last_mut() {
        Some(end) if said.len() < 3 && !last.is_empty() => *end = format!("{end} {last}"),
        _ if !last.is_empty() => parts.push(last.to_owned()),
        _ => {}
    }
    if dice.once_in(2) {
        parts.push(format!("{}\n{from}", dice.word(&GOODBYE)));
    }
    parts.join("\n\n")
}
