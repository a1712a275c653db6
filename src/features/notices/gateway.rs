//! Text messages, through a gateway that is asked over HTTP.
//!
//! Owns what an adapter is: how one gateway wants to be
//! asked, and what its answer means. A number or a password never stands in an
//! address, which gateways and proxies write down.

use std::time::Duration;

use hyper::{Request, StatusCode, http};

use super::channels::Failure;
use super::kannel::Kannel;
use crate::config::{Adapter, Text};
use crate::outside::{Away, Way};

/// So long a gateway may take over one message.
const PATIENCE: Duration = Duration::from_secs(20);

/// A text message.
#[derive(Debug)]
pub(super) struct Short<'a> {
    /// To which number, from `+` and the country on.
    pub(super) to: &'a str,
    /// What it says.
    pub(super) text: &'a str,
}

/// One gateway's way of being asked.
pub(super) trait Speaks: Send + Sync {
    /// The request for a message.
    fn request(&self, short: &Short<'_>) -> http::Result<Request<String>>;

    /// What this answer means.
    fn verdict(&self, status: StatusCode) -> Result<(), Failure>;
}

/// The way to the gateway.
pub(super) struct Gateway {
    way: Way,
    adapter: Box<dyn Speaks>,
    /// Where it is, for the trace.
    pub(super) place: String,
}

impl Gateway {
    /// By a configuration that was checked.
    pub(super) fn of(text: &Text) -> anyhow::Result<Self> {
        let adapter: Box<dyn Speaks> = match text.adapter {
            Adapter::Kannel => Box::new(Kannel::of(text)?),
        };
        let way = Way::new("text", text.ca_file.as_deref())?;
        Ok(Self { way, adapter, place: crate::config::host(&text.address) })
    }

    /// Sends one message.
    pub(super) async fn send(&self, to: &str, text: &str) -> Result<(), Failure> {
        let to = number(to).ok_or_else(|| Failure::for_good("address", "no number"))?;
        let request = self
            .adapter
            .request(&Short { to: &to, text })
            .map_err(|_| Failure::for_good("address", "no request could be made of it"))?;
        match self.way.status(request, PATIENCE).await {
            Ok(status) => self.adapter.verdict(status),
            Err(Away(cause)) => Err(Failure::later("away", cause)),
        }
    }
}

impl std::fmt::Debug for Gateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Gateway").field(&self.place).finish()
    }
}

/// A number as gateways want it, `+31612345678`; Dutch where no country is named.
#[must_use]
pub(super) fn number(typed: &str) -> Option<String> {
    let bare: String =
        typed.trim().chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.')).collect();
    let international = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00"));
    let digits = match international {
        // "+31 (0)6": the zero is for who calls from within.
        Some(rest) => {
            rest.strip_prefix("310").map_or_else(|| rest.to_owned(), |within| format!("31{within}"))
        }
        None => format!("31{}", bare.strip_prefix('0')?),
    };
    let plain = digits.chars().all(|c| c.is_ascii_digit()) && !digits.starts_with('0');
    (plain && (8..=15).contains(&digits.len())).then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_is_written_as_gateways_want_it() {
        for typed in [
            "06 12345678",
            "06-12 34 56 78",
            "+31 6 1234 5678",
            "0031612345678",
            "+31 (0)6 12345678",
        ] {
            assert_eq!(number(typed).as_deref(), Some("+31612345678"), "{typed}");
        }
        assert_eq!(number("+44 7911 123456").as_deref(), Some("+447911123456"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for wrong in
            ["", "6", "12345678", "06", "+0612345678", "06 1234\r\nX-To: 1", "0612a45678", "06,07"]
        {
            assert_eq!(number(wrong), None, "{wrong:?}");
        }
    }
}
