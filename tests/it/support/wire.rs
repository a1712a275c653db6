//! A browser over a socket, for a portal that runs as a process of its own.
//!
//! Owns a cookie jar and one connection a request. What a dead portal does not
//! answer is an error for the caller to look at, not a panic.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Error};
use std::net::SocketAddr;
use std::time::Duration;

use axum::http::header::{SET_COOKIE, TRANSFER_ENCODING};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use empower::clock::Clock;
use empower::features::accounts::totp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{Answer, Holder, encoded};

/// So long an answer may take at most, on a machine that does much else.
const PATIENCE: Duration = Duration::from_mins(1);

/// One visitor.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    address: SocketAddr,
    jar: BTreeMap<String, String>,
}

impl Wire {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, jar: BTreeMap::new() }
    }

    /// Opens a page.
    pub(crate) async fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.ask("GET", path, None).await
    }

    /// Sends a form, as one of the portal's own pages does.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
        self.ask("POST", path, Some(encoded(fields))).await
    }

    /// The bytes of a request with this browser's cookies.
    pub(crate) fn written(&self, method: &str, path: &str, form: Option<&str>) -> String {
        let pairs: Vec<String> =
            self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut text = format!(
            "{method} {path} HTTP/1.1\r\nHost: portal.test\r\nConnection: close\r\nCookie: {}\r\n",
            pairs.join("; ")
        );
        if let Some(form) = form {
            let kind = "application/x-www-form-urlencoded";
            write!(text, "Sec-Fetch-Site: same-origin\r\nContent-Type: {kind}\r\n").unwrap();
            write!(text, "Content-Length: {}\r\n\r\n{form}", form.len()).unwrap();
        } else {
            text.push_str("\r\n");
        }
        text
    }

    /// Sends these bytes, and hangs up without hearing the answer.
    pub(crate) async fn hangs_up(&self, bytes: &str) {
        if let Ok(mut stream) = TcpStream::connect(self.address).await {
            stream.write_all(bytes.as_bytes()).await.ok();
        }
    }

    /// Opens a stream, and is done when an event of this name came.
    pub(crate) fn hears(&self, path: &str, event: &str) -> impl Future<Output = ()> + use<> {
        let (asked, address) = (self.written("GET", path, None), self.address);
        let wanted = format!("event: {event}");
        async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(asked.as_bytes()).await.unwrap();
            let (mut heard, mut some) = (String::new(), [0; 1024]);
            while !heard.contains(&wanted) {
                let n = stream.read(&mut some).await.unwrap();
                assert!(n > 0, "the stream ended: {heard}");
                heard.push_str(&String::from_utf8_lossy(&some[..n]));
            }
        }
    }

    /// Signs in. An authenticator's code is good for one sign-in.
    pub(crate) async fn signs_in(&mut self, holder: &Holder) -> io::Result<Answer> {
        let (name, password) = (holder.user_name.as_str(), holder.password.as_str());
        let half = self.post("/sign-in", &[("user_name", name), ("password", password)]).await?;
        if half.status != StatusCode::SEE_OTHER {
            return Ok(half);
        }
        let code = totp::code(&holder.totp, Clock::default().authenticator_seconds());
        self.post("/sign-in/code", &[("code", &code)]).await
    }

    async fn ask(&mut self, method: &str, path: &str, form: Option<String>) -> io::Result<Answer> {
        let text = self.written(method, path, form.as_deref());
        let mut stream = TcpStream::connect(self.address).await?;
        stream.write_all(text.as_bytes()).await?;
        let mut bytes = Vec::new();
        let all = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await;
        all.map_err(|_| Error::from(io::ErrorKind::TimedOut))??;
        let answer = read(format!("{method} {path}"), &bytes)
            .ok_or_else(|| Error::from(io::ErrorKind::UnexpectedEof))?;
        self.keep(&answer);
        Ok(answer)
    }

    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(SET_COOKIE).iter().filter_map(|v| v.to_str().ok()) {
            let (pair, flags) = cookie.split_once(';').unwrap_or((cookie, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if flags.contains("Max-Age=0") {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// A whole answer; none where it broke off.
fn read(asked: String, bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name: HeaderName = name.parse().ok()?;
        headers.append(name, HeaderValue::from_str(value).ok()?);
    }
    let rest = &bytes[end + 4..];
    let body = if headers.contains_key(TRANSFER_ENCODING) {
        chunks(rest)?
    } else {
        let length = headers.get("content-length").and_then(|length| length.to_str().ok());
        let length: usize = length.map_or(Some(0), |length| length.parse().ok())?;
        rest.get(..length)?.to_vec()
    };
    Some(Answer::new(asked, status, headers, body))
}

fn chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..line]).ok()?;
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[line + 2..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size + 2..)?;
    }
}
