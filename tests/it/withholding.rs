//! What a therapist withholds from somebody, by the pages for it, and the table
//! of who sees what (T4.2, T4.3, T4.5).

mod bounds;
mod table;

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

fn page_about(client: &Client, person: &Someone) -> String {
    client.path(&format!("network/{}/withhold", person.person))
}

/// Whether somebody opens the appointments of the file.
async fn sees(browser: &Browser<'_>, client: &Client) -> bool {
    browser.get(&client.path("appointments")).await.status == 200
}

async fn how_many(app: &TestApp, client: &Client) -> i64 {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let (count,): (i64,) = tx
        .query("SELECT count(*) FROM withholding WHERE client_id = $1")
        .bind(client.id)
        .one()
        .await
        .unwrap();
    count
}

/// A boy of 8 with his father and the therapist who treats him.
struct Sam {
    boy: Client,
    father: Someone,
    therapist: Someone,
}

impl Sam {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let father = sam.parent("Kees", "father").await;
        Self { boy: sam, father, therapist }
    }
}

const WHY: &str = "Het adres van de moeder is geheim.";
const SET: [(&str, &str); 4] =
    [("appointments", "on"), ("reason", WHY), ("review", "2026-12-24"), ("step", "set")];

both! {
    /// T4.2: she looks how it becomes, withholds, and from the next request the father does not see it;
    /// lifted, he does.
    async fn a_therapist_withholds_and_lifts(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let (staff, his) = (inside(app, &therapist).await, inside(app, &father).await);
        let page = page_about(&sam, &father);
        assert!(staff.get(&page).await.is(200).says("Wanneer, waar en met wie"));
        let look = staff.post(&page, &[SET[0], SET[1], SET[2], ("step", "look")]).await;
        assert!(look.is(200).says("ziet dan niet de afspraken van Sam."), "{look}");
        assert!(look.html().contains(WHY), "what was typed goes along: {look}");
        assert!(sees(&his, &sam).await && how_many(app, &sam).await == 0, "looking withholds nothing");
        staff.post(&page, &SET).await.leads_to(&sam.path("who-sees"));
        assert!(!sees(&his, &sam).await);
        let table = staff.get(&sam.path("who-sees")).await;
        for words in ["Afgeschermd. Het werkt meteen.", WHY, "Opnieuw bekijken op 24 december 2026", &therapist.name] {
            assert!(table.says(words), "{words}: {table}");
        }
        let action = table.html().split("action=\"").find_map(|rest| {
            rest.split('"').next().filter(|action| action.ends_with("/lift")).map(str::to_owned)
        });
        let action = action.expect("it can be lifted");
        staff.post(&action, &[]).await.leads_to(&sam.path("who-sees"));
        assert!(sees(&his, &sam).await);
        staff.post(&action, &[]).await.leads_to(&sam.path("who-sees"));
        let table = staff.get(&sam.path("who-sees")).await;
        assert!(table.says("Opgeheven op") && table.says("Er is niets afgeschermd."), "{table}");
    }

    /// T4.2: a single appointment and a single conversation are withheld, and the others not.
    async fn single_things_are_withheld(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let (one, other) = (sam.appointment(3, &therapist).await, sam.appointment(4, &therapist).await);
        let thread = sam.thread(&therapist, None).await;
        let (staff, his) = (inside(app, &therapist).await, inside(app, &father).await);
        let form = staff.get(&page_about(&sam, &father)).await;
        assert!(form.is(200).says(crate::support::SUBJECT), "{form}");
        let (visit, talk) = (format!("item-{one}"), format!("item-{thread}"));
        let fields = [(visit.as_str(), "on"), (talk.as_str(), "on"), SET[1], SET[2], SET[3]];
        staff.post(&page_about(&sam, &father), &fields).await.leads_to(&sam.path("who-sees"));
        his.get(&sam.path(&format!("appointments/{one}"))).await.is(404);
        his.get(&sam.path(&format!("messages/{thread}"))).await.is(404);
        his.get(&sam.path(&format!("appointments/{other}"))).await.is(200);
        let table = staff.get(&sam.path("who-sees")).await;
        assert!(table.says("2 losse onderdelen"), "{table}");
    }

    /// T4.3: it beats the consent of a girl of 14, who reads in the log that something changed, and not why.
    async fn it_beats_consent_and_the_reason_stays_with_the_therapists(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments, Messages, rules::Category::Network]).await;
        let (staff, hers, own) =
            (inside(app, &therapist).await, inside(app, &mother).await, inside(app, &noor.who).await);
        staff.post(&page_about(&noor, &mother), &SET).await.leads_to(&noor.path("who-sees"));
        assert!(!sees(&hers, &noor).await);
        hers.get(&noor.path("messages")).await.is(200);
        let log = own.get(&noor.path("access-log")).await;
        assert!(log.is(200).says("veranderde wie er in jouw dossier mag"), "{log}");
        for (browser, path) in [
            (&own, "access-log"), (&own, "network"), (&hers, "network"), (&hers, "messages"),
        ] {
            let page = browser.get(&noor.path(path)).await;
            assert!(page.is(200).html().find("geheim").is_none(), "{page}");
        }
        assert!(hers.get("/home").await.html().find("geheim").is_none());
        let network = hers.get(&noor.path("network")).await;
        assert!(network.says("Niet alles hoeft hier te staan.") && !network.says("afgeschermd"), "{network}");
    }

    /// The same form sent twice withholds once.
    async fn sent_twice_it_is_withheld_once(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let staff = inside(app, &therapist).await;
        let page = page_about(&sam, &father);
        let form = staff.get(&page).await.field("form").unwrap();
        let fields = [SET[0], SET[1], SET[2], SET[3], ("form", form.as_str())];
        for _ in 0..2 {
            staff.post(&page, &fields).await.leads_to(&sam.path("who-sees"));
        }
        assert_eq!(how_many(app, &sam).await, 1);
    }

    /// V5, invariant 7: the reason lies nowhere in clear.
    async fn the_reason_lies_sealed(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let staff = inside(app, &therapist).await;
        staff.post(&page_about(&sam, &father), &SET).await.leads_to(&sam.path("who-sees"));
        let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
        let (reason,): (Vec<u8>,) =
            tx.query("SELECT reason FROM withholding WHERE client_id = $1").bind(sam.id).one().await.unwrap();
        assert!(reason.len() > WHY.len() && !reason.windows(6).any(|bytes| bytes == b"geheim"));
    }

    /// When the day has come on which it is looked at again, it says so, and it goes on until it is lifted.
    async fn when_its_day_has_come_it_says_so_and_goes_on(app: &TestApp) {
        let Sam { boy: sam, father, therapist } = Sam::of(app).await;
        let staff = inside(app, &therapist).await;
        staff.post(&page_about(&sam, &father), &SET).await.leads_to(&sam.path("who-sees"));
        assert!(!staff.get(&sam.path("who-sees")).await.says("nu bekijken"));
        app.pass(SignedDuration::from_hours(24 * 90));
        let staff = inside(app, &therapist).await;
        assert!(staff.get(&sam.path("who-sees")).await.says("nu bekijken"));
        assert!(!sees(&inside(app, &father).await, &sam).await);
    }
}
