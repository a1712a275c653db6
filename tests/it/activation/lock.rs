//! The second factor that an account begins with (A1; rulebook, section 6: "a passkey or an app").

use empower::features::accounts::totp;
use empower::features::people::store as people;
use jiff::SignedDuration;
use rules::staff::Role;
use serde_json::Value;

use super::support::{Form, Sent, activates, chooses, inside, invited, secret, sent};
use crate::support::{Answer, Authenticator, Browser, Issuer, PASSWORD, Someone, TestApp};

const BY_TEXT: Form = Form { email: "noor@example.org", mobile: "0655500001", channel: "text" };

async fn asked(browser: &Browser<'_>, path: &str) -> Value {
    serde_json::from_slice(&browser.get(path).await.is(200).body).expect("a question")
}

/// Somebody invited, with a name and a password chosen.
async fn chose<'a>(
    app: &'a TestApp,
    office: &Browser<'_>,
    who: &Someone,
    name: &str,
) -> Browser<'a> {
    invited(office, who, &BY_TEXT).await;
    let all = sent(app).await;
    let phone = app.browser();
    let step = format!("{}/code", Sent::link(&all));
    phone.post(&step, &[("code", &Sent::code(&all))]).await.leads_to("/activate/name");
    phone.get("/activate/factor").await.leads_to("/activate/name");
    phone.get("/activate/passkey/options").await.is(404);
    chooses(&phone, name, PASSWORD).await.leads_to("/activate/factor");
    phone
}

async fn makes(browser: &Browser<'_>, name: &str, credential: &str) -> Answer {
    browser.post("/activate/passkey", &[("name", name), ("credential", credential)]).await
}

