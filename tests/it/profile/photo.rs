//! A picture: with consent, small and bare, seen by whom it may be, gone at once (A12, V4, V7).

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use empower::features::notices::Kind;
use empower::jobs;
use image::{GenericImageView as _, Rgb, RgbImage};
use jiff::SignedDuration;
use uuid::Uuid;

use super::{inside, newest};
use crate::support::{Answer, Browser, Client, Someone, TestApp, Way};

fn picture() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let red = RgbImage::from_pixel(300, 200, Rgb([200, 10, 10]));
    red.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Sends a picture, as a browser does.
async fn puts(browser: &Browser<'_>, bytes: &[u8], agrees: bool) -> Answer {
    let part = |name: &str, value: &[u8]| {
        let head = format!("--b0\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        [head.as_bytes(), value, b"\r\n"].concat()
    };
    let agreed = if agrees { part("agree", b"yes") } else { Vec::new() };
    let body =
        [part("photo", bytes), part("zoom", b"200"), agreed, b"--b0--\r\n".to_vec()].concat();
    let request = browser
        .request(Method::POST, "/me/photo")
        .header(CONTENT_TYPE, "multipart/form-data; boundary=b0")
        .header("sec-fetch-site", "same-origin");
    browser.send(request, Body::from(body)).await
}

/// The id of somebody's picture, if there is one.
async fn photo_of(app: &TestApp, someone: &Someone) -> Option<Uuid> {
    let mut tx = app.db.read().await.unwrap();
    let row: Option<(Uuid,)> = tx
        .query("SELECT id FROM photo WHERE person_id = $1")
        .bind(someone.person)
        .optional()
        .await
        .unwrap();
    row.map(|(id,)| id)
}

async fn is_destroyed(app: &TestApp, key: Uuid) -> bool {
    app.vault.key(vault::KeyId(key)).await.is_err()
}

fn face(client: &Client, someone: &Someone) -> String {
    client.path(&format!("faces/{}", someone.person))
}

both! {
    /// A12, V4: no picture without a yes; who may see the network sees it, nobody else does, and
    /// taken away it is gone everywhere at once, with its key.
    async fn a_picture_is_seen_by_the_network_and_gone_at_once(app: &TestApp) {
        let noor = app.kompas().client("Noor", 17).await;
        let (therapist, other) = (app.kompas().therapist().await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let own = inside(app, &noor.who).await;
        puts(&own, &picture(), false).await.is(422);
        puts(&own, b"", true).await.is(422);
        assert!(puts(&own, b"<svg/>", true).await.is(422).says("geen foto die we kunnen lezen"));
        assert_eq!(photo_of(app, &noor.who).await, None);
        puts(&own, &picture(), true).await.leads_to("/me/photo");
        let kept = own.get(&format!("/me/photo/{}", noor.who.person)).await;
        assert_eq!(kept.is(200).header("content-type").as_deref(), Some("image/jpeg"));
        assert_eq!(kept.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(kept.header("x-content-type-options").as_deref(), Some("nosniff"));
        assert_eq!(image::load_from_memory(&kept.body).unwrap().dimensions(), (256, 256));
        let theirs = inside(app, &therapist).await;
        let page = theirs.get(&noor.path("network")).await;
        assert!(page.is(200).html().contains(&face(&noor, &noor.who)), "{page}");
        assert_eq!(theirs.get(&face(&noor, &noor.who)).await.is(200).body, kept.body);
        let stranger = inside(app, &other).await;
        stranger.get(&face(&noor, &noor.who)).await.is(404);
        stranger.get(&format!("/me/photo/{}", noor.who.person)).await.is(404);
        theirs.get(&face(&noor, &other)).await.is(404);
        let copy = own.get("/me/copy/data").await.is(200).html();
        assert!(copy.contains("\"kind\": \"image/jpeg\""), "V8: one's picture is in the copy");
        assert!(own.get("/me/copy/readable").await.is(200).html().contains("<img src=\"data:image/jpeg;base64,"));
        let id = photo_of(app, &noor.who).await.unwrap();
        own.post("/me/photo/remove", &[]).await.leads_to("/me/photo");
        theirs.get(&face(&noor, &noor.who)).await.is(404);
        own.get(&format!("/me/photo/{}", noor.who.person)).await.is(404);
        assert!(is_destroyed(app, id).await);
    }

    /// A12: under 16 every representative says yes as well; until then nobody sees it, and the no of
    /// one takes it away at once.
    async fn under_16_every_representative_says_yes(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        let aunt = noor.relative("Tante", "aunt").await;
        let therapist = app.kompas().therapist().await;
        noor.treated_by(&therapist).await;
        let (own, theirs) = (inside(app, &noor.who).await, inside(app, &therapist).await);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let page = noor.path("photo");
        hers.get(&noor.path("photo/picture")).await.is(404);
        puts(&own, &picture(), true).await.leads_to("/me/photo");
        assert_eq!(newest(app, Kind::PhotoAsked).await.link.as_deref(), Some(page.as_str()));
        assert!(own.get("/me/photo").await.says("moet ook ja zeggen"));
        theirs.get(&face(&noor, &noor.who)).await.is(404);
        inside(app, &aunt).await.get(&page).await.is(404);
        let id = photo_of(app, &noor.who).await.unwrap().to_string();
        assert!(hers.get(&format!("/clients/{}", noor.id)).await.html().contains(&page));
        hers.get(&noor.path("photo/picture")).await.is(200);
        hers.post(&page, &[("photo", &id), ("answer", "yes")]).await.leads_to(&page);
        theirs.get(&face(&noor, &noor.who)).await.is(404);
        own.post(&page, &[("photo", &id), ("answer", "yes")]).await.is(404);
        his.post(&page, &[("photo", &id), ("answer", "yes")]).await.leads_to(&page);
        theirs.get(&face(&noor, &noor.who)).await.is(200);
        // To another picture they have not said yes.
        puts(&own, &picture(), true).await.leads_to("/me/photo");
        theirs.get(&face(&noor, &noor.who)).await.is(404);
        hers.post(&page, &[("photo", &id), ("answer", "yes")]).await.is(404);
        assert!(is_destroyed(app, id.parse().unwrap()).await);
        let id = photo_of(app, &noor.who).await.unwrap();
        his.post(&page, &[("photo", &id.to_string()), ("answer", "no")]).await.leads_to(&page);
        assert!(is_destroyed(app, id).await);
        assert!(own.get("/me/photo").await.says("meteen weggegooid"));
    }

    /// A9, A10: with the account the picture goes.
    async fn with_the_account_the_picture_goes(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let browser = inside(app, &noor).await;
        puts(&browser, &picture(), true).await.leads_to("/me/photo");
        let id = photo_of(app, &noor).await.unwrap();
        assert!(browser.get("/me/close").await.says("Je foto"));
        browser.post("/me/close", &[("when", "at_once")]).await.leads_to("/sign-in");
        app.pass(SignedDuration::from_mins(20));
        jobs::drain(app).await.unwrap();
        assert_eq!(photo_of(app, &noor).await, None);
        assert!(is_destroyed(app, id).await);
    }

    /// A12: before twelve there is no picture.
    async fn before_twelve_there_is_no_picture(app: &TestApp) {
        let child = app.kompas().client_who("Sam", 11, Way::Usual).await;
        let browser = inside(app, &child.who).await;
        let page = browser.get("/me/photo").await;
        assert!(page.is(200).field("agree").is_none(), "{page}");
        puts(&browser, &picture(), true).await.is(404);
    }
}
