//! Taking back in two taps from wherever somebody is shown who sees by the client's word (T3.2).

use rules::Category::{Appointments, Messages};

use super::{inside, page_about, sees};
use crate::support::TestApp;

/// How many things have to be opened before `what` can be pressed; nothing where it is not there.
fn opened_before(html: &str, what: &str) -> Option<usize> {
    let before = &html[..html.find(what)?];
    Some(before.matches("<details").count() - before.matches("</details>").count())
}

both! {
    /// T3.2: at home, on an appointment, in a conversation, before one, in the log and in every list:
    /// one tap opens, the second stops.
    async fn it_is_two_taps_from_wherever_somebody_is_shown(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Appointments, Messages]).await;
        let visit = noor.path(&format!("appointments/{}", noor.appointment(3, &therapist).await));
        let thread = noor.path(&format!("messages/{}", noor.thread(&therapist, None).await));
        let hers = inside(app, &mother).await;
        hers.get(&visit).await.is(200);
        let (own, about) = (inside(app, &noor.who).await, page_about(&noor, &mother));
        let pages = [
            "/home".to_owned(), visit.clone(), thread.clone(), noor.path("messages/new"), noor.path("access-log"),
            noor.path("network"), noor.path("sharing"), about.clone(), format!("{about}/look"),
        ];
        let stop = format!("action=\"{about}/stop\"");
        for path in &pages {
            let html = own.get(path).await.is(200).html();
            assert_eq!(opened_before(&html, &stop), Some(1), "{path}: {html}");
        }
        for path in ["/home", &visit, &thread] {
            assert!(!hers.get(path).await.is(200).html().contains("/stop\""), "it is hers alone to say: {path}");
        }
        own.post(&format!("{about}/stop"), &[]).await.leads_to(&noor.path("network"));
        assert!(!sees(&hers, &noor).await);
        for path in &pages[..7] {
            let html = own.get(path).await.is(200).html();
            assert_eq!(opened_before(&html, &stop), None, "nothing is left to stop: {path}");
        }
    }

    /// T3.2: who sees nothing by her word, or sees by law, is offered to be stopped nowhere.
    async fn who_does_not_see_by_her_word_is_not_offered(app: &TestApp) {
        let (sam, therapist) = (app.kompas().client("Sam", 17).await, app.kompas().therapist().await);
        sam.treated_by(&therapist).await;
        sam.parent("Kees", "father").await;
        let visit = sam.path(&format!("appointments/{}", sam.appointment(3, &therapist).await));
        let own = inside(app, &sam.who).await;
        for path in ["/home", &visit, &sam.path("access-log")] {
            assert!(!own.get(path).await.is(200).html().contains("/stop\""), "{path}");
        }
    }
}
