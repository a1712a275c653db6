//! What support does once it knows who calls.

use empower::features::notices::Channel;
use empower::jobs;
use jiff::SignedDuration;
use rules::staff::Role;

use super::{born, code, desk, email_of, finds, inside, page_of, proves};
use crate::recovery::{got, post::link_of};
use crate::sign_in_brake::apart::guesses_codes;
use crate::support::{PASSWORD, Someone, TestApp, Way};

/// So many wrong passwords hold an account shut.
async fn guesses(app: &TestApp, whom: &Someone) {
    for _ in 0..6 {
        app.browser().types_password(&whom.holder().user_name, "iets heel anders").await;
    }
}

async fn how_many(app: &TestApp, whom: &Someone, kind: &str) -> usize {
    got(app, whom).await.iter().filter(|kept| kept.kind.as_str() == kind).count()
}

both! {
    /// A1: one proof is not enough, nor two of one kind; two are, and the right password gets in again.
    async fn two_different_proofs_open_the_account_again(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let (desk, name) = (desk(app).await, noor.holder().user_name.as_str());
        guesses(app, &noor).await;
        app.browser().types_password(name, PASSWORD).await.is(429);
        let page = finds(&desk, &noor).await;
        assert!(desk.get(&page).await.is(200).says("Het account is even dicht"));
        let unlock = [("then", "unlock")];
        assert!(desk.post(&page, &unlock).await.is(422).says("Controleer eerst de beller"));
        for _ in 0..2 {
            proves(app, &desk, &noor, "email_code").await;
            desk.post(&page, &unlock).await.is(422);
        }
        app.browser().types_password(name, PASSWORD).await.is(429);
        proves(app, &desk, &noor, "text_code").await;
        assert!(desk.get(&page).await.says("De beller is gecontroleerd"));
        desk.post(&page, &unlock).await.leads_to(&page);
        app.browser().types_password(name, PASSWORD).await.leads_to("/sign-in/code");
        assert_eq!(how_many(app, &noor, "support_helped").await, 2, "by mail and by text message");
        assert!(!desk.get(&page).await.is(200).says("Het account is even dicht"));
    }

    /// A1: what was proved holds for a quarter of an hour, and a deed asks support's own fresh proof.
    async fn a_proof_grows_old_on_both_sides(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let desk = desk(app).await;
        let page = finds(&desk, &noor).await;
        proves(app, &desk, &noor, "email_code").await;
        app.pass(SignedDuration::from_mins(14));
        desk.post(&page, &[("then", "born"), ("born", &born(app, 14))]).await.leads_to(&page);
        assert!(desk.get(&page).await.says("De beller is gecontroleerd"));
        app.pass(SignedDuration::from_mins(1));
        assert!(!desk.get(&page).await.says("De beller is gecontroleerd"));
        desk.post(&page, &[("then", "factor")]).await.leads_to("/me/prove");
        assert_eq!(how_many(app, &noor, "recover_waiting").await, 0);
    }

    /// A1, T4.1: a lost factor begins the same three days; every address is told, and anyone can stop it.
    async fn a_lost_factor_waits_and_can_be_stopped(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let desk = desk(app).await;
        let (page, factor) = (finds(&desk, &noor).await, [("then", "factor")]);
        proves(app, &desk, &noor, "email_code").await;
        desk.post(&page, &factor).await.is(422);
        desk.post(&page, &[("then", "born"), ("born", &born(app, 14))]).await.leads_to(&page);
        desk.post(&page, &factor).await.leads_to(&page);
        assert!(desk.get(&page).await.is(200).says("Er loopt al een weg terug"));
        assert_eq!(how_many(app, &noor, "recover_waiting").await, 2, "by mail and by text message");
        assert!(desk.post(&page, &factor).await.is(422).says("Er loopt al een weg terug"));
        let stop = link_of(app, &noor, "recover_waiting").await;
        app.browser().post(&stop, &[]).await.is(200);
        assert_eq!(how_many(app, &noor, "recover_stopped").await, 2);
        desk.post(&page, &factor).await.leads_to(&page);
        app.pass(SignedDuration::from_hours(72));
        jobs::drain(app).await.unwrap();
        let link = link_of(app, &noor, "recover_ready").await;
        let last = app.browser().get(&link).await;
        assert!(last.is(200).html().contains("name=\"password\""), "the password as well: {last}");
        let html = desk.get(&page).await.html();
        assert!(!html.contains(&link) && !html.contains(&stop));
    }

    /// T3.1: without a check an invitation goes once more to where it went, and nothing else is done.
    async fn an_invitation_goes_once_more_to_the_same_address(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let tom = world.person("Tom", None).await;
        let fields = [("identity", "document"), ("identified_on", "2026-10-14"), ("email", "tom@example.org"),
            ("mobile", "06 55500001"), ("channel", "text"), ("language", "nl")];
        office.post(&format!("/people/{}/invite", tom.person), &fields).await.is(303);
        let account = {
            let mut tx = app.db.read().await.unwrap();
            empower::features::accounts::store::of_person(&mut tx, tom.person).await.unwrap().unwrap()
        };
        let desk = desk(app).await;
        let page = format!("/support/access/{account}");
        desk.post("/support/access", &[("who", "tom@example.org")]).await.leads_to(&page);
        let shown = desk.get(&page).await;
        assert!(shown.is(200).says("nog niet in gebruik") && !shown.says("Controleer de beller"), "{shown}");
        for then in ["unlock", "factor"] {
            desk.post(&page, &[("then", then)]).await.is(422);
        }
        let sent = async || {
            let mut tx = app.db.read().await.unwrap();
            let all = empower::features::notices::store::newest(&mut tx, 100).await.unwrap();
            drop(tx);
            let key = app.vault.key(empower::features::accounts::store::key_id(account)).await.unwrap();
            let kept = all.iter().filter_map(|one| one.open(&key));
            kept.filter(|one| one.kind.as_str() == "activate").map(|one| (one.recipient, one.carries.link.unwrap())).collect::<Vec<_>>()
        };
        let before = sent().await;
        app.pass(SignedDuration::from_secs(1));
        desk.post(&page, &[("then", "resend"), ("email", "dief@example.org")]).await.leads_to(&page);
        let after = sent().await;
        assert_eq!((before.len(), after.len()), (1, 2));
        assert!(after.iter().all(|(to, _)| to == "tom@example.org"), "{after:?}");
        app.browser().get(&before[0].1).await.is(404);
        let new = after.iter().find(|one| **one != before[0]).unwrap();
        app.browser().get(&new.1).await.is(200);
        assert!(!desk.get(&page).await.html().contains(&new.1));
    }

    /// Of staff the second factor goes by who hires; of the own account and family nothing goes here.
    async fn staff_and_the_own_family_are_helped_elsewhere(app: &TestApp) {
        let tess = app.kompas().therapist().await;
        let milan = app.operator().staff("Milan", Role::Support).await;
        let desk = inside(app, &milan).await;
        let page = finds(&desk, &tess).await;
        proves(app, &desk, &tess, "email_code").await;
        proves(app, &desk, &tess, "text_code").await;
        assert!(desk.post(&page, &[("then", "factor")]).await.is(422).says("Dat kan hier nu niet"));
        assert_eq!(how_many(app, &tess, "recover_waiting").await, 0);
        guesses(app, &tess).await;
        desk.post(&page, &[("then", "unlock")]).await.leads_to(&page);
        let noor = app.kompas().client("Noor", 14).await;
        noor.knows(&milan, "uncle").await;
        for own in [&milan, &noor.who] {
            desk.post("/support/access", &[("who", &own.holder().user_name)]).await.is(422);
            desk.post("/support/access", &[("who", &email_of(app, own).await)]).await.is(422);
            desk.get(&page_of(own)).await.is(404);
        }
        // Who is blocked comes in to the small room, and gets no new factor here.
        let bram = app.kompas().user("Bram", Way::Blocked).await;
        let page = finds(&desk, &bram).await;
        assert!(desk.get(&page).await.is(200).says("geblokkeerd"));
        desk.post(&page, &[("then", "factor")]).await.is(422);
        desk.post(&page, &[("then", "send_email_code")]).await.leads_to(&page);
        assert_eq!(code(app, &bram, Channel::Email).await.len(), 6);
    }

    /// A1, T4.1: after that codes are taken again from a new phone too, where somebody guessed many.
    async fn a_new_phone_gets_in_after_somebody_guessed_codes(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await.who;
        let name = noor.holder().user_name.as_str();
        guesses_codes(app, &noor).await;
        app.pass(SignedDuration::from_mins(16));
        let desk = desk(app).await;
        guesses_codes(app, &noor).await;
        let page = finds(&desk, &noor).await;
        proves(app, &desk, &noor, "email_code").await;
        proves(app, &desk, &noor, "text_code").await;
        desk.post(&page, &[("then", "unlock")]).await.leads_to(&page);
        let phone = app.browser().called("New phone");
        phone.types_password(name, PASSWORD).await.leads_to("/sign-in/code");
        phone.types_code(&phone.code_of(noor.holder())).await.leads_to("/home");
    }
}
