//! One open page: a request whose answer does not end, and what it hears.
//!
//! Light, for thousands of them stand beside what is measured: a task, and a
//! buffer of half a kilobyte.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::load::Crowd;
use crate::page;

/// The event that says that a message came.
const RANG: &[u8] = b"event: message\n";
/// Of what came, at a time.
const BUFFER: usize = 512;

/// What one stream heard.
#[derive(Debug)]
pub(super) struct Ear {
    /// Which stream of all.
    pub(super) number: usize,
    heard: Mutex<Heard>,
    ended: AtomicBool,
}

#[derive(Debug, Default)]
struct Heard {
    /// When messages were sent of which no event came yet.
    sent: VecDeque<Instant>,
    /// How long the others took, in microseconds.
    micros: Vec<u32>,
}

impl Ear {
    /// A message leaves for its conversation now.
    pub(super) fn sends(&self) {
        self.inside().sent.push_back(Instant::now());
    }

    /// How long events took, in microseconds.
    pub(super) fn heard(&self) -> Vec<u32> {
        self.inside().micros.clone()
    }

    /// Messages of which no event came.
    pub(super) fn lost(&self) -> usize {
        self.inside().sent.len()
    }

    /// Whether the portal ended it.
    pub(super) fn ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    fn rang(&self) {
        let now = Instant::now();
        let mut inside = self.inside();
        if let Some(sent) = inside.sent.pop_front() {
            let micros = now.duration_since(sent).as_micros();
            inside.micros.push(u32::try_from(micros).unwrap_or(u32::MAX));
        }
    }

    fn inside(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens stream `number`, and listens from then on.
pub(super) async fn open(crowd: &Crowd, number: usize) -> anyhow::Result<Arc<Ear>> {
    let (person, thread) = super::whose(&crowd.people, number);
    let request = page::listen(person, &page::thread(person, thread));
    let mut stream = TcpStream::connect(crowd.address).await.context("cannot connect")?;
    stream.write_all(request.as_bytes()).await?;
    // The first thing a stream says is after how long to come back.
    let mut head = Vec::with_capacity(1024);
    while !head.windows(6).any(|bytes| bytes == b"retry:") {
        let more = stream.read_buf(&mut head).await?;
        let begin = String::from_utf8_lossy(&head[..head.len().min(40)]);
        ensure!(more > 0 && begin.starts_with("HTTP/1.1 200"), "stream {number}: {begin}");
    }
    let ear = Arc::new(Ear { number, heard: Mutex::default(), ended: AtomicBool::new(false) });
    tokio::spawn(listen(stream, Arc::clone(&ear)));
    Ok(ear)
}

async fn listen(mut stream: TcpStream, ear: Arc<Ear>) {
    let mut buffer = [0; BUFFER];
    let mut kept = 0;
    while let Ok(more @ 1..) = stream.read(&mut buffer[kept..]).await {
        let filled = kept + more;
        let rest = events(&buffer[..filled], || ear.rang());
        // What an event may have begun in stands at the front of what comes next.
        buffer.copy_within(rest..filled, 0);
        kept = filled - rest;
    }
    ear.ended.store(true, Ordering::Relaxed);
}

/// Calls `rang` for each event in `bytes`; gives where what is left begins,
/// which is shorter than an event.
fn events(bytes: &[u8], mut rang: impl FnMut()) -> usize {
    let mut place = 0;
    while let Some(found) = bytes[place..].windows(RANG.len()).position(|bytes| bytes == RANG) {
        rang();
        place += found + RANG.len();
    }
    place.max(bytes.len().saturating_sub(RANG.len() - 1))
}

#[cfg(test)]
mod tests {
    use super::events;

    #[test]
    fn an_event_in_two_pieces_is_heard_once() {
        let text = b"id: 1\nevent: message\ndata: 1\n\n:\n\nid: 2\nevent: message\ndata: 1\n\n";
        for cut in 0..text.len() {
            let (first, second) = text.split_at(cut);
            let mut heard = 0;
            let rest = events(first, || heard += 1);
            let next = [&first[rest..], second].concat();
            events(&next, || heard += 1);
            assert_eq!(heard, 2, "cut at {cut}");
        }
    }
}
