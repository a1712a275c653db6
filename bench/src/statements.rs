//! What each step of a request costs when nobody else asks: a profile by statement.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::floor::{Floor, Open};
use crate::load::count;
use crate::page::Page;
use crate::record::{Step, Trace};
use crate::report::tell;

/// Runs these traces one after another, and tells the mean of each step.
pub(crate) async fn profile(floor: &Floor, page: Page, traces: &[Trace]) -> anyhow::Result<()> {
    let mut spent: BTreeMap<String, (usize, Duration)> = BTreeMap::new();
    for trace in traces {
        let mut open = Open::default();
        for (place, step) in trace.iter().enumerate() {
            let begin = Instant::now();
            floor.step(&mut open, step).await?;
            let entry = spent.entry(format!("{place:02} {}", name(step))).or_default();
            *entry = (entry.0 + 1, entry.1 + begin.elapsed());
        }
    }
    tell(&format!("{}: microseconds a step, alone, over {} requests", page.name(), traces.len()));
    for (step, (times, time)) in spent {
        let mean = time.as_secs_f64() * 1e6 / count(times);
        tell(&format!("  {mean:8.0}  {times:5} x  {step}"));
    }
    Ok(())
}

fn name(step: &Step) -> String {
    match step {
        Step::Begin(_, begun) if begun.writes => "begin, to write".to_owned(),
        Step::Begin(..) => "begin".to_owned(),
        Step::Said(..) => "say of which files".to_owned(),
        Step::Run(_, statement) => {
            let words: Vec<&str> = statement.sql.split_whitespace().collect();
            words.join(" ").chars().take(110).collect()
        }
        Step::Append(..) | Step::Hold(..) => "lines of the log, in the change".to_owned(),
        Step::Commit(_) => "commit".to_owned(),
        Step::Rollback(_) => "give back".to_owned(),
        Step::Durable(lines) => format!("{} lines of the log, on disk", lines.len()),
        Step::Password => "password".to_owned(),
    }
}
