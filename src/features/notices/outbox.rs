//! What the parts of one process share of the outbox: the bell that wakes its
//! sender, and figures of what left.

use std::sync::Arc;

use tokio::sync::Notify;

use super::Channel;
use crate::db::Tx;
use crate::metrics::{Counter, Text};

/// The bell and the figures.
#[derive(Debug, Default)]
pub struct Outbox {
    bell: Arc<Notify>,
    email: Fates,
    text: Fates,
}

/// Tries by what became of them.
#[derive(Debug, Default)]
pub struct Fates {
    /// What left.
    pub sent: Counter,
    /// What comes again.
    pub again: Counter,
    /// What failed for good.
    pub failed: Counter,
}

impl Outbox {
    /// Wakes this process's sender once the transaction stands. Those of other
    /// processes look by themselves.
    pub fn ring(&self, tx: &mut Tx) {
        let bell = Arc::clone(&self.bell);
        tx.after_commit(Box::new(move || bell.notify_one()));
    }

    /// Returns when something was put in since the last time.
    pub(super) async fn rung(&self) {
        self.bell.notified().await;
    }

    /// What became of tries by this way.
    #[must_use]
    pub fn fates(&self, channel: Channel) -> &Fates {
        match channel {
            Channel::Email => &self.email,
            Channel::Text => &self.text,
        }
    }

    /// Writes the figures of this process.
    pub fn write(&self, text: &mut Text) {
        text.begin("notices_total", "counter", "Tries to send a notice by what became of them.");
        for channel in [Channel::Email, Channel::Text] {
            let Fates { sent, again, failed } = self.fates(channel);
            for (fate, count) in [("sent", sent), ("again", again), ("failed", failed)] {
                let labels = [("channel", channel.as_str()), ("fate", fate)];
                text.line("notices_total", &labels, count.get());
            }
        }
    }
}
