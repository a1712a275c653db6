//! `empower access explain`: why somebody may see something, on the command line.
//!
//! Owns the comparison with `rules access`, line by line: two commands, the
//! same facts, and never two answers.

mod agreeing;
mod asking;

use std::path::Path;
use std::process::{Command, Output, Stdio};

use empower::clock::Clock;
use empower::db::Within;
use serde_json::Value;

use crate::support::{BEGIN, Engine, Kind, TestApp};

/// The demo's cast in a folder, by the clock of all stories, for a program of its own to read.
async fn demo() -> (TestApp, Vec<empower::demo::personas::Persona>) {
    let app = TestApp::start(Engine::Sqlite, Kind::Demo).await.expect("SQLite is always there");
    let personas = app.sown().await;
    Clock::set_folder(app.folder(), BEGIN.parse().unwrap()).unwrap();
    (app, personas)
}

/// Every file of the demo.
async fn files(app: &TestApp) -> Vec<String> {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let rows: Vec<(empower::ids::ClientId,)> =
        tx.query("SELECT id FROM client ORDER BY sort_key, id").all().await.unwrap();
    tx.rollback().await.unwrap();
    rows.into_iter().map(|(id,)| id.to_string()).collect()
}

/// Runs `empower access …` on a folder.
fn access(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_empower"));
    command.arg("access").args(arguments).arg("--data").arg(folder);
    command.stdin(Stdio::null()).output().expect("the command runs")
}

/// What it prints, when all is well.
fn says(folder: &Path, arguments: &[&str]) -> String {
    let output = access(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("it speaks UTF-8")
}

/// The one object it prints with `--json`.
fn explains(folder: &Path, client: &str, more: &[&str]) -> Value {
    let arguments = [&["explain", "--client", client, "--json"], more].concat();
    let text = says(folder, &arguments);
    assert_eq!(text.trim_end().lines().count(), 1, "one object, on one line");
    serde_json::from_str(&text).expect("it is JSON")
}
