//! Hiding single things in the act in which somebody is let see: they are open at no moment (T3.2).

use jiff::SignedDuration;
use rules::Category::Appointments;

use super::{inside, page_about, sees, statements};
use crate::support::{Answer, Browser, Client, SUBJECT, Someone, TestApp};

/// A girl, who treats her, her mother who sees nothing yet, two visits and a conversation.
struct Noor {
    girl: Client,
    therapist: Someone,
    mother: Someone,
    visits: [String; 2],
    thread: String,
}

impl Noor {
    async fn of(app: &TestApp) -> Self {
        let (girl, therapist) =
            (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        girl.treated_by(&therapist).await;
        let mother = girl.parent("Esra", "mother").await;
        let visits = [girl.appointment(3, &therapist).await, girl.appointment(4, &therapist).await];
        let thread = girl.thread(&therapist, None).await.to_string();
        Self { girl, therapist, mother, visits: visits.map(|id| id.to_string()), thread }
    }

    fn page(&self) -> String {
        page_about(&self.girl, &self.mother)
    }

    /// The mother opens the first visit, the second, the conversation.
    async fn opens(&self, hers: &Browser<'_>) -> [u16; 3] {
        let [one, other] =
            self.visits.each_ref().map(|id| self.girl.path(&format!("appointments/{id}")));
        let talk = self.girl.path(&format!("messages/{}", self.thread));
        let mut all = [0; 3];
        for (status, path) in all.iter_mut().zip([one, other, talk]) {
            *status = hers.get(&path).await.status.as_u16();
        }
        all
    }
}

/// Sends the form with single things on it, of which these are on.
async fn sends(
    browser: &Browser<'_>,
    page: &str,
    categories: &[&str],
    items: &[&str],
    step: &str,
) -> Answer {
    let mut fields: Vec<(String, &str)> =
        items.iter().map(|item| (format!("item-{item}"), "on")).collect();
    fields.extend(categories.iter().map(|category| ((*category).to_owned(), "on")));
    fields.extend([("items".to_owned(), "on"), ("step".to_owned(), step)]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    browser.post(page, &fields).await
}

both! {
    /// T3.2, T4.3: she gives appointments and messages and keeps one of each hidden, in one act; it
    /// is said by name before she confirms, and one statement stands.
    async fn single_things_are_hidden_in_the_same_act(app: &TestApp) {
        let noor = Noor::of(app).await;
        let (own, hers) = (inside(app, &noor.girl.who).await, inside(app, &noor.mother).await);
        let page = noor.page();
        assert!(own.get(&page).await.is(200).says("Eén ding verborgen houden"));
        let form = own.post(&page, &[("appointments", "on"), ("step", "items")]).await;
        for item in [&noor.visits[0], &noor.visits[1], &noor.thread] {
            assert!(form.is(200).html().contains(&format!("name=\"item-{item}\"")), "{item}: {form}");
        }
        assert!(form.says(SUBJECT) && !form.says("Eén ding verborgen houden"), "{form}");
        let (both, hidden) = (["appointments", "messages"], [noor.visits[0].as_str(), noor.thread.as_str()]);
        let look = sends(&own, &page, &both, &hidden, "look").await;
        let said = format!("{} ziet dan ook niet: {SUBJECT}.", noor.mother.name);
        assert!(look.is(200).says(&said), "{look}");
        assert_eq!(look.text().matches("ziet dan ook niet:").count(), 2, "{look}");
        assert!(look.html().contains(&format!("name=\"item-{}\"", noor.visits[0])), "it goes along: {look}");
        assert_eq!((noor.opens(&hers).await, statements(app, &noor.girl).await), ([404; 3], 0), "looking gives nothing");
        sends(&own, &page, &both, &hidden, "give").await.leads_to(&noor.girl.path("network"));
        assert_eq!((noor.opens(&hers).await, statements(app, &noor.girl).await), ([404, 200, 404], 1));
        assert!(own.get(&noor.girl.path("network")).await.says("op een paar dingen na"));
    }

    /// T3.2: what the form did not show stays hidden, and is said in the preview.
    async fn what_the_form_did_not_show_stays_hidden(app: &TestApp) {
        let noor = Noor::of(app).await;
        let (visit, other) = (noor.visits[0].parse().unwrap(), uuid::Uuid::from_u128(7));
        noor.girl.consents_hiding(&noor.mother, &[Appointments], &[visit, other]).await;
        app.pass(SignedDuration::from_secs(1));
        let (own, hers, page) = (inside(app, &noor.girl.who).await, inside(app, &noor.mother).await, noor.page());
        // Without single things on it, the form names those that stay hidden.
        let look = own.post(&page, &[("appointments", "on"), ("messages", "on"), ("step", "look")]).await;
        assert!(look.is(200).says("ziet dan ook niet:") && look.says("Wat je apart had verborgen"), "{look}");
        let seen = own.get(&page).await.field("seen").unwrap();
        let fields = [("appointments", "on"), ("items", "on"), ("seen", seen.as_str()), ("step", "look")];
        let look = own.post(&page, &fields).await;
        assert!(!look.is(200).says("ziet dan ook niet:") && look.says("Wat je apart had verborgen"), "{look}");
        let fields = [fields[0], fields[1], fields[2], ("step", "give")];
        own.post(&page, &fields).await.leads_to(&noor.girl.path("network"));
        assert_eq!(noor.opens(&hers).await, [200, 200, 404]);
    }

    /// T3.2: what she hid elsewhere since the form was drawn stays hidden.
    async fn what_was_hidden_meanwhile_stays_hidden(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.girl.consents(&noor.mother, &[Appointments]).await;
        app.pass(SignedDuration::from_secs(1));
        let (own, hers, page) = (inside(app, &noor.girl.who).await, inside(app, &noor.mother).await, noor.page());
        let seen = own.get(&page).await.field("seen").unwrap();
        let visit = noor.girl.path(&format!("appointments/{}", noor.visits[0]));
        let person = noor.mother.person.to_string();
        own.post(&format!("{visit}/hide"), &[("person", &person)]).await.leads_to(&visit);
        app.pass(SignedDuration::from_secs(1));
        let fields = [("appointments", "on"), ("messages", "on"), ("items", "on"), ("seen", seen.as_str()), ("step", "give")];
        own.post(&page, &fields).await.leads_to(&noor.girl.path("network"));
        assert_eq!(noor.opens(&hers).await, [404, 200, 200]);
    }

    /// T3.2: hiding one more asks for no code; showing one again does, where the proof is old.
    async fn showing_one_again_asks_for_a_code_and_hiding_does_not(app: &TestApp) {
        let noor = Noor::of(app).await;
        noor.girl.consents(&noor.mother, &[Appointments]).await;
        let (own, hers, page) = (inside(app, &noor.girl.who).await, inside(app, &noor.mother).await, noor.page());
        app.pass(SignedDuration::from_mins(16));
        let network = noor.girl.path("network");
        sends(&own, &page, &["appointments"], &[&noor.visits[0]], "give").await.leads_to(&network);
        assert_eq!(noor.opens(&hers).await, [404, 200, 404]);
        app.pass(SignedDuration::from_secs(1));
        let seen = own.get(&page).await.field("seen").unwrap();
        let fields = [("appointments", "on"), ("items", "on"), ("seen", seen.as_str()), ("step", "give")];
        let asked = own.post(&page, &fields).await;
        assert!(asked.is(422).html().contains("name=\"code\""), "{asked}");
        assert_eq!(noor.opens(&hers).await, [404, 200, 404]);
    }

    /// T3.2, T3.3: only what is of the file and seen by who gives can be hidden; nothing of the rest is stated.
    async fn nothing_else_can_be_hidden(app: &TestApp) {
        let noor = Noor::of(app).await;
        let talk = noor.girl.thread(&noor.therapist, Some(&noor.mother)).await.to_string();
        let other = Noor::of(app).await;
        let own = inside(app, &noor.girl.who).await;
        let nothing = uuid::Uuid::from_u128(9).to_string();
        for item in [talk.as_str(), &other.visits[0], &nothing, "x", ""] {
            for step in ["look", "give"] {
                let answer = sends(&own, &noor.page(), &["appointments"], &[item], step).await;
                assert!(answer.is(422).says("Een van deze keuzes kan hier niet."), "{item}: {answer}");
            }
        }
        assert_eq!(statements(app, &noor.girl).await, 0);
        inside(app, &other.girl.who).await.post(&noor.page(), &[("step", "items")]).await.is(404);
    }

    /// T4.2: a father who gives his yes for his child hides what he sees himself, and finds nothing
    /// there that is withheld from him.
    async fn a_representative_hides_what_he_sees_himself(app: &TestApp) {
        let (sam, therapist) = (app.kompas().client("Sam", 8).await, app.kompas().therapist().await);
        sam.treated_by(&therapist).await;
        let (father, aunt) = (sam.parent("Kees", "father").await, sam.relative("Ans", "aunt").await);
        sam.grants(&aunt).await;
        let visits = [sam.appointment(3, &therapist).await, sam.appointment(4, &therapist).await];
        sam.withholds(&father, &[], &[visits[0].0]).await;
        let (his, hers, page) = (inside(app, &father).await, inside(app, &aunt).await, page_about(&sam, &aunt));
        let form = his.post(&page, &[("step", "items")]).await;
        let [one, other] = visits.map(|id| id.to_string());
        assert!(!form.is(200).html().contains(&one) && form.html().contains(&other), "{form}");
        sends(&his, &page, &["appointments"], &[&one], "give").await.is(422);
        sends(&his, &page, &["appointments"], &[&other], "give").await.is(303);
        assert!(sees(&hers, &sam).await);
        hers.get(&sam.path(&format!("appointments/{other}"))).await.is(404);
    }
}
