//! A crowd that writes, and its bookkeeping.
//!
//! Owns what was answered with success: it must be there afterwards, once. What
//! was not answered, or not taken, is sent again like a person sends it, and is
//! there once as well (invariant 6).

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use empower::db::Within;
use empower::features::messages::sent_from;
use empower::ids::{AccountId, MessageId, ThreadId};
use tokio::task::JoinHandle;

use super::portal::Portal;
use crate::support::{Someone, TestApp, Wire};

/// Who writes where: each with the page.
pub(super) type Seats = Vec<(Someone, ThreadId, String)>;

/// A therapist and two clients, one of whom writes in the same thread as they do.
pub(super) async fn seats(app: &TestApp) -> Seats {
    let world = app.kompas();
    let therapist = world.therapist().await;
    let (noor, bram) = (world.client("Noor", 14).await, world.client("Bram", 17).await);
    noor.treated_by(&therapist).await;
    bram.treated_by(&therapist).await;
    let (hers, his) = (noor.thread(&therapist, None).await, bram.thread(&therapist, None).await);
    let page = noor.path(&format!("messages/{hers}"));
    vec![
        (noor.who.clone(), hers, page.clone()),
        (therapist, hers, page),
        (bram.who.clone(), his, bram.path(&format!("messages/{his}"))),
    ]
}

/// Somebody who writes in a thread, over and over.
pub(super) struct Writer {
    pub(super) wire: Wire,
    pub(super) page: String,
    account: AccountId,
    thread: ThreadId,
    sent: Vec<Letter>,
    /// The last one, of which nobody knows whether it arrived.
    open: Option<Letter>,
}

/// What somebody wrote, in the form it was written in.
pub(super) struct Letter {
    form: String,
    text: String,
}

/// How a try to send ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sent {
    /// It was answered with success.
    Yes,
    /// The portal said that it can take nothing for a while.
    Away,
    /// Nobody answered.
    Gone,
}

/// Signs them all in.
pub(super) async fn signed_in(portal: &Portal, seats: &Seats) -> Vec<Writer> {
    let mut writers = Vec::new();
    for (someone, thread, page) in seats {
        let mut wire = portal.visitor();
        wire.signs_in(someone.holder()).await.unwrap().leads_to("/home");
        let account = someone.holder().account;
        let (thread, page) = (*thread, page.clone());
        writers.push(Writer { wire, page, account, thread, sent: Vec::new(), open: None });
    }
    writers
}

/// All of them write, each in a task, until `stop` or until nobody answers.
pub(super) fn all_write(
    writers: Vec<Writer>,
    round: usize,
    stop: &Arc<AtomicBool>,
) -> Vec<JoinHandle<Writer>> {
    let begin = |mut writer: Writer| {
        let stop = Arc::clone(stop);
        tokio::spawn(async move {
            writer.writes(round, &stop).await;
            writer
        })
    };
    writers.into_iter().map(begin).collect()
}

/// Waits for them.
pub(super) async fn together(tasks: Vec<JoinHandle<Writer>>) -> Vec<Writer> {
    let mut writers = Vec::new();
    for task in tasks {
        writers.push(task.await.expect("a writer is answered well, or kindly, or not at all"));
    }
    writers
}

impl Writer {
    /// Opens the page to write on; nothing while the portal is away.
    async fn form(&mut self) -> Option<Result<String, Sent>> {
        match self.wire.get(&self.page).await {
            Ok(page) if page.status == 503 => Some(Err(Sent::Away)),
            Ok(page) => Some(Ok(page.is(200).field("form").expect("a form"))),
            Err(_) => None,
        }
    }

    /// Writes one letter, which is not sent yet.
    pub(super) async fn writes_a_letter(&mut self) {
        let form = self.form().await.expect("an answer").expect("a page to write on");
        let text = format!("Nummer {}", self.sent.len());
        self.open = Some(Letter { form, text });
    }

    async fn writes(&mut self, round: usize, stop: &AtomicBool) {
        let mut number = 0;
        while !stop.load(Ordering::SeqCst) {
            if self.open.is_none() {
                match self.form().await {
                    Some(Ok(form)) => {
                        let text = format!("Ronde {round}, bericht {number}");
                        self.open = Some(Letter { form, text });
                        number += 1;
                    }
                    Some(Err(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
                    None => return,
                }
            }
            if self.sends().await == Sent::Gone {
                return;
            }
        }
    }

    /// Sends what is open.
    pub(super) async fn sends(&mut self) -> Sent {
        let Some(letter) = &self.open else { return Sent::Yes };
        let fields = [("form", letter.form.as_str()), ("text", letter.text.as_str())];
        let Ok(answer) = self.wire.post(&self.page, &fields).await else { return Sent::Gone };
        if answer.status == 503 {
            assert_eq!(answer.typed(), letter.text, "what was typed comes back: {answer}");
            assert_eq!(answer.field("form").as_ref(), Some(&letter.form), "as the same form");
            return Sent::Away;
        }
        answer.is(303);
        self.sent.extend(self.open.take());
        Sent::Yes
    }
}

/// The messages of the threads are those that were answered, no fewer and no more.
pub(super) async fn all_stands_once(app: &TestApp, writers: &[Writer]) {
    let mut wanted: BTreeSet<MessageId> = BTreeSet::new();
    for writer in writers {
        let (blind, account, thread) = (app.vault.blind(), writer.account, writer.thread);
        let id = |letter: &Letter| sent_from(blind, thread, account, &letter.form, &letter.text);
        wanted.extend(writer.sent.iter().map(id));
    }
    assert!(wanted.len() > 2, "the crowd wrote: {}", wanted.len());
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let mut found: BTreeSet<MessageId> = BTreeSet::new();
    let threads: BTreeSet<ThreadId> = writers.iter().map(|writer| writer.thread).collect();
    for thread in threads {
        let rows: Vec<(MessageId, i64)> = tx
            .query("SELECT id, n FROM message WHERE thread_id = $1 ORDER BY n")
            .bind(thread)
            .all()
            .await
            .unwrap();
        let numbers: Vec<i64> = rows.iter().map(|(_, n)| *n).collect();
        assert_eq!(numbers, (1..).take(rows.len()).collect::<Vec<_>>(), "numbered without a gap");
        // The first is the therapist's hello, from before.
        found.extend(rows.iter().skip(1).map(|(id, _)| *id));
    }
    tx.rollback().await.unwrap();
    let (lost, extra): (Vec<_>, Vec<_>) =
        (wanted.difference(&found).collect(), found.difference(&wanted).collect());
    assert!(lost.is_empty() && extra.is_empty(), "lost: {lost:?}, sent by nobody: {extra:?}");
}
