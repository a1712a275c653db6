//! Who can read a thread, and why: always shown, and no more than the reader
//! may know (rulebook 1).

use rules::Category::Messages;

use super::{Room, inside, page_of};
use crate::support::{Answer, TestApp};

/// What stands in the part of the page that says who reads.
fn readers(page: &Answer) -> String {
    let html = page.is(200).html();
    let (_, rest) =
        html.split_once("<details class=\"readers\">").expect("who can read stands there");
    let (part, _) = rest.split_once("</details>").expect("it ends");
    part.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect()
}

both! {
    /// T3.2: a girl reads who reads her thread, by name and with why.
    async fn a_girl_reads_all_names_with_why(app: &TestApp) {
        let room = Room::of(app).await;
        let other = app.kompas().therapist().await;
        room.noor.treated_by(&other).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let said = readers(&inside(app, &room.noor.who).await.get(&page).await);
        for words in [&room.therapist.name, &other.name, &room.mother.name] {
            assert!(said.contains(words.as_str()), "{words}: {said}");
        }
        assert!(said.contains("Met wie dit gesprek is.") && said.contains("Jij vond dat goed."), "{said}");
        assert!(said.contains("T4.5") && said.contains("Jij"), "{said}");
        assert!(!said.contains(&room.father.name), "who cannot read is not named: {said}");
    }

    /// T3.2: from the next page on it says what holds then.
    async fn it_says_what_holds_now(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        assert!(!readers(&own.get(&page).await).contains(&room.mother.name));
        room.noor.consents(&room.mother, &[Messages]).await;
        assert!(readers(&own.get(&page).await).contains(&room.mother.name));
        app.pass(jiff::SignedDuration::from_secs(1));
        room.noor.takes_back(&room.mother).await;
        assert!(!readers(&own.get(&page).await).contains(&room.mother.name));
    }

    /// T3.2: a mother for whom this very thread is hidden is not named as one who reads it,
    /// and her daughter finds there that she hid it.
    async fn from_whom_it_is_hidden_does_not_read_it(app: &TestApp) {
        let room = Room::of(app).await;
        let id = room.noor.thread(&room.therapist, None).await;
        room.noor.consents_hiding(&room.mother, &[Messages], &[id.0]).await;
        let said = readers(&inside(app, &room.noor.who).await.get(&page_of(&room.noor, id)).await);
        let hidden = format!("{} ziet dit niet. Dat koos jij.", room.mother.name);
        assert!(said.contains(&hidden), "{said}");
        let (reads, _) = said.split_once(&hidden).unwrap_or_default();
        assert!(!reads.contains(&room.mother.name), "{said}");
    }

    /// T4.1: a mother does not learn from it who else is around her daughter.
    async fn a_mother_does_not_learn_who_else_reads(app: &TestApp) {
        let room = Room::of(app).await;
        let other = app.kompas().therapist().await;
        room.noor.treated_by(&other).await;
        for parent in [&room.mother, &room.father] {
            room.noor.consents(parent, &[Messages]).await;
        }
        let file = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = page_of(&room.noor, room.noor.thread(&room.therapist, Some(&room.mother)).await);
        let hers = inside(app, &room.mother).await;
        for page in [&file, &own] {
            let said = readers(&hers.get(page).await);
            assert!(said.contains("Jij") && said.contains(&room.therapist.name), "{said}");
            assert!(said.contains("wie Noor nog meer behandelt"), "{said}");
            for name in [&room.father.name, &other.name, &room.mother.name] {
                assert!(!said.contains(name.as_str()), "{name}: {said}");
            }
        }
    }

    /// T3.3: of an own thread only the party and who treats are named, also to the therapist.
    async fn of_an_own_thread_the_party_is_named(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.father, &[Messages]).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, Some(&room.mother)).await);
        let said = readers(&inside(app, &room.therapist).await.get(&page).await);
        assert!(said.contains(&room.mother.name) && said.contains("Dit is van deze persoon zelf."), "{said}");
        assert!(!said.contains(&room.father.name) && !said.contains(&room.noor.who.name), "{said}");
    }

    /// T4.2: to a father of a child it says that he decides for it, and not who else does.
    async fn a_father_of_a_child_reads_why_he_sees_it(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let page = page_of(&sam, sam.thread(&therapist, None).await);
        let said = readers(&inside(app, &father).await.get(&page).await);
        assert!(said.contains("Jij beslist voor Sam.") && !said.contains(&mother.name), "{said}");
    }

    /// U1: before it is sent, who could read it stands beside whom one picks.
    async fn before_it_is_sent_it_says_who_could_read_it(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.consents(&room.mother, &[Messages]).await;
        let new = inside(app, &room.noor.who).await.get(&room.noor.path("messages/new")).await;
        assert!(new.is(200).says(&room.mother.name) && new.says(&room.therapist.name) && new.says("kunnen dit lezen"), "{new}");
        let new = inside(app, &room.mother).await.get(&room.noor.path("messages/new")).await;
        assert!(new.is(200).says(&room.therapist.name) && !new.says(&room.father.name), "{new}");
    }
}
