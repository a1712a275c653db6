//! `cargo xtask faults`: the faults of `tests/it/faults`, at length.
//!
//! Owns how often. What is done to the portal, and what must stand afterwards,
//! is with the tests; `cargo xtask test` runs the same a few times.

use anyhow::{Result, bail};

use crate::postgres::{Disk, Scratch};
use crate::step;

/// Rounds, unless said otherwise.
const ROUNDS: &str = "100";

/// Reads the options behind `faults`: how many rounds.
///
/// # Errors
/// When an option is unknown, or no number above 0.
pub(crate) fn parse(options: &[&str]) -> Result<String> {
    match options {
        [] => Ok(ROUNDS.to_owned()),
        ["--rounds", number] if number.parse::<u16>().is_ok_and(|number| number > 0) => {
            Ok((*number).to_owned())
        }
        _ => bail!("faults takes --rounds and a number from 1 to 65535"),
    }
}

/// Runs them, one after the other: each wants the machine for itself.
///
/// # Errors
/// When one fails, or PostgreSQL does not start.
pub(crate) fn run(rounds: &str) -> Result<()> {
    let server = Scratch::start(Disk::Never)?;
    step::step(&format!("faults, {rounds} rounds, on SQLite and PostgreSQL"), || {
        step::run(
            step::cargo(&["test", "--test", "it", "faults::", "--"])?
                .args(["--include-ignored", "--test-threads=1"])
                .env("EMPOWER_FAULT_ROUNDS", rounds)
                .env("EMPOWER_TEST_POSTGRES", server.url())
                .env("EMPOWER_TEST_REQUIRE_POSTGRES", "1"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_hundred_rounds_unless_said_otherwise() {
        assert_eq!(parse(&[]).unwrap(), "100");
        assert_eq!(parse(&["--rounds", "7"]).unwrap(), "7");
        for options in [&["--rounds"][..], &["--rounds", "0"], &["--quick"]] {
            assert!(parse(options).is_err(), "{options:?}");
        }
    }
}
