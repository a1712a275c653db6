//! Outages and maintenance stand on top of every page, for everybody, in their own language
//! (issue 6.11).

mod knowing;

use rules::staff::Role;

use crate::support::{Answer, Browser, Someone, TestApp};

pub(crate) const PAGE: &str = "/operator/banner";
pub(crate) const NEW: &str = "/operator/banner/new";

/// Something does not work since this morning, and nobody knows until when.
const OUTAGE: [(&str, &str); 4] = [
    ("kind", "outage"),
    ("from", "2026-10-14T09:00"),
    ("words_nl", "Inloggen met <b>sms</b> & app lukt niet."),
    ("words_en", "Signing in by text message does not work."),
];

/// In the night of the twentieth.
const MAINTENANCE: [(&str, &str); 5] = [
    ("kind", "maintenance"),
    ("from", "2026-10-20T22:00"),
    ("until", "2026-10-21T02:00"),
    ("words_nl", "We zetten een nieuwe versie klaar."),
    ("words_en", "We install a new version."),
];

pub(crate) async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

pub(crate) async fn administrator(app: &TestApp) -> Someone {
    app.operator().staff("Soraya", Role::Administrator).await
}

/// Types it, looks at it, and puts it out; gives its page.
pub(crate) async fn announces(desk: &Browser<'_>, typed: &[(&str, &str)]) -> String {
    let known = desk.get(PAGE).await.is(200).links(PAGE);
    let form = desk.get(NEW).await.is(200).field("form").expect("a form has a number");
    let mut fields = vec![("form", form.as_str())];
    if typed.iter().all(|(name, _)| *name != "pages") {
        fields.push(("pages", "all"));
    }
    fields.extend(typed);
    desk.post(NEW, &fields).await.is(200);
    let before = desk.get(PAGE).await.links(PAGE);
    assert_eq!(before, known, "a look announces nothing");
    fields.push(("deed", "send"));
    // Twice, as by two taps.
    for _ in 0..2 {
        desk.post(NEW, &fields).await.leads_to(PAGE);
    }
    let mut new = desk.get(PAGE).await.links(PAGE);
    new.retain(|link| !known.contains(link));
    assert_eq!(new.len(), 1, "it is announced once: {new:?}");
    new.remove(0)
}

/// Maintenance that is far ahead and shows nowhere; gives its id.
pub(crate) async fn planned(app: &TestApp) -> String {
    let desk = inside(app, &administrator(app).await).await;
    let page = announces(&desk, &MAINTENANCE).await;
    page.rsplit('/').next().unwrap_or_default().to_owned()
}

/// What stands on top of the page; empty where nothing does.
pub(crate) fn top(page: &Answer) -> String {
    let html = page.html();
    let Some((_, rest)) = html.split_once("<div class=\"bars\" role=\"status\">") else {
        return String::new();
    };
    rest.split("</p></div></div>").next().unwrap_or_default().to_owned()
}

async fn lines(app: &TestApp) -> Vec<(String, String)> {
    let mut tx = app.db.read().await.unwrap();
    tx.query("SELECT action, role FROM audit_line WHERE chain = $1 AND object_kind = 'banner' ORDER BY n")
        .bind(app.operator().provider())
        .all()
        .await
        .unwrap()
}

