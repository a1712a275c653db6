//! Pages without messages hear of rights alone: within a second they are gone or drawn anew
//! (rulebook 1).

use rules::Category::{Appointments, Messages, Network};

use super::{Room, inside, stream_of, writes};
use crate::support::TestApp;

both! {
    /// T3.2: a consent that is taken back cuts the pages that it opened, and draws anew those over all files.
    async fn a_consent_taken_back_reaches_every_page(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Appointments, Network]).await;
        let hers = inside(app, &room.mother).await;
        let mut list = hers.listens(&stream_of(&hers, &room.noor.path("appointments")).await).await;
        let mut network = hers.listens(&stream_of(&hers, &room.noor.path("network")).await).await;
        let mut calendar = hers.listens(&stream_of(&hers, "/calendar").await).await;
        let mut home = hers.listens(&stream_of(&hers, "/home").await).await;
        room.noor.takes_back(&room.mother).await;
        for gone in [&mut list, &mut network] {
            gone.hears_next("gone").await;
            gone.ends().await;
        }
        calendar.hears_next("right").await;
        home.hears_next("right").await;
    }

    /// T4.3: an appointment that is withheld cuts the page that shows it, and no other.
    async fn what_is_withheld_cuts_its_own_page(app: &TestApp) {
        let room = Room::of(app).await;
        let (one, other) = (room.noor.appointment(3, &room.therapist).await, room.noor.appointment(4, &room.therapist).await);
        room.noor.consents(&room.mother, &[Appointments]).await;
        let hers = inside(app, &room.mother).await;
        let page = |id| room.noor.path(&format!("appointments/{id}"));
        let mut shown = hers.listens(&stream_of(&hers, &page(other)).await).await;
        let mut withheld = hers.listens(&stream_of(&hers, &page(one)).await).await;
        room.noor.withholds(&room.mother, &[], &[one.0]).await;
        withheld.hears_next("gone").await;
        withheld.ends().await;
        shown.hears_nothing().await;
    }

    /// T4.1: nobody hears on these pages that somebody writes, or that others gain or lose sight.
    async fn nobody_hears_what_is_not_theirs(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Appointments]).await;
        let father = room.noor.parent("Kees", "father").await;
        let hers = inside(app, &room.mother).await;
        let mut list = hers.listens(&stream_of(&hers, &room.noor.path("appointments")).await).await;
        let mut home = hers.listens(&stream_of(&hers, "/home").await).await;
        writes(&inside(app, &room.noor.who).await, &room.page(), "een").await;
        room.noor.consents(&father, &[Messages]).await;
        list.hears_nothing().await;
        home.hears_nothing().await;
    }

    /// T4.1: who may not see the page opens no stream of it.
    async fn a_stream_opens_for_whom_the_page_does(app: &TestApp) {
        let room = Room::of(app).await;
        let hers = inside(app, &room.mother).await;
        for part in ["appointments/live", "network/live"] {
            hers.get(&room.noor.path(part)).await.is(404);
        }
        app.browser().get("/appointments/live").await.leads_to("/sign-in");
    }
}
