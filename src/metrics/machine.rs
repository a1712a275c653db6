//! What the system says of this process.
//!
//! Owns the reading of `/proc`. Where there is none, figures are left out.

use std::fs;

use super::Text;

/// Writes memory and open files.
pub(super) fn write(text: &mut Text) {
    if let Some(bytes) = memory() {
        let help = "Memory of the process that is in use.";
        text.single("memory_bytes", "gauge", help, bytes);
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        text.single("open_files", "gauge", "Open files, connections among them.", files.count());
    }
}

/// Resident memory in bytes.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1024)
}
