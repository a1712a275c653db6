//! Where SQLite and PostgreSQL differ.
//!
//! Owns the few marks a statement may carry: `IN $n[]` for a bound list, and
//! `{for update}`, `{skip locked}` (the same, passing over what others hold)
//! and `{for one}` (of those who say so one at a time, with no one else held up),
//! which SQLite's one writer does not need; and `{rows}`, for several
//! rows at once. Each text is rendered once and kept, so the number of kept
//! texts is bounded by the number of statements in the source, times the ways
//! in which their few lists can have one id alone.

use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

use uuid::Uuid;

type Rendered = LazyLock<RwLock<HashMap<(&'static str, u64), &'static str>>>;

static SQLITE: Rendered = LazyLock::new(RwLock::default);
static POSTGRES: Rendered = LazyLock::new(RwLock::default);

/// A list of which `alone` says that it has one id is no list to SQLite: it
/// would be put into a tree of its own, which costs more than the rest.
pub(super) fn sqlite(sql: &'static str, alone: u64) -> &'static str {
    render((sql, alone), &SQLITE, |sql| {
        lists(&locks(sql, [""; 3]), |n| {
            if alone & n.parse().map_or(0, bit) == 0 {
                format!("IN (SELECT unhex(value) FROM json_each(${n}))")
            } else {
                format!("= ${n}")
            }
        })
    })
}

/// The bit of `$n`; the 65th and later have none.
pub(super) fn bit(n: usize) -> u64 {
    u32::try_from(n - 1).ok().and_then(|n| 1_u64.checked_shl(n)).unwrap_or(0)
}

pub(super) fn postgres(sql: &'static str) -> &'static str {
    render((sql, 0), &POSTGRES, |sql| {
        lists(&locks(sql, ["FOR UPDATE", "FOR UPDATE SKIP LOCKED", "FOR NO KEY UPDATE"]), |n| {
            format!("= ANY(${n})")
        })
    })
}

/// A list of ids as SQLite gets it: a JSON array of hexadecimal texts.
pub(super) fn json_list(ids: &[Uuid]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("\"{}\"", id.simple())).collect();
    format!("[{}]", quoted.join(","))
}

/// What `{for update}`, `{skip locked}` and `{for one}` stand for.
fn locks(sql: &str, [waiting, passing, one]: [&str; 3]) -> String {
    sql.replace("{for update}", waiting).replace("{skip locked}", passing).replace("{for one}", one)
}

/// How many rows go into one statement at most.
pub(super) const ROWS: usize = 32;

/// The first of `rows`, as many as fit into one statement: a power of two, so
/// that few texts are kept.
pub(super) fn fitting(rows: usize) -> usize {
    let most = rows.clamp(1, ROWS);
    if most.is_power_of_two() { most } else { most.next_power_of_two() / 2 }
}

/// `{rows}` as `rows` lists of `columns` values each: `($1, $2), ($3, $4)`.
pub(super) fn rows(sql: &'static str, columns: usize, rows: usize) -> &'static str {
    static KEPT: LazyLock<RwLock<HashMap<(&'static str, usize), &'static str>>> =
        LazyLock::new(RwLock::default);
    if let Ok(map) = KEPT.read()
        && let Some(text) = map.get(&(sql, rows))
    {
        return text;
    }
    let list = |row: usize| {
        let values = (1..=columns).map(|column| format!("${}", row * columns + column));
        format!("({})", values.collect::<Vec<_>>().join(", "))
    };
    let lists = (0..rows).map(list).collect::<Vec<_>>().join(", ");
    let text: &'static str = Box::leak(sql.replace("{rows}", &lists).into_boxed_str());
    if let Ok(mut map) = KEPT.write() {
        map.insert((sql, rows), text);
    }
    text
}

fn render(
    (sql, alone): (&'static str, u64),
    kept: &Rendered,
    make: impl Fn(&str) -> String,
) -> &'static str {
    if !["[]", "{for update}", "{skip locked}", "{for one}"].iter().any(|mark| sql.contains(mark)) {
        return sql;
    }
    if let Ok(map) = kept.read()
        && let Some(text) = map.get(&(sql, alone))
    {
        return text;
    }
    let text: &'static str = Box::leak(make(sql).into_boxed_str());
    if let Ok(mut map) = kept.write() {
        map.insert((sql, alone), text);
    }
    text
}

/// Replaces every `IN $n[]`.
fn lists(sql: &str, list: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(sql.len() + 48);
    let mut rest = sql;
    while let Some(start) = rest.find("IN $") {
        let digits = &rest[start + 4..];
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        out.push_str(&rest[..start]);
        if digits[end..].starts_with("[]") {
            out.push_str(&list(&digits[..end]));
            rest = &digits[end + 2..];
        } else {
            out.push_str("IN $");
            rest = digits;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{ROWS, bit, fitting, postgres, rows, sqlite};

    #[test]
    fn several_rows_are_numbered_through() {
        let sql = "INSERT INTO a (b, c) VALUES {rows} ON CONFLICT DO NOTHING";
        assert_eq!(
            rows(sql, 2, 2),
            "INSERT INTO a (b, c) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING"
        );
        assert_eq!([1, 2, 3, 7, 31, 33, 900].map(fitting), [1, 2, 2, 4, 16, ROWS, ROWS]);
    }

    #[test]
    fn a_list_is_written_as_each_engine_wants_it() {
        let sql = "SELECT 1 FROM a WHERE b IN $2[] AND c IN ($1) {for update}";
        assert_eq!(
            sqlite(sql, 0),
            "SELECT 1 FROM a WHERE b IN (SELECT unhex(value) FROM json_each($2)) AND c IN ($1) "
        );
        assert_eq!(sqlite(sql, bit(2)), "SELECT 1 FROM a WHERE b = $2 AND c IN ($1) ");
        assert_eq!(postgres(sql), "SELECT 1 FROM a WHERE b = ANY($2) AND c IN ($1) FOR UPDATE");
    }

    #[test]
    fn what_others_hold_is_passed_over_where_there_are_others() {
        let sql = "UPDATE a SET b = 1 WHERE c = (SELECT c FROM a LIMIT 1 {skip locked})";
        assert_eq!(sqlite(sql, 0), "UPDATE a SET b = 1 WHERE c = (SELECT c FROM a LIMIT 1 )");
        assert_eq!(
            postgres(sql),
            "UPDATE a SET b = 1 WHERE c = (SELECT c FROM a LIMIT 1 FOR UPDATE SKIP LOCKED)"
        );
    }
}
