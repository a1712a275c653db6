//! The portal ends for a provider (A6, T12.2): two agree, each is told, and a month later it is gone.

use empower::jobs;
use jiff::SignedDuration;
use rules::staff::Role;

use crate::support::{Browser, Someone, TestApp, Way};

/// Days that pass.
const fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Where the operator arranges it for Het Kompas.
fn desk(app: &TestApp) -> String {
    format!("/operator/providers/{}/end", app.kompas().provider())
}

const WORDS: [(&str, &str); 3] = [
    ("last_day", "2026-11-30"),
    ("words_nl", "Wij gaan <samen> verder\nElders"),
    ("words_en", "We go on elsewhere"),
];

/// Entered by the operator and confirmed by the provider's administrator: everybody is being told.
pub(crate) async fn announced(app: &TestApp) -> (Someone, Someone) {
    let (soraya, pien) = (
        app.operator().staff("Soraya", Role::Administrator).await,
        app.kompas().staff("Pien", Role::ProviderAdministrator).await,
    );
    inside(app, &soraya).await.post(&desk(app), &WORDS).await.leads_to(&desk(app));
    assert_eq!(notices(app, &pien, "waiting").await, 1, "who confirms hears that something waits");
    let office = inside(app, &pien).await;
    let page = office.get("/admin/ending").await;
    assert!(page.is(200).says("30 november 2026"), "{page}");
    let ending = page.field("ending").expect("it waits for a second");
    let fields = [("ending", ending.as_str()), ("deed", "confirm")];
    office.post("/admin/ending", &fields).await.leads_to("/admin/ending");
    jobs::drain(app).await.unwrap();
    (soraya, pien)
}

async fn lines(app: &TestApp, chain: uuid::Uuid) -> Vec<(String, String)> {
    let mut tx = app.db.read().await.unwrap();
    tx.query("SELECT outcome, role FROM audit_line WHERE chain = $1 AND object_kind = 'ending' ORDER BY n")
        .bind(chain)
        .all()
        .await
        .unwrap()
}

/// How many notices of a kind wait for this account.
async fn notices(app: &TestApp, someone: &Someone, kind: &str) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (n,): (i64,) = tx
        .query("SELECT count(*) FROM outbox WHERE account_id = $1 AND notice = $2")
        .bind(someone.holder().account)
        .bind(kind)
        .one()
        .await
        .unwrap();
    n
}

