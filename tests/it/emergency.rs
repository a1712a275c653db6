//! Breaking the glass: opening a file in an emergency (T4.5).

mod judged;
mod refused;
mod rights;

use jiff::SignedDuration;

use crate::support::{Browser, Client, Someone, TestApp, WHY};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Opens the file, by its name and date of birth and with a reason.
async fn opens(browser: &Browser<'_>, client: &Client, born: &str) {
    let found = browser.post("/emergency", &[("name", &client.who.name), ("born", born)]).await;
    found.leads_to(&client.path("emergency"));
    browser.get(&client.path("emergency")).await.is(200);
    let opened = browser.post(&client.path("emergency"), &[("reason", WHY)]).await;
    opened.leads_to(&format!("/clients/{}", client.id));
}

/// The birthday of a client of 14.
const BORN: &str = "2012-09-14";

async fn relations(app: &TestApp, client: &Client) -> usize {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let rows: Vec<(uuid::Uuid,)> = tx
        .query("SELECT id FROM treatment WHERE client_id = $1 AND kind = 'emergency'")
        .bind(client.id)
        .all()
        .await
        .unwrap();
    rows.len()
}

both! {
    /// T4.5: for 24 hours the file is open to a therapist who gave a reason, and no longer.
    async fn a_therapist_opens_a_file_for_a_day(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        hers.get(&noor.path("appointments")).await.is(404);
        opens(&hers, &noor, BORN).await;
        let page = hers.get(&noor.path("appointments")).await;
        assert!(page.is(200).says("Je hebt spoedtoegang tot dit dossier, tot 15 oktober 2026"), "{page}");
        app.pass(SignedDuration::from_hours(24));
        inside(app, &other).await.get(&noor.path("appointments")).await.is(404);
    }

    /// T4.5: it can be ended sooner; then nothing is there any more.
    async fn it_ends_sooner_when_she_wants(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        opens(&hers, &noor, BORN).await;
        let page = hers.get(&noor.path("network")).await;
        let treatment = page.is(200).field("treatment").expect("a way to end it");
        for _ in 0..2 {
            hers.post(&noor.path("emergency/end"), &[("treatment", &treatment)]).await.leads_to("/home");
        }
        hers.get(&noor.path("network")).await.is(404);
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        assert!(!log.says("nu open"), "{log}");
    }

    /// T4.5: sent twice it is open once, and who sees the file already goes there.
    async fn sent_twice_it_is_open_once(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        opens(&hers, &noor, BORN).await;
        let file = format!("/clients/{}", noor.id);
        hers.post(&noor.path("emergency"), &[("reason", WHY)]).await.leads_to(&file);
        hers.get(&noor.path("emergency")).await.leads_to(&file);
        assert_eq!(relations(app, &noor).await, 1);
        let treating = world.therapist().await;
        noor.treated_by(&treating).await;
        let his = inside(app, &treating).await;
        his.get(&noor.path("emergency")).await.leads_to(&file);
        his.post(&noor.path("emergency"), &[("reason", WHY)]).await.leads_to(&file);
        assert_eq!(relations(app, &noor).await, 1);
    }

    /// T4.5: without a reason that says something nothing opens, and what was typed stays.
    async fn without_a_reason_nothing_opens(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        for typed in ["", "spoed", "x y"] {
            let again = hers.post(&noor.path("emergency"), &[("reason", typed)]).await;
            assert!(again.is(422).says("Schrijf in een paar woorden waarom"), "{again}");
            assert!(again.html().contains(typed), "{again}");
        }
        assert_eq!(relations(app, &noor).await, 0);
        hers.get(&noor.path("network")).await.is(404);
    }

    /// T4.5, V5: it stands on top of the client's log, with who and until when, and never why.
    async fn the_client_sees_it_on_top_of_the_log(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        opens(&inside(app, &other).await, &noor, BORN).await;
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        let text = log.is(200).text();
        assert!(text.contains("Van 14 oktober 2026") && text.contains("nu open"), "{log}");
        assert!(text.contains("opende je dossier in een spoedgeval"), "{log}");
        assert!(text.contains("zocht je dossier op voor een spoedgeval"), "{log}");
        assert!(!text.contains(WHY), "{log}");
        let first = text.find(&other.name).expect("the name is there");
        assert!(first < text.find("vandaag").expect("a day"), "it comes first: {log}");
    }

    /// T4.2, T4.5: of a child of 8 a parent with authority sees it.
    async fn a_parent_of_a_child_sees_it(app: &TestApp) {
        let world = app.kompas();
        let (sam, other) = (world.client("Sam", 8).await, world.therapist().await);
        let mother = sam.parent("Esra", "mother").await;
        opens(&inside(app, &other).await, &sam, "2018-09-14").await;
        let log = inside(app, &mother).await.get(&sam.path("access-log")).await;
        assert!(log.is(200).says(&other.name) && log.says("Spoedtoegang"), "{log}");
    }

    /// T4.5, V14: who treats finds it on home and gets a notice without a word of it.
    async fn who_treats_is_told(app: &TestApp) {
        let world = app.kompas();
        let (noor, treating) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&treating).await;
        let other = world.therapist().await;
        opens(&inside(app, &other).await, &noor, BORN).await;
        let home = inside(app, &treating).await.get("/home").await;
        assert!(home.is(200).says("Iemand opende in een spoedgeval"), "{home}");
        assert!(home.says(&other.name) && home.says(&noor.who.name) && !home.says(WHY), "{home}");
        assert_eq!(home.links(&noor.path("network")), [noor.path("network")]);
        let own = inside(app, &other).await.get("/home").await;
        assert!(!own.says("Iemand opende in een spoedgeval"), "{own}");
        app.pass(SignedDuration::from_mins(5));
        empower::jobs::drain(app).await.unwrap();
        let mut tx = app.db.read().await.unwrap();
        let told: Vec<(empower::ids::AccountId, String)> =
            tx.query("SELECT account_id, notice FROM outbox").all().await.unwrap();
        assert_eq!(told, [(treating.holder().account, "waiting".to_owned())]);
    }

    /// T9.4: after a death a therapist can still look, and change nothing.
    async fn after_a_death_it_is_for_looking(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        noor.dies().await;
        let hers = inside(app, &other).await;
        opens(&hers, &noor, BORN).await;
        hers.get(&noor.path("appointments")).await.is(200);
        hers.get(&noor.path("appointments/new")).await.is(404);
    }
}
