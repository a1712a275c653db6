//! One account around several files (T4.1): from one to another, one calendar
//! and one list over all, and for whom one acts.

mod apart;
mod calendar;
mod wishes;

use empower::db::Within;
use empower::routes::table;
use rules::Basis;
use rules::Category::{Appointments, Messages};

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Sam of 8, Noor of 14 and their mother.
struct Family {
    sam: Client,
    noor: Client,
    mother: Someone,
    therapist: Someone,
}

impl Family {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (sam, noor) = (world.client("Sam", 8).await, world.client("Noor", 14).await);
        let mother = sam.parent("Esra", "mother").await;
        is_parent(&noor, &mother, "mother").await;
        let therapist = world.therapist().await;
        for child in [&sam, &noor] {
            child.treated_by(&therapist).await;
        }
        Self { sam, noor, mother, therapist }
    }
}

/// Somebody known already has authority over this child too.
async fn is_parent(child: &Client, parent: &Someone, relationship: &str) {
    child.knows(parent, relationship).await;
    child.authority(parent, Basis::ParentalAuthority).await;
}

both! {
    /// T4.1: all one's files on one page, each with what the rules let see of what is new in it.
    async fn a_mother_goes_from_one_child_to_the_other(app: &TestApp) {
        let Family { sam, noor, mother, therapist } = Family::of(app).await;
        sam.appointment(3, &therapist).await;
        noor.appointment(2, &therapist).await;
        noor.thread(&therapist, None).await;
        sam.thread(&therapist, None).await;
        sam.thread(&therapist, Some(&mother)).await;
        let hers = inside(app, &mother).await;
        let home = hers.get("/home").await;
        assert!(home.html().contains("href=\"/mine\""), "{home}");
        let mine = hers.get("/mine").await;
        assert!(mine.is(200).says(&sam.who.name) && mine.says(&noor.who.name), "{mine}");
        assert_eq!(mine.html().matches("Volgende afspraak").count(), 1, "of Noor nothing: {mine}");
        assert!(mine.says("2 nieuw"), "{mine}");
        assert!(!mine.says("1 nieuw"), "{mine}");
        noor.consents(&mother, &[Appointments, Messages]).await;
        let mine = hers.get("/mine").await;
        assert_eq!(mine.html().matches("Volgende afspraak").count(), 2, "{mine}");
        assert!(mine.says("1 nieuw"), "{mine}");
        let own = inside(app, &noor.who).await.get("/mine").await;
        assert!(own.says("Je hebt nu één dossier"), "{own}");
    }

    /// T4.1: on every page of another's file stands for whom one acts and as what, and the way to the others.
    async fn every_page_of_a_file_says_for_whom_one_acts(app: &TestApp) {
        let Family { sam, mother, therapist, .. } = Family::of(app).await;
        let father = sam.parent("Kees", "father").await;
        let appointment = sam.appointment(3, &therapist).await.to_string();
        let thread = sam.thread(&therapist, None).await.to_string();
        let hers = inside(app, &mother).await;
        let (mut seen, mut wrong) = (0, Vec::new());
        for route in table(false).into_iter().filter(|r| r.method == axum::http::Method::GET) {
            if !route.path.starts_with("/clients/{client}") || route.path.ends_with("/live") {
                continue;
            }
            let path = route.path.replace("{client}", &sam.id.to_string());
            let path = path.replace("{appointment}", &appointment).replace("{thread}", &thread);
            let page = hers.get(&path.replace("{person}", &father.person.to_string())).await;
            // A copy of the log is a file to keep, and no page.
            if page.status != 200 || route.path.ends_with("/copy") {
                continue;
            }
            seen += 1;
            let acts = page.says(&format!("Je kijkt als ouder van {}", sam.who.name));
            if !acts || !page.html().contains("href=\"/mine\"") {
                wrong.push(path);
            }
        }
        assert!(seen > 7 && wrong.is_empty(), "{seen} {wrong:#?}");
    }

    /// T4.2: what a mother writes for a child is recorded as that, in the conversation and in the log.
    async fn what_a_mother_writes_for_a_child_is_recorded_as_that(app: &TestApp) {
        let Family { sam, mother, therapist, .. } = Family::of(app).await;
        let thread = sam.thread(&therapist, None).await;
        let page = sam.path(&format!("messages/{thread}"));
        let own = sam.path(&format!("messages/{}", sam.thread(&therapist, Some(&mother)).await));
        let hers = inside(app, &mother).await;
        for path in [&page, &own] {
            let form = hers.get(path).await.field("form").unwrap();
            hers.post(path, &[("form", &form), ("text", "Dag Tess")]).await.is(303);
        }
        assert!(hers.get(&page).await.says("Jij, namens Sam"));
        assert!(!hers.get(&own).await.says("Jij, namens Sam"), "her own things are her own");
        let theirs = inside(app, &therapist).await;
        let read = theirs.get(&page).await;
        assert!(read.says(&format!("{}, namens Sam", mother.name)), "{read}");
        let log = hers.get(&sam.path("access-log")).await;
        assert!(log.is(200).says("schreef een bericht namens Sam"), "{log}");
    }

    /// Invariant 15, T4.1: eight statements and one line a file, however many files.
    async fn a_list_over_six_files_takes_no_more_than_over_one(app: &TestApp) {
        let Family { sam, mother, therapist, .. } = Family::of(app).await;
        for call in ["Ad", "Bo", "Cas", "Dunya"] {
            let child = app.kompas().client(call, 7).await;
            is_parent(&child, &mother, "mother").await;
            child.treated_by(&therapist).await;
            child.appointment(3, &therapist).await;
            child.thread(&therapist, Some(&mother)).await;
            child.thread(&therapist, None).await;
        }
        let hers = inside(app, &mother).await;
        for path in ["/home", "/mine", "/calendar", "/messages/all"] {
            let before = lines_about(app, &sam).await;
            app.db.recorder().start();
            hers.get(path).await.is(200);
            let all = app.db.recorder().stop();
            let own = all.iter().filter(|sql| !sql.contains("audit_head") && !sql.contains("INTO audit_"));
            assert!(own.count() <= 8, "{path}: {all:#?}");
            assert_eq!(lines_about(app, &sam).await, before + 1, "{path}");
        }
    }
}

/// How many lines the chain of this file has.
async fn lines_about(app: &TestApp, client: &Client) -> i64 {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let query = tx.query("SELECT count(*) FROM audit_line WHERE client_id = $1");
    let (count,): (i64,) = query.bind(client.id).one().await.unwrap();
    count
}
