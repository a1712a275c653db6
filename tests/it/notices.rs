//! Telling that something waits (V14): later, once, and nothing of what it is.

pub(crate) mod addresses;

use empower::jobs;
use jiff::SignedDuration;
use rules::Category::Messages;

use crate::support::{Browser, Client, Someone, TestApp};

/// A girl of 14, her mother and her therapist.
async fn family(app: &TestApp) -> (Client, Someone, Someone) {
    let world = app.kompas();
    let noor = world.client("Noor", 14).await;
    let (mother, therapist) = (noor.parent("Esra", "mother").await, world.therapist().await);
    noor.treated_by(&therapist).await;
    (noor, mother, therapist)
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn writes(browser: &Browser<'_>, path: &str, text: &str) {
    let form = browser.get(path).await.is(200).field("form").expect("a form");
    browser.post(path, &[("form", &form), ("text", text)]).await.is(303);
}

/// To whom something would have been sent: the account of each notice.
async fn told(app: &TestApp) -> Vec<empower::ids::AccountId> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(empower::ids::AccountId,)> =
        tx.query("SELECT account_id FROM outbox ORDER BY made_at, id").all().await.unwrap();
    rows.into_iter().map(|(account,)| account).collect()
}

async fn later(app: &TestApp) {
    app.pass(SignedDuration::from_mins(5));
    jobs::drain(app).await.unwrap();
}

both! {
    /// V14: several messages lead to one notice, to whoever they are for and to nobody else.
    async fn several_messages_lead_to_one_notice(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        noor.consents(&mother, &[Messages]).await;
        let thread = noor.thread(&therapist, None).await;
        let hers = inside(app, &therapist).await;
        for text in ["Een", "Twee", "Drie"] {
            writes(&hers, &noor.path(&format!("messages/{thread}")), text).await;
        }
        assert!(told(app).await.is_empty(), "a notice waits a little");
        later(app).await;
        assert_eq!(told(app).await, [noor.who.holder().account]);
    }

    /// Whoever has read it meanwhile is not told.
    async fn what_was_read_meanwhile_is_not_told(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        let page = noor.path(&format!("messages/{thread}"));
        let (hers, own) = (inside(app, &therapist).await, inside(app, &noor.who).await);
        writes(&hers, &page, "Hoe gaat het?").await;
        own.get(&page).await.is(200);
        later(app).await;
        assert!(told(app).await.is_empty());
    }

    /// One notice is enough until its reader has come by.
    async fn nobody_is_told_twice_before_reading(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        let page = noor.path(&format!("messages/{thread}"));
        let hers = inside(app, &therapist).await;
        writes(&hers, &page, "Een").await;
        later(app).await;
        writes(&hers, &page, "Twee").await;
        later(app).await;
        assert_eq!(told(app).await.len(), 1);
        inside(app, &noor.who).await.get(&page).await.is(200);
        writes(&inside(app, &therapist).await, &page, "Drie").await;
        later(app).await;
        assert_eq!(told(app).await.len(), 2);
    }

    /// An own thread is told to its party, and the answer to the therapist.
    async fn a_mother_and_a_therapist_are_told_of_their_own_thread(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let thread = noor.thread(&therapist, Some(&mother)).await;
        let page = noor.path(&format!("messages/{thread}"));
        writes(&inside(app, &therapist).await, &page, "Dag Esra").await;
        later(app).await;
        assert_eq!(told(app).await, [mother.holder().account]);
        writes(&inside(app, &mother).await, &page, "Dank je").await;
        later(app).await;
        assert_eq!(told(app).await, [mother.holder().account, therapist.holder().account]);
    }

    /// T4.3: who lost the right to read it meanwhile is told nothing.
    async fn who_may_not_read_it_any_more_is_not_told(app: &TestApp) {
        let world = app.kompas();
        let liam = world.client("Liam", 17).await;
        let (mother, therapist) = (liam.parent("Ilse", "mother").await, world.therapist().await);
        liam.treated_by(&therapist).await;
        liam.consents(&mother, &[]).await;
        let thread = liam.thread(&therapist, Some(&mother)).await;
        writes(&inside(app, &therapist).await, &liam.path(&format!("messages/{thread}")), "Dag").await;
        liam.takes_back(&mother).await;
        later(app).await;
        assert!(told(app).await.is_empty());
    }

    /// T9.4: after a death nobody is told anything, the therapist neither.
    async fn after_a_death_nobody_is_told(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        writes(&inside(app, &noor.who).await, &noor.path(&format!("messages/{thread}")), "Dag").await;
        noor.dies().await;
        later(app).await;
        assert!(told(app).await.is_empty());
    }

    /// V14: nothing of care stands in a notice, and its address is sealed.
    async fn a_notice_holds_no_name_and_no_contents(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        writes(&inside(app, &therapist).await, &noor.path(&format!("messages/{thread}")), "Geheim").await;
        later(app).await;
        let mut tx = app.db.read().await.unwrap();
        let rows: Vec<(Vec<u8>, String, String)> =
            tx.query("SELECT recipient, notice, language FROM outbox").all().await.unwrap();
        let (recipient, notice, language) = rows.first().expect("a notice");
        assert_eq!((notice.as_str(), language.as_str()), ("waiting", "nl"));
        assert!(String::from_utf8(recipient.clone()).is_err(), "the address is sealed");
    }
}
