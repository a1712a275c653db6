//! `cargo xtask test`: every check, cheapest first, up to the first that fails.
//!
//! It must never turn a failure into a warning: what it cannot run it says, and
//! of the checks only cargo-deny may be missing.

use anyhow::{Result, bail};

use crate::memory::Folder;
use crate::postgres::{Disk, Scratch};
use crate::{browser, lint, step};

/// Which parts are asked for.
#[derive(Debug, PartialEq)]
pub(crate) struct Plan {
    only: Option<Part>,
    browser: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Fmt,
    Clippy,
    Deny,
    Unit,
    Browser,
}

type Work = fn() -> Result<()>;

impl Plan {
    /// Reads the options behind `test`.
    ///
    /// # Errors
    /// When an option is unknown, or when nothing would be left to do.
    pub(crate) fn parse(options: &[&str]) -> Result<Self> {
        let mut plan = Self { only: None, browser: true };
        let mut options = options.iter();
        while let Some(option) = options.next() {
            match *option {
                "--no-browser" => plan.browser = false,
                "--only" => plan.only = Some(Part::parse(options.next().copied())?),
                other => bail!("not understood: {other}"),
            }
        }
        if plan.only == Some(Part::Browser) && !plan.browser {
            bail!("--only browser and --no-browser leave nothing");
        }
        Ok(plan)
    }

    fn wants(&self, part: Part) -> bool {
        let chosen = self.only.is_none_or(|only| only == part);
        chosen && (part != Part::Browser || self.browser)
    }
}

impl Part {
    fn parse(name: Option<&str>) -> Result<Self> {
        Ok(match name {
            Some("fmt") => Self::Fmt,
            Some("clippy") => Self::Clippy,
            Some("deny") => Self::Deny,
            Some("unit") => Self::Unit,
            Some("browser") => Self::Browser,
            _ => bail!("--only takes fmt, clippy, deny, unit or browser"),
        })
    }
}

/// Runs the plan.
///
/// # Errors
/// The first check that fails, by name.
pub(crate) fn run(plan: &Plan) -> Result<()> {
    let steps: [(Part, &str, Work); 5] = [
        (Part::Fmt, "format", format),
        (Part::Clippy, "clippy, building", clippy),
        (Part::Deny, "licences, bans and sources", deny),
        (Part::Unit, "tests, on SQLite and PostgreSQL", unit),
        (Part::Browser, "journeys in the browser", browser::journeys),
    ];
    for (part, name, work) in steps {
        if plan.wants(part) {
            step::step(name, work)?;
        }
    }
    step::say("── all is well");
    Ok(())
}

fn format() -> Result<()> {
    step::run(&mut step::cargo(&["fmt", "--all", "--check"])?)
}

/// What is built here the next two steps use.
fn clippy() -> Result<()> {
    step::run(&mut lint::cargo(&["test", "--workspace", "--no-run"])?)
}

/// Advisories are not among them: they need the network.
fn deny() -> Result<()> {
    if !step::succeeds(&mut step::cargo(&["deny", "--version"])?) {
        step::say("   skipped: cargo-deny is not installed (cargo install --locked cargo-deny)");
        return Ok(());
    }
    step::run(&mut step::cargo(&["deny", "check", "licenses", "bans", "sources"])?)
}

/// So many stories at once: those on PostgreSQL wait for it half of their time, and
/// more than this many for each processor only stand in each other's way.
const STORIES_A_CORE: usize = 2;

/// The server stands while the tests run, and is gone whatever they say.
fn unit() -> Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let server = Scratch::start(Disk::Never)?;
    let folder = Folder::new()?;
    step::run(
        lint::cargo(&["test", "--workspace"])?
            .env("TMPDIR", folder.path())
            .env("RUST_TEST_THREADS", (cores * STORIES_A_CORE).to_string())
            .env("EMPOWER_TEST_POSTGRES", server.url())
            .env("EMPOWER_TEST_REQUIRE_POSTGRES", "1"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_wanted_unless_said_otherwise() {
        let plan = Plan::parse(&[]).unwrap();
        assert!(plan.wants(Part::Fmt) && plan.wants(Part::Unit) && plan.wants(Part::Browser));
    }

    #[test]
    fn one_part_can_be_asked_for_and_the_browser_left_out() {
        let plan = Plan::parse(&["--only", "unit"]).unwrap();
        assert!(plan.wants(Part::Unit) && !plan.wants(Part::Clippy));
        let plan = Plan::parse(&["--no-browser"]).unwrap();
        assert!(plan.wants(Part::Unit) && !plan.wants(Part::Browser));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for options in [
            &["--only"][..],
            &["--only", "some"],
            &["--quick"],
            &["--only", "browser", "--no-browser"],
        ] {
            assert!(Plan::parse(options).is_err(), "{options:?}");
        }
    }
}
