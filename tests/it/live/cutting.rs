//! An open page is cut within a second when it may not be seen any more,
//! whoever or whatever changed that (rulebook 1).

use empower::db::Within;
use empower::features::people::store as people;
use jiff::SignedDuration;
use rules::Category::Messages;
use rules::staff::Role;

use super::{Room, beside, inside, stream_of};
use crate::support::{Seed, TestApp};

both! {
    /// T3.2: a consent that is taken back cuts the page that it opened.
    async fn a_consent_taken_back_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        let mut thread = hers.listens(&stream_of(&hers, &room.page()).await).await;
        let mut list = hers.listens(&stream_of(&hers, &room.noor.path("messages")).await).await;
        room.noor.takes_back(&room.mother).await;
        for stream in [&mut thread, &mut list] {
            stream.hears_next("gone").await;
            stream.ends().await;
        }
    }

    /// T4.3: a withholding cuts it.
    async fn a_withholding_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        let mut stream = hers.listens(&room.live()).await;
        room.noor.withholds(&room.mother, &[], &[room.thread.0]).await;
        stream.hears_next("gone").await;
        stream.ends().await;
    }

    /// T4.5: a treatment that a hand on the database ended cuts the therapist's page.
    async fn a_treatment_ended_beside_the_portal_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        let staff = inside(app, &room.therapist).await;
        let mut stream = staff.listens(&stream_of(&staff, &room.page()).await).await;
        let mut inbox = staff.listens(&stream_of(&staff, "/inbox").await).await;
        let db = beside(app).await;
        let mut tx = db.write().await.unwrap();
        tx.query("UPDATE treatment SET valid_until = $1").bind(app.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
        stream.hears_next("gone").await;
        stream.ends().await;
        inbox.hears_next("right").await;
        db.close().await;
    }

    /// T3.2: a consent that names an end cuts the page at that instant.
    async fn a_consent_that_ends_by_itself_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        let end = app.clock.now().plus_seconds(300);
        room.noor.consents_until(&room.mother, &[Messages], end).await;
        let hers = inside(app, &room.mother).await;
        let mut stream = hers.listens(&stream_of(&hers, &room.page()).await).await;
        app.clock.set(end.plus_seconds(-1).timestamp());
        stream.hears_nothing().await;
        app.clock.set(end.timestamp());
        stream.hears_next("gone").await;
        stream.ends().await;
    }

    /// T4.2, T4.3: at midnight of the twelfth birthday a father's page of the file is cut, his own goes on.
    async fn the_twelfth_birthday_cuts_it(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 11).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let father = sam.parent("Kees", "father").await;
        let (file, own) = (sam.thread(&therapist, None).await, sam.thread(&therapist, Some(&father)).await);
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let facts = empower::access::facts::load(&mut tx, sam.id).await.unwrap().unwrap().facts;
        drop(tx);
        let midnight = rules::midnight(rules::birthday(facts.client.born, 12));
        app.clock.set(midnight.checked_sub(SignedDuration::from_mins(2)).unwrap());
        let his = inside(app, &father).await;
        let (file, own) = (sam.path(&format!("messages/{file}")), sam.path(&format!("messages/{own}")));
        his.get(&own).await.is(200);
        let mut cut = his.listens(&stream_of(&his, &file).await).await;
        let mut stays = his.listens(&stream_of(&his, &own).await).await;
        app.clock.set(midnight);
        cut.hears_next("gone").await;
        cut.ends().await;
        stays.hears_next("right").await;
        stays.hears_nothing().await;
    }

    /// T9.4: death cuts every page of the family, and the therapist's hears that it is read alone now.
    async fn death_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let (own, hers) = (inside(app, &room.noor.who).await, inside(app, &room.mother).await);
        let staff = inside(app, &room.therapist).await;
        let (mut girl, mut mother) = (own.listens(&room.live()).await, hers.listens(&room.live()).await);
        let mut therapist = staff.listens(&room.live()).await;
        room.noor.dies().await;
        girl.hears_next("gone").await;
        mother.hears_next("gone").await;
        therapist.hears_next("right").await;
    }

    /// T4.5: who is no therapist any more is cut off, from the thread and from the inbox.
    async fn a_role_that_ended_cuts_it(app: &TestApp) {
        let room = Room::of(app).await;
        let staff = inside(app, &room.therapist).await;
        let mut thread = staff.listens(&room.live()).await;
        let mut inbox = staff.listens("/inbox/live").await;
        let mut seed = Seed::begin(app).await;
        seed.of(room.therapist.holder().account);
        let now = app.clock.now();
        assert!(people::end_role(&mut seed.tx, room.therapist.person, Role::Therapist, now).await.unwrap());
        seed.commit().await;
        thread.hears_next("gone").await;
        inbox.hears_next("gone").await;
        thread.ends().await;
        inbox.ends().await;
    }

    /// V13: signed out elsewhere, the streams of that session end, and the others go on.
    async fn signed_out_elsewhere_it_ends(app: &TestApp) {
        let room = Room::of(app).await;
        let (phone, desk) = (inside(app, &room.noor.who).await, inside(app, &room.noor.who).await);
        let mut lost = phone.listens(&stream_of(&phone, &room.page()).await).await;
        let mut stays = desk.listens(&stream_of(&desk, &room.page()).await).await;
        let id = desk.get("/me").await.field("session").expect("the phone is listed");
        desk.post("/me/sessions/end", &[("session", &id)]).await.leads_to("/me");
        lost.hears_next("ended").await;
        lost.ends().await;
        stays.hears_nothing().await;
    }

    /// V13: signing out ends every stream of the session.
    async fn signing_out_ends_it(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let mut streams = Vec::new();
        for path in [room.live(), "/messages/live".to_owned(), room.noor.path("messages/live")] {
            streams.push(own.listens(&path).await);
        }
        own.post("/sign-out", &[]).await.leads_to("/sign-in");
        for stream in &mut streams {
            stream.hears_next("ended").await;
            stream.ends().await;
        }
    }

    /// T12.3: a block ends them.
    async fn a_block_ends_it(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&room.live()).await;
        let db = beside(app).await;
        let mut tx = db.write().await.unwrap();
        let account = room.noor.who.holder().account;
        tx.query("UPDATE account SET state = 'blocked' WHERE id = $1").bind(account).run().await.unwrap();
        tx.commit().await.unwrap();
        stream.hears_next("ended").await;
        stream.ends().await;
        db.close().await;
    }

    /// V13: listening is no use of a session: it ends as if nobody did.
    async fn listening_does_not_keep_a_session(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let mut stream = own.listens(&room.live()).await;
        app.pass(SignedDuration::from_mins(31));
        room.noor.thread(&room.therapist, None).await;
        stream.hears_next("ended").await;
        own.get(&room.page()).await.leads_to("/sign-in");
    }
}
