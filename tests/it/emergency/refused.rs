//! Who may not, and what is not found.

use jiff::SignedDuration;
use rules::staff::Role;

use super::{BORN, inside, opens, relations};
use crate::support::{Browser, Client, TestApp, WHY};

async fn looks_for(browser: &Browser<'_>, client: &Client) -> crate::support::Answer {
    browser.post("/emergency", &[("name", &client.who.name), ("born", BORN)]).await
}

/// How many lines of the file say that somebody was refused.
async fn refused(app: &TestApp, client: &Client) -> usize {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(i64,)> = tx
        .query("SELECT n FROM audit_line WHERE chain = $1 AND outcome = 'refused'")
        .bind(client.id)
        .all()
        .await
        .unwrap();
    rows.len()
}

both! {
    /// T4.5: nobody but a therapist of the same provider; the others find nothing there, and leave a line.
    async fn nobody_else_opens_a_file(app: &TestApp) {
        let (world, linde) = (app.kompas(), app.linde());
        let noor = world.client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let mut others = vec![noor.who.clone(), mother, linde.therapist().await];
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Therapist) {
            others.push(world.staff("Sil", role).await);
        }
        for other in &others {
            let browser = inside(app, other).await;
            let before = refused(app, &noor).await;
            browser.get(&noor.path("emergency")).await.is(404);
            browser.post(&noor.path("emergency"), &[("reason", WHY)]).await.is(404);
            browser.post(&noor.path("emergency/end"), &[]).await.is(404);
            assert_eq!(refused(app, &noor).await, before + 3, "{}", other.name);
        }
        assert_eq!(relations(app, &noor).await, 0);
    }

    /// T4.5: no office opens the file of one's own family; it is not found either.
    async fn nobody_opens_the_file_of_the_own_family(app: &TestApp) {
        let world = app.kompas();
        let (noor, aunt) = (world.client("Noor", 14).await, world.therapist().await);
        noor.knows(&aunt, "aunt").await;
        let hers = inside(app, &aunt).await;
        let nothing = looks_for(&hers, &noor).await;
        assert!(nothing.is(422).says("geen dossier"), "{nothing}");
        hers.get(&noor.path("emergency")).await.is(404);
        hers.post(&noor.path("emergency"), &[("reason", WHY)]).await.is(404);
        assert_eq!(relations(app, &noor).await, 0);
    }

    /// T4.5, P2: what is not there and what is of another provider look the same.
    async fn what_is_of_another_provider_is_not_found(app: &TestApp) {
        let (noor, theirs) = (app.kompas().client("Noor", 14).await, app.linde().therapist().await);
        let browser = inside(app, &theirs).await;
        let elsewhere = looks_for(&browser, &noor).await;
        let gone = browser.post("/emergency", &[("name", "Niemand Hier"), ("born", BORN)]).await;
        elsewhere.is(422);
        gone.is(422);
        let plain = |page: &crate::support::Answer, name: &str| page.html().replace(name, "");
        assert_eq!(plain(&elsewhere, &noor.who.name), plain(&gone, "Niemand Hier"));
    }

    /// T4.5: the name is the whole name; capitals and accents do not count.
    async fn a_part_of_a_name_finds_nothing(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        let family = noor.who.name.split(' ').next_back().unwrap();
        for (name, born) in
            [("Noor", BORN), (family, BORN), (&*format!("Noor {family}x"), BORN), (&*noor.who.name, "2012-09-15"), ("", "")]
        {
            let again = hers.post("/emergency", &[("name", name), ("born", born)]).await;
            assert!(again.is(422).html().contains(&format!("value=\"{name}\"")), "{again}");
        }
        let loud = format!("  NÓÓR   {} ", family.to_uppercase());
        let found = hers.post("/emergency", &[("name", &loud), ("born", BORN)]).await;
        found.leads_to(&noor.path("emergency"));
    }

    /// T4.5: tries have an end, and every one of them stands in the log.
    async fn tries_are_counted(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        for _ in 0..10 {
            hers.post("/emergency", &[("name", "Niemand Hier"), ("born", BORN)]).await.is(422);
        }
        looks_for(&hers, &noor).await.is(429);
        looks_for(&inside(app, &world.therapist().await).await, &noor).await.leads_to(&noor.path("emergency"));
        app.pass(SignedDuration::from_mins(61));
        opens(&inside(app, &other).await, &noor, BORN).await;
    }

    /// T4.5: one's own emergency access is ended by oneself, and by nobody else.
    async fn nobody_ends_the_access_of_another(app: &TestApp) {
        let world = app.kompas();
        let (noor, other) = (world.client("Noor", 14).await, world.therapist().await);
        let hers = inside(app, &other).await;
        opens(&hers, &noor, BORN).await;
        let treatment = hers.get(&noor.path("network")).await.field("treatment").unwrap();
        let his = inside(app, &world.therapist().await).await;
        his.post(&noor.path("emergency/end"), &[("treatment", &treatment)]).await;
        hers.get(&noor.path("network")).await.is(200);
    }
}
