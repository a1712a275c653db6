//! `empower rules access`: one case in, one decision out.
//!
//! Owns the shape of the answer. It must never decide: [`crate::decide`] does.

use super::{Answer, fields::Unreadable, read, to_line};

#[derive(serde::Serialize)]
struct Line<'a> {
    id: &'a str,
    allow: bool,
    article: &'a str,
    because: String,
}

/// Answers one line of `access-cases.md` with `{"id", "allow", "article",
/// "because"}`, or `{"id", "error"}` where it cannot be read. Empty lines are
/// the caller's to skip.
pub fn answer_line(line: &str) -> Answer {
    super::answer(line, |fields| -> Result<String, Unreadable> {
        let id = fields.text("id")?;
        let (facts, at) = read::facts(fields)?;
        let question = read::question(fields)?;
        let decision = crate::decide(&facts, &question, at);
        Ok(to_line(&Line {
            id,
            allow: decision.allow,
            article: decision.article.as_str(),
            because: decision.because.to_string(),
        }))
    })
}
