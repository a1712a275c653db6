//! Notices leave (T8, V14): once, in a neutral letter, again after a pause when
//! the server is busy, and to the coordinator's list when nothing helps.
//!
//! Owns the stories of the sender. The mail server and the gateway are small
//! ones of these tests, on this machine; real ones were tried by hand.

mod afterwards;
mod ending;
mod gateway;
mod server;

use std::time::Duration;

use empower::features::notices::{self, Channels, Kind, Outgoing, Sender, To};
use empower::ids::AccountId;
use empower::web::text::Language;
use jiff::SignedDuration;
use uuid::Uuid;

use crate::support::{Client, TestApp};
use server::Server;

/// The sender of a portal that sends through `server`.
fn sender(app: &TestApp, server: &Server) -> Sender {
    Sender::new(app, channels(&server.config()))
}

fn channels(more: &str) -> Channels {
    let text = format!(
        "listen = '127.0.0.1:1'\naddress = 'http://127.0.0.1:1'\ndatabase = 'sqlite:a'\nkeys = 'sqlite:b'
         master_key_env = 'A'\nproviders = 'p'\n{more}\n[operator]\nname = 'O'\nemail = 'o@o.nl'"
    );
    Channels::of(&toml::from_str(&text).unwrap()).unwrap()
}

async fn put(app: &TestApp, account: AccountId, to: To<'_>) -> Uuid {
    let outgoing = Outgoing {
        account,
        to,
        kind: Kind::Waiting,
        language: Language::Nl,
        link: None,
        code: None,
    };
    let mut tx = app.db.write().await.unwrap();
    let id = notices::put(app, &mut tx, &outgoing, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Sends what is due, and gives how many notices that were.
async fn run(sender: &Sender) -> usize {
    let mut count = 0;
    while let Some(held) = sender.claim().await.unwrap() {
        sender.attend(held).await;
        count += 1;
    }
    count
}

/// Where the only notice is: in how many seconds it is due, whether it left, why it failed.
async fn only(app: &TestApp) -> (Option<i64>, bool, Option<String>) {
    let mut tx = app.db.read().await.unwrap();
    let rows = tx.query("SELECT due_at, sent_at IS NOT NULL, why FROM outbox").all().await.unwrap();
    tx.rollback().await.unwrap();
    let [(due, sent, why)]: [(Option<i64>, bool, Option<String>); 1] = rows.try_into().unwrap();
    (due.map(|due| (due - app.clock.now().0) / 1_000_000), sent, why)
}

async fn girl(app: &TestApp) -> (Client, AccountId) {
    let noor = app.kompas().client("Noor", 14).await;
    let account = noor.who.holder().account;
    (noor, account)
}

both! {
    /// V14: a letter of a machine, in the reader's language, that says nothing of anybody.
    async fn a_notice_leaves_once_and_says_nothing_of_care(app: &TestApp) {
        let (noor, account) = girl(app).await;
        let server = Server::start().await;
        let sender = sender(app, &server);
        let id = put(app, account, To::Email("noor@example.nl")).await;
        assert_eq!(run(&sender).await, 1);
        assert_eq!(only(app).await, (None, true, None));
        assert_eq!(run(&sender).await, 0);
        let letters = server.letters();
        let [letter] = letters.as_slice() else { panic!("{letters:#?}") };
        assert_eq!(letter.to, "noor@example.nl");
        for line in ["From: Portaal <bericht@portaal.example>", "Auto-Submitted: auto-generated",
            "Content-Language: nl", "Subject: Er staat iets voor je klaar"] {
            assert!(letter.text.contains(line), "{line}: {}", letter.text);
        }
        assert!(letter.text.contains(&format!("Message-ID: <{}@portaal.example>", id.simple())));
        assert!(letter.text.contains("http://localhost:8080/"), "{}", letter.text);
        for private in [noor.who.name.as_str(), "Noor", "Kompas", "zorg"] {
            assert!(!letter.text.contains(private), "{private}: {}", letter.text);
        }
    }

    /// A server that is busy is asked again, later each time, for a day; then somebody is told.
    async fn a_busy_server_is_asked_again_with_growing_pauses(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        let sender = sender(app, &server);
        put(app, account, To::Email("busy@example.nl")).await;
        for pause in [60, 300, 1800, 7200, 43_200] {
            assert_eq!(run(&sender).await, 1);
            assert_eq!(only(app).await, (Some(pause), false, None));
            app.pass(SignedDuration::from_secs(pause - 1));
            assert_eq!(run(&sender).await, 0);
            app.pass(SignedDuration::from_secs(1));
        }
        assert_eq!(run(&sender).await, 1);
        assert_eq!(only(app).await, (None, false, Some("busy".to_owned())));
    }

    /// Issue 6: what failed is for the coordinators of whoever it was meant for, and for nobody
    /// else; and its reader is asked in the own account whether the address is right.
    async fn what_is_refused_ends_on_the_list_of_the_own_coordinator(app: &TestApp) {
        let (noor, account) = girl(app).await;
        let server = Server::start().await;
        let sender = sender(app, &server);
        let id = put(app, account, To::Email("gone@example.nl")).await.to_string();
        assert_eq!(run(&sender).await, 1);
        assert_eq!(only(app).await, (None, false, Some("refused".to_owned())));
        let here = "/people/undelivered";
        let (own, other, therapist, reader) = (app.browser(), app.browser(), app.browser(), app.browser());
        own.signs_in(app.kompas().coordinator().await.holder()).await;
        other.signs_in(app.linde().coordinator().await.holder()).await;
        therapist.signs_in(app.kompas().therapist().await.holder()).await;
        reader.signs_in(noor.who.holder()).await;
        assert!(own.get(here).await.is(200).says("Noor"));
        assert!(own.get("/home").await.says("1 bericht kwam niet aan"));
        assert!(!other.get(here).await.is(200).says("Noor"));
        therapist.get(here).await.is(404);
        let asked = reader.get("/me").await;
        assert!(asked.says("Klopt je e-mailadres nog?") && asked.html().contains("/me/profile/email"));
        let deed = |deed: &'static str| [("notice", id.clone()), ("deed", deed.to_owned())];
        let sends = async |browser: &crate::support::Browser<'_>, fields: [(&str, String); 2]| {
            let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
            browser.post(here, &fields).await
        };
        sends(&other, deed("handled")).await.is(404);
        sends(&own, deed("again")).await.leads_to(here);
        assert_eq!(run(&sender).await, 1);
        sends(&own, deed("handled")).await.leads_to(here);
        assert!(!own.get(here).await.says("Noor"));
        assert!(!reader.get("/me").await.says("Klopt je e-mailadres nog?"));
        sends(&own, deed("again")).await.is(404);
    }

    /// P2: what goes to an address that only another provider knows is not on this one's list.
    async fn an_address_of_another_provider_is_not_on_the_list(app: &TestApp) {
        let (kompas, linde) = (app.kompas(), app.linde());
        let (here, there) = (kompas.person("Pim", None).await, linde.person("Pim", None).await);
        let persons = [here.person, there.person];
        let holder = kompas.account_of("Pim", &persons, crate::support::Way::Usual).await;
        let server = Server::start().await;
        put(app, holder.account, To::Email("gone@example.nl")).await;
        run(&sender(app, &server)).await;
        let browser = app.browser();
        browser.signs_in(kompas.coordinator().await.holder()).await;
        assert!(!browser.get("/people/undelivered").await.is(200).says("Pim"));
    }

    /// Killed between taking and noting: it is taken over, and the second letter has the same number.
    async fn a_sender_that_is_killed_loses_nothing(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        let (mine, theirs) = (sender(app, &server), sender(app, &server));
        put(app, account, To::Email("noor@example.nl")).await;
        let late = mine.claim().await.unwrap().unwrap();
        assert_eq!(run(&theirs).await, 0);
        app.pass(SignedDuration::from_secs(60));
        assert_eq!(run(&theirs).await, 1);
        mine.attend(late).await;
        assert_eq!(only(app).await, (None, true, None));
        let letters = server.letters();
        assert_eq!(letters.len(), 2);
        assert_eq!(letters[0].text, letters[1].text);
    }

    async fn what_two_senders_find_leaves_once(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        for _ in 0..20 {
            put(app, account, To::Email("noor@example.nl")).await;
        }
        let another = app.another().await;
        let theirs = Sender::new(&another, channels(&server.config()));
        let mine = sender(app, &server);
        let (mine, theirs) = tokio::join!(run(&mine), run(&theirs));
        assert_eq!((mine + theirs, server.letters().len()), (20, 20));
        another.db.close().await;
    }

    /// An address with a line's end in it never comes as far as the server.
    async fn a_lines_end_in_an_address_goes_nowhere(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        put(app, account, To::Email("noor@example.nl\r\nBcc: ander@example.nl")).await;
        assert_eq!(run(&sender(app, &server)).await, 1);
        assert_eq!(only(app).await, (None, false, Some("address".to_owned())));
        assert!(server.letters().is_empty());
    }

    /// A running sender is woken by what is put in, and stops without losing what hangs.
    async fn a_sender_is_woken_and_stops_in_time(app: &TestApp) {
        let (_, account) = girl(app).await;
        let server = Server::start().await;
        let running = sender(app, &server).start();
        put(app, account, To::Email("noor@example.nl")).await;
        server.has(1).await;
        put(app, account, To::Email("hangs@example.nl")).await;
        server.hangs().await;
        tokio::time::timeout(Duration::from_secs(9), running.stop()).await.unwrap();
        let mut tx = app.db.read().await.unwrap();
        let waits = tx.query("SELECT tries FROM outbox WHERE due_at IS NOT NULL AND held_until IS NULL");
        let waits: Vec<(i64,)> = waits.all().await.unwrap();
        assert_eq!(waits, [(0,)]);
    }
}
