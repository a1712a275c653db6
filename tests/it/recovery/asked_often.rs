//! Somebody else asks for a new password again and again: the holder gets there all the same (T4.1).

use jiff::SignedDuration;

use super::post::{link_of, links};
use super::{asks, chooses, link};
use crate::support::{TestApp, Way};

/// The mail of the newest link left so long after it was asked for.
async fn left_after(app: &TestApp, minutes: i64) {
    let mut tx = app.db.write().await.unwrap();
    tx.query("UPDATE outbox SET sent_at = made_at + $1 WHERE notice = 'recover'")
        .bind(minutes * 60_000_000)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

both! {
    /// T4.1: a whole day of asking by anybody fills no mailbox, and each link can be used.
    async fn a_day_of_asking_takes_the_way_from_nobody(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        for _ in 0..70 {
            asks(app, &noor.holder().user_name).await.is(303);
            app.pass(SignedDuration::from_mins(20));
        }
        assert_eq!(links(app, &noor, "recover").await.len(), 20);
        app.pass(SignedDuration::from_hours(24));
        asks(app, &noor.holder().user_name).await.is(303);
        let link = link_of(app, &noor, "recover").await;
        app.pass(SignedDuration::from_mins(15));
        asks(app, &noor.holder().user_name).await.is(303);
        let own = app.browser();
        let code = own.code_of(noor.holder());
        chooses(&own, &link, &code).await.leads_to("/home");
    }

    /// T4.1: a link whose mail took long to leave is not replaced under the eyes of its reader.
    async fn a_link_whose_mail_just_left_stays(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let first = link(app, &noor).await;
        left_after(app, 15).await;
        app.pass(SignedDuration::from_mins(20));
        assert_eq!(link(app, &noor).await, first);
        app.pass(SignedDuration::from_mins(5));
        assert_ne!(link(app, &noor).await, first);
    }

    /// T4.1: strangers who know the name, and fail with it, keep nobody from using a link; and who
    /// guesses beside a link makes the processor do nothing.
    async fn strangers_keep_nobody_from_using_a_link(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let link = link(app, &noor).await;
        for _ in 0..6 {
            app.browser().types_password(&noor.holder().user_name, "iets heel anders").await;
        }
        let own = app.browser();
        for _ in 0..5 {
            chooses(&own, &link, "000000").await.is(422);
        }
        let hashed = app.passwords.figures().times.count();
        chooses(&own, &link, &own.code_of(noor.holder())).await.is(429);
        assert_eq!(app.passwords.figures().times.count(), hashed);
        app.pass(SignedDuration::from_mins(15));
        for _ in 0..6 {
            app.browser().types_password(&noor.holder().user_name, "iets heel anders").await;
        }
        chooses(&own, &link, &own.code_of(noor.holder())).await.leads_to("/home");
    }
}
