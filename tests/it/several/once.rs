//! What several processes do at once is done once, and in one order.

use empower::app::App;
use empower::audit::{self, Action, Line, Who};
use empower::features::messages::jobs::Notice;
use empower::ids::ClientId;
use empower::jobs::Runner;
use tokio::task::JoinSet;

use super::three;
use crate::support::TestApp;

/// How many lines each process writes into each chain.
const LINES: usize = 25;

fn line(app: &App, client: ClientId) -> Line {
    let who = Who { role: "job".to_owned(), access_kind: "command".to_owned(), ..Who::default() };
    Line::about(client, app.clock.now(), Action::Read, who)
}

/// The numbers of the lines of a chain, in order.
async fn numbers(app: &TestApp, chain: ClientId) -> Vec<i64> {
    let mut tx = app.db.read().await.unwrap();
    let sql = "SELECT n FROM audit_line WHERE chain = $1 ORDER BY n";
    let rows: Vec<(i64,)> = tx.query(sql).bind(chain).all().await.unwrap();
    rows.into_iter().map(|(n,)| n).collect()
}

/// Issue 4, V5: chains never fork. Three processes write into the same two chains at once, by group
/// commit and in transactions of their own; that the log is whole is looked at when the story ends.
#[tokio::test]
async fn chains_that_all_write_into_never_fork() {
    three(async |app| {
        let files =
            [app.kompas().client("Noor", 14).await.id, app.kompas().client("Sam", 15).await.id];
        let before = [numbers(app, files[0]).await.len(), numbers(app, files[1]).await.len()];
        let mut writers = JoinSet::new();
        for process in 0..3 {
            let one = app.turns_to(process);
            for n in 0..LINES {
                let one = one.clone();
                // In the other order each time: whoever locks them in that order waits for ever.
                let mut both = files;
                both.rotate_left(n % 2);
                let lines: Vec<Line> = both.iter().map(|file| line(&one, *file)).collect();
                writers.spawn(async move {
                    if n % 5 == 0 {
                        let mut tx = one.db.write().await.unwrap();
                        audit::append(&mut tx, &one.vault, &lines).await.unwrap();
                        tx.commit().await.unwrap();
                    } else {
                        one.audit.durable(lines).await.unwrap();
                    }
                });
            }
        }
        while let Some(written) = writers.join_next().await {
            written.unwrap();
        }
        for (file, before) in files.iter().zip(before) {
            let numbers = numbers(app, *file).await;
            assert_eq!(numbers.len(), before + 3 * LINES);
            let last = i64::try_from(numbers.len()).unwrap();
            assert_eq!(numbers, (1..=last).collect::<Vec<_>>());
        }
    })
    .await;
}

/// Issue 4: jobs run once. Three runners take the notices of fifteen clients; each is told once.
#[tokio::test]
async fn what_three_runners_see_is_done_once() {
    three(async |app| {
        let world = app.kompas();
        let (therapist, now) = (world.therapist().await, app.clock.now());
        let mut accounts = Vec::new();
        for n in 0..15 {
            let client = world.client(&format!("Noor {n}"), 14).await;
            client.treated_by(&therapist).await;
            client.thread(&therapist, None).await;
            accounts.push(client.who.holder().account);
        }
        let mut tx = app.db.write().await.unwrap();
        for account in accounts {
            app.jobs.put_all(&mut tx, &[Notice { account }], now, now).await.unwrap();
        }
        tx.commit().await.unwrap();
        let running = [0, 1, 2].map(|process| Runner::new(&app.turns_to(process)).start());
        while waiting(app).await > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        for runner in running {
            runner.stop().await;
        }
        let mut tx = app.db.read().await.unwrap();
        let lines: Vec<(i64,)> = tx
            .query("SELECT count(*) FROM audit_line WHERE object_kind = $1 GROUP BY chain")
            .bind("notice")
            .all()
            .await
            .unwrap();
        let most = lines.iter().map(|(count,)| *count).max();
        let (rows,): (i64,) = tx.query("SELECT count(*) FROM outbox").one().await.unwrap();
        assert_eq!((lines.len(), most, rows), (15, Some(1), 15));
    })
    .await;
}

async fn waiting(app: &TestApp) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (count,): (i64,) = tx.query("SELECT count(*) FROM job").one().await.unwrap();
    count
}
