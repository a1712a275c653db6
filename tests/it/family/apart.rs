//! Two parents who live apart, with the same right (T4.2, T4.3): the same notice
//! at the same moment, own things apart, and who still has to say yes.

use axum::http::Method;
use empower::clock::Instant;
use empower::ids::AccountId;
use empower::routes::table;

use super::{inside, is_parent};
use crate::support::{Browser, Client, Someone, TestApp};

/// One parent, and what is nobody's but that one's.
struct Parent<'a> {
    who: Someone,
    browser: Browser<'a>,
    /// What never stands on a page of the other.
    secrets: Vec<String>,
}

async fn parent<'a>(app: &'a TestApp, who: Someone, child: &Client, with: &Someone) -> Parent<'a> {
    let appointment = child.own_appointment(2, with, &[&who]).await;
    let thread = child.thread(with, Some(&who)).await;
    let number = who.name.rsplit("Proefpersoon").next().unwrap().to_owned();
    let number: u32 = number.parse().unwrap();
    let secrets = vec![
        appointment.to_string(),
        thread.to_string(),
        who.holder().user_name.clone(),
        format!("persoon{number}@example.org"),
        format!("+316555{number:05}"),
        format!("Proefstraat {number}"),
    ];
    Parent { browser: inside(app, &who).await, who, secrets }
}

/// Every page of the family's area, about these children and the other parent.
fn pages(children: [&Client; 2], things: [&str; 2], other: &Someone) -> Vec<String> {
    let get = table(false).into_iter().filter(|route| route.method == Method::GET);
    let mine = ["/home", "/mine", "/calendar", "/appointments", "/messages", "/me"];
    let ours = |path: &str| {
        path.starts_with("/clients/") || mine.iter().any(|place| path.starts_with(place))
    };
    let paths = get.map(|route| route.path).filter(|path| ours(path) && !path.ends_with("/live"));
    let person = other.person.to_string();
    paths
        .flat_map(|path| {
            children.map(|child| {
                let path = path.replace("{client}", &child.id.to_string());
                let path = path.replace("{appointment}", things[0]).replace("{thread}", things[1]);
                path.replace("{person}", &person)
            })
        })
        .collect()
}

/// The notices that wait: for whom, since when, until when.
async fn notices(app: &TestApp) -> Vec<(AccountId, Instant, Instant)> {
    let mut tx = app.db.read().await.unwrap();
    tx.query("SELECT about, made_at, due_at FROM job WHERE kind = 'notice' ORDER BY about")
        .all()
        .await
        .unwrap()
}

const AUNT: [(&str, &str); 5] = [
    ("form", "een-formulier"),
    ("first", "Ans"),
    ("family", "van den Proefberg"),
    ("relation", "aunt"),
    ("reason", "Ze haalt hem op na de afspraak."),
];

both! {
    /// T4.2, T4.3, T3.1 iii, A12: nothing of the one on any page of the other, and the same at the same moment.
    async fn parents_who_live_apart_have_the_same_and_nothing_of_each_other(app: &TestApp) {
        let world = app.kompas();
        let (sam, noor) = (world.client("Sam", 8).await, world.client("Noor", 13).await);
        let therapist = world.therapist().await;
        sam.treated_by(&therapist).await;
        let (esra, kees) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        is_parent(&noor, &esra, "mother").await;
        is_parent(&noor, &kees, "father").await;
        let (appointment, thread) =
            (sam.appointment(3, &therapist).await, sam.thread(&therapist, None).await);
        let mother = parent(app, esra, &sam, &therapist).await;
        let father = parent(app, kees, &sam, &therapist).await;
        mother.browser.post(&noor.path("wish"), &[("record", "on")]).await.leads_to(&noor.path("wish"));

        let writes = inside(app, &therapist).await;
        let page = sam.path(&format!("messages/{thread}"));
        let form = writes.get(&page).await.field("form").unwrap();
        writes.post(&page, &[("form", &form), ("text", "Dag allebei")]).await.is(303);
        let told = notices(app).await;
        let mut both = [mother.who.holder().account, father.who.holder().account];
        both.sort_unstable_by_key(|account| account.0);
        let accounts: Vec<_> = told.iter().map(|(account, ..)| *account).collect();
        assert_eq!(accounts, both);
        assert_eq!((told[0].1, told[0].2), (told[1].1, told[1].2), "at the same instant");

        let asked = mother.browser.post(&sam.path("network/new"), &AUNT).await.location().unwrap();
        mother.browser.post(&asked, &[("appointments", "on"), ("step", "give")]).await.is(303);
        let waits = father.browser.get(&sam.path("network")).await;
        assert!(waits.says(&format!("Al ja gezegd: {}.", mother.who.name)), "{waits}");
        assert!(waits.says("Nog geen ja gezegd: jij."), "{waits}");
        let waits = mother.browser.get(&sam.path("network")).await;
        assert!(waits.says(&format!("Nog geen ja gezegd: {}.", father.who.name)), "{waits}");

        let mut told_on = Vec::new();
        for (reader, other) in [(&mother, &father), (&father, &mother)] {
            let own = [other.secrets[0].as_str(), &other.secrets[1]];
            let (appointment, thread) = (appointment.to_string(), thread.to_string());
            for things in [[appointment.as_str(), &thread], own] {
                for path in pages([&sam, &noor], things, &other.who) {
                    let page = reader.browser.get(&path).await;
                    let html = page.html().replace(&path, "");
                    let found = other.secrets.iter().filter(|secret| html.contains(*secret));
                    told_on.extend(found.map(|secret| format!("{path}: {secret}")));
                    assert!(!page.status.is_server_error(), "{page}");
                }
            }
        }
        assert!(told_on.is_empty(), "{told_on:#?}");
        assert!(!father.browser.get(&noor.path("wish")).await.is(200).says("Je vroeg het"));
    }
}
