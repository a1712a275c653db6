//! Open pages hear what happens (rulebook 1): that a message came, that
//! somebody read, and within a second that they may not be seen any more.

mod carrying;
mod coming_back;
mod cutting;
mod hearing;
mod opening;
mod pages;

use empower::db::Db;
use empower::ids::ThreadId;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

/// What is written while somebody listens.
const TEXT: &str = "Ik slaap slecht sinds de verhuizing.";

/// A girl of 14, her therapist and her mother, and a thread of the file.
struct Room {
    noor: Client,
    therapist: Someone,
    mother: Someone,
    thread: ThreadId,
}

impl Room {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let thread = noor.thread(&therapist, None).await;
        Self { noor, therapist, mother, thread }
    }

    fn page(&self) -> String {
        self.noor.path(&format!("messages/{}", self.thread))
    }

    fn live(&self) -> String {
        format!("{}/live", self.page())
    }
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Sends a message in a thread, with a form of its own.
async fn writes(browser: &Browser<'_>, page: &str, form: &str) -> Answer {
    let answer = browser.post(page, &[("form", form), ("text", TEXT)]).await;
    answer.is(303);
    answer
}

/// The stream of a page, as the page names it: with the state it was drawn in.
/// It is drawn twice: the first look is what makes a thread read.
async fn stream_of(browser: &Browser<'_>, page: &str) -> String {
    browser.get(page).await.is(200);
    let html = browser.get(page).await.is(200).html();
    let mark = |name: &str| {
        let (_, rest) = html.split_once(&format!("{name}=\"")).expect("the page names its stream");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    format!("{}?since={}", mark("data-live"), mark("data-since"))
}

/// A hand on the database, beside the portal.
async fn beside(app: &TestApp) -> Db {
    Db::open(&app.database()).await.unwrap()
}
