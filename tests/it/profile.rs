//! One's own profile (A12, V4, T4.1): being reached elsewhere, a picture, a secret address, the time
//! where one is.

mod around;
mod back;
mod photo;

use empower::features::accounts::store as accounts;
use empower::features::notices::{Channel, Kind, store};
use empower::features::people::Contact;
use empower::features::people::store as people;
use jiff::SignedDuration;

use crate::support::{Browser, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A message that would have left.
#[derive(Clone, Debug)]
struct Sent {
    kind: Kind,
    channel: Channel,
    to: String,
    link: Option<String>,
    code: Option<String>,
}

/// All that was sent, newest first.
async fn sent(app: &TestApp) -> Vec<Sent> {
    let mut tx = app.db.read().await.unwrap();
    let all = store::newest(&mut tx, 100).await.unwrap();
    drop(tx);
    let mut sent = Vec::new();
    for one in all {
        let key = app.vault.key(accounts::key_id(one.account_id)).await.unwrap();
        let kept = one.open(&key).expect("it can be opened");
        let (link, code) = (kept.carries.link, kept.carries.code);
        sent.push(Sent { kind: kept.kind, channel: kept.channel, to: kept.recipient, link, code });
    }
    sent
}

/// The newest of this kind.
async fn newest(app: &TestApp, kind: Kind) -> Sent {
    let all = sent(app).await;
    all.iter().find(|one| one.kind == kind).unwrap_or_else(|| panic!("{kind:?} in {all:?}")).clone()
}

/// How somebody is reached.
async fn contact(app: &TestApp, someone: &Someone) -> Contact {
    let mut tx = app.db.read().await.unwrap();
    let all = people::contacts(&mut tx, &app.vault, &[someone.person.0]).await.unwrap();
    all.into_iter().next().map(|(_, contact)| contact).unwrap_or_default()
}

/// Asks for another address; the code that went there.
async fn asks(app: &TestApp, browser: &Browser<'_>, what: &str, value: &str) -> String {
    let page = format!("/me/profile/{what}");
    browser.post(&page, &[("value", value)]).await.leads_to(&page);
    newest(app, Kind::ContactCode).await.code.expect("a code")
}

both! {
    /// A12: another address holds once a code that went there is typed; the old one hears of it
    /// before and after, and the old address never gets the code.
    async fn a_new_address_is_proven_and_the_old_one_is_told(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let old = contact(app, &noor).await;
        let browser = inside(app, &noor).await;
        assert!(browser.get("/me").await.html().contains("/me/profile"));
        let code = asks(app, &browser, "email", "nieuw@example.org").await;
        assert_eq!(newest(app, Kind::ContactCode).await.to, "nieuw@example.org");
        assert_eq!(Some(newest(app, Kind::ContactAsked).await.to), old.email);
        assert_eq!(contact(app, &noor).await, old, "nothing changed yet");
        assert!(browser.get("/me/profile").await.says("Typ de code"));
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.leads_to("/me/profile");
        assert!(browser.get("/me/profile").await.says("nieuw@example.org"));
        let told = newest(app, Kind::ContactChanged).await;
        assert_eq!((Some(told.to), told.code), (old.email, None));
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.is(422);
        let code = asks(app, &browser, "mobile", "06 12 34 56 78").await;
        assert_eq!(newest(app, Kind::ContactCode).await.channel, Channel::Text);
        browser.post("/me/profile/mobile/code", &[("contact_code", &code)]).await.leads_to("/me/profile");
        assert_eq!(contact(app, &noor).await.mobile.as_deref(), Some("+31612345678"));
    }

    /// A12: a code is tried five times and lives half an hour; five leave in an hour.
    async fn a_code_ends_and_is_not_guessed(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        let code = asks(app, &browser, "email", "nieuw@example.org").await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            browser.post("/me/profile/email/code", &[("contact_code", wrong)]).await.is(422);
        }
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.is(422);
        app.pass(SignedDuration::from_mins(16));
        let page = "/me/prove";
        browser.get("/me/profile/email").await.leads_to(page);
        browser.post(page, &[("code", &browser.code_of(noor.holder()))]).await.leads_to("/me/profile/email");
        let late = asks(app, &browser, "email", "nieuw@example.org").await;
        app.pass(SignedDuration::from_mins(13));
        for _ in 0..3 {
            asks(app, &browser, "email", "ander@example.org").await;
        }
        let page = browser.post("/me/profile/email", &[("value", "meer@example.org")]).await;
        assert!(page.is(422).html().contains("meer@example.org"), "what was typed stays");
        browser.post("/me/profile/email/code", &[("contact_code", &late)]).await.is(422);
    }

    /// T4.1: who reads the old address stops it, or with a proof takes it back for a week: then the
    /// old one holds and nobody is signed in any more. Looking at the link changes nothing. It was
    /// enough to read the old address: then whoever reads it kept the account there.
    async fn the_old_address_stops_it_or_takes_it_back(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let old = contact(app, &noor).await;
        let (browser, reader) = (inside(app, &noor).await, app.browser());
        let code = asks(app, &browser, "email", "nieuw@example.org").await;
        let link = newest(app, Kind::ContactAsked).await.link.unwrap();
        reader.get(&link).await.is(200);
        reader.post(&link, &[]).await.is(200);
        reader.post(&link, &[]).await.is(404);
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.is(422);
        let code = asks(app, &browser, "email", "nieuw@example.org").await;
        browser.post("/me/profile/email/code", &[("contact_code", &code)]).await.leads_to("/me/profile");
        let link = newest(app, Kind::ContactChanged).await.link.unwrap();
        app.pass(SignedDuration::from_hours(6 * 24));
        let again = inside(app, &noor).await;
        reader.get(&link).await.is(200);
        assert!(reader.post(&link, &[]).await.is(422).says("Typ je wachtwoord"));
        let password = [("password", noor.holder().password.as_str())];
        assert!(reader.post(&link, &password).await.is(200).says("teruggedraaid"));
        assert_eq!(contact(app, &noor).await, old);
        again.get("/home").await.leads_to("/sign-in");
        assert!(again.get("/sign-in").await.says("nummer is teruggedraaid"), "and why");
        let kept = sent(app).await.into_iter().filter(|one| one.kind == Kind::ContactKept);
        assert!(kept.map(|one| one.to).any(|to| to == "nieuw@example.org"), "the new one hears of it");
        let made_up = reader.get("/contact/stop/abc").await;
        assert_eq!(made_up.is(404).text(), reader.get(&link).await.is(404).text(), "one answer");
    }

    /// Rulebook 6: what a representative uses does not serve for the client, nor the other way; a
    /// stranger's does, and nothing tells whose it is.
    async fn what_a_representative_uses_does_not_serve(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let stranger = app.kompas().user("Bas", Way::Usual).await;
        let (hers, theirs) = (contact(app, &mother).await, contact(app, &stranger).await);
        let own = inside(app, &noor.who).await;
        let refused = own.post("/me/profile/email", &[("value", hers.email.as_deref().unwrap())]).await;
        assert!(refused.is(422).says("kun je niet gebruiken"), "{refused}");
        assert!(!refused.says("Esra"));
        own.post("/me/profile/mobile", &[("value", hers.mobile.as_deref().unwrap())]).await.is(422);
        // It is sent all the same where a stranger reads it: nobody learns that it is in use.
        asks(app, &own, "email", theirs.email.as_deref().unwrap()).await;
        let parent = inside(app, &mother).await;
        let mail = contact(app, &noor.who).await.email.unwrap();
        let code = asks(app, &parent, "email", &mail).await;
        let refused = parent.post("/me/profile/email/code", &[("contact_code", &code)]).await;
        assert!(refused.is(422).says("kun je niet gebruiken"), "{refused}");
        assert_eq!(contact(app, &mother).await, hers);
    }
}
