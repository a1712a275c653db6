//! What shows that a court's suspension of authority is over (T1.1p).

use jiff::civil::Date;

use super::authority::{Proof, Wrong, day, held};

/// What was seen of a suspension that began on `since` (none: it is still to begin) and is over:
/// what it is, and of which day.
///
/// # Errors
/// All that is wrong, in the order of the form.
pub fn seen_of_resuming(
    (proof, on): (&str, &str),
    since: Option<Date>,
    today: Date,
) -> Result<(Proof, Date), Vec<Wrong>> {
    let kind = proof.parse().map_err(|_| Wrong::Proof);
    let kind = held(kind, |kind| Proof::OF_RESUMING.contains(&kind), Wrong::Proof);
    let seen = held(day(on).ok_or(Wrong::ProofOn), |day| day <= today, Wrong::ProofAhead);
    let after = |day| since.is_none_or(|since| since <= day);
    let seen = held(seen, after, Wrong::ProofBefore);
    match (kind, seen) {
        (Ok(kind), Ok(seen)) => Ok((kind, seen)),
        (kind, seen) => Err([kind.err(), seen.err()].into_iter().flatten().collect()),
    }
}
