//! Letting see what the provider has switched off (A5, T3.3): refused, and nothing half done.

use rules::staff::Role;

use super::{inside, page_about, sees, statements};
use crate::support::{Browser, TestApp};

const BOTH: [(&str, &str); 2] = [("appointments", "on"), ("messages", "on")];

/// Chooses these, and looks or gives.
async fn chooses(own: &Browser<'_>, page: &str, fields: &[(&str, &str)], step: &str) -> u16 {
    let fields: Vec<_> = fields.iter().copied().chain([("step", step)]).collect();
    own.post(page, &fields).await.status.as_u16()
}

both! {
    /// A5, T3.2: a category that is switched off cannot be given, alone or with another that is
    /// on; nothing of it is stated, and what was typed is asked for again.
    async fn what_is_switched_off_cannot_be_given(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let (own, hers, office) =
            (inside(app, &noor.who).await, inside(app, &mother).await, inside(app, &admin).await);
        let page = page_about(&noor, &mother);
        // Drawn before it goes off.
        assert!(own.get(&page).await.is(200).html().contains("name=\"messages\""));
        office.post("/admin/features/messages", &[("to", "off")]).await.leads_to("/admin/features");
        for step in ["look", "give"] {
            assert_eq!(chooses(&own, &page, &BOTH[1..], step).await, 422, "{step}");
            assert_eq!(chooses(&own, &page, &BOTH, step).await, 422, "{step}");
        }
        let again = own.post(&page, &[BOTH[0], BOTH[1], ("step", "give")]).await;
        assert!(again.is(422).says("Een van deze keuzes kan hier niet."), "{again}");
        assert!(!again.html().contains("name=\"messages\""), "what is off does not exist: {again}");
        assert_eq!(statements(app, &noor).await, 0);
        assert!(!sees(&hers, &noor).await, "not the half that could be given either");
        assert_eq!(chooses(&own, &page, &BOTH[..1], "give").await, 303);
        assert!(sees(&hers, &noor).await);
    }

    /// A5, T3.2: what was given before it went off stays as it was, can be taken back, and is not
    /// given anew by who gives something else.
    async fn what_was_given_before_stays_and_can_be_taken_back(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let (own, hers, office) =
            (inside(app, &noor.who).await, inside(app, &mother).await, inside(app, &admin).await);
        let page = page_about(&noor, &mother);
        assert_eq!(chooses(&own, &page, &BOTH, "give").await, 303);
        office.post("/admin/features/messages", &[("to", "off")]).await.leads_to("/admin/features");
        hers.get(&noor.path("messages")).await.is(404);
        assert_eq!(chooses(&own, &page, &BOTH[..1], "give").await, 303);
        assert_eq!(statements(app, &noor).await, 1, "the same stands already");
        app.pass(jiff::SignedDuration::from_secs(1));
        own.post(&format!("{page}/stop"), &[]).await.leads_to(&noor.path("network"));
        office.post("/admin/features/messages", &[("to", "on")]).await.leads_to("/admin/features");
        hers.get(&noor.path("messages")).await.is(404);
        assert!(!sees(&hers, &noor).await);
    }
}
