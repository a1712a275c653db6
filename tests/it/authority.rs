//! Authority by the pages of the coordinator: two for giving, one for taking (T1.1p).

mod around;
mod put_right;
mod suspending;
mod telling;

use rules::Basis;

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A child of 8 with a mother who has no authority yet, and two coordinators.
async fn a_child(app: &TestApp) -> (Client, Someone, Someone, Someone) {
    let sam = app.kompas().client("Sam", 8).await;
    let mother = sam.relative("Esra", "mother").await;
    (sam, mother, app.kompas().coordinator().await, app.kompas().coordinator().await)
}

fn fields(mother: &Someone) -> [(&'static str, String); 6] {
    [
        ("person", mother.person.to_string()),
        ("basis", "parental_authority".to_owned()),
        ("from", "2020-03-01".to_owned()),
        ("until", String::new()),
        ("proof", "birth_certificate".to_owned()),
        ("proof_on", "2020-02-28".to_owned()),
    ]
}

async fn enters(browser: &Browser<'_>, client: &Client, mother: &Someone) {
    let typed = fields(mother);
    let typed: Vec<(&str, &str)> =
        typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = client.path("representatives");
    browser.post(&format!("{page}/new"), &typed).await.leads_to(&page);
}

async fn sends(browser: &Browser<'_>, client: &Client, what: &str, id: &str) {
    let page = client.path("representatives");
    let name = if what == "confirm" { "proposal" } else { "authority" };
    browser.post(&format!("{page}/{what}"), &[(name, id)]).await.leads_to(&page);
}

/// The first hidden id of this kind on the page of representatives.
async fn id_of(browser: &Browser<'_>, client: &Client, kind: &str) -> String {
    browser.get(&client.path("representatives")).await.field(kind).expect("there is one")
}

async fn opens(browser: &Browser<'_>, client: &Client) -> bool {
    browser.get(&client.path("appointments")).await.status == 200
}

both! {
    /// T1.1p: entered by one it counts for nothing; confirmed by another it counts at once.
    async fn one_enters_another_confirms(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let father = sam.parent("Kees", "father").await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        enters(&one, &sam, &mother).await;
        enters(&one, &sam, &mother).await;
        assert!(!opens(&hers, &sam).await, "a proposal counts for nothing");
        assert!(one.get("/home").await.says("Niets wacht op jou"));
        assert!(two.get("/home").await.says("Eén ding wacht op jou"));
        assert!(one.get("/waiting").await.says("Wacht op een collega"));
        let waiting = two.get("/waiting").await;
        assert!(waiting.says(&mother.name) && waiting.says("ouderlijk gezag"), "{waiting}");
        let id = id_of(&two, &sam, "proposal").await;
        sends(&two, &sam, "confirm", &id).await;
        sends(&two, &sam, "confirm", &id).await;
        assert!(opens(&hers, &sam).await);
        let page = two.get(&sam.path("representatives")).await;
        assert!(page.says("ouderlijk gezag, sinds 1 maart 2020"), "{page}");
        assert!(page.says("Gezien: geboorteakte van 28 februari 2020."), "{page}");
        let file = his.get(&format!("/clients/{}", sam.id)).await;
        let told = format!("is {} ingevoerd als wettelijk vertegenwoordiger", mother.name);
        assert!(file.says(&told) && !file.says("geboorteakte"), "{file}");
        assert!(!hers.get(&format!("/clients/{}", sam.id)).await.says(&told), "not to oneself");
        app.pass(jiff::SignedDuration::from_hours(31 * 24));
        let his = inside(app, &father).await;
        assert!(!his.get(&format!("/clients/{}", sam.id)).await.says(&told), "for 30 days");
    }

    /// T1.1p: whoever entered it is not the second.
    async fn nobody_confirms_what_they_entered_themselves(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        let (one, hers) = (inside(app, &first).await, inside(app, &mother).await);
        enters(&one, &sam, &mother).await;
        // The reader's own cannot be confirmed on the page: only taken back.
        let id = id_of(&one, &sam, "proposal").await;
        let page = sam.path("representatives");
        assert!(!one.get(&page).await.html().contains("representatives/confirm"));
        let tried = one.post(&format!("{page}/confirm"), &[("proposal", &id)]).await;
        assert!(tried.is(422).says("Jij voerde dit zelf in."), "{tried}");
        assert!(!opens(&hers, &sam).await);
    }

    /// T1.1p: a second coordinator declines with a reason; then there is nothing to confirm.
    async fn what_is_declined_never_counts(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        enters(&one, &sam, &mother).await;
        let id = id_of(&two, &sam, "proposal").await;
        let decline = format!("{}/decline", sam.path("representatives"));
        let silent = two.post(&decline, &[("proposal", &id), ("reason", "  ")]).await;
        assert!(silent.is(422).says("Schrijf kort waarom"), "{silent}");
        let why = [("proposal", id.as_str()), ("reason", "De akte is van een ander kind.")];
        two.post(&decline, &why).await.leads_to(&sam.path("representatives"));
        let page = one.get(&sam.path("representatives")).await;
        assert!(page.says("Reden: De akte is van een ander kind."), "{page}");
        two.post(&format!("{}/confirm", sam.path("representatives")), &[("proposal", &id)]).await.is(409);
        assert!(!opens(&inside(app, &mother).await, &sam).await);
        assert!(two.get("/home").await.says("Niets wacht op jou"));
    }

    /// T1.1p: what is wrong comes back with all that was typed; a basis fits the age.
    async fn what_is_wrong_comes_back(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let one = inside(app, &first).await;
        let new = format!("{}/new", sam.path("representatives"));
        assert!(!one.get(&new).await.is(200).says("mentorschap"), "only what fits the age");
        for (field, value, words) in [
            ("from", "", "Kies een dag."),
            ("until", "2020-02-29", "De laatste dag ligt voor de eerste dag."),
            ("basis", "mentorship", "past op die eerste dag niet bij de leeftijd"),
            ("proof_on", "2031-01-01", "Deze dag moet nog komen."),
            ("from", "2021-01-01", "Dit gezag staat er al"),
        ] {
            let mut typed = fields(&mother);
            for (name, old) in &mut typed {
                if *name == field {
                    value.clone_into(old);
                }
            }
            let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
            let answer = one.post(&new, &typed).await;
            assert!(answer.is(422).says(words), "{field}: {answer}");
            assert!(answer.html().contains("value=\"2020-02-28\"") || field == "proof_on");
        }
    }

    /// T3.1 iii: where a child has relatives and nobody with authority the coordinator is told.
    async fn the_coordinator_is_told_that_nobody_represents_a_child(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        let one = inside(app, &first).await;
        let page = sam.path("representatives");
        assert!(one.get(&page).await.says("Niemand heeft gezag"));
        sam.authority(&mother, Basis::ParentalAuthority).await;
        assert!(!one.get(&page).await.says("Niemand heeft gezag"));
    }

    /// T3.1: somebody new around the client sees nothing because of that; sent twice adds one.
    async fn somebody_new_is_added_once_and_sees_nothing(app: &TestApp) {
        let (sam, _, first, _) = a_child(app).await;
        let one = inside(app, &first).await;
        let page = sam.path("representatives");
        let form = one.get(&format!("{page}/person")).await.field("form").expect("a form");
        let wrong = one.post(&format!("{page}/person"), &[("form", &form), ("call", "Femke")]).await;
        assert!(wrong.is(422).html().contains("value=\"Femke\""), "{wrong}");
        let typed = [("form", form.as_str()), ("call", "Femke"), ("prefix", "van der"), ("family", "Zandkuil"), ("relation", "guardian")];
        for _ in 0..2 {
            one.post(&format!("{page}/person"), &typed).await.leads_to(&page);
        }
        let html = one.get(&page).await.html();
        assert_eq!(html.matches("Femke van der Zandkuil</h2>").count(), 1);
    }

    /// Rulebook, "Other staff": nobody else finds any of it, nor a coordinator elsewhere.
    async fn nobody_else_finds_any_of_it(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        enters(&inside(app, &first).await, &sam, &mother).await;
        let id = id_of(&inside(app, &first).await, &sam, "proposal").await;
        let therapist = app.kompas().therapist().await;
        sam.treated_by(&therapist).await;
        let (father, elsewhere) = (sam.parent("Kees", "father").await, app.linde().coordinator().await);
        let page = sam.path("representatives");
        for someone in [&mother, &father, &therapist, &elsewhere] {
            let browser = inside(app, someone).await;
            browser.get(&page).await.is(404);
            browser.post(&format!("{page}/confirm"), &[("proposal", &id)]).await.is(404);
        }
        let other = inside(app, &elsewhere).await;
        assert!(!other.get("/waiting").await.is(200).says(&mother.name));
        assert!(other.get("/home").await.says("Niets wacht op jou"));
    }
}
