//! Fields of a JSON object, read strictly.
//!
//! Owns what is missing, what is null, and what is of the wrong type. It must
//! never put a value into an error: only the path of the field.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::instant;
use crate::Span;

/// Why a line cannot be read, in English.
#[derive(Debug)]
pub(super) struct Unreadable(pub(super) String);

type Read<T> = Result<T, Unreadable>;

/// The fields of one object, and where in the line it stands.
pub(super) struct Fields<'a> {
    path: String,
    map: &'a Map<String, Value>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(value: &'a Value, path: &str) -> Read<Self> {
        match value.as_object() {
            Some(map) => Ok(Self { path: path.to_owned(), map }),
            None if path.is_empty() => Err(Unreadable("not an object".into())),
            None => Err(Unreadable(format!("{path}: not an object"))),
        }
    }

    fn path(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    pub(super) fn wrong<T>(&self, name: &str, what: &str) -> Read<T> {
        Err(Unreadable(format!("{}: {what}", self.path(name))))
    }

    fn required(&self, name: &str) -> Read<&'a Value> {
        match self.map.get(name) {
            Some(value) => Ok(value),
            None => self.wrong(name, "missing"),
        }
    }

    /// The value, unless missing or null.
    fn present(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn as_text(&self, name: &str, value: &'a Value) -> Read<&'a str> {
        match value.as_str() {
            Some(text) => Ok(text),
            None => self.wrong(name, "not text"),
        }
    }

    fn as_instant(&self, name: &str, value: &'a Value) -> Read<Timestamp> {
        match instant::instant(self.as_text(name, value)?) {
            Some(instant) => Ok(instant),
            None => self.wrong(name, "not an instant with an offset, nor a date that exists"),
        }
    }

    fn as_date(&self, name: &str, value: &'a Value) -> Read<Date> {
        match instant::bare_date(self.as_text(name, value)?) {
            Some(date) => Ok(date),
            None => self.wrong(name, "not a date that exists"),
        }
    }

    fn as_list(&self, name: &str, value: &'a Value) -> Read<&'a [Value]> {
        match value.as_array() {
            Some(list) => Ok(list),
            None => self.wrong(name, "not a list"),
        }
    }

    /// An object that must be there.
    pub(super) fn object(&self, name: &str) -> Read<Fields<'a>> {
        Fields::of(self.required(name)?, &self.path(name))
    }

    /// Text that must be there.
    pub(super) fn text(&self, name: &str) -> Read<&'a str> {
        self.as_text(name, self.required(name)?)
    }

    /// Text that may be missing; null is of the wrong type.
    pub(super) fn text_if_there(&self, name: &str) -> Read<Option<&'a str>> {
        let value = self.map.get(name);
        value.map(|value| self.as_text(name, value)).transpose()
    }

    /// Text that may be missing or null.
    pub(super) fn text_or_null(&self, name: &str) -> Read<Option<&'a str>> {
        let value = self.present(name);
        value.map(|value| self.as_text(name, value)).transpose()
    }

    /// A word of a list of words, that must be there.
    pub(super) fn word<T: FromStr<Err = crate::UnknownWord>>(&self, name: &str) -> Read<T> {
        let text = self.text(name)?;
        text.parse().or_else(|error: crate::UnknownWord| self.wrong(name, &error.to_string()))
    }

    pub(super) fn instant(&self, name: &str) -> Read<Timestamp> {
        self.as_instant(name, self.required(name)?)
    }

    /// An instant that may be missing or null.
    pub(super) fn instant_or_null(&self, name: &str) -> Read<Option<Timestamp>> {
        let value = self.present(name);
        value.map(|value| self.as_instant(name, value)).transpose()
    }

    pub(super) fn date(&self, name: &str) -> Read<Date> {
        self.as_date(name, self.required(name)?)
    }

    /// A bare date that may be missing or null.
    pub(super) fn date_or_null(&self, name: &str) -> Read<Option<Date>> {
        let value = self.present(name);
        value.map(|value| self.as_date(name, value)).transpose()
    }

    /// True or false; missing is false, null is of the wrong type.
    pub(super) fn flag(&self, name: &str) -> Read<bool> {
        match self.map.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => self.wrong(name, "not true or false"),
        }
    }

    /// A list of texts; missing is empty, null is of the wrong type.
    pub(super) fn texts(&self, name: &str) -> Read<Vec<&'a str>> {
        let list = self.map.get(name).map(|value| self.as_list(name, value));
        self.texts_of(name, list.transpose()?.unwrap_or_default())
    }

    /// A list of texts; missing and null are the same, and are not an empty list.
    pub(super) fn texts_or_null(&self, name: &str) -> Read<Option<Vec<&'a str>>> {
        let list = self.present(name).map(|value| self.as_list(name, value));
        let list = list.transpose()?;
        list.map(|list| self.texts_of(name, list)).transpose()
    }

    fn texts_of(&self, name: &str, list: &'a [Value]) -> Read<Vec<&'a str>> {
        list.iter().map(|value| self.as_text(name, value)).collect()
    }

    /// A list of objects; missing is empty, null is of the wrong type.
    pub(super) fn objects(&self, name: &str) -> Read<Vec<Fields<'a>>> {
        let list = self.map.get(name).map(|value| self.as_list(name, value));
        self.objects_of(name, list.transpose()?.unwrap_or_default())
    }

    fn objects_of(&self, name: &str, list: &'a [Value]) -> Read<Vec<Fields<'a>>> {
        let path = self.path(name);
        let numbered = list.iter().enumerate();
        numbered.map(|(n, value)| Fields::of(value, &format!("{path}[{n}]"))).collect()
    }

    /// This object's own `from` and `until`; a missing or null end is open.
    pub(super) fn span(&self) -> Read<Span> {
        Ok(Span { from: self.instant_or_null("from")?, until: self.instant_or_null("until")? })
    }

    /// A list of spans; missing is empty, null is of the wrong type.
    pub(super) fn spans(&self, name: &str) -> Read<Vec<Span>> {
        self.objects(name)?.iter().map(Fields::span).collect()
    }

    /// A list of spans; missing and null are the same, and are not an empty list.
    pub(super) fn spans_or_null(&self, name: &str) -> Read<Option<Vec<Span>>> {
        let list = self.present(name).map(|value| self.as_list(name, value));
        let Some(list) = list.transpose()? else {
            return Ok(None);
        };
        let spans = self.objects_of(name, list)?;
        spans.iter().map(Fields::span).collect::<Read<_>>().map(Some)
    }
}
