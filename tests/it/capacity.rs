//! That a client cannot decide some matters, by the pages for it (T4.2).

mod bounds;
mod home;

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};
use rules::staff::Role;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Whether somebody opens this page of the file.
async fn opens(browser: &Browser<'_>, client: &Client, what: &str) -> bool {
    browser.get(&client.path(what)).await.status == 200
}

/// Where the form on the page sends that ends so.
fn action(page: &Answer, end: &str) -> String {
    let html = page.html();
    let actions = html.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = actions.filter(|action| action.ends_with(end)).map(str::to_owned).next();
    found.unwrap_or_else(|| panic!("no form sends to {end}: {page}"))
}

/// A girl of 14 who lets her mother see her appointments and her father nothing,
/// a therapist who treats her, and one who supervises that.
struct Noor {
    girl: Client,
    mother: Someone,
    father: Someone,
    therapist: Someone,
    second: Someone,
}

impl Noor {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let second = world.staff("Sara", Role::Therapist).await;
        noor.treated_as("supervisor", &second).await;
        let (mother, father) =
            (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        noor.consents(&mother, &[Appointments]).await;
        Self { girl: noor, mother, father, therapist, second }
    }

    fn page(&self) -> String {
        self.girl.path("capacity")
    }

    /// Proposes it, and another confirms it.
    async fn decided(&self, app: &TestApp, fields: &[(&str, &str)]) {
        let staff = inside(app, &self.therapist).await;
        staff.post(&self.page(), fields).await.leads_to(&self.page());
        let second = inside(app, &self.second).await;
        let confirm = action(&second.get(&self.page()).await, "/confirm");
        second.post(&confirm, &[]).await.leads_to(&self.page());
    }
}

const WHY: &str = "Een opname waarin zij dit niet overziet.";
const PROPOSED: [(&str, &str); 4] =
    [("appointments", "on"), ("messages", "on"), ("reason", WHY), ("review", "2026-12-24")];

