//! Every request of a day in the portal, sent again with somebody else's ids in it.
//!
//! Owns the walk. Each persona follows every link and looks at every form that
//! can be reached from home; then each id in an address or a field is replaced
//! by one of the same kind that is not theirs, and by one that nobody has. The
//! two must answer alike, to the letter, unless the rules open that thing.

mod allowed;
mod forms;
mod journey;
mod things;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use axum::http::Method;
use empower::db::Within;
use empower::demo::personas::Persona;
use uuid::Uuid;

use crate::support::law::{Asker, all_files, askers};
use crate::support::{Answer, Browser, Engine, Kind, TestApp, together};
use allowed::Law;
use journey::{Request, ids_in, journey, with};
use things::Things;

/// Each kind of person there is, but for those who come no further than the door.
const PERSONAS: [&str; 16] = [
    "girl-14",
    "mother-of-14",
    "father-of-14",
    "mother-of-8",
    "teacher-of-13",
    "parent-of-three",
    "father-apart",
    "stepfather",
    "girl-17",
    "mentor",
    "two-practices",
    "therapist-youth",
    "second-therapist-adults",
    "helpdesk",
    "coordinator-adults",
    "coordinator",
];

/// So many ask at the same time.
const AT_ONCE: usize = 8;

/// What is tried, and what came of it.
struct Trial<'a> {
    law: Law<'a>,
    asked: Cell<usize>,
    opened: Cell<usize>,
    fields: Cell<usize>,
    tried: RefCell<BTreeSet<&'static str>>,
    wrong: RefCell<Vec<String>>,
}

impl<'a> Trial<'a> {
    fn of(law: Law<'a>) -> Self {
        let (asked, opened, fields) = (Cell::default(), Cell::default(), Cell::default());
        Self { law, asked, opened, fields, tried: RefCell::default(), wrong: RefCell::default() }
    }

    fn wrong(&self, persona: &Persona, answer: &Answer, what: &str) {
        let (key, asked, status) = (&persona.key, &answer.asked, answer.status);
        self.wrong.borrow_mut().push(format!("{key}: {asked} gave {status}, but {what}"));
    }

    /// Nothing was wrong; and everything was tried, if all of them asked.
    fn judge(self, all: bool) {
        let (asked, wrong) = (self.asked.get(), self.wrong.into_inner());
        let (opened, fields) = (self.opened.get(), self.fields.get());
        assert!(wrong.is_empty(), "{} of {asked} are wrong:\n{}", wrong.len(), wrong.join("\n"));
        if !all {
            return;
        }
        let enough = asked > 2000 && opened > 50 && fields > 20;
        assert!(enough, "the walk was short: {asked}, {opened} open, {fields} fields");
        let tried = self.tried.into_inner();
        let missed: Vec<&str> = allowed::templates().filter(|path| !tried.contains(path)).collect();
        assert!(missed.is_empty(), "nobody tried {missed:?}: teach it to swapped::journey");
    }
}

async fn send(browser: &Browser<'_>, request: &Request) -> Answer {
    if request.method == Method::GET {
        return browser.get(&request.path).await;
    }
    let fields: Vec<(&str, &str)> =
        request.fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    browser.post(&request.path, &fields).await
}

/// Everything that one persona can try.
async fn tries(trial: &Trial<'_>, persona: &Persona, asker: &Asker, browser: &Browser<'_>) {
    let requests = journey(browser, trial.law.things).await;
    for (turn, request) in requests.iter().enumerate() {
        for id in ids_in(&request.path) {
            in_the_address(trial, persona, asker, browser, request, (id, turn)).await;
        }
        for (name, value) in &request.fields {
            if let Ok(id) = value.parse() {
                let say = |other| request.saying(name, other);
                in_a_field(trial, (persona, asker), browser, request, (id, turn), &say).await;
            }
        }
    }
}

/// Another's id in the address: as an id that nobody has, unless the rules open it. What was typed
/// into a message comes back, from both alike.
async fn in_the_address(
    trial: &Trial<'_>,
    persona: &Persona,
    asker: &Asker,
    browser: &Browser<'_>,
    request: &Request,
    (id, turn): (Uuid, usize),
) {
    if request.says_behind_the_address(id) {
        let say = |other| with(request, id, other);
        return in_a_field(trial, (persona, asker), browser, request, (id, turn), &say).await;
    }
    let nobodys = send(browser, &with(request, id, Uuid::max())).await;
    if nobodys.status != 404 {
        trial.wrong(persona, &nobodys, "nobody has that id");
    }
    for swapped in trial.law.things.swaps(request, id, turn) {
        let Some((template, allowed)) = trial.law.allows(asker, &swapped) else { continue };
        // What may be done is not done here; what may be looked at is.
        if allowed && swapped.method == Method::POST {
            continue;
        }
        let answer = send(browser, &swapped).await;
        trial.asked.set(trial.asked.get() + 1);
        trial.tried.borrow_mut().insert(template);
        if allowed {
            trial.opened.set(trial.opened.get() + 1);
            if answer.status == 404 || answer.status.is_server_error() {
                trial.wrong(persona, &answer, "the rules open it");
            }
        } else if !alike(&answer, &nobodys) {
            trial.wrong(persona, &answer, "it is not theirs, and not like what is not there");
        }
    }
}

