//! Letting somebody new in, by the pages for it: asking, who says yes, the
//! provider's grant, the date of birth (T1.1h, T3.1, T3.2).

mod asking;
mod contact;
mod granting;
mod proving;

use empower::ids::PersonId;
use rules::Category::Appointments;

use crate::support::{Browser, Client, Holder, Someone, TestApp, Way};

const AUNT: [(&str, &str); 5] = [
    ("form", "een-formulier"),
    ("first", "Ans"),
    ("family", "van den Proefberg"),
    ("relation", "aunt"),
    ("reason", "Ze haalt mij op na de afspraak."),
];
const GIVE: [(&str, &str); 2] = [("appointments", "on"), ("step", "give")];
const OPEN: [(&str, &str); 3] = [("reason", "Haalt op"), ("from", "2026-10-14"), ("until", "")];
/// The birthday of everybody of 13 in these stories.
const BORN: &str = "2013-09-14";

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A girl of 13, her mother and father, and the coordinator.
struct Family<'a> {
    client: Client,
    girl: Browser<'a>,
    mother: Browser<'a>,
    father: Browser<'a>,
    coordinator: Browser<'a>,
}

impl<'a> Family<'a> {
    async fn of(app: &'a TestApp) -> Self {
        let world = app.kompas();
        let client = world.client("Romy", 13).await;
        let mother = client.parent("Esra", "mother").await;
        let father = client.parent("Kees", "father").await;
        let coordinator = world.coordinator().await;
        Self {
            girl: inside(app, &client.who).await,
            mother: inside(app, &mother).await,
            father: inside(app, &father).await,
            coordinator: inside(app, &coordinator).await,
            client,
        }
    }

    /// The girl asks for her aunt; the page of the aunt's.
    async fn asks(&self) -> String {
        let asked = self.girl.post(&self.client.path("network/new"), &AUNT).await;
        let page = asked.location().unwrap_or_else(|| panic!("{asked}"));
        assert!(page.starts_with(&self.client.path("network/")), "{asked}");
        page
    }

    /// Everybody says yes to appointments.
    async fn all_say_yes(&self, page: &str) {
        for giver in [&self.girl, &self.mother, &self.father] {
            assert!(giver.post(page, &GIVE).await.location().is_some());
        }
    }

    /// The coordinator opens the access.
    async fn opens(&self, page: &str) {
        let path = format!("{page}/grant");
        self.coordinator.post(&path, &OPEN).await.leads_to(&format!("{page}/access"));
    }

    /// Asked for, let in by all, opened: the aunt's browser, and her page.
    async fn lets_in(&self, app: &'a TestApp) -> (Browser<'a>, String) {
        let page = self.asks().await;
        self.all_say_yes(&page).await;
        self.opens(&page).await;
        (the_invited(app, &page).await, page)
    }

    async fn sees(&self, browser: &Browser<'_>) -> bool {
        browser.get(&self.client.path("appointments")).await.status == 200
    }
}

/// An account for whom the page is about.
async fn account_of(app: &TestApp, page: &str) -> Holder {
    let person: PersonId = page.rsplit('/').next().unwrap().parse().unwrap();
    app.kompas().account_of("Ans", &[person], Way::Usual).await
}

/// Whom the page is about, with an account since now.
async fn the_invited<'a>(app: &'a TestApp, page: &str) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(&account_of(app, page).await).await;
    browser
}

