//! Application support helps with getting in, and sees nothing of the person or the care (rulebook 1,
//! "Other staff"; A1, T8.1).

mod bounds;
mod deeds;

use empower::features::notices::Channel;
use empower::features::people::store as people;
use jiff::SignedDuration;
use rules::staff::Role;

use crate::recovery::got;
use crate::support::{Browser, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Somebody at the desk of application support.
async fn desk(app: &TestApp) -> Browser<'_> {
    inside(app, &app.operator().staff("Milan", Role::Support).await).await
}

/// The page of an account.
pub(crate) fn page_of(someone: &Someone) -> String {
    format!("/support/access/{}", someone.holder().account)
}

/// Finds an account by its user name.
pub(crate) async fn finds(desk: &Browser<'_>, whom: &Someone) -> String {
    let page = page_of(whom);
    let name = whom.holder().user_name.as_str();
    desk.post("/support/access", &[("who", name)]).await.leads_to(&page);
    page
}

/// How somebody is reached by e-mail.
async fn email_of(app: &TestApp, someone: &Someone) -> String {
    let mut tx = app.db.read().await.unwrap();
    let known = people::contacts(&mut tx, &app.vault, &[someone.person.0]).await.unwrap();
    known.into_iter().find_map(|(_, contact)| contact.email).expect("there is an address")
}

/// The newest code for the helpdesk that went by this way.
async fn code(app: &TestApp, whom: &Someone, channel: Channel) -> String {
    let all = got(app, whom).await;
    let sent =
        all.iter().find(|kept| kept.kind.as_str() == "support_code" && kept.channel == channel);
    sent.and_then(|kept| kept.carries.code.clone()).expect("a code was sent")
}

/// Sends a code by this way, and types what arrived.
async fn proves(app: &TestApp, desk: &Browser<'_>, whom: &Someone, way: &str) {
    let page = page_of(whom);
    desk.post(&page, &[("then", &format!("send_{way}"))]).await.leads_to(&page);
    let channel = if way == "email_code" { Channel::Email } else { Channel::Text };
    let code = code(app, whom, channel).await;
    desk.post(&page, &[("then", way), (way, &code)]).await.leads_to(&page);
}

/// The day on which somebody of this age was born.
fn born(app: &TestApp, years: i16) -> String {
    let today = app.clock.now().amsterdam().date();
    today.saturating_sub(jiff::Span::new().years(years).months(1)).to_string()
}