both! {
    /// T4.2: nothing changes until a second therapist confirms; then her mother acts, and what she had
    /// refused her father stays withheld.
    async fn two_therapists_decide_and_her_refusals_stay(app: &TestApp) {
        let all = Noor::of(app).await;
        let noor = &all.girl;
        let staff = inside(app, &all.therapist).await;
        let (hers, his, own) =
            (inside(app, &all.mother).await, inside(app, &all.father).await, inside(app, &noor.who).await);
        staff.post(&all.page(), &PROPOSED).await.leads_to(&all.page());
        let front = format!("/clients/{}", noor.id);
        assert!(!own.get(&front).await.says("beslissen nu anderen"));
        assert!(opens(&hers, noor, "appointments").await && !opens(&hers, noor, "messages").await);
        let second = inside(app, &all.second).await;
        let page = second.get(&all.page()).await;
        for words in [WHY, "afspraken en berichten", &all.therapist.name, "Wat Noor niet liet zien, blijft afgeschermd."] {
            assert!(page.is(200).says(words), "{words}: {page}");
        }
        second.post(&action(&page, "/confirm"), &[]).await.leads_to(&all.page());
        assert!(opens(&hers, noor, "appointments").await);
        for (browser, what) in [(&hers, "messages"), (&his, "appointments"), (&his, "messages")] {
            assert!(!opens(browser, noor, what).await, "{what}");
        }
        hers.get(&noor.path("messages/new")).await.is(200);
        let table = staff.get(&noor.path("who-sees")).await;
        assert!(table.says("Hoort bij het besluit dat anderen hierover beslissen."), "{table}");
    }

    /// T4.2: what the therapist opens in the same act is seen, the rest stays withheld.
    async fn what_is_opened_in_the_same_act_is_seen(app: &TestApp) {
        let all = Noor::of(app).await;
        let open = format!("open-{}-appointments", all.father.person);
        let mut fields = PROPOSED.to_vec();
        fields.push((&open, "on"));
        all.decided(app, &fields).await;
        let his = inside(app, &all.father).await;
        assert!(opens(&his, &all.girl, "appointments").await);
        assert!(!opens(&his, &all.girl, "messages").await);
    }

    /// T4.2: she reads that it was decided and until when, objects, and the therapists read that; never why.
    async fn she_is_told_and_objects(app: &TestApp) {
        let all = Noor::of(app).await;
        let mut fields = PROPOSED.to_vec();
        fields.push(("until", "2027-01-31"));
        all.decided(app, &fields).await;
        let own = inside(app, &all.girl.who).await;
        let front = own.get(&format!("/clients/{}", all.girl.id)).await;
        let told = "Over je afspraken en je berichten beslissen nu anderen voor je, tot en met 31 januari 2027.";
        assert!(front.is(200).says(told) && !front.says(WHY), "{}", front.text());
        let page = all.girl.path("objection");
        assert_eq!(front.links(&page).len(), 1);
        let form = own.get(&page).await;
        assert!(form.is(200).says(told) && !form.says(WHY), "{}", form.text());
        let decision = form.field("decision").unwrap();
        let empty = own.post(&page, &[("decision", &decision), ("text", " ")]).await;
        assert!(empty.is(422).says("Schrijf wat je wilt zeggen."), "{empty}");
        for text in ["Ik snap het best.", "En nog iets."] {
            own.post(&page, &[("decision", &decision), ("text", text)]).await.leads_to(&page);
        }
        assert!(own.get(&page).await.says("Ik snap het best."));
        let read = inside(app, &all.second).await.get(&all.page()).await;
        assert!(read.says("Ik snap het best.") && !read.says("En nog iets."), "{}", read.text());
    }

    /// T4.2: ended with one tap she decides again, and what was withheld by it is so no more.
    async fn ended_early_she_decides_again(app: &TestApp) {
        let all = Noor::of(app).await;
        all.decided(app, &PROPOSED).await;
        let (staff, his, own) =
            (inside(app, &all.therapist).await, inside(app, &all.father).await, inside(app, &all.girl.who).await);
        let end = action(&staff.get(&all.page()).await, "/end");
        for _ in 0..2 {
            staff.post(&end, &[]).await.leads_to(&all.page());
        }
        assert!(!own.get(&format!("/clients/{}", all.girl.id)).await.says("beslissen nu anderen"));
        app.pass(SignedDuration::from_secs(1));
        all.girl.consents(&all.father, &[Appointments, Messages]).await;
        assert!(opens(&his, &all.girl, "appointments").await && opens(&his, &all.girl, "messages").await);
        let page = staff.get(&all.page()).await;
        assert!(page.says("Noor beslist zelf") && page.says("Opgeheven op"), "{}", page.text());
    }

    /// T4.2: with a last day it ends by itself, with what it withholds.
    async fn with_a_last_day_it_ends_by_itself(app: &TestApp) {
        let all = Noor::of(app).await;
        let mut fields = PROPOSED.to_vec();
        fields.push(("until", "2026-10-16"));
        all.decided(app, &fields).await;
        assert!(!opens(&inside(app, &all.father).await, &all.girl, "appointments").await);
        all.girl.consents(&all.father, &[Appointments]).await;
        assert!(!opens(&inside(app, &all.father).await, &all.girl, "appointments").await);
        app.pass(SignedDuration::from_hours(24 * 4));
        let own = inside(app, &all.girl.who).await;
        assert!(!own.get(&format!("/clients/{}", all.girl.id)).await.says("beslissen nu anderen"));
    }

    /// T4.2: when its day has come it is put before the therapist again.
    async fn when_its_day_has_come_it_is_put_before_the_therapist(app: &TestApp) {
        let all = Noor::of(app).await;
        all.decided(app, &PROPOSED).await;
        assert!(!inside(app, &all.therapist).await.get(&all.page()).await.says("nu bekijken"));
        app.pass(SignedDuration::from_hours(24 * 90));
        assert!(inside(app, &all.therapist).await.get(&all.page()).await.says("nu bekijken"));
    }
}
