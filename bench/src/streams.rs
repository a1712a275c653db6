//! Open pages by the thousand: what they hold in memory, and how soon they hear
//! that somebody wrote.
//!
//! Owns the order: the portal alone, with its streams, and while messages are
//! sent. No page asks for itself again after it rang: that is measured as pages.

mod ear;
mod post;

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};

use crate::load::{Crowd, Measured, count};
use crate::page;
use crate::place::Place;
use crate::report::{StreamRow, tell};
use crate::seed::Person;
use crate::server::{self, Server};
use crate::{Engine, Options, copies, rounds, usage};
use ear::Ear;
use post::Posts;

/// Messages a second, where the streams are enough for it.
const PACE: f64 = 200.0;
/// So long they are sent.
const TIME: Duration = Duration::from_secs(10);
/// So long an event may be on its way before it is lost.
const GRACE: Duration = Duration::from_secs(5);
/// So long streams only listen: each says every twenty seconds that it is alive.
const QUIET: Duration = Duration::from_secs(20);
/// Streams that are being opened at once.
const AT_ONCE: usize = 32;
/// Open files beside the streams: connections that send, and the stores.
const FILES_BESIDE: u64 = 300;

/// All sizes on one engine.
pub(crate) async fn measure(options: &Options, engine: Engine) -> anyhow::Result<Vec<StreamRow>> {
    let sizes = options.sizes();
    let most = sizes.iter().copied().max().unwrap_or(0);
    may_open(most)?;
    let program = server::program(options.empower.as_ref())?;
    let place = Place::make(engine, options.postgres.as_deref()).await?;
    let people = rounds::sow(&place, options.files(), most.div_ceil(2)).await?.0;
    ensure!(most <= people.len() * 3, "{} people have no {most} pages: --files", people.len());
    copies::settle(&place).await?;
    // The forms need the keys; the pools beside the portal's are closed before it begins.
    let app = place.app().await?;
    let vault = app.vault.clone();
    app.db.close().await;
    let people = Arc::new(people);
    let mut rows = Vec::new();
    for size in sizes {
        let server = Server::start(&program, &place).await?;
        let crowd =
            Crowd { address: server.address, people: Arc::clone(&people), vault: vault.clone() };
        let row = Streams { engine, crowd, server, size }.row().await?;
        tell(&row.to_string());
        rows.push(row);
    }
    Ok(rows)
}

/// A fresh portal, and so many streams to open.
struct Streams {
    engine: Engine,
    crowd: Crowd,
    server: Server,
    size: usize,
}

impl Streams {
    async fn row(self) -> anyhow::Result<StreamRow> {
        self.same_address().await?;
        let process = self.server.process();
        let before = usage::memory(process);
        let begin = Instant::now();
        let ears = self.open().await?;
        tell(&format!("{}: {} streams in {:.1?}", self.engine.name(), self.size, begin.elapsed()));
        let cpu = usage::cpu(process)?;
        tokio::time::sleep(QUIET).await;
        let quiet = (usage::cpu(process)? - cpu) / QUIET.as_secs_f64();
        let memory = usage::memory(process);
        tell(&format!("{}: they listen with {quiet:.2} of a processor", self.engine.name()));
        let pace = PACE.min(count(self.size));
        let posts = Posts::new(self.crowd.clone(), ears.clone(), pace);
        let (sent, time) = posts.run(TIME).await?;
        tokio::time::sleep(GRACE).await;
        let ended = ears.iter().filter(|ear| ear.ended()).count();
        ensure!(ended == 0, "{ended} streams ended");
        let heard =
            Measured { elapsed: time, micros: ears.iter().flat_map(|ear| ear.heard()).collect() };
        Ok(StreamRow {
            engine: self.engine.name(),
            streams: self.size,
            rss_mb_before: before,
            rss_mb: memory,
            posts_per_s: count(sent) / time.as_secs_f64(),
            p50_ms: heard.within(0.5),
            p99_ms: heard.within(0.99),
            lost: ears.iter().map(|ear| ear.lost()).sum(),
        })
    }

    /// The page itself names the address that is opened here.
    async fn same_address(&self) -> anyhow::Result<()> {
        let person = self.crowd.people.first().context("nobody is signed in")?;
        let path = page::thread(person, person.threads.read);
        let mut connection = crate::http::Connection::open(self.crowd.address).await?;
        let answer = connection.send(page::get(person, &path).as_bytes()).await?;
        let named = format!("data-live=\"{path}/live\"");
        ensure!(String::from_utf8_lossy(answer.body).contains(&named), "no page names {named}");
        Ok(())
    }

    /// One page after another for each person: of one conversation, then of the next.
    async fn open(&self) -> anyhow::Result<Arc<Vec<Arc<Ear>>>> {
        let workers: Vec<_> = (0..AT_ONCE)
            .map(|first| {
                let (crowd, size) = (self.crowd.clone(), self.size);
                tokio::spawn(async move {
                    let mut ears = Vec::new();
                    for number in (first..size).step_by(AT_ONCE) {
                        ears.push((number, ear::open(&crowd, number).await?));
                    }
                    anyhow::Ok(ears)
                })
            })
            .collect();
        let mut ears = Vec::with_capacity(self.size);
        for worker in workers {
            ears.extend(worker.await??);
        }
        ears.sort_unstable_by_key(|(number, _)| *number);
        Ok(Arc::new(ears.into_iter().map(|(_, ear)| ear).collect()))
    }
}

/// Whose page stream `number` is, and of which conversation.
fn whose(people: &[Person], number: usize) -> (&Person, empower::ids::ThreadId) {
    let person = &people[number % people.len()];
    (person, person.threads.all()[number / people.len() % 3])
}

/// Lets this process, and the portal it starts, open a file for each stream.
fn may_open(streams: usize) -> anyhow::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let wanted = u64::try_from(streams)? + FILES_BESIDE;
    let limit = getrlimit(Resource::Nofile);
    ensure!(
        limit.maximum.is_none_or(|most| most >= wanted),
        "no process may open {wanted} files here: ulimit -n 40000, as root"
    );
    if limit.current.is_some_and(|now| now < limit.maximum.unwrap_or(u64::MAX)) {
        setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit })?;
    }
    Ok(())
}
