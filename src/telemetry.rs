//! The trace for whoever runs the server.
//!
//! Owns where it goes (standard error) and in which form. What may never be in
//! it stands in `docs/LOGGING.md`: no names, no contents, no addresses, no secrets.

use serde::Deserialize;
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt as _;

/// How a line of the trace is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs: one JSON object a line.
    Json,
}

/// Starts the trace at `level` (`info`, `empower=debug`…). A second start does nothing.
pub fn start(level: &str, format: Format) {
    to(std::io::stderr, level, format).try_init().ok();
}

/// A trace that goes to `writer`.
#[must_use]
pub fn to<W>(writer: W, level: &str, format: Format) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    // When standard error cannot be written (a file on a full disk), to complain
    // of that in the same place would be a panic, and stop whoever traced.
    let trace = tracing_subscriber::fmt()
        .log_internal_errors(false)
        .with_env_filter(filter)
        .with_writer(writer);
    match format {
        Format::Text => Box::new(trace.finish()),
        Format::Json => Box::new(trace.json().flatten_event(true).with_span_list(false).finish()),
    }
}
