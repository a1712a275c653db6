//! Second factors: passkeys, an app, text messages, recovery codes, and proving once more (A1, T4.1).

mod answers;
mod downgrade;
pub(crate) mod weaker;

use empower::features::notices::{self, Kind};
use jiff::SignedDuration;
use serde_json::Value;

use crate::support::{Answer, Authenticator, Browser, PASSWORD, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// What the browser is asked.
async fn asked(browser: &Browser<'_>, path: &str) -> Value {
    serde_json::from_slice(&browser.get(path).await.is(200).body).expect("a question")
}

async fn makes_passkey(browser: &Browser<'_>) -> Authenticator {
    let mut device = Authenticator::new();
    let options = asked(browser, "/me/factors/passkey/options").await;
    let credential = device.makes(&options);
    let fields = [("name", "Mijn telefoon"), ("credential", credential.as_str())];
    browser.post("/me/factors/passkey", &fields).await.leads_to("/me/factors");
    device
}

async fn enters(browser: &Browser<'_>, credential: &str) -> Answer {
    browser.post("/sign-in/passkey", &[("credential", credential)]).await
}

/// What was sent, newest first: its kind, and the code it carries.
async fn sent(app: &TestApp) -> Vec<(Kind, Option<String>)> {
    let mut tx = app.db.read().await.unwrap();
    let rows = notices::store::newest(&mut tx, 50).await.unwrap();
    tx.rollback().await.unwrap();
    let mut found = Vec::new();
    for row in rows {
        let key = app
            .vault
            .key(empower::features::accounts::store::key_id(row.account_id))
            .await
            .unwrap();
        let kept = row.open(&key).expect("it can be read");
        found.push((kept.kind, kept.carries.code));
    }
    found
}

/// Lines of an account's chain: outcome, kind of object, way of signing in; the newest last.
async fn lines(app: &TestApp, someone: &Someone) -> Vec<(String, String, String)> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(String, Option<String>, Option<String>)> = tx
        .query("SELECT outcome, object_kind, method FROM audit_line WHERE chain = $1 ORDER BY n")
        .bind(someone.holder().account)
        .all()
        .await
        .unwrap();
    let plain = |(outcome, kind, method): (String, Option<String>, Option<String>)| {
        (outcome, kind.unwrap_or_default(), method.unwrap_or_default())
    };
    rows.into_iter().map(plain).collect()
}

fn line(outcome: &str, kind: &str, method: &str) -> (String, String, String) {
    (outcome.to_owned(), kind.to_owned(), method.to_owned())
}

