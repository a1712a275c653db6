//! What is new, what was read, and by whom (U1).

use axum::body::Body;
use axum::http::Method;
use empower::features::messages::store::NewMessage;
use empower::ids::MessageId;
use rules::Category::Messages;

use super::{Room, answers, inside, page_of};
use crate::support::{Answer, Client, Someone, TestApp};

/// A thread of so many messages, all from the therapist but the first.
async fn long(app: &TestApp, client: &Client, therapist: &Someone, count: usize) -> String {
    let texts: Vec<String> = (1..=count).map(|n| format!("Regel {n:03}.")).collect();
    let begin = app.clock.now().plus_seconds(-3600);
    let messages: Vec<NewMessage<'_>> = (0..)
        .zip(&texts)
        .map(|(n, text)| NewMessage {
            id: MessageId::fresh(),
            author: if n == 0 { client.who.person } else { therapist.person },
            role: if n == 0 { "client" } else { "therapist" },
            sent: begin.plus_seconds(n),
            text,
        })
        .collect();
    page_of(client, client.conversation(therapist, None, &messages).await)
}

/// The numbers of the messages that stand on a page.
fn numbers(page: &Answer) -> Vec<usize> {
    let html = page.html();
    let rest = html.split(">Regel ").skip(1);
    rest.map(|rest| rest[..3].parse().expect("a number of three digits")).collect()
}

