//! What is left of a notice that left, and the other way out: text messages.

use empower::features::notices::{Sender, To, forget};
use jiff::SignedDuration;

use super::gateway::Gateway;
use super::server::Server;
use super::{channels, girl, only, put, run, sender};
use crate::support::TestApp;

both! {
    /// V3: to whom it went is destroyed after a week, that it went after six months.
    async fn what_left_is_forgotten(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        put(app, account, To::Email("noor@example.nl")).await;
        run(&sender(app, &server)).await;
        let count = async |sql: &'static str| {
            let mut tx = app.db.read().await.unwrap();
            let (n,): (i64,) = tx.query(sql).one().await.unwrap();
            n
        };
        let whole = "SELECT count(*) FROM outbox WHERE length(recipient) > 0 AND carries IS NOT NULL";
        for (days, left) in [(6, 1), (2, 0)] {
            app.pass(SignedDuration::from_hours(24 * days));
            forget(app).await.unwrap();
            assert_eq!(count(whole).await, left);
        }
        let all = "SELECT count(*) FROM outbox";
        assert_eq!(count(all).await, 1);
        app.pass(SignedDuration::from_hours(24 * 180));
        forget(app).await.unwrap();
        assert_eq!(count(all).await, 0);
    }

    /// A text message goes to the gateway, to a number as gateways want it.
    async fn a_text_message_goes_through_the_gateway(app: &TestApp) {
        let (_, account) = girl(app).await;
        let gateway = Gateway::start().await;
        let sender = Sender::new(app, channels(&gateway.config(app.folder())));
        put(app, account, To::Text("06 12345678")).await;
        assert_eq!(run(&sender).await, 1);
        assert_eq!(only(app).await, (None, true, None));
        let asked = gateway.asked();
        assert!(asked.starts_with("POST /cgi-bin/sendsms HTTP/1.1"), "{asked}");
        assert!(asked.to_lowercase().contains("x-kannel-to: +31612345678"), "{asked}");
        // There is no mail server here: that is told, not waited for.
        put(app, account, To::Email("noor@example.nl")).await;
        assert_eq!(run(&sender).await, 1);
        let mut tx = app.db.read().await.unwrap();
        let why: Vec<(String,)> =
            tx.query("SELECT why FROM outbox WHERE why IS NOT NULL").all().await.unwrap();
        assert_eq!(why, [("channel".to_owned(),)]);
    }
}
