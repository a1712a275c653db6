//! Staff: a training before a role opens, one role at a time, hiring, and letting go once all is
//! handed over (rulebook 1, "Other staff"; T4.5, A1).

mod leaving;

use empower::features::people::store as people;
use empower::ids::PersonId;
use jiff::SignedDuration;
use rules::staff::Role;

use crate::support::{Browser, Seed, Someone, TestApp, Way, World};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn gives(app: &TestApp, someone: &Someone, role: Role, trained: Option<&str>) {
    let mut seed = Seed::begin(app).await;
    let now = app.clock.now();
    people::give_role(&mut seed.tx, someone.person, role, now, trained).await.unwrap();
    seed.commit().await;
}

async fn administrator(world: &World) -> Someone {
    world.staff("Pien", Role::ProviderAdministrator).await
}

fn value(role: Role, person: PersonId) -> String {
    format!("{role} {person}")
}

fn of(someone: &Someone, page: &str) -> String {
    format!("/admin/staff/{}/{page}", someone.person)
}

/// What an administrator fills in for somebody new.
fn somebody<'a>(form: &'a str, role: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form", form),
        ("call", "Nora"),
        ("prefix", "van"),
        ("family", "Dalen"),
        ("role", role),
        ("from", "2026-10-14"),
        ("identity", "document"),
        ("identified_on", "2026-10-14"),
        ("email", "nora@example.org"),
        ("mobile", "06 12345678"),
        ("channel", "text"),
        ("language", "nl"),
    ]
}

