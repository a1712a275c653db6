//! Rights that end while a page is open: it is told within a second, whoever
//! ended them, and whether or not anybody did.

use empower::clock::Instant;
use empower::features::clients::store::{self as clients, NewConsent};
use jiff::SignedDuration;
use rules::Category::Messages;

use super::{family, inside, listens, page};
use crate::support::{Client, Seed, Someone, Stream, TestApp, Way};

/// A right that ends by itself at `until`.
async fn lets_see_until(app: &TestApp, client: &Client, receiver: &Someone, until: Instant) {
    let new = NewConsent {
        client: client.id,
        giver: None,
        receiver: receiver.person,
        stated: app.clock.now(),
        categories: [Messages].into_iter().collect(),
        hidden: &[],
        until: Some(until),
        withdrawn: false,
    };
    let mut seed = Seed::begin(app).await;
    seed.about(client.id);
    clients::state_consent(&mut seed.tx, &new).await.unwrap();
    seed.commit().await;
}

async fn is_cut(stream: &mut Stream, as_what: &str) {
    assert_eq!(stream.hears().await.as_deref(), Some(as_what));
    assert!(stream.ends().await, "the stream goes on");
}

both! {
    /// T3.2: a consent taken back is felt on the open page within a second.
    async fn a_consent_taken_back_cuts_the_open_page(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        noor.consents(&mother, &[Messages]).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let hers = inside(app, &mother).await;
        let mut thread = listens(app, &hers, &page).await;
        let mut list = listens(app, &hers, &noor.path("messages")).await;
        app.pass(SignedDuration::from_secs(1));
        noor.takes_back(&mother).await;
        is_cut(&mut thread, "gone").await;
        is_cut(&mut list, "gone").await;
        hers.get(&page).await.is(404);
    }

    /// T4.5: also when a hand on the database ended it, beside the server.
    async fn a_relation_ended_beside_the_server_cuts_the_open_page(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let hers = inside(app, &therapist).await;
        let mut thread = listens(app, &hers, &page).await;
        let mut inbox = listens(app, &hers, "/inbox").await;
        let other = app.another().await;
        let mut tx = other.db.write().await.unwrap();
        tx.query("UPDATE treatment SET valid_until = $1 WHERE client_id = $2")
            .bind(app.clock.now())
            .bind(noor.id)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        is_cut(&mut thread, "gone").await;
        assert_eq!(inbox.hears().await.as_deref(), Some("right"), "one file less in the inbox");
        other.db.close().await;
    }

    /// T3.2: a consent that ends at a time ends on the open page, though nothing rings.
    async fn a_consent_that_runs_out_cuts_the_open_page(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let end = app.clock.now().plus_seconds(600);
        lets_see_until(app, &noor, &mother, end).await;
        let hers = inside(app, &mother).await;
        let mut thread = listens(app, &hers, &page).await;
        assert_eq!(thread.hears().await, None);
        app.clock.set(end.timestamp());
        is_cut(&mut thread, "gone").await;
    }

    /// T4.3: on the twelfth birthday, at midnight, a parent's sight ends on the open page.
    async fn a_birthday_cuts_the_open_page_of_a_parent(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 11).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let mother = sam.parent("Esra", "mother").await;
        let page = page(&sam, sam.thread(&therapist, None).await);
        let mut tx = app.db.read().await.unwrap();
        let file = empower::access::facts::load(&mut tx, sam.id).await.unwrap().unwrap();
        drop(tx);
        let midnight = rules::midnight(rules::birthday(file.facts.client.born, 12));
        app.clock.set(midnight.checked_sub(SignedDuration::from_mins(2)).unwrap());
        let hers = inside(app, &mother).await;
        let mut thread = listens(app, &hers, &page).await;
        app.clock.set(midnight);
        is_cut(&mut thread, "gone").await;
    }

    /// Signing out elsewhere ends the pages that are open here.
    async fn signing_out_everywhere_ends_open_pages(app: &TestApp) {
        let (noor, ..) = family(app).await;
        let (phone, desk) = (inside(app, &noor.who).await, inside(app, &noor.who).await);
        let mut open = listens(app, &phone, "/messages").await;
        desk.post("/me/sessions/end-all", &[]).await.leads_to("/sign-in");
        is_cut(&mut open, "ended").await;
    }

    /// T12.3: a block ends the pages that are open.
    async fn a_block_ends_open_pages(app: &TestApp) {
        let bram = app.kompas().client_who("Bram", 15, Way::Usual).await;
        let own = inside(app, &bram.who).await;
        let mut open = listens(app, &own, "/messages").await;
        let mut tx = app.db.write().await.unwrap();
        tx.query("UPDATE account SET state = 'blocked' WHERE id = $1")
            .bind(bram.who.holder().account)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        is_cut(&mut open, "ended").await;
    }

    /// Who gets the right to answer hears it: the page has room to write then.
    async fn a_change_of_sight_is_heard_as_a_right(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let own = inside(app, &noor.who).await;
        let mut open = listens(app, &own, &page).await;
        noor.consents(&mother, &[Messages]).await;
        assert_eq!(open.hears().await.as_deref(), Some("right"), "her page says who can read");
    }

    /// A portal that stops lets its pages go, and says when to come back.
    async fn a_portal_that_stops_lets_its_pages_go(app: &TestApp) {
        let (noor, ..) = family(app).await;
        let own = inside(app, &noor.who).await;
        let mut open = listens(app, &own, "/messages").await;
        app.live.stop();
        assert!(open.ends().await);
        assert!(open.all.matches("retry:").count() >= 2, "{}", open.all);
    }
}
