//! The JSON lines of `access-cases.md`: cases in, answers out; facts out.
//!
//! Owns the format, and how strict it is. It must never decide: it asks
//! [`crate::decide`] and [`crate::terms::due`]. It must never panic, whatever
//! the line, and must never repeat a value of a line it refused, other than
//! its `id`. Fields it does not know are ignored, `expect` among them.

mod access;
mod fields;
mod instant;
mod read;
pub mod terms;
mod write;

use serde_json::Value;

use fields::{Fields, Unreadable};

pub use access::answer_line;
pub use instant::instant;
pub use write::facts_line;

/// The longest line that is read, in bytes; a longer one is answered with an error.
pub const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// What is answered to one line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// One JSON object, without a line end.
    pub text: String,
    /// The line could not be read, and `text` says why.
    pub broken: bool,
}

/// Reads a line as an object and answers it; any error becomes an error line
/// with the `id` of the line, or null where it has none.
fn answer(line: &str, work: impl FnOnce(&Fields<'_>) -> Result<String, Unreadable>) -> Answer {
    if line.len() > LONGEST_LINE {
        return error(&Value::Null, "the line is too long");
    }
    let value: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        // Its own words can quote the line: say only where.
        Err(reason) => {
            return error(&Value::Null, &format!("not JSON, at column {}", reason.column()));
        }
    };
    let id = value.get("id").filter(|id| id.is_string()).unwrap_or(&Value::Null);
    match Fields::of(&value, "").and_then(|fields| work(&fields)) {
        Ok(text) => Answer { text, broken: false },
        Err(Unreadable(reason)) => error(id, &reason),
    }
}

fn error(id: &Value, reason: &str) -> Answer {
    #[derive(serde::Serialize)]
    struct Line<'a> {
        id: &'a Value,
        error: &'a str,
    }
    Answer { text: to_line(&Line { id, error: reason }), broken: true }
}

/// One line of JSON. Text and plain values always have one.
fn to_line(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| r#"{"id":null,"error":"no JSON"}"#.into())
}