both! {
    /// Issue 6.11: signed in or not, on every page and on that of an error, in the reader's language.
    async fn it_stands_on_every_page_in_the_readers_language(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let desk = inside(app, &administrator(app).await).await;
        let (outside, hers) = (app.browser(), inside(app, &noor.who).await);
        assert_eq!(top(&outside.get("/sign-in").await), "");
        announces(&desk, &OUTAGE).await;
        for path in ["/", "/sign-in", "/sign-in/lost", "/help", "/terms", "/nowhere"] {
            let bar = top(&outside.get(path).await);
            assert!(bar.contains("Er werkt iets niet") && bar.contains("<svg"), "{path}: {bar}");
            assert!(bar.contains("&#60;b&#62;sms&#60;/b&#62; &#38; app"), "{path}: {bar}");
            assert!(bar.contains("We weten nog niet wanneer dit klaar is."), "{path}: {bar}");
        }
        for path in ["/home", "/me", "/messages", &noor.path("appointments"), "/operator/banner"] {
            assert!(top(&hers.get(path).await).contains("lukt niet"), "{path}");
        }
        outside.post("/language", &[("language", "en")]).await;
        let bar = top(&outside.get("/sign-in").await);
        assert!(bar.contains("Something is not working") && bar.contains("does not work"), "{bar}");
        assert!(!bar.contains("lukt niet"), "{bar}");
        for path in ["/health", "/assets/none.css"] {
            assert!(!outside.get(path).await.says("lukt niet"), "{path}");
        }
    }

    /// Issue 6.11: from 48 hours before its beginning until its end, by the clock alone.
    async fn maintenance_is_announced_two_days_ahead_and_goes_by_itself(app: &TestApp) {
        let desk = inside(app, &administrator(app).await).await;
        announces(&desk, &MAINTENANCE).await;
        let list = desk.get(PAGE).await;
        assert!(list.says("staat klaar") && list.says("20 oktober 2026, 22:00"), "{list}");
        let outside = app.browser();
        let span = "Van 20 oktober 2026, 22:00 tot 21 oktober 2026, 02:00.";
        for (now, says) in [
            ("2026-10-18T19:59:59Z", ""),
            ("2026-10-18T20:00:00Z", span),
            ("2026-10-20T12:00:00Z", "Van vandaag, 22:00 tot morgen, 02:00."),
            ("2026-10-20T20:00:00Z", "Naar verwachting klaar: morgen, 02:00."),
            ("2026-10-20T23:59:59Z", "Naar verwachting klaar: vandaag, 02:00."),
            ("2026-10-21T00:00:00Z", ""),
        ] {
            app.clock.set(now.parse().unwrap());
            let bar = top(&outside.get("/sign-in").await);
            assert_eq!(bar.is_empty(), says.is_empty(), "{now}: {bar}");
            assert!(bar.contains(says), "{now}: {bar}");
        }
        let desk = inside(app, &administrator(app).await).await;
        assert!(desk.get(PAGE).await.says("voorbij"), "it stands among what was");
    }

    /// Only where one comes in, where that was chosen.
    async fn at_the_entrance_alone_it_stands_there_and_on_home(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let desk = inside(app, &administrator(app).await).await;
        let mut typed = vec![("pages", "entrance")];
        typed.extend(OUTAGE);
        announces(&desk, &typed).await;
        let (outside, hers) = (app.browser(), inside(app, &noor.who).await);
        assert!(top(&outside.get("/").await).contains("lukt niet"));
        assert!(top(&outside.get("/sign-in").await).contains("lukt niet"));
        assert!(top(&hers.get("/home").await).contains("lukt niet"));
        for path in ["/help", "/me", "/nowhere", "/sign-in/lost"] {
            assert_eq!(top(&hers.get(path).await), "", "{path}");
        }
    }

    /// V5: it is for the operator's administrator and application support, and each deed has its line.
    async fn nobody_else_announces_and_each_deed_has_its_line(app: &TestApp) {
        let support = app.operator().staff("Sjef", Role::Support).await;
        let desk = inside(app, &support).await;
        assert!(desk.get("/home").await.html().contains("href=\"/operator/banner\""));
        let one = announces(&desk, &OUTAGE).await;
        let others = [
            app.operator().staff("Dora", Role::Dpo).await,
            app.operator().staff("Kees", Role::ComplaintsOfficer).await,
            app.kompas().staff("Pien", Role::ProviderAdministrator).await,
            app.kompas().coordinator().await,
            app.kompas().therapist().await,
            app.kompas().client("Noor", 14).await.who,
        ];
        for other in &others {
            let browser = inside(app, other).await;
            let nothing = browser.get("/nowhere").await.html();
            for path in [PAGE, NEW, one.as_str()] {
                assert_eq!(browser.get(path).await.is(404).html(), nothing, "{path}");
            }
            for path in [NEW, one.as_str(), &format!("{one}/end")] {
                browser.post(path, &OUTAGE).await.is(404);
            }
        }
        app.browser().get(PAGE).await.leads_to("/sign-in");
        let both = inside(app, &administrator(app).await).await;
        assert!(both.get(&one).await.is(200).says(&support.name), "who announced it stands there");
        both.get(&format!("{PAGE}/{}", uuid::Uuid::max())).await.is(404);
        let change = [("deed", "send"), ("until", "2026-10-14T23:00"), ("words_nl", "Het lukt weer bijna."), OUTAGE[3]];
        both.post(&one, &change).await.leads_to(&one);
        both.post(&format!("{one}/end"), &[]).await.leads_to(PAGE);
        for _ in 0..2 {
            both.post(&format!("{one}/end"), &[]).await.leads_to(PAGE);
            both.post(&one, &change).await.is(200);
        }
        let line = |action: &str, role: &str| (action.to_owned(), role.to_owned());
        let (first, second) = ("support", "administrator");
        assert_eq!(lines(app).await, [line("create", first), line("update", second), line("delete", second)]);
    }
}
