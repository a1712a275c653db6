//! How often support may search and try, and for whom a code is good.

use empower::features::notices::Channel;
use empower::features::people::Contact;
use empower::features::people::store as people;
use empower::features::support::SEARCHES_A_DAY;
use jiff::SignedDuration;

use super::{born, code, desk, finds, page_of, proves};
use crate::support::{TestApp, Way};

both! {
    /// T4.1: five wrong tries end the check for a day, for every worker; what was typed is still there.
    async fn wrong_tries_end_the_check_for_a_day(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let (mine, other) = (desk(app).await, desk(app).await);
        let (page, right) = (finds(&mine, &noor).await, born(app, 14));
        let tries = |day: &str| [("then", "born".to_owned()), ("born", day.to_owned())];
        let wrong = tries("2012-01-01");
        let wrong: Vec<(&str, &str)> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
        mine.post(&page, &[("then", "born"), ("born", "morgen")]).await.is(422);
        let first = mine.post(&page, &wrong).await;
        assert!(first.is(422).says("nog 4 keer"), "{first}");
        assert_eq!(first.field("born").as_deref(), Some("2012-01-01"));
        for _ in 0..3 {
            mine.post(&page, &wrong).await.is(422);
        }
        finds(&other, &noor).await;
        assert!(other.post(&page, &wrong).await.is(422).says("kan vandaag niet meer"));
        for worker in [&mine, &other] {
            assert!(worker.get(&page).await.is(200).says("De controle is voorbij"));
            worker.post(&page, &[("then", "born"), ("born", &right)]).await.is(422);
            worker.post(&page, &[("then", "send_email_code")]).await.is(422);
        }
        app.pass(SignedDuration::from_hours(24));
        let later = desk(app).await;
        finds(&later, &noor).await;
        later.post(&page, &[("then", "born"), ("born", &right)]).await.leads_to(&page);
    }

    /// T4.1: a code works once, for ten minutes, and for the worker who had it sent alone.
    async fn a_code_is_good_once_and_for_one_worker(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let (mine, other) = (desk(app).await, desk(app).await);
        let page = finds(&mine, &noor).await;
        finds(&other, &noor).await;
        mine.post(&page, &[("then", "send_text_code")]).await.leads_to(&page);
        let text = code(app, &noor, Channel::Text).await;
        let says = [("then", "text_code"), ("text_code", text.as_str())];
        assert!(other.post(&page, &says).await.is(422).says("geen code die nog werkt"));
        other.post(&page, &[("then", "send_text_code")]).await.leads_to(&page);
        assert!(other.post(&page, &says).await.is(422).says("Dat klopt niet"));
        let by_mail = [("then", "email_code"), ("email_code", text.as_str())];
        mine.post(&page, &by_mail).await.is(422);
        mine.post(&page, &says).await.leads_to(&page);
        assert!(mine.post(&page, &says).await.is(422).says("geen code die nog werkt"));
        mine.post(&page, &[("then", "send_email_code")]).await.leads_to(&page);
        let late = code(app, &noor, Channel::Email).await;
        app.pass(SignedDuration::from_mins(10));
        mine.post(&page, &[("then", "email_code"), ("email_code", &late)]).await.is(422);
    }

    /// V14: the code says whom to read it to, and to call nobody back; it holds no name and no care.
    async fn the_code_says_whom_to_read_it_to(app: &TestApp) {
        use empower::features::notices::words::message;
        use empower::web::text::{Language, Texts};
        let noor = app.kompas().client("Noor", 14).await.who;
        let desk = desk(app).await;
        finds(&desk, &noor).await;
        proves(app, &desk, &noor, "email_code").await;
        proves(app, &desk, &noor, "text_code").await;
        for kept in crate::recovery::got(app, &noor).await {
            let said = message(Texts::new(Language::Nl), &kept, &app.settings.address);
            assert!(said.body.contains("Lees hem alleen voor") && said.body.contains("bel niemand terug"), "{}", said.body);
            assert!(!said.body.contains("Noor") && !said.body.contains("http"), "{}", said.body);
        }
    }

    /// T8.1: a worker searches so often a day, and is told when that is reached; tomorrow again.
    async fn a_worker_searches_so_often_a_day(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let desk = desk(app).await;
        for _ in 0..SEARCHES_A_DAY {
            desk.post("/support/access", &[("who", "nooit.geweest")]).await.is(422);
        }
        let name = noor.holder().user_name.as_str();
        let enough = desk.post("/support/access", &[("who", name)]).await;
        assert!(enough.is(422).says("Je zocht vandaag 200 keer"), "{enough}");
        assert_eq!(enough.field("who").as_deref(), Some(name));
        finds(&super::desk(app).await, &noor).await;
        app.pass(SignedDuration::from_hours(24));
        finds(&super::desk(app).await, &noor).await;
    }

    /// Rulebook 6: whom no address is known of is helped by the own practice.
    async fn who_has_no_address_is_helped_by_the_practice(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let key = app.vault.key(people::key_id(noor.person)).await.unwrap();
        let mut tx = app.db.write().await.unwrap();
        people::set_contact(&mut tx, &app.vault, &key, noor.person, &Contact::default()).await.unwrap();
        tx.commit().await.unwrap();
        let desk = desk(app).await;
        finds(&desk, &noor).await;
        let page = desk.get(&page_of(&noor)).await;
        assert!(page.is(200).says("De planner van de eigen praktijk kan helpen"), "{page}");
        desk.post(&page_of(&noor), &[("then", "send_email_code")]).await.is(422);
    }

    /// Rulebook 6: an address that a representative uses as well proves nothing of the client.
    async fn a_parents_address_proves_nothing_of_the_child(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let mut tx = app.db.read().await.unwrap();
        let theirs = people::contacts(&mut tx, &app.vault, &[mother.person.0]).await.unwrap().remove(0).1;
        drop(tx);
        let key = app.vault.key(people::key_id(noor.who.person)).await.unwrap();
        let mut tx = app.db.write().await.unwrap();
        people::set_contact(&mut tx, &app.vault, &key, noor.who.person, &theirs).await.unwrap();
        tx.commit().await.unwrap();
        let desk = desk(app).await;
        let page = finds(&desk, &noor.who).await;
        for then in ["send_email_code", "send_text_code"] {
            assert!(desk.post(&page, &[("then", then)]).await.is(422).says("geen code naartoe"));
        }
        assert!(crate::recovery::got(app, &noor.who).await.is_empty());
    }
}
