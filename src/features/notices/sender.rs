//! The sender: takes notices that are due and lets them leave, a few at a time.
//!
//! Owns the loop, and what becomes of a try. It sends outside any transaction:
//! a notice is taken in one and ended in another. Killed between the two it
//! sends again, and the same notice twice is harmless: it has one number.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use vault::VaultError;

use super::Kind;
use super::channels::{Channels, Failure, Parcel};
use super::store::{self, Held, Kept};
use super::words;
use crate::access::SystemActor;
use crate::app::App;
use crate::audit::Action;
use crate::db;
use crate::features::accounts::store as accounts;
use crate::features::providers::store::told;
use crate::web::text::Texts;

/// So many at a time.
const HANDS: usize = 4;
/// So often it looks for what fell due, and for what other processes put in.
const LOOK: Duration = Duration::from_secs(10);
/// So long a try may still take once the portal stops.
const GRACE: Duration = Duration::from_secs(5);

/// Lets notices leave; cheap to clone.
#[derive(Clone, Debug)]
pub struct Sender {
    app: App,
    channels: Arc<Channels>,
    over: watch::Sender<bool>,
}

/// A sender at work.
#[derive(Debug)]
pub struct Running {
    tell: watch::Sender<bool>,
    over: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    /// Tells it to take no other notice.
    pub fn tell(&self) {
        self.tell.send_replace(true);
    }

    /// Tells it, and returns when what is in hand has left, or was put back.
    pub async fn stop(mut self) {
        self.tell();
        if tokio::time::timeout(GRACE, &mut self.task).await.is_ok_and(|done| done.is_ok()) {
            return;
        }
        self.over.send_replace(true);
        if self.task.is_finished() || self.task.await.is_err() {
            tracing::error!("the sender of notices had stopped by itself");
        }
    }
}

/// What became of a try.
enum Fate {
    Sent,
    Failed(Failure),
    /// The portal stops: it is put back as it was.
    Broken,
    /// No key any more: the account was destroyed, and its notices with it.
    Gone,
}

impl Sender {
    /// By these ways.
    #[must_use]
    pub fn new(app: &App, channels: Channels) -> Self {
        Self { app: app.clone(), channels: Arc::new(channels), over: watch::Sender::new(false) }
    }

    /// Starts it.
    #[must_use]
    pub fn start(self) -> Running {
        let (tell, over) = (watch::Sender::new(false), self.over.clone());
        let task = tokio::spawn(self.work(tell.subscribe()));
        Running { tell, over, task }
    }

