//! Letting others see, and taking it back, by the pages for it (T3.1, T3.2, T4.2-T4.4).

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

fn page_about(client: &Client, receiver: &Someone) -> String {
    client.path(&format!("network/{}", receiver.person))
}

/// Whether somebody opens the appointments of the file.
async fn sees(browser: &Browser<'_>, client: &Client) -> bool {
    browser.get(&client.path("appointments")).await.status == 200
}

async fn statements(app: &TestApp, client: &Client) -> usize {
    let mut tx = app.db.read_within(empower::db::Within::Everything).await.unwrap();
    let (count,): (i64,) = tx
        .query("SELECT count(*) FROM consent WHERE client_id = $1")
        .bind(client.id)
        .one()
        .await
        .unwrap();
    usize::try_from(count).unwrap()
}

const GIVE: [(&str, &str); 2] = [("appointments", "on"), ("step", "give")];

both! {
    /// T3.2, T4.3: at 14 she chooses, looks how it becomes, and from then on her mother sees it.
    async fn a_girl_of_fourteen_lets_her_mother_see(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        let network = own.get(&noor.path("network")).await;
        assert!(network.is(200).says("Ziet nu niets van jou."), "{network}");
        let page = page_about(&noor, &mother);
        own.get(&page).await.is(200);
        let look = own.post(&page, &[("appointments", "on"), ("step", "look")]).await;
        assert!(look.is(200).says("ziet dan je afspraken."), "{look}");
        assert!(look.says("ziet dan niet"), "{look}");
        assert!(!sees(&hers, &noor).await, "looking gives nothing");
        own.post(&page, &GIVE).await.leads_to(&noor.path("network"));
        assert!(sees(&hers, &noor).await);
        let network = own.get(&noor.path("network")).await;
        assert!(network.says("Ziet je afspraken."), "{network}");
    }

    /// T3.2: taking back needs no code and no reason, works at once, and the ledger keeps all.
    async fn taking_back_works_at_once_and_stays_in_the_ledger(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments]).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        app.pass(SignedDuration::from_mins(20));
        own.get("/me").await.is(200);
        let page = page_about(&noor, &mother);
        own.post(&format!("{page}/stop"), &[]).await.leads_to(&noor.path("network"));
        assert!(!sees(&hers, &noor).await);
        own.post(&format!("{page}/stop"), &[]).await.leads_to(&noor.path("network"));
        assert_eq!(statements(app, &noor).await, 2, "once is enough");
        let ledger = own.get(&page).await;
        assert!(ledger.says("Je stopte.") && ledger.says("Je liet zien: je afspraken."), "{ledger}");
    }

    /// T3.2: giving more asks for a code when the last proof is older than fifteen minutes.
    async fn giving_more_later_asks_for_a_code(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        app.pass(SignedDuration::from_mins(16));
        let page = page_about(&noor, &mother);
        let asked = own.post(&page, &GIVE).await;
        assert!(asked.is(422).html().contains("name=\"code\""), "{asked}");
        assert!(asked.html().contains("name=\"appointments\""), "what was chosen is still there");
        assert!(!sees(&hers, &noor).await);
        let code = own.code_of(noor.who.holder());
        let with_code = [GIVE[0], GIVE[1], ("code", code.as_str())];
        own.post(&page, &with_code).await.leads_to(&noor.path("network"));
        assert!(sees(&hers, &noor).await);
        let more = [GIVE[0], ("messages", "on"), GIVE[1]];
        own.post(&page, &more).await.leads_to(&noor.path("network"));
    }

    /// T3.2: giving less never asks for a code.
    async fn giving_less_never_asks_for_a_code(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments, Messages]).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        app.pass(SignedDuration::from_mins(20));
        let page = page_about(&noor, &mother);
        own.post(&page, &[("messages", "on"), ("step", "give")]).await.leads_to(&noor.path("network"));
        assert!(!sees(&hers, &noor).await);
    }

    /// T3.2: who was hidden an item does not see it because more was given.
    async fn what_was_hidden_stays_hidden_when_more_is_given(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let visit = noor.appointment(3, &therapist).await;
        noor.consents_hiding(&mother, &[Appointments], &[visit.0]).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        app.pass(SignedDuration::from_secs(1));
        let more = [GIVE[0], ("messages", "on"), GIVE[1]];
        own.post(&page_about(&noor, &mother), &more).await.leads_to(&noor.path("network"));
        hers.get(&noor.path(&format!("appointments/{visit}"))).await.is(404);
        assert!(sees(&hers, &noor).await);
    }

    /// T3.2: with a last day it holds until the end of that day in Amsterdam.
    async fn with_a_last_day_it_ends_by_itself(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let own = inside(app, &noor.who).await;
        let page = page_about(&noor, &mother);
        for (day, words) in [("2026-10-13", "Kies een dag die nog komt"), ("morgen", "Dat is geen dag.")] {
            let wrong = own.post(&page, &[GIVE[0], GIVE[1], ("until", day)]).await;
            assert!(wrong.is(422).says(words), "{wrong}");
            assert!(wrong.html().contains(&format!("value=\"{day}\"")), "what was typed is still there");
        }
        own.post(&page, &[GIVE[0], GIVE[1], ("until", "2026-10-14")]).await.leads_to(&noor.path("network"));
        assert!(sees(&inside(app, &mother).await, &noor).await);
        app.pass(SignedDuration::from_hours(14));
        assert!(!sees(&inside(app, &mother).await, &noor).await);
    }

    /// T3.2, T4.2, T4.4, T9.4: who may not give finds nothing there.
    async fn who_may_not_give_finds_nothing_there(app: &TestApp) {
        let world = app.kompas();
        let (noor, liam) = (world.client("Noor", 14).await, world.client("Liam", 17).await);
        let mother = noor.parent("Esra", "mother").await;
        liam.knows(&mother, "mother").await;
        liam.authority(&mother, rules::Basis::ParentalAuthority).await;
        let (uncle, therapist) = (liam.relative("Ruud", "uncle").await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (hers, treating) = (inside(app, &mother).await, inside(app, &therapist).await);
        let own = inside(app, &noor.who).await;
        let daan = world.client("Daan", 50).await;
        let mentor = daan.relative("Mia", "mentor").await;
        daan.authority(&mentor, rules::Basis::Mentorship).await;
        daan.incapable(&rules::Category::ALL).await;
        let represented = inside(app, &daan.who).await;
        for (browser, path) in [
            // To oneself, to a stranger, to a therapist.
            (&hers, page_about(&noor, &mother)),
            (&own, page_about(&noor, &uncle)),
            (&own, page_about(&noor, &therapist)),
            // A therapist; somebody for whom a mentor decides; a mother of 17.
            (&treating, page_about(&noor, &mother)),
            (&represented, page_about(&daan, &mentor)),
            (&hers, page_about(&liam, &uncle)),
        ] {
            browser.get(&path).await.is(404);
            browser.post(&path, &GIVE).await.is(404);
            browser.post(&format!("{path}/stop"), &[]).await.is(404);
        }
        assert_eq!(statements(app, &noor).await + statements(app, &liam).await, 0);
    }

    /// T3.1 iii: both parents of a child of 8 must say yes before an aunt sees anything.
    async fn both_parents_say_yes_before_an_aunt_sees(app: &TestApp) {
        let sam = app.kompas().client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let aunt = sam.relative("Ans", "aunt").await;
        sam.grants(&aunt).await;
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let aunts = inside(app, &aunt).await;
        let page = page_about(&sam, &aunt);
        let look = hers.post(&page, &[("appointments", "on"), ("step", "look")]).await;
        assert!(look.is(200).says(&format!("Eerst moet {} ook ja zeggen.", father.name)), "{look}");
        hers.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        assert!(!sees(&aunts, &sam).await);
        his.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        assert!(sees(&aunts, &sam).await);
        his.post(&format!("{page}/stop"), &[]).await.leads_to(&sam.path("network"));
        assert!(!sees(&aunts, &sam).await, "any one consent withdrawn ends it");
    }

    /// T3.2: from two devices at once the last one counts, and says that something was changed.
    async fn of_two_devices_the_last_one_counts_and_says_so(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (phone, desk) = (inside(app, &noor.who).await, inside(app, &noor.who).await);
        let page = page_about(&noor, &mother);
        phone.post(&page, &[GIVE[0], GIVE[1], ("seen", "")]).await.leads_to(&noor.path("network"));
        app.pass(SignedDuration::from_secs(1));
        desk.post(&page, &[("messages", "on"), GIVE[1], ("seen", "")]).await.leads_to(&noor.path("network"));
        let said = desk.get(&noor.path("network")).await;
        assert!(said.says("Er was intussen al iets veranderd"), "{said}");
        assert!(said.says("Ziet je berichten."), "{said}");
    }

    /// T4.3: what each sees stands there for the client alone.
    async fn what_each_sees_stands_there_for_the_client_alone(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        noor.consents(&mother, &[Appointments, rules::Category::Network]).await;
        let own = inside(app, &noor.who).await.get(&noor.path("network")).await;
        assert!(own.is(200).says("Ziet je afspraken en de mensen om je heen."), "{own}");
        for reader in [&mother, &therapist] {
            let page = inside(app, reader).await.get(&noor.path("network")).await;
            assert!(page.is(200).says(&father.name) && !page.says("Ziet"), "{page}");
        }
        inside(app, &father).await.get(&noor.path("network")).await.is(404);
    }
}
