//! What the portal traces while a story is told.
//!
//! Owns the catching of it, on the thread of the test alone.

use std::io;
use std::sync::{Arc, LazyLock, Mutex};

use empower::telemetry::{self, Format};
use tracing::Dispatch;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::{DefaultGuard, set_default};

/// All that was traced since; the catching ends with it.
pub(crate) struct Trace {
    caught: Arc<Mutex<Vec<u8>>>,
    _guard: DefaultGuard,
}

/// A second one that stands for good and wants nothing. While there is only one,
/// `tracing` asks the thread that comes past an event first whether anybody
/// listens, and believes its "no" for all threads.
static SECOND: LazyLock<Dispatch> = LazyLock::new(|| {
    Dispatch::new(tracing_subscriber::fmt().with_max_level(LevelFilter::OFF).finish())
});

struct Net(Arc<Mutex<Vec<u8>>>);

impl io::Write for Net {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Trace {
    /// Catches everything from now on, however small.
    pub(crate) fn catch() -> Self {
        LazyLock::force(&SECOND);
        let caught = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&caught);
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(move || Net(Arc::clone(&into)))
            .finish();
        Self { caught, _guard: set_default(subscriber) }
    }

    /// Catches everything in this form, as the portal writes it.
    pub(crate) fn catch_as(format: Format) -> Self {
        LazyLock::force(&SECOND);
        let caught = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&caught);
        let subscriber = telemetry::to(move || Net(Arc::clone(&into)), "trace", format);
        Self { caught, _guard: set_default(subscriber) }
    }

    /// What was caught.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.caught.lock().unwrap()).into_owned()
    }
}
