//! One step of a longer command: announced, timed, and either done or the end.
//!
//! The only place in xtask that prints and that runs other programs to their
//! end. It never swallows a failure.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "talking to the person at the terminal is what this module is for"
)]

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A line for standard output: what was asked for.
pub(crate) fn say(line: &str) {
    println!("{}", line.trim_end());
}

/// A line for standard error: what one should know beside it.
pub(crate) fn complain(line: &str) {
    eprintln!("{}", line.trim_end());
}

/// Announces a step, runs it, and says how long it took.
///
/// # Errors
/// Those of `work`, with the step's name before them.
pub(crate) fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    say(&format!("── {name}"));
    let begin = Instant::now();
    let result = work().with_context(|| format!("{name} failed"));
    let time = readable(begin.elapsed());
    match &result {
        Ok(()) => say(&format!("── {name}: done in {time}")),
        Err(_) => say(&format!("── {name}: failed after {time}")),
    }
    result
}

/// Runs a program with its output passed through.
///
/// # Errors
/// When it cannot be started or ends with another status than 0.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = spelled(command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// Runs a program and returns what it printed, without the white space at its end.
///
/// # Errors
/// When it cannot be started or fails; then with the last line it complained.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = spelled(command);
    let output = command.output().with_context(|| format!("could not start `{line}`"))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        let last = complaint.trim_end().lines().last().unwrap_or("");
        bail!("`{line}` ended with {}: {last}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Whether a program runs and is content; what it prints is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// The cargo that started us, at the root of the workspace, building into the
/// same target directory whatever the caller's working directory was.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).env("CARGO_TARGET_DIR", target_dir()?);
    // `cargo run` describes xtask in these; build scripts of others must not see them.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where cargo puts a program of this profile: beside xtask itself, which holds
/// for `CARGO_TARGET_DIR` and for every other way to move the target directory.
pub(crate) fn built(name: &str) -> Result<PathBuf> {
    Ok(own_path()?.with_file_name(name))
}

/// Where cargo puts a program of the release profile.
pub(crate) fn release(name: &str) -> Result<PathBuf> {
    Ok(target_dir()?.join("release").join(name))
}

fn target_dir() -> Result<PathBuf> {
    let own = own_path()?;
    let target = target_of(&own).context("xtask does not stand in a target directory")?;
    Ok(target.to_owned())
}

/// Two folders up from a program: `TARGET/PROFILE/xtask`.
fn target_of(program: &Path) -> Option<&Path> {
    program.ancestors().nth(2)
}

fn own_path() -> Result<PathBuf> {
    std::env::current_exe().context("where does xtask stand?")
}

fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn readable(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_seconds_and_then_in_minutes() {
        assert_eq!(readable(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(readable(Duration::from_secs(125)), "2 min 5 s");
    }

    #[test]
    fn cargo_builds_where_xtask_was_built() {
        let program = Path::new("/somewhere/target/debug/xtask");
        assert_eq!(target_of(program), Some(Path::new("/somewhere/target")));
    }

    #[test]
    fn a_failing_step_names_itself_and_the_program() {
        let error = step("the try", || run(&mut Command::new("false"))).unwrap_err();
        let told = format!("{error:#}");
        assert!(told.starts_with("the try failed: `false` ended with"), "{told}");
    }
}
