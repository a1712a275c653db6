//! What was ended or changed while something took its time is not gone on with (T4.1).

use empower::features::accounts::{passport, sessions, store};
use empower::ids::SessionId;

use super::signs_in_as;
use crate::factors::weaker::recovery_codes;
use crate::recovery::got;
use crate::support::{PASSWORD, TestApp, Way};

const PHONE: &str = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

both! {
    /// T4.1: a session that was ended proves nothing and holds nothing, whatever began before; and a
    /// password that was read before another was chosen lets nobody in.
    async fn what_ended_meanwhile_does_nothing_more(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (one, two) = (app.browser(), app.browser());
        one.signs_in(noor.holder()).await;
        two.signs_in(noor.holder()).await;
        let id: SessionId = two.get("/me").await.field("session").unwrap().parse().unwrap();
        let account = noor.holder().account;
        let cookie = one.cookie("session").expect("who is signed in has one");
        let (held, _) = passport::found(app, &cookie, true).await.unwrap();
        let actor = held.expect("a session").actor;
        let mut tx = app.db.read().await.unwrap();
        let read = store::by_id(&mut tx, account).await.unwrap().expect("an account");
        drop(tx);
        let now = app.clock.now();
        let mut tx = app.db.write().await.unwrap();
        assert!(sessions::proved(&mut tx, &actor, now).await.unwrap());
        sessions::hold(&mut tx, id).await.unwrap();
        assert!(store::still_has(&mut tx, &read).await.unwrap());
        tx.rollback().await.unwrap();
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        two.post("/me/password", &fields).await.leads_to("/me");
        let mut tx = app.db.write().await.unwrap();
        assert!(!sessions::end(&mut tx, account, id).await.unwrap());
        assert!(!sessions::proved(&mut tx, &actor, now).await.unwrap());
        assert!(sessions::hold(&mut tx, id).await.is_err());
        assert!(!store::still_has(&mut tx, &read).await.unwrap());
        tx.rollback().await.unwrap();
    }

    /// T4.1: a mother on the same network with the same kind of phone, who comes in by another way
    /// than her child does, is told of.
    async fn another_way_from_the_same_kind_of_phone_is_told(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = signs_in_as(app, &noor, PHONE).await;
        let codes = recovery_codes(&own).await;
        let new = async || {
            let all = got(app, &noor).await;
            all.iter().filter(|kept| kept.kind.as_str() == "new_device").count()
        };
        signs_in_as(app, &noor, PHONE).await;
        assert_eq!(new().await, 0);
        let mother = app.browser().called(PHONE);
        mother.types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
        mother.post("/sign-in/code", &[("recovery", &codes[0])]).await.is(303);
        assert_eq!(new().await, 2, "by mail and by text message");
    }
}
