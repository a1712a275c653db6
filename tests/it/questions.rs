//! Questions about access, with a term: why somebody looked, and asking the
//! therapist for what is not shown (rulebook 6, 7.3; T4.2, T4.3).

mod answering;
mod bounds;

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};
use rules::staff::Role;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A girl of 14 with her parents, who see little, and her therapist.
struct Noor {
    girl: Client,
    mother: Someone,
    father: Someone,
    therapist: Someone,
}

impl Noor {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let girl = world.client("Noor", 14).await;
        let mother = girl.parent("Esra", "mother").await;
        let father = girl.parent("Kees", "father").await;
        let therapist = world.therapist().await;
        girl.treated_by(&therapist).await;
        girl.consents(&mother, &[Appointments]).await;
        Self { girl, mother, father, therapist }
    }

    fn path(&self, place: &str) -> String {
        self.girl.path(place)
    }

    /// The therapist looks; the girl asks why, and says this.
    async fn asks_why(&self, app: &TestApp, text: &str) -> String {
        let staff = inside(app, &self.therapist).await;
        staff.get(&self.path("appointments")).await.is(200);
        let girl = inside(app, &self.girl.who).await;
        let token = token(&girl.get(&self.path("access-log")).await, "keek naar je afspraken");
        let sent = [("line", token.as_str()), ("text", text)];
        girl.post(&self.path("questions/why"), &sent).await.leads_to(&self.path("questions"));
        token
    }

    /// The father asks the therapist.
    async fn asks_the_therapist(&self, browser: &Browser<'_>, text: &str) {
        let sent = [("form", "een-formulier"), ("about", "messages"), ("text", text)];
        browser.post(&self.path("questions/new"), &sent).await.leads_to(&self.path("questions"));
    }
}

/// What points at the first line of the log that says this.
fn token(log: &Answer, says: &str) -> String {
    let html = log.html();
    let (_, rest) = html.split_once(says).unwrap_or_else(|| panic!("no line says {says}: {log}"));
    let (_, rest) = rest.split_once("/questions/why?line=").expect("each line has its question");
    rest.split('"').next().unwrap_or_default().to_owned()
}