both! {
    /// T3.1 ii: asked for by the girl, three times yes, opened, the date of birth: then she sees.
    async fn a_girl_of_thirteen_lets_her_aunt_in(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        let aunt = the_invited(app, &page).await;
        for giver in [&family.mother, &family.father] {
            let home = giver.get("/home").await;
            assert!(home.says("Mag Ans van den Proefberg meekijken bij Romy?"), "{home}");
            let asked = giver.get(&page).await;
            assert!(asked.is(200).says("Ze haalt mij op na de afspraak."), "{asked}");
        }
        family.all_say_yes(&page).await;
        let home = family.mother.get("/home").await;
        assert!(!home.says("meekijken bij Romy?"), "{home}");
        assert!(!family.sees(&aunt).await, "nobody opened it yet");
        let home = family.coordinator.get("/home").await;
        assert!(home.says("Voor 1 persoon is toegang gevraagd."), "{home}");
        let list = family.coordinator.get("/invitations").await;
        assert!(list.is(200).says("klaar om open te zetten"), "{list}");
        family.opens(&page).await;
        aunt.get(&family.client.path("appointments")).await.leads_to(&family.client.path("prove"));
        assert!(aunt.get("/home").await.says("Je mag ergens meekijken"));
        let proved = aunt.post(&family.client.path("prove"), &[("born", BORN)]).await;
        proved.leads_to(family.client.path("").trim_end_matches('/'));
        assert!(family.sees(&aunt).await);
        aunt.get(&family.client.path("messages")).await.is(404);
    }

    /// T3.1 iii: for a child of 8 the parents ask, and say yes, each for themselves.
    async fn a_mother_asks_for_a_grandmother_of_a_child(app: &TestApp) {
        let world = app.kompas();
        let sam = world.client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let coordinator = inside(app, &world.coordinator().await).await;
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let page = hers.post(&sam.path("network/new"), &AUNT).await.location().unwrap();
        hers.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        let waits = his.get(&sam.path("network")).await;
        assert!(waits.says(&format!("Al ja gezegd: {}.", mother.name)), "{waits}");
        assert!(waits.says("Nog geen ja gezegd: jij."), "{waits}");
        let early = coordinator.post(&format!("{page}/grant"), &OPEN).await;
        assert!(early.is(422).says("niet iedereen zei ja"), "{early}");
        his.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        coordinator.post(&format!("{page}/grant"), &OPEN).await.leads_to(&format!("{page}/access"));
    }

    /// T3.2: any one yes taken back ends it, and the coordinator reads that, not whose.
    async fn a_yes_taken_back_ends_it_and_nobody_reads_whose(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, page) = family.lets_in(app).await;
        aunt.post(&family.client.path("prove"), &[("born", BORN)]).await;
        assert!(family.sees(&aunt).await);
        app.pass(jiff::SignedDuration::from_secs(1));
        family.father.post(&format!("{page}/stop"), &[]).await;
        aunt.get(&family.client.path("appointments")).await.is(404);
        let list = family.coordinator.get("/invitations?shelf=granted").await;
        assert!(list.says("gestopt: een ja is teruggenomen"), "{list}");
        let access = family.coordinator.get(&format!("{page}/access")).await;
        assert!(access.says("ziet nu niets meer") && !access.says("ja van:"), "{access}");
        assert!(!access.says("Al ja gezegd:"), "that would tell whose it was: {access}");
    }

    /// T1.1h, T3.1: without care there is no sight, whatever was opened.
    async fn sight_ends_with_care(app: &TestApp) {
        let family = Family::of(app).await;
        let (aunt, _) = family.lets_in(app).await;
        aunt.post(&family.client.path("prove"), &[("born", BORN)]).await;
        assert!(family.sees(&aunt).await);
        family.client.care_ends().await;
        aunt.get(&family.client.path("appointments")).await.is(404);
    }

    /// T3.1: what was consented to before anybody asked opens nothing by itself.
    async fn nobody_sees_anything_for_having_been_asked_for(app: &TestApp) {
        let family = Family::of(app).await;
        let page = family.asks().await;
        let aunt = the_invited(app, &page).await;
        for place in ["", "appointments", "messages", "network", "prove", "sharing", "access-log"] {
            let path = family.client.path(place);
            aunt.get(path.trim_end_matches('/')).await.is(404);
        }
        assert!(!aunt.get("/home").await.says("Romy"));
        let mother = family.client.relative("Mia", "other").await;
        family.client.consents(&mother, &[Appointments]).await;
        inside(app, &mother).await.get(&family.client.path("appointments")).await.is(404);
    }
}
