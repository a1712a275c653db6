//! How Kannel is asked: its `sendsms`, which other gateways speak as well.
//!
//! Owns the request and what the answers mean. Everything stands in headers of
//! a POST, nothing in the address.

use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Request, StatusCode, http};
use zeroize::Zeroizing;

use super::channels::Failure;
use super::gateway::{Short, Speaks};
use crate::config::Text;

/// A Kannel.
pub(super) struct Kannel {
    address: String,
    user: String,
    password: Zeroizing<String>,
    sender: String,
}

impl Kannel {
    pub(super) fn of(text: &Text) -> anyhow::Result<Self> {
        Ok(Self {
            address: text.address.clone(),
            user: text.user.clone(),
            password: text.password()?,
            sender: text.sender.clone(),
        })
    }
}

impl Speaks for Kannel {
    fn request(&self, short: &Short<'_>) -> http::Result<Request<String>> {
        let mut password = HeaderValue::from_str(&self.password)?;
        password.set_sensitive(true);
        Request::post(&self.address)
            .header(CONTENT_TYPE, "text/plain; charset=utf-8")
            .header("X-Kannel-Username", &self.user)
            .header("X-Kannel-Password", password)
            .header("X-Kannel-From", &self.sender)
            .header("X-Kannel-To", short.to)
            .body(short.text.to_owned())
    }

    /// 202 says that it took the message; 400 that it never will; 403 that it does
    /// not know us, and 404 that we ask at the wrong place, which is ours to mend.
    fn verdict(&self, status: StatusCode) -> Result<(), Failure> {
        let cause = format!("the gateway said {}", status.as_u16());
        match status {
            StatusCode::OK | StatusCode::ACCEPTED => Ok(()),
            StatusCode::BAD_REQUEST => Err(Failure::for_good("refused", cause)),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND => {
                Err(Failure::later("sign_in", cause))
            }
            _ => Err(Failure::later("busy", cause)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kannel() -> Kannel {
        Kannel {
            address: "http://127.0.0.1:13013/cgi-bin/sendsms".to_owned(),
            user: "portal".to_owned(),
            password: Zeroizing::new("secret".to_owned()),
            sender: "Portaal".to_owned(),
        }
    }

    #[test]
    fn neither_number_nor_password_stands_in_the_address() {
        let short = Short { to: "+31612345678", text: "Er staat iets voor je klaar." };
        let request = kannel().request(&short).unwrap();
        assert_eq!(request.uri().to_string(), "http://127.0.0.1:13013/cgi-bin/sendsms");
        assert_eq!(request.headers()["X-Kannel-To"], "+31612345678");
        assert!(!format!("{request:?}").contains("secret"));
        assert!(kannel().request(&Short { to: "+31\r\nX-Kannel-To: 1", text: "" }).is_err());
    }

    #[test]
    fn a_gateway_that_is_busy_is_asked_again_and_one_that_refuses_is_not() {
        let lasting = |status| kannel().verdict(status).err().map(|failure| failure.lasting);
        assert_eq!(lasting(StatusCode::ACCEPTED), None);
        assert_eq!(lasting(StatusCode::BAD_REQUEST), Some(true));
        for later in [StatusCode::FORBIDDEN, StatusCode::SERVICE_UNAVAILABLE, StatusCode::FOUND] {
            assert_eq!(lasting(later), Some(false), "{later}");
        }
    }
}
