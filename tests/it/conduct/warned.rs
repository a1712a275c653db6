//! A warning that its holder does not agree with.

use empower::jobs;
use jiff::SignedDuration;
use rules::staff::Role;

use super::{decides, inside, state};
use crate::support::{Browser, Someone, TestApp, Way};

/// A teacher who was warned, by a coordinator who reported and judged it.
struct Warned<'a> {
    teacher: Someone,
    office: Browser<'a>,
    desk: Browser<'a>,
    /// The page of the case.
    case: String,
}

impl<'a> Warned<'a> {
    async fn of(app: &'a TestApp) -> Self {
        let world = app.kompas();
        let teacher = world.account(world.person("Wim", None).await, Way::Usual).await;
        let office = inside(app, &world.coordinator().await).await;
        let desk = inside(app, &app.operator().staff("Soraya", Role::Administrator).await).await;
        let case = Self::judged(&office, &desk, &teacher).await;
        decides(&desk, &case, "warning").await.leads_to("/operator/conduct");
        Self { teacher, office, desk, case }
    }

    /// Once more, by another coordinator; the page of the case.
    async fn again(app: &TestApp, teacher: &Someone) -> String {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let desk = inside(app, &app.operator().staff("Milan", Role::Administrator).await).await;
        Self::judged(&office, &desk, teacher).await
    }

    async fn judged(office: &Browser<'_>, desk: &Browser<'_>, teacher: &Someone) -> String {
        let reports = format!("/people/{}/conduct", teacher.person);
        office
            .post(
                &reports,
                &[("form", "een"), ("kind", "other"), ("text", "Zijn collega las mee.")],
            )
            .await
            .is(303);
        let page = office.get("/conduct").await.links("/conduct/").remove(0);
        let said = [("judgement", "violation"), ("text", "Lees alleen zelf.")];
        office.post(&page, &said).await.leads_to("/conduct");
        desk.get("/operator/conduct").await.links("/operator/conduct/").remove(0)
    }
}

both! {
    /// T12.3: to a warning one objects as to a block, from the page that shows it; until the answer it counts.
    async fn who_does_not_agree_with_a_warning_objects_to_it(app: &TestApp) {
        let Warned { teacher, office, desk, case } = Warned::of(app).await;
        let his = inside(app, &teacher).await;
        let shown = his.get("/warning").await.field("shown").unwrap();
        his.post("/warning", &[("shown", &shown), ("then", "object")]).await.leads_to("/me/conduct");
        let page = his.get("/me/conduct").await;
        let id = page.field("case").expect("one can object");
        his.post("/me/conduct", &[("case", &id), ("text", " ")]).await.is(422);
        his.post("/me/conduct", &[("case", &id), ("text", "Dat was ik niet.")]).await.leads_to("/me/conduct");
        let late = his.post("/me/conduct", &[("case", &id), ("text", "En nog iets.")]).await;
        assert!(late.is(422).says("En nog iets."), "{late}");
        assert!(his.get("/me/conduct").await.says("De praktijk kijkt er nog een keer naar"));
        let copy = his.get("/me/copy/data").await.is(200).html();
        assert!(copy.contains("Dat was ik niet.") && copy.contains("\"step\": \"warning\""), "{copy}");
        assert!(his.get("/me/copy/readable").await.is(200).says("Dat was ik niet."));
        let judged = office.get("/conduct").await.links("/conduct/").remove(0);
        assert!(office.get(&judged).await.says("Dat was ik niet."));
        office.post(&judged, &[("judgement", "violation"), ("text", "Toch wel.")]).await.leads_to("/conduct");
        let seen = desk.get(&case).await;
        assert!(seen.says("De waarschuwing intrekken") && seen.says("gaf ook zelf het oordeel"), "{seen}");
        assert!(!seen.says("Dat was ik niet.") && !seen.html().contains("value=\"lift\""), "{seen}");
        decides(&desk, &case, "lift").await.is(422);
        decides(&desk, &case, "uphold").await.leads_to("/operator/conduct");
        assert!(his.get("/me/conduct").await.says("de waarschuwing blijft"));
        app.pass(SignedDuration::from_hours(40 * 24));
        jobs::drain(app).await.unwrap();
        assert_eq!(state(app, &teacher).await, ("active".to_owned(), true), "nothing is removed after a warning");
    }

    /// T12.3: a warning that is taken back is read no more and counts no more; thirty days later nobody objects.
    async fn a_warning_that_is_taken_back_counts_no_more(app: &TestApp) {
        let Warned { teacher, desk, case, .. } = Warned::of(app).await;
        let his = inside(app, &teacher).await;
        his.get("/home").await.leads_to("/warning");
        decides(&desk, &case, "strike").await.leads_to("/operator/conduct");
        his.get("/home").await.is(200);
        let own = his.get("/me/conduct").await;
        assert!(own.says("Ingetrokken op") && own.field("case").is_none(), "{own}");
        app.pass(SignedDuration::from_mins(2));
        let other = Warned::again(app, &teacher).await;
        assert!(desk.get(&other).await.says("Eerst komt een waarschuwing"));
        decides(&desk, &other, "warning").await.leads_to("/operator/conduct");
        app.pass(SignedDuration::from_hours(31 * 24));
        let his = inside(app, &teacher).await;
        let shown = his.get("/warning").await.field("shown").unwrap();
        his.post("/warning", &[("shown", &shown)]).await.leads_to("/home");
        assert!(his.get("/me/conduct").await.field("case").is_none(), "the time to object is over");
    }
}
