//! Conduct: a report, what is judged of it, and what follows: a warning, a block, the small room, the
//! objection, and what is removed after (T5.3, T12.3, T12.4, T12.6; A7, A8, A9, A14).

mod bounds;
mod warned;

use empower::jobs;
use jiff::SignedDuration;
use rules::Category;
use rules::staff::Role;

use crate::support::{Browser, Client, PASSWORD, Someone, TestApp, Way};

const THREAT: &str = "Ik weet waar je woont.";

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A girl of 14 with her mother, who threatened the therapist in a conversation of her own.
struct Noor {
    girl: Client,
    mother: Someone,
    therapist: Someone,
    operator: Someone,
    /// The page of the conversation.
    thread: String,
}

impl Noor {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let girl = world.client("Noor", 14).await;
        let mother = girl.parent("Esra", "mother").await;
        let therapist = world.therapist().await;
        girl.treated_by(&therapist).await;
        girl.consents(&mother, &[Category::Appointments]).await;
        let thread = girl.thread(&therapist, Some(&mother)).await;
        let thread = girl.path(&format!("messages/{thread}"));
        let hers = inside(app, &mother).await;
        let sent = [("form", "een"), ("text", THREAT), ("then", "send")];
        hers.post(&thread, &sent).await.is(303);
        let operator = app.operator().staff("Soraya", Role::Administrator).await;
        Self { girl, mother, therapist, operator, thread }
    }

    /// The therapist reports the threat and judges it.
    async fn judged(&self, app: &TestApp) -> String {
        let staff = inside(app, &self.therapist).await;
        let page = format!("{}/report/2", self.thread);
        assert!(staff.get(&self.thread).await.links(&page).len() == 1);
        let shown = staff.get(&page).await;
        assert!(shown.is(200).says(THREAT) && shown.says("Beledigen of bedreigen"), "{shown}");
        staff.post(&page, &[("text", "Ik schrok.")]).await.is(422);
        let sent = [("kind", "insult"), ("text", "Ik schrok.")];
        staff.post(&page, &sent).await.leads_to(&self.thread);
        staff.post(&page, &sent).await.leads_to(&self.thread);
        let list = staff.get("/caseload/conduct").await;
        let pages = list.links(&self.girl.path("conduct/"));
        assert_eq!(pages.len(), 1, "reported twice it is one report: {list}");
        let judge = staff.get(&pages[0]).await;
        assert!(judge.is(200).says(THREAT) && judge.says("Ik schrok."), "{judge}");
        let office = inside(app, &app.kompas().coordinator().await).await;
        let id = pages[0].rsplit('/').next().unwrap_or_default();
        for path in ["/conduct".to_owned(), format!("/conduct/{id}")] {
            let seen = office.get(&path).await;
            assert!(seen.is(200).says(&self.mother.name) && !seen.says(THREAT), "{seen}");
        }
        let said = [("judgement", "violation"), ("kind", "insult"), ("text", "Je dreigde.")];
        office.post(&format!("/conduct/{id}"), &said).await.is(404);
        staff.post(&pages[0], &[("judgement", "violation"), ("text", " ")]).await.is(422);
        staff.post(&pages[0], &said).await.leads_to("/caseload/conduct");
        assert!(staff.get("/me/conduct").await.says("ontvangen"));
        pages[0].clone()
    }

    /// The operator blocks.
    async fn blocked(&self, app: &TestApp) -> String {
        let desk = inside(app, &self.operator).await;
        let page = desk.get("/operator/conduct").await.links("/operator/conduct/").remove(0);
        let shown = desk.get(&page).await;
        let hidden = [THREAT, "Je dreigde.", &self.mother.name, &self.girl.who.name];
        assert!(shown.is(200).says("Beledigen of bedreigen"), "{shown}");
        assert!(!hidden.iter().any(|words| shown.says(words)), "{shown}");
        decides(&desk, &page, "block").await.leads_to("/operator/conduct");
        page
    }
}

async fn decides(desk: &Browser<'_>, page: &str, deed: &str) -> crate::support::Answer {
    desk.post(page, &[("deed", deed), ("text", "Dreigen mag hier niet.")]).await
}

async fn state(app: &TestApp, someone: &Someone) -> (String, bool) {
    let mut tx = app.db.read().await.unwrap();
    tx.query("SELECT state, password IS NOT NULL AS opens FROM account WHERE id = $1")
        .bind(someone.holder().account)
        .one()
        .await
        .unwrap()
}

