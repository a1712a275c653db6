//! By which ways notices leave, as the operator set them.
//!
//! Owns what a try that did not work says. Without a mail server there are
//! no notices; without a gateway no text messages.

use uuid::Uuid;

use super::gateway::Gateway;
use super::mail::{Letter, Relay};
use super::words::{self, Message};
use super::{Channel, To};
use crate::clock::Instant;
use crate::config::Config;
use crate::web::text::Texts;

/// The ways that there are.
#[derive(Debug, Default)]
pub struct Channels {
    mail: Option<Relay>,
    text: Option<Gateway>,
}

/// A try that did not work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// Whether no other try would.
    pub(super) lasting: bool,
    /// In a word: `address`, `refused`, `busy`, `away`, `sign_in`, `channel`.
    pub(super) why: &'static str,
    /// For the trace and for who tries it by hand: of no person.
    pub cause: String,
}

impl Failure {
    pub(super) fn for_good(why: &'static str, cause: impl Into<String>) -> Self {
        Self { lasting: true, why, cause: cause.into() }
    }

    pub(super) fn later(why: &'static str, cause: impl Into<String>) -> Self {
        Self { lasting: false, why, cause: cause.into() }
    }
}

/// What leaves, in whichever way.
#[derive(Debug)]
pub(super) struct Parcel<'a> {
    /// The notice.
    pub(super) id: Uuid,
    /// By which way.
    pub(super) channel: Channel,
    /// To which address or number.
    pub(super) to: &'a str,
    /// What it says.
    pub(super) words: Message,
    /// In which language, as its code.
    pub(super) language: &'a str,
    /// When it was made.
    pub(super) made: Instant,
}

impl Channels {
    /// Those of a configuration.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn of(config: &Config) -> anyhow::Result<Self> {
        let mail = config.mail.as_ref().map(|mail| Relay::of(mail, &config.address)).transpose()?;
        let text = config.text.as_ref().map(Gateway::of).transpose()?;
        Ok(Self { mail, text })
    }

    /// Whether anything can leave at all.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.mail.is_some()
    }

    /// Says in the trace where notices go.
    pub fn tell(&self) {
        if let Some(mail) = &self.mail {
            tracing::info!(at = mail.place, "e-mail leaves");
        } else {
            tracing::warn!("no [mail]: nobody is told that something waits");
        }
        if let Some(text) = &self.text {
            tracing::info!(at = text.place, "text messages leave");
        }
    }

    pub(super) async fn send(&self, parcel: Parcel<'_>) -> Result<(), Failure> {
        let Parcel { id, channel, to, words, language, made } = parcel;
        match (channel, &self.mail, &self.text) {
            (Channel::Email, Some(mail), _) => {
                let Message { subject, body } = words;
                mail.send(Letter { id, to, subject, body, language, made }).await
            }
            (Channel::Text, _, Some(text)) => text.send(to, &words.body).await,
            _ => Err(Failure::for_good("channel", "there is no such way out")),
        }
    }
}

/// Sends one message that is no notice, to see whether the way is open.
///
/// # Errors
/// In a line, what was in its way.
pub async fn try_out(
    channels: &Channels,
    to: To<'_>,
    t: Texts,
    now: Instant,
) -> Result<(), String> {
    let channel = to.channel();
    let words = words::trying(t, channel);
    let (id, to, language) = (crate::ids::ordered(), to.recipient(), t.language().code());
    let parcel = Parcel { id, channel, to, words, language, made: now };
    channels.send(parcel).await.map_err(|failure| failure.cause)
}
