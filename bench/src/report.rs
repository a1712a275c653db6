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

/// So many open pages on one engine.
#[derive(Debug, Serialize)]
pub(crate) struct StreamRow {
    /// `sqlite` or `postgres`.
    pub(crate) engine: &'static str,
    /// Open at once.
    pub(crate) streams: usize,
    /// Memory of the portal before the first of them, in mebibytes.
    pub(crate) rss_mb_before: f64,
    /// With all of them.
    pub(crate) rss_mb: f64,
    /// Messages that were sent and answered, a second.
    pub(crate) posts_per_s: f64,
    /// Half of the events came within so many milliseconds after their message was sent.
    pub(crate) p50_ms: f64,
    /// And 99 of 100.
    pub(crate) p99_ms: f64,
    /// Messages of which no event came.
    pub(crate) lost: usize,
}

/// Figures in a table of their own.
pub(crate) trait Figures: Serialize + std::fmt::Display {
    /// What stands above them.
    const HEAD: &'static str;
}

impl Figures for Row {
    const HEAD: &'static str = "engine    page          conn      rps   p50 ms   p99 ms   cpu ms db cpu ms floor rps  ratio  rss MB";
}

impl Figures for StreamRow {
    const HEAD: &'static str =
        "engine    streams   rss MB before   rss MB   posts/s   p50 ms   p99 ms    lost";
}

impl std::fmt::Display for StreamRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:9} {:7} {:15.1} {:8.1} {:9.1} {:8.1} {:8.1} {:7}",
            self.engine,
            self.streams,
            self.rss_mb_before,
            self.rss_mb,
            self.posts_per_s,
            self.p50_ms,
            self.p99_ms,
            self.lost
        )
    }
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
pub(crate) fn print<R: Figures>(rows: &[R], json: bool) -> anyhow::Result<()> {
    if json {
        println!("{}", serde_json::to_string(rows)?);
        return Ok(());
    }
    println!("{}", R::HEAD);
    for row in rows {
        println!("{row}");
    }
    Ok(())
}
