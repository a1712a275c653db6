//! A notice that the portal ends: when it left, its reader is told (A6).

use empower::features::notices::{self, Kind, Outgoing, To};
use empower::features::providers::store::{ending, told};
use empower::ids::ordered;
use empower::web::text::Language;
use rules::staff::Role;

use super::server::Server;
use super::{girl, run, sender};
use crate::support::TestApp;

both! {
    /// T12.2, V14: told when the notice left, not when it was written; one that fails is the
    /// coordinator's. It names no practice.
    async fn its_reader_is_told_when_it_left(app: &TestApp) {
        let (noor, account) = girl(app).await;
        let server = Server::start().await;
        let sender = sender(app, &server);
        let soraya = app.operator().staff("Soraya", Role::Administrator).await;
        let (id, now) = (ordered(), app.clock.now());
        let mut tx = app.db.write().await.unwrap();
        let day = "2026-12-01".parse().unwrap();
        let by = (soraya.person, now);
        assert!(ending::ask(&mut tx, (id, app.kompas().provider()), (day, Vec::new()), by).await.unwrap());
        let outgoing = |to| Outgoing {
            account, to: To::Email(to), kind: Kind::Ending, language: Language::Nl, link: Some("/ending"), code: None,
        };
        let notice = notices::put(app, &mut tx, &outgoing("noor@example.nl"), now).await.unwrap();
        told::note(&mut tx, id, &[(account, Some(notice))], true).await.unwrap();
        tx.commit().await.unwrap();
        let known = async || {
            let mut tx = app.db.read().await.unwrap();
            let row: (Option<i64>, Option<String>) =
                tx.query("SELECT told_at, way FROM ending_told WHERE account_id = $1").bind(account).one().await.unwrap();
            row
        };
        assert_eq!(known().await, (None, None));
        app.pass(jiff::SignedDuration::from_hours(2));
        assert_eq!(run(&sender).await, 1);
        assert_eq!(known().await, (Some(app.clock.now().0), Some("notice".to_owned())));
        let letters = server.letters();
        for private in [noor.who.name.as_str(), "Kompas", "zorg"] {
            assert!(!letters[0].text.contains(private), "{private}: {}", letters[0].text);
        }
        assert!(letters[0].text.contains("http://localhost:8080/ending"), "{}", letters[0].text);
    }
}
