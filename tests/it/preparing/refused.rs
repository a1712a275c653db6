//! What cannot be prepared, and what ends it.

use jiff::civil::date;
use rules::Category;

use super::{BORN, child, choice, inside, on, prepares, rows};
use crate::support::TestApp;

both! {
    /// T1.1p: about nobody else, in no category that cannot be; and two devices at once leave the last.
    async fn nothing_else_can_be_prepared(app: &TestApp) {
        let sam = child(app, BORN).await;
        let (mother, aunt) = (sam.parent("Esra", "mother").await, sam.relative("Ans", "aunt").await);
        let therapist = app.kompas().therapist().await;
        sam.treated_by(&therapist).await;
        on(app, date(2026, 10, 20));
        let (phone, desk) = (inside(app, &sam.who).await, inside(app, &sam.who).await);
        prepares(&phone, &sam, &[choice(&mother, "tasks")]).await;
        for other in [&aunt, &therapist, &sam.who] {
            let (mothers, theirs) = (choice(&mother, "appointments"), choice(other, "appointments"));
            let wrong = [(&*mothers.0, mothers.1), (&*theirs.0, theirs.1)];
            let page = phone.post(&sam.path("prepare"), &wrong).await;
            assert!(page.is(422).says("Een van deze keuzes kan hier niet."), "{page}");
            assert_eq!(page.html().matches(" checked").count(), 1, "what was chosen is kept: {page}");
            assert!(!page.says(&other.name) || other.person == sam.who.person, "{page}");
        }
        assert_eq!(rows(app, "prepared", &sam).await, 1);
        let nobody = phone.post(&sam.path("prepare"), &[("niemand", "tasks"), ("x", "y")]).await;
        nobody.leads_to(&sam.path("prepare"));
        for _ in 0..2 {
            prepares(&desk, &sam, &[choice(&mother, "documents")]).await;
        }
        let page = phone.get(&sam.path("prepare")).await;
        assert_eq!(page.html().matches(" checked").count(), 1, "both see the last one: {page}");
        let chosen = format!("name=\"{}\" value=\"documents\" checked", mother.person);
        assert!(page.html().contains(&chosen), "{page}");
    }

    /// T4.2, T9.4: with others to decide on the day, another date of birth, or after death it is not there.
    async fn what_changes_ends_it(app: &TestApp) {
        on(app, date(2026, 10, 21));
        let [corrected, incapable, dead] = [child(app, BORN).await, child(app, BORN).await, child(app, BORN).await];
        let office = inside(app, &app.kompas().coordinator().await).await;
        for sam in [&corrected, &incapable, &dead] {
            let mother = sam.parent("Esra", "mother").await;
            let own = inside(app, &sam.who).await;
            prepares(&own, sam, &[choice(&mother, "tasks")]).await;
        }
        let born = [("call", "Sam"), ("family", "Proef"), ("born", "2015-11-20")];
        office.post(&corrected.path("care/details"), &born).await.is(303);
        incapable.incapable(&Category::ALL).await;
        dead.dies().await;
        for sam in [&corrected, &incapable, &dead] {
            let own = inside(app, &sam.who).await;
            own.get(&sam.path("prepare")).await.is(404);
            own.post(&sam.path("prepare"), &[]).await.is(404);
            assert!(!own.get("/home").await.is(200).says("Alvast kiezen"));
        }
        on(app, date(2026, 11, 20));
        for sam in [&corrected, &incapable, &dead] {
            inside(app, &sam.who).await.get(&sam.path("prepared")).await.is(404);
        }
        // Of the corrected one it stays for the day that counts now; a year later it can be confirmed.
        empower::jobs::drain(app).await.unwrap();
        assert_eq!(rows(app, "prepared", &corrected).await, 1);
        on(app, date(2027, 11, 20));
        inside(app, &corrected.who).await.get(&corrected.path("prepared")).await.is(200);
    }
}
