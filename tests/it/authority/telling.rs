//! What the other representatives are told of somebody's authority, and what not (T1.1p).

use empower::features::accounts::store as accounts;
use empower::features::notices::{Kind, store as notices};
use jiff::SignedDuration;
use rules::Basis;

use super::{a_child, enters, id_of, inside, sends};
use crate::support::{Client, Someone, TestApp};

/// To whom notices were sent that something changed.
async fn heard(app: &TestApp) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let all = notices::newest(&mut tx, 100).await.unwrap();
    drop(tx);
    let mut heard = Vec::new();
    for one in all {
        let key = app.vault.key(accounts::key_id(one.account_id)).await.unwrap();
        let kept = one.open(&key).expect("it can be opened");
        if kept.kind == Kind::Changed {
            assert_eq!(kept.carries.link.as_deref(), Some("/home"));
            heard.push(kept.recipient);
        }
    }
    heard
}

/// Whether it stands on somebody's home, with the way to the file.
async fn reads(app: &TestApp, sam: &Client, someone: &Someone, words: &str) -> bool {
    let home = inside(app, someone).await.get("/home").await;
    let says = home.is(200).says(words);
    assert!(!says || !home.links(&format!("/clients/{}", sam.id)).is_empty(), "{home}");
    let file = inside(app, someone).await.get(&format!("/clients/{}", sam.id)).await;
    assert_eq!(says, file.status == 200 && file.says(words), "home and file say the same: {home}");
    says
}

both! {
    /// T1.1p: new authority stands on the other representative's home for thirty days, and a notice without
    /// contents says that there is something; nobody else is told.
    async fn new_authority_is_told_to_the_other(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let father = sam.parent("Kees", "father").await;
        let aunt = sam.relative("Ans", "aunt").await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        enters(&one, &sam, &mother).await;
        let told = format!("is {} ingevoerd als wettelijk vertegenwoordiger van Sam", mother.name);
        assert!(!reads(app, &sam, &father, &told).await, "what waits counts for nothing");
        let id = id_of(&two, &sam, "proposal").await;
        for _ in 0..2 {
            sends(&two, &sam, "confirm", &id).await;
        }
        assert!(reads(app, &sam, &father, &told).await);
        for other in [&mother, &aunt] {
            assert!(!inside(app, other).await.get("/home").await.says(&told), "{}", other.name);
        }
        assert_eq!(heard(app).await.len(), 1, "one notice, to the father");
        app.pass(SignedDuration::from_hours(31 * 24));
        assert!(!reads(app, &sam, &father, &told).await, "for thirty days");
    }

    /// T1.1p: suspending, giving back and ending are told: since when, and never why.
    async fn less_and_more_are_told_to_the_other(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let father = sam.parent("Kees", "father").await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let page = sam.path("representatives");
        let id = id_of(&one, &sam, "authority").await;
        one.post(&format!("{page}/suspend"), &[("authority", &id), ("from", "2026-10-14")]).await.leads_to(&page);
        let suspended = format!("Sinds 14 oktober 2026 is het gezag van {} over Sam geschorst.", mother.name);
        assert!(reads(app, &sam, &father, &suspended).await);
        assert!(!inside(app, &mother).await.get("/home").await.says("geschorst"), "not to oneself");
        assert_eq!(heard(app).await.len(), 1);
        let typed = [("authority", id.as_str()), ("proof", "court_decision"), ("proof_on", "2026-10-14")];
        one.post(&format!("{page}/resume"), &typed).await.leads_to(&page);
        assert_eq!(heard(app).await.len(), 1, "what waits is told to nobody");
        sends(&two, &sam, "confirm", &id_of(&two, &sam, "proposal").await).await;
        let back = format!("Sinds 14 oktober 2026 heeft {} weer gezag over Sam. De schorsing is voorbij.", mother.name);
        assert!(reads(app, &sam, &father, &back).await);
        let home = inside(app, &father).await.get("/home").await;
        assert!(!home.says("uitspraak") && !home.says("rechter"), "never why: {home}");
        assert_eq!(heard(app).await.len(), 2);
        app.pass(SignedDuration::from_secs(60));
        let one = inside(app, &first).await;
        sends(&one, &sam, "end", &id_of(&one, &sam, "authority").await).await;
        let ended = format!("Sinds 14 oktober 2026 heeft {} geen gezag meer over Sam.", mother.name);
        assert!(reads(app, &sam, &father, &ended).await);
        assert_eq!(heard(app).await.len(), 3);
        app.pass(SignedDuration::from_hours(31 * 24));
        for words in [&suspended, &back, &ended] {
            assert!(!reads(app, &sam, &father, words).await, "for thirty days");
        }
    }

    /// T1.1p: a suspension that began long ago is told when it is entered.
    async fn a_suspension_of_long_ago_is_told_when_it_is_entered(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let father = sam.parent("Kees", "father").await;
        let one = inside(app, &first).await;
        let page = sam.path("representatives");
        let id = id_of(&one, &sam, "authority").await;
        one.post(&format!("{page}/suspend"), &[("authority", &id), ("from", "2026-08-01")]).await.leads_to(&page);
        assert!(reads(app, &sam, &father, "Sinds 1 augustus 2026 is het gezag van").await);
    }

    /// T4.4: a representative to whom a boy of sixteen lets nothing be seen hears nothing of it.
    async fn who_has_no_standing_hears_nothing(app: &TestApp) {
        let tim = app.kompas().client("Tim", 16).await;
        let (mother, father) = (tim.parent("Esra", "mother").await, tim.parent("Kees", "father").await);
        let one = inside(app, &app.kompas().coordinator().await).await;
        let id = id_of(&one, &tim, "authority").await;
        sends(&one, &tim, "end", &id).await;
        assert!(heard(app).await.is_empty());
        for someone in [&mother, &father] {
            assert!(!inside(app, someone).await.get("/home").await.says("gezag"), "{}", someone.name);
        }
    }
}
