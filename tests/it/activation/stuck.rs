//! Where it does not go on by itself: for another, too old, no code, and whom to ask (A1).

use super::support;
use super::support::{Form, Sent, activates, chooses, inside, invited, sent};
use crate::support::{PASSWORD, TestApp};

both! {
    /// A1: "this is not me" ends it, and stands on top of the coordinator's list.
    async fn who_says_that_it_is_for_another_ends_it(app: &TestApp) {
        let world = app.kompas();
        let coordinator = world.coordinator().await;
        support::reached_at(app, &coordinator, "office@example.org", "+31655500077").await;
        let office = inside(app, &coordinator).await;
        let (first, wrong) = (world.person("Aa", None).await, world.person("Zoe", None).await);
        let to = |email| Form { email, mobile: "0655500001", ..Form::default() };
        invited(&office, &first, &to("aa@example.org")).await;
        invited(&office, &wrong, &to("zoe@example.org")).await;
        let sent = sent(app).await;
        let (link, code) = (Sent::link(&sent), Sent::code(&sent));
        let stranger = app.browser();
        let done = stranger.post(&format!("{link}/not-me"), &[]).await;
        done.leads_to("/activate/help");
        assert!(stranger.get("/activate/help").await.says("Dank je."));
        let told = support::sent(app).await;
        assert_eq!((told.len(), told[0].to.as_str()), (sent.len() + 1, "office@example.org"));
        assert!(told[0].says.contains("Er staat iets voor je klaar") && !told[0].says.contains("Zoe"), "V14");
        assert_eq!(told[0].link.as_deref(), Some("/people/invited"));
        stranger.post(&format!("{link}/code"), &[("code", &code)]).await.is(404);
        stranger.post(&format!("{link}/again"), &[]).await.is(303);
        assert_eq!(support::sent(app).await.len(), told.len(), "nothing is sent there again");
        assert!(office.get("/home").await.is(200).says("Eén keer gezegd: dit is niet voor mij"));
        let list = office.get("/people/invited").await.text();
        assert!(list.find(&wrong.name) < list.find(&first.name) && list.contains("dit is niet voor mij"), "{list}");
        let person = office.get(&format!("/people/{}", wrong.person)).await;
        assert!(person.says("Kijk het adres na"), "{person}");
        invited(&office, &wrong, &to("zoe.andere@example.org")).await;
        assert!(!office.get("/people/invited").await.says("niet voor mij"));
        assert!(!office.get("/home").await.says("niet voor mij"));
    }

    /// A1: who invited works there no more: then the office is told.
    async fn an_office_is_told_where_who_invited_is_gone(app: &TestApp) {
        let world = app.kompas();
        let (gone, other) = (world.coordinator().await, world.coordinator().await);
        support::reached_at(app, &gone, "gone@example.org", "+31655500078").await;
        support::reached_at(app, &other, "other@example.org", "+31655500079").await;
        let noor = world.person("Noor", None).await;
        let form = Form { email: "noor@example.org", mobile: "0655500001", ..Form::default() };
        invited(&inside(app, &gone).await, &noor, &form).await;
        let link = Sent::link(&sent(app).await);
        let mut tx = app.db.write().await.unwrap();
        tx.query("UPDATE staff_role SET valid_until = $2 WHERE person_id = $1")
            .bind(gone.person)
            .bind(app.clock.now())
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        app.browser().post(&format!("{link}/not-me"), &[]).await.is(303);
        let told: Vec<String> = sent(app).await.into_iter().map(|one| one.to).collect();
        assert!(told.contains(&"other@example.org".to_owned()), "{told:?}");
        assert!(!told.contains(&"gone@example.org".to_owned()), "{told:?}");
    }

    /// A1: a link that a newer one took the place of asks for nothing, and ends nothing.
    async fn an_older_link_does_not_end_the_newer_one(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        let form = Form { email: "noor@example.org", mobile: "0655500001", ..Form::default() };
        invited(&office, &noor, &form).await;
        let old = Sent::link(&sent(app).await);
        let other = Form { email: "noor.nieuw@example.org", ..form };
        invited(&office, &noor, &other).await;
        let (new, count) = (Sent::link(&sent(app).await), sent(app).await.len());
        app.browser().post(&format!("{old}/again"), &[]).await.leads_to("/activate/help");
        assert_eq!(sent(app).await.len(), count);
        app.browser().get(&new).await.is(200);
    }

    /// A1: who holds a link that works gets a new code at the known number, three times; the one
    /// before holds no more, and the link stays.
    async fn a_new_code_comes_to_the_known_number(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        support::unreached(app, &noor).await;
        let form = Form { email: "noor@example.org", mobile: "0655500001", ..Form::default() };
        invited(&office, &noor, &form).await;
        let (link, first) = (Sent::link(&sent(app).await), Sent::code(&sent(app).await));
        let (phone, step) = (app.browser(), format!("{link}/code"));
        assert!(phone.get(&step).await.is(200).says("Stuur een nieuwe code"));
        for _ in 0..5 {
            phone.post(&format!("{link}/new-code"), &[]).await.leads_to(&step);
        }
        assert!(phone.get(&step).await.says("al een paar codes gestuurd"));
        let all = sent(app).await;
        assert_eq!(all.len(), 2 + 3);
        assert!(all[..3].iter().all(|one| one.to == "+31655500001"), "nowhere else");
        let code = Sent::code(&all);
        if first != code {
            phone.post(&step, &[("code", &first)]).await.is(422);
        }
        phone.post(&step, &[("code", &code)]).await.leads_to("/activate/name");
        let never = format!("/activate/{}/new-code", "x".repeat(43));
        phone.post(&never, &[]).await.is(404);
        let paper = world.person("Ger", None).await;
        support::unreached(app, &paper).await;
        let by_hand = Form { email: "ger@example.org", ..Form::default() };
        office.post(&format!("/people/{}/invite", paper.person), &by_hand.fields()).await.is(200);
        let link = Sent::link(&sent(app).await);
        assert!(!phone.get(&format!("{link}/code")).await.is(200).says("Stuur een nieuwe code"));
        phone.post(&format!("{link}/new-code"), &[]).await.is(303);
        assert_eq!(sent(app).await.len(), all.len() + 1, "a code in the hand is asked of who gave it");
    }

    /// A1: help says whom to ask, and leads back; a link alone names no practice.
    async fn help_says_whom_to_ask_and_leads_back(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        let form = Form { email: "noor@example.org", mobile: "0655500001", ..Form::default() };
        invited(&office, &noor, &form).await;
        let (link, code) = (Sent::link(&sent(app).await), Sent::code(&sent(app).await));
        let phone = app.browser();
        for path in [link.as_str(), &format!("{link}/code"), "/activate/help"] {
            let page = phone.get(path).await;
            assert!(page.is(200).html().contains(app.settings.address.as_str()), "{page}");
            assert!(!page.says("Kompas"), "V14: {page}");
        }
        phone.post(&format!("{link}/code"), &[("code", &code)]).await.leads_to("/activate/name");
        let help = phone.get("/activate/help").await;
        assert!(help.html().contains("mailto:") && help.html().contains("href=\"/activate/name\""), "{help}");
        chooses(&phone, "noor.zelf", PASSWORD).await.leads_to("/activate/factor");
        assert!(phone.get("/activate/help").await.html().contains("href=\"/activate/factor\""));
        activates(&phone, "noor.zelf").await;
        let sheet = office.post(&format!("/people/{}/invite", world.person("Ger", None).await.person), &Form::default().fields()).await;
        assert!(sheet.is(200).says("Onze links beginnen met"), "{sheet}");
    }
}
