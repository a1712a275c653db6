//! Figures and the trace, after a day in the portal: neither says anything of
//! anybody (invariant 11; issue 4, for those who run it).

use empower::demo::personas::{self, Persona};
use empower::metrics::page;
use empower::telemetry::Format;

use crate::support::{Browser, Door, Engine, Kind, TestApp, Trace, page as request};

/// So many pages are opened as each persona.
const PAGES: usize = 14;
/// What is written, and what is searched for.
const WRITTEN: &str = "Heksenkruid groeit achter het tuinhek";
const SOUGHT: &str = "Grotendorst";

/// Opens pages from home on, answers where that can be done, and goes wrong at
/// the end. Gives the paths that were opened.
async fn journey(browser: &Browser<'_>, persona: &Persona) -> Vec<String> {
    browser.post("/demo/sign-in", &[("key", &persona.key)]).await;
    let terms = browser.get("/terms").await;
    if let Some(version) = terms.field("version") {
        browser.post("/terms", &[("version", &version), ("answer", "accept")]).await;
    }
    let mut paths = vec!["/home".to_owned(), "/people".to_owned(), "/files".to_owned()];
    let mut opened = 0;
    while let Some(path) = paths.get(opened).cloned().filter(|_| opened < PAGES) {
        opened += 1;
        let page = browser.get(&path).await;
        for link in page.links("/").into_iter().filter(|link| !link.starts_with("/assets")) {
            if !paths.contains(&link) {
                paths.push(link);
            }
        }
        if let (Some(form), Some(seen)) = (page.field("form"), page.field("seen")) {
            browser.post(&path, &[("form", &form), ("seen", &seen), ("text", WRITTEN)]).await;
        }
    }
    browser.post("/files", &[("name", SOUGHT), ("q", SOUGHT)]).await;
    browser.get(&format!("/clients/{SOUGHT}?naam={SOUGHT}")).await;
    browser.post("/sign-out", &[]).await;
    let user_name = persona.user_name.as_deref().unwrap_or(SOUGHT);
    browser.types_password(user_name, WRITTEN).await;
    paths.truncate(PAGES);
    paths
}

/// What may stand nowhere: all that the demo says of somebody.
fn private(persona: &Persona) -> Vec<String> {
    let words = persona.name.split_whitespace();
    // Short words and those in small letters are no names by themselves.
    let names = words.filter(|word| word.len() > 3 && word.starts_with(char::is_uppercase));
    let mut all: Vec<String> = names.map(str::to_owned).collect();
    all.push(persona.name.clone());
    all.extend(persona.user_name.clone());
    all.extend(persona.born.clone());
    all.extend(persona.totp_secret.clone());
    all.extend(persona.password.clone());
    all
}

/// Whether it stands there as a word of its own.
fn says(text: &str, word: &str) -> bool {
    let inside = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next())
    })
}

/// Requests as they come from the network, with a name wherever one fits.
async fn from_outside(app: &TestApp) {
    let door = Door::open(app.router(), app.room.clone()).await;
    let named = format!(
        "GET /{SOUGHT} HTTP/1.1\r\nhost: {SOUGHT}.example\r\nuser-agent: {SOUGHT}\r\n\
         cookie: empower-session={SOUGHT}\r\nx-forwarded-for: 203.0.113.77\r\n\r\n"
    );
    door.asks(&named).await;
    door.asks(&request(&format!("/at/{SOUGHT}"))).await;
    door.close().await;
}

#[tokio::test]
async fn neither_figures_nor_trace_say_anything_of_anybody() {
    let app = TestApp::demo().await;
    let personas = personas::read(app.folder()).unwrap();
    let trace = Trace::catch_as(Format::Json);
    let mut paths = Vec::new();
    for persona in personas.iter().filter(|persona| persona.user_name.is_some()) {
        paths.extend(journey(&app.browser(), persona).await);
    }
    from_outside(&app).await;
    let (traced, figures) = (trace.text(), page::draw(&app).await);
    drop(trace);
    assert!(paths.len() > 200, "the journey was short: {}", paths.len());
    assert!(traced.contains("\"route\":\"/clients/{client}/messages/{thread}\""), "it was caught");
    assert!(figures.contains("route=\"/clients/{client}/messages/{thread}\",status=\"303\""));
    let mut never: Vec<String> = personas.iter().flat_map(private).collect();
    never.extend(paths.into_iter().filter(|path| path.matches('-').count() > 3));
    never.extend(["@", "203.0.113.77", "empower-session", WRITTEN, SOUGHT].map(str::to_owned));
    for text in [&traced, &figures] {
        let said: Vec<&String> = never.iter().filter(|word| says(text, word)).collect();
        assert!(said.is_empty(), "{said:?}");
    }
    for line in traced.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a JSON object a line");
        assert!(line["level"].is_string() && line["timestamp"].is_string(), "{line}");
    }
    app.finish().await;
}

/// However many addresses somebody thinks of: labels come from the table of routes.
#[tokio::test]
async fn what_is_asked_for_never_becomes_a_label() {
    let app = TestApp::start(Engine::Sqlite, Kind::Real).await.expect("SQLite is always there");
    let browser = app.browser();
    for n in 0..20 {
        browser.get(&format!("/nowhere/{n}")).await.is(404);
        browser.get(&format!("/at/nobody-{n}")).await;
    }
    let figures = page::draw(&app).await;
    assert!(!figures.contains("nobody") && !figures.contains("nowhere"), "{figures}");
    let counted = "empower_requests_total{method=\"other\",route=\"none\",status=\"404\"} 20";
    assert!(figures.contains(counted), "{figures}");
    app.finish().await;
}

/// What Prometheus reads: each name is explained once, each line has a number.
#[tokio::test]
async fn the_page_of_figures_is_in_its_format() {
    let app = TestApp::start(Engine::Sqlite, Kind::Real).await.expect("SQLite is always there");
    app.browser().get("/sign-in").await.is(200);
    let door = Door::open(empower::routes::figures(&app), app.room.clone()).await;
    assert_eq!(door.asks(&request("/sign-in")).await.status, 404, "nothing else is served here");
    let reply = door.asks(&request("/metrics")).await;
    assert!(reply.head.contains("content-type: text/plain; version=0.0.4"), "{}", reply.head);
    let text = String::from_utf8(reply.body).unwrap();
    let kinds: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")).collect();
    let mut names: Vec<&str> = kinds.iter().filter_map(|kind| kind.split(' ').next()).collect();
    let many = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(many > 20 && names.len() == many, "{names:?}");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').expect("a name and a number");
        assert!(value.parse::<f64>().is_ok(), "{line}");
        assert!(names.iter().any(|known| name.starts_with(known)), "{line}");
    }
    door.close().await;
    app.finish().await;
}
