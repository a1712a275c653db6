//! Messages (U1, U12): who writes with whom, who reads along, and that nothing
//! that somebody wrote is lost.
//!
//! Owns the room in which these stories begin: a girl of 14, her therapist, her
//! parents.

mod drafts;
mod freezing;
mod hidden;
mod inbox;
mod input;
mod keys;
mod lost;
mod marks;
mod own;
mod readers;
mod receivers;
mod strangers;
mod talk;
mod twice;

use empower::db::Within;
use empower::ids::ThreadId;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

/// What the girl writes.
const TEXT: &str = "Ik slaap slecht sinds de verhuizing.";

/// About what.
const ABOUT: &str = "Over het slapen";

/// A girl of 14 and those around her.
struct Room {
    noor: Client,
    therapist: Someone,
    mother: Someone,
    father: Someone,
}

impl Room {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) =
            (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        Self { noor, therapist, mother, father }
    }
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

fn page_of(client: &Client, thread: ThreadId) -> String {
    client.path(&format!("messages/{thread}"))
}

/// To write to this therapist in the file's name.
fn to_file(therapist: &Someone) -> String {
    format!("file.{}", therapist.person)
}

/// An own thing of this party and this therapist.
fn to_own(party: &Someone, therapist: &Someone) -> String {
    format!("{}.{}", party.person, therapist.person)
}

/// Sends the form at `path`, with the id it would have been drawn with.
async fn sends(browser: &Browser<'_>, path: &str, form: &str, to: &str, text: &str) -> Answer {
    let fields = [("form", form), ("to", to), ("subject", ABOUT), ("text", text)];
    browser.post(path, &fields).await
}

/// Begins a thread; gives its page.
async fn begins(browser: &Browser<'_>, client: &Client, to: &str, text: &str) -> String {
    let path = client.path("messages/new");
    let form = browser.get(&path).await.is(200).field("form").expect("a form of its own");
    let made = sends(browser, &path, &form, to, text).await;
    let page = made.is(303).location().expect("a page of the thread");
    page.trim_end_matches("#last").to_owned()
}

/// Opens a thread and answers in it.
async fn answers(browser: &Browser<'_>, page: &str, text: &str) -> Answer {
    let drawn = browser.get(page).await;
    let form = drawn.is(200).field("form").expect("room for an answer");
    let seen = drawn.field("seen").expect("what was seen");
    browser.post(page, &[("form", &form), ("seen", &seen), ("text", text)]).await
}

/// It looks like an address that means nothing.
async fn not_there(browser: &Browser<'_>, path: &str) {
    let answer = browser.get(path).await;
    assert_eq!(answer.is(404).html(), browser.get("/nowhere").await.html(), "{path}");
}

/// The numbers and ids of all messages of a file's threads.
async fn stored(app: &TestApp, client: &Client) -> Vec<(i64,)> {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let rows = tx
        .query(
            "SELECT m.n FROM message m JOIN thread t ON t.id = m.thread_id WHERE t.client_id = $1
             ORDER BY t.begun_at, t.id, m.n",
        )
        .bind(client.id)
        .all()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    rows
}
