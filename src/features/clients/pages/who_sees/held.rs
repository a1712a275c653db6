//! What is withheld, and was, in words for who treats (T4.2, T4.3).

use i18n_embed_fl::fl;
use rules::Category;
use vault::Key;

use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::categories::category_choice;
use crate::features::clients::store::Withheld;
use crate::web::text::Texts;

/// A withholding.
pub struct Held {
    /// From whom.
    pub name: String,
    /// "afspraken en 2 losse dingen".
    pub what: String,
    /// "sinds 3 mei 2026, door Iris van den Berg".
    pub since: String,
    /// The ground.
    pub reason: String,
    /// "Opnieuw bekijken op 3 augustus 2026".
    pub review: String,
    /// Whether that day has come.
    pub due: bool,
    /// Whether it has no effect now, because the client decides alone (T4.4).
    pub silent: bool,
    /// Where it is lifted; empty for one that has ended.
    pub lift_href: String,
}

/// As a row; `key` is the file's.
pub(super) fn row(t: Texts, file: &File, key: &Key, one: &Withheld, at: Instant) -> Held {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let lasts = one.lasts(at);
    let binds = rules::withholdable(&file.facts, &one.against.0, at.timestamp());
    let some: Vec<Category> = one.categories().iter().collect();
    let reason = match one.judgement_id {
        Some(_) => fl!(t, "held-by-judgement"),
        None => one.reason(key).unwrap_or_else(|| fl!(t, "held-no-reason")),
    };
    Held {
        name: one.name.clone(),
        what: what(t, &some, one.items),
        since: since(t, one, lasts),
        reason,
        review: match one.review_at {
            Some(review) if lasts => fl!(t, "held-review", day = day(review)),
            _ => String::new(),
        },
        due: lasts && one.review_at.is_some_and(|review| review <= at),
        silent: lasts
            && !some.iter().any(|one| binds.contains(*one))
            && (one.items == 0 || binds.is_empty()),
        lift_href: if lasts {
            format!("/clients/{}/network/{}/withhold/{}/lift", file.id, one.against, one.id)
        } else {
            String::new()
        },
    }
}

/// "afspraken, berichten en 2 losse dingen".
fn what(t: Texts, categories: &[Category], items: i64) -> String {
    let mut words: Vec<String> =
        categories.iter().map(|one| category_choice(t, *one).0.to_lowercase()).collect();
    if items > 0 {
        words.push(fl!(t, "sees-items", n = items));
    }
    t.and(&words)
}

fn since(t: Texts, one: &Withheld, lasts: bool) -> String {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let from = one.valid_from.map(day).unwrap_or_default();
    let begun = match (&one.decided_by, from.is_empty()) {
        (Some(by), _) => fl!(t, "held-since-by", day = from, name = by.as_str()),
        (None, false) => fl!(t, "held-since", day = from),
        (None, true) => String::new(),
    };
    let ended = match (&one.lifted_by, one.valid_until) {
        (Some(by), Some(until)) => fl!(t, "held-lifted", day = day(until), name = by.as_str()),
        (None, Some(until)) if lasts => fl!(t, "held-ends", day = day(until)),
        (None, Some(until)) => fl!(t, "held-ended", day = day(until)),
        _ => String::new(),
    };
    [begun, ended].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}
