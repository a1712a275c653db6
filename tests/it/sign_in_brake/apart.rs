//! Who knows a user name keeps nobody from signing in, nor from proving (T4.1); and who has the
//! password without the code is told of.

use jiff::SignedDuration;

use super::WRONG;
use crate::recovery::got;
use crate::support::{Answer, Browser, PASSWORD, Someone, TestApp, Way};

const STRANGE: &str = "Strange browser";

async fn strangers_fail(app: &TestApp, name: &str) -> Answer {
    for _ in 0..5 {
        app.browser().called(STRANGE).types_password(name, WRONG).await.is(422);
    }
    app.browser().called(STRANGE).types_password(name, WRONG).await
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// The statements that run while somebody types a wrong password.
async fn work(app: &TestApp, name: &str) -> Vec<&'static str> {
    app.db.recorder().start();
    app.browser().types_password(name, WRONG).await.is(422);
    app.db.recorder().stop()
}

/// How many notices of this kind somebody got.
async fn told(app: &TestApp, someone: &Someone) -> usize {
    let all = got(app, someone).await;
    all.iter().filter(|kept| kept.kind.as_str() == "password_known").count()
}

/// The password is right and five codes are wrong, from a browser that is not known.
pub(crate) async fn guesses_codes(app: &TestApp, someone: &Someone) {
    let browser = app.browser().called(STRANGE);
    let right: u32 = browser.code_of(someone.holder()).parse().unwrap();
    browser.types_password(&someone.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    for guess in 1..=5 {
        browser.types_code(&format!("{:06}", (right + 1000 + guess) % 1_000_000)).await.is(422);
    }
}

both! {
    /// T4.1: strangers who fail do not shut out the browser with which its holder came before, nor it them.
    async fn a_browser_that_is_known_is_counted_apart(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        inside(app, &noor).await;
        strangers_fail(app, name).await.is(429);
        app.browser().signs_in(noor.holder()).await.leads_to("/home");
        app.browser().called(STRANGE).types_password(name, PASSWORD).await.is(429);
        for _ in 0..5 {
            app.browser().types_password(name, WRONG).await.is(422);
        }
        app.browser().types_password(name, PASSWORD).await.is(429);
        app.pass(SignedDuration::from_mins(15));
        for _ in 0..5 {
            app.browser().types_password(name, WRONG).await.is(422);
        }
        app.browser().called(STRANGE).types_password(name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// T4.1: nor do they keep whoever is signed in from proving, or from choosing another password.
    async fn strangers_keep_nobody_from_proving(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        strangers_fail(app, &noor.holder().user_name).await.is(429);
        for _ in 0..6 {
            app.browser().types_password(&noor.holder().user_name, WRONG).await;
        }
        let code = own.code_of(noor.holder());
        own.post("/me/prove", &[("code", &code)]).await.is(200);
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        own.post("/me/password", &fields).await.leads_to("/me");
        let again = [("password_current", WRONG), ("password_new", PASSWORD), ("password_again", PASSWORD)];
        for _ in 0..5 {
            own.post("/me/password", &again).await.is(422);
        }
        own.post("/me/password", &again).await.is(429);
    }

    /// T4.1: the same work for a name that exists, known from here or not, blocked, closed or only
    /// invited, and for one that does not: of the database, and one hash for each.
    async fn the_same_work_is_done_for_every_name(app: &TestApp) {
        let (noor, sem) =
            (app.kompas().user("Noor", Way::Usual).await, app.kompas().user("Sem", Way::Usual).await);
        inside(app, &noor).await;
        let mut others = vec![sem.holder().user_name.clone(), "nooit.geweest".to_owned()];
        for way in [Way::Blocked, Way::Closed, Way::Invited] {
            others.push(app.kompas().user("Gijs", way).await.holder().user_name.clone());
        }
        let hashes = || app.passwords.figures().times.count();
        let begun = hashes();
        let known = work(app, &noor.holder().user_name).await;
        assert_eq!(hashes() - begun, 1);
        for (number, name) in (2..).zip(&others) {
            assert_eq!(known, work(app, name).await, "{name}");
            assert_eq!(hashes() - begun, number, "{name}");
        }
    }

    /// T4.1: from however many networks somebody guesses, one name is guessed no faster; and its
    /// holder comes in meanwhile, by a browser that is known.
    async fn guessing_from_everywhere_is_guessing_one_name(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        inside(app, &noor).await;
        let from = |network: u8| app.browser().called(STRANGE).from([203, network, 113, 7].into());
        for network in 1..=5 {
            from(network).types_password(name, WRONG).await.is(422);
        }
        for network in 6..=20 {
            from(network).types_password(name, WRONG).await.is(429);
        }
        from(21).types_password(name, PASSWORD).await.is(429);
        app.browser().signs_in(noor.holder()).await.leads_to("/home");
        from(22).types_password(name, PASSWORD).await.is(429);
        // Nobody else of those networks was counted.
        let sem = app.kompas().user("Sem", Way::Usual).await;
        from(1).types_password(&sem.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// T4.1: the right password and ten wrong codes are told once, everywhere; from then on no code is
    /// taken for a day from a browser that is not known, and one that is goes on.
    async fn a_password_that_somebody_else_has_is_told(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        inside(app, &noor).await;
        guesses_codes(app, &noor).await;
        assert_eq!(told(app, &noor).await, 0);
        app.pass(SignedDuration::from_mins(16));
        guesses_codes(app, &noor).await;
        assert_eq!(told(app, &noor).await, 2, "by mail and by text message");
        app.pass(SignedDuration::from_mins(16));
        let strange = app.browser().called(STRANGE);
        strange.types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
        let code = strange.code_of(noor.holder());
        let shut = strange.types_code(&code).await;
        assert!(shut.is(429).says("over 24 uur"), "{shut}");
        app.browser().signs_in(noor.holder()).await.leads_to("/home");
        strange.types_code(&strange.code_of(noor.holder())).await.is(429);
        app.pass(SignedDuration::from_hours(24));
        strange.types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
        strange.types_code(&strange.code_of(noor.holder())).await.leads_to("/home");
        assert_eq!(told(app, &noor).await, 2);
    }

    /// T4.1: who chose another password is shut out nowhere.
    async fn another_password_opens_every_browser(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let own = inside(app, &noor).await;
        guesses_codes(app, &noor).await;
        app.pass(SignedDuration::from_mins(16));
        guesses_codes(app, &noor).await;
        let wanted = "zeven schapen op zolder";
        let fields = [("password_current", PASSWORD), ("password_new", wanted), ("password_again", wanted)];
        own.post("/me/password", &fields).await.leads_to("/me");
        app.pass(SignedDuration::from_mins(16));
        let strange = app.browser().called(STRANGE);
        strange.types_password(&noor.holder().user_name, wanted).await.leads_to("/sign-in/code");
        strange.types_code(&strange.code_of(noor.holder())).await.leads_to("/home");
    }
}
