//! The child of 11 years and 11 months: an account that shows nothing of care yet, and choices
//! prepared for the day (rulebook 1, "Birthdays"; T4.2, T4.3).

mod confirming;
mod refused;

use empower::db::Within;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use rules::Category::Appointments;

use crate::support::{Browser, Client, Someone, TestApp, Way};

/// Twelve on 20 November 2026: the month begins six days after every story does.
const BORN: Date = date(2014, 11, 20);

/// Ten in the morning on this day, in winter time.
fn on(app: &TestApp, day: Date) {
    app.clock.set(rules::midnight(day) + SignedDuration::from_hours(10));
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A child with a file and an account.
async fn child(app: &TestApp, born: Date) -> Client {
    let world = app.kompas();
    let someone = world.account(world.person("Sam", Some(born)).await, Way::Usual).await;
    world.file_of(&someone).await
}

/// How many rows of this table are about the file.
async fn rows(app: &TestApp, table: &'static str, client: &Client) -> i64 {
    let sql = match table {
        "consent" => "SELECT count(*) FROM consent WHERE client_id = $1",
        _ => "SELECT count(*) FROM prepared_choice WHERE client_id = $1",
    };
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let (count,): (i64,) = tx.query(sql).bind(client.id).one().await.unwrap();
    count
}

/// One choice about somebody, as the form sends it.
fn choice(someone: &Someone, category: &'static str) -> (String, &'static str) {
    (someone.person.to_string(), category)
}

/// Keeps these choices.
async fn prepares(browser: &Browser<'_>, sam: &Client, choices: &[(String, &str)]) {
    let fields: Vec<(&str, &str)> = choices.iter().map(|(who, what)| (&**who, *what)).collect();
    browser.post(&sam.path("prepare"), &fields).await.leads_to(&sam.path("prepare"));
}

both! {
    /// A1, rulebook "Birthdays": before the month a coordinator reads from when; from then on there is a sheet.
    async fn a_coordinator_gives_an_account_from_eleven_years_and_eleven_months(app: &TestApp) {
        let world = app.kompas();
        let sam = world.person("Sam", Some(BORN)).await;
        let file = world.file_of(&sam).await;
        let mother = file.parent("Esra", "mother").await;
        let office = inside(app, &world.coordinator().await).await;
        let early = office.get(&format!("/people/{}/recovery", sam.person)).await;
        assert!(early.is(200).says("Dat kan hier niet"), "{early}");
        assert!(office.get("/people").await.says("account kan vanaf 20 oktober 2026"));
        let list = office.get("/birthdays").await;
        assert!(list.is(200).says("Een account kan vanaf 20 oktober 2026."), "{list}");
        let told = inside(app, &mother).await.get(&file.path("birthday")).await;
        assert!(told.is(200).says("Sam kan een eigen account hebben vanaf 20 oktober 2026."), "{told}");
        on(app, date(2026, 10, 21));
        let hers = inside(app, &mother).await;
        let (home, told) = (hers.get("/home").await, hers.get(&file.path("birthday")).await);
        assert!(home.says("Sam kan nu al een eigen account hebben."), "{home}");
        assert!(told.says("nog niets over de zorg") && told.html().contains("mailto:"), "{told}");
        let office = inside(app, &world.coordinator().await).await;
        assert!(office.get("/birthdays").await.says("Kan nu al een account krijgen."));
        let list = office.get("/birthdays").await;
        let person = format!("/people/{}", sam.person);
        assert!(list.html().contains(&format!("href=\"{person}\"")), "{list}");
        let form = [("identity", "known"), ("identified_on", "2026-10-20"), ("channel", "handed_over")];
        assert!(office.post(&format!("{person}/invite"), &form).await.is(200).says("Je account maken"));
        let list = office.get("/birthdays").await;
        assert!(list.says("Heeft al een account.") && !list.html().contains(&format!("href=\"{person}\"")), "{list}");
    }

    /// T4.2: who prepares is told the day, and who decides until then; of care and of others nothing.
    async fn before_the_day_nothing_of_care_shows(app: &TestApp) {
        let sam = child(app, BORN).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let aunt = sam.relative("Ans", "aunt").await;
        sam.grants(&aunt).await;
        for parent in [&mother, &father] {
            sam.consent_of(parent, &aunt, &[Appointments]).await;
        }
        let therapist = app.kompas().therapist().await;
        sam.treated_by(&therapist).await;
        sam.appointment(60, &therapist).await;
        let own = inside(app, &sam.who).await;
        let home = own.get("/home").await;
        assert!(!home.is(200).says("word je 12") && !home.says(&mother.name), "not in October yet: {home}");
        own.get(&sam.path("prepare")).await.is(404);
        on(app, date(2026, 10, 20));
        let own = inside(app, &sam.who).await;
        let (home, page) = (own.get("/home").await, own.get(&sam.path("prepare")).await);
        assert!(home.is(200).says("Op 20 november 2026 word je 12"), "{home}");
        for shown in [&home, &page] {
            assert!(shown.is(200).says(&mother.name) && shown.says(&father.name), "{shown}");
            assert!(!shown.says(&therapist.name) && !shown.says(&aunt.name), "{shown}");
        }
        let with = format!("network/{}", mother.person);
        for place in ["appointments", "messages", "messages/new", "network", "sharing", "access-log", "birthday",
            "prepared", "who-sees", &with]
        {
            own.get(&sam.path(place)).await.is(404);
        }
        own.get(&format!("/clients/{}", sam.id)).await.is(404);
        for place in ["/appointments", "/messages"] {
            let page = own.get(place).await;
            assert!(!page.is(200).says(&therapist.name) && !page.says("Sam"), "{page}");
        }
        for other in [&mother, &father, &aunt, &therapist, &app.kompas().coordinator().await] {
            let theirs = inside(app, other).await;
            for place in ["prepare", "prepared"] {
                theirs.get(&sam.path(place)).await.is(404);
                theirs.post(&sam.path(place), &[]).await.is(404);
            }
        }
    }

    /// T4.3, V5: what a child prepares opens nothing, is no consent, and no parent reads that it was done.
    async fn what_is_prepared_opens_nothing_and_stands_on_no_other_page(app: &TestApp) {
        let sam = child(app, BORN).await;
        let (mother, therapist) = (sam.parent("Esra", "mother").await, app.kompas().therapist().await);
        sam.treated_by(&therapist).await;
        on(app, date(2026, 10, 21));
        let hers = inside(app, &mother).await;
        let shown = async |browser: &Browser<'_>, pages: &[&str]| {
            let mut text = String::new();
            for page in pages {
                text.push_str(&browser.get(&sam.path(page)).await.is(200).text());
            }
            text
        };
        let places = ["access-log", "birthday", "network"];
        for _ in 0..2 {
            shown(&hers, &places).await;
        }
        let before = shown(&hers, &places).await;
        let own = inside(app, &sam.who).await;
        app.db.recorder().start();
        prepares(&own, &sam, &[choice(&mother, "appointments"), choice(&mother, "tasks")]).await;
        app.db.recorder().start();
        let page = own.get(&sam.path("prepare")).await;
        let statements = app.db.recorder().stop();
        assert!(statements.len() <= 10, "eight, and its line: {statements:#?}");
        assert!(page.says("Bewaard."), "{page}");
        assert_eq!(page.html().matches(" checked").count(), 2, "{page}");
        own.get("/home").await.is(200);
        let again = shown(&hers, &places).await;
        let but_for_times = |text: &str| text.chars().filter(|sign| !sign.is_ascii_digit()).collect::<String>();
        assert_eq!(but_for_times(&again), but_for_times(&before), "she reads no word of it");
        let staff = inside(app, &therapist).await.get(&sam.path("who-sees")).await;
        assert!(staff.is(200).says(&mother.name) && !staff.says("lvast gekozen"), "{staff}");
        assert_eq!((rows(app, "consent", &sam).await, rows(app, "prepared", &sam).await), (0, 1));
        prepares(&own, &sam, &[choice(&mother, "appointments")]).await;
        prepares(&own, &sam, &[]).await;
        assert_eq!(rows(app, "prepared", &sam).await, 0, "nothing is the same as nothing chosen");
    }
}
