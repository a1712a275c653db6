//! `cargo xtask`: the commands that a person and CI both call.
//!
//! Owns what happens around the code: checks, a scratch PostgreSQL, the browser.
//! It must never hold anything of the portal itself, and takes no dependency
//! beyond `anyhow`: it is the first thing a stranger builds.

mod apt;
mod bench;
mod browser;
mod faults;
mod lint;
mod memory;
mod postgres;
mod step;
mod test;

use std::process::ExitCode;

use anyhow::Result;

const HELP: &str = "\
cargo xtask COMMAND

  test [--only PART] [--no-browser]
        all checks, in order, up to the first that fails:
        fmt, clippy, deny, unit (with tests/it on both engines), browser
        --only PART    that part alone: fmt, clippy, deny, unit or browser
        --no-browser   leave out the journeys in Chromium

  bench [--quick] [--large] [--json] [--engine ENGINE] [--page PAGES] [--connections N,…]
        the portal over HTTP, measured beside the bare database doing the same
        statements; on SQLite and PostgreSQL, at 1, 16 and 64 connections
        --quick    16 connections alone, a few minutes
        --large    100,000 files and 2,000,000 messages
        --streams [N,…]  in place of pages: so many open pages that listen (1,000
                   and 10,000), their memory, and how soon they hear of a message;
                   needs ulimit -Hn of N and 300 more
        --json     the figures alone, on standard output

  faults [--rounds N]
        killed, starved, cut off: the faults of the tests at length, each 100
        times, on both engines

  postgres
        a scratch PostgreSQL for development: prints its address, and keeps it
        until Ctrl-C or the end of standard input; nothing stays behind
";

/// 0: all is well, 1: something failed, 2: the command was not understood.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["test", options @ ..] => match test::Plan::parse(options) {
            Ok(plan) => test::run(&plan),
            Err(error) => return misunderstood(&error.to_string()),
        },
        ["bench", options @ ..] => bench::run(options),
        ["faults", options @ ..] => match faults::parse(options) {
            Ok(rounds) => faults::run(&rounds),
            Err(error) => return misunderstood(&error.to_string()),
        },
        ["postgres"] => keep_postgres(),
        ["help" | "--help" | "-h"] => {
            step::say(HELP);
            return ExitCode::SUCCESS;
        }
        [] => return misunderstood("which command?"),
        [other, ..] => return misunderstood(&format!("not understood: {other}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::complain(&format!("xtask: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn misunderstood(why: &str) -> ExitCode {
    step::complain(&format!("xtask: {why}\n\n{HELP}"));
    ExitCode::from(2)
}

/// Standard output carries the address alone, so that a script can read it.
fn keep_postgres() -> Result<()> {
    let server = postgres::Scratch::start(postgres::Disk::Never)?;
    step::say(server.url());
    step::complain("Ctrl-C, or the end of standard input, stops it.");
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    Ok(())
}