/// Another's id in a field, or behind the question mark: answered as an id that nobody has.
async fn in_a_field(
    trial: &Trial<'_>,
    (persona, asker): (&Persona, &Asker),
    browser: &Browser<'_>,
    request: &Request,
    (id, turn): (Uuid, usize),
    say: &dyn Fn(Uuid) -> Request,
) {
    let mut strangers = trial.law.things.strangers(request, id, turn);
    // On a page over all files another of one's own can be chosen.
    strangers.retain(|other| {
        request.path.starts_with("/clients/") || !trial.law.stands_around(asker, *other)
    });
    if strangers.is_empty() {
        return;
    }
    // What an earlier deed led to is said once: here on neither page.
    browser.get("/help").await;
    let nobodys = send(browser, &say(Uuid::max())).await;
    for stranger in strangers {
        let answer = send(browser, &say(stranger)).await;
        trial.asked.set(trial.asked.get() + 1);
        trial.fields.set(trial.fields.get() + 1);
        if !alike(&answer, &nobodys) {
            let what = format!("an id that nobody has gave {}", nobodys.status);
            trial.wrong(persona, &answer, &what);
        }
    }
}

fn alike(one: &Answer, other: &Answer) -> bool {
    one.status == other.status && plain(one) == plain(other)
}

/// A page without its ids: those of its forms are new each time.
fn plain(answer: &Answer) -> String {
    let (mut text, html) = (String::new(), answer.still());
    let mut rest = html.as_str();
    while let Some((place, _)) = forms::next_id(rest) {
        text.push_str(&rest[..place]);
        rest = &rest[place + forms::ID..];
    }
    text + rest
}

/// How many there are of everything that a request could make or end.
async fn counts(app: &TestApp) -> Vec<(String, i64)> {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let rows = tx
        .query(
            "SELECT 'message', count(*) FROM message UNION ALL SELECT 'thread', count(*) FROM thread
                UNION ALL SELECT 'appointment', count(*) FROM appointment WHERE state = 'booked'
                UNION ALL SELECT 'treatment', count(*) FROM treatment WHERE valid_until IS NULL
                UNION ALL SELECT 'consent', count(*) FROM consent
                UNION ALL SELECT 'session', count(*) FROM session
                UNION ALL SELECT 'account', count(*) FROM account WHERE password_expired = FALSE",
        )
        .all()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    rows
}

async fn told(engine: Engine) {
    let Some(app) = TestApp::start(engine, Kind::Demo).await else { return };
    let personas = app.sown().await;
    let askers = askers(&app, &personas).await;
    let mut chosen = Vec::new();
    for key in PERSONAS.iter().step_by(if engine == Engine::Sqlite { 1 } else { 3 }) {
        let place = personas.iter().position(|persona| persona.key == *key).expect("of the cast");
        let (persona, asker) = (&personas[place], &askers[place]);
        // A telephone somewhere is signed in as well.
        app.browser_of(persona).await.expect("an account");
        chosen.push((persona, asker, app.browser_of(persona).await.expect("an account")));
    }
    let (things, files) = (Things::of(&app).await, all_files(&app).await);
    let before = counts(&app).await;
    let trial = Trial::of(Law::new(&things, &files, app.clock.now().timestamp()));
    for some in chosen.chunks(AT_ONCE) {
        let all =
            some.iter().map(|(persona, asker, browser)| tries(&trial, persona, asker, browser));
        together(all).await;
    }
    trial.judge(engine == Engine::Sqlite);
    assert_eq!(counts(&app).await, before, "something was made, or ended");
    app.finish().await;
}

/// T4.1: with another's ids in it, a request finds what it would find with an id that nobody has.
#[tokio::test]
async fn another_id_opens_nothing_that_the_rules_do_not_open() {
    Box::pin(told(Engine::Sqlite)).await;
}

/// The same on PostgreSQL, by a third of them.
#[tokio::test]
async fn on_postgres_too() {
    Box::pin(told(Engine::Postgres)).await;
}