both! {
    /// A1, issue 6.1: a passkey first; with it the account is in use, and it signs in alone.
    async fn a_passkey_is_the_first_of_the_second_factors(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        let phone = chose(app, &office, &noor, "noor.zelf").await;
        let page = phone.get("/activate/factor").await;
        assert!(page.is(200).html().contains("data-passkey=\"create\""), "{page}");
        assert_eq!(page.field("name").as_deref(), Some("Mijn computer"), "{page}");
        let mut device = Authenticator::new();
        let options = asked(&phone, "/activate/passkey/options").await;
        assert_eq!(options["user"]["name"], "noor.zelf");
        let credential = device.makes(&options);
        let told = makes(&phone, "", &credential).await;
        assert!(told.is(422).says("Vul een naam in"), "{told}");
        makes(&phone, "Mijn telefoon", "{}").await.is(422);
        makes(&phone, "Mijn telefoon", &credential).await.leads_to("/home");
        phone.get("/home").await.leads_to("/terms");
        makes(&phone, "Mijn telefoon", &credential).await.leads_to("/home");
        app.pass(SignedDuration::from_secs(60));
        let later = app.browser();
        let signed = device.signs(&asked(&later, "/sign-in/passkey/options").await);
        later.post("/sign-in/passkey", &[("credential", &signed)]).await.leads_to("/home");
    }

    /// T4.1: what was asked for one invitation, or in a session, makes no passkey of another.
    async fn a_passkey_of_one_invitation_is_none_of_another(app: &TestApp) {
        let world = app.kompas();
        let coordinator = world.coordinator().await;
        let office = inside(app, &coordinator).await;
        let (one, two) = (world.person("Noor", None).await, world.person("Bo", None).await);
        let first = chose(app, &office, &one, "noor.zelf").await;
        let second = chose(app, &office, &two, "bo.zelf").await;
        let mut device = Authenticator::new();
        let of_first = device.makes(&asked(&first, "/activate/passkey/options").await);
        makes(&second, "Van een ander", &of_first).await.is(422);
        let in_session = device.makes(&asked(&office, "/me/factors/passkey/options").await);
        makes(&second, "Van een ander", &in_session).await.is(422);
        let old = asked(&second, "/activate/passkey/options").await;
        app.pass(SignedDuration::from_mins(5));
        makes(&second, "Te laat", &Authenticator::new().makes(&old)).await.is(422);
        let fresh = Authenticator::new().makes(&asked(&second, "/activate/passkey/options").await);
        makes(&second, "Mijn computer", &fresh).await.leads_to("/home");
    }

    /// A1, issue 6.2: an app reads squares, and what was chosen stays when one looks elsewhere.
    async fn an_app_reads_squares(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        let phone = chose(app, &office, &noor, "noor.zelf").await;
        let page = phone.get("/activate/app").await;
        assert!(page.is(200).html().contains("class=\"squares\""), "{page}");
        let first = secret(&page);
        phone.get("/activate/factor").await.is(200);
        assert_eq!(secret(&phone.get("/activate/app").await), first);
        assert_eq!(phone.get("/activate/name").await.field("user_name").as_deref(), Some("noor.zelf"));
        let code = totp::code(&first, app.clock.authenticator_seconds());
        phone.post("/activate/app", &[("code", &code)]).await.leads_to("/home");
    }

    /// Rulebook 6: a text message to the number that the invitation's own code proved, where the
    /// provider lets codes be sent; for nobody who works there, and not where others use the number.
    async fn a_text_message_where_the_provider_has_it(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        let phone = chose(app, &office, &noor, "noor.zelf").await;
        let page = phone.get("/activate/factor").await;
        assert!(page.is(200).says("het nummer dat eindigt op 01"), "{page}");
        phone.post("/activate/text", &[]).await.leads_to("/home");
        let later = app.browser();
        later.types_password("noor.zelf", PASSWORD).await.leads_to("/sign-in/code");
        later.post("/sign-in/text", &[]).await.leads_to("/sign-in/code");
        let code = Sent::code(&sent(app).await);
        later.post("/sign-in/code", &[("text_code", &code)]).await.leads_to("/home");

        let bo = world.person("Bo", None).await;
        let other = chose(app, &office, &bo, "bo.zelf").await;
        assert!(other.post("/activate/text", &[]).await.is(422).says("Dit nummer kan niet"));
        other.get("/activate/app").await.is(200);

        let linde = app.linde();
        let elsewhere = inside(app, &linde.coordinator().await).await;
        let zoe = linde.person("Zoe", None).await;
        let without = chose(app, &elsewhere, &zoe, "zoe.zelf").await;
        assert!(!without.get("/activate/factor").await.is(200).says("Code per sms"));
        without.post("/activate/text", &[]).await.is(422);
    }

    /// Issue 6, 5: staff whose work has a door of its own are led to it at the end, and can leave it.
    async fn staff_are_led_to_the_account_of_their_work(app: &TestApp) {
        let issuer = Issuer::start().await;
        let config = issuer.config(app.folder(), "kind = 'staff'\nlabels = ['kompas']");
        let portal = app.with(vec![config]).await;
        let world = portal.kompas();
        let keeper = world.staff("Ad", Role::ProviderAdministrator).await;
        let office = inside(&portal, &keeper).await;
        let tess = world.person("Tess", None).await;
        let mut tx = portal.db.write().await.unwrap();
        let since = portal.clock.now();
        people::give_role(&mut tx, tess.person, Role::Therapist, since, Some("2026-01-15")).await.unwrap();
        tx.commit().await.unwrap();
        let path = format!("/admin/staff/{}/invite", tess.person);
        office.post(&path, &BY_TEXT.fields()).await.is(303);
        let all = sent(&portal).await;
        let phone = portal.browser();
        let step = format!("{}/code", Sent::link(&all));
        phone.post(&step, &[("code", &Sent::code(&all))]).await.leads_to("/activate/name");
        chooses(&phone, "tess.zelf", PASSWORD).await.leads_to("/activate/factor");
        assert!(!phone.get("/activate/factor").await.is(200).says("Code per sms"), "staff");
        phone.post("/activate/text", &[]).await.is(422);
        let key = secret(&phone.get("/activate/app").await);
        let code = totp::code(&key, portal.clock.authenticator_seconds());
        phone.post("/activate/app", &[("code", &code)]).await.leads_to("/me/with");
        phone.get("/me/with").await.leads_to("/terms");
        let version = phone.get("/terms").await.field("version").unwrap();
        phone.post("/terms", &[("version", &version), ("answer", "accept")]).await.leads_to("/me/with");
        let page = phone.get("/me/with").await;
        assert!(page.is(200).says("Nu koppelen is handig") && page.html().contains("href=\"/home\""), "{page}");
        phone.get("/home").await.is(200);
        // Who is no staff goes home.
        let noor = world.person("Noor", None).await;
        let coordinator = inside(&portal, &world.coordinator().await).await;
        invited(&coordinator, &noor, &BY_TEXT).await;
        let all = sent(&portal).await;
        let own = portal.browser();
        own.post(&format!("{}/code", Sent::link(&all)), &[("code", &Sent::code(&all))]).await.is(303);
        activates(&own, "noor.zelf").await;
    }
}