both! {
    /// A1, T4.1: a passkey alone opens the portal; what it answered once, it answered once.
    async fn a_passkey_alone_signs_in_and_its_answer_works_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", crate::support::Way::Usual).await;
        let mut device = makes_passkey(&inside(app, &noor).await).await;
        let browser = app.browser();
        let options = asked(&browser, "/sign-in/passkey/options").await;
        assert_eq!(options["userVerification"], "required");
        let credential = device.signs(&options);
        enters(&browser, &credential).await.leads_to("/home");
        browser.get("/me/factors").await.is(200);
        let again = app.browser();
        enters(&again, &credential).await.is(422);
        again.get("/home").await.leads_to("/sign-in");
        let lines = lines(app, &noor).await;
        assert!(lines.contains(&line("done", "session", "passkey")), "{lines:?}");
        assert_eq!(lines.last(), Some(&line("refused", "passkey", "passkey")));
        // A passkey is another way than she came by before: that is told, after the passkey itself.
        let told: Vec<Kind> = sent(app).await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(told[0], Kind::NewDevice);
        assert!(told.contains(&Kind::AccountChanged));
    }

    /// T4.1: a counter that goes back says that there are two of one passkey; so does what was
    /// asked too long ago, or for something else, open nothing.
    async fn a_counter_that_goes_back_or_an_old_question_opens_nothing(app: &TestApp) {
        let noor = app.kompas().user("Noor", crate::support::Way::Usual).await;
        let own = inside(app, &noor).await;
        let mut device = makes_passkey(&own).await;
        device.counter = 7;
        let browser = app.browser();
        let credential = device.signs(&asked(&browser, "/sign-in/passkey/options").await);
        enters(&browser, &credential).await.leads_to("/home");
        device.counter = 3;
        let browser = app.browser();
        let credential = device.signs(&asked(&browser, "/sign-in/passkey/options").await);
        enters(&browser, &credential).await.is(422);
        assert_eq!(lines(app, &noor).await.last(), Some(&line("refused", "passkey", "passkey")));
        device.counter = 20;
        let old = asked(&browser, "/sign-in/passkey/options").await;
        app.pass(SignedDuration::from_mins(5));
        enters(&browser, &device.signs(&old)).await.is(422);
        let for_proving = asked(&own, "/me/prove/options").await;
        enters(&browser, &device.signs(&for_proving)).await.is(422);
        browser.get("/home").await.leads_to("/sign-in");
    }

    /// T3.2, T4.1: after the password a passkey is the second step, and it proves once more when
    /// the last proof is old; an answer of one session is worth nothing in another.
    async fn a_passkey_is_a_second_step_and_proves_once_more(app: &TestApp) {
        let noor = app.kompas().user("Noor", crate::support::Way::Usual).await;
        let mut device = makes_passkey(&inside(app, &noor).await).await;
        let (one, two) = (app.browser(), app.browser());
        one.types_password(&noor.holder().user_name, PASSWORD).await;
        two.types_password(&noor.holder().user_name, PASSWORD).await;
        let credential = device.signs(&asked(&one, "/sign-in/code/options").await);
        two.post("/sign-in/code", &[("credential", &credential)]).await.is(422);
        one.post("/sign-in/code", &[("credential", &credential)]).await.leads_to("/home");
        app.pass(SignedDuration::from_mins(16));
        one.get("/me/factors/app").await.leads_to("/me/prove");
        let credential = device.signs(&asked(&one, "/me/prove/options").await);
        one.post("/me/prove", &[("credential", &credential)]).await.leads_to("/me/factors/app");
        one.get("/me/factors/app").await.is(200);
        let lines = lines(app, &noor).await;
        assert!(lines.contains(&line("done", "session", "password_passkey")), "{lines:?}");
        assert_eq!(lines.last(), Some(&line("done", "proof_passkey", "password_passkey")));
    }

    /// A1: nothing is changed without a fresh proof, and the last way in stays; what goes takes the
    /// other sessions with it.
    async fn the_last_factor_stays_and_nothing_changes_without_a_fresh_proof(app: &TestApp) {
        let noor = app.kompas().user("Noor", crate::support::Way::Usual).await;
        let (browser, other) = (inside(app, &noor).await, inside(app, &noor).await);
        let away = [("factor", "app"), ("sure", "yes")];
        browser.post("/me/factors/remove", &away).await.leads_to("/me/factors");
        other.get("/home").await.is(200);
        let mut device = makes_passkey(&browser).await;
        let page = browser.get("/me/factors").await;
        assert!(page.says("Mijn telefoon"), "{page}");
        let id = page.field("passkey").expect("a passkey");
        let name = [("passkey", id.as_str()), ("name", "Oude telefoon")];
        browser.post("/me/factors/passkey/rename", &name).await.leads_to("/me/factors");
        assert!(browser.get("/me/factors").await.says("Oude telefoon"));
        browser.post("/me/factors/passkey/rename", &[("passkey", &id), ("name", " ")]).await.is(422);
        browser.post("/me/factors/remove", &[("factor", "app")]).await.is(200);
        browser.post("/me/factors/remove", &away).await.leads_to("/me/factors");
        other.get("/home").await.leads_to("/sign-in");
        assert!(other.get("/sign-in").await.says("veranderd aan hoe je inlogt"), "and why");
        browser.post("/me/factors/remove", &[("factor", &id), ("sure", "yes")]).await;
        let door = app.browser();
        let credential = device.signs(&asked(&door, "/sign-in/passkey/options").await);
        enters(&door, &credential).await.leads_to("/home");
        app.pass(SignedDuration::from_mins(15));
        browser.post("/me/factors/remove", &away).await.leads_to("/me/prove");
        browser.post("/me/factors/recovery", &[]).await.leads_to("/me/prove");
        browser.get("/me/factors/passkey/options").await.leads_to("/me/prove");
    }

    /// T4.1: nobody changes the passkey of somebody else.
    async fn another_ones_passkey_is_not_there(app: &TestApp) {
        let noor = app.kompas().user("Noor", crate::support::Way::Usual).await;
        let gijs = app.kompas().user("Gijs", crate::support::Way::Usual).await;
        let hers = inside(app, &noor).await;
        makes_passkey(&hers).await;
        let id = hers.get("/me/factors").await.field("passkey").expect("a passkey");
        let his = inside(app, &gijs).await;
        let name = [("passkey", id.as_str()), ("name", "Van mij")];
        his.post("/me/factors/passkey/rename", &name).await.is(404);
        his.post("/me/factors/remove", &[("factor", &id), ("sure", "yes")]).await.is(404);
        assert!(hers.get("/me/factors").await.says("Mijn telefoon"));
    }

    /// A1: a child is told whose finger opens it; an app is kept once it shows its code.
    async fn an_app_is_set_up_once_it_shows_its_code(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let browser = inside(app, &noor).await;
        assert!(browser.get("/me/factors/passkey").await.says("Wie kan jouw telefoon openen?"));
        let page = browser.get("/me/factors/app").await;
        assert!(page.html().contains("<svg class=\"squares\""), "{page}");
        let sealed = page.field("sealed").expect("the secret travels");
        let (_, rest) = page.html().split_once("secret=").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        let secret = rest.split('&').next().unwrap().to_owned();
        let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
        let code = empower::features::accounts::totp::code(&secret, app.clock.authenticator_seconds());
        let wrong = format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000);
        browser.post("/me/factors/app", &[("sealed", &sealed), ("code", &wrong)]).await.is(422);
        browser.post("/me/factors/app", &[("sealed", "x"), ("code", &code)]).await.is(422);
        browser.post("/me/factors/app", &[("sealed", &sealed), ("code", &code)]).await.leads_to("/me/factors");
        app.pass(SignedDuration::from_secs(30));
        let door = app.browser();
        door.types_password(&noor.holder().user_name, PASSWORD).await;
        door.types_code(&door.code_of(noor.holder())).await.is(422);
        let code = empower::features::accounts::totp::code(&secret, app.clock.authenticator_seconds());
        assert_eq!(door.types_code(&code).await.status, 303);
    }
}
