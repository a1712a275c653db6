//! Which kinds of job there are.
//!
//! Owns the one table from a name in the queue to what is run. Knows nothing
//! of what a job does.

use std::pin::Pin;

use super::{Failure, Job};
use crate::access::Work;
use crate::app::App;
use crate::features::{accounts, clients, conduct, legal, messages, providers, staff};

/// All kinds of the portal.
pub(super) static KINDS: &[Kind] = &[
    Kind::of::<messages::jobs::Notice>(),
    Kind::of::<clients::jobs::ForgetPrepared>(),
    Kind::of::<accounts::closing::jobs::Forget>(),
    Kind::of::<accounts::closing::jobs::Tell>(),
    Kind::of::<legal::jobs::Announce>(),
    Kind::of::<providers::ending::jobs::TellEnding>(),
    Kind::of::<providers::ending::jobs::TellOff>(),
    Kind::of::<accounts::recovery::jobs::LostPassword>(),
    Kind::of::<accounts::recovery::jobs::WaitIsOver>(),
    Kind::of::<conduct::jobs::Asked>(),
    Kind::of::<conduct::jobs::Brought>(),
    Kind::of::<conduct::jobs::Remove>(),
    Kind::of::<staff::jobs::Leaves>(),
    Kind::of::<staff::jobs::AskToHandOver>(),
    Kind::of::<staff::jobs::HandOverIsLate>(),
    Kind::of::<staff::jobs::ForgetLeaver>(),
];

/// A kind of job as the runner knows it.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    name: &'static str,
    run: for<'a> fn(&'a App, &'a mut Work, &'a str) -> Doing<'a>,
}

type Doing<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>>;

impl Kind {
    /// The kind of `J`.
    #[must_use]
    pub const fn of<J: Job>() -> Self {
        Self { name: J::KIND, run: run::<J> }
    }

    pub(super) fn find(kinds: &'static [Self], name: &str) -> Option<&'static Self> {
        kinds.iter().find(|kind| kind.name == name)
    }

    pub(super) fn run<'a>(&self, app: &'a App, work: &'a mut Work, payload: &'a str) -> Doing<'a> {
        (self.run)(app, work, payload)
    }
}

fn run<'a, J: Job>(app: &'a App, work: &'a mut Work, payload: &'a str) -> Doing<'a> {
    Box::pin(async move {
        // The parser's error could quote the payload.
        let job: J = serde_json::from_str(payload).map_err(|_| Failure::ForGood("unreadable"))?;
        job.run(app, work).await
    })
}
