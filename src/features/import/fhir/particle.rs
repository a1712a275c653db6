//! The small words before a Dutch family name: "van der", "in 't".

/// Only in lower case: with a capital ("Van Damme" in Belgium) it is part of the name.
const PARTICLES: [&str; 33] = [
    "van", "von", "de", "den", "der", "het", "'t", "’t", "te", "ten", "ter", "la", "le", "du",
    "des", "da", "di", "do", "dos", "del", "della", "in", "op", "aan", "onder", "over", "uit",
    "bij", "voor", "zu", "zum", "zur", "af",
];

/// Splits "van der Giessen" into ("van der", "Giessen"). The last word is
/// always the name itself.
pub(super) fn split(family: &str) -> (Option<&str>, &str) {
    let mut start = 0;
    while let Some((word, _)) = family[start..].split_once(' ') {
        if !is_particle(word) {
            break;
        }
        start += word.len() + 1;
    }
    match start {
        0 => (None, family),
        _ => (Some(&family[..start - 1]), &family[start..]),
    }
}

/// Whether all of it is small words.
pub(super) fn are_particles(words: &str) -> bool {
    words.to_lowercase().split(' ').all(is_particle)
}

pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}
