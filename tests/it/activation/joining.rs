//! An invitation for somebody who has an account already comes to that account (A1, P2, T4.1).

use jiff::SignedDuration;
use rules::Basis;

use empower::features::notices::store as notices;

use super::support::{Form, Sent, activates, inside, invited, known, reached_at, sent};
use crate::support::{Browser, Client, Someone, TestApp, Way};

const BY_MAIL: Form = Form { email: "ada@example.org", mobile: "0655500001", channel: "text" };

/// Invites, and gives the page on which it comes to an account, and the code.
async fn invitation(app: &TestApp, office: &Browser<'_>, who: &Someone) -> (String, String) {
    invited(office, who, &BY_MAIL).await;
    let sent = sent(app).await;
    let token = Sent::link(&sent).replace("/activate/", "");
    (format!("/me/join/{token}"), Sent::code(&sent))
}

/// Somebody in care at both practices, as each knows her, with an account at the first.
async fn ada(app: &TestApp) -> (Client, Client) {
    let (here, there) = (app.kompas(), app.linde());
    let own = here.client("Ada", 30).await;
    let other = there.file_of(&there.of_age("Ada", 30).await).await;
    (own, other)
}

both! {
    /// A1, rulebook 1: one account, and a file at each practice.
    async fn somebody_in_care_at_two_practices_has_one_account(app: &TestApp) {
        let (own, other) = ada(app).await;
        let office = inside(app, &app.linde().coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        let phone = inside(app, &own.who).await;
        phone.get(&format!("/clients/{}", other.id)).await.is(404);
        let link = page.replace("/me/join/", "/activate/");
        let somebody = phone.get(&link).await;
        assert!(somebody.is(200).says("Is de uitnodiging voor jezelf?") && somebody.html().contains(&page), "{somebody}");
        assert!(phone.get(&page).await.is(200).says("Elke praktijk houdt een eigen dossier"));
        phone.post(&page, &[("code", &code)]).await.leads_to("/home");
        phone.get(&format!("/clients/{}", other.id)).await.is(200);
        phone.get(&format!("/clients/{}", own.id)).await.is(200);
        phone.get(&link).await.is(200);
        app.browser().get(&link).await.is(404);
        phone.post(&page, &[("code", &code)]).await.is(404);
        let again = app.browser();
        again.signs_in(own.who.holder()).await;
        again.get(&format!("/clients/{}", other.id)).await.is(200);
    }

    /// A1: the account that was made for the invitation is gone, with its key and what waited for it.
    async fn the_account_of_the_invitation_is_gone(app: &TestApp) {
        let (own, other) = ada(app).await;
        let office = inside(app, &app.linde().coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        let mut tx = app.db.read().await.unwrap();
        let made = empower::features::accounts::store::of_person(&mut tx, other.who.person).await.unwrap().unwrap();
        drop(tx);
        inside(app, &own.who).await.post(&page, &[("code", &code)]).await.leads_to("/home");
        assert!(app.vault.key(empower::features::accounts::store::key_id(made)).await.is_err());
        let mut tx = app.db.read().await.unwrap();
        let now = empower::features::accounts::store::of_person(&mut tx, other.who.person).await.unwrap();
        assert_eq!(now, Some(own.who.holder().account));
        let waits = notices::newest(&mut tx, 100).await.unwrap();
        assert!(waits.iter().all(|one| one.account_id != made));
    }

    /// P2: to who invited it looks like any account that is in use; nobody there reads of another practice.
    async fn no_practice_learns_that_there_was_an_account(app: &TestApp) {
        let (own, other) = ada(app).await;
        let world = app.linde();
        let office = inside(app, &world.coordinator().await).await;
        let bea = world.file_of(&world.of_age("Bea", 30).await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        inside(app, &own.who).await.post(&page, &[("code", &code)]).await.leads_to("/home");
        let (page, code) = invitation(app, &office, &bea.who).await;
        let phone = app.browser();
        phone.post(&format!("{}/code", page.replace("/me/join/", "/activate/")), &[("code", &code)]).await.is(303);
        activates(&phone, "bea.zelf").await;
        let seen = async |who: &Someone| {
            let page = office.get(&format!("/people/{}", who.person)).await;
            let html = page.is(200).html().replace(&who.person.to_string(), "").replace(&who.name, "");
            html.replace("Ada", "Bea").replace("10:01", "10:00")
        };
        assert_eq!(seen(&other.who).await, seen(&bea.who).await);
        let here = inside(app, &app.kompas().coordinator().await).await;
        here.get(&format!("/people/{}", other.who.person)).await.is(404);
    }

    /// V14, P2: every address of before hears of it; those of who invited hear what everybody does.
    async fn every_address_hears_of_it_and_none_of_another_practice(app: &TestApp) {
        let (own, other) = ada(app).await;
        reached_at(app, &own.who, "ada@huis.example.org", "+31655500077").await;
        reached_at(app, &other.who, "ada@werk.example.org", "+31655500088").await;
        let office = inside(app, &app.linde().coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        let phone = inside(app, &own.who).await;
        phone.post(&page, &[("code", &code)]).await.leads_to("/home");
        let all = sent(app).await;
        let hears = |words: &str| {
            let mut to: Vec<&str> = all.iter().filter(|one| one.says.contains(words)).map(|one| one.to.as_str()).collect();
            to.sort_unstable();
            to
        };
        assert_eq!(hears("een uitnodiging gevoegd"), ["+31655500077", "ada@huis.example.org"]);
        assert_eq!(hears("net in gebruik genomen"), ["+31655500001", "ada@example.org"], "as the invitation noted");
    }

    /// T4.1: neither a parent brings a child's invitation to the own account, nor a child a parent's.
    async fn who_stands_around_one_file_stays_two_people(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let mother = world.user("Esra", Way::Usual).await;
        noor.knows(&mother, "mother").await;
        noor.authority(&mother, Basis::ParentalAuthority).await;
        let father = known(&world, &noor, "Kees", "father").await;
        let office = inside(app, &world.coordinator().await).await;
        let (page, code) = invitation(app, &office, &father).await;
        for who in [&mother, &noor.who] {
            let tried = inside(app, who).await.post(&page, &[("code", &code)]).await;
            assert!(tried.is(422).says("Dit kan niet bij dit account") && !tried.says("Kees"), "{tried}");
        }
        let phone = app.browser();
        phone.post(&format!("{}/code", page.replace("/me/join/", "/activate/")), &[("code", &code)]).await.is(303);
        activates(&phone, "kees.zelf").await;
    }

    /// T4.1: whoever was born on another day is somebody else.
    async fn who_was_born_on_another_day_is_somebody_else(app: &TestApp) {
        let (here, there) = (app.kompas(), app.linde());
        let own = here.client("Ada", 30).await;
        let other = there.file_of(&there.of_age("Ada", 31).await).await;
        let office = inside(app, &there.coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        inside(app, &own.who).await.post(&page, &[("code", &code)]).await.is(422);
        app.browser().get(&page.replace("/me/join/", "/activate/")).await.is(200);
    }

    /// T3.2: with a proof not older than fifteen minutes, and then from where one was.
    async fn it_wants_a_fresh_proof(app: &TestApp) {
        let (own, other) = ada(app).await;
        let office = inside(app, &app.linde().coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        let phone = inside(app, &own.who).await;
        app.pass(SignedDuration::from_mins(16));
        phone.get(&page).await.leads_to("/me/prove");
        phone.post(&page, &[("code", &code)]).await.leads_to("/me/prove");
        app.pass(SignedDuration::from_secs(60));
        let proof = phone.code_of(own.who.holder());
        phone.post("/me/prove", &[("code", &proof)]).await.leads_to(&page);
        phone.post(&page, &[("code", &code)]).await.leads_to("/home");
    }

    /// T4.1: codes cannot be guessed here either; who is not in signs in and comes back.
    async fn the_code_cannot_be_guessed_from_within_an_account(app: &TestApp) {
        let (own, other) = ada(app).await;
        let office = inside(app, &app.linde().coordinator().await).await;
        let (page, code) = invitation(app, &office, &other.who).await;
        let phone = app.browser();
        phone.get(&page).await.leads_to("/sign-in");
        phone.signs_in(own.who.holder()).await;
        let wrong = format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000);
        for _ in 0..4 {
            assert!(phone.post(&page, &[("code", &wrong)]).await.is(422).says("nog"));
        }
        phone.post(&page, &[("code", "12")]).await.is(422);
        phone.post(&page, &[("code", &wrong)]).await.is(404);
        phone.post(&page, &[("code", &code)]).await.is(404);
        phone.get(&format!("/clients/{}", other.id)).await.is(404);
        phone.get("/me/join/abc").await.is(404);
    }
}