both! {
    /// U1: the list says how many are new; after reading none are.
    async fn what_is_new_is_counted_until_it_is_read(app: &TestApp) {
        let room = Room::of(app).await;
        let page = long(app, &room.noor, &room.therapist, 4).await;
        let own = inside(app, &room.noor.who).await;
        for list in ["/messages", &room.noor.path("messages")] {
            assert!(own.get(list).await.is(200).says("3 nieuw"), "{list}");
        }
        assert!(own.get(&page).await.is(200).says("Nieuw voor jou"));
        assert!(!own.get("/messages").await.says("3 nieuw"));
        assert!(!own.get(&page).await.says("Nieuw voor jou"));
    }

    /// U1: one's own messages are never new to oneself.
    async fn what_one_wrote_is_not_new(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        answers(&own, &page, "Goed.").await.is(303);
        let list = own.get("/messages").await;
        assert!(!list.is(200).says("nieuw") && list.says("Jij: Goed."), "{list}");
        assert!(inside(app, &room.therapist).await.get("/inbox").await.says("1 nieuw"));
    }

    /// U1: the sender sees "gelezen" after the other side opened it, and not before.
    async fn the_sender_sees_that_it_was_read(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        assert!(!staff.get(&page).await.is(200).says("gelezen"));
        own.get(&page).await.is(200);
        assert!(staff.get(&page).await.says("gelezen"));
        answers(&own, &page, "Goed.").await.is(303);
        assert!(!own.get(&page).await.says("gelezen"));
        staff.get(&page).await.is(200);
        assert!(own.get(&page).await.says("gelezen"));
    }

    /// T4.3: a mother who reads along with consent does not make it read, and has her own count.
    async fn a_mother_who_reads_along_does_not_make_it_read(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        room.noor.consents(&room.mother, &[Messages]).await;
        let (hers, staff) = (inside(app, &room.mother).await, inside(app, &room.therapist).await);
        hers.get(&page).await.is(200);
        assert!(!staff.get(&page).await.is(200).says("gelezen"));
        assert!(!hers.get(&room.noor.path("messages")).await.says("1 nieuw"));
        assert!(inside(app, &room.noor.who).await.get("/messages").await.says("1 nieuw"));
    }

    /// T4.2: a parent who decides for a child stands on its side: what they read is read.
    async fn a_parent_of_a_child_reads_for_it(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let mother = sam.parent("Esra", "mother").await;
        let page = page_of(&sam, sam.thread(&therapist, None).await);
        inside(app, &mother).await.get(&page).await.is(200);
        assert!(inside(app, &therapist).await.get(&page).await.says("gelezen"));
    }

    /// U1: a browser that asks ahead of its user has read nothing.
    async fn asking_ahead_is_not_reading(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for purpose in ["prefetch", "prefetch;prerender"] {
            let request = own.request(Method::GET, &page).header("sec-purpose", purpose);
            own.send(request, Body::empty()).await.is(200);
        }
        assert!(own.get("/messages").await.says("1 nieuw"));
        assert!(!inside(app, &room.therapist).await.get(&page).await.says("gelezen"));
    }

    /// U1: an older page of a thread marks nothing.
    async fn looking_back_is_not_reading(app: &TestApp) {
        let room = Room::of(app).await;
        let page = long(app, &room.noor, &room.therapist, 60).await;
        let own = inside(app, &room.noor.who).await;
        own.get(&format!("{page}?before=11")).await.is(200);
        assert!(own.get("/messages").await.says("59 nieuw"));
    }

    /// U1: beyond 99 nobody counts, in the list, on home and in the bar.
    async fn more_than_99_are_not_counted(app: &TestApp) {
        let room = Room::of(app).await;
        long(app, &room.noor, &room.therapist, 100).await;
        let own = inside(app, &room.noor.who).await;
        assert!(own.get("/messages").await.says("99 nieuw"));
        assert!(own.get("/home").await.says("99 nieuwe berichten"));
        long(app, &room.noor, &room.therapist, 101).await;
        assert!(own.get("/messages").await.says("99+ nieuw"));
        let home = own.get("/home").await;
        assert!(home.says("99+ nieuwe berichten"), "{home}");
        assert!(home.html().contains(r#"<span class="n">99+<"#), "{home}");
        own.post("/language", &[("language", "en")]).await;
        assert!(own.get("/home").await.says("99+ new messages"));
    }

    /// U1: 120 messages stand on three pages, each once and in order.
    async fn a_long_thread_pages_back_to_its_begin(app: &TestApp) {
        let room = Room::of(app).await;
        let page = long(app, &room.noor, &room.therapist, 120).await;
        let own = inside(app, &room.noor.who).await;
        let (mut link, mut pages) = (page.clone(), Vec::new());
        loop {
            let shown = own.get(&link).await;
            pages.push(numbers(shown.is(200)));
            assert_eq!(shown.field("form").is_some(), link == page, "one answers at the end");
            match shown.links(&format!("{page}?before=")).as_slice() {
                [earlier] => link.clone_from(earlier),
                none => break assert!(none.is_empty(), "{none:?}"),
            }
        }
        let expected: [Vec<usize>; 3] = [(71..=120).collect(), (21..=70).collect(), (1..=20).collect()];
        assert_eq!(pages, expected);
    }

    /// U1: more threads than a page holds are all found by links, each once, in order.
    async fn a_long_list_pages_by_links(app: &TestApp) {
        let room = Room::of(app).await;
        let mut pages = Vec::new();
        for _ in 0..23 {
            app.pass(jiff::SignedDuration::from_secs(60));
            pages.insert(0, page_of(&room.noor, room.noor.thread(&room.therapist, None).await));
        }
        let own = inside(app, &room.noor.who).await;
        for list in ["/messages", &room.noor.path("messages")] {
            let threads = |page: &Answer| -> Vec<String> {
                page.links(&room.noor.path("messages/")).into_iter().filter(|link| !link.ends_with("/new")).collect()
            };
            let first = own.get(list).await;
            assert_eq!(threads(first.is(200)), pages[..20], "{list}");
            let next = own.get(&first.links(&format!("{list}?before="))[0]).await;
            assert_eq!(threads(next.is(200)), pages[20..], "{list}");
        }
    }

    /// A place in a thread that cannot be is the newest page.
    async fn a_strange_place_in_a_thread_is_its_end(app: &TestApp) {
        let room = Room::of(app).await;
        let page = long(app, &room.noor, &room.therapist, 3).await;
        let own = inside(app, &room.noor.who).await;
        for before in ["", "x", "0", "-5", "%00", "99999999999999999999", "1"] {
            let shown = own.get(&format!("{page}?before={before}")).await;
            assert_eq!(numbers(shown.is(200)), [1, 2, 3], "{before:?}");
        }
        assert_eq!(numbers(own.get(&format!("{page}?before=9223372036854775807")).await.is(200)), [1, 2, 3]);
    }
}
