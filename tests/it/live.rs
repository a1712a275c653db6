//! Open pages (live): what they hear, how soon, and what they never hear.

mod cut;

use empower::ids::ThreadId;

use crate::support::{Browser, Client, HELLO, Someone, Stream, TestApp};

/// A girl of 14, her mother and her therapist.
async fn family(app: &TestApp) -> (Client, Someone, Someone) {
    let world = app.kompas();
    let noor = world.client("Noor", 14).await;
    let (mother, therapist) = (noor.parent("Esra", "mother").await, world.therapist().await);
    noor.treated_by(&therapist).await;
    (noor, mother, therapist)
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

fn page(client: &Client, thread: ThreadId) -> String {
    client.path(&format!("messages/{thread}"))
}

async fn writes(browser: &Browser<'_>, page: &str, text: &str) {
    let form = browser.get(page).await.is(200).field("form").expect("a form");
    browser.post(page, &[("form", &form), ("text", text)]).await.is(303);
}

/// The stream of a page, once it has begun to listen from what the page showed.
async fn listens(app: &TestApp, browser: &Browser<'_>, page: &str) -> Stream {
    let drawn = browser.get(page).await;
    let html = drawn.is(200).html();
    let attribute = |name: &str| {
        let (_, rest) = html.split_once(&format!("{name}=\"")).expect("the page is live");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let path = format!("{}?since={}", attribute("data-live"), attribute("data-since"));
    Stream::open(app, browser, &path, None).await
}

both! {
    /// U1: a message is on the other's screen at once: the open page hears that it came.
    async fn an_open_thread_hears_a_message_and_that_it_was_read(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let (hers, own) = (inside(app, &therapist).await, inside(app, &noor.who).await);
        hers.get(&page).await.is(200);
        let mut screen = listens(app, &own, &page).await;
        writes(&hers, &page, "Nog iets").await;
        assert_eq!(screen.hears().await.as_deref(), Some("message"));
        let mut desk = listens(app, &hers, &page).await;
        own.get(&page).await.is(200);
        assert_eq!(desk.hears().await.as_deref(), Some("read"));
    }

    /// The lists hear too: the own area, the file's list and the therapist's inbox.
    async fn lists_and_the_inbox_hear_a_message(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let (own, hers, desk) =
            (inside(app, &noor.who).await, inside(app, &mother).await, inside(app, &therapist).await);
        let file = noor.thread(&therapist, None).await;
        let parents = noor.thread(&therapist, Some(&mother)).await;
        let mut area = listens(app, &own, "/messages").await;
        let mut list = listens(app, &desk, &noor.path("messages")).await;
        let mut inbox = listens(app, &desk, "/inbox").await;
        let mut mothers = listens(app, &hers, "/messages").await;
        writes(&own, &page(&noor, file), "Van mij").await;
        for (what, stream) in [("inbox", &mut inbox), ("list", &mut list), ("area", &mut area)] {
            assert!(stream.hears().await.is_some(), "{what}");
        }
        writes(&desk, &page(&noor, parents), "Dag Esra").await;
        assert_eq!(mothers.hears().await.as_deref(), Some("message"));
    }

    /// Nobody hears that others write: a ring is a fact too.
    async fn nobody_hears_that_others_write(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let father = noor.parent("Kees", "father").await;
        let (hers, his, own) =
            (inside(app, &mother).await, inside(app, &father).await, inside(app, &noor.who).await);
        let thread = noor.thread(&therapist, Some(&mother)).await;
        let fathers = noor.thread(&therapist, Some(&father)).await;
        his.get(&page(&noor, fathers)).await.is(200);
        let mut area = listens(app, &his, "/messages").await;
        let mut open = listens(app, &his, &page(&noor, fathers)).await;
        let mut girls = listens(app, &own, "/messages").await;
        writes(&hers, &page(&noor, thread), "Tussen ons").await;
        noor.consents(&mother, &[rules::Category::Messages]).await;
        for (what, stream) in [("his area", &mut area), ("his thread", &mut open), ("the girl's area", &mut girls)] {
            assert_eq!(stream.hears().await, None, "{what}");
        }
    }

    /// Whoever comes back hears at once that something came meanwhile, and nothing when nothing did.
    async fn whoever_comes_back_hears_what_was_missed(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let page = page(&noor, noor.thread(&therapist, None).await);
        let (hers, own) = (inside(app, &therapist).await, inside(app, &noor.who).await);
        hers.get(&page).await.is(200);
        let mut screen = listens(app, &own, &page).await;
        writes(&hers, &page, "Een").await;
        let seen = screen.next().await.expect("the first one").id;
        drop(screen);
        writes(&hers, &page, "Twee").await;
        let live = format!("{page}/live");
        let mut again = Stream::open(app, &own, &live, Some(&seen)).await;
        let missed = again.next().await.expect("the one that was missed");
        assert_eq!(missed.name, "message");
        drop(again);
        let mut quiet = Stream::open(app, &own, &live, Some(&missed.id)).await;
        assert_eq!(quiet.next().await, None);
        let mut lost = Stream::open(app, &own, &live, Some("nonsense")).await;
        assert_eq!(lost.next().await, None, "a state that is none begins now");
    }

    /// A stream carries names of events and states: no text, no name, no id.
    async fn a_stream_carries_nothing_of_what_happened(app: &TestApp) {
        let (noor, _, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        let page = page(&noor, thread);
        let (hers, own) = (inside(app, &therapist).await, inside(app, &noor.who).await);
        let mut screen = listens(app, &own, &page).await;
        writes(&hers, &page, "Geheim").await;
        screen.hears().await.expect("it rang");
        let ids = [thread.to_string(), noor.id.to_string(), therapist.person.to_string()];
        for word in ["Geheim", HELLO, noor.who.name.as_str(), therapist.name.as_str()]
            .into_iter()
            .chain(ids.iter().map(String::as_str))
        {
            assert!(!screen.all.contains(word), "{word}: {}", screen.all);
        }
    }

    /// T4.1: a stream of what one may not see is not there.
    async fn a_stream_of_what_is_not_allowed_is_not_there(app: &TestApp) {
        let (noor, mother, therapist) = family(app).await;
        let thread = noor.thread(&therapist, None).await;
        let hers = inside(app, &mother).await;
        let nowhere = hers.get("/nowhere").await;
        for path in [format!("{}/live", page(&noor, thread)), noor.path("messages/live"), "/inbox/live".to_owned()] {
            let answer = hers.get(&path).await;
            assert_eq!(answer.is(404).html(), nowhere.html(), "{path}");
        }
    }

    /// An account has room for a page each on a few devices, not for a flood.
    async fn too_many_streams_of_one_account_are_refused(app: &TestApp) {
        let (noor, ..) = family(app).await;
        let own = inside(app, &noor.who).await;
        let mut open = Vec::new();
        let refused = loop {
            let stream = Stream::open(app, &own, "/messages/live", None).await;
            if stream.status != 200 {
                break stream.status.as_u16();
            }
            open.push(stream);
            assert!(open.len() < 100, "there is no end to it");
        };
        assert_eq!((refused, open.len()), (429, 12));
        open.clear();
        assert_eq!(Stream::open(app, &own, "/messages/live", None).await.status, 200);
    }
}
