//! What of decisions on capacity stands on the homes of those it is about (T4.2).

use empower::features::accounts::store as accounts;
use empower::features::notices::{Kind, store as notices};
use jiff::SignedDuration;
use rules::Category::Appointments;

use super::{Noor, PROPOSED, WHY, action, inside};
use crate::support::TestApp;

/// Which notices were sent, the newest first.
async fn sent(app: &TestApp) -> Vec<(Kind, String)> {
    let mut tx = app.db.read().await.unwrap();
    let all = notices::newest(&mut tx, 100).await.unwrap();
    drop(tx);
    let mut sent = Vec::new();
    for one in all {
        let key = app.vault.key(accounts::key_id(one.account_id)).await.unwrap();
        let kept = one.open(&key).expect("it can be opened");
        sent.push((kept.kind, kept.carries.link.unwrap_or_default()));
    }
    sent
}

both! {
    /// T4.2: a proposal stands on the home of who else treats, until somebody decided; nobody else reads of it.
    async fn a_proposal_stands_on_the_home_of_who_else_treats(app: &TestApp) {
        let all = Noor::of(app).await;
        let (staff, second) = (inside(app, &all.therapist).await, inside(app, &all.second).await);
        let stranger = app.kompas().therapist().await;
        all.girl.opened_by(&stranger).await;
        let others = [&all.girl.who, &all.mother, &all.father, &stranger];
        staff.post(&all.page(), &PROPOSED).await.leads_to(&all.page());
        let home = second.get("/home").await;
        assert!(home.is(200).says("Wacht op een tweede behandelaar") && home.says(&all.therapist.name), "{home}");
        assert!(home.says(&all.girl.who.name) && !home.says(WHY), "{home}");
        assert_eq!(home.links(&all.page()).len(), 1, "{home}");
        assert!(second.get("/caseload/due").await.is(200).says("Wacht op een tweede behandelaar"));
        assert!(!staff.get("/home").await.says("Wacht op een tweede behandelaar"), "it is the own proposal");
        for other in others {
            assert!(!inside(app, other).await.get("/home").await.is(200).says("Wacht op een tweede"), "{}", other.name);
        }
        let confirm = action(&second.get(&all.page()).await, "/confirm");
        second.post(&confirm, &[]).await.leads_to(&all.page());
        assert!(!second.get("/home").await.says("Wacht op een tweede behandelaar"));
    }

    /// T4.2: what was decided stands on her home with the way to object, and a notice says no word of it.
    async fn the_decision_stands_on_her_home(app: &TestApp) {
        let all = Noor::of(app).await;
        let own = inside(app, &all.girl.who).await;
        assert!(own.get("/home").await.links(&all.girl.path("objection")).is_empty());
        all.decided(app, &PROPOSED).await;
        let home = own.get("/home").await;
        assert!(home.says("Over je afspraken en je berichten beslissen nu anderen voor je"), "{home}");
        assert!(home.links(&all.girl.path("objection")).len() == 1 && !home.says(WHY), "{home}");
        assert!(!inside(app, &all.mother).await.get("/home").await.says("beslissen nu anderen"));
        assert_eq!(sent(app).await, [(Kind::Changed, "/home".to_owned())], "to her, and to nobody else");
    }

    /// T4.2: what she has against it stands on the homes of who treats, until it ends; not what she said.
    async fn her_objection_stands_on_the_homes_of_who_treats(app: &TestApp) {
        let all = Noor::of(app).await;
        all.decided(app, &PROPOSED).await;
        let own = inside(app, &all.girl.who).await;
        let page = all.girl.path("objection");
        let decision = own.get(&page).await.field("decision").unwrap();
        own.post(&page, &[("decision", &decision), ("text", "Ik snap het best.")]).await.leads_to(&page);
        for one in [&all.therapist, &all.second] {
            let home = inside(app, one).await.get("/home").await;
            assert!(home.says("Niet eens met een besluit") && !home.says("Ik snap het best."), "{home}");
            assert_eq!(home.links(&all.page()).len(), 1, "{home}");
        }
        for other in [&all.mother, &all.father, &all.girl.who] {
            assert!(!inside(app, other).await.get("/home").await.says("Niet eens met"), "{}", other.name);
        }
        let staff = inside(app, &all.therapist).await;
        staff.post(&action(&staff.get(&all.page()).await, "/end"), &[]).await.leads_to(&all.page());
        assert!(!staff.get("/home").await.says("Niet eens met een besluit"));
    }

    /// T4.2, T4.3: two weeks before a day to look again it stands on home, of decisions and of what is
    /// withheld; what a decision withholds is looked at with it.
    async fn days_to_look_again_stand_on_home(app: &TestApp) {
        let all = Noor::of(app).await;
        all.decided(app, &PROPOSED).await;
        let staff = inside(app, &all.therapist).await;
        let path = all.girl.path(&format!("network/{}/withhold", all.father.person));
        let fields = [("tasks", "on"), ("reason", WHY), ("review", "2026-12-20"), ("step", "set")];
        staff.post(&path, &fields).await.is(303);
        assert!(!staff.get("/home").await.says("Opnieuw bekijken"));
        app.pass(SignedDuration::from_hours(24 * 60));
        let staff = inside(app, &all.therapist).await;
        let home = staff.get("/home").await;
        assert!(home.says("Opnieuw bekijken: anderen beslissen") && home.says("Op 24 december 2026."), "{home}");
        assert!(home.says("Opnieuw bekijken: wat is afgeschermd") && home.says("Op 20 december 2026."), "{home}");
        assert_eq!(home.text().matches("wat is afgeschermd").count(), 1, "{home}");
        all.girl.consents(&all.mother, &[Appointments]).await;
        app.pass(SignedDuration::from_hours(24 * 14));
        let list = inside(app, &all.second).await.get("/caseload/due").await;
        assert!(list.is(200).says("Op 24 december 2026. nu"), "{list}");
    }

    /// T4.2: what is too much for home stands on a page, page by page, and nothing twice.
    async fn what_is_too_much_for_home_stands_on_a_page(app: &TestApp) {
        let all = Noor::of(app).await;
        let staff = inside(app, &all.therapist).await;
        let path = all.girl.path(&format!("network/{}/withhold", all.father.person));
        for n in 0..27 {
            let day = format!("2026-10-{:02}", 15 + n % 10);
            let form = uuid::Uuid::from_u128(n + 1).to_string();
            let fields =
                [("form", &*form), ("tasks", "on"), ("reason", WHY), ("review", &day), ("step", "set")];
            staff.post(&path, &fields).await.is(303);
        }
        let home = staff.get("/home").await;
        assert_eq!(home.text().matches("wat is afgeschermd").count(), 5, "{home}");
        let first = staff.get(&home.links("/caseload/due")[0]).await;
        let next = first.links("/caseload/due?");
        let second = staff.get(&next[0].replace("&amp;", "&")).await;
        let rows = |page: &crate::support::Answer| page.text().matches("wat is afgeschermd").count();
        assert_eq!((rows(&first), rows(&second)), (25, 2), "{second}");
    }
}
