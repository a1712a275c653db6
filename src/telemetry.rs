//! The trace for whoever runs the server.
//!
//! Owns where it goes (standard error). What may never be in it stands in
//! `docs/LOGGING.md`: no names, no contents, no addresses, no secrets.

use tracing_subscriber::EnvFilter;

/// Starts the trace at `level` (`info`, `empower=debug`…). A second start does nothing.
pub fn start(level: &str) {
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    // When standard error cannot be written (a file on a full disk), to complain
    // of that in the same place would be a panic, and stop whoever traced.
    tracing_subscriber::fmt()
        .log_internal_errors(false)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init()
        .ok();
}
