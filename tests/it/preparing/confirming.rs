//! On the day: nothing by itself, and one press.

use jiff::SignedDuration;
use jiff::civil::date;

use super::{BORN, child, choice, inside, on, prepares, rows};
use crate::support::{Answer, Browser, Client, Someone, TestApp};

/// What the page sends back of what was read.
fn read(page: &Answer) -> Vec<String> {
    let html = page.html();
    let marks = html.split("name=\"for\" value=\"").skip(1);
    marks.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
}

async fn presses(browser: &Browser<'_>, sam: &Client, page: &Answer, code: &str) -> Answer {
    let marks = read(page);
    let mut fields: Vec<(&str, &str)> = marks.iter().map(|mark| ("for", &**mark)).collect();
    fields.push(("code", code));
    browser.post(&sam.path("prepared"), &fields).await
}

async fn sees(app: &TestApp, someone: &Someone, sam: &Client) -> bool {
    inside(app, someone).await.get(&sam.path("appointments")).await.status == 200
}

/// A child with two parents, who prepared something about both.
async fn family(app: &TestApp) -> (Client, Someone, Someone) {
    let sam = child(app, BORN).await;
    let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
    on(app, date(2026, 11, 1));
    let own = inside(app, &sam.who).await;
    prepares(&own, &sam, &[choice(&mother, "appointments"), choice(&father, "tasks")]).await;
    (sam, mother, father)
}

