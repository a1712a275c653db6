//! Threads that hash, and do nothing else.
//!
//! Owns their number, so that other pages keep a processor, and with it the
//! memory of a hash (19 MiB): a few threads use the same again and again, where
//! many would each keep a block of it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use tokio::sync::oneshot;

type Work = Box<dyn FnOnce() + Send>;

/// The threads; they end when this is dropped.
pub(super) struct Hands(Sender<Work>);

impl Hands {
    /// So many of them.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn new(count: usize) -> anyhow::Result<Self> {
        let (sender, queue) = channel::<Work>();
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..count {
            let queue = Arc::clone(&queue);
            let thread = std::thread::Builder::new().name("password".to_owned());
            thread.spawn(move || while take(&queue).map(run).is_some() {})?;
        }
        Ok(Self(sender))
    }

    /// What `work` gives, once one of them has done it.
    ///
    /// # Errors
    /// When it panicked.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> anyhow::Result<T> {
        let (done, answer) = oneshot::channel();
        let work: Work = Box::new(move || {
            done.send(work()).ok();
        });
        self.0.send(work).ok().context("the threads for passwords are gone")?;
        answer.await.context("a password could not be hashed")
    }
}

/// The next piece of work; none when there will be no more.
fn take(queue: &Mutex<Receiver<Work>>) -> Option<Work> {
    queue.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

/// A panic ends this work and not the thread.
fn run(work: Work) {
    catch_unwind(AssertUnwindSafe(work)).ok();
}

#[cfg(test)]
mod tests {
    use super::Hands;

    #[tokio::test]
    async fn a_panic_ends_one_piece_of_work_and_not_the_thread() {
        let hands = Hands::new(1).unwrap();
        assert!(hands.run(|| panic!("as a test")).await.is_err());
        assert_eq!(hands.run(|| 7).await.unwrap(), 7);
    }
}
