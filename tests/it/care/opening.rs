//! Files opened by hand, and what birthdays change (T4.5, rulebook "Birthdays").

use super::inside;
use crate::support::{Browser, TestApp};

fn typed(form: &str) -> Vec<(&str, &str)> {
    vec![
        ("form", form),
        ("call", "Femke"),
        ("prefix", "van der"),
        ("family", "Zandkuil"),
        ("born", "2012-02-29"),
        ("basis", "youth_care"),
        ("label", "kompas"),
    ]
}

async fn form(browser: &Browser<'_>) -> String {
    browser.get("/files/new").await.is(200).field("form").expect("a form")
}

async fn files(app: &TestApp) -> i64 {
    let mut tx = app.db.read().await.unwrap();
    let (count,): (i64,) = tx.query("SELECT count(*) FROM client").one().await.unwrap();
    count
}

both! {
    /// A1, T4.5: the coordinator opens a file, whose log begins with that; sent twice at once it is one.
    async fn a_file_is_opened_by_hand_once(app: &TestApp) {
        let one = inside(app, &app.kompas().coordinator().await).await;
        let id = form(&one).await;
        let fields = typed(&id);
        let (first, second) = tokio::join!(one.post("/files/new", &fields), one.post("/files/new", &fields));
        let file = first.location().expect("it leads to the file");
        second.leads_to(&file);
        one.post("/files/new", &typed(&id)).await.leads_to(&file);
        assert_eq!(files(app).await, 1);
        let page = one.get(&file).await;
        assert!(page.is(200).says("Femke van der Zandkuil"), "{page}");
        assert!(one.get(&format!("{file}/care")).await.says("De zorg loopt sinds 14 oktober 2026"));
        let mut tx = app.db.read().await.unwrap();
        let (role, action): (String, String) = tx
            .query("SELECT l.role, l.action FROM audit_line l JOIN client c ON c.id = l.chain WHERE l.n = 1")
            .one()
            .await
            .unwrap();
        assert_eq!((role.as_str(), action.as_str()), ("coordinator", "create"));
    }

    /// What is wrong comes back with all that was typed, and nothing is opened.
    async fn what_is_wrong_opens_nothing(app: &TestApp) {
        let one = inside(app, &app.kompas().coordinator().await).await;
        let id = form(&one).await;
        for (field, value) in [("call", " "), ("family", ""), ("born", "2030-01-01"), ("basis", "none")] {
            let mut wrong = typed(&id);
            wrong.retain(|(name, _)| *name != field);
            wrong.push((field, value));
            let answer = one.post("/files/new", &wrong).await;
            assert!(answer.is(422).html().contains("value=\"van der\""), "{answer}");
        }
        assert_eq!(files(app).await, 0);
    }

    /// Somebody of the same name and date of birth is shown first, of the own provider alone.
    async fn the_same_name_and_birthday_is_asked_about(app: &TestApp) {
        let (kompas, linde) = (app.kompas().coordinator().await, app.linde().coordinator().await);
        let (one, other) = (inside(app, &kompas).await, inside(app, &linde).await);
        let (id, again, elsewhere) = (form(&one).await, form(&one).await, form(&other).await);
        let file = one.post("/files/new", &typed(&id)).await.location().unwrap();
        let asked = one.post("/files/new", &typed(&again)).await;
        assert!(asked.is(422).says("Is dit iemand anders?"), "{asked}");
        assert_eq!(asked.links(&file), std::slice::from_ref(&file), "the file that is there");
        let mut sure = typed(&again);
        sure.push(("other", "yes"));
        assert_ne!(one.post("/files/new", &sure).await.location().unwrap(), file);
        let mut there = typed(&elsewhere);
        there.retain(|(name, _)| *name != "label");
        there.push(("label", "linde"));
        other.post("/files/new", &there).await.is(303);
        assert_eq!(files(app).await, 3);
    }

    /// Rulebook, "Birthdays": who becomes 12, 16 or 18 in 90 days, and what changes by itself.
    async fn birthdays_of_the_next_ninety_days_are_told(app: &TestApp) {
        let world = app.kompas();
        let born = |year, month, day| Some(jiff::civil::date(year, month, day));
        for (call, born) in [
            ("Vandaag", born(2014, 10, 14)),
            ("Laatste", born(2011, 1, 12)),
            ("Morgen", born(2008, 10, 15)),
            ("Gisteren", born(2014, 10, 13)),
            ("Telaat", born(2011, 1, 13)),
            ("Twintig", born(2006, 11, 1)),
        ] {
            let someone = world.person(call, born).await;
            world.file_of(&someone).await;
        }
        let elsewhere = app.linde().person("Elders", born(2014, 11, 1)).await;
        app.linde().file_of(&elsewhere).await;
        let one = inside(app, &world.coordinator().await).await;
        let page = one.get("/birthdays").await;
        for call in ["Vandaag", "Laatste", "Morgen"] {
            assert!(page.is(200).says(call), "{call}: {page}");
        }
        for call in ["Gisteren", "Telaat", "Twintig", "Elders"] {
            assert!(!page.says(call), "{call}: {page}");
        }
        assert!(page.says("Vandaag ziet dan zelf alles") && page.says("Laatste beslist dan alleen"));
        assert!(page.says("Ouderlijk gezag en voogdij stoppen dan."));
    }

    /// However many there are: a page holds 25 of each age, and no date of birth stands in a link.
    async fn birthdays_go_on_by_page(app: &TestApp) {
        let world = app.kompas();
        for n in 0..27 {
            let someone = world.person(&format!("Kind{n:02}"), Some(jiff::civil::date(2014, 11, 1))).await;
            world.file_of(&someone).await;
        }
        let one = inside(app, &world.coordinator().await).await;
        let first = one.get("/birthdays").await;
        assert_eq!(first.html().matches("ziet dan zelf alles").count(), 25);
        let [next] = first.links("/birthdays?").try_into().expect("one link");
        assert!(!next.contains("2014"), "{next}");
        let second = one.get(&next).await;
        assert_eq!(second.html().matches("ziet dan zelf alles").count(), 2, "{second}");
        assert!(!second.says("Kind00"));
    }
}
