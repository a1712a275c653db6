//! A browser: cookies, forms, and nothing of JavaScript.
//!
//! Owns a cookie jar. Follows no redirect that it was not told to follow.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, SET_COOKIE, USER_AGENT};
use axum::http::{Method, Request, request};
use empower::features::accounts::totp;
use empower::web::peer::Address;
use jiff::SignedDuration;
use tower::ServiceExt as _;

use super::{Answer, Holder, TestApp};

/// The host name that browsers ask for; nobody's label.
const HOST_NAME: &str = "portal.test";

/// One visitor's browser.
pub(crate) struct Browser<'a> {
    pub(super) app: &'a TestApp,
    jar: RefCell<BTreeMap<String, String>>,
    /// What it says it is; empty: nothing.
    agent: &'static str,
    /// From where it asks, when that is not from this machine.
    address: Option<IpAddr>,
}

impl<'a> Browser<'a> {
    pub(super) fn new(app: &'a TestApp) -> Self {
        Self { app, jar: RefCell::default(), agent: "", address: None }
    }

    /// One that says it is this: another device.
    pub(crate) fn called(mut self, agent: &'static str) -> Self {
        self.agent = agent;
        self
    }

    /// One that asks from this address.
    pub(crate) fn from(mut self, address: IpAddr) -> Self {
        self.address = Some(address);
        self
    }

    /// The portal it asks.
    pub(crate) fn app(&self) -> &'a TestApp {
        self.app
    }

    /// Opens a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path), Body::empty()).await
    }

    /// Sends a form, as one of the portal's own pages does.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_raw(path, encoded(fields).into_bytes()).await
    }

    /// Sends a form whose body is already written.
    pub(crate) async fn post_raw(&self, path: &str, body: Vec<u8>) -> Answer {
        let request = self
            .request(Method::POST, path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    /// A request with the browser's cookies, to be added to.
    pub(crate) fn request(&self, method: Method, path: &str) -> request::Builder {
        let mut request = Request::builder().method(method).uri(path).header(HOST, HOST_NAME);
        if !self.agent.is_empty() {
            request = request.header(USER_AGENT, self.agent);
        }
        if let Some(address) = self.address {
            request = request.extension(Address(SocketAddr::from((address, 443))));
        }
        let jar = self.jar.borrow();
        if !jar.is_empty() {
            let pairs: Vec<String> =
                jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, pairs.join("; "));
        }
        request
    }

    /// Sends a request, and keeps the cookies of the answer.
    pub(crate) async fn send(&self, request: request::Builder, body: Body) -> Answer {
        let request = request.body(body).expect("a request that can be sent");
        let asked = format!("{} {}", request.method(), request.uri());
        let response = self.app.router().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        // A stream of events has no end: that it opened is what is looked at here.
        let stream =
            parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let body = if stream {
            Bytes::new()
        } else {
            to_bytes(body, usize::MAX).await.expect("the whole body arrives")
        };
        self.keep(
            &parts
                .headers
                .get_all(SET_COOKIE)
                .iter()
                .filter_map(|v| v.to_str().ok())
                .collect::<Vec<_>>(),
        );
        Answer::new(asked, parts.status, parts.headers, body.to_vec())
    }

    fn keep(&self, cookies: &[&str]) {
        for cookie in cookies {
            let (pair, flags) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            if flags.contains("Max-Age=0") {
                self.jar.borrow_mut().remove(name);
            } else {
                self.jar.borrow_mut().insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// The value of a cookie it holds.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        self.jar.borrow().get(&format!("empower-{name}")).cloned()
    }

    /// Puts a cookie into the jar, as somebody with the developer's tools can.
    pub(crate) fn set_cookie(&self, name: &str, value: &str) {
        self.jar.borrow_mut().insert(format!("empower-{name}"), value.to_owned());
    }

    /// Types user name and password.
    pub(crate) async fn types_password(&self, user_name: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("user_name", user_name), ("password", password)]).await
    }

    /// Types a code.
    pub(crate) async fn types_code(&self, code: &str) -> Answer {
        self.post("/sign-in/code", &[("code", code)]).await
    }

    /// The code that the holder's authenticator app shows now.
    pub(crate) fn code_of(&self, holder: &Holder) -> String {
        totp::code(&holder.totp, self.app.clock.authenticator_seconds())
    }

    /// Signs in, and waits until the app would show another code.
    pub(crate) async fn signs_in(&self, holder: &Holder) -> Answer {
        let answer = self.types_password(&holder.user_name, &holder.password).await;
        assert_eq!(answer.location().as_deref(), Some("/sign-in/code"), "{answer}");
        let answer = self.types_code(&self.code_of(holder)).await;
        assert!(answer.location().is_some(), "{answer}");
        self.app.pass(SignedDuration::from_secs(30));
        answer
    }
}

/// Fields as a browser sends them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (i, (name, value)) in fields.iter().enumerate() {
        if i > 0 {
            out.push('&');
        }
        percent(&mut out, name);
        out.push('=');
        percent(&mut out, value);
    }
    out
}

fn percent(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a text takes more text");
        }
    }
}
