//! The matrix as one page: a table a file, letters for what is open.
//!
//! Owns its look. It names people by the keys of the cast, so that it stays
//! the same from run to run and from one database to the other.

use std::fmt::Write as _;

use empower::access::File;
use empower::demo::personas::Persona;
use rules::{Action, Category};

use super::{Matrix, probes};
use crate::support::law::{Asked, Asker, Before};

/// Holds the page to the one that was looked at.
pub(super) fn hold(matrix: &Matrix) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("who_may_see_what_in_the_demo", page(matrix)));
}

const LEGEND: &str = "# Who may see what in the demo

Everybody of the cast before every file, as the rules decide on the facts in the database. `v`: may look. `a`: may \
act in the file's name. `·`: nothing; it is as if it were not there. A category with a star has no page yet: \
the rules only, and no address answers. All other columns were asked over HTTP by everybody who can sign in, \
and answered so. (To act on appointments or the network has no page of its own: those `a` are the rules only.)

- plan: make and move appointments. write: begin a conversation, in the file's name (`yes`) or of one's own (`own`).
- team: see who treats, to arrange it. log: see who looked. share: let others see.
- (out): no session, for there is no account, or it is invited or closed; (blocked): the small room alone.

Whoever is not in the table of a file finds nothing of it.
";

fn page(matrix: &Matrix) -> String {
    let mut text = LEGEND.to_owned();
    let mut files: Vec<(&str, &File)> =
        matrix.files.iter().map(|file| (key(matrix, file), file)).collect();
    files.sort_unstable_by_key(|(key, file)| (&*file.label, *key));
    for (key, file) in files {
        let age = rules::age(file.facts.client.born, matrix.at);
        write!(text, "\n## {key}, {age} years, at {}\n\n", file.label).unwrap();
        table(&mut text, matrix, file);
    }
    text
}

/// By the key of the client.
fn key<'m>(matrix: &'m Matrix, file: &File) -> &'m str {
    let is = |asker: &Asker| asker.known.iter().any(|(person, ..)| *person == file.person);
    let found = matrix.people.iter().find(|(_, asker)| is(asker));
    &found.expect("every client is of the cast").0.key
}

fn table(text: &mut String, matrix: &Matrix, file: &File) {
    let starred: Vec<String> = probes::without_page().map(|c| format!("{c}*")).collect();
    let columns = ["who", "as", "appointments", "plan", "messages", "write", "network", "team"];
    let columns = columns.iter().chain(&["log", "share"]).map(|name| (*name).to_owned());
    let columns: Vec<String> = columns.chain(starred).collect();
    writeln!(text, "| {} |\n|{}", columns.join(" | "), " --- |".repeat(columns.len())).unwrap();
    let mut rows: Vec<(bool, Vec<String>)> = Vec::new();
    for (persona, asker) in &matrix.people {
        let before = matrix.before(asker, file);
        let cells = cells(&before);
        let known = !before.parties.is_empty();
        if known || cells.iter().any(|cell| cell != "·") {
            let not_client = !before.parties.contains(&rules::Party::Client);
            let names = vec![who(persona), capacity(&before, asker)];
            rows.push((not_client, [names, cells].concat()));
        }
    }
    rows.sort();
    for (_, row) in rows {
        writeln!(text, "| {} |", row.join(" | ")).unwrap();
    }
}

fn cells(before: &Before<'_>) -> Vec<String> {
    let yes = |open: bool| if open { "yes" } else { "·" }.to_owned();
    let write = if before.may(&Asked::to(Category::Messages, Action::Act)) {
        "yes"
    } else if before.writes_own() {
        "own"
    } else {
        "·"
    };
    let mut cells = vec![
        letters(before, Category::Appointments),
        yes(before.plans(None, None)),
        letters(before, Category::Messages),
        write.to_owned(),
        letters(before, Category::Network),
        yes(before.arranges(Action::View)),
        yes(before.reads_the_log()),
        yes(before.gives(None)),
    ];
    cells.extend(probes::without_page().map(|category| letters(before, category)));
    cells
}

fn letters(before: &Before<'_>, category: Category) -> String {
    let may = |action| before.may(&Asked::to(category, action));
    match (may(Action::View), may(Action::Act)) {
        (true, true) => "va",
        (true, false) => "v",
        (false, true) => "a",
        (false, false) => "·",
    }
    .to_owned()
}

fn who(persona: &Persona) -> String {
    let note = match persona.account.as_str() {
        "active" => "",
        "blocked" => " (blocked)",
        _ => " (out)",
    };
    format!("{}{note}", persona.key)
}

/// As what: the relationship, the kind of treatment, or the office.
fn capacity(before: &Before<'_>, asker: &Asker) -> String {
    let member = |(person, ..): &(empower::ids::PersonId, _, _)| before.file.member_of(*person);
    if before.parties.contains(&rules::Party::Client) {
        return "client".to_owned();
    }
    let words = asker.known.iter().filter_map(member).map(|member| member.relationship.clone());
    let roles = before.roles.iter().map(ToString::to_string);
    words.chain(roles).collect::<Vec<_>>().join(", ")
}
