//! Everybody of the demo before every file, every category, to look and to act.
//!
//! Owns the walk: what the portal answers over HTTP is held against what the
//! rules say to the same people about the same facts, and drawn as one page
//! that a person can read. Where a category has no page, nothing may answer.

mod drawn;
mod probes;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use empower::access::File;
use empower::demo::personas::Persona;
use empower::ids::{ClientId, ThreadId};
use rules::Category;

use crate::support::law::{Asker, Before, all_files, askers};
use crate::support::{Answer, Browser, Engine, Kind, TestApp, together};
use probes::{PROBES, Probe};

/// So many personas ask at the same time.
const AT_ONCE: usize = 8;

/// Everybody, and everything they are tried on.
struct Matrix {
    people: Vec<(Persona, Asker)>,
    files: Vec<File>,
    /// A conversation of the file, where there is one.
    threads: HashMap<ClientId, ThreadId>,
    at: jiff::Timestamp,
}

impl Matrix {
    async fn of(app: &TestApp) -> Self {
        let personas = app.sown().await;
        let askers = askers(app, &personas).await;
        let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
        let rows: Vec<(ClientId, ThreadId, bool)> =
            tx.query("SELECT client_id, id, own FROM thread ORDER BY id").all().await.unwrap();
        tx.rollback().await.unwrap();
        let of_the_file = rows.into_iter().filter(|(.., own)| !own);
        Self {
            people: personas.into_iter().zip(askers).collect(),
            files: all_files(app).await,
            threads: of_the_file.map(|(client, thread, _)| (client, thread)).collect(),
            at: app.clock.now().timestamp(),
        }
    }

    fn before<'f>(&self, asker: &Asker, file: &'f File) -> Before<'f> {
        Before::of(asker, file, self.at)
    }
}

/// What came of the walk.
#[derive(Default)]
struct Found {
    asked: Cell<usize>,
    wrong: RefCell<Vec<String>>,
}

impl Found {
    fn hold(&self, persona: &Persona, answer: &Answer, right: bool, what: &str) {
        self.asked.set(self.asked.get() + 1);
        if !right {
            let (key, asked, status) = (&persona.key, &answer.asked, answer.status);
            self.wrong.borrow_mut().push(format!("{key}: {asked} gave {status}, but {what}"));
        }
    }
}

/// One persona before every file. A file whose circle or provider they belong to is asked for
/// everything; of a stranger's every address is as shut as the next, so by turns one of them.
async fn walk(app: &TestApp, matrix: &Matrix, place: usize, found: &Found) {
    let (persona, asker) = &matrix.people[place];
    let Some(browser) = app.browser_of(persona).await else { return };
    let nowhere = browser.get("/nowhere").await;
    for (n, file) in matrix.files.iter().enumerate() {
        let before = matrix.before(asker, file);
        let stranger = before.parties.is_empty() && before.roles.is_empty();
        if stranger && app.postgres().is_some() {
            continue;
        }
        for (turn, probe) in PROBES.iter().enumerate() {
            if stranger && (place + n) % PROBES.len() != turn {
                continue;
            }
            let Some(path) = probe.path(file, &matrix.threads) else { continue };
            let answer = probe.ask(&browser, &path).await;
            if persona.account == "blocked" {
                let shut = answer.location().as_deref() == Some("/blocked");
                found.hold(persona, &answer, shut, "whoever is blocked comes no further");
                continue;
            }
            let opens = probe.opens(&before, &matrix.threads);
            let (right, what) = judged(&answer, opens, probe, &nowhere);
            found.hold(persona, &answer, right, what);
        }
        if !stranger && persona.account == "active" {
            without_page(&browser, persona, file, n, &nowhere, found).await;
        }
    }
}

fn judged(answer: &Answer, opens: bool, probe: &Probe, nowhere: &Answer) -> (bool, &'static str) {
    if opens {
        return (answer.status == probe.opened(), "the rules open it");
    }
    let same = answer.status == 404 && answer.html() == nowhere.html();
    (same, "the rules do not, and then it is like what is not there")
}

/// A category without a page has no address, not even for who may see it: by turns one of them.
async fn without_page(
    browser: &Browser<'_>,
    persona: &Persona,
    file: &File,
    turn: usize,
    nowhere: &Answer,
    found: &Found,
) {
    let categories: Vec<Category> = probes::without_page().collect();
    let category = categories[turn % categories.len()];
    let answer = browser.get(&format!("/clients/{}/{}", file.id, category.path())).await;
    let same = answer.status == 404 && answer.html() == nowhere.html();
    found.hold(persona, &answer, same, "it has no page yet: teach it to the matrix");
}

async fn told(engine: Engine) {
    let Some(app) = TestApp::start(engine, Kind::Demo).await else { return };
    let matrix = Box::pin(Matrix::of(&app)).await;
    let found = Found::default();
    let places: Vec<usize> = (0..matrix.people.len()).collect();
    for some in places.chunks(AT_ONCE) {
        together(some.iter().map(|place| walk(&app, &matrix, *place, &found))).await;
    }
    let (asked, wrong) = (found.asked.get(), found.wrong.into_inner());
    assert!(asked > 2000, "the walk was short: {asked}");
    assert!(wrong.is_empty(), "{} of {asked} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    drawn::hold(&matrix);
    app.finish().await;
}

/// T3.1, T3.2, T4.1-T4.5: everybody of the demo before every file of it. Read the page:
/// `tests/snapshots/who_may_see_what_in_the_demo.snap`.
#[tokio::test]
async fn everybody_of_the_demo_finds_what_the_rules_open() {
    Box::pin(told(Engine::Sqlite)).await;
}

/// The same on PostgreSQL, but for strangers.
#[tokio::test]
async fn on_postgres_too() {
    Box::pin(told(Engine::Postgres)).await;
}

/// A5: no address of a file names a category that has no page.
#[test]
fn a_category_without_a_page_has_no_address() {
    for category in probes::without_page() {
        let begin = format!("/clients/{{client}}/{}", category.path());
        let found = empower::routes::names(true).find(|(_, path)| path.starts_with(&begin));
        assert_eq!(found, None, "teach the matrix: {category}");
    }
}
