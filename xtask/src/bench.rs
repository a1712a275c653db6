//! `cargo xtask bench`: builds the release programs, starts a PostgreSQL that
//! waits for the disk, and lets `bench` measure.
//!
//! Owns nothing of what is measured, and says nothing on standard output: that
//! is for the figures.

use anyhow::Result;

use crate::postgres::{Disk, Scratch};
use crate::step;

/// Runs `bench` with these options.
///
/// # Errors
/// When something cannot be built or started, or the bench fails.
pub(crate) fn run(options: &[&str]) -> Result<()> {
    let mut build = step::cargo(&["build", "--release", "--package", "empower"])?;
    step::run(build.args(["--package", "bench"]))?;
    let server = wants_postgres(options).then(|| Scratch::start(Disk::Durable)).transpose()?;
    let mut bench = std::process::Command::new(step::release("bench")?);
    bench.args(options).current_dir(step::root());
    if let Some(server) = &server {
        bench.args(["--postgres", server.url()]);
    }
    step::run(&mut bench)
}

/// Unless another engine is asked for alone.
fn wants_postgres(options: &[&str]) -> bool {
    let mut engines = options.windows(2).filter(|pair| pair[0] == "--engine").peekable();
    engines.peek().is_none() || engines.any(|pair| pair[1] == "postgres")
}

#[cfg(test)]
mod tests {
    use super::wants_postgres;

    #[test]
    fn a_server_is_started_unless_only_sqlite_is_measured() {
        assert!(wants_postgres(&["--quick"]));
        assert!(wants_postgres(&["--engine", "sqlite", "--engine", "postgres"]));
        assert!(!wants_postgres(&["--quick", "--engine", "sqlite"]));
    }
}