both! {
    /// T4.3, T3.2: on the day nobody sees anything until one press, with a code when the last proof is old.
    async fn one_press_confirms_it_all(app: &TestApp) {
        let (sam, mother, father) = family(app).await;
        assert!(sees(app, &mother, &sam).await, "until the day she represents");
        on(app, date(2026, 11, 20));
        assert!(!sees(app, &mother, &sam).await, "by itself nothing is shared");
        let own = inside(app, &sam.who).await;
        app.db.recorder().start();
        let home = own.get("/home").await;
        let statements = app.db.recorder().stop();
        let count = statements.iter().filter(|sql| !sql.contains("audit_")).count();
        assert!(count <= 8, "{count}: {statements:#?}");
        assert_eq!(home.is(200).links(&sam.path("prepared")), [sam.path("prepared")]);
        own.get(&sam.path("prepare")).await.is(404);
        let page = own.get(&sam.path("prepared")).await;
        assert!(page.is(200).says("Ziet vanaf nu je afspraken") && page.says("Ziet vanaf nu je taken"), "{page}");
        app.pass(SignedDuration::from_mins(20));
        let asked = presses(&own, &sam, &page, "").await;
        assert!(asked.is(422).says("Code van 6 cijfers"), "{asked}");
        assert_eq!(rows(app, "consent", &sam).await, 0);
        let code = own.code_of(sam.who.holder());
        presses(&own, &sam, &page, &code).await.leads_to(&sam.path("network"));
        presses(&own, &sam, &page, "").await.leads_to(&sam.path("network"));
        assert_eq!((rows(app, "consent", &sam).await, rows(app, "prepared", &sam).await), (2, 0));
        assert!(sees(app, &mother, &sam).await && !sees(app, &father, &sam).await);
        assert!(own.get("/home").await.links(&sam.path("prepared")).is_empty());
        let log = own.get(&sam.path("access-log")).await;
        assert!(log.is(200).says("wie wat mag zien"), "what Sam did stands in the own log: {log}");
    }

    /// T1.1p, T3.2: who lost authority is left out with a word, and what was not read is not stated.
    async fn who_lost_authority_is_left_out(app: &TestApp) {
        let (sam, mother, father) = family(app).await;
        on(app, date(2026, 11, 20));
        let own = inside(app, &sam.who).await;
        let both = own.get(&sam.path("prepared")).await;
        let mut seed = app.db.write_within(empower::db::Within::Everything).await.unwrap();
        let end = "UPDATE authority SET valid_until = $2 WHERE client_id = $1 AND person_id = $3";
        seed.query(end).bind(sam.id).bind(app.clock.now()).bind(father.person).run().await.unwrap();
        seed.commit().await.unwrap();
        let late = presses(&own, &sam, &both, "").await;
        assert!(late.is(422).says("Er is intussen iets veranderd"), "{late}");
        assert!(late.says(&format!("{} beslist niet meer over je mee.", father.name)), "{late}");
        assert_eq!(rows(app, "consent", &sam).await, 0, "nothing half done");
        presses(&own, &sam, &late, "").await.leads_to(&sam.path("network"));
        assert_eq!((rows(app, "consent", &sam).await, rows(app, "prepared", &sam).await), (1, 0));
        assert!(sees(app, &mother, &sam).await);
    }

    /// T3.2: one can be chosen otherwise, and the rest thrown away; then nothing of it is left.
    async fn one_is_chosen_otherwise_and_the_rest_thrown_away(app: &TestApp) {
        let (sam, mother, father) = family(app).await;
        on(app, date(2026, 11, 20));
        let (own, phone) = (inside(app, &sam.who).await, inside(app, &sam.who).await);
        let page = phone.get(&sam.path("prepared")).await;
        let about = sam.path(&format!("network/{}", mother.person));
        let filled = own.post(&about, &[("appointments", "on"), ("step", "choose")]).await;
        assert_eq!(filled.is(200).html().matches(" checked").count(), 1, "{filled}");
        own.post(&about, &[("tasks", "on"), ("step", "give")]).await.leads_to(&sam.path("network"));
        let left = own.get(&sam.path("prepared")).await;
        assert_eq!(read(&left).len(), 1, "only what is about {} is left", father.name);
        for _ in 0..2 {
            own.post(&sam.path("prepared/discard"), &[]).await.leads_to("/home");
        }
        presses(&phone, &sam, &page, "").await.leads_to(&sam.path("network"));
        assert!(phone.get(&sam.path("network")).await.says("Er stond niets meer klaar."));
        assert_eq!((rows(app, "consent", &sam).await, rows(app, "prepared", &sam).await), (1, 0));
    }

    /// Rulebook "Birthdays": never confirmed is never shared, and after sixty days nothing is left of it.
    async fn what_is_never_confirmed_goes(app: &TestApp) {
        let (sam, mother, _) = family(app).await;
        on(app, date(2027, 1, 18));
        inside(app, &sam.who).await.get(&sam.path("prepared")).await.is(200);
        on(app, date(2027, 1, 19));
        inside(app, &sam.who).await.get(&sam.path("prepared")).await.is(404);
        assert_eq!(rows(app, "prepared", &sam).await, 2);
        empower::jobs::drain(app).await.unwrap();
        assert_eq!((rows(app, "consent", &sam).await, rows(app, "prepared", &sam).await), (0, 0));
        assert!(!sees(app, &mother, &sam).await);
    }

    /// Rulebook "Age": born on 29 February, from 29 January, and on the day itself at midnight.
    async fn it_works_for_29_february(app: &TestApp) {
        let just = |app: &TestApp, day, seconds| {
            app.clock.set(rules::midnight(day) + SignedDuration::from_secs(seconds));
        };
        let (first, day) = (date(2028, 1, 29), date(2028, 2, 29));
        just(app, first, -3600);
        let sam = child(app, date(2016, 2, 29)).await;
        let mother = sam.parent("Esra", "mother").await;
        inside(app, &sam.who).await.get(&sam.path("prepare")).await.is(404);
        just(app, first, 0);
        let own = inside(app, &sam.who).await;
        prepares(&own, &sam, &[choice(&mother, "appointments")]).await;
        just(app, day, -60);
        let own = inside(app, &sam.who).await;
        own.get(&sam.path("prepared")).await.is(404);
        own.get(&sam.path("prepare")).await.is(200);
        just(app, day, 0);
        own.get(&sam.path("prepare")).await.is(404);
        let page = own.get(&sam.path("prepared")).await;
        presses(&own, &sam, &page, "").await.leads_to(&sam.path("network"));
        assert!(sees(app, &mother, &sam).await);
    }
}
