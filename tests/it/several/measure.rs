//! How soon a page is cut, measured over three processes under load.
//!
//! Run by hand, for docs/scale.md: `cargo test --test it measures -- --ignored --nocapture`.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rules::Category::Messages;
use sqlx::{Connection as _, PgConnection};

use super::three;
use crate::support::{Browser, Client, Someone, TestApp, together};

/// How often each page is cut.
const ROUNDS: usize = 40;
/// Pages that are cut in each round, spread over the processes.
const PAGES: usize = 5;
/// Others who ask for pages all the time.
const CROWD: usize = 8;

/// What ends a page.
#[derive(Clone, Copy, Debug)]
enum By {
    /// A consent that is taken back, from its commit on.
    Commit,
    /// The tap on "stop", its answer included.
    Stop,
    /// The tap that gives another consent, for less, its answer included.
    Less,
}

/// As long as messages are.
const TEXT: &str = "Ik heb deze week geoefend met de ademhaling, en het ging twee keer goed. Donderdag neem ik mijn \
    schrift mee. Kunnen we het dan ook hebben over school? Daar zie ik een beetje tegenop.";

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Cuts one page after another by taking back a consent; gives how long each took, from the instant
/// that `taking` names to the end of the page.
async fn cut(
    app: &TestApp,
    noor: &Client,
    live: &str,
    mothers: &[Someone],
    taking: impl AsyncFn(&Someone) -> Instant,
) -> Vec<Duration> {
    let mut took = Vec::new();
    let mut browsers = Vec::new();
    for mother in mothers {
        browsers.push(inside(app, mother).await);
    }
    for _ in 0..ROUNDS {
        let mut streams = Vec::new();
        for (mother, browser) in mothers.iter().zip(&browsers) {
            noor.consents(mother, &[Messages]).await;
            streams.push(browser.listens(live).await);
        }
        for (mother, stream) in mothers.iter().zip(&mut streams) {
            let begin = taking(mother).await;
            while stream.hears().await.is_some_and(|event| event != "gone") {}
            took.push(begin.elapsed());
        }
    }
    took
}

/// A girl, her mothers with an open page of hers, and others who ask for pages all the time.
async fn measures(app: &TestApp, by: By) -> String {
    let world = app.kompas();
    let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
    noor.treated_by(&therapist).await;
    let thread = noor.thread(&therapist, None).await;
    let mut mothers = Vec::new();
    for n in 0..PAGES {
        mothers.push(noor.parent(&format!("Esra {n}"), "mother").await);
    }
    let mut crowd = Vec::new();
    for _ in 0..CROWD {
        crowd.push(inside(app, &therapist).await);
    }
    let own = inside(app, &noor.who).await;
    let page = noor.path(&format!("messages/{thread}"));
    let (done, served) = (AtomicBool::new(false), AtomicUsize::new(0));
    let load = crowd.iter().map(async |browser| {
        while !done.load(Ordering::Relaxed) {
            browser.get(&page).await.is(200);
            served.fetch_add(1, Ordering::Relaxed);
        }
    });
    let taking = async |mother: &Someone| {
        let (begin, choice) = (Instant::now(), noor.path(&format!("network/{}", mother.person)));
        let less = [("appointments", "on"), ("step", "give")];
        match by {
            By::Commit => {
                noor.takes_back(mother).await;
                return Instant::now();
            }
            By::Stop => own.post(&format!("{choice}/stop"), &[]).await.is(303),
            By::Less => own.post(&choice, &less).await.is(303),
        };
        begin
    };
    let begin = Instant::now();
    let measured = async {
        let took = cut(app, &noor, &format!("{page}/live"), &mothers, taking).await;
        done.store(true, Ordering::Relaxed);
        took
    };
    let (mut took, ()) = tokio::join!(measured, together(load));
    let served = served.load(Ordering::Relaxed);
    took.sort_unstable();
    let at = |part: usize| took[(took.len() - 1) * part / 100].as_secs_f64() * 1000.0;
    assert!(at(99) < 1000.0, "rulebook 1: within a second");
    format!(
        "{by:?}, {} cuts: p50 {:.1} ms, p99 {:.1} ms, most {:.1} ms; beside {served} pages in {:.1} s",
        took.len(),
        at(50),
        at(99),
        at(100),
        begin.elapsed().as_secs_f64()
    )
}

/// Issue 4: p50 and p99 of the cut, while others are served, from the commit on.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes, and judges nothing: figures for docs/scale.md"]
async fn measures_how_soon_a_page_is_cut() {
    three(async |app| eprintln!("{}", measures(app, By::Commit).await)).await;
}

/// T3.2: the same from the tap on "stop", on the page of another process, its answer included.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes, and judges nothing: figures for docs/scale.md"]
async fn measures_how_soon_a_tap_on_stop_cuts_a_page() {
    three(async |app| eprintln!("{}", measures(app, By::Stop).await)).await;
}

/// T3.2: the same where she gives a consent for less than the one before.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes, and judges nothing: figures for docs/scale.md"]
async fn measures_how_soon_a_consent_for_less_cuts_a_page() {
    three(async |app| eprintln!("{}", measures(app, By::Less).await)).await;
}

/// T3.2: from the tap that gives a consent to the other one's page, asked for as soon as that is
/// answered, at another process: it is there at the first try.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes, and judges nothing: figures for docs/scale.md"]
async fn measures_how_soon_a_given_consent_opens_a_page() {
    three(async |app| {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        let choice = noor.path(&format!("network/{}", mother.person));
        let page = noor.path("appointments");
        let mut took = Vec::new();
        for _ in 0..ROUNDS * PAGES {
            noor.takes_back(&mother).await;
            hers.get(&page).await.is(404);
            let begin = Instant::now();
            own.post(&choice, &[("appointments", "on"), ("step", "give")]).await.is(303);
            hers.get(&page).await.is(200);
            took.push(begin.elapsed());
        }
        took.sort_unstable();
        let at = |part: usize| took[(took.len() - 1) * part / 100].as_secs_f64() * 1000.0;
        eprintln!("given, {} times: p50 {:.1} ms, p99 {:.1} ms", took.len(), at(50), at(99));
    })
    .await;
}

/// Bytes that the server has written ahead so far.
async fn written(hand: &mut PgConnection) -> f64 {
    let sql = "SELECT CAST(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS float8)";
    let (bytes,): (f64,) = sqlx::query_as(sql).fetch_one(hand).await.unwrap();
    bytes
}

/// Issue 4: what a look and a message write ahead, each with its line and all that rings.
#[tokio::test]
#[ignore = "takes minutes, and judges nothing: figures for docs/scale.md"]
async fn measures_what_is_written_ahead() {
    three(async |app| {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let thread = noor.thread(&therapist, None).await;
        let page = noor.path(&format!("messages/{thread}"));
        let staff = inside(app, &therapist).await;
        let mut hand = PgConnection::connect(&app.postgres().unwrap()).await.unwrap();
        staff.get(&page).await.is(200);
        let begin = written(&mut hand).await;
        for _ in 0..100 {
            staff.get(&page).await.is(200);
        }
        let looked = written(&mut hand).await;
        for n in 0..100 {
            let fields = [("form", &*n.to_string()), ("text", TEXT)];
            staff.post(&page, &fields).await.is(303);
        }
        let posted = written(&mut hand).await;
        eprintln!(
            "a look {:.0} bytes, a message {:.0}",
            (looked - begin) / 100.0,
            (posted - looked) / 100.0
        );
        hand.close().await.unwrap();
    })
    .await;
}
