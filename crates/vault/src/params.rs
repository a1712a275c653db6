//! Numbered parameters of statements with as many of them as there are keys.
//! Makes numbers alone: no value ever becomes part of a statement's text.

/// `($1, $2, …)`.
pub(crate) fn placeholders(first: usize, count: usize) -> String {
    let each: Vec<String> = (first..first + count).map(|n| format!("${n}")).collect();
    format!("({})", each.join(", "))
}

/// `($4, $5), ($6, $7), …`.
pub(crate) fn pairs(first: usize, count: usize) -> String {
    groups(first, count, 2)
}

/// `($1, $2, $3), ($4, $5, $6), …`.
pub(crate) fn triples(first: usize, count: usize) -> String {
    groups(first, count, 3)
}

fn groups(first: usize, count: usize, width: usize) -> String {
    let each: Vec<String> = (0..count).map(|n| placeholders(first + width * n, width)).collect();
    each.join(", ")
}
