//! A form with a file in it (`multipart/form-data`), which works without JavaScript.
//!
//! Owns the reading of its parts, all in memory. Writes nothing down, and looks
//! at no name that a browser gives a file.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

use super::form::PATIENCE;
use crate::app::App;
use crate::error::{Error, Result};

/// How many bytes such a form may hold: a copy of a log, and the form around it.
pub const LIMIT: usize = crate::audit::copy::LIMIT + 64 * 1024;
/// More parts than a form of ours has.
const PARTS: usize = 16;

/// The fields of a form with a file.
#[derive(Clone, Debug, Default)]
pub struct Upload(Vec<(String, Vec<u8>)>);

impl Upload {
    /// What was sent as `name`; nothing where it was not.
    #[must_use]
    pub fn field(&self, name: &str) -> &[u8] {
        self.0.iter().find(|(known, _)| known == name).map_or(&[], |(_, bytes)| bytes)
    }
}

impl Upload {
    /// All that was sent as `name`: of boxes that were ticked.
    pub fn all<'u>(&'u self, name: &'u str) -> impl Iterator<Item = &'u [u8]> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, bytes)| &**bytes)
    }

    /// The same as [`Upload::field`], taken out.
    #[must_use]
    pub fn take(&mut self, name: &str) -> Vec<u8> {
        let found = self.0.iter_mut().find(|(known, _)| known == name);
        found.map(|(_, bytes)| std::mem::take(bytes)).unwrap_or_default()
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, _app: &App) -> Result<Self> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let boundary = kind.and_then(boundary).ok_or(Error::BadForm)?.to_owned();
        // What says beforehand that it is too long is not waited for.
        if http_body_lower(&request) > LIMIT as u64 {
            return Err(Error::TooLarge);
        }
        let body = tokio::time::timeout(PATIENCE, to_bytes(request.into_body(), LIMIT)).await;
        let bytes = body.map_err(|_| Error::BadForm)?.map_err(|_| Error::TooLarge)?;
        parts(&bytes, &boundary).map(Self).ok_or(Error::BadForm)
    }
}

fn http_body_lower(request: &Request) -> u64 {
    use axum::body::HttpBody as _;
    request.body().size_hint().lower()
}

/// The boundary that the kind of contents names.
fn boundary(kind: &str) -> Option<&str> {
    let mut words = kind.split(';').map(str::trim);
    if !words.next()?.eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let found = words.find_map(|word| word.strip_prefix("boundary="))?.trim_matches('"');
    (1..=70).contains(&found.len()).then_some(found)
}

/// The parts between boundaries, each with the name of its field; nothing where
/// the form is cut off or has no such parts.
fn parts(bytes: &[u8], boundary: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let line = format!("--{boundary}");
    let between = format!("\r\n{line}");
    let mut rest = bytes.strip_prefix(line.as_bytes())?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let head = place(rest, b"\r\n\r\n")?;
        let name = name(&rest[..head])?;
        let body = &rest[head + 4..];
        let end = place(body, between.as_bytes())?;
        if parts.len() == PARTS {
            return None;
        }
        parts.push((name, body[..end].to_vec()));
        rest = &body[end + between.len()..];
    }
}

/// The field that the lines above a part name.
fn name(head: &[u8]) -> Option<String> {
    let head = std::str::from_utf8(head).ok()?;
    let line =
        head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let words = line.split(';').map(str::trim);
    let name = words.skip(1).find_map(|word| word.strip_prefix("name="))?;
    Some(name.trim_matches('"').to_owned())
}

/// Where `wanted` begins.
fn place(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(found) = bytes[from..].iter().position(|byte| *byte == first) {
        let at = from + found;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{boundary, parts};

    const FORM: &str = "--x\r\nContent-Disposition: form-data; name=\"copy\"\r\n\r\n{\"a\": 1}\r\n--x\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a;b.json\"\r\nContent-Type: application/json\r\n\r\n\r\n--x--\r\n";

    #[test]
    fn each_part_has_its_name() {
        let found = parts(FORM.as_bytes(), "x").unwrap();
        assert_eq!(found[0], ("copy".to_owned(), b"{\"a\": 1}".to_vec()));
        assert_eq!(found[1], ("file".to_owned(), Vec::new()));
        assert_eq!(boundary("multipart/form-data; boundary=\"x\""), Some("x"));
        assert_eq!(boundary("application/x-www-form-urlencoded"), None);
    }

    #[test]
    fn what_is_cut_off_is_no_form() {
        for end in 0..FORM.len() - 4 {
            assert_eq!(parts(&FORM.as_bytes()[..end], "x"), None, "{end}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            parts(&bytes, "x");
            parts(&[b"--x\r\n".as_slice(), &bytes].concat(), "x");
        }
    }
}
