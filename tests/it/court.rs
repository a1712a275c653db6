//! A court's decision in the place of somebody's consent, by the pages of the coordinator (T3.2).

use empower::app::App;
use empower::db::Within;
use rules::Category::{Appointments, Documents, Tasks};

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

type Fields = Vec<(&'static str, String)>;

/// What the court decided in the place of `giver` about `receiver`; all of it is right.
fn decided(giver: &str, receiver: &Someone, what: &str) -> Fields {
    let fields = [
        ("giver", giver),
        ("what", what),
        ("court", "Rechtbank Utrecht"),
        ("number", "C/16/512"),
        ("on", "2026-03-02"),
        ("proof", "certified_copy"),
        ("seen_on", "2026-03-05"),
        ("appointments", "on"),
    ];
    let fields = fields.map(|(name, value)| (name, value.to_owned()));
    [("receiver", receiver.person.to_string())].into_iter().chain(fields).collect()
}

async fn sends(browser: &Browser<'_>, path: &str, fields: &Fields) -> crate::support::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    browser.post(path, &fields).await
}

/// Entered by one, confirmed by another.
async fn by_two(one: &Browser<'_>, two: &Browser<'_>, client: &Client, fields: &Fields) {
    let page = client.path("rulings");
    sends(one, &format!("{page}/new"), fields).await.leads_to(&page);
    let id = two.get(&page).await.field("ruling").expect("it waits");
    two.post(&format!("{page}/confirm"), &[("ruling", &id)]).await.leads_to(&page);
}

async fn sees(browser: &Browser<'_>, client: &Client) -> bool {
    browser.get(&client.path("appointments")).await.status == 200
}

/// The lines of the ledger; how many a court made.
async fn ledger(app: &App, client: &Client) -> (i64, i64) {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let sql = "SELECT count(*), count(ruling_id) FROM consent WHERE client_id = $1";
    tx.query(sql).bind(client.id).one().await.unwrap()
}

both! {
    /// T3.2: a parent refuses, and a court decides in that place; two coordinators state it, it
    /// counts like the parent's own yes, and the parent is told and can take it back.
    async fn a_court_speaks_in_the_place_of_a_parent_who_refuses(app: &TestApp) {
        let sam = app.kompas().client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let aunt = sam.relative("Ans", "aunt").await;
        sam.grants(&aunt).await;
        sam.consent_of(&mother, &aunt, &[Appointments]).await;
        let (first, second) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let (hers, his) = (inside(app, &aunt).await, inside(app, &father).await);
        let page = sam.path("rulings");
        let fields = decided(&father.person.to_string(), &aunt, "lets");
        for _ in 0..2 {
            sends(&one, &format!("{page}/new"), &fields).await.leads_to(&page);
        }
        let mine = one.get(&page).await;
        assert_eq!(mine.html().matches("zaak C/16/512").count(), 1, "sent twice it is one");
        let id = mine.field("ruling").unwrap();
        let own = one.post(&format!("{page}/confirm"), &[("ruling", &id)]).await;
        assert!(own.is(422).says("Jij voerde dit zelf in."), "{own}");
        assert!(!sees(&hers, &sam).await, "entered by one it counts for nothing");
        assert!(two.get("/home").await.says("Eén ding wacht op jou"));
        let waiting = two.get("/waiting").await;
        assert!(waiting.says("een rechter besliste in plaats van Kees"), "{waiting}");
        for _ in 0..2 {
            two.post(&format!("{page}/confirm"), &[("ruling", &id)]).await.leads_to(&page);
        }
        assert!(sees(&hers, &sam).await);
        assert_eq!(ledger(app, &sam).await, (2, 1));
        let told = format!("Een rechter besliste op 2 maart 2026 in plaats van jou. {} mag dit zien: de afspraken van Sam.", aunt.name);
        for place in ["/home".to_owned(), format!("/clients/{}", sam.id)] {
            let read = his.get(&place).await;
            assert!(read.says(&told) && !read.says("Utrecht"), "{read}");
            assert!(!inside(app, &mother).await.get(&place).await.says("rechter"));
        }
        let about = sam.path(&format!("network/{}", aunt.person));
        assert!(his.get(&about).await.says(&told), "it stands in the ledger");
        his.post(&format!("{about}/stop"), &[]).await.is(303);
        assert!(!sees(&hers, &sam).await, "taking back always counts");
        let now = one.get(&page).await;
        assert!(now.says("nam dit terug op"), "{now}");
        assert_eq!(ledger(app, &sam).await, (3, 1));
    }

    /// T3.2: a court takes a consent away; the girl reads it, and the other is told nothing.
    async fn a_court_takes_a_consent_away(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (first, second) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let stops = decided("client", &mother, "stops");
        let nothing = sends(&one, &noor.path("rulings/new"), &stops).await;
        assert!(nothing.is(422).says("Er is nu geen ja om weg te nemen."), "{nothing}");
        noor.consents(&mother, &[Appointments]).await;
        let hers = inside(app, &mother).await;
        assert!(sees(&hers, &noor).await);
        app.pass(jiff::SignedDuration::from_secs(1));
        by_two(&one, &two, &noor, &stops).await;
        assert!(!sees(&hers, &noor).await);
        let own = inside(app, &noor.who).await.get("/home").await;
        assert!(own.says("in plaats van jou.") && own.says("kijkt niet meer mee."), "{own}");
        assert!(!hers.get("/home").await.says("rechter"));
    }

    /// T3.2: what cannot be is told at its field, all that was typed comes back, and nothing stands.
    async fn what_cannot_be_comes_back_and_nothing_stands(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let aunt = noor.relative("Ans", "aunt").await;
        noor.consents(&mother, &[Documents]).await;
        noor.incapable(&[Tasks]).await;
        let one = inside(app, &app.kompas().coordinator().await).await;
        let hers = mother.person.to_string();
        for (giver, receiver, field, value, words) in [
            ("client", &mother, "on", "2031-01-01", "Deze dag moet nog komen."),
            ("client", &mother, "seen_on", "2026-03-01", "Deze dag ligt voor de dag van de beslissing."),
            ("client", &mother, "until", "2026-03-01", "Kies een dag die nog komt"),
            ("client", &mother, "court", " ", "Schrijf welke rechtbank"),
            ("client", &mother, "tasks", "on", "Een van deze keuzes kan hier niet."),
            (&hers, &mother, "court", "Rechtbank", "niemand beslist over het eigen meekijken"),
            (&aunt.person.to_string(), &mother, "court", "Rechtbank", "mag hier nu zelf niet over beslissen"),
        ] {
            let mut fields = decided(giver, receiver, "lets");
            fields.retain(|(name, _)| *name != field);
            fields.push((field, value.to_owned()));
            let answer = sends(&one, &noor.path("rulings/new"), &fields).await;
            assert!(answer.is(422).says(words), "{field}: {answer}");
            assert!(answer.html().contains("C/16/512"), "what was typed comes back");
        }
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let (none,): (i64,) = tx.query("SELECT count(*) FROM ruling").one().await.unwrap();
        assert_eq!(none, 0);
    }

    /// T3.2: between entering and confirming the giver lost the say: then there is nothing to confirm.
    async fn what_can_be_said_no_more_is_not_confirmed(app: &TestApp) {
        let noor = app.kompas().client("Noor", 15).await;
        let mother = noor.parent("Esra", "mother").await;
        let aunt = noor.relative("Ans", "aunt").await;
        let (first, second) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let page = noor.path("rulings");
        let fields = decided(&mother.person.to_string(), &aunt, "lets");
        sends(&one, &format!("{page}/new"), &fields).await.leads_to(&page);
        let id = two.get(&page).await.field("ruling").expect("it waits");
        // At 16 nobody else is asked any more (T4.4).
        app.pass(jiff::SignedDuration::from_hours(400 * 24));
        let two = inside(app, &second).await;
        let late = two.post(&format!("{page}/confirm"), &[("ruling", &id)]).await;
        assert!(late.is(422).says("mag hier nu zelf niet over beslissen"), "{late}");
        assert_eq!(ledger(app, &noor).await, (0, 0));
        let why = [("ruling", id.as_str()), ("reason", "Niet meer nodig.")];
        two.post(&format!("{page}/decline"), &why).await.leads_to(&page);
        two.post(&format!("{page}/confirm"), &[("ruling", &id)]).await.is(409);
    }
}
