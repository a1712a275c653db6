//! A secret address: who of the circle may not know where (A12).

use empower::routes;
use rules::Category::{Appointments, Network, Profile};

use crate::support::{Browser, Client, PLACE, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A girl who lives with her mother, a father who sees her appointments, and her teacher.
struct Family {
    noor: Client,
    mother: Someone,
    father: Someone,
    teacher: Someone,
    therapist: Someone,
    coordinator: Someone,
}

async fn family(app: &TestApp) -> Family {
    let noor = app.kompas().client("Noor", 14).await;
    let (mother, father) =
        (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
    let teacher = noor.relative("Bas", "teacher").await;
    let therapist = app.kompas().therapist().await;
    noor.treated_by(&therapist).await;
    for parent in [&mother, &father] {
        noor.consents(parent, &[Appointments, Network, Profile]).await;
    }
    let coordinator = app.kompas().coordinator().await;
    Family { noor, mother, father, teacher, therapist, coordinator }
}

/// Every page that somebody can ask for about this file and these things.
fn addresses(family: &Family, appointment: &str) -> Vec<String> {
    let Family { noor, mother, father, teacher, .. } = family;
    let all = routes::table(false).into_iter().filter(|route| route.method == "GET");
    let known = |path: &&str| !path.contains("{thread}") && !path.ends_with("/live");
    let mut found = Vec::new();
    for path in all.map(|route| route.path).filter(known) {
        let path = path.replace("{client}", &noor.id.to_string());
        let path = path.replace("{appointment}", appointment);
        for person in [mother, father, teacher] {
            found.push(path.replace("{person}", &person.person.to_string()));
        }
    }
    found.sort();
    found.dedup();
    // The terms, and what somebody new could be to her, name a teacher whoever reads them.
    let of_nobody = ["/terms".to_owned(), noor.path("network/new")];
    found.retain(|path| !path.contains('{') && !of_nobody.contains(path));
    found
}

/// Whether the place, or that somebody is of the school, stands on any page.
async fn finds(browser: &Browser<'_>, addresses: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for path in addresses {
        let page = browser.get(path).await;
        let html = page.html();
        if [PLACE, "leerkracht", "op de praktijk"].iter().any(|word| html.contains(word)) {
            found.push(path.clone());
        }
    }
    found
}

async fn says(coordinator: &Browser<'_>, noor: &Client, person: &Someone, more: &[(&str, &str)]) {
    let (page, person) = (noor.path("care/address"), person.person.to_string());
    let fields = [&[("person", person.as_str()), ("reason", "safety")], more].concat();
    coordinator.post(&page, &fields).await.leads_to(&page);
}

both! {
    /// A12: from then on no page of the other parent tells where she is, nor that somebody is of
    /// her school; she, who lives there too and who treats see it, and it can be lifted.
    async fn no_page_of_the_other_parent_tells_where_she_is(app: &TestApp) {
        let family = family(app).await;
        let Family { noor, mother, father, therapist, coordinator, .. } = &family;
        let id = noor.appointment(3, therapist).await.0.to_string();
        let all = addresses(&family, &id);
        let page = noor.path(&format!("appointments/{id}"));
        let (his, office) = (inside(app, father).await, inside(app, coordinator).await);
        let before = finds(&his, &all).await;
        for known in [page.clone(), "/home".to_owned(), noor.path("network"), noor.path("appointments")] {
            assert!(before.contains(&known), "{known} told it: {before:?}");
        }
        let silent = office.post(&noor.path("care/address"), &[("person", &noor.who.person.to_string())]).await;
        assert!(silent.is(422).says("Kies waarom."), "{silent}");
        for _ in 0..2 {
            says(&office, noor, &noor.who, &[]).await;
        }
        says(&office, noor, mother, &[("with_client", "on")]).await;
        assert_eq!(finds(&his, &all).await, Vec::<String>::new());
        assert!(his.get(&page).await.is(200).says("Wie komt, weet waar dat is."));
        for someone in [&noor.who, mother, therapist] {
            let browser = inside(app, someone).await;
            assert!(browser.get(&page).await.is(200).says(PLACE), "{}", someone.name);
        }
        let own = inside(app, &noor.who).await;
        let look = own.get(&noor.path(&format!("network/{}/look", father.person))).await;
        assert!(!look.is(200).says("op de praktijk"), "looking as he would tells no more than he sees");
        let lift = format!("{}/lift", noor.path("care/address"));
        for person in [&noor.who, mother] {
            let person = person.person.to_string();
            for _ in 0..2 {
                office.post(&lift, &[("person", &person)]).await.leads_to(&noor.path("care/address"));
            }
        }
        assert_eq!(finds(&his, &all).await, before);
        assert!(office.get(&noor.path("care/address")).await.says("Gestopt door"));
    }

    /// A12: where she lives with both, apart, the address of the one opens nothing to the other.
    async fn of_two_who_live_with_her_neither_is_told(app: &TestApp) {
        let family = family(app).await;
        let Family { noor, mother, father, therapist, coordinator, .. } = &family;
        let page = noor.path(&format!("appointments/{}", noor.appointment(3, therapist).await));
        let office = inside(app, coordinator).await;
        for parent in [mother, father] {
            says(&office, noor, parent, &[("with_client", "on")]).await;
        }
        for parent in [mother, father] {
            let seen = inside(app, parent).await.get(&page).await;
            assert!(seen.is(200).says("Wie komt, weet waar dat is.") && !seen.says(PLACE), "{}", parent.name);
        }
    }

    /// A12: the address of a parent who does not live with her says nothing of her appointments;
    /// one's own is for who comes.
    async fn a_parent_who_lives_elsewhere_hides_nothing_of_hers(app: &TestApp) {
        let family = family(app).await;
        let Family { noor, mother, father, therapist, coordinator, .. } = &family;
        let hers = noor.appointment(3, therapist).await;
        let own = noor.own_appointment(4, therapist, &[mother]).await;
        let office = inside(app, coordinator).await;
        says(&office, noor, mother, &[]).await;
        let (his, mothers) = (inside(app, father).await, inside(app, mother).await);
        let page = |id: empower::ids::AppointmentId| noor.path(&format!("appointments/{id}"));
        assert!(his.get(&page(hers)).await.is(200).says(PLACE));
        his.get(&page(own)).await.is(404);
        says(&office, noor, mother, &[("with_client", "on")]).await;
        assert!(!his.get(&page(hers)).await.is(200).says(PLACE), "said otherwise it counts at once");
        assert!(mothers.get(&page(own)).await.is(200).says(PLACE));
        inside(app, therapist).await.get(&noor.path("care/address")).await.is(404);
    }
}
