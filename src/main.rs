//! `empower`: arguments, then one call into the library.

use std::process::ExitCode;

use clap::Parser as _;
use empower::command::{self, Arguments};

fn main() -> ExitCode {
    command::run(Arguments::parse())
}
