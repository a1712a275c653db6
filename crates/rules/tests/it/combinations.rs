//! Every combination of age, capacity, authority, consent, withholding and
//! action, as a table that a lawyer can read and diff.
//!
//! The table is a snapshot: a change of any answer is a change of that file.
//! Columns that do not matter show `-`; values with the same answers share a row.

use std::fmt::Write as _;

use rules::{Action, Basis, Categories, Category, Decision, Facts, Question, decide};

use crate::support::{Changes, file, now, only, party, question};

/// The columns, and the values each can have, in the order of the table.
const COLUMNS: [(&str, &[&str]); 8] = [
    ("viewer", &["client", "parent or mentor", "aunt", "therapist", "other therapist"]),
    ("age", &["under 12", "12-15", "16-17", "18+"]),
    ("capable", &["yes", "no"]),
    ("authority", &["yes", "no"]),
    ("withheld", &["no", "yes"]),
    ("client's consent", CONSENT),
    ("representative's consent", CONSENT),
    ("action", &["view", "act"]),
];
const CONSENT: &[&str] = &["none", "covers", "does not cover", "withdrawn"];

/// One choice for each column, as places in its values.
type Choice = [usize; COLUMNS.len()];

/// A consent to the viewer in this state, said before the incapacity by the
/// client, and after it by the representative: both were competent then.
fn say(
    file: Facts<&'static str>,
    giver: &'static str,
    viewer: &'static str,
    state: &str,
    day: i64,
) -> Facts<&'static str> {
    let said = |categories| file.clone().consent(giver, viewer, day, categories);
    match state {
        "covers" => said(Categories::ALL),
        "does not cover" => said(only(Category::Tasks)),
        "withdrawn" => said(Categories::ALL).withdrawal(giver, viewer, day + 1),
        _ => file,
    }
}

/// The file and the question of a choice.
fn build(choice: &Choice) -> (Facts<&'static str>, Question<&'static str>) {
    let value = |column: usize| COLUMNS[column].1[choice[column]];
    let age = [8, 13, 17, 40][choice[1]];
    let viewer = match value(0) {
        "parent or mentor" => "parent",
        "other therapist" => "other",
        same => same,
    };
    let mut facts = file(age).with_therapist("therapist").with_related("aunt");
    if value(3) == "yes" {
        let basis = if age < 18 { Basis::ParentalAuthority } else { Basis::Mentorship };
        facts = facts.with_authority("parent", basis);
    } else {
        facts = facts.with_related("parent");
    }
    let mut other = facts.people[0].clone();
    other.id = "other";
    if let rules::Kind::Therapist { treats, .. } = &mut other.kind {
        treats.clear();
    }
    facts.people.push(other);
    if value(2) == "no" {
        facts = facts.incapacitated(&[]);
    }
    if value(4) == "yes" {
        facts = facts.withheld(viewer, Categories::ALL);
    }
    facts = say(facts, "client", viewer, value(5), -60);
    facts = say(facts, "parent", viewer, value(6), -10);
    (facts, question(viewer, value(7).parse().unwrap()))
}

/// A table, collapsed from the last column to the first.
#[derive(PartialEq, Clone)]
enum Tree {
    Answer(String),
    /// The values that share what follows, and what follows.
    Column(Vec<(Vec<usize>, Tree)>),
}

fn tree(choice: &mut Choice, column: usize, ask: &impl Fn(&Choice) -> Decision) -> Tree {
    if column == COLUMNS.len() {
        let decision = ask(choice);
        let word = if decision.allow { "**allow**" } else { "deny" };
        return Tree::Answer(format!("{word} | {} | {}", decision.article, decision.because));
    }
    let mut groups: Vec<(Vec<usize>, Tree)> = Vec::new();
    for value in 0..COLUMNS[column].1.len() {
        choice[column] = value;
        let below = tree(choice, column + 1, ask);
        match groups.iter_mut().find(|(_, tree)| *tree == below) {
            Some((values, _)) => values.push(value),
            None => groups.push((vec![value], below)),
        }
    }
    Tree::Column(groups)
}

/// Writes one row for each way through the tree.
fn rows(tree: &Tree, cells: &mut Vec<String>, table: &mut String) {
    match tree {
        Tree::Answer(answer) => {
            writeln!(table, "| {} | {answer} |", cells.join(" | ")).unwrap();
        }
        Tree::Column(groups) => {
            let all = COLUMNS[cells.len()].1;
            for (values, below) in groups {
                let names: Vec<&str> = values.iter().map(|value| all[*value]).collect();
                cells.push(if names.len() == all.len() { "-".into() } else { names.join(" or ") });
                rows(below, cells, table);
                cells.pop();
            }
        }
    }
}

fn table(ask: &impl Fn(&Choice) -> Decision) -> String {
    let mut table = String::new();
    for (name, _) in COLUMNS {
        write!(table, "| {name} ").unwrap();
    }
    table.push_str("| answer | article | because |\n");
    table.push_str(&"| --- ".repeat(COLUMNS.len() + 3));
    table.push_str("|\n");
    let tree = tree(&mut [0; COLUMNS.len()], 0, ask);
    rows(&tree, &mut Vec::new(), &mut table);
    table
}

#[test]
fn every_combination_is_answered_as_the_table_says() {
    let things = table(&|choice| {
        let (facts, question) = build(choice);
        decide(&facts, &question, now())
    });
    let own = table(&|choice| {
        let (facts, mut question) = build(choice);
        question.parties = Some(vec![question.viewer.clone()]);
        decide(&facts, &question, now())
    });
    let others = table(&|choice| {
        let (facts, mut question) = build(choice);
        question.parties = Some(vec![party("somebody else")]);
        decide(&facts, &question, now())
    });
    let text = format!(
        "# Who may see what: every combination\n\n\
         The parent (under 18) or mentor (18+) is the one representative where `authority` is \
         yes, and has no authority where it is no. The aunt is a related person, granted access, \
         while care lasts. Both consents are to the viewer. The therapist treats, the other does \
         not. `-`: it does not matter.\n\n\
         ## The file's things\n\n{things}\n\
         ## An own thing of the viewer\n\n{own}\n\
         ## An own thing of somebody else\n\n{others}"
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("who_may_see_what", text));
}

/// T3.2: read apart from the snapshot: act never opens more than view.
#[test]
fn who_may_act_may_also_look() {
    let mut choice: Choice = [0; COLUMNS.len()];
    loop {
        let (facts, mut question) = build(&choice);
        question.action = Action::Act;
        let act = decide(&facts, &question, now()).allow;
        question.action = Action::View;
        assert!(!act || decide(&facts, &question, now()).allow, "{choice:?}");
        // Counts through all choices, the last column fastest.
        let Some(column) = (0..COLUMNS.len()).rev().find(|c| choice[*c] + 1 < COLUMNS[*c].1.len())
        else {
            return;
        };
        choice[column] += 1;
        choice[column + 1..].fill(0);
    }
}
