//! What lies ahead of everybody, and every conversation, in one list each (T4.1).

use rules::Category::{Appointments, Messages};

use super::{Family, inside};
use crate::support::{Answer, SUBJECT, TestApp};

/// The links to appointments on a page, in their order.
fn found(page: &Answer) -> Vec<String> {
    let mut links = page.links("/clients/");
    links.retain(|link| link.contains("/appointments/"));
    links
}

/// The address of the link with this relation.
fn onward(page: &Answer, rel: &str) -> Option<String> {
    let html = page.html();
    let (_, rest) = html.split_once(&format!("rel=\"{rel}\" href=\""))?;
    Some(rest.split('"').next()?.replace("&#38;", "&"))
}

both! {
    /// T4.1, T4.3: one list by day, each with for whom; nothing of what the rules keep.
    async fn everybodys_appointments_stand_in_one_list(app: &TestApp) {
        let Family { sam, noor, mother, therapist } = Family::of(app).await;
        let father = sam.parent("Kees", "father").await;
        let of_sam = sam.appointment(3, &therapist).await;
        let own = noor.own_appointment(2, &therapist, &[&mother]).await;
        let his = sam.own_appointment(2, &therapist, &[&father]).await;
        let (of_noor, hidden) =
            (noor.appointment(4, &therapist).await, noor.appointment(3, &therapist).await);
        let path = |client: &crate::support::Client, id: &empower::ids::AppointmentId| {
            client.path(&format!("appointments/{id}"))
        };
        let coordinator = inside(app, &app.kompas().coordinator().await).await;
        coordinator.post(&format!("{}/cancel", path(&sam, &of_sam)), &[]).await.is(303);
        let hers = inside(app, &mother).await;
        let shown = found(&hers.get("/calendar").await);
        assert_eq!(shown, [path(&noor, &own), path(&sam, &of_sam)], "Noor shows nothing of her own");
        noor.consents_hiding(&mother, &[Appointments], &[hidden.0]).await;
        let page = hers.get("/calendar").await;
        assert_eq!(found(&page), [path(&noor, &own), path(&sam, &of_sam), path(&noor, &of_noor)]);
        assert!(page.says("over Noor") && page.says("voor Sam") && page.says("voor Noor"), "{page}");
        assert!(page.says("Afgezegd") || page.says("afgezegd"), "{page}");
        assert!(!page.html().contains(&his.to_string()), "the father's own is his own");
        let only = hers.get(&format!("/calendar?of={}", noor.id)).await;
        assert_eq!(found(&only), [path(&noor, &own), path(&noor, &of_noor)]);
        let nothing = hers.get(&format!("/calendar?of={}", father.person)).await;
        assert_eq!(found(&nothing).len(), 3, "what is no file of hers narrows nothing");
        inside(app, &noor.who).await.get("/calendar").await.is(200);
    }

    /// T3.2: page by page and back again, and what is hidden leaves no gap.
    async fn the_calendar_goes_forward_and_back_without_a_gap(app: &TestApp) {
        let Family { sam, noor, mother, therapist } = Family::of(app).await;
        let (mut hidden, mut expected) = (Vec::new(), Vec::new());
        for day in 2..=26 {
            let id = sam.appointment(day, &therapist).await;
            expected.push(sam.path(&format!("appointments/{id}")));
            let id = noor.appointment(day, &therapist).await;
            if day % 2 == 0 { hidden.push(id.0) } else { expected.push(noor.path(&format!("appointments/{id}"))) }
        }
        noor.consents_hiding(&mother, &[Appointments], &hidden).await;
        let hers = inside(app, &mother).await;
        let first = hers.get("/calendar").await;
        assert_eq!(onward(&first, "prev"), None);
        let second = hers.get(&onward(&first, "next").unwrap()).await;
        let (one, two) = (found(&first), found(&second));
        assert_eq!((one.len(), two.len(), onward(&second, "next")), (20, 17, None));
        let mut all: Vec<String> = one.iter().chain(&two).cloned().collect();
        all.sort_unstable();
        expected.sort_unstable();
        assert_eq!(all, expected);
        let back = hers.get(&onward(&second, "prev").unwrap()).await;
        assert_eq!((found(&back), onward(&back, "prev")), (one, None));
        hers.get("/calendar?before=niets&after=AAAA").await.is(200);
    }

    /// T4.1, T4.3: every conversation one may read, own ones among them, and nobody else's.
    async fn everybodys_conversations_stand_in_one_list(app: &TestApp) {
        let Family { sam, noor, mother, therapist } = Family::of(app).await;
        let father = sam.parent("Kees", "father").await;
        let his = sam.thread(&therapist, Some(&father)).await;
        sam.thread(&therapist, None).await;
        noor.thread(&therapist, Some(&mother)).await;
        let of_noor = noor.thread(&therapist, None).await;
        let hers = inside(app, &mother).await;
        let count = |page: &Answer| page.html().matches(SUBJECT).count();
        assert_eq!(count(&hers.get("/messages/all").await), 2);
        noor.consents(&mother, &[Messages]).await;
        let all = hers.get("/messages/all").await;
        assert_eq!(count(&all), 3, "{all}");
        assert!(!all.html().contains(&his.to_string()));
        let only = hers.get(&format!("/messages/all?of={}", noor.id)).await;
        assert!(count(&only) == 2 && only.html().contains(&of_noor.to_string()), "{only}");
        assert_eq!(count(&inside(app, &father).await.get("/messages/all").await), 2);
    }
}
