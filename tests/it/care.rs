//! Care, death, and who a file is about, by the pages of the coordinator (T9.4, T4.5).

mod opening;
mod spans;

use empower::jobs;
use jiff::SignedDuration;

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn opens(browser: &Browser<'_>, client: &Client) -> bool {
    browser.get(&client.path("appointments")).await.status == 200
}

/// The lines in the file's chain that say that rights changed by a death.
async fn lines_of_death(app: &TestApp, client: &Client) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (lines,): (i64,) = tx
        .query(
            "SELECT count(*) FROM audit_line WHERE client_id = $1 AND object_kind = 'death' AND outcome = 'done'",
        )
        .bind(client.id)
        .one()
        .await
        .unwrap();
    lines
}

const TODAY: &str = "2026-10-14";

both! {
    /// T9.4: the day, then the name; it ends access at once, freezes the file, and can be undone.
    async fn a_death_is_entered_in_two_steps_and_can_be_undone(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let therapist = app.kompas().therapist().await;
        noor.treated_by(&therapist).await;
        let coordinator = app.kompas().coordinator().await;
        let (one, own) = (inside(app, &coordinator).await, inside(app, &noor.who).await);
        let hers = inside(app, &therapist).await;
        let page = noor.path("care/death");
        let wrong = one.post(&page, &[("day", "2026-10-15"), ("step", "look")]).await;
        assert!(wrong.is(422).html().contains("value=\"2026-10-15\""), "{wrong}");
        let look = one.post(&page, &[("day", TODAY), ("step", "look")]).await;
        assert!(look.is(200).says("Typ de naam"), "{look}");
        let wrong = [("day", TODAY), ("step", "note"), ("sure", "Iemand Anders")];
        assert!(one.post(&page, &wrong).await.is(422).says("niet de naam van dit dossier"));
        assert!(opens(&own, &noor).await, "nothing happened yet");
        let sure = [("day", TODAY), ("step", "note"), ("sure", noor.who.name.as_str())];
        for _ in 0..2 {
            one.post(&page, &sure).await.leads_to(&noor.path("care"));
        }
        assert!(!opens(&own, &noor).await);
        assert!(opens(&hers, &noor).await, "therapists read");
        hers.get(&noor.path("appointments/new")).await.is(404);
        one.get(&noor.path("care/details")).await.is(404);
        one.post(&noor.path("care/begin"), &[]).await.is(404);
        assert!(one.get(&noor.path("care")).await.says("Overleden op 14 oktober 2026"));
        one.post(&noor.path("care/death/undo"), &[]).await.leads_to(&noor.path("care"));
        assert!(opens(&own, &noor).await);
        assert_eq!(lines_of_death(app, &noor).await, 2, "both stand in the log");
    }

    /// T9.4: no notice about the file leaves after a death, also of what was written before.
    async fn after_a_death_no_notice_leaves(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let therapist = app.kompas().therapist().await;
        noor.treated_by(&therapist).await;
        let thread = noor.thread(&therapist, None).await;
        let hers = inside(app, &therapist).await;
        let path = noor.path(&format!("messages/{thread}"));
        let form = hers.get(&path).await.field("form").expect("a form");
        hers.post(&path, &[("form", &form), ("text", "Tot morgen")]).await.is(303);
        let one = inside(app, &app.kompas().coordinator().await).await;
        let sure = [("day", TODAY), ("step", "note"), ("sure", noor.who.name.as_str())];
        one.post(&noor.path("care/death"), &sure).await.leads_to(&noor.path("care"));
        app.pass(SignedDuration::from_mins(5));
        jobs::drain(app).await.unwrap();
        let mut tx = app.db.read().await.unwrap();
        let (told,): (i64,) = tx.query("SELECT count(*) FROM outbox").one().await.unwrap();
        assert_eq!(told, 0);
    }

    /// T3.1: related persons see while care lasts; who keeps the closed file is told.
    async fn care_ends_and_begins_at_once(app: &TestApp) {
        let noor = app.kompas().client("Noor", 17).await;
        let aunt = noor.relative("Thea", "aunt").await;
        noor.grants(&aunt).await;
        noor.consents(&aunt, &[rules::Category::Appointments]).await;
        let keeper = app.kompas().staff("Gerda", rules::staff::Role::RecordKeeper).await;
        let (one, hers) =
            (inside(app, &app.kompas().coordinator().await).await, inside(app, &aunt).await);
        let page = noor.path("care");
        assert!(opens(&hers, &noor).await);
        assert!(!one.get(&page).await.is(200).says(&keeper.name));
        for _ in 0..2 {
            one.post(&format!("{page}/end"), &[]).await.leads_to(&page);
        }
        assert!(!opens(&hers, &noor).await);
        assert!(one.get(&page).await.says(&keeper.name), "who decides for the closed file");
        for _ in 0..2 {
            one.post(&format!("{page}/begin"), &[]).await.leads_to(&page);
        }
        assert!(opens(&hers, &noor).await);
    }

    /// Rulebook, "Age": a date of birth that is corrected counts from now on.
    async fn a_corrected_birthday_counts_from_now_on(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let one = inside(app, &app.kompas().coordinator().await).await;
        let hers = inside(app, &mother).await;
        assert!(!opens(&hers, &noor).await, "she is said to be 14 and let nobody see");
        let page = noor.path("care/details");
        let form = one.get(&page).await;
        let stands = |field: &str| form.field(field).unwrap_or_default();
        let (call, family) = (stands("call"), stands("family"));
        let ahead = [("call", call.as_str()), ("family", &family), ("born", "2026-10-15")];
        assert!(one.post(&page, &ahead).await.is(422).html().contains("value=\"2026-10-15\""));
        let right = [("call", call.as_str()), ("prefix", "de"), ("family", "Wit"), ("born", "2018-09-14")];
        one.post(&page, &right).await.leads_to(&noor.path("care"));
        assert!(opens(&hers, &noor).await, "at 8 her mother sees it");
        let file = one.get(&noor.path("care")).await;
        assert!(file.says("Noor de Wit") && file.says("Geboren op 14 september 2018"), "{file}");
        assert!(one.post("/files", &[("name", "Wit")]).await.says("Noor de Wit"), "found by her name");
    }

    /// Rulebook, "Other staff": nobody else finds any of it, nor a coordinator elsewhere.
    async fn nobody_else_finds_the_pages_of_care(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let (mother, therapist) =
            (noor.parent("Esra", "mother").await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let elsewhere = app.linde().coordinator().await;
        for someone in [&noor.who, &mother, &therapist, &elsewhere] {
            let browser = inside(app, someone).await;
            for page in ["care", "care/details", "care/death"] {
                browser.get(&noor.path(page)).await.is(404);
            }
            for form in ["care/end", "care/death", "care/death/undo"] {
                browser.post(&noor.path(form), &[("day", TODAY), ("step", "note")]).await.is(404);
            }
        }
        assert!(opens(&inside(app, &noor.who).await, &noor).await);
    }
}
