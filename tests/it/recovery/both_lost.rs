//! Password and phone are lost: the practice says whom it saw, and waits too.

use empower::jobs;
use jiff::SignedDuration;

use super::post::{got, link_of};
use crate::support::{Browser, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// The lines about it in this chain.
async fn lines(app: &TestApp, chain: uuid::Uuid) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (lines,): (i64,) = tx
        .query("SELECT count(*) FROM audit_line WHERE chain = $1 AND object_kind = 'recovery' AND action = 'rights'")
        .bind(chain)
        .one()
        .await
        .unwrap();
    lines
}

const SEEN: [(&str, &str); 4] =
    [("then", "begin"), ("lost", "both"), ("how", "document"), ("day", "2026-10-14")];

both! {
    /// A1, T3.1: identity recorded, three days of telling, and only then a sheet; it stands in the file's log.
    async fn the_practice_says_whom_it_saw_and_waits(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let own = inside(app, &noor.who).await;
        let desk = inside(app, &app.kompas().coordinator().await).await;
        let page = format!("/people/{}/recovery", noor.who.person);
        desk.get(&page).await.is(200);
        inside(app, &app.linde().coordinator().await).await.get(&page).await.is(404);
        let wrong = desk.post(&page, &[("then", "begin"), ("day", "2026-09-01")]).await;
        assert!(wrong.is(422).says("Kies hoe je zag wie het is"), "{wrong}");
        assert!(wrong.says("Kies wat die persoon kwijt is") && wrong.html().contains("2026-09-01"), "{wrong}");
        desk.post(&page, &SEEN).await.leads_to(&page);
        own.get("/me").await.is(200);
        desk.post(&page, &[("then", "give")]).await.is(422);
        app.pass(SignedDuration::from_hours(72));
        jobs::drain(app).await.unwrap();
        let desk = inside(app, &app.kompas().coordinator().await).await;
        let sheet = desk.post(&page, &[("then", "give")]).await;
        assert!(sheet.is(200).says("Sleutel voor de app met codes"), "{sheet}");
        desk.post(&page, &[("then", "give")]).await.is(422);
        let holder = noor.who.holder();
        app.browser().types_password(&holder.user_name, &holder.password).await.is(422);
        assert_eq!(lines(app, noor.id.0).await, 2, "in the file's log");
        assert_eq!(lines(app, holder.account.0).await, 2, "in the account's");
        let told = got(app, &noor.who).await;
        assert!(told.iter().any(|kept| kept.kind.as_str() == "account_changed"), "{told:?}");
    }

    /// Whom the practice took for somebody else is told at every address, and stops it; nobody helps their own.
    async fn who_it_was_not_stops_it(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let coordinator = app.kompas().coordinator().await;
        let desk = inside(app, &coordinator).await;
        let page = format!("/people/{}/recovery", noor.who.person);
        desk.post(&page, &SEEN).await.leads_to(&page);
        let stop = link_of(app, &noor.who, "recover_waiting").await;
        app.browser().post(&stop, &[]).await.is(200);
        app.pass(SignedDuration::from_hours(72));
        jobs::drain(app).await.unwrap();
        let desk = inside(app, &coordinator).await;
        desk.post(&page, &[("then", "give")]).await.is(422);
        let own = format!("/people/{}/recovery", coordinator.person);
        let seen = [("then", "begin"), ("lost", "both"), ("how", "known"), ("day", "2026-10-17")];
        desk.post(&own, &seen).await.leads_to(&own);
        assert!(got(app, &coordinator).await.is_empty());
        // Of who is blocked the practice gives nothing out.
        let bram = app.kompas().user("Bram", Way::Blocked).await;
        let his = format!("/people/{}/recovery", bram.person);
        desk.post(&his, &seen).await.leads_to(&his);
        assert!(got(app, &bram).await.is_empty());
    }

    /// A1: who has no address at all is seen with a document, and by two of the practice.
    async fn without_an_address_two_of_the_practice_see_who_it_is(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mut tx = app.db.write().await.unwrap();
        tx.query("UPDATE person SET contact = NULL WHERE id = $1").bind(noor.who.person).run().await.unwrap();
        tx.commit().await.unwrap();
        let (first, second) = (app.kompas().coordinator().await, app.kompas().coordinator().await);
        let page = format!("/people/{}/recovery", noor.who.person);
        let desk = inside(app, &first).await;
        let known = [("then", "begin"), ("lost", "both"), ("how", "known"), ("day", "2026-10-14")];
        desk.post(&page, &known).await.is(422);
        desk.post(&page, &SEEN).await.leads_to(&page);
        app.pass(SignedDuration::from_hours(72));
        jobs::drain(app).await.unwrap();
        let desk = inside(app, &first).await;
        let not_alone = desk.post(&page, &[("then", "give")]).await;
        assert!(not_alone.is(422).says("Van deze persoon kennen we geen adres"), "{not_alone}");
        let sheet = inside(app, &second).await.post(&page, &[("then", "give")]).await;
        assert!(sheet.is(200).says("Sleutel voor de app met codes"), "{sheet}");
        let mut tx = app.db.read().await.unwrap();
        let (refused,): (i64,) = tx
            .query("SELECT count(*) FROM audit_line WHERE chain = $1 AND object_kind = 'recovery' AND outcome = 'refused'")
            .bind(first.holder().account)
            .one()
            .await
            .unwrap();
        assert_eq!(refused, 1, "the one who may not make the sheet");
    }

    /// A1: a user name or a password alone is given at once, to whom one saw; how is kept, and the log says it.
    async fn a_name_or_a_password_is_given_to_whom_one_saw(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let holder = noor.who.holder();
        let own = inside(app, &noor.who).await;
        let desk = inside(app, &app.kompas().coordinator().await).await;
        let page = format!("/people/{}/recovery", noor.who.person);
        assert!(desk.get("/people").await.links(&page).len() == 1);
        let asks = |lost| [("then", "begin"), ("lost", lost), ("how", "document"), ("day", "2026-10-14")];
        desk.post(&page, &[("then", "begin"), ("lost", "password")]).await.is(422);
        let told = desk.post(&page, &asks("name")).await;
        assert!(told.is(200).says(&holder.user_name), "{told}");
        own.get("/me").await.is(200);
        let sheet = desk.post(&page, &asks("password")).await;
        assert!(sheet.is(200).says("Eerste wachtwoord") && !sheet.says("Sleutel voor de app met codes"), "{sheet}");
        own.get("/me").await.leads_to("/sign-in");
        app.browser().types_password(&holder.user_name, &holder.password).await.is(422);
        let told = got(app, &noor.who).await;
        assert!(told.iter().any(|kept| kept.kind.as_str() == "account_changed"), "{told:?}");
        let mut tx = app.db.read().await.unwrap();
        let kept: Vec<(String, bool)> = tx
            .query("SELECT kind, identity IS NOT NULL AS seen FROM recovery WHERE account_id = $1 ORDER BY asked_at")
            .bind(holder.account)
            .all()
            .await
            .unwrap();
        assert_eq!(kept, [("name".to_owned(), true), ("password".to_owned(), true)]);
        let (lines,): (i64,) = tx
            .query("SELECT count(*) FROM audit_line WHERE chain = $1 AND object_kind = 'first_password' AND outcome <> 'refused'")
            .bind(noor.id.0)
            .one()
            .await
            .unwrap();
        assert_eq!(lines, 2, "in the file's log");
        let family = inside(app, &app.linde().coordinator().await).await;
        family.post(&page, &asks("name")).await.is(404);
    }
}
