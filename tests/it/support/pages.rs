//! An answer, and how a person reads it.
//!
//! Owns no request.

use std::fmt;

use axum::http::header::{LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};

/// What came back.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// What was asked: `GET /home`.
    pub(crate) asked: String,
    /// The status.
    pub(crate) status: StatusCode,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The bytes.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(super) fn new(
        asked: String,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
    ) -> Self {
        Self { asked, status, headers, body }
    }

    /// The page as it was sent.
    pub(crate) fn html(&self) -> String {
        String::from_utf8(self.body.clone()).expect("pages are UTF-8")
    }

    /// The page without the state in which it was drawn, which is written anew each time.
    pub(crate) fn still(&self) -> String {
        let html = self.html();
        let mut parts = html.split(" data-since=\"");
        let first = parts.next().unwrap_or_default().to_owned();
        let rest = |part: &str| part.split_once('"').map(|(_, rest)| rest.to_owned());
        parts.filter_map(rest).fold(first, |all, rest| all + &rest)
    }

    /// What stands on the page: without tags, runs of space as one.
    pub(crate) fn text(&self) -> String {
        let html = self.html();
        let mut text = String::with_capacity(html.len());
        let mut inside = false;
        for sign in html.chars() {
            match sign {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    text.push(' ');
                }
                other if !inside => text.push(other),
                _ => {}
            }
        }
        let text = text.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether these words stand on the page.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// Where it leads, if it does.
    pub(crate) fn location(&self) -> Option<String> {
        self.header(LOCATION.as_str()).filter(|_| self.status.is_redirection())
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    }

    /// The cookies it sets, whole.
    pub(crate) fn cookies(&self) -> Vec<String> {
        let values = self.headers.get_all(SET_COOKIE).iter();
        values.map(|value| value.to_str().expect("cookies are plain text").to_owned()).collect()
    }

    /// The value of the first field of this name on the page.
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        let html = self.html();
        let (_, rest) = html.split_once(&format!("name=\"{name}\""))?;
        let tag = rest.split('>').next()?;
        let (_, value) = tag.split_once("value=\"")?;
        Some(value.split('"').next().unwrap_or_default().to_owned())
    }

    /// What stands in the text area of the page; empty when there is none.
    pub(crate) fn typed(&self) -> String {
        let html = self.html();
        let Some((_, rest)) = html.split_once("<textarea ") else { return String::new() };
        let (_, rest) = rest.split_once('>').expect("a tag ends");
        let (text, _) = rest.split_once("</textarea>").expect("a text area ends");
        // The first line end belongs to the markup.
        let text = text.strip_prefix('\n').unwrap_or(text);
        let signs =
            [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
        signs.iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
    }

    /// The links on the page that begin with this, in their order, each once.
    pub(crate) fn links(&self, begin: &str) -> Vec<String> {
        let html = self.html();
        let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut found: Vec<String> = Vec::new();
        // The place on the page aside.
        let pages = links.map(|link| {
            link.rsplit_once('#')
                .filter(|(page, _)| !page.ends_with('&'))
                .map_or(link, |(page, _)| page)
        });
        for link in pages.filter(|link| link.starts_with(begin)) {
            if !found.iter().any(|known| known == link) {
                found.push(link.replace("&#38;", "&"));
            }
        }
        found
    }

    /// Holds it to a status.
    #[track_caller]
    pub(crate) fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{self}");
        self
    }

    /// Holds it to lead to this path.
    #[track_caller]
    pub(crate) fn leads_to(&self, path: &str) -> &Self {
        assert_eq!(self.location().as_deref(), Some(path), "{self}");
        self
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = String::from_utf8_lossy(&self.body);
        let start: String = body.chars().take(600).collect();
        write!(f, "{} gave {} {:?}\n{start}", self.asked, self.status, self.location())
    }
}
