//! E-mail, by SMTP.
//!
//! Owns the letter and the connection. What goes into a header goes through the
//! builder's own types, so an address with a line's end in it is no address.
//! Never tells the trace what a server said: it quotes addresses.

use std::time::{Duration, SystemTime};

use anyhow::Context as _;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransport, Error};
use lettre::{Address, AsyncTransport as _, Tokio1Executor};
use uuid::Uuid;

use super::channels::Failure;
use crate::clock::Instant;
use crate::config::{Mail, Security, host};

/// So long a server may take over one letter.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// A letter: text alone, which says the least and looks the least like bait.
#[derive(Debug)]
pub(super) struct Letter<'a> {
    /// The notice; the letter's own number comes from it, so that the same one
    /// sent twice can be known as the same.
    pub(super) id: Uuid,
    /// To whom.
    pub(super) to: &'a str,
    /// The line above it.
    pub(super) subject: String,
    /// What it says.
    pub(super) body: String,
    /// In which language, as its code.
    pub(super) language: &'a str,
    /// When it was made.
    pub(super) made: Instant,
}

/// The way to the mail server.
pub(super) struct Relay {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
    /// Where it is, for the trace.
    pub(super) place: String,
}

impl Relay {
    /// By a configuration that was checked; `address` is the portal's own.
    pub(super) fn of(mail: &Mail, address: &str) -> anyhow::Result<Self> {
        let port = mail.port.unwrap_or(mail.security.port());
        let tls = match mail.security {
            Security::Tls => Tls::Wrapper(trusted(mail)?),
            Security::Starttls => Tls::Required(trusted(mail)?),
            Security::Plain => Tls::None,
        };
        let helo = mail.helo.clone().unwrap_or_else(|| host(address));
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&mail.server)
            .port(port)
            .tls(tls)
            .hello_name(ClientId::Domain(helo))
            .timeout(Some(PATIENCE));
        if let (Some(user), Some(password)) = (&mail.user, mail.password()?) {
            let credentials = Credentials::new(user.clone(), password.as_str().to_owned());
            builder = builder.credentials(credentials);
        }
        Ok(Self {
            transport: builder.build(),
            sender: mail.mailbox()?,
            place: format!("{}:{port} ({})", mail.server, mail.security.as_str()),
        })
    }

    /// Sends one letter.
    pub(super) async fn send(&self, letter: Letter<'_>) -> Result<(), Failure> {
        let message = self.message(letter)?;
        match tokio::time::timeout(PATIENCE, self.transport.send(message)).await {
            Ok(sent) => sent.map(drop).map_err(|error| failure(&error)),
            Err(_) => Err(Failure::later("away", "it took too long")),
        }
    }

    fn message(&self, letter: Letter<'_>) -> Result<Message, Failure> {
        let to: Address =
            letter.to.trim().parse().map_err(|_| Failure::for_good("address", "no address"))?;
        let header = |name, value: &str| {
            HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
        };
        let own = format!("<{}@{}>", letter.id.simple(), self.sender.email.domain());
        Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject)
            .date(SystemTime::from(letter.made.timestamp()))
            .message_id(Some(own))
            // RFC 3834: nobody's absence is to answer it.
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", letter.language))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body)
            .map_err(|_| Failure::for_good("address", "no letter could be made of it"))
    }
}

impl std::fmt::Debug for Relay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Relay").field(&self.place).finish()
    }
}

/// Whom to believe: the authorities of the system, or those that were named instead.
fn trusted(mail: &Mail) -> anyhow::Result<TlsParameters> {
    let mut tls = TlsParameters::builder(mail.server.clone());
    if let Some(file) = &mail.ca_file {
        let read = || format!("mail.ca_file: cannot read {}", file.display());
        let pem = std::fs::read(file).with_context(read)?;
        let authority = Certificate::from_pem(&pem).ok().with_context(read)?;
        tls = tls.certificate_store(CertificateStore::None).add_root_certificate(authority);
    }
    tls.build().context("mail.server: no name for a certificate")
}

/// What became of it, by what the server answered.
fn failure(error: &Error) -> Failure {
    let Some(code) = error.status() else {
        return Failure::later("away", cause(error));
    };
    let cause = format!("the server said {code}");
    match u16::from(code) {
        // Not let in: that is ours to mend, and no address is wrong.
        530 | 534 | 535 | 538 => Failure::later("sign_in", cause),
        500.. => Failure::for_good("refused", cause),
        _ => Failure::later("busy", cause),
    }
}

/// In a few words of our own and those of the connection; an answer that was not
/// understood could quote an address.
fn cause(error: &Error) -> String {
    use std::error::Error as _;
    if error.is_response() {
        return "its answer was not understood".to_owned();
    }
    let source = error.source().map(ToString::to_string).unwrap_or_default();
    let kind = if error.is_tls() { "no safe connection" } else { "no connection" };
    format!("{kind}: {source}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay() -> Relay {
        let mail = "server = 'localhost'\nsecurity = 'plain'\nsender = 'Portaal <p@example.org>'";
        Relay::of(&toml::from_str(mail).unwrap(), "https://portaal.example.org").unwrap()
    }

    fn letter(to: &str) -> Letter<'_> {
        let subject = "Er staat iets voor je klaar".to_owned();
        let body = "Dag,\n\nÉén ding.".to_owned();
        let made = Instant(1_700_000_000_000_000);
        Letter { id: Uuid::from_u128(7), to, subject, body, language: "nl", made }
    }

    fn text(to: &str) -> String {
        String::from_utf8(relay().message(letter(to)).unwrap().formatted()).unwrap()
    }

    /// V14, RFC 3834: a machine wrote it, and the same notice twice is the same letter.
    #[test]
    fn a_letter_says_that_a_machine_wrote_it_and_which_it_is() {
        let text = text("esra@example.nl");
        for line in [
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: nl\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
            "Message-ID: <00000000000000000000000000000007@example.org>\r\n",
            "From: Portaal <p@example.org>\r\n",
            "To: esra@example.nl\r\n",
            "Date: Tue, 14 Nov 2023 22:13:20 +0000\r\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        assert_eq!(text, self::text("esra@example.nl"));
    }

    #[test]
    fn an_address_with_a_lines_end_is_no_address() {
        for wrong in ["a@b.nl\r\nBcc: c@d.nl", "a@b.nl\nSubject: x", "a", "", "a@b.nl, c@d.nl"] {
            let failure = relay().message(letter(wrong)).unwrap_err();
            assert_eq!((failure.lasting, failure.why), (true, "address"), "{wrong:?}");
        }
    }
}
