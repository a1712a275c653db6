//! A name of which the file has only the whole text.

use super::given::are_initials;
use super::name::{PersonName, join};
use super::particle;

/// Parts a whole name: "Juri van Gelder", "Gelder, Juri van".
/// The family name starts at the first small word, else it is the last word.
pub(super) fn parted(text: &str) -> PersonName {
    let turned =
        text.split_once(',').map(|(family, first)| join([first.trim(), family.trim()], " "));
    let text = turned.as_deref().unwrap_or(text);
    let words: Vec<&str> = text.split(' ').collect();
    let last = words.len() - 1;
    let start = words.iter().position(|word| particle::is_particle(word));
    let (first, family) = words.split_at(start.unwrap_or(last).min(last));
    let (first, family) = (first.join(" "), family.join(" "));
    let (prefix, family) = particle::split(&family);
    let mut name = PersonName {
        prefix: prefix.map(str::to_owned),
        family: family.to_owned(),
        ..PersonName::default()
    };
    if are_initials(&first) {
        name.initials = Some(first.replace(' ', ""));
    } else if !first.is_empty() {
        name.given = vec![first];
    }
    name
}