both! {
    /// Rulebook 7.3: "ask why" on a line of the log opens a question with a term.
    async fn a_girl_asks_why_somebody_looked_and_reads_the_answer(app: &TestApp) {
        let noor = Noor::of(app).await;
        let office = inside(app, &app.kompas().coordinator().await).await;
        let token = noor.asks_why(app, "Ik had geen afspraak.").await;
        let girl = inside(app, &noor.girl.who).await;
        let again = format!("{}?line={token}", noor.path("questions/why"));
        girl.get(&again).await.leads_to(&noor.path("questions"));
        girl.post(&noor.path("questions/why"), &[("line", &token)]).await.leads_to(&noor.path("questions"));
        let mine = girl.get(&noor.path("questions")).await;
        assert_eq!(mine.html().matches("<section class=\"card\" id=").count(), 1, "{mine}");
        for words in ["keek naar je afspraken", "Ik had geen afspraak.", "uiterlijk op 13 november 2026", "wacht op antwoord"] {
            assert!(mine.says(words), "{words}: {mine}");
        }
        assert!(office.get("/home").await.says("Er wacht 1 vraag."));
        let page = office.get("/questions").await.links(&noor.path("questions/")).remove(0);
        let asked = office.get(&page).await;
        assert!(asked.is(200).says("keek naar de afspraken van Noor") && asked.says("Ik had geen afspraak."), "{asked}");
        office.get(&noor.path("messages")).await.is(404);
        office.post(&page, &[("text", "Om je volgende afspraak te plannen.")]).await.leads_to("/questions");
        assert!(girl.get("/home").await.says("Je vraag is beantwoord"));
        let mine = girl.get(&noor.path("questions")).await;
        assert!(mine.says("Om je volgende afspraak te plannen.") && mine.says("nieuw antwoord"), "{mine}");
        assert!(!girl.get("/home").await.says("Je vraag is beantwoord"));
        let log = girl.get(&noor.path("access-log")).await;
        assert!(log.says("vroeg waarom iemand keek") && log.says("gaf antwoord op een vraag over wie er keek"), "{log}");
        let hers = inside(app, &noor.mother).await.get(&noor.path("questions")).await;
        assert!(hers.is(200).says("Je hebt nog niets gevraagd") && !hers.says("afspraak te plannen"), "{hers}");
    }

    /// T4.2, T4.3: a representative asks the therapist; it is the asker's own thing, and nobody else hears of it.
    async fn a_father_asks_the_therapist_and_nobody_else_hears_of_it(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.girl.consents(&noor.father, &[Appointments, Messages]).await;
        noor.girl.withholds(&noor.father, &[Messages], &[]).await;
        let father = inside(app, &noor.father).await;
        let front = father.get(noor.path("").trim_end_matches('/')).await;
        assert!(front.links(&noor.path("questions/new")).len() == 1, "the standing line leads there: {front}");
        let asks = father.get(&noor.path("questions/new")).await;
        assert!(asks.is(200).says("uiterlijk op 13 november 2026"), "{asks}");
        noor.asks_the_therapist(&father, "Hoe gaat het met haar?").await;
        noor.asks_the_therapist(&father, "Hoe gaat het met haar?").await;
        let staff = inside(app, &noor.therapist).await;
        let list = staff.get("/caseload/questions").await;
        let pages = list.links(&noor.path("asked/"));
        assert_eq!(pages.len(), 1, "sent twice it is asked once: {list}");
        assert!(staff.get(&pages[0]).await.is(200).says("Hoe gaat het met haar?"));
        let office = inside(app, &app.kompas().coordinator().await).await;
        assert!(office.get("/questions").await.says("Er wacht geen vraag"));
        office.get(&pages[0]).await.is(404);
        office.get(&pages[0].replace("/asked/", "/questions/")).await.is(404);
        staff.post(&pages[0], &[("text", "Het gaat beter.")]).await.leads_to("/caseload/questions");
        assert!(father.get("/home").await.says("Je vraag is beantwoord"));
        assert!(father.get(&noor.path("questions")).await.says("Het gaat beter."));
        for other in [&noor.girl.who, &noor.mother] {
            let theirs = inside(app, other).await;
            assert!(!theirs.get("/home").await.says("beantwoord"));
            let list = theirs.get(&noor.path("questions")).await;
            assert!(list.says("Je hebt nog niets gevraagd") && !list.says("gaat"), "{list}");
            theirs.get(&pages[0]).await.is(404);
        }
        let log = inside(app, &noor.girl.who).await.get(&noor.path("access-log")).await;
        assert!(log.says("schreef een bericht"), "as an own conversation: {log}");
        assert!(!log.says("gaf antwoord") && !log.says("vroeg waarom"), "{log}");
    }

    /// T4.5: an emergency stands above the log, and can be asked about there.
    async fn an_emergency_can_be_asked_about(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.girl.opened_by(&app.kompas().therapist().await).await;
        let girl = inside(app, &noor.girl.who).await;
        let log = girl.get(&noor.path("access-log")).await;
        let why = log.links(&noor.path("questions/why")).remove(0);
        let page = girl.get(&why).await;
        assert!(page.is(200).says("opende je dossier in een spoedgeval"), "{page}");
        let token = why.rsplit('=').next().unwrap();
        girl.post(&noor.path("questions/why"), &[("line", token)]).await.leads_to(&noor.path("questions"));
        assert!(girl.get(&noor.path("questions")).await.says("opende je dossier in een spoedgeval"));
    }

    /// Rulebook 6: what is late says so, to the asker, to who answers, and in numbers to the data protection officer.
    async fn what_is_late_says_so(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.asks_why(app, "").await;
        noor.asks_the_therapist(&inside(app, &noor.father).await, "Hoe gaat het?").await;
        let officer = app.kompas().staff("Sil", Role::Dpo).await;
        let early = inside(app, &officer).await.get("/dpo/questions").await;
        assert!(early.is(200).says("wacht op antwoord") && !early.says("te laat"), "{early}");
        app.pass(SignedDuration::from_hours(24 * 31));
        let list = inside(app, &noor.therapist).await.get("/caseload/questions").await;
        assert_eq!(list.html().matches("te laat").count(), 2, "{list}");
        let mine = inside(app, &noor.girl.who).await.get(&noor.path("questions")).await;
        assert!(mine.says("Het antwoord had er op 13 november 2026 moeten zijn."), "{mine}");
        let terms = inside(app, &officer).await.get("/dpo/questions").await;
        for words in ["te laat", "Waarom keek iemand?", "Vraag aan de therapeut", "antwoord uiterlijk op 13 november 2026"] {
            assert!(terms.says(words), "{words}: {terms}");
        }
        let hidden = [noor.girl.who.name.as_str(), noor.father.name.as_str(), "Hoe gaat het?"];
        assert!(!hidden.iter().any(|words| terms.says(words)), "{terms}");
    }
}
