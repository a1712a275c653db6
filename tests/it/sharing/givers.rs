//! Who may let see, and what of it is whose to read (T3.1, T4.2-T4.4).

use rules::Category::{Appointments, Messages};

use super::{GIVE, inside, page_about, sees, statements};
use crate::support::TestApp;

both! {
    /// T3.2, T4.2, T4.4, T9.4: who may not give finds nothing there.
    async fn who_may_not_give_finds_nothing_there(app: &TestApp) {
        let world = app.kompas();
        let (noor, liam) = (world.client("Noor", 14).await, world.client("Liam", 17).await);
        let mother = noor.parent("Esra", "mother").await;
        liam.knows(&mother, "mother").await;
        liam.authority(&mother, rules::Basis::ParentalAuthority).await;
        let (uncle, therapist) = (liam.relative("Ruud", "uncle").await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (hers, treating) = (inside(app, &mother).await, inside(app, &therapist).await);
        let own = inside(app, &noor.who).await;
        let daan = world.client("Daan", 50).await;
        let mentor = daan.relative("Mia", "mentor").await;
        daan.authority(&mentor, rules::Basis::Mentorship).await;
        daan.incapable(&rules::Category::ALL).await;
        let represented = inside(app, &daan.who).await;
        for (browser, path) in [
            // To oneself, to a stranger, to a therapist.
            (&hers, page_about(&noor, &mother)),
            (&own, page_about(&noor, &uncle)),
            (&own, page_about(&noor, &therapist)),
            // A therapist; somebody for whom a mentor decides; a mother of 17.
            (&treating, page_about(&noor, &mother)),
            (&represented, page_about(&daan, &mentor)),
            (&hers, page_about(&liam, &uncle)),
        ] {
            browser.get(&path).await.is(404);
            browser.post(&path, &GIVE).await.is(404);
            browser.post(&format!("{path}/stop"), &[]).await.is(404);
        }
        assert_eq!(statements(app, &noor).await + statements(app, &liam).await, 0);
    }

    /// T3.1 iii: both parents of a child of 8 must say yes before an aunt sees anything.
    async fn both_parents_say_yes_before_an_aunt_sees(app: &TestApp) {
        let sam = app.kompas().client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let aunt = sam.relative("Ans", "aunt").await;
        sam.grants(&aunt).await;
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let aunts = inside(app, &aunt).await;
        let page = page_about(&sam, &aunt);
        let look = hers.post(&page, &[("appointments", "on"), ("step", "look")]).await;
        assert!(look.is(200).says("Jij vindt goed dat"), "{look}");
        assert!(!look.says(&father.name), "what the other parent said is not hers to read: {look}");
        hers.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        assert!(!sees(&aunts, &sam).await);
        his.post(&page, &GIVE).await.leads_to(&sam.path("network"));
        assert!(sees(&aunts, &sam).await);
        his.post(&format!("{page}/stop"), &[]).await.leads_to(&sam.path("network"));
        assert!(!sees(&aunts, &sam).await, "any one consent withdrawn ends it");
    }

    /// T4.3: what each sees stands there for the client alone.
    async fn what_each_sees_stands_there_for_the_client_alone(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        noor.consents(&mother, &[Appointments, rules::Category::Network]).await;
        let own = inside(app, &noor.who).await.get(&noor.path("network")).await;
        assert!(own.is(200).says("Ziet je afspraken en de mensen om je heen."), "{own}");
        for reader in [&mother, &therapist] {
            let page = inside(app, reader).await.get(&noor.path("network")).await;
            assert!(page.is(200).says(&father.name) && !page.says("Ziet"), "{page}");
        }
        inside(app, &father).await.get(&noor.path("network")).await.is(404);
    }

    /// T3.1 ii, T4.3: a father who may not see the network still gives his own yes, and reads nobody else's.
    async fn a_father_gives_his_yes_and_reads_nobody_elses(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        let aunt = noor.relative("Ans", "aunt").await;
        noor.grants(&aunt).await;
        noor.consents(&aunt, &[Appointments]).await;
        noor.consent_of(&mother, &aunt, &[Appointments]).await;
        noor.withholds(&aunt, &[Messages], &[]).await;
        let his = inside(app, &father).await;
        assert!(his.get(&noor.path("")[..noor.path("").len() - 1]).await.is(200).says("Wie mag wat zien"));
        his.get(&noor.path("network")).await.is(404);
        let list = his.get(&noor.path("sharing")).await;
        assert!(list.is(200).says(&aunt.name) && !list.says(&mother.name), "{list}");
        let page = page_about(&noor, &aunt);
        let all = [GIVE[0], ("messages", "on"), ("step", "look")];
        for look in [his.get(&page).await, his.post(&page, &all).await] {
            let tells = ["ook ja zeggen", "ziet nu", "ziet dan", "niet zien", "openzetten"];
            assert!(tells.iter().all(|words| !look.says(words)), "{look}");
            assert!(look.is(200).says("Jij vindt goed dat"), "{look}");
        }
        his.post(&page, &GIVE).await.leads_to(&noor.path("sharing"));
        assert!(sees(&inside(app, &aunt).await, &noor).await);
    }

    /// T4.4: who has no say any more reads what was said before, may take it back, and learns nothing else.
    async fn who_has_no_say_any_more_can_only_take_back(app: &TestApp) {
        let liam = app.kompas().client("Liam", 17).await;
        let mother = liam.parent("Ilse", "mother").await;
        let aunt = liam.relative("Ans", "aunt").await;
        liam.consent_of(&mother, &aunt, &[Appointments]).await;
        let hers = inside(app, &mother).await;
        let page = page_about(&liam, &aunt);
        let shown = hers.get(&page).await;
        assert!(shown.is(200).says("Hierover beslis je nu niet mee.") && !shown.says("ziet nu"), "{shown}");
        hers.post(&page, &GIVE).await.is(422);
        hers.post(&format!("{page}/stop"), &[]).await.leads_to("/home");
        hers.get(&page).await.is(404);
    }
}
