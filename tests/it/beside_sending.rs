//! Beside every send button: who can see it, on what ground, what the next birthday changes, and
//! for staff whom it does not reach (rulebook 7.1).

use rules::Basis;
use rules::Category::{Appointments, Messages};

use crate::support::{Answer, Browser, Client, Someone, TestApp, Way};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// A boy of 8, his therapist, a mother who comes here, and a father who has no account.
struct Sam {
    boy: Client,
    therapist: Someone,
    mother: Someone,
    father: Someone,
}

impl Sam {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (boy, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        boy.treated_by(&therapist).await;
        let mother = boy.parent("Esra", "mother").await;
        let father = world.person("Kees", None).await;
        boy.knows(&father, "father").await;
        boy.authority(&father, Basis::ParentalAuthority).await;
        Self { boy, therapist, mother, father }
    }

    /// What the page says of the father.
    fn unreached(&self) -> String {
        format!("{} heeft hier geen account: dit komt niet aan.", self.father.name)
    }
}

/// Whether who can see it stands behind the button that sends, and not before the form.
fn stands_by_the_button(page: &Answer) -> bool {
    let html = page.is(200).html();
    let place = |what: &str| html.find(what).unwrap_or_else(|| panic!("{what}: {html}"));
    place("<details class=\"readers\"") > place("<form class=\"card")
}

both! {
    /// T4.2, T4.5: who plans reads who will see it and why, what the birthday changes, and whom it
    /// does not reach.
    async fn who_plans_reads_who_will_see_it(app: &TestApp) {
        let sam = Sam::of(app).await;
        let coordinator = app.kompas().coordinator().await;
        let visit = sam.boy.appointment(3, &sam.therapist).await;
        for someone in [&coordinator, &sam.therapist] {
            let staff = inside(app, someone).await;
            for path in ["appointments/new".to_owned(), format!("appointments/{visit}/move")] {
                let page = staff.get(&sam.boy.path(&path)).await;
                assert!(stands_by_the_button(&page));
                for words in [&sam.mother.name, &sam.father.name, &sam.therapist.name, &sam.unreached()] {
                    assert!(page.says(words), "{path}: {words}: {page}");
                }
                assert!(page.html().contains("/rules#T4.2") && page.says("wordt Sam 12."), "{path}: {page}");
                assert!(!page.says(&format!("{} heeft hier geen account", sam.mother.name)), "{page}");
            }
        }
    }

    /// T4.5: a form that comes back says it as well.
    async fn a_form_that_comes_back_says_it_as_well(app: &TestApp) {
        let sam = Sam::of(app).await;
        let staff = inside(app, &sam.therapist).await;
        let visit = staff.post(&sam.boy.path("appointments/new"), &[("date", "gisteren")]).await;
        assert!(visit.is(422).says(&sam.unreached()), "{visit}");
        let fields = [("to", format!("file.{}", sam.therapist.person)), ("text", String::new())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let talk = staff.post(&sam.boy.path("messages/new"), &fields).await;
        assert!(talk.is(422).says(&sam.unreached()), "{talk}");
    }

    /// T4.2, T4.5: a therapist reads it before a conversation begins, and before an answer.
    async fn a_therapist_reads_whom_a_message_does_not_reach(app: &TestApp) {
        let sam = Sam::of(app).await;
        let thread = sam.boy.thread(&sam.therapist, None).await;
        let staff = inside(app, &sam.therapist).await;
        for path in ["messages/new".to_owned(), format!("messages/{thread}")] {
            let page = staff.get(&sam.boy.path(&path)).await;
            assert!(stands_by_the_button(&page));
            assert!(page.says(&sam.unreached()), "{path}: {page}");
            assert!(page.html().contains("/rules#T4.2") && page.says("wordt Sam 12."), "{path}: {page}");
        }
    }

    /// T4.5: each way not to be reached has its words.
    async fn each_way_not_to_be_reached_has_its_words(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let invited = world.user("Ina", Way::Invited).await;
        let blocked = world.user("Bob", Way::Blocked).await;
        let never = world.user("Nel", Way::BeforeTerms).await;
        for someone in [&invited, &blocked, &never] {
            noor.knows(someone, "aunt").await;
            noor.authority(someone, Basis::ParentalAuthority).await;
            noor.consents(someone, &[Appointments]).await;
        }
        let page = inside(app, &therapist).await.get(&noor.path("appointments/new")).await;
        for words in [
            format!("{} is uitgenodigd, maar was hier nog niet: dit komt nog niet aan.", invited.name),
            format!("Het account van {} is geblokkeerd: dit komt niet aan.", blocked.name),
            format!("{} was hier nog nooit: misschien leest {} dit niet.", never.name, never.name),
        ] {
            assert!(page.is(200).says(&words), "{words}: {page}");
        }
    }

    /// T3.2, T4.3: a girl reads it with every ground before she sends; of accounts nobody of the
    /// circle is told anything.
    async fn the_circle_reads_grounds_and_nothing_of_accounts(app: &TestApp) {
        let sam = Sam::of(app).await;
        let noor = app.kompas().client("Noor", 14).await;
        noor.treated_by(&sam.therapist).await;
        let aunt = app.kompas().person("Ans", None).await;
        noor.knows(&aunt, "aunt").await;
        noor.authority(&aunt, Basis::ParentalAuthority).await;
        noor.consents(&aunt, &[Messages]).await;
        let own = inside(app, &noor.who).await;
        let thread = noor.thread(&sam.therapist, None).await;
        for path in ["messages/new".to_owned(), format!("messages/{thread}")] {
            let page = own.get(&noor.path(&path)).await;
            assert!(stands_by_the_button(&page));
            assert!(page.says(&aunt.name) && page.says("Jij vond dat goed."), "{path}: {page}");
            assert!(page.html().contains("/rules#T4.3") && page.says("word je 16."), "{path}: {page}");
            assert!(!page.says("geen account"), "{path}: {page}");
        }
        let hers = inside(app, &sam.mother).await;
        let page = hers.get(&sam.boy.path("messages/new")).await;
        assert!(stands_by_the_button(&page) && page.html().contains("/rules#T4.5"), "{page}");
        assert!(!page.says("geen account") && !page.says(&sam.father.name), "{page}");
    }
}