both! {
    /// T8.1: by exact user name or e-mail address; the technical state, and nothing of the person.
    async fn an_account_is_found_and_shows_nothing_of_its_holder(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let (desk, page) = (desk(app).await, page_of(&noor));
        assert_eq!(desk.get("/home").await.is(200).links("/support/access").len(), 1);
        let (name, email) = (noor.holder().user_name.to_uppercase(), email_of(app, &noor).await);
        for typed in [name.as_str(), email.as_str(), &email.to_uppercase()] {
            desk.post("/support/access", &[("who", typed)]).await.leads_to(&page);
        }
        let shown = desk.get(&page).await;
        assert!(shown.is(200).says(&noor.holder().user_name) && shown.says("in gebruik"), "{shown}");
        assert!(shown.says("p•••@example.org") && shown.says("App met codes"), "{shown}");
        for hidden in [noor.name.as_str(), "Proefpersoon", email.as_str(), "Kompas", "2012", "liënt"] {
            assert!(!shown.html().contains(hidden), "{hidden}: {shown}");
        }
        let none = desk.post("/support/access", &[("who", " Nooit.Geweest")]).await;
        assert!(none.is(422).says("geen account"), "{none}");
        assert_eq!(none.field("who").as_deref(), Some(" Nooit.Geweest"));
        let part = desk.post("/support/access", &[("who", &name[..4])]).await;
        part.is(422);
    }

    /// P2, T8.1: of whom somebody is a client nobody sees; who was not looked for is not there.
    async fn whose_account_it_is_cannot_be_told_from_its_page(app: &TestApp) {
        let (here, there) = (app.kompas().client("Noor", 14).await.who, app.linde().client("Noor", 40).await.who);
        let mother = app.kompas().user("Noor", Way::Usual).await;
        let desk = desk(app).await;
        let nowhere = desk.get("/nowhere").await;
        assert_eq!(desk.get(&page_of(&here)).await.is(404).html(), nowhere.html());
        assert_eq!(desk.post(&page_of(&here), &[("then", "unlock")]).await.is(404).html(), nowhere.html());
        let mut pages = Vec::new();
        for someone in [&here, &there, &mother] {
            let page = finds(&desk, someone).await;
            let html = desk.get(&page).await.is(200).html().replace(&page, "");
            let html = html.replace(&someone.holder().user_name, "");
            let mobile = html.find("•••••").map(|at| html[at..].chars().take(8).collect::<String>()).unwrap();
            pages.push(html.replace(&mobile, ""));
        }
        assert!(pages[0] == pages[1] && pages[1] == pages[2], "{pages:#?}");
    }

    /// A1: several accounts of one address stand in a short list, by user name.
    async fn several_accounts_of_one_address_are_a_short_list(app: &TestApp) {
        let (one, other) = (app.kompas().user("Esra", Way::Usual).await, app.linde().user("Kees", Way::Usual).await);
        let email = email_of(app, &one).await;
        let key = app.vault.key(people::key_id(other.person)).await.unwrap();
        let mut tx = app.db.write().await.unwrap();
        let same = empower::features::people::Contact { email: Some(email.clone()), ..Default::default() };
        people::set_contact(&mut tx, &app.vault, &key, other.person, &same).await.unwrap();
        tx.commit().await.unwrap();
        let desk = desk(app).await;
        let list = desk.post("/support/access", &[("who", &email)]).await;
        assert!(list.is(200).says(&one.holder().user_name) && list.says(&other.holder().user_name), "{list}");
        assert!(!list.html().contains("Proefpersoon"), "{list}");
        assert_eq!(list.links("/support/access/").len(), 2);
        desk.get(&page_of(&other)).await.is(200);
    }

    /// V5: every search, look and check stands in the log of whose account it is; who has no file reads it at /me.
    async fn every_look_stands_in_the_holders_log(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let desk = desk(app).await;
        let page = finds(&desk, &noor.who).await;
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        assert!(log.is(200).says("Iemand van de helpdesk") && log.says("zocht je account op"), "{log}");
        desk.get(&page).await.is(200);
        desk.post(&page, &[("then", "send_email_code")]).await.is(303);
        desk.post(&page, &[("then", "unlock")]).await.is(422);
        let own = inside(app, &noor.who).await;
        let log = own.get(&noor.path("access-log")).await;
        for line in ["keek hoe je account ervoor staat", "controleerde of jij belde", "wilde je helpen met inloggen"] {
            assert!(log.is(200).says(line), "{line}: {log}");
        }
        assert!(!log.says("Milan"), "{log}");
        assert!(own.get("/me").await.is(200).says("Stuurde je een code"));
        let hers = inside(app, &mother).await;
        assert!(!hers.get("/me").await.is(200).says("Hulp van de helpdesk"));
        finds(&desk, &mother).await;
        assert!(hers.get("/me").await.is(200).says("Zocht je account op"));
        let again = own.get(&noor.path("access-log")).await.is(200).html().matches("zocht je account op").count();
        assert_eq!(again, 1, "what was sought of the mother is hers");
    }

    /// Rulebook 1: nobody else has such a desk.
    async fn nobody_else_has_this_desk(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let support = desk(app).await;
        let page = finds(&support, &noor).await;
        let (kompas, operator) = (app.kompas(), app.operator());
        for someone in [
            kompas.therapist().await,
            kompas.coordinator().await,
            kompas.staff("Pien", Role::ProviderAdministrator).await,
            operator.staff("Soraya", Role::Administrator).await,
            noor.clone(),
        ] {
            let browser = inside(app, &someone).await;
            let nowhere = browser.get("/nowhere").await;
            for path in ["/support/access", page.as_str()] {
                assert_eq!(browser.get(path).await.is(404).html(), nowhere.html());
                assert_eq!(browser.post(path, &[("who", "noor"), ("then", "unlock")]).await.is(404).html(), nowhere.html());
            }
        }
        // What one worker found another has not found.
        desk(app).await.get(&page).await.is(404);
        app.pass(SignedDuration::from_hours(13));
        desk(app).await.get(&page).await.is(404);
    }
}
