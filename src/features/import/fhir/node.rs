//! Typed access to the fields of a JSON object; a wrong type becomes the path
//! to the field. All texts the portal keeps pass through [`Node::text`], those of
//! many lines through [`Node::lines`].

use serde_json::{Map, Value};

use super::scope::Scope;
use super::text;

/// A field of a wrong type or form: only the way to it.
#[derive(Debug)]
pub(super) struct Wrong(String);

impl Wrong {
    pub(super) fn field(name: &str) -> Self {
        Self(name.to_owned())
    }

    fn item(number: usize) -> Self {
        Self(format!("[{number}]"))
    }

    pub(super) fn under(self, name: &str) -> Self {
        let dot = if self.0.starts_with('[') { "" } else { "." };
        Self(format!("{name}{dot}{}", self.0))
    }

    pub(super) fn into_path(self) -> String {
        self.0
    }
}

/// A JSON object within its [`Scope`]. `null` counts as absent everywhere.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    fields: &'a Map<String, Value>,
    pub(super) scope: &'a Scope<'a>,
}

impl<'a> Node<'a> {
    pub(super) fn new(fields: &'a Map<String, Value>, scope: &'a Scope<'a>) -> Self {
        Self { fields, scope }
    }

    fn value(self, key: &str) -> Option<&'a Value> {
        self.fields.get(key).filter(|value| !value.is_null())
    }

    /// A code, an address, a date: for comparing and parsing, not for keeping.
    pub(super) fn code(self, key: &str) -> Result<Option<&'a str>, Wrong> {
        self.value(key)
            .map(|value| value.as_str().map(str::trim).ok_or_else(|| Wrong::field(key)))
            .transpose()
    }

    /// A clean text to keep; a text with a citizen service number in it is dropped (V16).
    pub(super) fn text(self, key: &str) -> Result<Option<String>, Wrong> {
        Ok(self.code(key)?.and_then(|raw| self.keep(raw)))
    }

    fn keep(self, raw: &str) -> Option<String> {
        text::clean(raw).filter(|text| !self.scope.document.tells_service_number(text))
    }

    /// A clean text of many lines, however long.
    pub(super) fn lines(self, key: &str) -> Result<Option<String>, Wrong> {
        let raw = self.value(key).map(|value| value.as_str().ok_or_else(|| Wrong::field(key)));
        Ok(raw.transpose()?.and_then(text::clean_lines))
    }

    /// Texts in their places; one that is absent or empty is `None`.
    pub(super) fn texts(self, key: &str) -> Result<Vec<Option<String>>, Wrong> {
        self.items(key)?
            .iter()
            .enumerate()
            .map(|(number, item)| match item {
                Value::Null => Ok(None),
                Value::String(raw) => Ok(self.keep(raw)),
                _ => Err(Wrong::item(number).under(key)),
            })
            .collect()
    }

    pub(super) fn flag(self, key: &str) -> Result<Option<bool>, Wrong> {
        self.value(key).map(|value| value.as_bool().ok_or_else(|| Wrong::field(key))).transpose()
    }

    pub(super) fn whole(self, key: &str) -> Result<Option<i64>, Wrong> {
        self.value(key).map(|value| value.as_i64().ok_or_else(|| Wrong::field(key))).transpose()
    }

    /// A text that must have a certain form.
    pub(super) fn parsed<T>(
        self,
        key: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Wrong> {
        self.code(key)?.map(|raw| parse(raw).ok_or_else(|| Wrong::field(key))).transpose()
    }

    /// An object in a field.
    pub(super) fn one<T>(
        self,
        key: &str,
        read: impl FnOnce(Self) -> Result<T, Wrong>,
    ) -> Result<Option<T>, Wrong> {
        let Some(value) = self.value(key) else {
            return Ok(None);
        };
        let fields = value.as_object().ok_or_else(|| Wrong::field(key))?;
        read(Self { fields, ..self }).map(Some).map_err(|wrong| wrong.under(key))
    }

    /// A list of objects in a field; an absent list is empty.
    pub(super) fn many<T>(
        self,
        key: &str,
        read: impl FnMut(Self) -> Result<T, Wrong>,
    ) -> Result<Vec<T>, Wrong> {
        let all = self.places(key, read)?;
        Ok(all.into_iter().flatten().collect())
    }

    /// A list of objects in their places, with `None` for `null`: FHIR keeps
    /// what belongs to the texts of `given` in such a list, `_given`.
    pub(super) fn places<T>(
        self,
        key: &str,
        mut read: impl FnMut(Self) -> Result<T, Wrong>,
    ) -> Result<Vec<Option<T>>, Wrong> {
        self.items(key)?
            .iter()
            .enumerate()
            .map(|(number, item)| match item {
                Value::Null => Ok(None),
                Value::Object(fields) => read(Self { fields, ..self })
                    .map(Some)
                    .map_err(|wrong| wrong.under(&format!("{key}[{number}]"))),
                _ => Err(Wrong::item(number).under(key)),
            })
            .collect()
    }

    fn items(self, key: &str) -> Result<&'a [Value], Wrong> {
        self.value(key).map_or(Ok(&[]), |value| {
            value.as_array().map(Vec::as_slice).ok_or_else(|| Wrong::field(key))
        })
    }

    /// What `read` makes of the first extension with this address.
    pub(super) fn extension<T>(
        self,
        url: &str,
        mut read: impl FnMut(Self) -> Result<Option<T>, Wrong>,
    ) -> Result<Option<T>, Wrong> {
        let found = self.many("extension", |extension| {
            if extension.code("url")? == Some(url) { read(extension) } else { Ok(None) }
        })?;
        Ok(found.into_iter().flatten().next())
    }
}
