//! A clock that jumps back an hour, and the two nights when Amsterdam's change.
//!
//! Owns the jumps. Chains count in numbers and not in time, so they never mind;
//! what is waited for by the clock comes later at most, and once.

use empower::db::Within;
use empower::features::messages::jobs::Notice;
use empower::ids::AccountId;
use empower::jobs::Runner;
use jiff::{SignedDuration, Timestamp};

use crate::support::{Browser, Client, Someone, TestApp, Way};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn writes(browser: &Browser<'_>, page: &str, text: &str) {
    let form = browser.get(page).await.is(200).field("form").unwrap();
    browser.post(page, &[("form", &form), ("text", text)]).await.is(303);
}

async fn last_at(app: &TestApp, client: &Client) -> i64 {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let (at,) = tx
        .query("SELECT last_at FROM thread WHERE client_id = $1")
        .bind(client.id)
        .one::<(i64,)>()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    at
}

async fn told(app: &TestApp) -> usize {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(AccountId,)> = tx.query("SELECT account_id FROM outbox").all().await.unwrap();
    tx.rollback().await.unwrap();
    rows.len()
}

/// Does what is due by now.
async fn does_what_is_due(runner: &Runner) {
    while let Some(held) = runner.claim().await.unwrap() {
        runner.attend(held).await;
    }
}

both! {
    /// V5, U1: lines go on, messages keep their order, a thread never goes back in time.
    async fn an_hour_back_breaks_no_chain_and_no_order(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let page = noor.path(&format!("messages/{}", noor.thread(&therapist, None).await));
        // Long enough for everything around her to hold before the jump as well.
        app.pass(HOUR + HOUR);
        let own = inside(app, &noor.who).await;
        writes(&own, &page, "Het eerste").await;
        let before = last_at(app, &noor).await;
        app.pass(-HOUR);
        writes(&own, &page, "Het tweede").await;
        assert_eq!(last_at(app, &noor).await, before);
        let shown = own.get(&page).await.is(200).html();
        let place = |text| shown.find(text).expect("it is shown");
        assert!(place("Het eerste") < place("Het tweede"));
        own.get(&noor.path("access-log")).await.is(200);
    }

    /// T4.1: nobody is sent away, and twelve hours are still twelve hours.
    async fn an_hour_back_ends_no_session_and_prolongs_none(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        app.pass(-HOUR);
        browser.get("/me").await.is(200);
        for _ in 0..38 {
            app.pass(SignedDuration::from_mins(20));
            browser.get("/me").await.is(200);
        }
        app.pass(SignedDuration::from_mins(20));
        browser.get("/me").await.leads_to("/sign-in");
    }

    /// T5.3: what was mistyped before the jump does not keep anybody out for an hour.
    async fn an_hour_back_keeps_nobody_out(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        let name = noor.holder().user_name.clone();
        for _ in 0..20 {
            browser.types_password(&name, "niet mijn wachtwoord").await;
        }
        browser.types_password(&name, &noor.holder().password).await.is(429);
        app.pass(-HOUR);
        let answer = browser.types_password(&name, &noor.holder().password).await;
        answer.leads_to("/sign-in/code");
    }

    /// A job that waits comes when the clock is there again, and once.
    async fn an_hour_back_loses_no_job_and_does_none_twice(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        noor.thread(&therapist, None).await;
        let runner = Runner::new(app);
        let (account, now) = (noor.who.holder().account, app.clock.now());
        let mut tx = app.db.write().await.unwrap();
        app.jobs.put_all(&mut tx, &[Notice { account }], now, now).await.unwrap();
        tx.commit().await.unwrap();
        let held = runner.claim().await.unwrap().expect("it is due");
        app.pass(-HOUR);
        does_what_is_due(&runner).await;
        assert_eq!(told(app).await, 0, "it is somebody's, or not due yet");
        runner.attend(held).await;
        app.pass(HOUR + HOUR);
        does_what_is_due(&runner).await;
        assert_eq!(told(app).await, 1);
    }

    /// V5: the day with 25 hours is one day of the log, and the one with 23 as well.
    async fn a_day_of_the_log_is_a_day_in_amsterdam_however_long(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        for (day, inside_it, outside) in NIGHTS {
            for at in outside.into_iter().chain(inside_it) {
                app.clock.set(at.parse().unwrap());
                let own = inside(app, &noor.who).await;
                own.get(&noor.path("appointments")).await.is(200);
            }
            let own = inside(app, &noor.who).await;
            let path = noor.path(&format!("access-log?from={day}&until={day}"));
            let shown = own.get(&path).await;
            let (looks, wanted) = (inside_it.len(), format!("{} keer", inside_it.len()));
            assert!(shown.is(200).says(&wanted), "{looks} looks on {day}: {}", shown.text());
        }
    }
}

/// A day, instants inside it, and instants just outside: an earlier one first,
/// so that looks stand in the order of time.
const NIGHTS: [(&str, [&str; 4], [&str; 1]); 2] = [
    (
        "2026-10-25",
        // 0:00, 2:30 in summer time, 2:30 in winter time, 23:59.
        [
            "2026-10-24T22:00:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-10-25T22:59:00Z",
        ],
        ["2026-10-24T21:59:00Z"],
    ),
    (
        "2027-03-28",
        // 0:00, 1:59, 3:00, 23:59.
        [
            "2027-03-27T23:00:00Z",
            "2027-03-28T00:59:00Z",
            "2027-03-28T01:00:00Z",
            "2027-03-28T21:59:00Z",
        ],
        ["2027-03-27T22:59:00Z"],
    ),
];

/// T4.3: a birthday begins at midnight in Amsterdam, also on these two days.
#[test]
fn birthdays_begin_at_midnight_on_the_nights_of_the_clocks() {
    for (born, before, midnight) in [
        ("2010-10-25", "2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z"),
        ("2010-10-26", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"),
        ("2011-03-28", "2027-03-27T22:59:59Z", "2027-03-27T23:00:00Z"),
        ("2011-03-29", "2027-03-28T21:59:59Z", "2027-03-28T22:00:00Z"),
    ] {
        let born = born.parse().unwrap();
        let age = |at: &str| rules::age(born, at.parse::<Timestamp>().unwrap());
        assert_eq!((age(before), age(midnight)), (15, 16), "born {born}");
    }
}
