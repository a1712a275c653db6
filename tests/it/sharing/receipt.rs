//! A receipt of what was stated, for who stated it (T3.2).

use jiff::SignedDuration;

use super::{GIVE, inside, page_about, statements};
use crate::support::{Answer, TestApp};

/// The check number of a receipt.
fn number(receipt: &Answer) -> String {
    let text = receipt.text();
    let (_, rest) = text.split_once("Controlegetal ").expect("a check number");
    rest.chars().take(24).collect()
}

both! {
    /// T3.2: after choosing she finds a receipt, keeps it as a file, and it stays as it was.
    async fn what_was_chosen_can_be_kept_and_stays_as_it_was(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let own = inside(app, &noor.who).await;
        let page = page_about(&noor, &mother);
        let none = own.get(&format!("{page}/receipt")).await;
        assert!(none.is(200).says("Je koos hier nog niets"), "{none}");
        own.post(&page, &[GIVE[0], GIVE[1], ("until", "2026-11-26")]).await.leads_to(&noor.path("network"));
        let said = own.get(&noor.path("network")).await;
        assert!(said.html().contains(&format!("href=\"{page}/receipt\"")), "{said}");
        let first = own.get(&format!("{page}/receipt")).await;
        for words in ["over het eigen dossier", "Esra", "je afspraken", "26 november 2026", "Dit was de eerste keer", "T3.2", "tijd in Nederland"] {
            assert!(first.is(200).says(words), "{words}: {first}");
        }
        let of = first.links(&format!("{page}/receipt?of="));
        app.pass(SignedDuration::from_secs(1));
        own.post(&format!("{page}/stop"), &[]).await.leads_to(&noor.path("network"));
        let stopped = own.get(&format!("{page}/receipt")).await;
        assert!(stopped.says("Gestopt: vanaf dat moment") && stopped.says("Wat er stond sinds"), "{stopped}");
        assert_ne!(number(&stopped), number(&first));
        let again = own.get(of[0].split('&').next().unwrap()).await;
        assert_eq!(number(&again), number(&first), "the first still stands as it was");
        let text = own.get(&of[0]).await;
        assert_eq!(text.header("content-type").as_deref(), Some("text/plain; charset=utf-8"));
        assert_eq!(text.header("cache-control").as_deref(), Some("no-store"));
        let name = text.header("content-disposition").unwrap();
        assert!(name.starts_with("attachment; filename=\"receipt-2026-") && name.ends_with(".txt\""), "{name}");
        assert!(text.html().contains(&number(&first)), "{text}");
        let json: serde_json::Value = serde_json::from_slice(&own.get(&of[1]).await.body).unwrap();
        assert_eq!((&json["given_by"]["capacity"], &json["categories"][0]), (&"client".into(), &"appointments".into()));
        assert_eq!(json["until"], "2026-11-27T00:00:00+01:00", "the end of that day in Amsterdam");
        assert_eq!(statements(app, &noor).await, 2, "keeping states nothing");
    }

    /// T3.2: a receipt is its giver's: nobody else opens it, whatever they may see; a parent's is the parent's own.
    async fn a_receipt_is_for_who_stated_it(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let sam = app.kompas().client("Sam", 9).await;
        sam.knows(&mother, "mother").await;
        sam.authority(&mother, rules::Basis::ParentalAuthority).await;
        let aunt = sam.relative("Ans", "aunt").await;
        let own = inside(app, &noor.who).await;
        let page = page_about(&noor, &mother);
        own.post(&page, &GIVE).await.leads_to(&noor.path("network"));
        for other in [&mother, &therapist, &aunt] {
            let other = inside(app, other).await;
            assert_eq!(other.get(&format!("{page}/receipt")).await.is(404).html(), other.get("/nowhere").await.html());
        }
        let hers = inside(app, &mother).await;
        let about = page_about(&sam, &aunt);
        hers.post(&about, &GIVE).await.is(303);
        let receipt = hers.get(&format!("{about}/receipt")).await;
        assert!(receipt.is(200).says("als wettelijk vertegenwoordiger") && receipt.says("de afspraken van Sam"), "{receipt}");
    }
}
