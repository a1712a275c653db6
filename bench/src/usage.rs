//! What processes used: time of the processor and memory, as the kernel tells.

use anyhow::Context as _;

/// Of a second; the kernel's own unit on every Linux that runs this.
const TICKS: f64 = 100.0;

/// Seconds of processor time that this process used so far.
pub(crate) fn cpu(process: u32) -> anyhow::Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name of the program stands in brackets and may hold anything.
    let rest = stat.rsplit(')').next().context("stat")?;
    let field = |n: usize| -> anyhow::Result<f64> {
        Ok(rest.split_whitespace().nth(n).context("stat")?.parse()?)
    };
    Ok((field(11)? + field(12)?) / TICKS)
}

/// The same of this process's children, those that ended included.
pub(crate) fn family(parent: u32) -> anyhow::Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{parent}/stat"))?;
    let rest = stat.rsplit(')').next().context("stat")?;
    let ended: f64 =
        rest.split_whitespace().skip(13).take(2).filter_map(|n| n.parse::<f64>().ok()).sum();
    let mut sum = cpu(parent)? + ended / TICKS;
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        if status(process, "PPid:").is_some_and(|known| known == u64::from(parent)) {
            sum += cpu(process).unwrap_or(0.0);
        }
    }
    Ok(sum)
}

/// Mebibytes of memory in use.
pub(crate) fn memory(process: u32) -> f64 {
    status(process, "VmRSS:")
        .map_or(0.0, |kib| f64::from(u32::try_from(kib).unwrap_or(u32::MAX)) / 1024.0)
}

/// The process that started `child`.
pub(crate) fn parent(child: u32) -> Option<u32> {
    u32::try_from(status(child, "PPid:")?).ok()
}

fn status(process: u32, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
