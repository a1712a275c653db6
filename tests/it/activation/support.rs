//! What the stories of activation share: inviting, what was sent, the steps.

use empower::features::accounts::store as accounts;
use empower::features::accounts::totp;
use empower::features::notices::{Channel, store, words};
use empower::features::people::Contact;
use empower::features::people::store as people;
use empower::web::text::{Language, Texts};

use crate::support::{Answer, Browser, Client, PASSWORD, Someone, TestApp, World};

/// What a coordinator fills in.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) email: &'static str,
    pub(super) mobile: &'static str,
    pub(super) channel: &'static str,
}

impl Default for Form {
    fn default() -> Self {
        Self { email: "", mobile: "", channel: "handed_over" }
    }
}

impl Form {
    pub(super) fn fields(&self) -> Vec<(&'static str, &'static str)> {
        vec![
            ("identity", "document"),
            ("identified_on", "2026-10-14"),
            ("email", self.email),
            ("mobile", self.mobile),
            ("channel", self.channel),
            ("language", "nl"),
        ]
    }
}

pub(super) async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Somebody around a client who has no account yet.
pub(super) async fn known(world: &World, client: &Client, call: &str, relation: &str) -> Someone {
    let someone = world.person(call, None).await;
    client.knows(&someone, relation).await;
    someone
}

/// Invites by mail and text message; the page of the person after that.
pub(super) async fn invited(office: &Browser<'_>, who: &Someone, form: &Form) -> Answer {
    let path = format!("/people/{}", who.person);
    let form = Form { channel: "text", ..*form };
    office.post(&format!("{path}/invite"), &form.fields()).await.leads_to(&path);
    office.get(&path).await
}

/// A message that would have left.
pub(super) struct Sent {
    pub(super) channel: Channel,
    pub(super) to: String,
    pub(super) says: String,
    pub(super) link: Option<String>,
    code: Option<String>,
}

impl Sent {
    /// The path of the newest link.
    pub(super) fn link(all: &[Self]) -> String {
        let mut links = all.iter().filter_map(|one| one.link.clone());
        links.find(|link| link != "/activate/help").expect("a link was sent")
    }

    /// The newest code.
    pub(super) fn code(all: &[Self]) -> String {
        all.iter().find_map(|one| one.code.clone()).expect("a code was sent")
    }
}

/// All that was sent, newest first.
pub(super) async fn sent(app: &TestApp) -> Vec<Sent> {
    let mut tx = app.db.read().await.unwrap();
    let all = store::newest(&mut tx, 100).await.unwrap();
    drop(tx);
    let mut sent = Vec::new();
    for one in all {
        let key = app.vault.key(accounts::key_id(one.account_id)).await.unwrap();
        let kept = one.open(&key).expect("it can be opened");
        let words = words::message(Texts::new(Language::Nl), &kept, &app.settings.address);
        let says = format!("{} {}", words.subject, words.body);
        if let Some(link) = &kept.carries.link {
            assert!(says.contains(&format!("{}{link}", app.settings.address)), "{says}");
        }
        let (link, code) = (kept.carries.link, kept.carries.code);
        sent.push(Sent { channel: kept.channel, to: kept.recipient, says, link, code });
    }
    sent
}

/// The letters and the code that a sheet shows.
pub(super) fn on_paper(sheet: &Answer) -> (String, String) {
    let html = sheet.html();
    let codes: Vec<&str> = html
        .split("<code translate=\"no\">")
        .skip(1)
        .filter_map(|rest| rest.split("</code>").next())
        .collect();
    let [_, letters, code] = codes.as_slice() else {
        panic!("address, letters and code: {codes:?}")
    };
    ((*letters).to_owned(), (*code).to_owned())
}

/// Steps 2 and 3, with an authenticator app; returns what the app holds.
pub(super) async fn activates(browser: &Browser<'_>, name: &str) -> Vec<u8> {
    let page = browser.get("/activate/name").await;
    assert!(page.is(200).field("user_name").is_some_and(|name| !name.is_empty()), "{page}");
    chooses(browser, name, PASSWORD).await.leads_to("/activate/factor");
    let secret = secret(&browser.get("/activate/app").await);
    let code = totp::code(&secret, browser.app().clock.authenticator_seconds());
    browser.post("/activate/app", &[("code", &code)]).await.leads_to("/home");
    secret
}

/// Step 2.
pub(super) async fn chooses(browser: &Browser<'_>, name: &str, password: &str) -> Answer {
    let fields = [("user_name", name), ("password_new", password), ("password_again", password)];
    browser.post("/activate/name", &fields).await
}

/// The secret on the page of the last step.
pub(super) fn secret(page: &Answer) -> Vec<u8> {
    let html = page.is(200).html();
    let (_, rest) = html.split_once("secret=").expect("a link for an app");
    let text: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    data_encoding::BASE32_NOPAD.decode(text.as_bytes()).expect("a secret")
}

/// Somebody of whom no address is known.
pub(super) async fn unreached(app: &TestApp, who: &Someone) {
    knows(app, who, Contact::default()).await;
}

/// Where somebody is reached, as the provider knows it.
pub(super) async fn reached_at(app: &TestApp, who: &Someone, email: &str, mobile: &str) {
    let (email, mobile) = (Some(email.to_owned()), Some(mobile.to_owned()));
    knows(app, who, Contact { email, mobile, ..Contact::default() }).await;
}

async fn knows(app: &TestApp, who: &Someone, contact: Contact) {
    let key = app.vault.key(people::key_id(who.person)).await.unwrap();
    let mut tx = app.db.write().await.unwrap();
    people::set_contact(&mut tx, &app.vault, &key, who.person, &contact).await.unwrap();
    tx.commit().await.unwrap();
}
