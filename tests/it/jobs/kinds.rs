//! Jobs that leave a mark, fail, panic, or take their time.
//!
//! Owns what each does. Those that fail leave a mark first, so that a test can
//! see that it did not stay.

use std::future::{Ready, ready};
use std::time::Duration;

use anyhow::anyhow;
use empower::access::Work;
use empower::app::App;
use empower::jobs::{Failure, Job, Kind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// All that a runner of these tests knows.
pub(super) static KINDS: &[Kind] = &[
    Kind::of::<Marks>(),
    Kind::of::<Tells>(),
    Kind::of::<Fails>(),
    Kind::of::<Stumbles>(),
    Kind::of::<Never>(),
    Kind::of::<Panics>(),
    Kind::of::<Slow>(),
];

/// By when a slow job has surely begun, and not ended.
pub(super) const BEGUN: Duration = Duration::from_millis(200);

async fn mark(work: &mut Work, what: Uuid) -> Result<(), Failure> {
    let insert = work.tx().query("INSERT INTO mark (what) VALUES ($1)");
    insert.bind(what.to_string()).run().await?;
    Ok(())
}

macro_rules! jobs {
    ($($(#[$doc:meta])* $name:ident $kind:literal $field:ident $about:expr, $after:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Serialize, Deserialize)]
        pub(super) struct $name {
            pub(super) $field: Uuid,
        }

        impl Job for $name {
            const KIND: &'static str = $kind;

            fn about(&self) -> Option<Uuid> {
                $about(self.$field)
            }

            async fn run(self, _: &App, work: &mut Work) -> Result<(), Failure> {
                mark(work, self.$field).await?;
                $after.await
            }
        }
    )+};
}

jobs! {
    /// Leaves a mark.
    Marks "marks" id nothing, well();
    /// Leaves a mark, once for all that happens to the same while it waits.
    Tells "tells" about Some, well();
    /// Fails, and may go better later.
    Fails "fails" id nothing, badly();
    /// Fails, and others of its kind may be about the same.
    Stumbles "stumbles" about Some, badly();
    /// Will never go.
    Never "never" id nothing, hopelessly();
    /// Panics.
    Panics "panics" id nothing, panics();
    /// Takes a while.
    Slow "slow" id nothing, slowly();
    /// No runner knows it.
    Unknown "unknown" id nothing, well();
}

fn nothing(_: Uuid) -> Option<Uuid> {
    None
}

fn well() -> Ready<Result<(), Failure>> {
    ready(Ok(()))
}

fn badly() -> Ready<Result<(), Failure>> {
    ready(Err(Failure::Again(anyhow!("it did not go well"))))
}

fn hopelessly() -> Ready<Result<(), Failure>> {
    ready(Err(Failure::ForGood("gone")))
}

fn panics() -> Ready<Result<(), Failure>> {
    panic!("as a test wants it")
}

async fn slowly() -> Result<(), Failure> {
    tokio::time::sleep(BEGUN * 3).await;
    Ok(())
}
