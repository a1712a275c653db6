//! Explained and decided are the same thing.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{demo, explains, files, says};

/// `rules access` on these lines, an answer each.
fn rules_say(lines: &[Value]) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_empower"));
    command.args(["rules", "access"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the command runs");
    let mut input = child.stdin.take().expect("a pipe");
    let text = lines.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writing.join().expect("nobody panics").expect("it reads all");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("it speaks UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("an answer")).collect()
}

/// A line for `rules access` for each decision of a report.
fn cases<'a>(facts: &'a Value, report: &'a Value) -> impl Iterator<Item = (Value, Value)> + 'a {
    let decisions = report["decisions"].as_array().expect("decisions");
    decisions.iter().map(|decision| {
        let mut line = facts.clone();
        line["at"] = report["at"].clone();
        line["ask"] = json!({
            "viewer": decision["viewer"],
            "category": decision["category"],
            "action": decision["action"],
        });
        (line, decision.clone())
    })
}

/// Around each day on which the law changes for this client.
fn instants(facts: &Value) -> Vec<String> {
    let born = facts["client"]["born"].as_str().expect("a day").parse().expect("a day");
    let days = [12, 16, 18].map(|years| rules::midnight(rules::birthday(born, years)));
    let just_before = |at: &Timestamp| at.checked_sub(SignedDuration::from_micros(1)).unwrap();
    days.iter().flat_map(|at| [just_before(at), *at]).map(|at| at.to_string()).collect()
}

fn facts_of(folder: &Path, client: &str) -> Value {
    let line = says(folder, &["facts", "--client", client]);
    serde_json::from_str(&line).expect("a line of JSON")
}

fn compare(asked: &[(Value, Value)]) {
    let lines: Vec<Value> = asked.iter().map(|(line, _)| line.clone()).collect();
    let answers = rules_say(&lines);
    assert_eq!(answers.len(), asked.len());
    for ((line, explained), answer) in asked.iter().zip(&answers) {
        for field in ["allow", "article", "because"] {
            assert_eq!(explained[field], answer[field], "{field} of {explained}, asked {line}");
        }
    }
}

/// Rulebook 1, "Every decision can be explained": for every file of the demo, everybody in it, every
/// category and both actions, explained as the rules decide on the facts that `access facts` gives.
#[tokio::test]
async fn what_is_explained_is_what_the_rules_decide() {
    let (app, _) = demo().await;
    let mut asked = Vec::new();
    for client in files(&app).await {
        let facts = facts_of(app.folder(), &client);
        let report = explains(app.folder(), &client, &[]);
        assert_eq!(report["client"], *client);
        let people = facts["people"].as_array().expect("people").len();
        let decisions = report["decisions"].as_array().expect("decisions").len();
        assert_eq!(decisions, (people + 1) * rules::Category::ALL.len() * 2);
        asked.extend(cases(&facts, &report));
    }
    assert!(asked.len() > 3000, "{}", asked.len());
    compare(&asked);
    app.finish().await;
}

/// T4.2, T4.3, T4.4: with `--at`, from the instant of the birthday and not a microsecond sooner.
#[tokio::test]
async fn at_another_instant_too() {
    let (app, personas) = demo().await;
    let mut asked = Vec::new();
    for key in ["girl-14", "boy-15-incapable", "girl-12-today", "child-11"] {
        let persona = personas.iter().find(|persona| persona.key == key).expect("of the cast");
        let client = persona.own.first().expect("a file");
        let facts = facts_of(app.folder(), client);
        for at in instants(&facts) {
            let report = explains(app.folder(), client, &["--at", &at]);
            assert_eq!(report["at"], *at);
            asked.extend(cases(&facts, &report));
        }
    }
    compare(&asked);
    app.finish().await;
}
