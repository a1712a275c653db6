//! What `cargo xtask bench` runs: the portal over HTTP, measured against the
//! bare database doing the same statements.
//!
//! Owns practices to measure, loads, floors and figures. Nothing of it is part
//! of the portal, and no figure here is one that was not measured.

mod copies;
mod floor;
mod http;
mod load;
mod page;
mod place;
mod record;
mod report;
mod rounds;
mod seed;
mod server;
mod statements;
mod streams;
mod usage;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};

use page::Page;

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// Measures pages over HTTP beside the same statements straight from Rust.
#[derive(Debug, Parser)]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line")]
struct Options {
    /// 16 connections, three rounds of two seconds.
    #[arg(long)]
    quick: bool,
    /// 100,000 files and 2,000,000 messages.
    #[arg(long)]
    large: bool,
    /// The figures alone, as JSON, on standard output.
    #[arg(long)]
    json: bool,
    /// Only this database; both where none is named.
    #[arg(long, value_enum)]
    engine: Vec<Engine>,
    /// In place of pages: so many open pages that listen, 1,000 and 10,000 unless said.
    #[arg(long, num_args = 0.., value_delimiter = ',', value_name = "N")]
    streams: Option<Vec<usize>>,
    /// Only these pages.
    #[arg(long, value_enum, value_delimiter = ',')]
    page: Vec<Page>,
    /// How many connections at once.
    #[arg(long, value_delimiter = ',')]
    connections: Vec<usize>,
    /// Generated files, where it is neither of the two sizes.
    #[arg(long)]
    files: Option<u32>,
    /// Seconds of one round, of each of both.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Beside the figures: what each statement of a request costs by itself.
    #[arg(long)]
    statements: bool,
    /// A server to make databases on: `postgres://user@host:port`.
    #[arg(long)]
    postgres: Option<String>,
    /// The program that is measured; beside this one unless said.
    #[arg(long)]
    empower: Option<PathBuf>,
}

impl Options {
    fn engines(&self) -> Vec<Engine> {
        if self.engine.is_empty() {
            vec![Engine::Sqlite, Engine::Postgres]
        } else {
            self.engine.clone()
        }
    }

    fn pages(&self) -> Vec<Page> {
        if self.page.is_empty() { Page::value_variants().to_vec() } else { self.page.clone() }
    }

    fn sizes(&self) -> Vec<usize> {
        match self.streams.as_deref() {
            None | Some([]) => vec![1_000, 10_000],
            Some(chosen) => chosen.to_vec(),
        }
    }

    fn connections(&self) -> Vec<usize> {
        match (self.connections.as_slice(), self.quick) {
            ([], true) => vec![16],
            ([], false) => vec![1, 16, 64],
            (chosen, _) => chosen.to_vec(),
        }
    }

    fn files(&self) -> u32 {
        self.files.unwrap_or(if self.large { 100_000 } else { 10_000 })
    }

    fn round(&self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

/// Everything runs in what the portal runs in, the floor above all.
fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    empower::command::runtime()?.block_on(measure(&options))
}

async fn measure(options: &Options) -> anyhow::Result<()> {
    if options.streams.is_some() {
        let mut rows = Vec::new();
        for engine in options.engines() {
            rows.extend(streams::measure(options, engine).await?);
        }
        return report::print(&rows, options.json);
    }
    let mut rows = Vec::new();
    for engine in options.engines() {
        rows.extend(rounds::measure(options, engine).await?);
    }
    report::print(&rows, options.json)
}
