//! Load over HTTP: so many connections, each asking again as soon as it is
//! answered, each time as somebody else.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::ensure;
use tokio::task::JoinHandle;
use vault::Vault;

use crate::http::Connection;
use crate::page::Page;
use crate::seed::Person;

/// Whom to ask as, and where.
#[derive(Clone)]
pub(crate) struct Crowd {
    /// Where the portal listens.
    pub(crate) address: SocketAddr,
    /// Everybody.
    pub(crate) people: Arc<Vec<Person>>,
    /// For the forms, which carry a sign of who they were drawn for.
    pub(crate) vault: Vault,
}

/// What a load measured.
#[derive(Debug, Default)]
pub(crate) struct Measured {
    /// How long it took in all.
    pub(crate) elapsed: Duration,
    /// How long each answer took, in microseconds.
    pub(crate) micros: Vec<u32>,
}

impl Measured {
    /// What these workers measured since `begin`, once all are done.
    pub(crate) async fn of(
        begin: Instant,
        workers: Vec<JoinHandle<anyhow::Result<Vec<u32>>>>,
    ) -> anyhow::Result<Self> {
        let mut measured = Self::default();
        for worker in workers {
            measured.micros.extend(worker.await??);
        }
        measured.elapsed = begin.elapsed();
        Ok(measured)
    }

    /// Answers a second.
    pub(crate) fn rate(&self) -> f64 {
        count(self.micros.len()) / self.elapsed.as_secs_f64()
    }

    /// The time within which that share of answers came, in milliseconds.
    pub(crate) fn within(&self, share: f64) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a list that is no longer than a round"
        )]
        let place = (count(sorted.len()) * share) as usize;
        sorted.get(place.min(sorted.len().saturating_sub(1))).map_or(0.0, |us| f64::from(*us) / 1e3)
    }
}

/// A count as a number to divide by.
pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

impl Crowd {
    /// Asks for `page` over `connections` for so long.
    pub(crate) async fn load(
        &self,
        page: Page,
        connections: usize,
        time: Duration,
    ) -> anyhow::Result<Measured> {
        let begin = Instant::now();
        let workers: Vec<_> = (0..connections)
            .map(|place| tokio::spawn(self.clone().work(page, place, begin + time)))
            .collect();
        Measured::of(begin, workers).await
    }

    async fn work(self, page: Page, place: usize, until: Instant) -> anyhow::Result<Vec<u32>> {
        let mut connection = Connection::open(self.address).await?;
        let mut micros = Vec::new();
        let mut turn = place * 7_919;
        while Instant::now() < until {
            let person = &self.people[turn % self.people.len()];
            turn += 104_729;
            let request = page.request(person, &self.vault, false);
            let asked = Instant::now();
            let answer = connection.send(&request).await?;
            micros.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
            ensure!(
                answer.status == page.status(),
                "{}: {} for person {}",
                page.name(),
                answer.status,
                person.number
            );
        }
        Ok(micros)
    }

    /// Asks once as each of a few people and looks at what comes; gives the bytes of the first.
    pub(crate) async fn check(&self, page: Page) -> anyhow::Result<usize> {
        let mut connection = Connection::open(self.address).await?;
        let mut wire = 0;
        for person in self.people.iter().step_by(97) {
            let answer = connection.send(&page.request(person, &self.vault, false)).await?;
            let body = String::from_utf8_lossy(answer.body);
            let (holds, least) = page.holds();
            let found = if holds.is_empty() { 0 } else { body.matches(holds).count() };
            ensure!(
                answer.status == page.status() && found >= least,
                "{}: {} with {found} times {holds} for person {}",
                page.name(),
                answer.status,
                person.number
            );
            wire = if wire == 0 { answer.wire } else { wire };
        }
        Ok(wire)
    }
}
