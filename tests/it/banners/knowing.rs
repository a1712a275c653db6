//! What is typed is kept, and what is announced is known without asking.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use jiff::SignedDuration;
use tower::ServiceExt as _;

use super::{MAINTENANCE, NEW, OUTAGE, PAGE, administrator, announces, inside, top};
use crate::support::{Answer, TestApp};

/// What a process shows on top of the page to sign in, after at most fifteen seconds.
async fn in_time(app: &TestApp, process: usize, wanted: impl Fn(&str) -> bool) {
    for _ in 0..300 {
        app.turns_to(process);
        let bar = top(&app.browser().get("/sign-in").await);
        if wanted(&bar) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("process {process} did not hear it in time");
}

/// The pages of what was announced, in the order of the list.
fn listed(page: &Answer) -> Vec<String> {
    page.links(&format!("{PAGE}/")).into_iter().filter(|link| link != NEW).collect()
}

both! {
    /// Issue 6.11: what this process announces or ends it shows at once, and every other one soon.
    async fn every_process_hears_of_it(app: &TestApp) {
        let desk = inside(app, &administrator(app).await).await;
        app.joined_by(1).await;
        let form = desk.get(NEW).await.field("form").unwrap();
        let mut fields = vec![("form", form.as_str()), ("pages", "all"), ("deed", "send")];
        fields.extend(OUTAGE);
        app.turns_to(0);
        desk.post(NEW, &fields).await.leads_to(PAGE);
        app.turns_to(0);
        assert!(top(&app.browser().get("/sign-in").await).contains("lukt niet"));
        in_time(app, 1, |bar| bar.contains("lukt niet")).await;
        let one = listed(&desk.get(PAGE).await).remove(0);
        let change = [("deed", "send"), ("words_nl", "Het lukt weer bijna."), OUTAGE[3]];
        app.turns_to(0);
        desk.post(&one, &change).await.leads_to(&one);
        in_time(app, 1, |bar| bar.contains("weer bijna")).await;
        app.turns_to(1);
        desk.post(&format!("{one}/end"), &[]).await.leads_to(PAGE);
        app.turns_to(1);
        assert_eq!(top(&app.browser().get("/sign-in").await), "");
        in_time(app, 0, str::is_empty).await;
        // A process that starts knows it as well.
        announces(&desk, &OUTAGE).await;
        let later = app.another().await;
        assert_eq!(later.banners.shown(app.clock.now(), "/help").len(), 1);
        later.db.close().await;
    }

    /// Issue 6.11: while the database is away it stands where it stood.
    async fn without_a_database_it_still_shows(app: &TestApp) {
        let desk = inside(app, &administrator(app).await).await;
        announces(&desk, &OUTAGE).await;
        let session = desk.cookie("session").unwrap();
        let other = app.another().await;
        other.db.close().await;
        let request = Request::get("/home").header("cookie", format!("empower-session={session}"));
        let request = request.body(Body::empty()).unwrap();
        let response = empower::routes::router(&other).oneshot(request).await.unwrap();
        assert_eq!(response.status(), 503);
        let body = to_bytes(response.into_body(), 100_000).await.unwrap();
        assert!(String::from_utf8_lossy(&body).contains("lukt niet"));
    }

    /// Issue 6.11: it takes no statement more on any page.
    async fn it_takes_no_statement_more(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let desk = inside(app, &administrator(app).await).await;
        let (outside, hers) = (app.browser(), inside(app, &noor.who).await);
        let mut counts = Vec::new();
        for round in 0..2 {
            if round == 1 {
                announces(&desk, &OUTAGE).await;
                // The ring of it was heard, and everything read again.
                tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            }
            for (browser, path) in [(&outside, "/sign-in"), (&hers, "/home"), (&hers, "/nowhere")] {
                browser.get(path).await;
                app.db.recorder().start();
                let bar = top(&browser.get(path).await);
                counts.push(app.db.recorder().stop().len());
                assert_eq!(bar.is_empty(), round == 0, "{path}");
            }
        }
        assert_eq!(counts[..3], counts[3..]);
    }

    /// What is wrong is said, and what was typed stays; nothing goes out without a look.
    async fn what_is_wrong_is_said_and_what_was_typed_stays(app: &TestApp) {
        let desk = inside(app, &administrator(app).await).await;
        let long = "x".repeat(301);
        let wrong = [
            ("kind", "maintenance"),
            ("from", "2026-10-20T22:00"),
            ("until", ""),
            ("words_nl", "Even <niet> beschikbaar"),
            ("words_en", long.as_str()),
            ("deed", "send"),
        ];
        let page = desk.post(NEW, &wrong).await;
        assert!(page.is(422).says("Kies waar het te zien is.") && page.says("wanneer het onderhoud klaar is"), "{page}");
        assert!(page.says("Engelse tekst in van hooguit 300 tekens"), "{page}");
        assert!(page.html().contains("2026-10-20T22:00") && page.html().contains(&long), "{page}");
        assert_eq!(page.typed(), "Even <niet> beschikbaar");
        for until in ["2026-10-20T21:00", "2026-10-14T09:00", "morgen", "2029-01-01T00:00"] {
            let typed = [wrong[0], wrong[1], ("until", until), wrong[3], ("words_en", "Not now"), ("pages", "all")];
            assert!(desk.post(NEW, &typed).await.is(422).says("na het begin en na nu"), "{until}");
        }
        let mut typed = vec![("form", "een"), ("pages", "all")];
        typed.extend(MAINTENANCE);
        let look = desk.post(NEW, &typed).await;
        assert!(look.is(200).says("We install a new version.") && look.says("We zetten een nieuwe"), "{look}");
        assert!(look.says("Van 20 oktober 2026, 22:00") && look.says("From 20 October 2026, 22:00"), "{look}");
        assert_eq!(look.field("words_en").as_deref(), Some("We install a new version."));
        typed.push(("deed", "change"));
        assert_eq!(desk.post(NEW, &typed).await.is(200).typed(), "We zetten een nieuwe versie klaar.");
        assert!(desk.get(PAGE).await.says("Er is nu niets gemeld"));
        for _ in 0..5 {
            announces(&desk, &OUTAGE).await;
        }
        typed.pop();
        typed.push(("deed", "send"));
        assert!(desk.post(NEW, &typed).await.is(422).says("al 5 meldingen"));
    }

    /// T4.1: after a while one proves once more who one is, and what was typed waits.
    async fn a_fresh_proof_comes_first_and_what_was_typed_waits(app: &TestApp) {
        let who = administrator(app).await;
        let desk = inside(app, &who).await;
        let one = announces(&desk, &MAINTENANCE).await;
        let form = desk.get(NEW).await.field("form").unwrap();
        app.pass(SignedDuration::from_mins(16));
        let mut fields = vec![("form", form.as_str()), ("pages", "all"), ("deed", "send")];
        fields.extend(OUTAGE);
        desk.post(NEW, &fields).await.leads_to("/me/prove");
        assert_eq!(top(&desk.get("/help").await), "");
        desk.post(&format!("{one}/end"), &[]).await.leads_to("/me/prove");
        let change = [("deed", "send"), ("until", "2026-10-21T03:00"), ("words_nl", "Tot drie uur."), MAINTENANCE[4]];
        desk.post(&one, &change).await.leads_to("/me/prove");
        desk.post("/me/prove", &[("code", &desk.code_of(who.holder()))]).await.leads_to(&one);
        let kept = desk.get(&one).await;
        assert!(kept.says("Tot drie uur.") && kept.says("21 oktober 2026, 03:00"), "{kept}");
        let kept = desk.get(NEW).await;
        assert!(kept.says("lukt niet") && kept.field("form").as_deref() == Some(&form), "{kept}");
        desk.post(NEW, &fields).await.leads_to(PAGE);
        desk.post(&one, &change).await.leads_to(&one);
        assert!(desk.get(&one).await.says("Tot drie uur."));
    }

    /// What was stands by page, the newest first.
    async fn what_was_stands_by_page(app: &TestApp) {
        let desk = inside(app, &administrator(app).await).await;
        for _ in 0..21 {
            let one = announces(&desk, &OUTAGE).await;
            desk.post(&format!("{one}/end"), &[]).await.leads_to(PAGE);
            app.pass(SignedDuration::from_secs(2));
        }
        let first = desk.get(PAGE).await;
        let newest = listed(&first);
        assert_eq!(newest.len(), 20, "{newest:?}");
        let next = first.links(&format!("{PAGE}?after="));
        let last = listed(&desk.get(&next[0]).await);
        assert!(last.len() == 1 && !newest.contains(&last[0]), "{last:?}");
    }
}
