//! Letting others see, and taking it back, by the pages for it (T3.1, T3.2, T4.2-T4.4).

mod givers;
mod hiding;
mod items;
mod looking;
mod receipt;
mod stopping;
mod switched_off;

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

    /// T3.2: tapped twice it is said once; a code that was not asked for yet is no wrong one.
    async fn tapped_twice_it_is_said_once(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let own = inside(app, &noor.who).await;
        app.pass(SignedDuration::from_mins(16));
        let page = page_about(&noor, &mother);
        for _ in 0..6 {
            let asked = own.post(&page, &GIVE).await;
            assert!(!asked.is(422).says("Die code klopt niet"), "{asked}");
        }
        let short = own.post(&page, &[GIVE[0], GIVE[1], ("code", "12")]).await;
        assert!(short.is(422).says("Een code heeft 6 cijfers."), "{short}");
        let code = own.code_of(noor.who.holder());
        for _ in 0..2 {
            let again = [GIVE[0], GIVE[1], ("code", code.as_str())];
            own.post(&page, &again).await.leads_to(&noor.path("network"));
        }
        assert_eq!(statements(app, &noor).await, 1);
    }

    /// T3.2: what was hidden one by one is hidden still when she stopped and lets see again.
    async fn what_was_hidden_stays_hidden_after_a_pause(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let visit = noor.appointment(3, &therapist).await;
        noor.consents_hiding(&mother, &[Appointments], &[visit.0]).await;
        let own = inside(app, &noor.who).await;
        let page = page_about(&noor, &mother);
        app.pass(SignedDuration::from_secs(1));
        own.post(&format!("{page}/stop"), &[]).await.leads_to(&noor.path("network"));
        app.pass(SignedDuration::from_secs(1));
        own.post(&page, &GIVE).await.leads_to(&noor.path("network"));
        let hers = inside(app, &mother).await;
        assert!(sees(&hers, &noor).await);
        hers.get(&noor.path(&format!("appointments/{visit}"))).await.is(404);
        let network = own.get(&noor.path("network")).await;
        assert!(network.says("op een paar dingen na"), "{network}");
    }
}
