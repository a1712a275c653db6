//! The floor: what was recorded, run again straight from Rust, with pools like
//! the portal's and the same durable line of the log. No HTTP, no HTML, no
//! decryption, no rules.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use empower::app::App;
use empower::audit;
use empower::db::Tx;

use crate::load::Measured;
use crate::page::Page;
use crate::place::Place;
use crate::record::{Step, Trace};

/// Pools of its own on the practice that is measured.
#[derive(Clone)]
pub(crate) struct Floor {
    app: App,
    hash: Arc<str>,
}

/// The transactions of a request, by their numbers.
pub(crate) type Open = HashMap<u64, Tx>;

/// Traces, and how many of them were run.
#[derive(Clone)]
pub(crate) struct Tape {
    traces: Arc<Vec<Trace>>,
    next: Arc<AtomicUsize>,
    once: bool,
}

impl Tape {
    /// Of `page`, from the beginning.
    pub(crate) fn new(page: Page, traces: Vec<Trace>) -> Self {
        Self { traces: Arc::new(traces), next: Arc::default(), once: page.once() }
    }

    /// The first few.
    pub(crate) fn some(&self) -> &[Trace] {
        &self.traces[..self.traces.len().min(300)]
    }

    /// The next one; none when all were run that can be run only once.
    fn next(&self) -> Option<Trace> {
        let place = self.next.fetch_add(1, Ordering::Relaxed);
        let place = if self.once { place } else { place % self.traces.len() };
        self.traces.get(place).cloned()
    }
}

impl Floor {
    /// Opens the practice a second time, beside the portal.
    pub(crate) async fn on(place: &Place, hash: &str) -> anyhow::Result<Self> {
        Ok(Self { app: place.app().await?, hash: hash.into() })
    }

    /// For the forms of those who ask over HTTP.
    pub(crate) fn vault(&self) -> vault::Vault {
        self.app.vault.clone()
    }

    /// Runs traces, so many at once, for so long.
    pub(crate) async fn run(
        &self,
        tape: &Tape,
        at_once: usize,
        time: Duration,
    ) -> anyhow::Result<Measured> {
        let begin = Instant::now();
        let workers: Vec<_> = (0..at_once)
            .map(|_| tokio::spawn(self.clone().work(tape.clone(), begin + time)))
            .collect();
        Measured::of(begin, workers).await
    }

    async fn work(self, tape: Tape, until: Instant) -> anyhow::Result<Vec<u32>> {
        let mut micros = Vec::new();
        while Instant::now() < until {
            let Some(trace) = tape.next() else { break };
            let asked = Instant::now();
            self.one(&trace).await?;
            micros.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
        }
        Ok(micros)
    }

    async fn one(&self, trace: &[Step]) -> anyhow::Result<()> {
        let mut open = Open::default();
        for step in trace {
            self.step(&mut open, step).await?;
        }
        Ok(())
    }

    /// One step, among the transactions that are open.
    pub(crate) async fn step(&self, open: &mut Open, step: &Step) -> anyhow::Result<()> {
        match step {
            Step::Begin(tx, begun) => {
                open.insert(*tx, self.app.db.begin_again(begun).await?);
            }
            Step::Said(tx, said) => {
                if let Some(tx) = open.get_mut(tx) {
                    tx.say_again(said).await?;
                }
            }
            Step::Run(tx, statement) => {
                if let Some(tx) = open.get_mut(tx) {
                    tx.again(statement).await?;
                }
            }
            Step::Append(tx, lines) => {
                if let Some(tx) = open.get_mut(tx) {
                    audit::append(tx, &self.app.vault, lines).await?;
                }
            }
            Step::Hold(tx, lines) => {
                if let (Some(tx), [line]) = (open.get_mut(tx), lines.as_slice()) {
                    let held = audit::hold(tx, line.chain).await?;
                    audit::append_held(tx, &self.app.vault, held, line).await?;
                }
            }
            Step::Commit(tx) => {
                if let Some(tx) = open.remove(tx) {
                    tx.commit().await?;
                }
            }
            Step::Rollback(tx) => {
                if let Some(tx) = open.remove(tx) {
                    tx.rollback().await?;
                }
            }
            Step::Durable(lines) => self.app.audit.durable(lines.to_vec()).await?,
            Step::Password => {
                let password = crate::seed::PASSWORD.replace('+', " ");
                self.app.passwords.fits(&password, Some(&self.hash)).await?;
            }
        }
        Ok(())
    }
}
