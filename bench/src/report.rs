//! Figures, for people and for programs.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling what was measured is what this module is for"
)]

use serde::Serialize;

/// One page on one engine.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// `sqlite` or `postgres`.
    pub(crate) engine: &'static str,
    /// Which page.
    pub(crate) page: &'static str,
    /// So many at once.
    pub(crate) connections: usize,
    /// Answers a second.
    pub(crate) rps: f64,
    /// Half of the answers came within so many milliseconds.
    pub(crate) p50_ms: f64,
    /// And 99 of 100.
    pub(crate) p99_ms: f64,
    /// Processor time of the portal for a request; of SQLite too, which is inside.
    pub(crate) cpu_ms: f64,
    /// Processor time of a database that is a process of its own.
    pub(crate) db_cpu_ms: f64,
    /// The same statements without the portal, a second.
    pub(crate) floor_rps: f64,
    /// `rps` by `floor_rps`, round by round.
    pub(crate) ratio: f64,
    /// Memory of the portal after it, in mebibytes.
    pub(crate) rss_mb: f64,
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:9} {:13} {:4} {:8.0} {:8.2} {:8.2} {:8.3} {:8.3} {:9.0} {:6.2} {:7.1}",
            self.engine,
            self.page,
            self.connections,
            self.rps,
            self.p50_ms,
            self.p99_ms,
            self.cpu_ms,
            self.db_cpu_ms,
            self.floor_rps,
            self.ratio,
            self.rss_mb
        )
    }
}

/// The middle one.
pub(crate) fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of.get(of.len() / 2).copied().unwrap_or(0.0)
}

/// A line beside the figures.
pub(crate) fn tell(line: &str) {
    eprintln!("{line}");
}

/// All figures: as JSON alone, or as a table.
pub(crate) fn print(rows: &[Row], json: bool) -> anyhow::Result<()> {
    if json {
        println!("{}", serde_json::to_string(rows)?);
        return Ok(());
    }
    println!(
        "engine    page          conn      rps   p50 ms   p99 ms   cpu ms db cpu ms floor rps  ratio  rss MB"
    );
    for row in rows {
        println!("{row}");
    }
    Ok(())
}
