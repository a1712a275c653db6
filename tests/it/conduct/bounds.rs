//! Who may not: about oneself, twice, and what lies sealed.

use empower::db::Within;
use jiff::SignedDuration;
use rules::staff::Role;
use uuid::Uuid;

use super::{Noor, decides, inside};
use crate::support::TestApp;

both! {
    /// A8: nobody decides about oneself, nor judges what is about oneself, and a block asks for a fresh proof.
    async fn nobody_judges_or_decides_about_oneself(app: &TestApp) {
        let (world, operator) = (app.kompas(), app.operator());
        let coordinator = world.coordinator().await;
        let own = operator.staff("Soraya", Role::Administrator).await;
        let other = operator.staff("Milan", Role::Administrator).await;
        let about_office = world.violation(&coordinator, &coordinator).await;
        let about_operator = world.violation(&coordinator, &own).await;
        let office = inside(app, &coordinator).await;
        office.get(&format!("/conduct/{about_office}")).await.is(404);
        let reports = format!("/people/{}/conduct", coordinator.person);
        assert!(office.get(&reports).await.says("Over jezelf"));
        let desk = inside(app, &own).await;
        let page = format!("/operator/conduct/{about_operator}");
        assert!(desk.get("/operator/conduct").await.links(&page).is_empty());
        desk.get(&page).await.is(404);
        decides(&desk, &page, "nothing").await.is(404);
        let desk = inside(app, &other).await;
        app.pass(SignedDuration::from_mins(20));
        decides(&desk, &page, "block").await.leads_to("/me/prove");
        assert_eq!(desk.get(&page).await.typed(), "Dreigen mag hier niet.", "what was typed is kept");
        decides(&desk, &page, "nothing").await.leads_to("/operator/conduct");
        let hers = desk.get(&format!("/operator/conduct/{about_office}")).await;
        assert!(!hers.says(&coordinator.name), "{hers}");
    }

    /// A8: a client reports what the therapist wrote, whose own report it is not to judge; two who report one
    /// message are one thing, and what was said lies sealed.
    async fn a_therapist_does_not_judge_the_own_message(app: &TestApp) {
        let noor = Noor::of(app).await;
        let hers = inside(app, &noor.mother).await;
        let page = format!("{}/report/1", noor.thread);
        hers.post(&page, &[("kind", "content"), ("text", "Dit kwetst.")]).await.leads_to(&noor.thread);
        assert!(hers.get("/me/conduct").await.says("Ongewenste inhoud"));
        let own = hers.get(&format!("{}/report/2", noor.thread)).await;
        assert!(own.is(200).field("kind").is_none(), "not one's own: {own}");
        hers.post(&format!("{}/report/2", noor.thread), &[("kind", "content")]).await.is(422);
        hers.get(&format!("{}/report/9", noor.thread)).await.is(404);
        let staff = inside(app, &noor.therapist).await;
        assert!(staff.get("/caseload/conduct").await.links(&noor.girl.path("conduct/")).is_empty());
        let second = app.kompas().therapist().await;
        noor.girl.treated_by(&second).await;
        let theirs = inside(app, &second).await;
        theirs.post(&page, &[("kind", "insult"), ("text", "")]).await.leads_to(&noor.thread);
        let pages = theirs.get("/caseload/conduct").await.links(&noor.girl.path("conduct/"));
        assert_eq!(pages.len(), 2);
        staff.get(&pages[0]).await.is(404);
        theirs.post(&pages[0], &[("judgement", "care"), ("text", "We praten erover.")]).await.leads_to("/caseload/conduct");
        assert!(theirs.get("/caseload/conduct").await.links(&noor.girl.path("conduct/")).is_empty());
        assert!(hers.get("/me/conduct").await.says("afgehandeld"));
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let said: Vec<(Uuid, Vec<u8>)> =
            tx.query("SELECT report_id, text FROM conduct_note WHERE client_id = $1").bind(noor.girl.id).all().await.unwrap();
        assert!(said.len() >= 4 && said.iter().all(|(_, text)| !text.windows(6).any(|bytes| bytes == b"kwetst")));
    }
}
