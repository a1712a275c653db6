//! Copies of the log, kept outside the portal and checked later (V5).

use std::process::Command;

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use rules::Category::Appointments;
use serde_json::Value;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Sends a copy to be checked, as a browser sends a file.
async fn checks(browser: &Browser<'_>, client: &Client, copy: &[u8]) -> Answer {
    let head = "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.json\"\r\nContent-Type: application/json\r\n\r\n";
    let tail = "\r\n--b0\r\nContent-Disposition: form-data; name=\"copy\"\r\n\r\n\r\n--b0--\r\n";
    let body = [head.as_bytes(), copy, tail.as_bytes()].concat();
    let request = browser
        .request(Method::POST, &client.path("access-log/check"))
        .header(CONTENT_TYPE, "multipart/form-data; boundary=b0")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(body)).await
}

/// The command for an outsider, who has the file alone.
fn by_command(copy: &[u8], more: &[&str]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log.json");
    std::fs::write(&file, copy).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_empower"));
    let output = command.args(["audit", "check"]).arg(file).args(more).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

/// The day is signed, as the running portal does once an hour.
async fn signs(app: &TestApp) {
    empower::audit::sign_day(&app.db, &app.vault, app.clock.now()).await.unwrap();
}

both! {
    /// V5: what the client keeps is right the next day too; whatever is altered in it is found and said where.
    async fn a_copy_is_checked_and_what_was_altered_is_named(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let theirs = inside(app, &therapist).await;
        theirs.get(&noor.path("appointments")).await.is(200);
        theirs.get("/agenda").await.is(200);
        let own = inside(app, &noor.who).await;
        for page in ["appointments", "network"] {
            own.get(&noor.path(page)).await.is(200);
        }
        signs(app).await;
        let log = own.get(&noor.path("access-log")).await;
        assert!(log.says("Bewaren en nakijken"), "{log}");
        let kept = own.get(&noor.path("access-log/copy")).await;
        assert!(kept.is(200).header("content-disposition").unwrap().starts_with("attachment; filename=\"log-2026-"));
        assert_eq!(kept.header("cache-control").as_deref(), Some("no-store"));
        own.get(&noor.path("appointments")).await.is(200);
        let right = checks(&own, &noor, &kept.body).await;
        assert!(right.is(200).says("heel en niet veranderd") && right.says("nog precies zo"), "{right}");
        assert!(right.says("hoort bij de handtekening van die dag"), "{right}");
        assert!(own.get(&noor.path("access-log")).await.says("bewaarde dit overzicht als bestand"));
        let end = own.get(&noor.path("access-log/copy?only=head")).await;
        assert!(end.is(200).html().contains("\"head\"") && checks(&own, &noor, &end.body).await.says("Dit controlegetal is niet veranderd"), "{end}");

        let mut altered: Value = serde_json::from_slice(&kept.body).unwrap();
        assert_eq!(altered["whole"], true);
        altered["lines"][2]["did"] = "deed niets".into();
        let altered = serde_json::to_vec(&altered).unwrap();
        assert!(checks(&own, &noor, &altered).await.is(422).says("regel 3 is niet zoals we die gaven"));
        let mut cut: Value = serde_json::from_slice(&kept.body).unwrap();
        cut["lists"] = Value::Array(Vec::new());
        cut["lines"].as_array_mut().unwrap().truncate(2);
        let cut = checks(&own, &noor, &serde_json::to_vec(&cut).unwrap()).await;
        assert!(cut.is(422).says("na regel 2 mist er iets"), "{cut}");
        let half = checks(&own, &noor, &kept.body[..kept.body.len() / 2]).await;
        assert!(half.is(422).says("Dit is niet te lezen"), "{half}");
        assert!(checks(&own, &noor, b"").await.is(422).says("Kies een bestand"));
        assert!(checks(&own, &noor, &vec![b'['; 6 * 1024 * 1024]).await.is(422).says("Dit is te groot"));
        assert!(checks(&own, &noor, &vec![b'['; 300_000]).await.is(422).says("geen kopie"));

        let (fine, said) = by_command(&altered, &[]);
        assert!(!fine && said.contains("line 3"), "{said}");
    }

    /// V5: whoever has the copy and the public key can check where the file stood on a signed day, and needs no portal.
    async fn a_copy_is_below_the_root_of_a_signed_day(app: &TestApp) {
        let (noor, sam) = (app.kompas().client("Noor", 14).await, app.kompas().client("Sam", 15).await);
        assert!(app.browser().get("/log-key").await.is(200).says("Nog geen dag"));
        signs(app).await;
        let own = inside(app, &noor.who).await;
        let kept = own.get(&noor.path("access-log/copy")).await;
        let copy: Value = serde_json::from_slice(&kept.is(200).body).unwrap();
        let outside = app.browser().get("/log-key").await;
        let key = copy["day"]["key"].as_str().expect("a key");
        for digits in [key, copy["day"]["root"].as_str().unwrap(), copy["day"]["signature"].as_str().unwrap()] {
            assert!(outside.is(200).says(digits), "{outside}");
        }
        let listed: Value = serde_json::from_slice(&app.browser().get("/log-key?form=json").await.is(200).body).unwrap();
        assert_eq!((&listed["keys"][0], &listed["days"][0]["root"]), (&copy["day"]["key"], &copy["day"]["root"]));
        let (fine, said) = by_command(&kept.body, &["--key", key]);
        assert!(fine && said.contains("was under the root of 2026-10-14"), "{said}");
        assert!(!by_command(&kept.body, &["--key", &key.replace(char::is_numeric, "0")]).0);
        for told in [kept.html(), outside.html()] {
            assert!(!told.contains(&sam.id.to_string()), "{told}");
        }
        let mut altered = copy.clone();
        altered["day"]["place"]["path"][0] = serde_json::json!({ "left": key });
        let (fine, said) = by_command(&serde_json::to_vec(&altered).unwrap(), &[]);
        assert!(!fine && said.contains("signature of the day"), "{said}");
        let altered = checks(&own, &noor, &serde_json::to_vec(&altered).unwrap()).await;
        assert!(altered.is(422).says("de handtekening van de dag hoort er niet bij"), "{altered}");
    }

    /// V5, T4.1: a copy of another file gets the answer of something that is no copy, and nobody else gets hers.
    async fn a_copy_of_another_file_says_nothing_of_it(app: &TestApp) {
        let (noor, sam) = (app.kompas().client("Noor", 14).await, app.kompas().client("Sam", 15).await);
        let (hers, his) = (inside(app, &noor.who).await, inside(app, &sam.who).await);
        let kept = hers.get(&noor.path("access-log/copy")).await;
        his.get(&noor.path("access-log/copy")).await.is(404);
        checks(&his, &noor, &kept.body).await.is(404);
        let other = checks(&his, &sam, &kept.body).await;
        let nothing = checks(&his, &sam, b"{\"kind\": 1}").await;
        assert_eq!(other.is(422).html(), nothing.html());
    }

    /// T4.2: a parent's copy holds no number, no end and no line that would tell what the other parent did.
    async fn a_parents_copy_tells_nothing_of_the_other_parent(app: &TestApp) {
        let sam = app.kompas().client("Sam", 9).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let his = inside(app, &father).await;
        his.get(&sam.path("appointments")).await.is(200);
        let hers = inside(app, &mother).await;
        hers.get(&sam.path("appointments")).await.is(200);
        signs(app).await;
        let kept = hers.get(&sam.path("access-log/copy?only=head")).await;
        let copy: Value = serde_json::from_slice(&kept.is(200).body).unwrap();
        assert_eq!((&copy["whole"], &copy["head"], &copy["before"]), (&false.into(), &Value::Null, &Value::Null));
        let text = kept.html();
        assert!(text.contains("Jij") && !text.contains("Kees") && !text.contains("\"n\"") && !text.contains("\"place\"") && text.contains("\"root\"") && !text.contains("commitment"), "{text}");
        his.get(&sam.path("appointments")).await.is(200);
        let right = checks(&hers, &sam, &kept.body).await;
        assert!(right.is(200).says("De kopie is een deel"), "{right}");
    }

    /// V5: who alters the log after a copy was made is found by the copy.
    async fn a_log_altered_since_is_found_by_the_copy(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments]).await;
        let own = inside(app, &noor.who).await;
        own.get(&noor.path("network")).await.is(200);
        let kept = own.get(&noor.path("access-log/copy")).await;
        let swap = "UPDATE audit_line SET hash = commitment, commitment = hash WHERE chain = $1 AND n = 2";
        let swapped = async || {
            let mut tx = app.db.write().await.unwrap();
            tx.query(swap).bind(noor.id).run().await.unwrap();
            tx.commit().await.unwrap();
        };
        swapped().await;
        let found = checks(&own, &noor, &kept.body).await;
        swapped().await;
        assert!(found.is(422).says("staat regel 2 niet meer zo"), "{found}");
        assert!(checks(&own, &noor, &kept.body).await.is(200).says("nog precies zo"));
    }
}
