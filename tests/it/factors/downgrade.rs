//! A weaker way than one has to use is none by asking its address by hand (A1, A5, T4.1).

use empower::features::accounts::store::{self, codes};
use empower::features::notices::Kind;
use empower::jobs;
use rules::staff::Role;

use super::weaker::{recovery_codes, sets_number};
use super::{inside, sent};
use crate::recovery::post::link_of;
use crate::support::{Browser, PASSWORD, Someone, TestApp, Way};

/// The codes that were sent, newest first.
async fn codes_sent(app: &TestApp) -> Vec<String> {
    let all = sent(app).await.into_iter();
    all.filter(|(kind, _)| *kind == Kind::Code).filter_map(|(_, code)| code).collect()
}

/// Asks for one at this address: how many leave.
async fn leave(app: &TestApp, browser: &Browser<'_>, at: &str) -> usize {
    let before = codes_sent(app).await.len();
    browser.post(at, &[]).await.is(303);
    codes_sent(app).await.len() - before
}

async fn newest(app: &TestApp) -> String {
    codes_sent(app).await.into_iter().next().expect("a code was sent")
}

/// After the password, before the second step.
async fn half<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.types_password(&someone.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    browser
}

/// The link to a new password.
async fn link(app: &TestApp, someone: &Someone) -> String {
    let name = [("user_name", someone.holder().user_name.as_str())];
    app.browser().post("/sign-in/lost/password", &name).await.is(303);
    jobs::drain(app).await.unwrap();
    link_of(app, someone, "recover").await
}

both! {
    /// A5: where a provider switches text messages off, no code leaves and none is taken: after the
    /// password, for proving once more, nor beside a link; not even one that was sent just before.
    async fn what_is_switched_off_is_no_way_by_asking_for_it(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let office = inside(app, &admin).await;
        let switch = async |to: &str| {
            office.post("/admin/features/text-codes", &[("to", to)]).await.leads_to("/admin/features");
        };
        sets_number(app, &inside(app, &noor).await, "06 1234 5678").await;
        let (door, own, bearer) = (half(app, &noor).await, inside(app, &noor).await, app.browser());
        let link = link(app, &noor).await;
        let places = [
            (&bearer, link.clone(), format!("{link}/text")),
            (&own, "/me/prove".to_owned(), "/me/prove/text".to_owned()),
            // Last: whoever comes in needs no link, and it dies.
            (&door, "/sign-in/code".to_owned(), "/sign-in/text".to_owned()),
        ];
        for (browser, page, send) in &places {
            assert_eq!(leave(app, browser, send).await, 1, "{send}");
            let code = newest(app).await;
            switch("off").await;
            assert_eq!(leave(app, browser, send).await, 0, "{send}");
            assert!(!browser.get(page).await.is(200).html().contains("text_code"), "{page}");
            browser.post(page, &[("text_code", &code)]).await.is(422);
            switch("on").await;
            let right = browser.post(page, &[("text_code", &code)]).await;
            assert_ne!(right.status, 422, "it was the switch, not the code: {right}");
        }
    }

    /// A1, rulebook 6: who works here and has an app is sent no code by text message, whatever number
    /// is kept, and proves nothing by a recovery code.
    async fn who_works_here_gets_no_further_by_a_weaker_way(app: &TestApp) {
        let therapist = app.kompas().therapist().await;
        let account = therapist.holder().account;
        let key = app.vault.key(store::key_id(account)).await.unwrap();
        let mut tx = app.db.write().await.unwrap();
        let vault = (&app.vault, &key);
        assert!(codes::set_number(&mut tx, vault, account, "+31612345678", app.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        let (door, own) = (half(app, &therapist).await, inside(app, &therapist).await);
        let link = link(app, &therapist).await;
        let bearer = app.browser();
        let places = [
            (&door, "/sign-in/code".to_owned(), "/sign-in/text".to_owned()),
            (&own, "/me/prove".to_owned(), "/me/prove/text".to_owned()),
            (&bearer, link.clone(), format!("{link}/text")),
        ];
        for (browser, page, send) in &places {
            assert_eq!(leave(app, browser, send).await, 0, "{send}");
            assert!(!browser.get(page).await.is(200).html().contains("text_code"), "{page}");
            browser.post(page, &[("text_code", "123456")]).await.is(422);
        }
        let kept = recovery_codes(&own).await;
        own.post("/me/prove", &[("recovery", &kept[0])]).await.is(422);
        door.get("/home").await.leads_to("/sign-in/code");
    }
}