both! {
    /// T12.3, T12.4, A14: reported, judged, blocked at once; the small room, an objection, and back again.
    async fn a_threat_is_judged_and_blocked_and_an_objection_opens_again(app: &TestApp) {
        let noor = Noor::of(app).await;
        let hers = inside(app, &noor.mother).await;
        let judged = noor.judged(app).await;
        noor.girl.appointment(2, &noor.therapist).await;
        let case = noor.blocked(app).await;
        hers.get("/home").await.leads_to("/sign-in");
        hers.signs_in(noor.mother.holder()).await;
        hers.get(&noor.thread).await.leads_to("/blocked");
        hers.get("/messages/live").await;
        hers.get("/me/data").await.is(200);
        let room = hers.get("/blocked").await;
        for words in ["Je dreigde.", "Dreigen mag hier niet.", "tot en met 13 november 2026", "Nu hulp nodig?"] {
            assert!(room.is(200).says(words), "{words}: {room}");
        }
        assert!(!room.says(&noor.therapist.name), "nobody is told by whom: {room}");
        let id = room.field("case").expect("one can object");
        hers.post("/blocked", &[("case", &id), ("text", " ")]).await.is(422);
        let said = [("case", id.as_str()), ("text", "Het was een grap.")];
        hers.post("/blocked", &said).await.leads_to("/blocked");
        let late = hers.post("/blocked", &[("case", &id), ("text", "En nog iets.")]).await;
        assert!(late.is(422).says("Het was een grap."), "{late}");
        let staff = inside(app, &noor.therapist).await;
        assert!(staff.get("/caseload/conduct").await.says("bezwaar"));
        assert!(staff.get(&judged).await.says("Het was een grap."));
        staff.post(&judged, &[("judgement", "nothing"), ("text", "Een misverstand.")]).await.leads_to("/caseload/conduct");
        let desk = inside(app, &noor.operator).await;
        let page = desk.get(&case).await;
        assert!(page.says("niets aan de hand") && !page.says("Het was een grap."), "{page}");
        decides(&desk, &case, "uphold").await.is(422);
        decides(&desk, &case, "strike").await.leads_to("/operator/conduct");
        hers.get("/blocked").await.leads_to("/sign-in");
        hers.signs_in(noor.mother.holder()).await;
        hers.get("/home").await.is(200);
        assert!(hers.get("/me/conduct").await.says("Opgeheven op"));
        assert!(staff.get("/me/conduct").await.says("afgehandeld"));
        jobs::drain(app).await.unwrap();
        let log = inside(app, &noor.girl.who).await.get(&noor.girl.path("access-log")).await;
        for words in ["kreeg een melding over gedrag", "besliste over een melding over gedrag", "kreeg bezwaar"] {
            assert!(log.says(words), "{words}: {log}");
        }
    }

    /// T12.3: for other conduct a warning comes first, is read before anything else, and a block only after it.
    async fn a_warning_comes_first_and_is_read_before_anything_else(app: &TestApp) {
        let world = app.kompas();
        let teacher = world.account(world.person("Wim", None).await, Way::Usual).await;
        let office = inside(app, &world.coordinator().await).await;
        let desk = inside(app, &app.operator().staff("Soraya", Role::Administrator).await).await;
        let his = inside(app, &teacher).await;
        let reports = format!("/people/{}/conduct", teacher.person);
        for (round, deed) in ["warning", "block"].into_iter().enumerate() {
            app.pass(SignedDuration::from_mins(2));
            let text = format!("Zijn collega las mee, keer {round}.");
            office.post(&reports, &[("form", "een"), ("kind", "other"), ("text", &text)]).await.is(303);
            let page = office.get("/conduct").await.links("/conduct/").remove(0);
            assert!(office.get(&page).await.says(&text));
            let said = [("judgement", "violation"), ("text", "Lees alleen zelf.")];
            office.post(&page, &said).await.leads_to("/conduct");
            let case = desk.get("/operator/conduct").await.links("/operator/conduct/").remove(0);
            let seen = desk.get(&case).await;
            assert_eq!(seen.says("Eerst komt een waarschuwing"), round == 0, "{seen}");
            if round == 0 {
                decides(&desk, &case, "block").await.is(422);
            }
            decides(&desk, &case, deed).await.leads_to("/operator/conduct");
            if round == 0 {
                his.get("/home").await.leads_to("/warning");
                his.get("/me").await.leads_to("/warning");
                let warning = his.get("/warning").await;
                assert!(warning.is(200).says("Lees alleen zelf.") && warning.says("tot en met 13 november 2026"), "{warning}");
                his.post("/warning", &[]).await.leads_to("/home");
                his.get("/home").await.leads_to("/warning");
                let shown = warning.field("shown").unwrap();
                his.post("/warning", &[("shown", &shown)]).await.leads_to("/home");
                his.get("/home").await.is(200);
                his.get("/warning").await.leads_to("/home");
            }
        }
        his.get("/home").await.leads_to("/sign-in");
        assert_eq!(state(app, &teacher).await, ("blocked".to_owned(), true));
    }

    /// T12.6: once one can object no more, general account data go; name and contact stay with the file.
    async fn after_thirty_days_the_account_is_emptied_unless_one_objected(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.judged(app).await;
        let case = noor.blocked(app).await;
        let world = app.kompas();
        let teacher = world.account(world.person("Wim", None).await, Way::Usual).await;
        world.violation(&noor.therapist, &teacher).await;
        noor.blocked(app).await;
        app.pass(SignedDuration::from_hours(30 * 24));
        let hers = inside(app, &noor.mother).await;
        let id = hers.get("/blocked").await.field("case").expect("the thirtieth day counts");
        hers.post("/blocked", &[("case", &id), ("text", "Het was een grap.")]).await.leads_to("/blocked");
        app.pass(SignedDuration::from_hours(2 * 24));
        jobs::drain(app).await.unwrap();
        assert_eq!(state(app, &teacher).await, ("closed".to_owned(), false));
        assert_eq!(state(app, &noor.mother).await, ("blocked".to_owned(), true));
        let desk = inside(app, &noor.operator).await;
        decides(&desk, &case, "uphold").await.leads_to("/operator/conduct");
        let hers = inside(app, &noor.mother).await;
        assert!(hers.get("/blocked").await.says("de blokkade blijft"));
        app.pass(SignedDuration::from_hours(16 * 24));
        jobs::drain(app).await.unwrap();
        assert_eq!(state(app, &noor.mother).await, ("closed".to_owned(), false));
        app.browser().types_password(&noor.mother.holder().user_name, PASSWORD).await.is(422);
        let staff = inside(app, &noor.therapist).await;
        assert!(staff.get(&noor.girl.path("network")).await.says(&noor.mother.name));
    }
}
