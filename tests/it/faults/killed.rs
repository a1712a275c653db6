//! `kill -9` in the middle of writing, signing in and doing jobs.
//!
//! Owns the crowd and its bookkeeping: what was answered with success must be
//! there afterwards, once; what was not answered may be sent again, and is
//! there once as well (invariant 6).

use std::collections::BTreeSet;
use std::time::Duration;

use empower::clock::Clock;
use empower::features::messages::{jobs::Notice, sent_from};
use empower::ids::{AccountId, MessageId, ThreadId, random};
use empower::jobs;

use super::portal::{Place, Portal};
use super::rounds;
use crate::support::{Engine, Kind, Someone, TestApp, Wire};

/// So many jobs fall due in each round.
const JOBS: usize = 4;

/// Somebody who writes in a thread, over and over.
struct Writer {
    wire: Wire,
    account: AccountId,
    thread: ThreadId,
    page: String,
    sent: Vec<Letter>,
    /// The last one, of which nobody knows whether it arrived.
    open: Option<Letter>,
}

struct Letter {
    form: String,
    text: String,
}

/// Whom the story is about, before it begins.
struct Crowd {
    /// Who writes where.
    writers: Vec<(Someone, ThreadId, String)>,
    /// Each of these is to be told once that something waits.
    waiting: Vec<Someone>,
}

impl Crowd {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let therapist = world.therapist().await;
        let (noor, bram) = (world.client("Noor", 14).await, world.client("Bram", 17).await);
        noor.treated_by(&therapist).await;
        bram.treated_by(&therapist).await;
        let (hers, his) =
            (noor.thread(&therapist, None).await, bram.thread(&therapist, None).await);
        let page = |thread| noor.path(&format!("messages/{thread}"));
        let writers = vec![
            (noor.who.clone(), hers, page(hers)),
            (therapist.clone(), hers, page(hers)),
            (bram.who.clone(), his, bram.path(&format!("messages/{his}"))),
        ];
        let mut waiting = Vec::new();
        let now = app.clock.now();
        for number in 0..rounds() * JOBS {
            let client = world.client("Isa", 15).await;
            client.treated_by(&therapist).await;
            client.thread(&therapist, None).await;
            let account = client.who.holder().account;
            let due = now.plus_seconds(i64::try_from(number / 2).unwrap());
            let mut tx = app.db.write().await.unwrap();
            app.jobs.put(&mut tx, &Notice { account }, due, now).await.unwrap();
            tx.commit().await.unwrap();
            waiting.push(client.who);
        }
        Self { writers, waiting }
    }
}

impl Writer {
    /// Writes until the portal answers no more.
    async fn writes(&mut self, round: usize) {
        for number in 0.. {
            let Ok(page) = self.wire.get(&self.page).await else { return };
            let form = page.is(200).field("form").expect("a form");
            let text = format!("Ronde {round}, bericht {number}");
            self.open = Some(Letter { form, text });
            if !self.sends().await {
                return;
            }
        }
    }

    /// Sends what is open; whether that was answered with success.
    async fn sends(&mut self) -> bool {
        let Some(letter) = &self.open else { return true };
        let fields = [("form", letter.form.as_str()), ("text", letter.text.as_str())];
        let Ok(answer) = self.wire.post(&self.page, &fields).await else { return false };
        answer.is(303);
        self.sent.extend(self.open.take());
        true
    }
}

/// One life of the portal, and its end at a moment that nobody chose.
async fn round(place: &Place, writers: &mut Vec<Writer>, number: usize, guest: &Someone) {
    let portal = place.serve().await;
    for writer in writers.iter_mut() {
        assert!(writer.sends().await, "what was not answered can be sent again\n{}", place.trace());
    }
    let mut visitor = portal.visitor();
    let load = writers.drain(..).map(|mut writer| {
        tokio::spawn(async move {
            writer.writes(number).await;
            writer
        })
    });
    let load: Vec<_> = load.collect();
    let holder = guest.holder().clone();
    let arriving = tokio::spawn(async move {
        let answer = visitor.signs_in(&holder).await;
        answer.is_ok_and(|answer| answer.location().as_deref() == Some("/home")).then_some(visitor)
    });
    let [chance] = random::<1>();
    tokio::time::sleep(Duration::from_millis(200 + 4 * u64::from(chance))).await;
    portal.kill();
    for task in load {
        writers.push(task.await.expect("a writer is answered well, or not at all"));
    }
    if let Some(mut visitor) = arriving.await.unwrap() {
        let portal = place.serve().await;
        visitor.get("/home").await.unwrap().is(200);
        portal.kill();
    }
}

async fn signed_in(portal: &Portal, crowd: &Crowd) -> Vec<Writer> {
    let mut writers = Vec::new();
    for (someone, thread, page) in &crowd.writers {
        let mut wire = portal.visitor();
        wire.signs_in(someone.holder()).await.unwrap().leads_to("/home");
        let account = someone.holder().account;
        let (thread, page) = (*thread, page.clone());
        writers.push(Writer { wire, account, thread, page, sent: Vec::new(), open: None });
    }
    writers
}

async fn killed_in_the_middle(engine: Engine) {
    let Some(app) = TestApp::start_at(engine, Kind::Real, Clock::default()).await else { return };
    let crowd = Crowd::of(&app).await;
    let app = app.rest().await;
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut writers = signed_in(&portal, &crowd).await;
    portal.kill();
    for number in 0..rounds() {
        round(&place, &mut writers, number, &crowd.waiting[number]).await;
    }
    let portal = place.serve().await;
    for writer in &mut writers {
        assert!(writer.sends().await, "{}", place.trace());
    }
    portal.stop();
    let verified = place.run(&["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    // Whatever a taker held when it died is free two hours later.
    let app = app.wake(Clock::shifted(2 * 3600 * 1_000_000)).await;
    jobs::drain(&app).await.unwrap();
    all_stands_once(&app, &writers).await;
    all_were_told_once(&app, &crowd).await;
    app.finish().await;
}

/// The messages of the threads are those that were answered, no fewer and no more.
async fn all_stands_once(app: &TestApp, writers: &[Writer]) {
    let mut wanted: BTreeSet<MessageId> = BTreeSet::new();
    for writer in writers {
        let blind = app.vault.blind();
        let id = |letter: &Letter| {
            sent_from(blind, writer.thread, writer.account, &letter.form, &letter.text)
        };
        wanted.extend(writer.sent.iter().map(id));
    }
    assert!(wanted.len() > writers.len(), "the crowd wrote: {}", wanted.len());
    let mut tx = app.db.read().await.unwrap();
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

/// No job was lost, and none was done twice in effect.
async fn all_were_told_once(app: &TestApp, crowd: &Crowd) {
    let mut tx = app.db.read().await.unwrap();
    let told: Vec<(AccountId,)> =
        tx.query("SELECT account_id FROM outbox ORDER BY account_id").all().await.unwrap();
    tx.rollback().await.unwrap();
    let told: Vec<AccountId> = told.into_iter().map(|(account,)| account).collect();
    let mut wanted: Vec<AccountId> =
        crowd.waiting.iter().map(|someone| someone.holder().account).collect();
    wanted.sort();
    assert_eq!(told, wanted);
}

/// Issue 4: what was answered is there, the log is whole, jobs are done once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill_on_sqlite() {
    Box::pin(killed_in_the_middle(Engine::Sqlite)).await;
}

/// The same, where a server of its own keeps the data.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill_on_postgres() {
    Box::pin(killed_in_the_middle(Engine::Postgres)).await;
}
