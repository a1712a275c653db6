//! What was hidden or withheld (T3.2, T4.2, T4.3) is not there.

use rules::Category::Messages;

use super::{Room, TEXT, inside, not_there, page_of};
use crate::support::TestApp;

both! {
    /// T3.2: a thread that the girl hid is in no list of her mother's, and its page and stream are not there.
    async fn a_hidden_thread_is_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let (open, hidden) = (room.noor.thread(&room.therapist, None).await, room.noor.thread(&room.therapist, None).await);
        room.noor.consents_hiding(&room.mother, &[Messages], &[hidden.0]).await;
        let hers = inside(app, &room.mother).await;
        let list = hers.get(&room.noor.path("messages")).await.is(200).html();
        assert!(list.contains(&open.to_string()) && !list.contains(&hidden.to_string()), "{list}");
        hers.get(&page_of(&room.noor, open)).await.is(200);
        not_there(&hers, &page_of(&room.noor, hidden)).await;
        not_there(&hers, &format!("{}/live", page_of(&room.noor, hidden))).await;
        inside(app, &room.noor.who).await.get(&page_of(&room.noor, hidden)).await.is(200);
    }

    /// T4.3: what a therapist withholds beats the girl's consent.
    async fn a_withheld_thread_is_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, None).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let hers = inside(app, &room.mother).await;
        hers.get(&page_of(&room.noor, id)).await.is(200);
        room.noor.withholds(&room.mother, &[], &[id.0]).await;
        not_there(&hers, &page_of(&room.noor, id)).await;
        assert!(!hers.get(&room.noor.path("messages")).await.is(200).html().contains(&id.to_string()));
        room.noor.withholds(&room.mother, &[Messages], &[]).await;
        not_there(&hers, &room.noor.path("messages")).await;
    }

    /// T4.2: under 12 what is withheld from a father he neither reads nor answers; the mother does.
    async fn a_father_from_whom_it_is_withheld_does_not_answer(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let id = sam.thread(&therapist, None).await;
        let page = page_of(&sam, id);
        sam.withholds(&father, &[], &[id.0]).await;
        let his = inside(app, &father).await;
        not_there(&his, &page).await;
        his.post(&page, &[("form", "a"), ("text", TEXT)]).await.is(404);
        let seen = inside(app, &mother).await.get(&page).await;
        assert!(!seen.is(200).says(TEXT), "{seen}");
    }

    /// Rulebook 1: a withholding does not touch an own thing.
    async fn a_withholding_leaves_an_own_thread(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        room.noor.withholds(&room.mother, &[Messages], &[id.0]).await;
        let hers = inside(app, &room.mother).await;
        hers.get(&page_of(&room.noor, id)).await.is(200);
        assert!(hers.get("/messages").await.is(200).html().contains(&id.to_string()));
    }
}
