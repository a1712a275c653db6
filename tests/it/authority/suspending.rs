//! Less is never waited for: suspending, resuming and ending authority (T1.1p).

use super::{a_child, id_of, inside, opens, sends};
use crate::support::TestApp;
use rules::Basis;

both! {
    /// T1.1p: a court suspends, and it works at once; the end of it gives it back, and that takes two.
    async fn a_suspension_works_at_once_and_so_does_its_end(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let (one, hers) = (inside(app, &first).await, inside(app, &mother).await);
        let two = inside(app, &second).await;
        assert!(opens(&hers, &sam).await);
        let page = sam.path("representatives");
        let id = id_of(&one, &sam, "authority").await;
        let today = one.get(&page).await.field("from").expect("today stands in the form");
        let wrong = [("authority", id.as_str()), ("from", &today), ("until", "2020-01-01")];
        let wrong = one.post(&format!("{page}/suspend"), &wrong).await;
        assert!(wrong.is(422).html().contains("value=\"2020-01-01\""), "{wrong}");
        assert!(opens(&hers, &sam).await);
        let typed = [("authority", id.as_str()), ("from", &today)];
        one.post(&format!("{page}/suspend"), &typed).await.leads_to(&page);
        assert!(!opens(&hers, &sam).await);
        assert!(one.get(&page).await.says("zonder einddag"));
        let id = id_of(&one, &sam, "authority").await;
        let resume = format!("{page}/resume");
        for (proof, on, wrong) in [
            ("", "", "Kies welk bewijs"),
            ("birth_certificate", &today, "Kies welk bewijs"),
            ("court_decision", "2026-10-15", "moet nog komen"),
            ("court_decision", "2026-10-13", "ligt voor de schorsing"),
        ] {
            let typed = [("authority", id.as_str()), ("proof", proof), ("proof_on", on)];
            let again = one.post(&resume, &typed).await;
            assert!(again.is(422).says(wrong) && again.html().contains(&format!("value=\"{on}\"")), "{again}");
        }
        let typed = [("authority", id.as_str()), ("proof", "court_decision"), ("proof_on", &today)];
        for _ in 0..2 {
            one.post(&resume, &typed).await.leads_to(&page);
        }
        assert!(!opens(&hers, &sam).await, "giving back takes two");
        let id = id_of(&one, &sam, "proposal").await;
        one.post(&format!("{page}/confirm"), &[("proposal", &id)]).await.is(422);
        let seen = "uitspraak van een rechter van 14 oktober 2026";
        assert!(two.get(&page).await.says(seen), "who confirms reads what was seen");
        assert!(two.get("/waiting").await.says("schorsing stoppen: ouderlijk gezag"));
        sends(&two, &sam, "confirm", &id).await;
        assert!(opens(&hers, &sam).await);
        let after = one.get(&page).await;
        assert!(after.says("Schorsing gestopt op 14 oktober 2026") && after.says(seen), "{after}");
    }

    /// T1.1p: with a last day it is over by itself.
    async fn a_suspension_with_a_last_day_ends_by_itself(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let one = inside(app, &first).await;
        let page = sam.path("representatives");
        let id = id_of(&one, &sam, "authority").await;
        let today = one.get(&page).await.field("from").expect("today stands in the form");
        let typed = [("authority", id.as_str()), ("from", &today), ("until", &today)];
        one.post(&format!("{page}/suspend"), &typed).await.leads_to(&page);
        assert!(!opens(&inside(app, &mother).await, &sam).await);
        app.pass(jiff::SignedDuration::from_hours(25));
        assert!(opens(&inside(app, &mother).await, &sam).await);
        let one = inside(app, &first).await;
        let id = id_of(&one, &sam, "authority").await;
        sends(&one, &sam, "end", &id).await;
        assert!(!opens(&inside(app, &mother).await, &sam).await);
    }

    /// T1.1p: suspending is giving less: it lengthens nothing that two confirmed, nor brings it forward.
    async fn a_suspension_gives_nothing_that_was_not_confirmed(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let page = sam.path("representatives");
        let mut typed = super::fields(&mother);
        "2026-12-01".clone_into(&mut typed[2].1);
        "2026-12-31".clone_into(&mut typed[3].1);
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        one.post(&format!("{page}/new"), &typed).await.leads_to(&page);
        sends(&two, &sam, "confirm", &id_of(&two, &sam, "proposal").await).await;
        let id = id_of(&one, &sam, "authority").await;
        let suspend = format!("{page}/suspend");
        for (from, until) in [("2027-03-01", ""), ("2026-10-14", "2026-11-15")] {
            let typed = [("authority", id.as_str()), ("from", from), ("until", until)];
            one.post(&suspend, &typed).await.is(422);
        }
        app.pass(jiff::SignedDuration::from_hours(24 * 40));
        assert!(!opens(&inside(app, &mother).await, &sam).await, "not before what was confirmed");
        app.pass(jiff::SignedDuration::from_hours(24 * 10));
        assert!(opens(&inside(app, &mother).await, &sam).await);
        app.pass(jiff::SignedDuration::from_hours(24 * 40));
        assert!(!opens(&inside(app, &mother).await, &sam).await, "nor after it");
    }

    /// T1.1p: who ends it does so alone, also while it is suspended; to give it again takes two.
    async fn ending_is_for_one_and_giving_again_for_two(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        let hers = inside(app, &mother).await;
        let id = id_of(&one, &sam, "authority").await;
        for _ in 0..2 {
            sends(&one, &sam, "end", &id).await;
        }
        assert!(!opens(&hers, &sam).await);
        let page = sam.path("representatives");
        let mut typed = super::fields(&mother);
        "2026-10-14".clone_into(&mut typed[2].1);
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        one.post(&format!("{page}/new"), &typed).await.leads_to(&page);
        assert!(!opens(&hers, &sam).await, "it waits for a second");
        sends(&two, &sam, "confirm", &id_of(&two, &sam, "proposal").await).await;
        app.pass(jiff::SignedDuration::from_hours(48));
        assert!(opens(&inside(app, &mother).await, &sam).await);
    }

    /// T1.1p, T9.4: after death nothing of it can be changed.
    async fn after_death_nothing_is_entered(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let one = inside(app, &first).await;
        let id = id_of(&one, &sam, "authority").await;
        sam.dies().await;
        let page = sam.path("representatives");
        one.get(&page).await.is(200);
        one.get(&format!("{page}/new")).await.is(404);
        one.post(&format!("{page}/end"), &[("authority", &id)]).await.is(404);
    }
}
