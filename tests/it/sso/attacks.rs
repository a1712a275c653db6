//! What does not hold opens nothing.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{STAFF, goes, inside, lines, linked, links, now, with};
use crate::support::{Said, TestApp};

/// What is altered, and in which way.
type Lie = (&'static str, fn(&mut Said, u64));

const LIES: [Lie; 9] = [
    ("not signed", |said, _| said.header["alg"] = "none".into()),
    ("by a shared secret", |said, _| said.header["alg"] = "HS256".into()),
    ("by somebody else", |said, _| said.forged = true),
    ("another nonce", |said, _| said.claims["nonce"] = "n".into()),
    ("for another", |said, _| said.claims["aud"] = "another".into()),
    ("for us and another", |said, _| said.claims["aud"] = json!(["portaal", "another"])),
    ("of another", |said, _| said.claims["iss"] = "https://evil.example".into()),
    ("over", |said, now| said.claims["exp"] = (now - 61).into()),
    ("from tomorrow", |said, now| said.claims["iat"] = (now + 3600).into()),
];

both! {
    async fn a_token_that_does_not_hold_opens_nothing(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        linked(&portal, &issuer, &tess, "t1").await;
        let browser = portal.browser();
        for (what, lie) in LIES {
            let at = now(&portal);
            let back = issuer.says(&goes(&browser).await, "t1", at, |said| lie(said, at));
            let answer = browser.get(&back).await;
            assert!(answer.is(422).says("Dat ging niet goed"), "{what}");
            browser.get("/home").await.leads_to("/sign-in");
        }
        for weak in [json!("one"), Value::Null] {
            let back = issuer.says(&goes(&browser).await, "t1", now(&portal), |said| {
                said.claims["acr"] = weak;
            });
            assert!(browser.get(&back).await.is(422).says("Er is meer nodig"));
        }
        let back = issuer.refuses(&goes(&browser).await);
        assert!(browser.get(&back).await.is(422).says("Er is gestopt"));
        browser.get("/home").await.leads_to("/sign-in");
        portal.db.close().await;
    }

    /// A way back works once, in the browser that went, for ten minutes, and from the issuer to
    /// which it went (RFC 9207).
    async fn a_way_back_is_for_one_browser_and_once(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        linked(&portal, &issuer, &tess, "t1").await;
        let (hers, other) = (portal.browser(), portal.browser());
        let old = |answer: &crate::support::Answer| answer.is(422).says("Dat duurde te lang");
        let back = issuer.knows(&goes(&hers).await, "t1", now(&portal));
        goes(&other).await;
        assert!(old(&other.get(&back).await), "another browser");
        hers.get(&back).await.leads_to("/home");
        assert!(old(&portal.browser().get(&back).await), "no cookie");
        let again = hers.cookie("session").unwrap();
        assert!(old(&hers.get(&back).await), "twice");
        assert_eq!(hers.cookie("session"), Some(again));

        let back = issuer.knows(&goes(&other).await, "t1", now(&portal));
        portal.pass(SignedDuration::from_mins(10));
        assert!(old(&other.get(&back).await), "late");
        let back = issuer.says(&goes(&other).await, "t1", now(&portal), |said| {
            "https://evil.example".clone_into(&mut said.iss);
        });
        assert!(other.get(&back).await.is(422).says("Dat ging niet goed"), "mixed up");
        for junk in ["", "?state=a&code=b", "?state=%00&state=", "?code=a", "?error=access_denied"] {
            assert!(old(&other.get(&format!("/sign-in/back/werk{junk}")).await), "{junk}");
        }
        other.get("/sign-in/back/other?state=a").await.is(404);
        other.get("/home").await.leads_to("/sign-in");
        portal.db.close().await;
    }

    /// What was begun for linking links in that session alone, and signs nobody in.
    async fn a_way_to_link_signs_nobody_in_and_nobody_else_links_by_it(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let (tess, tom) = (portal.kompas().therapist().await, portal.kompas().therapist().await);
        let (hers, his) = (inside(&portal, &tess).await, inside(&portal, &tom).await);
        let back = issuer.knows(&links(&hers).await, "t1", now(&portal));
        his.set_cookie("away", &hers.cookie("away").unwrap());
        his.get(&back).await.is(422);
        let nobody = portal.browser();
        nobody.set_cookie("away", &hers.cookie("away").unwrap());
        nobody.get(&back).await.is(422);
        assert!(his.get("/me/with").await.says("Koppelen"));
        hers.get(&back).await.leads_to("/me/with");
        portal.db.close().await;
    }

    /// P2, V18: the employer's issuer opens no account that is anything else than its work, and
    /// says no more of it than of nobody.
    async fn who_is_something_else_as_well_reads_what_nobody_reads(app: &TestApp) {
        let (issuer, portal) = with(app, STAFF).await;
        let tess = portal.kompas().therapist().await;
        linked(&portal, &issuer, &tess, "t1").await;
        let own = portal.linde().person("Tess", None).await;
        let mut tx = portal.db.write().await.unwrap();
        tx.query("INSERT INTO account_person (person_id, account_id) VALUES ($1, $2)")
            .bind(own.person)
            .bind(tess.holder().account)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let (one, two) = (portal.browser(), portal.browser());
        let back = issuer.knows(&goes(&one).await, "t1", now(&portal));
        let known = one.get(&back).await;
        let back = issuer.knows(&goes(&two).await, "nobody", now(&portal));
        let unknown = two.get(&back).await;
        assert_eq!(known.is(422).html(), unknown.is(422).html());
        one.get("/home").await.leads_to("/sign-in");
        let last = lines(&portal, &tess).await.pop().unwrap();
        assert_eq!(last, ["sign_in", "refused", "session", "organisation"].map(str::to_owned));
        let page = inside(&portal, &tess).await.get("/me/with").await;
        assert!(page.says("Bij jouw account kan dit niet"));
        portal.db.close().await;
    }
}
