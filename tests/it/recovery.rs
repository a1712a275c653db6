//! Lost something (A1, T4.1): back in for the holder, and for nobody else.

mod asked_often;
mod both_lost;
mod phone;
pub(crate) mod post;
mod proofs;

use axum::body::Body;
use axum::http::Method;
use axum::http::header::{CONTENT_TYPE, HOST};
use empower::jobs;
use jiff::SignedDuration;

use crate::support::{Answer, Browser, PASSWORD, Someone, TestApp, Way};
pub(crate) use post::got;
use post::{link_of, links};

const ASK: &str = "/sign-in/lost/password";
const WANTED: &str = "zeven schapen op zolder";

/// Asks for a link, and lets what follows from that be done.
async fn asks(app: &TestApp, name: &str) -> Answer {
    let answer = app.browser().post(ASK, &[("user_name", name)]).await;
    jobs::drain(app).await.unwrap();
    answer
}

/// Asks for a link, and takes it from the mail.
async fn link(app: &TestApp, someone: &Someone) -> String {
    asks(app, &someone.holder().user_name).await.leads_to("/sign-in/lost/sent");
    link_of(app, someone, "recover").await
}

async fn chooses(browser: &Browser<'_>, link: &str, code: &str) -> Answer {
    let fields = [("code", code), ("password_new", WANTED), ("password_again", WANTED)];
    browser.post(link, &fields).await
}

/// The statements that run while somebody asks, in their order.
async fn work(app: &TestApp, name: &str) -> Vec<&'static str> {
    app.db.recorder().start();
    app.browser().post(ASK, &[("user_name", name)]).await.is(303);
    app.db.recorder().stop()
}