async fn without_address(app: &TestApp, someone: &Someone) {
    let mut tx = app.db.write().await.unwrap();
    tx.query("UPDATE person SET contact = NULL WHERE id = $1")
        .bind(someone.person)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

both! {
    /// T12.2: entered no sooner than a month ahead and confirmed by another; nobody knows before that.
    async fn two_agree_before_anybody_is_told(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let soraya = app.operator().staff("Soraya", Role::Administrator).await;
        let pien = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let (operator, office) = (inside(app, &soraya).await, inside(app, &pien).await);
        let page = desk(app);
        let early = [("last_day", "2026-11-20"), ("words_nl", "Wij stoppen"), ("words_en", "")];
        let wrong = operator.post(&page, &early).await;
        assert!(wrong.is(422).says("21 november 2026") && wrong.says("Wij stoppen"), "{wrong}");
        operator.post(&page, &WORDS).await.leads_to(&page);
        // Who entered it does not confirm it, and the operator has no say where there is an administrator.
        let ending = operator.get(&page).await.field("ending").expect("it can be taken back");
        let one = [("ending", ending.as_str())];
        operator.post(&format!("{page}/confirm"), &one).await.leads_to(&page);
        let second = app.operator().staff("Otto", Role::Administrator).await;
        inside(app, &second).await.post(&format!("{page}/confirm"), &one).await.leads_to(&page);
        jobs::drain(app).await.unwrap();
        assert_eq!(notices(app, &noor.who, "ending").await, 0);
        let own = inside(app, &noor.who).await;
        own.get("/ending").await.leads_to("/home");
        for other in [&noor.who, &pien, &app.kompas().coordinator().await] {
            let browser = inside(app, other).await;
            browser.get(&page).await.is(404);
            browser.post(&page, &WORDS).await.is(404);
            browser.post(&format!("{page}/off"), &one).await.is(404);
        }
        assert!(office.get("/admin/features").await.says("stopt voor jullie praktijk"));
        let fields = [("ending", ending.as_str()), ("deed", "refuse")];
        office.post("/admin/ending", &fields).await.leads_to("/admin/ending");
        assert!(office.get("/admin/ending").await.is(200).field("ending").is_none());
        let chain = lines(app, app.kompas().provider().0).await;
        let line = |outcome: &str, role: &str| (outcome.to_owned(), role.to_owned());
        assert_eq!(
            chain,
            [
                line("done", "administrator"),
                line("refused", "administrator"),
                line("refused", "administrator"),
                line("done", "provider_administrator")
            ]
        );
    }

    /// T12.2: told in the portal, each has a month; then nothing of the provider is there any more, in
    /// every place and at once, and a small room remains. What it kept, it keeps.
    async fn a_month_after_each_was_told_it_is_gone_for_them(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        noor.thread(&therapist, None).await;
        let late = app.kompas().client("Bram", 17).await;
        announced(app).await;
        let own = inside(app, &noor.who).await;
        assert!(own.get("/home").await.is(200).says("Het portaal stopt voor Het Kompas"));
        let told = own.get("/ending").await;
        assert!(told.is(200).says("Tot en met 30 november 2026") && told.html().contains("Wij gaan &#60;samen&#62; verder"), "{told}");
        own.get(&noor.path("messages")).await.is(200);
        inside(app, &therapist).await.get("/ending").await.is(200);
        // Nobody is invited any more.
        let coordinator = app.kompas().coordinator().await;
        let invited = app.kompas().of_age("Nieuw", 30).await;
        let form = [("identity", "document"), ("identified_on", "2026-10-13"), ("email", "nieuw@example.org"),
            ("channel", "letter"), ("language", "nl")];
        let refused = inside(app, &coordinator).await.post(&format!("/people/{}/invite", invited.person), &form).await;
        assert!(refused.is(422).says("niemand meer uitnodigen"), "{refused}");
        // Bram reads it on the last day: he has a month from then.
        app.clock.set("2026-11-30T22:50:00Z".parse().unwrap());
        let his = inside(app, &late.who).await;
        assert!(his.get("/ending").await.is(200).says("30 december 2026"));
        let open = inside(app, &noor.who).await;
        open.get(&noor.path("messages")).await.is(200);
        app.pass(SignedDuration::from_mins(15));
        for path in ["/home", "/me", "/messages", &noor.path("messages"), &noor.path("access-log")] {
            open.get(path).await.leads_to("/ending");
        }
        let room = open.get("/ending").await;
        assert!(room.is(200).says("Het portaal is gestopt") && room.html().contains("/me/close"), "{room}");
        assert!(inside(app, &noor.who).await.get("/me/copy").await.is(200).says("niets zien"));
        open.get("/me/close").await.is(200);
        inside(app, &therapist).await.get("/caseload").await.leads_to("/ending");
        inside(app, &late.who).await.get("/home").await.is(200);
        let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
        let (kept,): (i64,) =
            tx.query("SELECT count(*) FROM thread WHERE client_id = $1").bind(noor.id).one().await.unwrap();
        drop(tx);
        assert_eq!(kept, 1, "the provider keeps its file");
        app.pass(days(31));
        inside(app, &late.who).await.get("/home").await.leads_to("/ending");
    }

    /// P2, T4.1: who is known elsewhere too keeps that, with the same account.
    async fn who_is_known_elsewhere_keeps_that_one(app: &TestApp) {
        let (here, there) = (app.kompas().of_age("Ank", 40).await, app.linde().of_age("Ank", 40).await);
        let holder = app.kompas().account_of(&here.name, &[here.person, there.person], Way::Usual).await;
        let ank = Someone { holder: Some(holder), ..here };
        let (ended, stays) = (app.kompas().file_of(&ank).await, app.linde().file_of(&there).await);
        announced(app).await;
        let browser = inside(app, &ank).await;
        assert!(browser.get("/ending").await.says("blijft werken voor"));
        browser.get(&ended.path("appointments")).await.is(200);
        app.pass(days(48));
        let browser = inside(app, &ank).await;
        assert!(browser.get("/home").await.is(200).says("is gestopt voor Het Kompas"));
        let nothing = browser.get("/nowhere").await.html();
        assert_eq!(browser.get(&ended.path("appointments")).await.is(404).html(), nothing);
        browser.get(&stays.path("appointments")).await.is(200);
    }

    /// T12.2: whom no notice reaches is on the coordinator's list, and is not blocked before somebody told them.
    async fn whom_no_notice_reaches_the_coordinator_tells(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        without_address(app, &noor.who).await;
        announced(app).await;
        app.pass(days(60));
        let own = inside(app, &noor.who).await;
        own.get("/home").await.is(200);
        let other = app.linde().coordinator().await;
        let form = [("person", noor.who.person.to_string()), ("way", "phone".to_owned())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        inside(app, &other).await.post("/people/undelivered/told", &form).await.is(404);
        // The coordinator came after the announcement and was told by nobody yet.
        let desk = inside(app, &app.kompas().coordinator().await).await;
        let list = desk.get("/people/undelivered").await;
        assert!(list.is(200).says(&noor.who.name), "{list}");
        desk.post("/people/undelivered/told", &form).await.leads_to("/people/undelivered");
        assert!(!desk.get("/people/undelivered").await.says(&noor.who.name));
        desk.post("/people/undelivered/told", &form).await.is(404);
        let chain = lines(app, noor.who.holder().account.0).await;
        assert_eq!(chain, [("done".to_owned(), "coordinator".to_owned())]);
        app.pass(days(29));
        inside(app, &noor.who).await.get("/home").await.is(200);
        app.pass(days(3));
        inside(app, &noor.who).await.get("/home").await.leads_to("/ending");
    }

    /// It can be called off until the last day, and everybody hears of that; after it, not any more.
    async fn it_is_called_off_before_the_last_day_and_all_hear_of_it(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let (soraya, _) = announced(app).await;
        assert_eq!(notices(app, &noor.who, "ending").await, 1);
        inside(app, &noor.who).await.get("/ending").await.is(200);
        let operator = inside(app, &soraya).await;
        let ending = operator.get(&desk(app)).await.field("ending").expect("it can be called off");
        let off = [("ending", ending.as_str())];
        let place = format!("{}/off", desk(app));
        operator.post(&place, &off).await.leads_to(&desk(app));
        jobs::drain(app).await.unwrap();
        assert_eq!(notices(app, &noor.who, "ending_off").await, 1);
        app.pass(days(60));
        inside(app, &noor.who).await.get("/home").await.is(200);
        let again = [("last_day", "2027-02-01"), WORDS[1], WORDS[2]];
        let operator = inside(app, &soraya).await;
        operator.post(&desk(app), &again).await.leads_to(&desk(app));
        let ending = operator.get(&desk(app)).await.field("ending").expect("another one");
        assert_ne!(off[0].1, ending);
    }
}
