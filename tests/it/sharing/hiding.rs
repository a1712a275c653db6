//! Hiding one thing from somebody who is let see the rest (T3.2, "a specified part").

use jiff::SignedDuration;
use rules::Category::{Appointments, Messages};

use super::{inside, sees};
use crate::support::{Client, Someone, TestApp};

/// A girl whose mother sees her appointments, one of which is in three days.
async fn girl(app: &TestApp) -> (Client, Someone, String) {
    let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
    noor.treated_by(&therapist).await;
    let mother = noor.parent("Esra", "mother").await;
    noor.consents(&mother, &[Appointments]).await;
    let visit = noor.path(&format!("appointments/{}", noor.appointment(3, &therapist).await));
    app.pass(SignedDuration::from_secs(1));
    (noor, mother, visit)
}

both! {
    /// T3.2: hidden from where it stands, without a code, and from then on it is not there for her mother.
    async fn one_appointment_is_hidden_in_two_taps(app: &TestApp) {
        let (noor, mother, visit) = girl(app).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        hers.get(&visit).await.is(200);
        app.pass(SignedDuration::from_mins(20));
        let person = mother.person.to_string();
        for _ in 0..2 {
            own.post(&format!("{visit}/hide"), &[("person", &person)]).await.leads_to(&visit);
        }
        let page = own.get(&visit).await;
        assert!(page.is(200).says("ziet dit niet. Dat koos jij."), "{page}");
        hers.get(&visit).await.is(404);
        assert!(sees(&hers, &noor).await, "the others are there");
        assert_eq!(super::statements(app, &noor).await, 2, "twice is once");
    }

    /// T3.2: showing it again is giving more, so an old proof is asked for anew.
    async fn showing_it_again_asks_for_a_code(app: &TestApp) {
        let (noor, mother, visit) = girl(app).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        let person = mother.person.to_string();
        own.post(&format!("{visit}/hide"), &[("person", &person)]).await.leads_to(&visit);
        app.pass(SignedDuration::from_mins(16));
        let asked = own.post(&format!("{visit}/show"), &[("person", &person)]).await;
        assert!(asked.is(422).html().contains("name=\"code\""), "{asked}");
        hers.get(&visit).await.is(404);
        let code = own.code_of(noor.who.holder());
        let with_code = [("person", person.as_str()), ("code", code.as_str())];
        own.post(&format!("{visit}/show"), &with_code).await.leads_to(&visit);
        hers.get(&visit).await.is(200);
    }

    /// T3.2: it is the client's alone, and about something that is there and let see.
    async fn nobody_else_hides_anything(app: &TestApp) {
        let (noor, mother, visit) = girl(app).await;
        let father = noor.parent("Joost", "father").await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        let hide = format!("{visit}/hide");
        hers.post(&hide, &[("person", &father.person.to_string())]).await.is(404);
        own.post(&hide, &[("person", &father.person.to_string())]).await.is(404);
        own.post(&hide, &[("person", "nobody")]).await.is(404);
        own.post(&hide, &[]).await.is(404);
        let elsewhere = noor.path(&format!("appointments/{}/hide", mother.person));
        own.post(&elsewhere, &[("person", &mother.person.to_string())]).await.is(404);
        hers.get(&visit).await.is(200);
    }

    /// T4.2: what is stated while others decide is void, so nothing is offered that would hide nothing.
    async fn while_others_decide_nothing_is_hidden(app: &TestApp) {
        let (noor, mother, visit) = girl(app).await;
        noor.incapable(&[Appointments]).await;
        let own = inside(app, &noor.who).await;
        let page = own.get(&visit).await;
        assert!(!page.is(200).html().contains("/hide\""), "{page}");
        own.post(&format!("{visit}/hide"), &[("person", &mother.person.to_string())]).await.is(404);
    }

    /// T3.3: an own thing is its parties', whatever is hidden.
    async fn an_own_thing_cannot_be_hidden(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Messages]).await;
        let hers = noor.thread(&therapist, Some(&mother)).await;
        app.pass(SignedDuration::from_secs(1));
        let own = inside(app, &noor.who).await;
        let path = noor.path(&format!("messages/{hers}/hide"));
        own.post(&path, &[("person", &mother.person.to_string())]).await.is(404);
    }

    /// T4.3, T4.4: what her next birthday changes stands with who sees it.
    async fn what_the_next_birthday_changes_is_told(app: &TestApp) {
        let (noor, mother, visit) = girl(app).await;
        let sister = noor.relative("Lot", "sister").await;
        noor.grants(&sister).await;
        noor.consents(&sister, &[Appointments]).await;
        app.pass(SignedDuration::from_secs(1));
        let page = inside(app, &noor.who).await.get(&visit).await;
        assert!(page.is(200).says("word je 16."), "{page}");
        // Her mother's yes is needed until then, and was not given.
        assert!(page.says(&format!("Dan ziet {} dit ook.", sister.name)), "{page}");
        let hers = inside(app, &mother).await.get(&visit).await;
        assert!(!hers.is(200).says(" 16"), "a relative is told of herself alone: {hers}");
    }
}
