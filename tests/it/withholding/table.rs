//! The table of who sees what, for who treats (T4.5).

use rules::Category::{Appointments, CarePlan};

use super::inside;
use crate::support::{TestApp, Way};

both! {
    /// T4.3, T4.5: of everybody it says what is seen and why, with the article.
    async fn it_says_of_everybody_what_is_seen_and_why(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        let teacher = noor.relative("Wim", "teacher").await;
        noor.consents(&mother, &[Appointments, CarePlan]).await;
        noor.withholds(&mother, &[CarePlan], &[]).await;
        let page = inside(app, &therapist).await.get(&noor.path("who-sees")).await;
        for name in [&noor.who.name, &mother.name, &father.name, &teacher.name, &therapist.name] {
            assert!(page.is(200).says(name), "{name}: {page}");
        }
        for words in [
            "Noor laat dit zien. T4.3",
            "De behandelaar schermt dit af voor deze persoon. T4.3",
            "Noor laat dit deel niet zien. T4.3",
            "Noor laat deze persoon nu niets zien. T4.3",
            "De praktijk heeft de toegang niet geopend. T3.1",
            "Het is het dossier van Noor zelf. T4.3",
        ] {
            assert!(page.says(words), "{words}: {}", page.text());
        }
    }

    /// Before anything is sent it says who cannot be reached here.
    async fn it_says_who_cannot_be_reached_here(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let none = world.person("Ans", None).await;
        let invited = world.user("Ina", Way::Invited).await;
        let blocked = world.user("Bob", Way::Blocked).await;
        let never = world.user("Nel", Way::BeforeTerms).await;
        let usual = world.user("Una", Way::Usual).await;
        for someone in [&none, &invited, &blocked, &never, &usual] {
            noor.knows(someone, "aunt").await;
        }
        let page = inside(app, &therapist).await.get(&noor.path("who-sees")).await;
        for (someone, words) in [
            (&none, "heeft geen account"),
            (&invited, "is uitgenodigd, maar was hier nog niet"),
            (&blocked, "het account is geblokkeerd"),
            (&never, "was hier nog nooit"),
        ] {
            let told = format!("{}: {words}", someone.name);
            assert!(page.is(200).says(&told), "{told}: {}", page.text());
        }
        assert!(!page.says(&format!("{}:", usual.name)), "{}", page.text());
    }

    /// Where one comes from: the front page of the file and the network lead to it, for who treats.
    async fn the_file_and_the_network_lead_to_it(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let front = format!("/clients/{}", noor.id);
        let (staff, own) = (inside(app, &therapist).await, inside(app, &noor.who).await);
        for path in [front, noor.path("network")] {
            assert_eq!(staff.get(&path).await.links(&noor.path("who-sees")).len(), 1, "{path}");
            assert!(own.get(&path).await.is(200).links(&noor.path("who-sees")).is_empty(), "{path}");
        }
    }
}
