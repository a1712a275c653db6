//! The trace for whoever runs the server.
//!
//! Owns where it goes (standard error). What may never be in it stands in
//! `docs/LOGGING.md`: no names, no contents, no addresses, no secrets.

use tracing_subscriber::EnvFilter;

/// Starts the trace at `level` (`info`, `empower=debug`…). A second start does nothing.
pub fn start(level: &str) {
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init().ok();
}
