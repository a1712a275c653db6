//! Birthdays that change who sees what: told a month ahead, and done by themselves (T4.2-T4.4).

use jiff::SignedDuration;
use rules::Category::Appointments;

use crate::support::{Browser, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// From a month after a birthday until three weeks before the next one.
const MOST_OF_A_YEAR: SignedDuration = SignedDuration::from_hours(24 * 313);

both! {
    /// T4.4: three weeks ahead she reads of everybody what changes, before and after.
    async fn a_girl_reads_what_sixteen_changes(app: &TestApp) {
        let noor = app.kompas().client("Noor", 15).await;
        let mother = noor.parent("Esra", "mother").await;
        let sister = noor.relative("Lot", "sister").await;
        noor.grants(&sister).await;
        noor.consents(&mother, &[Appointments]).await;
        noor.consents(&sister, &[Appointments]).await;
        let early = inside(app, &noor.who).await.get("/home").await;
        assert!(!early.is(200).says("word je 16"), "not most of a year ahead: {early}");
        app.pass(MOST_OF_A_YEAR);
        let own = inside(app, &noor.who).await;
        let home = own.get("/home").await;
        assert!(home.is(200).says("word je 16"), "{home}");
        let page = own.get(&noor.path("birthday")).await;
        assert!(page.is(200).says("Vanaf die dag beslis jij alleen"), "{page}");
        assert!(page.says(&mother.name) && page.says(&sister.name), "{page}");
        assert!(page.says("Hier verandert niets."), "her mother goes on seeing what she lets her see: {page}");
        assert!(page.says("Ziet nu"), "her sister sees it only then: {page}");
    }

    /// T4.3: before twelve a mother reads what she will see, and nothing of the father.
    async fn a_mother_reads_of_herself_alone(app: &TestApp) {
        let sam = app.kompas().client("Sam", 11).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        app.pass(MOST_OF_A_YEAR);
        let hers = inside(app, &mother).await;
        assert!(hers.get("/home").await.is(200).says("wordt Sam 12"));
        let page = hers.get(&sam.path("birthday")).await;
        assert!(page.is(200).says("niets meer uit naam van Sam"), "{page}");
        assert!(!page.says(&father.name), "{page}");
    }

    /// Rulebook 1: who has no standing, and who would learn the day from it, finds nothing there.
    async fn others_find_nothing_there(app: &TestApp) {
        let noor = app.kompas().client("Noor", 15).await;
        noor.parent("Esra", "mother").await;
        let sister = noor.relative("Lot", "sister").await;
        let stranger = app.kompas().client("Fay", 15).await;
        app.pass(MOST_OF_A_YEAR);
        for someone in [&sister, &stranger.who] {
            let theirs = inside(app, someone).await;
            theirs.get(&noor.path("birthday")).await.is(404);
            assert!(!theirs.get("/home").await.is(200).says("Noor"));
        }
    }

    /// T4.4: a mother to whom a boy of sixteen lets nothing be seen does not learn of care from it.
    async fn a_mother_without_consent_finds_nothing_there(app: &TestApp) {
        let tim = app.kompas().client("Tim", 16).await;
        let mother = tim.parent("Esra", "mother").await;
        inside(app, &mother).await.get(&tim.path("birthday")).await.is(404);
        tim.consents(&mother, &[Appointments]).await;
        inside(app, &mother).await.get(&tim.path("birthday")).await.is(200);
    }

    /// T4.4: from eighteen no birthday changes anything any more.
    async fn from_eighteen_there_is_none(app: &TestApp) {
        let noor = app.kompas().client("Noor", 18).await;
        let page = inside(app, &noor.who).await.get(&noor.path("birthday")).await;
        assert!(page.is(200).says("geen verjaardag meer"), "{page}");
    }

    /// T4.4, rulebook 7.2: a month ahead it stands on the home of who treats and in the file, with the
    /// page of before and after; not at eighteen and a day, nor for who looks in an emergency.
    async fn who_treats_is_told_a_month_ahead(app: &TestApp) {
        let (noor, fay) = (app.kompas().client("Noor", 15).await, app.kompas().client("Fay", 13).await);
        let (therapist, other) = (app.kompas().therapist().await, app.kompas().therapist().await);
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments]).await;
        for client in [&noor, &fay] {
            client.treated_by(&therapist).await;
        }
        assert!(!inside(app, &therapist).await.get("/home").await.says("Wordt 16"), "not most of a year ahead");
        app.pass(MOST_OF_A_YEAR);
        noor.opened_by(&other).await;
        let hers = inside(app, &therapist).await;
        let home = hers.get("/home").await;
        assert!(home.is(200).says("Wordt 16 op") && home.says(&noor.who.name), "{home}");
        assert!(home.links(&fay.path("birthday")).is_empty() && home.links(&noor.path("birthday")).len() == 1, "{home}");
        let file = hers.get(&format!("/clients/{}", noor.id)).await;
        assert!(file.is(200).says("wordt Noor 16") && file.links(&noor.path("birthday")).len() == 1, "{file}");
        hers.get(&noor.path("birthday")).await.is(200);
        let theirs = inside(app, &other).await;
        assert!(!theirs.get("/home").await.says("Wordt 16"));
        assert!(!theirs.get(&format!("/clients/{}", noor.id)).await.is(200).says("wordt Noor 16"));
        app.pass(SignedDuration::from_hours(24 * 40));
        assert!(!inside(app, &therapist).await.get("/home").await.says("Wordt 16"));
    }
}
