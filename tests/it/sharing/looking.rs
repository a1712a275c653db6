//! The client looks as somebody of the circle would (rulebook 7.1).

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};

use super::{inside, page_about};
use crate::support::TestApp;

both! {
    /// T3.2, T3.3: what her mother sees stands there, and neither what is hidden nor what is her mother's own.
    async fn a_girl_looks_as_her_mother_would(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let (shown, hidden) = (noor.appointment(3, &therapist).await, noor.appointment(9, &therapist).await);
        noor.own_appointment(5, &therapist, &[&mother]).await;
        noor.consents_hiding(&mother, &[Appointments], &[hidden.0]).await;
        app.pass(SignedDuration::from_secs(1));
        let own = inside(app, &noor.who).await;
        let page = own.get(&format!("{}/look", page_about(&noor, &mother))).await;
        assert!(page.is(200).says("Je kijkt nu door de ogen van"), "{page}");
        assert_eq!(page.html().matches("class=\"day").count(), 1, "one appointment: {page}");
        assert!(!page.html().contains(&shown.to_string()), "there is nowhere to go");
        assert!(page.says("ziet niet:") && page.says("je berichten"), "{page}");
    }

    /// T3.2: of who sees nothing it says so.
    async fn who_sees_nothing_sees_nothing(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let father = noor.parent("Joost", "father").await;
        let own = inside(app, &noor.who).await;
        let page = own.get(&format!("{}/look", page_about(&noor, &father))).await;
        assert!(page.is(200).says("ziet niets van jou"), "{page}");
    }

    /// T4.2: what a therapist withholds is not told as what it is, and is not there.
    async fn what_is_withheld_is_not_there(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments, Messages]).await;
        noor.withholds(&mother, &[Messages], &[]).await;
        app.pass(SignedDuration::from_secs(1));
        let own = inside(app, &noor.who).await;
        let page = own.get(&format!("{}/look", page_about(&noor, &mother))).await;
        assert!(page.is(200).says("ziet niet:") && page.says("je berichten"), "{page}");
    }

    /// Rulebook 1: who sees what is the client's to read, and nobody looks as a therapist.
    async fn nobody_else_looks_as_another(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Joost", "father").await);
        let aunt = noor.relative("Lot", "aunt").await;
        for someone in [&mother, &therapist] {
            let browser = inside(app, someone).await;
            for whom in [&father, &aunt] {
                browser.get(&format!("{}/look", page_about(&noor, whom))).await.is(404);
            }
        }
        let own = inside(app, &noor.who).await;
        own.get(&format!("{}/look", page_about(&noor, &therapist))).await.is(404);
    }
}
