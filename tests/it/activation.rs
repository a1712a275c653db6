//! From an invitation to an account in use (A1, T3.1, T4.1).

mod attacks;
mod joining;
mod known;
mod lists;
mod lock;
mod stuck;
mod support;

use empower::features::notices::Channel;
use jiff::SignedDuration;
use rules::Basis;

use crate::support::{PASSWORD, TestApp, Way};
use support::{Form, Sent, activates, inside, invited, known, sent};

both! {
    /// A1, T3.1: established who it is; a link by mail, a code by text message; three steps, and in.
    async fn an_invitation_leads_home_in_three_steps(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 11).await;
        let office = inside(app, &world.coordinator().await).await;
        let teacher = known(&world, &noor, "Tom", "teacher").await;
        let form = Form { email: "tom@school.example.org", mobile: "06 55500001", ..Form::default() };
        let person = invited(&office, &teacher, &form).await;
        assert!(person.is(200).says("uitgenodigd") && person.says("Identiteitsbewijs gezien"), "{person}");
        assert!(office.get("/people/invited").await.is(200).says(&teacher.name));
        let sent = sent(app).await;
        let ways: Vec<_> = sent.iter().map(|one| (one.channel, one.to.as_str())).collect();
        let newest = [(Channel::Text, "+31655500001"), (Channel::Email, "tom@school.example.org")];
        assert!(ways.starts_with(&newest) && ways.len() == 4, "the known addresses are told: {ways:?}");
        let (link, code) = (Sent::link(&sent), Sent::code(&sent));
        assert!(sent.iter().all(|one| !(one.says.contains(&link) && one.says.contains(&code))), "never both");
        assert!(sent.iter().all(|one| !one.says.contains("Kompas") && !one.says.contains("Tom")), "V14");

        let phone = app.browser();
        // Programs that look at mail open it, too: nothing is used up by that.
        for _ in 0..3 {
            let first = phone.get(&link).await;
            assert!(first.is(200).says("Verder in het Nederlands") && first.says("Continue in English"), "{first}");
            assert!(!first.says("Tom"), "a link in other hands names nobody: {first}");
        }
        let back = format!("{link}/code");
        phone.post("/language", &[("language", "en"), ("back", &back)]).await.leads_to(&back);
        let step = phone.get(&back).await;
        assert!(step.is(200).says("Step 1 of 3") && step.html().contains("href=\"/privacy\""), "A15: {step}");
        phone.post(&back, &[("code", &code)]).await.leads_to("/activate/name");
        let secret = activates(&phone, "tom.leest").await;
        phone.get("/home").await.leads_to("/terms");
        let version = phone.get("/terms").await.field("version").unwrap();
        phone.post("/terms", &[("version", &version), ("answer", "accept")]).await.is(303);
        assert!(phone.get("/me").await.is(200).says("tom.leest"));
        phone.get(&link).await.is(200);
        app.browser().get(&link).await.is(404);

        app.pass(SignedDuration::from_secs(60));
        let later = app.browser();
        later.types_password("Tom.Leest", PASSWORD).await.leads_to("/sign-in/code");
        let code = empower::features::accounts::totp::code(&secret, app.clock.authenticator_seconds());
        assert_eq!(later.types_code(&code).await.status, 303);
        assert!(office.get("/people/invited").await.says("Er wacht niemand"));
        assert!(office.get(&format!("/people/{}", teacher.person)).await.says("kan inloggen"));
    }

    /// Rulebook 6: who has no e-mail and no mobile number gets in by a letter and a code in the hand.
    async fn who_has_no_mail_and_no_phone_types_what_stands_in_the_letter(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let greet = world.client("Greet", 80).await;
        let gran = known(&world, &greet, "Ger", "partner").await;
        support::unreached(app, &gran).await;
        let path = format!("/people/{}/invite", gran.person);
        let wrong = office.post(&path, &Form { channel: "letter", ..Form::default() }.fields()).await;
        assert!(wrong.is(422).says("Zonder e-mail gaat de link al per brief"), "{wrong}");
        let sheet = office.post(&path, &Form::default().fields()).await;
        assert!(sheet.is(200).says("Je account maken") && sent(app).await.is_empty(), "{sheet}");
        assert!(sheet.html().contains(&format!("{}/activate", app.settings.address)), "{sheet}");
        assert!(!sheet.html().contains("portal.test"), "never from a request: {sheet}");
        let (letters, code) = support::on_paper(&sheet);
        assert!(!office.get(&format!("/people/{}", gran.person)).await.says(&code), "shown once");

        let home = app.browser();
        home.get("/activate").await.is(200);
        let wrong = home.post("/activate", &[("letters", "abcd")]).await;
        assert_eq!(wrong.is(422).field("letters").as_deref(), Some("abcd"));
        home.post("/activate", &[("letters", "0000 1111 2222 3333")]).await.is(422);
        let on = home.post("/activate", &[("letters", &letters.to_uppercase())]).await;
        let link = on.location().expect("it leads on");
        home.post(&format!("{link}/code"), &[("code", &code)]).await.leads_to("/activate/name");
        activates(&home, "ger.sr").await;
        home.get("/home").await.leads_to("/terms");
    }

    /// Rulebook 6, T4.1: what a representative uses does not serve for the client; it tells no more.
    async fn an_address_of_a_representative_does_not_serve_for_the_client(app: &TestApp) {
        let world = app.kompas();
        let noor = world.file_of(&world.of_age("Noor", 14).await).await;
        let mother = known(&world, &noor, "Esra", "mother").await;
        noor.authority(&mother, Basis::ParentalAuthority).await;
        let aunt = noor.relative("Ans", "aunt").await;
        support::reached_at(app, &mother, "esra@example.org", "+31655500009").await;
        support::reached_at(app, &aunt, "ans@example.org", "+31655500008").await;
        let office = inside(app, &world.coordinator().await).await;
        let path = format!("/people/{}/invite", noor.who.person);
        let tries = [
            Form { email: "Esra@Example.org", ..Form::default() },
            Form { mobile: "06-5550 0009", channel: "text", ..Form::default() },
        ];
        for form in tries {
            let told = office.post(&path, &form.fields()).await;
            assert!(told.is(422).says("die deze cliënt vertegenwoordigt"), "{told}");
            assert!(!told.says("Esra") && told.html().contains("identified_on"), "{told}");
        }
        assert!(sent(app).await.is_empty());
        let own = Form { email: "ans@example.org", ..Form::default() };
        office.post(&path, &own.fields()).await.is(200);
        let hers = Form { email: "esra@example.org", mobile: "0655500009", ..Form::default() };
        invited(&office, &mother, &hers).await;
    }

    /// A1: of the own provider, not oneself, not within the own family, not before 11 years and 11 months.
    async fn nobody_is_invited_where_that_is_not_the_coordinators(app: &TestApp) {
        let (world, other) = (app.kompas(), app.linde());
        let coordinator = world.coordinator().await;
        let office = inside(app, &coordinator).await;
        let sam = world.client("Sam", 8).await;
        sam.knows(&coordinator, "aunt").await;
        let father = known(&world, &sam, "Kees", "father").await;
        let small = world.client("Bo", 9).await;
        let elsewhere = other.person("Ank", None).await;
        let usual = world.user("Uma", Way::Usual).await;
        let form = Form { email: "iemand@example.org", ..Form::default() };
        for (who, status) in
            [(&coordinator, 422), (&father, 422), (&small.who, 422), (&usual, 422), (&elsewhere, 404)]
        {
            let path = format!("/people/{}", who.person);
            office.post(&format!("{path}/invite"), &form.fields()).await.is(status);
            office.post(&format!("{path}/invite/again"), &[]).await.is(404);
            let withdraw = office.post(&format!("{path}/invite/withdraw"), &[]).await;
            assert!(withdraw.status == 303 || withdraw.status == 404, "{withdraw}");
        }
        office.get(&format!("/people/{}", elsewhere.person)).await.is(404);
        assert!(sent(app).await.is_empty());
        inside(app, &usual).await.get(&format!("/people/{}", father.person)).await.is(404);
    }

    /// A1: a link expires; a new one is asked for without staff, three a day, to the known address alone.
    async fn an_old_link_is_renewed_three_times_a_day(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        support::unreached(app, &noor).await;
        let form = Form { email: "noor@example.org", mobile: "0655500001", ..Form::default() };
        invited(&office, &noor, &form).await;
        let first = Sent::link(&sent(app).await);
        app.pass(SignedDuration::from_hours(14 * 24));
        let phone = app.browser();
        phone.get(&first).await.is(404);
        assert!(phone.get("/activate/help").await.is(200).says("alleen de laatste"));
        for _ in 0..5 {
            let newest = Sent::link(&sent(app).await);
            phone.post(&format!("{newest}/again"), &[]).await.leads_to("/activate/help");
        }
        let all = sent(app).await;
        assert_eq!(all.len(), 2 + 3 * 2, "three links and three codes more");
        assert!(all.iter().all(|one| ["noor@example.org", "+31655500001"].contains(&one.to.as_str())));
        let (link, code) = (Sent::link(&all), Sent::code(&all));
        phone.post(&format!("{link}/code"), &[("code", &code)]).await.leads_to("/activate/name");

        let office = inside(app, &world.coordinator().await).await;
        let path = format!("/people/{}/invite", noor.person);
        office.post(&format!("{path}/again"), &[]).await.is(303);
        app.browser().get(&link).await.is(404);
        let newest = Sent::link(&sent(app).await);
        app.browser().get(&newest).await.is(200);
        office.post(&format!("{path}/withdraw"), &[]).await.is(303);
        app.browser().get(&newest).await.is(404);
        let count = sent(app).await.len();
        phone.post(&format!("{newest}/again"), &[]).await.is(303);
        assert_eq!(sent(app).await.len(), count, "what was taken back stays that");
    }
}
