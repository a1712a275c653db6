//! A lost phone: the password, a link, and three days.

use empower::features::accounts::totp;
use empower::jobs;
use jiff::SignedDuration;

use super::post::{got, link_of, links};
use crate::support::{Browser, Someone, TestApp, Way};

const LOST: &str = "/sign-in/lost/factor";

/// Begins the waiting: password, link, and yes.
async fn waits<'a>(app: &'a TestApp, someone: &Someone) -> (Browser<'a>, String) {
    let browser = app.browser();
    let holder = someone.holder();
    browser.types_password(&holder.user_name, &holder.password).await.leads_to("/sign-in/code");
    browser.post(LOST, &[]).await.leads_to("/sign-in/lost/sent");
    let link = link_of(app, someone, "recover").await;
    assert!(browser.get(&link).await.is(200).says("Ben jij je telefoon kwijt?"));
    browser.post(&link, &[]).await.leads_to(&link);
    (browser, link)
}

async fn days_pass(app: &TestApp) {
    app.pass(SignedDuration::from_hours(72));
    jobs::drain(app).await.unwrap();
}

/// The secret that the page shows in groups of four.
fn secret(html: &str) -> Vec<u8> {
    let (_, rest) = html.split_once("<code translate=\"no\">").expect("a secret");
    let grouped = rest.split('<').next().unwrap().replace(' ', "");
    data_encoding::BASE32_NOPAD.decode(grouped.as_bytes()).unwrap()
}

both! {
    /// A1: without the phone it takes the password, a link by mail, three days of telling, and the password again.
    async fn a_lost_phone_takes_the_password_a_link_and_three_days(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        // Without the password nothing begins.
        app.browser().post(LOST, &[]).await.leads_to(LOST);
        assert!(got(app, &noor).await.is_empty());
        let (browser, link) = waits(app, &noor).await;
        let told = got(app, &noor).await;
        let told = told.iter().filter(|kept| kept.kind.as_str() == "recover_waiting").count();
        assert_eq!(told, 2, "by mail and by text message");
        // Asking again, or sending again, makes it no shorter.
        browser.post(&link, &[("code", "123456")]).await.is(200);
        assert!(browser.get(&link).await.says("Het wachten is begonnen"));
        browser.post(LOST, &[]).await.is(200);
        app.pass(SignedDuration::from_hours(71));
        assert!(links(app, &noor, "recover_ready").await.is_empty());
        app.pass(SignedDuration::from_hours(1));
        jobs::drain(app).await.unwrap();
        let ready = link_of(app, &noor, "recover_ready").await;
        app.browser().get(&link).await.is(404);
        // Who has the mailbox alone sees no key.
        let thief = app.browser();
        assert!(!thief.get(&ready).await.is(200).html().contains("<code"));
        thief.post(&ready, &[("password", "iets heel anders")]).await.is(422);
        thief.post(&ready, &[("code", "123456")]).await.is(422);
        let own = app.browser();
        own.post(&ready, &[("password", &noor.holder().password)]).await.leads_to(&ready);
        let fresh = secret(&own.get(&ready).await.is(200).html());
        own.post(&ready, &[("code", "000000")]).await.is(422);
        let code = totp::code(&fresh, app.clock.authenticator_seconds());
        own.post(&ready, &[("code", &code)]).await.leads_to("/home");
        own.get("/me").await.is(200);
        app.browser().get(&ready).await.is(404);
        app.pass(SignedDuration::from_secs(30));
        let old = app.browser();
        old.types_password(&noor.holder().user_name, &noor.holder().password).await;
        let code = old.code_of(noor.holder());
        old.types_code(&code).await.is(422);
    }

    /// Whoever is told can stop it: by the link of any notice, from any session, by signing in as usual.
    async fn whoever_is_told_can_stop_it(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let session = app.browser();
        session.signs_in(noor.holder()).await;
        waits(app, &noor).await;
        let stop = link_of(app, &noor, "recover_waiting").await;
        assert!(app.browser().get(&stop).await.is(200).says("Ben jij dit niet?"));
        assert!(session.get("/me").await.says("Iemand vroeg om een nieuwe manier"));
        assert!(app.browser().post(&stop, &[]).await.is(200).says("Het is gestopt"));
        app.browser().post(&stop, &[]).await.is(404);
        assert!(!session.get("/me").await.says("Iemand vroeg om een nieuwe manier"));
        days_pass(app).await;
        assert!(links(app, &noor, "recover_ready").await.is_empty());

        session.signs_in(noor.holder()).await;
        waits(app, &noor).await;
        session.post("/me/recovery/stop", &[]).await.leads_to("/me");
        days_pass(app).await;
        assert!(links(app, &noor, "recover_ready").await.is_empty());

        waits(app, &noor).await;
        session.signs_in(noor.holder()).await;
        days_pass(app).await;
        assert!(links(app, &noor, "recover_ready").await.is_empty());
        let told = got(app, &noor).await;
        assert_eq!(told.iter().filter(|kept| kept.kind.as_str() == "recover_stopped").count(), 6);
    }

    /// A1, V14: where no notice of it arrives it does not go on; the coordinator reads beforehand that
    /// it will stop, and what to do.
    async fn what_nobody_hears_of_stops_and_the_coordinator_reads_it(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        waits(app, &noor).await;
        let mut tx = app.db.write().await.unwrap();
        tx.query(
            "UPDATE outbox SET failed_at = made_at, why = 'refused', due_at = NULL WHERE notice = 'recover_waiting'",
        )
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let desk = app.browser();
        desk.signs_in(app.kompas().coordinator().await.holder()).await;
        let list = desk.get("/people/undelivered").await;
        assert!(list.is(200).says(&noor.name) && list.says("Komt geen enkel bericht hierover aan"), "{list}");
        days_pass(app).await;
        assert!(links(app, &noor, "recover_ready").await.is_empty());
        let other = app.browser();
        other.signs_in(app.linde().coordinator().await.holder()).await;
        assert!(!other.get("/people/undelivered").await.says(&noor.name));
    }
}
