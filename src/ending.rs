//! How the process ends: in steps, so that nobody's request is lost.
//!
//! Owns which step it is and who waits for it. Ends nothing itself.

use tokio::sync::watch;

/// The steps, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// Serving.
    Open,
    /// Still serving; whoever asks is told to come to another process next time.
    Leaving,
    /// No new connection; requests that are here are answered.
    Closing,
    /// What is still open is cut off.
    Over,
}

/// The end of the process; clones share it. It only goes forward.
#[derive(Clone, Debug)]
pub struct Ending(watch::Sender<Step>);

impl Default for Ending {
    fn default() -> Self {
        Self(watch::Sender::new(Step::Open))
    }
}

impl Ending {
    /// Goes on to a step, unless it is there or further already.
    pub fn go(&self, to: Step) {
        self.0.send_if_modified(|step| {
            let forward = to > *step;
            *step = to.max(*step);
            forward
        });
    }

    /// Where it is.
    #[must_use]
    pub fn step(&self) -> Step {
        *self.0.borrow()
    }

    /// Done once it is at this step or further.
    pub async fn reaches(&self, step: Step) {
        self.0.subscribe().wait_for(|at| *at >= step).await.ok();
    }
}