both! {
    /// Rulebook 1: staff have a recorded training date, or no access; the person is told why.
    async fn a_role_opens_nothing_before_its_training(app: &TestApp) {
        let world = app.kompas();
        let (noor, admin) = (world.client("Noor", 14).await, administrator(&world).await);
        let tess = world.user("Tess", Way::Usual).await;
        gives(app, &tess, Role::Therapist, None).await;
        noor.treated_by(&tess).await;
        let hers = inside(app, &tess).await;
        hers.get("/caseload").await.is(404);
        hers.get(&noor.path("network")).await.is(404);
        assert!(hers.get("/home").await.is(200).says("zodra je beheerder"), "she reads what it waits for");
        let office = inside(app, &admin).await;
        let roles = of(&tess, "roles");
        let trained = |day| [("then", "train"), ("role", "therapist"), ("trained_on", day)];
        office.post(&roles, &trained("2026-10-20")).await.is(303);
        assert!(hers.get("/home").await.says("20 oktober 2026"));
        hers.get("/caseload").await.is(404);
        office.post(&roles, &trained("2026-10-13")).await.is(303);
        hers.get("/caseload").await.is(200);
        hers.get(&noor.path("network")).await.is(200);
        let page = office.get(&format!("/admin/staff/{}", tess.person)).await;
        assert!(page.is(200).says("training op 13 oktober 2026: Therapeut") && !page.says("Noor"), "{page}");
    }

    /// Rulebook 1: several roles, one at a time visible; what belongs to another is not there.
    async fn one_works_in_one_role_at_a_time(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let both = world.therapist().await;
        gives(app, &both, Role::Coordinator, Some("2026-01-15")).await;
        noor.treated_by(&both).await;
        let browser = inside(app, &both).await;
        browser.get("/home").await.leads_to("/me/role");
        let choose = |role| [("role", value(role, both.person))];
        for (role, opens, shut) in [
            (Role::Therapist, "/caseload", "/files"),
            (Role::Coordinator, "/files", "/caseload"),
        ] {
            let [(field, value)] = choose(role);
            browser.post("/me/role", &[(field, &value)]).await.leads_to("/home");
            browser.get(opens).await.is(200);
            browser.get(shut).await.is(404);
            assert!(browser.get("/home").await.is(200).says("Wisselen"));
            let messages = browser.get(&noor.path("messages")).await.status == 200;
            assert_eq!(messages, role == Role::Therapist, "the relation counts in the role of it");
        }
        browser.post("/me/role", &[("role", "private")]).await.leads_to("/me/role");
        browser.get("/files").await.is(200);
        let next = inside(app, &both).await;
        next.get("/files").await.is(200);
        next.get("/caseload").await.is(404);
    }

    /// Who is staff and a parent here is one of both: no office opens the own family's file, and
    /// what is one's own is reached as oneself.
    async fn what_is_ones_own_is_apart_from_ones_work(app: &TestApp) {
        let world = app.kompas();
        let sam = world.client("Sam", 8).await;
        let mother = sam.parent("Esra", "mother").await;
        gives(app, &mother, Role::Coordinator, Some("2026-01-15")).await;
        let browser = inside(app, &mother).await;
        let work = value(Role::Coordinator, mother.person);
        browser.post("/me/role", &[("role", &work)]).await.leads_to("/home");
        browser.get("/files").await.is(200);
        browser.get(&sam.path("appointments")).await.is(404);
        browser.get(&sam.path("team")).await.is(404);
        let there = |home: &crate::support::Answer| home.html().contains(&sam.id.to_string());
        assert!(!there(&browser.get("/home").await), "nothing of it stands beside her work");
        browser.post("/me/role", &[("role", "private")]).await.leads_to("/home");
        browser.get(&sam.path("appointments")).await.is(200);
        browser.get("/files").await.is(404);
        assert!(there(&browser.get("/home").await));
    }

    /// A1: an administrator hires: a person of its own, roles, and the invitation in the same go.
    async fn an_administrator_hires_and_sending_it_twice_hires_once(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &administrator(&world).await).await;
        let form = office.get("/admin/staff/new").await.is(200).field("form").unwrap();
        let wrong = office.post("/admin/staff/new", &somebody(&form, "support")).await;
        assert!(wrong.is(422).html().contains("value=\"Dalen\""), "what was typed stays: {wrong}");
        let first = office.post("/admin/staff/new", &somebody(&form, "therapist")).await;
        let page = first.is(303).location().unwrap();
        let again = office.post("/admin/staff/new", &somebody(&form, "therapist")).await;
        assert_eq!(again.location(), Some(page.clone()));
        let new = office.get(&page).await;
        assert!(new.is(200).says("Nora van Dalen") && new.says("wacht op training"), "{new}");
        let list = office.get("/admin/staff?show=untrained").await;
        assert_eq!(list.is(200).links(&page), std::slice::from_ref(&page), "{list}");
        office.post("/admin/staff", &[("name", "dalen")]).await.is(200);
        let mut tx = app.db.read().await.unwrap();
        let (people, links): (i64, i64) = tx
            .query(
                "SELECT (SELECT count(*) FROM person WHERE call_name = 'Nora'),
                    (SELECT count(*) FROM activation WHERE state = 'open')",
            )
            .one()
            .await
            .unwrap();
        drop(tx);
        assert_eq!((people, links), (1, 1));
        for other in [world.coordinator().await, app.linde().staff("Thirza", Role::ProviderAdministrator).await] {
            inside(app, &other).await.get(&page).await.is(404);
        }
    }

    /// Nobody gives oneself a role, and one administrator always stays.
    async fn the_last_administrator_stays_and_nobody_changes_oneself(app: &TestApp) {
        let world = app.kompas();
        let (pien, ruud) = (administrator(&world).await, administrator(&world).await);
        let office = inside(app, &pien).await;
        office.get(&of(&pien, "roles")).await.is(404);
        office.get(&of(&pien, "leave")).await.is(404);
        let give = [("then", "give"), ("role", "dpo"), ("from", "2026-10-14"), ("trained_on", "2026-10-01")];
        let own = office.post(&of(&pien, "roles"), &give).await;
        assert_ne!(own.status, 303, "{own}");
        let end = [("then", "end"), ("role", "provider_administrator"), ("reason", "Minder uren")];
        office.post(&of(&ruud, "roles"), &end).await.is(303);
        let operator = inside(app, &app.operator().staff("Otto", Role::Administrator).await).await;
        let last = operator.post(&of(&pien, "roles"), &end).await;
        assert!(last.is(422).says("Er moet altijd een beheerder blijven"), "{last}");
    }

    /// The operator appoints the administrators of providers, and reaches no other staff of theirs.
    async fn the_operator_appoints_administrators_and_reaches_nobody_else(app: &TestApp) {
        let (kompas, otto) = (app.kompas(), app.operator().staff("Otto", Role::Administrator).await);
        let office = inside(app, &otto).await;
        assert!(office.get("/admin/staff").await.is(200).says("geen beheerder"));
        let at = kompas.provider().to_string();
        let form = office.get("/admin/staff/new").await.is(200).field("form").unwrap();
        let mut wrong = somebody(&form, "therapist");
        wrong.push(("at", &at));
        office.post("/admin/staff/new", &wrong).await.is(422);
        let mut right = somebody(&form, "provider_administrator");
        right.push(("at", &at));
        let page = office.post("/admin/staff/new", &right).await.is(303).location().unwrap();
        assert!(office.get(&page).await.is(200).says("Nora van Dalen"));
        let (tess, noor) = (kompas.therapist().await, kompas.client("Noor", 14).await);
        for who in [&tess, &noor.who] {
            for below in ["roles", "leave", "invite", "recovery"] {
                office.get(&of(who, below)).await.is(404);
            }
        }
    }

    /// A1: who lost everything and works here is helped back in by the administrator, not by a
    /// coordinator, and not at once.
    async fn an_administrator_helps_a_colleague_back_in(app: &TestApp) {
        let world = app.kompas();
        let tess = world.therapist().await;
        let office = inside(app, &administrator(&world).await).await;
        let begin = [("then", "begin"), ("how", "document"), ("day", "2026-10-14")];
        let desk = inside(app, &world.coordinator().await).await;
        let refused = desk.get(&format!("/people/{}/recovery", tess.person)).await;
        assert!(!refused.is(200).html().contains("name=\"day\""), "{refused}");
        let page = of(&tess, "recovery");
        assert!(office.get(&page).await.is(200).html().contains("name=\"day\""));
        office.post(&page, &begin).await.leads_to(&page);
        app.pass(SignedDuration::from_mins(1));
        assert!(!office.get(&page).await.is(200).html().contains("value=\"give\""), "it waits first");
    }

    /// T4.5: the account of a colleague is for who hires to begin; a coordinator reads that, and
    /// has no form that could only be refused.
    async fn a_colleague_is_invited_by_who_hires(app: &TestApp) {
        let world = app.kompas();
        let nora = world.person("Nora", None).await;
        gives(app, &nora, Role::Therapist, Some("2026-09-01")).await;
        let path = format!("/people/{}", nora.person);
        let desk = inside(app, &world.coordinator().await).await;
        let page = desk.get(&path).await;
        assert!(page.is(200).says("wordt uitgenodigd door de beheerder"), "{page}");
        assert!(!page.html().contains("/invite\""), "{page}");
        let office = inside(app, &administrator(&world).await).await;
        assert!(office.get(&of(&nora, "invite")).await.is(200).html().contains("/invite\""));
        let tess = world.therapist().await;
        let help = format!("/people/{}/recovery", tess.person);
        assert!(!desk.get("/people").await.is(200).html().contains(&help), "no password either");
        let seen = [("lost", "password"), ("how", "document"), ("day", "2026-10-14")];
        desk.post(&help, &seen).await.is(422);
    }
}
