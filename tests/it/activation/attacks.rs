//! What somebody tries who should not get in: guessing, replaying, asking around.

use empower::features::accounts::totp;

use super::support::{Form, Sent, activates, chooses, inside, invited, secret, sent};
use crate::support::{Answer, Browser, PASSWORD, Someone, TestApp};

const BY_MAIL: Form = Form { email: "noor@example.org", mobile: "0655500001", channel: "text" };

/// Somebody invited, with link and code.
async fn somebody(app: &TestApp, office: &Browser<'_>, call: &str) -> (Someone, String, String) {
    let someone = app.kompas().person(call, None).await;
    invited(office, &someone, &BY_MAIL).await;
    let sent = sent(app).await;
    (someone, Sent::link(&sent), Sent::code(&sent))
}

fn other(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

/// A page without the link that one asked for.
fn without(link: &str, answer: &Answer) -> String {
    answer.is(404).html().replace(link, "")
}

both! {
    /// T4.1: five wrong codes end a link; a code is worth nothing for another link.
    async fn codes_cannot_be_guessed(app: &TestApp) {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let (noor, link, code) = somebody(app, &office, "Noor").await;
        let (_, others_link, others_code) = somebody(app, &office, "Bo").await;
        let thief = app.browser();
        let tries = async |link: &str, code: &str| thief.post(&format!("{link}/code"), &[("code", code)]).await;
        tries(&link, "12").await.is(422);
        if code != others_code {
            tries(&link, &others_code).await.is(422);
        }
        for left in ["3", "2"] {
            assert!(tries(&link, &other(&code)).await.is(422).says(&format!("nog {left} keer")));
        }
        assert!(tries(&link, &other(&code)).await.is(422).says("nog één keer"));
        tries(&link, &other(&code)).await.is(404);
        tries(&link, &code).await.is(404);
        thief.post(&format!("{link}/again"), &[]).await.is(303);
        app.browser().get(&link).await.is(404);
        assert!(office.get("/people/invited").await.says("te vaak een verkeerde code"));
        tries(&others_link, &others_code).await.leads_to("/activate/name");
        office.post(&format!("/people/{}/invite/again", noor.person), &[]).await.is(303);
        let sent = sent(app).await;
        app.browser().post(&format!("{}/code", Sent::link(&sent)), &[("code", &Sent::code(&sent))]).await.is(303);
    }

    /// T4.1: whoever has the code and not the rest is nowhere; used once, nothing works again.
    async fn nothing_can_be_replayed(app: &TestApp) {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let (_, link, code) = somebody(app, &office, "Noor").await;
        let phone = app.browser();
        phone.get("/activate/name").await.leads_to("/activate/help");
        phone.post(&format!("{link}/code"), &[("code", &code)]).await.leads_to("/activate/name");
        let half = phone.cookie("session").expect("the steps go on by a cookie");
        let nosy = app.browser();
        nosy.set_cookie("session", &half);
        for path in ["/home", "/me", "/people", "/calendar"] {
            nosy.get(path).await.leads_to("/sign-in");
        }
        phone.get("/sign-in/code").await.leads_to("/sign-in");
        phone.get("/activate/app").await.leads_to("/activate/name");
        chooses(&phone, "noor.zelf", "kort").await.is(422);
        let taken = app.kompas().coordinator().await.holder().user_name.clone();
        let again = chooses(&phone, &taken, PASSWORD).await;
        assert_eq!(again.is(422).field("user_name"), Some(taken), "{again}");
        assert!(!again.html().contains(PASSWORD));
        chooses(&phone, "noor.zelf", PASSWORD).await.leads_to("/activate/factor");
        app.browser().types_password("noor.zelf", PASSWORD).await.is(422);
        activates(&phone, "noor.zelf").await;
        let thief = app.browser();
        thief.set_cookie("session", &half);
        thief.get("/activate/app").await.leads_to("/activate/help");
        thief.post(&format!("{link}/code"), &[("code", &code)]).await.is(404);
        let before = sent(app).await.len();
        thief.post(&format!("{link}/again"), &[]).await.is(303);
        assert_eq!(sent(app).await.len(), before, "nothing more is sent to who is in");
    }

    /// A link tells nothing: not there, used, taken back and for another are one page, to the letter.
    async fn a_link_never_tells_whether_there_is_an_account(app: &TestApp) {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let (_, used, code) = somebody(app, &office, "Noor").await;
        let phone = app.browser();
        phone.post(&format!("{used}/code"), &[("code", &code)]).await.is(303);
        activates(&phone, "noor.zelf").await;
        let (bo, back, _) = somebody(app, &office, "Bo").await;
        office.post(&format!("/people/{}/invite/withdraw", bo.person), &[]).await.is(303);
        let (_, not_me, _) = somebody(app, &office, "Zoe").await;
        phone.post(&format!("{not_me}/not-me"), &[]).await.is(303);
        let never = format!("/activate/{}", "x".repeat(43));
        let stranger = app.browser();
        let pages = async |link: &str| {
            let code = format!("{link}/code");
            let sent = stranger.post(&code, &[("code", "123456")]).await;
            let answers = [stranger.get(link).await, stranger.get(&code).await, sent];
            answers.map(|answer| without(link, &answer))
        };
        let nothing = pages(&never).await;
        for link in [&used, &back, &not_me] {
            assert_eq!(pages(link).await, nothing);
        }
        for link in [&used, &back, &not_me, &never] {
            for deed in ["again", "not-me"] {
                stranger.post(&format!("{link}/{deed}"), &[]).await.leads_to("/activate/help");
            }
        }
        let strange = "/activate/%3Cb%3E%0d%0aSet-Cookie:x";
        assert!(!stranger.get(strange).await.is(404).html().contains("<b>"));
    }

    /// Heads of a message: what is typed as an address names no other receiver (see also `model`).
    async fn an_address_cannot_carry_another_head(app: &TestApp) {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let noor = app.kompas().person("Noor", None).await;
        let path = format!("/people/{}/invite", noor.person);
        for email in ["noor@example.org\r\nBcc: ander@example.org", "noor@example.org,ander@example.org"] {
            let told = office.post(&path, &Form { email, ..BY_MAIL }.fields()).await;
            assert!(told.is(422).says("Dit is geen e-mailadres"), "{told}");
        }
        let told = office.post(&path, &Form { mobile: "06 12345678\r\nx", ..BY_MAIL }.fields()).await;
        assert!(told.is(422).says("Dit is geen mobiel nummer") && sent(app).await.is_empty(), "{told}");
    }

    /// Two tabs, the button back, and a form sent twice: the account begins once, and nobody is lost.
    async fn two_tabs_begin_one_account(app: &TestApp) {
        let office = inside(app, &app.kompas().coordinator().await).await;
        let (_, link, code) = somebody(app, &office, "Noor").await;
        let phone = app.browser();
        let step = format!("{link}/code");
        for _ in 0..2 {
            phone.post(&step, &[("code", &code)]).await.leads_to("/activate/name");
        }
        chooses(&phone, "noor.een", PASSWORD).await.leads_to("/activate/factor");
        let first = secret(&phone.get("/activate/app").await);
        chooses(&phone, "noor.twee", PASSWORD).await.leads_to("/activate/factor");
        assert_eq!(secret(&phone.get("/activate/app").await), first, "the app keeps its key");
        let right = totp::code(&first, app.clock.authenticator_seconds());
        let wrong = phone.post("/activate/app", &[("code", &other(&right))]).await;
        wrong.is(422);
        phone.post("/activate/app", &[("code", &right)]).await.leads_to("/home");
        phone.post("/activate/app", &[("code", &right)]).await.leads_to("/home");
        phone.get("/activate/name").await.leads_to("/home");
        assert!(phone.get(&link).await.is(200).says("Hier is al iemand ingelogd"));
        app.browser().types_password("noor.een", PASSWORD).await.is(422);
        app.browser().types_password("noor.twee", PASSWORD).await.leads_to("/sign-in/code");
    }
}
