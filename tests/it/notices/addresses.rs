//! Where notices go: to an address of one's own, never to one that a parent uses as well, by text
//! message where there is no other, and everywhere when it is about how one signs in.

use empower::features::notices::Kind;
use empower::features::people::store as people;
use empower::features::people::{Contact, Name};
use jiff::SignedDuration;

use super::{family, inside, later, writes};
use crate::recovery::got;
use crate::support::{Someone, TestApp};

/// How somebody is reached, as the practice knows it.
pub(crate) async fn contact(app: &TestApp, someone: &Someone) -> Contact {
    let mut tx = app.db.read().await.unwrap();
    let all = people::contacts(&mut tx, &app.vault, &[someone.person.0]).await.unwrap();
    all.into_iter().next().map(|(_, contact)| contact).unwrap_or_default()
}

/// The record system says otherwise, as an import writes it: whatever anybody uses already.
pub(crate) async fn import_says(app: &TestApp, someone: &Someone, contact: &Contact) {
    let key = app.vault.key(people::key_id(someone.person)).await.unwrap();
    let name = Name {
        full: someone.name.clone(),
        call: someone.name.clone(),
        initials: "X".to_owned(),
        sort_key: "x".to_owned(),
    };
    let new = people::NewPerson {
        id: someone.person,
        provider: app.kompas().provider(),
        name: &name,
        born: None,
        gender: None,
        contact,
    };
    let mut tx = app.db.write().await.unwrap();
    people::update_but(&mut tx, &app.vault, &key, &new, (None, None)).await.unwrap();
    tx.commit().await.unwrap();
}

/// The import gives the child the address of this parent; the numbers are their own.
pub(crate) async fn shares_address(app: &TestApp, child: &Someone, parent: &Someone) {
    let own = contact(app, child).await;
    let email = contact(app, parent).await.email.map(|email| email.to_uppercase());
    import_says(app, child, &Contact { email, ..own }).await;
}

/// Kind, and to which address or number, of all that somebody got.
async fn to(app: &TestApp, someone: &Someone) -> Vec<(Kind, String)> {
    got(app, someone).await.into_iter().map(|kept| (kept.kind, kept.recipient)).collect()
}

both! {
    /// V14, rulebook 6: what waits for a child goes to the child's own number where the only address
    /// is a parent's; and nowhere where there is nothing of the own.
    async fn what_waits_for_a_child_never_goes_to_a_parent(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let page = noor.path(&format!("messages/{}", noor.thread(&therapist, None).await));
        shares_address(app, &noor.who, &mother).await;
        writes(&inside(app, &therapist).await, &page, "Hoe gaat het?").await;
        later(app).await;
        let mobile = contact(app, &noor.who).await.mobile.expect("a number of the own");
        assert_eq!(to(app, &noor.who).await, [(Kind::Waiting, mobile)]);
        let words = got(app, &noor.who).await;
        let t = empower::web::text::Texts::new(empower::web::text::Language::Nl);
        let text = empower::features::notices::words::message(t, &words[0], &app.settings.address);
        assert!(text.body.chars().count() < 160 && text.body.contains("Er staat iets"), "{text:?}");
        inside(app, &noor.who).await.get(&page).await.is(200);
        let theirs = contact(app, &mother).await;
        import_says(app, &noor.who, &Contact { email: theirs.email, ..Contact::default() }).await;
        writes(&inside(app, &therapist).await, &page, "En nu?").await;
        later(app).await;
        assert_eq!(got(app, &noor.who).await.len(), 1, "nobody else's address serves");
    }

    /// V14, T4.1: what changes about signing in is told at every address of the own, and no other.
    async fn what_changes_about_signing_in_is_told_at_every_own_address(app: &TestApp) {
        let (noor, mother, _) = family(app).await;
        let browser = inside(app, &noor.who).await;
        browser.post("/me/factors/recovery", &[]).await.is(200);
        let own = contact(app, &noor.who).await;
        let (email, mobile) = (own.email.clone().unwrap(), own.mobile.clone().unwrap());
        let mut told = to(app, &noor.who).await;
        told.sort_by_key(|(_, to)| to.clone());
        let mut wanted = [(Kind::AccountChanged, email), (Kind::AccountChanged, mobile.clone())];
        wanted.sort_by_key(|(_, to)| to.clone());
        assert_eq!(told, wanted);
        app.pass(SignedDuration::from_secs(1));
        shares_address(app, &noor.who, &mother).await;
        browser.post("/me/factors/recovery", &[]).await.is(200);
        assert_eq!(to(app, &noor.who).await.len(), 3);
        assert_eq!(to(app, &noor.who).await[0].1, mobile);
    }

    /// A6: whose only address is a parent's was not told that the portal ends, and stands on the
    /// coordinator's list; who has a number of the own is told by it.
    async fn whose_only_address_is_a_parents_is_told_by_the_coordinator(app: &TestApp) {
        let (noor, mother, _) = family(app).await;
        let sam = app.kompas().client("Sam", 13).await;
        let father = sam.parent("Ruben", "father").await;
        let theirs = contact(app, &mother).await;
        import_says(app, &noor.who, &Contact { email: theirs.email, ..Contact::default() }).await;
        shares_address(app, &sam.who, &father).await;
        crate::stopping::announced(app).await;
        assert!(got(app, &noor.who).await.is_empty());
        assert_eq!(got(app, &mother).await.len(), 1);
        let mobile = contact(app, &sam.who).await.mobile.expect("a number of the own");
        assert_eq!(to(app, &sam.who).await, [(Kind::Ending, mobile)]);
        let list = inside(app, &app.kompas().coordinator().await).await;
        let list = list.get("/people/undelivered").await;
        assert!(list.is(200).says(&noor.who.name) && !list.says(&mother.name), "{list}");
        assert!(!list.says(&sam.who.name), "{list}");
    }
}
