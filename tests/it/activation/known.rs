//! Nobody makes an account for another alone: a fresh proof, and every known address hears of it
//! (A1, T3.2, V14).

use jiff::SignedDuration;

use super::support::{
    Form, Sent, activates, chooses, inside, invited, reached_at, sent, unreached,
};
use crate::support::{PASSWORD, TestApp};

const KNOWN: Form = Form { email: "noor@example.org", mobile: "0655500001", channel: "text" };

/// What kind of thing the newest lines of the account of this person are about.
async fn kinds(app: &TestApp, person: empower::ids::PersonId) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(String,)> = tx
        .query(
            "SELECT l.object_kind FROM audit_line l JOIN account_person ap ON ap.account_id = l.chain
             WHERE ap.person_id = $1 AND l.object_kind IS NOT NULL ORDER BY l.n",
        )
        .bind(person)
        .all()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    rows.into_iter().map(|(kind,)| kind).collect()
}

both! {
    /// A1, T3.2: inviting, inviting again and taking back want a proof not older than fifteen
    /// minutes, of a coordinator too; what was typed is kept until then.
    async fn a_coordinator_invites_with_a_fresh_proof(app: &TestApp) {
        let world = app.kompas();
        let coordinator = world.coordinator().await;
        let office = inside(app, &coordinator).await;
        let noor = world.person("Noor", None).await;
        let page = format!("/people/{}", noor.person);
        app.pass(SignedDuration::from_mins(16));
        for deed in ["invite", "invite/again", "invite/withdraw"] {
            office.post(&format!("{page}/{deed}"), &KNOWN.fields()).await.leads_to("/me/prove");
        }
        assert!(sent(app).await.is_empty());
        app.pass(SignedDuration::from_secs(60));
        let code = office.code_of(coordinator.holder());
        office.post("/me/prove", &[("code", &code)]).await.leads_to(&page);
        let form = office.get(&page).await;
        assert_eq!(form.is(200).field("email").as_deref(), Some("noor@example.org"), "{form}");
        invited(&office, &noor, &KNOWN).await;
    }

    /// A1, V14: every address that was known before hears that there is an invitation, and once more
    /// that the account is in use; nothing of it names anybody.
    async fn every_known_address_hears_of_it(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        reached_at(app, &noor, "noor@example.org", "+31655500001").await;
        let own = Form { email: "planner@example.org", mobile: "0655500099", ..KNOWN };
        invited(&office, &noor, &own).await;
        let all = sent(app).await;
        let to = |to: &str| all.iter().filter(|one| one.to == to).map(|one| one.says.as_str()).collect::<Vec<_>>();
        assert!(to("noor@example.org")[0].contains("gaat naar een ander adres"), "{:?}", to("noor@example.org"));
        assert!(to("+31655500001")[0].contains("Er is een uitnodiging voor je gemaakt"));
        assert_eq!((to("noor@example.org").len(), to("+31655500001").len()), (1, 1));
        assert!(all.iter().all(|one| !one.says.contains("Noor") && !one.says.contains("Kompas")), "V14");
        let phone = app.browser();
        let step = format!("{}/code", Sent::link(&all));
        phone.post(&step, &[("code", &Sent::code(&all))]).await.leads_to("/activate/name");
        chooses(&phone, "noor.zelf", PASSWORD).await.leads_to("/activate/factor");
        activates(&phone, "noor.zelf").await;
        let after: Vec<String> = sent(app).await.into_iter().filter(|one| one.says.contains("in gebruik genomen")).map(|one| one.to).collect();
        assert!(after.contains(&"planner@example.org".to_owned()) && after.len() == 2, "{after:?}");
    }

    /// A1: the address to which the invitation goes hears of it by that; a link on paper is told by mail.
    async fn who_is_reached_already_hears_it_once(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let noor = world.person("Noor", None).await;
        reached_at(app, &noor, "noor@example.org", "+31655500001").await;
        invited(&office, &noor, &KNOWN).await;
        assert_eq!(sent(app).await.len(), 2, "a link and a code");
        let path = format!("/people/{}/invite", noor.person);
        let sheet = office.post(&path, &Form::default().fields()).await;
        assert!(sheet.is(200).says("Je account maken") && !sheet.says("Niemand anders"), "{sheet}");
        let all = sent(app).await;
        assert_eq!(all.len(), 4);
        assert!(all[..2].iter().all(|one| one.says.contains("Er is een uitnodiging voor je gemaakt")));
        assert!(!kinds(app, noor.person).await.contains(&"activation_by_hand".to_owned()));
    }

    /// A1: children without mail exist; then the page says that nobody hears of it, and so does the log.
    async fn both_by_hand_is_said_and_written_down(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let bo = world.person("Bo", None).await;
        unreached(app, &bo).await;
        let page = format!("/people/{}", bo.person);
        assert!(office.get(&page).await.is(200).says("dan krijgt niemand er bericht van"));
        let sheet = office.post(&format!("{page}/invite"), &Form::default().fields()).await;
        assert!(sheet.is(200).says("Niemand anders krijgt hier bericht van"), "{sheet}");
        assert!(kinds(app, bo.person).await.contains(&"activation_by_hand".to_owned()));
        assert!(sent(app).await.is_empty());
    }

    /// T4.1: whoever holds one invitation does not find out user names: five taken ones, and it waits.
    async fn names_are_not_tried_out(app: &TestApp) {
        let world = app.kompas();
        let coordinator = world.coordinator().await;
        let office = inside(app, &coordinator).await;
        let noor = world.person("Noor", None).await;
        invited(&office, &noor, &KNOWN).await;
        let all = sent(app).await;
        let phone = app.browser();
        let step = format!("{}/code", Sent::link(&all));
        phone.post(&step, &[("code", &Sent::code(&all))]).await.leads_to("/activate/name");
        let taken = coordinator.holder().user_name.clone();
        for _ in 0..5 {
            assert!(chooses(&phone, &taken, PASSWORD).await.is(422).says("al in gebruik"));
        }
        let waits = chooses(&phone, &taken, PASSWORD).await;
        assert!(waits.is(429).says("te veel namen geprobeerd"), "{waits}");
        let free = chooses(&phone, "noor.zelf", PASSWORD).await;
        assert_eq!(free.is(429).field("user_name").as_deref(), Some("noor.zelf"), "what was typed stays");
        assert!(!free.html().contains(PASSWORD));
        app.pass(SignedDuration::from_mins(15));
        chooses(&phone, "noor.zelf", PASSWORD).await.leads_to("/activate/factor");
    }
}
