//! The brake on guessing (T4.1): failures only, and alike for names that do not exist.

pub(crate) mod apart;

use jiff::SignedDuration;

use crate::support::{Answer, PASSWORD, TestApp, Way};

const WRONG: &str = "iets heel anders";

/// Types a wrong password this often, and returns the last answer.
async fn guesses(app: &TestApp, name: &str, times: usize) -> Answer {
    let mut last = None;
    for _ in 0..times {
        last = Some(app.browser().types_password(name, WRONG).await);
    }
    last.expect("at least one guess")
}

fn waits(answer: &Answer) -> i64 {
    answer
        .is(429)
        .header("retry-after")
        .expect("a brake says how long")
        .parse()
        .expect("in seconds")
}

both! {
    /// From the sixth try one waits, and is told how long.
    async fn after_five_failures_the_sixth_try_waits(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        guesses(app, name, 5).await.is(422);
        let sixth = guesses(app, name, 1).await;
        let seconds = waits(&sixth);
        assert!((1..=900).contains(&seconds), "{seconds}");
        assert_eq!(app.browser().types_password(name, PASSWORD).await.status, 429, "the right one waits as well");
    }

    /// A name that does not exist is braked alike: else the brake would tell.
    async fn an_unknown_name_is_braked_alike(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = noor.holder().user_name.clone();
        let known = guesses(app, &name, 6).await;
        let unknown = guesses(app, "nooit.geweest", 6).await;
        assert_eq!(waits(&known), waits(&unknown));
        assert_eq!(known.html().replace(&name, ""), unknown.html().replace("nooit.geweest", ""));
    }

    /// One's neighbour at school is not kept waiting.
    async fn another_account_at_the_same_address_is_not_braked(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let sem = app.kompas().user("Sem", Way::Usual).await;
        guesses(app, &noor.holder().user_name, 6).await.is(429);
        app.browser().types_password(&sem.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// After a quarter of an hour all is forgotten.
    async fn the_brake_lets_go_after_fifteen_minutes(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        let seconds = waits(&guesses(app, name, 6).await);
        app.pass(SignedDuration::from_secs(seconds - 1));
        app.browser().types_password(name, PASSWORD).await.is(429);
        app.pass(SignedDuration::from_secs(1));
        app.browser().types_password(name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// Who waits is not made to wait longer by trying meanwhile.
    async fn trying_while_braked_does_not_lengthen_the_wait(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        let first = waits(&guesses(app, name, 6).await);
        assert_eq!(waits(&guesses(app, name, 10).await), first);
    }

    /// Getting in forgets what went wrong before.
    async fn success_forgets_the_failures(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        guesses(app, name, 4).await.is(422);
        app.browser().signs_in(noor.holder()).await;
        guesses(app, name, 5).await.is(422);
        guesses(app, name, 1).await.is(429);
    }

    /// The right password alone forgets nothing: else codes could be guessed for ever.
    async fn wrong_codes_count_as_failures(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = app.browser();
        let right: u32 = browser.code_of(noor.holder()).parse().unwrap();
        for guess in 1..=5 {
            browser.types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
            browser.types_code(&format!("{:06}", (right + 100 + guess) % 1_000_000)).await.is(422);
        }
        let code = browser.code_of(noor.holder());
        waits(&browser.types_code(&code).await);
        browser.types_password(&noor.holder().user_name, PASSWORD).await.is(429);
        browser.get("/me").await.leads_to("/sign-in/code");
    }

    /// A school shares one address: two hundred failures in a quarter of an hour pass, of however many names.
    async fn an_address_is_braked_after_two_hundred_failures(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        for number in 0..200 {
            guesses(app, &format!("gok.{number}"), 1).await.is(422);
        }
        waits(&guesses(app, "gok.200", 1).await);
        app.browser().types_password(&noor.holder().user_name, PASSWORD).await.is(429);
        app.pass(SignedDuration::from_mins(15));
        app.browser().types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    }

    /// Guesses that arrive together are no way round the brake.
    async fn guesses_that_arrive_together_do_not_pass_the_brake(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let name = &noor.holder().user_name;
        let one = async || app.browser().types_password(name, WRONG).await.status.as_u16();
        let four = async || tokio::join!(one(), one(), one(), one());
        let (first, second, third) = tokio::join!(four(), four(), four());
        let passed = [first, second, third].into_iter().flat_map(<[u16; 4]>::from).filter(|status| *status == 422).count();
        assert!(passed <= 5, "{passed} guesses were checked");
    }
}
