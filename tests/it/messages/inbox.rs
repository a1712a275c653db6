//! A therapist's inbox (U12): who waits for an answer first, and how long.

use empower::features::messages::store::NewMessage;
use empower::ids::{MessageId, ThreadId};
use jiff::SignedDuration;

use super::{Room, TEXT, answers, inside, page_of};
use crate::support::{Client, Someone, TestApp};

/// A thread in which somebody waits for so many hours.
async fn waits(app: &TestApp, client: &Client, therapist: &Someone, hours: i64) -> ThreadId {
    let text = NewMessage {
        id: MessageId::fresh(),
        author: client.who.person,
        role: "client",
        sent: app.clock.now().plus_seconds(-hours * 3600),
        text: TEXT,
    };
    client.conversation(therapist, None, &[text]).await
}

/// Where these stand in a page.
fn places(page: &str, threads: &[ThreadId]) -> Vec<Option<usize>> {
    threads.iter().map(|thread| page.find(&thread.to_string())).collect()
}

both! {
    /// U12: who waits longest stands first, with how long; what was answered stands below.
    async fn who_waits_longest_stands_first(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        sem.treated_by(&room.therapist).await;
        let answered = room.noor.thread(&room.therapist, None).await;
        let short = waits(app, &room.noor, &room.therapist, 3).await;
        let long = waits(app, &sem, &room.therapist, 50).await;
        let staff = inside(app, &room.therapist).await;
        let inbox = staff.get("/inbox").await;
        let places = places(&inbox.is(200).html(), &[long, short, answered]);
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {inbox}");
        assert!(inbox.says("wacht 2 dagen") && inbox.says("wacht 3 uur"), "{inbox}");
    }

    /// U12: an answer takes a thread out of those who wait; another question puts it back at the end.
    async fn an_answer_takes_it_out_of_those_who_wait(app: &TestApp) {
        let room = Room::of(app).await;
        let (first, second) = (waits(app, &room.noor, &room.therapist, 9).await, waits(app, &room.noor, &room.therapist, 2).await);
        let staff = inside(app, &room.therapist).await;
        answers(&staff, &page_of(&room.noor, first), "Dag Noor.").await.is(303);
        let inbox = staff.get("/inbox").await;
        assert!(!inbox.is(200).says("wacht 9 uur"), "{inbox}");
        assert!(places(&inbox.html(), &[second, first]).is_sorted(), "{inbox}");
        app.pass(SignedDuration::from_mins(5));
        answers(&inside(app, &room.noor.who).await, &page_of(&room.noor, first), "En dan?").await.is(303);
        let inbox = staff.get("/inbox").await;
        assert!(inbox.says("wacht nog geen uur") && places(&inbox.html(), &[second, first]).is_sorted(), "{inbox}");
    }

    /// U12: a second question does not make who asked wait less long.
    async fn asking_again_keeps_ones_place(app: &TestApp) {
        let room = Room::of(app).await;
        let thread = waits(app, &room.noor, &room.therapist, 5).await;
        answers(&inside(app, &room.noor.who).await, &page_of(&room.noor, thread), "Hallo?").await.is(303);
        let inbox = inside(app, &room.therapist).await.get("/inbox").await;
        assert!(inbox.is(200).says("wacht 5 uur"), "{inbox}");
    }

    /// T3.3, U12: a parent's own thread stands in it, with whose it is and about whom.
    async fn own_threads_of_parents_stand_in_it(app: &TestApp) {
        let room = Room::of(app).await;
        let own = room.noor.thread(&room.therapist, Some(&room.mother)).await;
        answers(&inside(app, &room.mother).await, &page_of(&room.noor, own), TEXT).await.is(303);
        let inbox = inside(app, &room.therapist).await.get("/inbox").await;
        assert!(inbox.is(200).html().contains(&own.to_string()), "{inbox}");
        assert!(inbox.says(&room.mother.name) && inbox.says(&format!("over {}", room.noor.who.name)), "{inbox}");
        assert!(inbox.says("wacht nog geen uur"), "{inbox}");
    }

    /// U12: a therapist who takes over finds in it what waits for the one who left, and the other finds it no more.
    async fn it_goes_with_who_treats(app: &TestApp) {
        let room = Room::of(app).await;
        let thread = waits(app, &room.noor, &room.therapist, 5).await.to_string();
        let staff = inside(app, &room.therapist).await;
        assert!(staff.get("/inbox").await.is(200).html().contains(&thread));
        room.noor.treated_by_nobody().await;
        let other = app.kompas().therapist().await;
        room.noor.treated_by(&other).await;
        assert!(!staff.get("/inbox").await.is(200).html().contains(&thread));
        assert!(inside(app, &other).await.get("/inbox").await.is(200).html().contains(&thread));
    }

    /// U12: more than a page of waiting and of answered threads are all found by links, each once, in order.
    async fn a_long_inbox_pages_by_links(app: &TestApp) {
        let room = Room::of(app).await;
        let (mut waiting, mut answered) = (Vec::new(), Vec::new());
        for hours in (1..=23).rev() {
            waiting.push(page_of(&room.noor, waits(app, &room.noor, &room.therapist, hours).await));
        }
        for _ in 0..22 {
            app.pass(SignedDuration::from_secs(60));
            answered.insert(0, page_of(&room.noor, room.noor.thread(&room.therapist, None).await));
        }
        let staff = inside(app, &room.therapist).await;
        let threads = room.noor.path("messages/");
        let first = staff.get("/inbox").await;
        assert_eq!(first.is(200).links(&threads), [&waiting[..20], &answered[..20]].concat());
        let follow = async |mark: &str, rest: &[String]| {
            let links = first.links(mark);
            assert_eq!(links.len(), 1, "{mark}: {links:?}");
            let next = staff.get(&links[0]).await;
            assert_eq!(next.is(200).links(&threads), rest, "{mark}");
            assert!(next.links(mark).is_empty(), "that was the last");
        };
        follow("/inbox?after=", &waiting[20..]).await;
        follow("/inbox?before=", &answered[20..]).await;
    }

    /// A link that was tampered with, or is somebody else's, leads to the first page.
    async fn a_broken_link_is_the_first_page(app: &TestApp) {
        let room = Room::of(app).await;
        let thread = waits(app, &room.noor, &room.therapist, 5).await.to_string();
        let staff = inside(app, &room.therapist).await;
        for link in ["after=x", "after=%00", "before=AAAA", "after=&before=", "after=%ff"] {
            assert!(staff.get(&format!("/inbox?{link}")).await.is(200).html().contains(&thread), "{link}");
        }
    }
}
