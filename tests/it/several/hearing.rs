//! A person's requests and open pages are with different processes.

use rules::Category::Messages;

use super::three;
use crate::support::{Browser, Client, PASSWORD, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn noor_and_her_therapist(app: &TestApp) -> (Client, Someone) {
    let world = app.kompas();
    let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
    noor.treated_by(&therapist).await;
    (noor, therapist)
}

/// Issue 4: sessions work everywhere. Password, code and pages each go to another process.
#[tokio::test]
async fn who_signed_in_on_one_is_signed_in_on_all() {
    three(async |app| {
        let noor = app.kompas().client("Noor", 14).await;
        let browser = inside(app, &noor.who).await;
        for process in 0..3 {
            app.turns_to(process);
            browser.get("/home").await.is(200);
        }
    })
    .await;
}

/// Issue 4, T4.1: who signs out on one is out on all.
#[tokio::test]
async fn who_signed_out_on_one_is_out_on_all() {
    three(async |app| {
        let noor = app.kompas().client("Noor", 14).await;
        let browser = inside(app, &noor.who).await;
        let session = browser.cookie("session").unwrap();
        app.turns_to(1);
        browser.post("/sign-out", &[]).await;
        browser.set_cookie("session", &session);
        for process in 0..3 {
            app.turns_to(process);
            browser.get("/home").await.leads_to("/sign-in");
        }
    })
    .await;
}

/// Issue 4, T4.1: wrong passwords count together, whichever process they were typed at.
#[tokio::test]
async fn the_brake_counts_over_all_processes() {
    three(async |app| {
        let noor = app.kompas().client("Noor", 14).await;
        let browser = app.browser();
        for _ in 0..20 {
            browser.types_password(&noor.who.holder().user_name, "verkeerd").await;
        }
        for process in 0..3 {
            app.turns_to(process);
            let answer = browser.types_password(&noor.who.holder().user_name, PASSWORD).await;
            assert_ne!(answer.location().as_deref(), Some("/sign-in/code"), "{answer}");
        }
    })
    .await;
}

/// Issue 4: a message posted on one arrives at a stream on another within a second.
#[tokio::test]
async fn a_message_posted_on_one_is_heard_on_another() {
    three(async |app| {
        let (noor, therapist) = noor_and_her_therapist(app).await;
        let thread = noor.thread(&therapist, None).await;
        let page = noor.path(&format!("messages/{thread}"));
        let (hers, staff) = (inside(app, &noor.who).await, inside(app, &therapist).await);
        app.turns_to(2);
        let mut stream = hers.listens(&format!("{page}/live")).await;
        app.turns_to(1);
        staff.post(&page, &[("form", "a"), ("text", "Tot morgen.")]).await.is(303);
        stream.hears_next("message").await;
        app.turns_to(0);
        assert!(hers.get(&page).await.is(200).says("Tot morgen."));
    })
    .await;
}

/// Issue 4, T3.2: a right withdrawn on one cuts the page that is open on another.
#[tokio::test]
async fn a_right_withdrawn_on_one_cuts_a_page_on_another() {
    three(async |app| {
        let (noor, therapist) = noor_and_her_therapist(app).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Messages]).await;
        let thread = noor.thread(&therapist, None).await;
        let hers = inside(app, &mother).await;
        app.turns_to(1);
        let mut stream = hers.listens(&noor.path(&format!("messages/{thread}/live"))).await;
        // The first process writes it down; the page is with the second.
        noor.takes_back(&mother).await;
        stream.hears_next("gone").await;
        stream.ends().await;
    })
    .await;
}

/// T3.2: a tap on "stop" on the page of one process cuts the page that is open on another.
#[tokio::test]
async fn a_consent_taken_back_on_a_page_cuts_a_page_on_another() {
    three(async |app| {
        let (noor, therapist) = noor_and_her_therapist(app).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Messages]).await;
        let thread = noor.thread(&therapist, None).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        app.turns_to(1);
        let mut stream = hers.listens(&noor.path(&format!("messages/{thread}/live"))).await;
        app.turns_to(2);
        own.post(&noor.path(&format!("network/{}/stop", mother.person)), &[]).await.is(303);
        stream.hears_next("gone").await;
        stream.ends().await;
        hers.get(&noor.path(&format!("messages/{thread}"))).await.is(404);
    })
    .await;
}

/// Issue 4, T4.1: a session that ends on one ends the page that is open on another.
#[tokio::test]
async fn a_session_ended_on_one_ends_a_page_on_another() {
    three(async |app| {
        let (noor, therapist) = noor_and_her_therapist(app).await;
        let thread = noor.thread(&therapist, None).await;
        let hers = inside(app, &noor.who).await;
        app.turns_to(2);
        let mut stream = hers.listens(&noor.path(&format!("messages/{thread}/live"))).await;
        app.turns_to(0);
        hers.post("/sign-out", &[]).await;
        stream.hears_next("ended").await;
    })
    .await;
}
