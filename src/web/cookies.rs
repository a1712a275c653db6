//! The cookies (V13): one list, from which the page about cookies is made and
//! without which none can be set.
//!
//! Owns names, flags and life times. First party, functional, and few.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};

/// Every cookie there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cookie {
    /// Says which session this is: a random number.
    Session,
    /// Where one was going when asked to sign in.
    Return,
    /// The language chosen before signing in.
    Language,
    /// Under which label one came in, where the host name does not say.
    Label,
    /// What the last deed led to, said once.
    Said,
    /// That this browser is under way to somewhere one is known.
    Away,
}

/// How long a cookie stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stays {
    /// Until the browser is closed or one signs out.
    Session,
    /// This many seconds.
    Seconds(u32),
}

impl Cookie {
    /// The list.
    pub const ALL: [Self; 6] =
        [Self::Session, Self::Return, Self::Language, Self::Label, Self::Said, Self::Away];

    /// Its name without the prefix that https brings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Return => "return",
            Self::Language => "language",
            Self::Label => "label",
            Self::Said => "said",
            Self::Away => "away",
        }
    }

    /// How long it stays.
    #[must_use]
    pub fn stays(self) -> Stays {
        match self {
            Self::Session | Self::Label => Stays::Session,
            Self::Return => Stays::Seconds(15 * 60),
            Self::Language => Stays::Seconds(365 * 24 * 3600),
            Self::Said => Stays::Seconds(60),
            Self::Away => Stays::Seconds(10 * 60),
        }
    }

    /// The name as sent: with https a prefix that binds it to this host.
    #[must_use]
    pub fn sent_name(self, https: bool) -> String {
        format!("{}empower-{}", if https { "__Host-" } else { "" }, self.name())
    }

    /// Its value in a request, if it is there.
    #[must_use]
    pub fn read(self, headers: &HeaderMap, https: bool) -> Option<String> {
        let name = self.sent_name(https);
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.to_owned())
    }

    /// Sets it on a response. A value that no header can hold sets nothing.
    pub fn set(self, headers: &mut HeaderMap, https: bool, value: &str) {
        let age = match self.stays() {
            Stays::Session => String::new(),
            Stays::Seconds(seconds) => format!("; Max-Age={seconds}"),
        };
        self.write(headers, https, value, &age);
    }

    /// Whether a response sets it.
    #[must_use]
    pub fn is_set(self, headers: &HeaderMap, https: bool) -> bool {
        let begin = format!("{}=", self.sent_name(https));
        headers
            .get_all(SET_COOKIE)
            .iter()
            .any(|value| value.as_bytes().starts_with(begin.as_bytes()))
    }

    /// Removes it.
    pub fn remove(self, headers: &mut HeaderMap, https: bool) {
        self.write(headers, https, "", "; Max-Age=0");
    }

    fn write(self, headers: &mut HeaderMap, https: bool, value: &str, age: &str) {
        let secure = if https { "; Secure" } else { "" };
        let text = format!(
            "{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}",
            self.sent_name(https)
        );
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.append(SET_COOKIE, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::Cookie;

    /// P10: what is not on the list cannot be set; the list names each once.
    #[test]
    fn every_cookie_has_a_name_of_its_own() {
        let mut names: Vec<&str> = Cookie::ALL.iter().map(|cookie| cookie.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Cookie::ALL.len());
    }

    #[test]
    fn with_https_a_cookie_is_bound_to_the_host() {
        let mut headers = HeaderMap::new();
        Cookie::Session.set(&mut headers, true, "abc");
        assert_eq!(
            headers["set-cookie"],
            "__Host-empower-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure"
        );
    }

    #[test]
    fn a_value_that_would_break_out_of_the_header_is_not_set() {
        let mut headers = HeaderMap::new();
        Cookie::Return.set(&mut headers, false, "/home\r\nSet-Cookie: evil=1");
        assert!(headers.is_empty());
    }
}
