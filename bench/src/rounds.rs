//! Rounds: the portal, then the floor, on the same practice, in turns.

use std::sync::Arc;
use std::time::Duration;

use empower::demo;

use crate::floor::{Floor, Tape};
use crate::load::{Crowd, Measured, count};
use crate::page::Page;
use crate::place::Place;
use crate::record::Recording;
use crate::report::{Row, median, tell};
use crate::seed::Person;
use crate::server::{self, Server};
use crate::{Engine, Options, copies, seed, statements, usage};

/// Who are signed in.
const PEOPLE: usize = 1_000;
/// Of each; the median is told.
const ROUNDS: usize = 3;
/// Traces that can be run over and over.
const AGAIN: usize = 1_000;
/// Before anything is measured.
const WARM: Duration = Duration::from_millis(500);

/// A practice, and all that asks of it.
struct Bench {
    engine: Engine,
    crowd: Crowd,
    floor: Floor,
    server: Server,
    database: Option<u32>,
    time: Duration,
}

/// One round of the portal.
struct Round {
    http: Measured,
    floor: Measured,
    cpu: f64,
    db_cpu: f64,
}

/// All pages of one engine.
pub(crate) async fn measure(options: &Options, engine: Engine) -> anyhow::Result<Vec<Row>> {
    let program = server::program(options.empower.as_ref())?;
    let place = Place::make(engine, options.postgres.as_deref()).await?;
    let (people, hash) = sow(&place, options.files(), PEOPLE).await?;
    let recording = Recording::on(copies::copy(&place).await?).await?;
    copies::settle(&place).await?;
    let floor = Floor::on(&place, &hash).await?;
    let server = Server::start(&program, &place).await?;
    let people = Arc::new(people);
    let bench = Bench {
        engine,
        crowd: Crowd { address: server.address, people: Arc::clone(&people), vault: floor.vault() },
        database: copies::server_process(&place).await?,
        floor,
        time: options.round(),
        server,
    };
    tell(&format!("{}: first answer after {:.0?}", engine.name(), bench.server.started));
    let mut rows = Vec::new();
    for page in options.pages() {
        let wire = bench.crowd.check(page).await?;
        tell(&format!("{}: {}: {wire} bytes", engine.name(), page.name()));
        let tape = bench.tape(&recording, page, &people, options).await?;
        if options.statements && !page.once() {
            statements::profile(&bench.floor, page, tape.some()).await?;
        }
        for connections in options.connections() {
            rows.push(bench.page(page, connections, &tape).await?);
        }
    }
    Ok(rows)
}

/// Sows the practice, and lets so many of its people sign in.
pub(crate) async fn sow(
    place: &Place,
    files: u32,
    signed_in: usize,
) -> anyhow::Result<(Vec<Person>, String)> {
    let app = place.app().await?;
    let begin = std::time::Instant::now();
    demo::crowd(&app, files).await?;
    let name = place.engine.name();
    tell(&format!("{name}: {files} files sown in {:.1?}", begin.elapsed()));
    let begin = std::time::Instant::now();
    let sown = seed::sign_in(&app, signed_in).await?;
    tell(&format!("{name}: {} people signed in in {:.1?}", sown.0.len(), begin.elapsed()));
    app.vault.flush_marks().await?;
    app.db.close().await;
    app.vault.close().await;
    Ok(sown)
}

impl Bench {
    /// Enough traces for all rounds, where each can be run once.
    async fn tape(
        &self,
        recording: &Recording,
        page: Page,
        people: &[Person],
        options: &Options,
    ) -> anyhow::Result<Tape> {
        let once = match page {
            Page::SignIn => 60.0,
            _ => 4_000.0,
        };
        let rounds = count(options.connections().len() * ROUNDS) * self.time.as_secs_f64();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small positive number"
        )]
        let most = if page.once() { (once * rounds) as usize } else { AGAIN };
        Ok(Tape::new(page, recording.traces(page, people, most).await?))
    }

    async fn page(&self, page: Page, connections: usize, tape: &Tape) -> anyhow::Result<Row> {
        self.crowd.load(page, connections, WARM).await?;
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            rounds.push(self.round(page, connections, tape).await?);
        }
        let of = |what: &dyn Fn(&Round) -> f64| median(rounds.iter().map(what).collect());
        let row = Row {
            engine: self.engine.name(),
            page: page.name(),
            connections,
            rps: of(&|round| round.http.rate()),
            p50_ms: of(&|round| round.http.within(0.5)),
            p99_ms: of(&|round| round.http.within(0.99)),
            cpu_ms: of(&|round| round.cpu),
            db_cpu_ms: of(&|round| round.db_cpu),
            floor_rps: of(&|round| round.floor.rate()),
            ratio: of(&|round| round.http.rate() / round.floor.rate()),
            rss_mb: usage::memory(self.server.process()),
        };
        tell(&row.to_string());
        Ok(row)
    }

    async fn round(&self, page: Page, connections: usize, tape: &Tape) -> anyhow::Result<Round> {
        let before = (self.cpu()?, self.db_cpu()?);
        let http = self.crowd.load(page, connections, self.time).await?;
        let after = (self.cpu()?, self.db_cpu()?);
        let floor = self.floor.run(tape, connections, self.time).await?;
        let each = 1_000.0 / count(http.micros.len().max(1));
        Ok(Round {
            http,
            floor,
            cpu: (after.0 - before.0) * each,
            db_cpu: (after.1 - before.1) * each,
        })
    }

    fn cpu(&self) -> anyhow::Result<f64> {
        usage::cpu(self.server.process())
    }

    /// Of a database that is a process of its own.
    fn db_cpu(&self) -> anyhow::Result<f64> {
        self.database.map_or(Ok(0.0), usage::family)
    }
}
