//! Messages at a steady pace, over connections that are kept: each to another
//! conversation of which a stream is open, by the person whose it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::ensure;

use super::ear::Ear;
use crate::http::Connection;
use crate::load::{Crowd, count};
use crate::page::{self, Page};

/// So many connections: enough where an answer takes a seventh of a second.
const CONNECTIONS: usize = 32;

/// What is sent.
#[derive(Clone)]
pub(super) struct Posts {
    crowd: Crowd,
    ears: Arc<Vec<Arc<Ear>>>,
    pace: f64,
    next: Arc<AtomicUsize>,
}

impl Posts {
    /// So many a second.
    pub(super) fn new(crowd: Crowd, ears: Arc<Vec<Arc<Ear>>>, pace: f64) -> Self {
        Self { crowd, ears, pace, next: Arc::default() }
    }

    /// Sends for so long; gives how many were answered, and within what time.
    pub(super) async fn run(&self, time: Duration) -> anyhow::Result<(usize, Duration)> {
        let begin = Instant::now();
        let workers: Vec<_> =
            (0..CONNECTIONS).map(|_| tokio::spawn(self.clone().work(begin, time))).collect();
        let mut sent = 0;
        for worker in workers {
            sent += worker.await??;
        }
        Ok((sent, begin.elapsed().max(time)))
    }

    /// Each sends what is due next. Who comes late does not catch up after the end.
    async fn work(self, begin: Instant, time: Duration) -> anyhow::Result<usize> {
        let mut connection = Connection::open(self.crowd.address).await?;
        let mut sent = 0;
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let due = Duration::from_secs_f64(count(number) / self.pace);
            if due.max(begin.elapsed()) >= time {
                return Ok(sent);
            }
            tokio::time::sleep_until((begin + due).into()).await;
            let ear = &self.ears[number % self.ears.len()];
            let (person, thread) = super::whose(&self.crowd.people, ear.number);
            let request = page::post(person, &self.crowd.vault, thread);
            ear.sends();
            let status = connection.send(request.as_bytes()).await?.status;
            ensure!(status == Page::Post.status(), "{status} for person {}", person.number);
            sent += 1;
        }
    }
}