both! {
    /// T4.1: neither the words nor the work tell whether somebody has an account.
    async fn asking_tells_nothing_of_who_has_an_account(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let gone = app.kompas().user("Gijs", Way::Closed).await;
        let name = noor.holder().user_name.as_str();
        let known = app.browser().post(ASK, &[("user_name", name)]).await;
        for other in ["nooit.geweest", gone.holder().user_name.as_str()] {
            let unknown = app.browser().post(ASK, &[("user_name", other)]).await;
            assert_eq!((known.status, &known.headers, &known.body), (unknown.status, &unknown.headers, &unknown.body));
        }
        let hashes = app.passwords.figures().times.count();
        let asked = work(app, name).await;
        for other in ["nooit.geweest", gone.holder().user_name.as_str()] {
            assert_eq!(asked, work(app, other).await, "{other}");
        }
        assert_eq!(app.passwords.figures().times.count(), hashes, "nobody's password is looked at");
        jobs::drain(app).await.unwrap();
        assert_eq!(links(app, &noor, "recover").await.len(), 1);
        assert!(got(app, &gone).await.is_empty());
        // A link that somebody made up is answered like one that was used.
        let made_up = app.browser().get("/sign-in/lost/link/abc").await;
        assert_eq!(made_up.is(404).html(), app.browser().get("/sign-in/lost/stop/abc").await.html().replace("/stop/", "/link/"));
    }

    /// A1: a link by mail and a code bring a new password, once; whoever was signed in is so no more, and is told why.
    async fn a_link_and_a_code_bring_a_new_password_once(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (thief, own) = (app.browser(), app.browser());
        thief.signs_in(noor.holder()).await;
        let link = link(app, &noor).await;
        for _ in 0..2 {
            // Whoever looks ahead into a mail uses nothing up.
            assert!(app.browser().get(&link).await.is(200).says("Kies een nieuw wachtwoord"));
        }
        assert!(chooses(&own, &link, "000000").await.is(422).says("Die code klopt niet"));
        let short = own.post(&link, &[("code", "123456"), ("password_new", "kort"), ("password_again", "kort")]).await;
        assert!(short.is(422).says("te kort"), "{short}");
        thief.get("/me").await.is(200);
        let code = own.code_of(noor.holder());
        chooses(&own, &link, &code).await.leads_to("/home");
        own.get("/me").await.is(200);
        thief.get("/me").await.leads_to("/sign-in");
        assert!(thief.get("/sign-in").await.says("overal uitgelogd"));
        let (used, made_up) = (app.browser().get(&link).await, app.browser().get("/sign-in/lost/link/abc").await);
        assert_eq!(used.is(404).html().replace(&link, "/sign-in/lost/link/abc"), made_up.html());
        app.pass(SignedDuration::from_secs(30));
        let code = own.code_of(noor.holder());
        assert!(chooses(&app.browser(), &link, &code).await.is(404).says("Deze link werkt niet meer"));
        app.browser().types_password(&noor.holder().user_name, PASSWORD).await.is(422);
        app.browser().types_password(&noor.holder().user_name, WANTED).await.leads_to("/sign-in/code");
        let told = got(app, &noor).await;
        let changed = told.iter().filter(|kept| kept.kind.as_str() == "account_changed").count();
        assert_eq!(changed, 2, "by mail and by text message: {told:?}");
    }

    /// T4.1: a link lasts an hour, and for twenty minutes nobody who asks takes it away; a newer one
    /// takes its place, and twenty a day are enough for a mailbox. It was three a day at whatever
    /// moment: then anybody who knew the name used them up.
    async fn a_link_does_not_last_and_cannot_fill_a_mailbox(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let old = link(app, &noor).await;
        app.pass(SignedDuration::from_mins(19));
        assert_eq!(link(app, &noor).await, old, "it is in its reader's hand");
        app.pass(SignedDuration::from_mins(1));
        let new = link(app, &noor).await;
        assert_ne!(old, new);
        app.browser().get(&old).await.is(404);
        app.browser().get(&new).await.is(200);
        app.pass(SignedDuration::from_mins(60));
        app.browser().get(&new).await.is(404);
        for _ in 0..3 {
            asks(app, &noor.holder().user_name).await.is(303);
        }
        assert_eq!(links(app, &noor, "recover").await.len(), 3);
        app.pass(SignedDuration::from_hours(24));
        // Signing in as usual needs no link: the one there is dies.
        let last = link(app, &noor).await;
        app.browser().signs_in(noor.holder()).await;
        app.browser().get(&last).await.is(404);
    }

    /// Whoever reads somebody's mail has no code, and guesses it no faster than anybody.
    async fn codes_are_not_guessed_by_a_link(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let (link, thief) = (link(app, &noor).await, app.browser());
        for _ in 0..5 {
            chooses(&thief, &link, "000000").await.is(422);
        }
        let code = thief.code_of(noor.holder());
        let braked = chooses(&thief, &link, &code).await;
        assert!(braked.is(429).header("retry-after").is_some(), "{braked}");
        for _ in 0..5 {
            asks(app, "nooit.geweest").await;
        }
        asks(app, "nooit.geweest").await.is(429);
    }

    /// Links come from the configured address, whatever host a request names.
    async fn a_link_is_of_the_portals_own_address(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let body = crate::support::encoded(&[("user_name", &noor.holder().user_name)]);
        let mut request = app.browser().request(Method::POST, ASK);
        let headers = request.headers_mut().unwrap();
        headers.insert(HOST, "evil.example".parse().unwrap());
        for name in ["x-forwarded-host", "x-original-host", "forwarded"] {
            headers.insert(name, "evil.example".parse().unwrap());
        }
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        app.browser().send(request.header("sec-fetch-site", "same-origin"), Body::from(body)).await.is(303);
        jobs::drain(app).await.unwrap();
        let mails = got(app, &noor).await;
        let words = empower::features::notices::words::message(
            empower::web::text::Texts::new(empower::web::text::Language::Nl), &mails[0], &app.settings.address);
        assert!(words.body.contains(&format!("{}/sign-in/lost/link/", app.settings.address)), "{}", words.body);
        assert!(!words.body.contains("evil"), "{}", words.body);
    }
}
