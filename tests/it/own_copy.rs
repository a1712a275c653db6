//! A copy of all that one may see now (V8): each of their own sight, in two forms, kept by nobody.

use jiff::SignedDuration;
use rules::Category;
use serde_json::Value;

use crate::support::{Browser, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn data(browser: &Browser<'_>) -> Value {
    serde_json::from_slice(&browser.get("/me/copy/data").await.is(200).body).expect("a copy")
}

fn count(copy: &Value, what: &str) -> usize {
    copy[what].as_array().expect("a list").len()
}

async fn exports(app: &TestApp, chain: uuid::Uuid) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (n,): (i64,) = tx
        .query("SELECT count(*) FROM audit_line WHERE chain = $1 AND action = 'export'")
        .bind(chain)
        .one()
        .await
        .unwrap();
    n
}

both! {
    /// V8, V5: both forms hold the same, what one sees and no more, and each leaves its line in every file.
    async fn a_copy_holds_what_one_sees_and_each_file_says_so(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let father = noor.parent("Erik", "father").await;
        let shown = noor.appointment(3, &therapist).await;
        let hidden = noor.appointment(4, &therapist).await;
        noor.own_appointment(5, &therapist, &[&father]).await;
        noor.thread(&therapist, None).await;
        noor.thread(&therapist, Some(&father)).await;
        noor.consents_hiding(&father, &[Category::Appointments], &[hidden.0]).await;
        let hers = inside(app, &noor.who).await;
        hers.get("/me/copy").await.is(200);
        let copy = data(&hers).await;
        assert_eq!((count(&copy, "files"), count(&copy, "appointments"), count(&copy, "conversations")), (1, 2, 1));
        assert_eq!(copy["whole"], true);
        assert_eq!(count(&copy["conversations"][0], "messages"), 1);
        assert!(copy["appointments"].to_string().contains("Proef") || copy["appointments"][0]["place"].is_string());
        let page = hers.get("/me/copy/readable").await;
        let html = page.is(200).html();
        assert!(html.contains(&noor.who.name) && html.contains(&therapist.name), "{html}");
        assert!(!html.contains("<script") && !html.contains("href="), "it asks nobody for anything");
        assert_eq!(exports(app, noor.id.0).await, 2);
        // The father has his own things and what she lets him see, and not what she hid.
        let his = data(&inside(app, &father).await).await;
        assert_eq!((count(&his, "appointments"), count(&his, "conversations")), (2, 1));
        assert!(his["appointments"].to_string().matches("\"parties\":[]").count() == 1, "{shown} alone of hers");
        assert_eq!(exports(app, noor.id.0).await, 3);
        // A stranger has an account and nothing else.
        let other = data(&inside(app, &app.kompas().user("Sil", Way::Usual).await).await).await;
        assert_eq!((count(&other, "files"), count(&other, "appointments")), (0, 0));
        assert!(other["account"]["user_name"].as_str().is_some_and(|name| name.starts_with("sil")));
    }

    /// A14, T14.1, T9.3: it is reached before new terms, from a block and while closing; with a fresh proof.
    async fn it_is_reached_from_every_small_room_with_a_fresh_proof(app: &TestApp) {
        let noor = app.kompas().client_who("Noor", 14, Way::BeforeTerms).await;
        let browser = inside(app, &noor.who).await;
        assert_eq!(count(&data(&browser).await, "files"), 1, "who did not accept the terms");
        app.pass(SignedDuration::from_mins(20));
        assert!(browser.get("/me/copy").await.is(200).html().contains("/sign-out"));
        browser.get("/me/copy/data").await.leads_to("/me/copy");
        let bram = app.kompas().client_who("Bram", 17, Way::Blocked).await;
        let blocked = inside(app, &bram.who).await;
        assert!(blocked.get("/blocked").await.html().contains("/me/copy"));
        assert_eq!(count(&data(&blocked).await, "files"), 0, "who is blocked sees nothing of a file");
        let handed = app.kompas().client_who("Ida", 17, Way::HandedOver).await;
        inside(app, &handed.who).await.get("/me/copy/data").await.leads_to("/first-password");
        let mila = app.kompas().client("Mila", 15).await;
        let closing = inside(app, &mila.who).await;
        closing.post("/me/close", &[("when", "later")]).await.leads_to("/sign-in");
        closing.signs_in(mila.who.holder()).await;
        assert_eq!(count(&data(&closing).await, "files"), 1);
        app.pass(SignedDuration::from_hours(15 * 24));
        let usual = inside(app, &app.kompas().user("Sil", Way::Usual).await).await;
        app.pass(SignedDuration::from_mins(20));
        usual.get("/me/copy").await.leads_to("/me/prove");
    }
}