    /// Takes the oldest notice that is due.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim(&self) -> db::Result<Option<Held>> {
        store::claim(&self.app.db, self.app.clock.now()).await
    }

    /// Sends a notice that was taken, and notes what became of it. When the
    /// database is away then, it comes back once its time has run out.
    pub async fn attend(&self, held: Held) {
        let fate = if held.is_worn_out() {
            Fate::Failed(Failure::for_good("tries", "it was taken too often"))
        } else {
            self.attempt(&held).await
        };
        if let Err(error) = self.note(&held, fate).await {
            tracing::error!(error = %error, "what became of a notice could not be noted");
        }
    }

    async fn attempt(&self, held: &Held) -> Fate {
        let sealed = &held.sealed;
        let key = match self.app.vault.key(accounts::key_id(sealed.account_id)).await {
            Ok(key) => key,
            Err(VaultError::Destroyed(_) | VaultError::NotFound(_)) => return Fate::Gone,
            Err(_) => return Fate::Failed(Failure::later("key", "no key could be had")),
        };
        let Some(kept) = sealed.open(&key) else {
            return Fate::Failed(Failure::for_good("unreadable", "it cannot be opened"));
        };
        let Kept { channel, recipient, .. } = &kept;
        let t = Texts::new(sealed.language.parse().unwrap_or_default());
        let parcel = Parcel {
            id: sealed.id,
            channel: *channel,
            to: recipient,
            words: words::message(t, &kept, &self.app.settings.address),
            language: t.language().code(),
            made: sealed.made_at,
        };
        let mut over = self.over.subscribe();
        tokio::select! {
            biased;
            sent = self.channels.send(parcel) => sent.map_or_else(Fate::Failed, |()| Fate::Sent),
            _ = over.wait_for(|over| *over) => Fate::Broken,
        }
    }

    async fn note(&self, held: &Held, fate: Fate) -> crate::error::Result<()> {
        let (db, now) = (&self.app.db, self.app.clock.now());
        let channel = held.sealed.channel();
        let count = self.app.outbox.fates(channel);
        match fate {
            Fate::Sent => {
                self.left(held).await?;
                count.sent.add_one();
            }
            Fate::Broken => held.release(db, now, false).await?,
            Fate::Gone => held.discard(db).await?,
            Fate::Failed(Failure { lasting, why, cause }) => {
                let (tries, way) = (held.tries, channel.as_str());
                if let Some(pause) = held.pause().filter(|_| !lasting) {
                    held.release(db, now.plus_seconds(pause), true).await?;
                    count.again.add_one();
                    tracing::warn!(cause, way, tries, "a notice did not leave, and comes again");
                } else {
                    self.give_up(held, why).await?;
                    count.failed.add_one();
                    tracing::error!(cause, why, way, tries, "a notice failed for good");
                }
            }
        }
        Ok(())
    }

    /// One transaction: it left, and who reads it is told that the portal ends (A6).
    async fn left(&self, held: &Held) -> crate::error::Result<()> {
        let (now, sealed) = (self.app.clock.now(), &held.sealed);
        let mut work = SystemActor::Job.begin(&self.app.db, None, now).await?;
        held.sent(work.tx(), now).await?;
        if sealed.kind() == Some(Kind::Ending)
            && let Some(ending) = told::left(work.tx(), sealed.id, now).await?
        {
            work.beside(sealed.account_id.0, Action::Update, ("ending", ending));
        }
        work.commit(&self.app.vault).await
    }

    /// One transaction: failed for good, and the line that says so.
    async fn give_up(&self, held: &Held, why: &'static str) -> crate::error::Result<()> {
        let now = self.app.clock.now();
        let mut work = SystemActor::Job.begin(&self.app.db, None, now).await?;
        if held.failed(work.tx(), why, now).await? {
            let (account, id) = (held.sealed.account_id, held.sealed.id);
            work.beside(account.0, Action::Update, ("notice", id));
            told::failed(work.tx(), id).await?;
        }
        work.commit(&self.app.vault).await
    }

    async fn work(self, mut stop: watch::Receiver<bool>) {
        let mut hands = JoinSet::new();
        loop {
            let free = self.fill(&mut hands).await;
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(_) = hands.join_next() => {}
                () = self.app.outbox.rung(), if free => {}
                () = tokio::time::sleep(LOOK), if free => {}
            }
        }
        while hands.join_next().await.is_some() {}
    }

    /// Takes as many notices as there are hands; gives whether one is still free.
    async fn fill(&self, hands: &mut JoinSet<()>) -> bool {
        while hands.len() < HANDS {
            match self.claim().await {
                Ok(Some(held)) => {
                    let sender = self.clone();
                    hands.spawn(async move { sender.attend(held).await });
                }
                Ok(None) => return true,
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read");
                    return true;
                }
            }
        }
        false
    }
}

/// Words and recipients a week after the end, all of it after six months (V3).
///
/// # Errors
/// When the database is away.
pub async fn forget(app: &App) -> db::Result<()> {
    let now = app.clock.now();
    let day = now.amsterdam().date().saturating_sub(jiff::Span::new().months(6));
    store::forget(&app.db, now.plus_seconds(-7 * 24 * 3600), rules::midnight(day).into()).await?;
    Ok(())
}
