//! The stream of one open page: what it is told, and when it ends.
//!
//! Owns the order: what rang, whether it may still be heard, whether the
//! session still holds. A right that changes by itself (a birthday, the end of
//! a consent) wakes it at that instant.

use std::pin::pin;
use std::time::Duration;

use tokio::sync::mpsc;

use super::{Kind, State, pulse};
use crate::access::{Heard, Watch};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::{passport, sessions};

/// So often a quiet stream shows that it is alive.
const QUIET: Duration = Duration::from_secs(20);
/// After so many times it looks all the same: five minutes. Whatever ends a
/// session rings, and when it ends by itself is known; with ten thousand streams
/// a look each time would be five hundred a second.
const PATIENT: usize = 15;

/// What a page is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// A message came.
    Message,
    /// Somebody read.
    Read,
    /// Who may see what has changed: ask again.
    Right,
    /// This may not be seen any more. The stream ends.
    Gone,
    /// The session has ended. The stream ends.
    Ended,
    /// Nothing; the stream is alive.
    Quiet,
    /// The portal stops for a moment: come back. The stream ends.
    Later,
}

impl Event {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Read => "read",
            Self::Right => "right",
            Self::Gone => "gone",
            Self::Ended => "ended",
            Self::Quiet => "quiet",
            Self::Later => "later",
        }
    }

    fn is_last(self) -> bool {
        matches!(self, Self::Gone | Self::Ended | Self::Later)
    }
}

impl From<Kind> for Event {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Message => Self::Message,
            Kind::Read => Self::Read,
        }
    }
}

/// An event with the state in which it was told.
pub type Told = (Event, State);

/// Follows what `watch` may hear, from the state that the page knows, until it
/// ends or the page is gone. `heard` is what it may hear now.
pub async fn follow(app: App, watch: Watch, heard: Heard, since: State, out: mpsc::Sender<Told>) {
    let ends = app.clock.now();
    let mut stream = Stream { app, watch, heard, known: since, ends, out };
    if let Err(error) = stream.run().await {
        tracing::warn!(%error, "a stream ended");
        stream.say(Event::Later).await;
    }
}

struct Stream {
    app: App,
    watch: Watch,
    heard: Heard,
    known: State,
    /// When the session ends by itself, if it is not used.
    ends: Instant,
    out: mpsc::Sender<Told>,
}

impl Stream {
    /// Each turn listens first and looks then, so that nothing is missed in between.
    async fn run(&mut self) -> Result<()> {
        loop {
            let ear = self.app.live.ear(self.heard.topics.all());
            // In a box of its own, that is gone while the stream waits: thousands wait.
            if let Some(last) = Box::pin(self.look()).await? {
                self.say(last).await;
                return Ok(());
            }
            // What came to be heard just now rings at another ear.
            if ear.hears(&self.heard.topics) && !self.waits(&ear).await {
                return Ok(());
            }
        }
    }

    /// Whether to go on, after something rang, or it was quiet for long.
    async fn waits(&self, ear: &super::Ear) -> bool {
        let turn = self.heard.next.map_or(self.ends, |next| next.min(self.ends));
        let mut turn = pin!(self.app.clock.until(Some(turn)));
        for _ in 0..PATIENT {
            tokio::select! {
                () = ear.rang() => return true,
                () = &mut turn => return true,
                () = tokio::time::sleep(QUIET) => {
                    if !self.say(Event::Quiet).await {
                        return false;
                    }
                }
                () = self.app.live.stopped() => {
                    self.say(Event::Later).await;
                    return false;
                }
                () = self.out.closed() => return false,
            }
        }
        true
    }

    /// Tells what is new; gives the event with which the stream ends.
    async fn look(&mut self) -> Result<Option<Event>> {
        let mut tx = self.app.db.read().await?;
        let ends = sessions::ends(&mut tx, &self.app, self.watch.session()).await?;
        let mut state = pulse::state(&mut tx, &self.heard.topics).await?;
        tx.rollback().await?;
        let Some(ends) = ends else { return Ok(Some(Event::Ended)) };
        self.ends = ends;
        let due = self.heard.next.is_some_and(|next| next <= self.app.clock.now());
        if due || state.rights_since(self.known) {
            let (account, session) = (self.watch.account(), self.watch.session());
            self.watch.goes_on_as(passport::known_now(&self.app, account, session).await?);
            match self.watch.hear().await? {
                None => return Ok(Some(Event::Gone)),
                Some(heard) => {
                    let changed = heard.sight != self.heard.sight;
                    let others = heard.topics != self.heard.topics;
                    self.heard = heard;
                    // A state compares only with one of the same topics.
                    state = if others { self.state().await? } else { state };
                    if changed || others {
                        self.known = state;
                        self.say(Event::Right).await;
                    }
                }
            }
        }
        let rung = state.rung_since(self.known);
        self.known = state;
        if let Some(kind) = rung {
            self.say(kind.into()).await;
        }
        Ok(None)
    }

    async fn state(&self) -> Result<State> {
        let mut tx = self.app.db.read().await?;
        let state = pulse::state(&mut tx, &self.heard.topics).await?;
        tx.rollback().await?;
        Ok(state)
    }

    /// Whether the page still listens.
    async fn say(&self, event: Event) -> bool {
        self.out.send((event, self.known)).await.is_ok() && !event.is_last()
    }
}
