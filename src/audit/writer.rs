//! Group commit: looks of many requests reach the disk together.
//!
//! Owns a task and a queue. Whoever hands over lines gets an answer when they
//! are durable, and not before. How a batch is written is in `batch`.

mod batch;

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};
use vault::Vault;

use super::{AuditError, Figures, Line};
use crate::db::Db;
use batch::Pen;

/// How many requests' lines go into one commit at most.
const BATCH: usize = 128;

struct Job {
    lines: Vec<Line>,
    done: oneshot::Sender<Result<(), AuditError>>,
}

impl Job {
    /// Whether it is of emergency access, and nothing else.
    fn is_urgent(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(Line::is_of_emergency)
    }
}

/// The door to the writing task; cheap to clone.
#[derive(Clone, Debug)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
    db: Db,
    figures: Arc<Figures>,
}

impl Writer {
    /// Starts the task. It ends when the last clone of the writer is gone.
    #[must_use]
    pub fn start(db: Db, vault: Vault) -> Self {
        let (sender, mut queue) = mpsc::channel::<Job>(1024);
        let figures = Arc::<Figures>::default();
        let writer = Self { queue: sender, db: db.clone(), figures: Arc::clone(&figures) };
        let pen = Arc::new(Pen::new(db, vault, figures));
        tokio::spawn(async move {
            while let Some(first) = queue.recv().await {
                let mut batch = vec![first];
                while batch.len() < BATCH
                    && let Ok(job) = queue.try_recv()
                {
                    batch.push(job);
                }
                // A task of its own: what panics in it ends there, and the log goes on.
                let pen = Arc::clone(&pen);
                tokio::spawn(async move { pen.write(batch).await }).await.ok();
            }
        });
        writer
    }

    /// How it is doing.
    #[must_use]
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// How many requests wait for their lines to be taken up.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// Whether lines could be written now, as far as that can be known without
    /// writing one: the database lets us write, and the last lines arrived.
    pub async fn can_write(&self) -> bool {
        let Ok(tx) = self.db.write_urgently().await else { return false };
        tx.rollback().await.is_ok() && !self.figures.is_sore()
    }

    /// Hands over a line that nobody waits for.
    pub fn note(&self, line: Line) {
        let (done, _) = oneshot::channel();
        if self.queue.try_send(Job { lines: vec![line], done }).is_err() {
            tracing::error!("a line of the log could not be handed over");
        }
    }

    /// Returns when `lines` are on disk.
    ///
    /// # Errors
    /// When they are not: then what they speak of must not be shown.
    pub async fn durable(&self, lines: Vec<Line>) -> Result<(), AuditError> {
        let (done, answer) = oneshot::channel();
        self.queue.send(Job { lines, done }).await.map_err(|_| AuditError::Closed)?;
        answer.await.map_err(|_| AuditError::Closed)?
    }
}
