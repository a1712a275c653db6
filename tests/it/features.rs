//! What a provider switches off is gone for its users, in every process at once (A5).

use jiff::SignedDuration;
use rules::staff::Role;

use crate::support::{Browser, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

both! {
    /// A5: off means gone, from menu, pages and forms at once; on again, and everything is there.
    async fn what_is_switched_off_is_gone_in_every_process_until_it_is_on_again(app: &TestApp) {
        let (noor, therapist) = (app.kompas().client("Noor", 14).await, app.kompas().therapist().await);
        noor.treated_by(&therapist).await;
        let thread = noor.thread(&therapist, None).await;
        let other = app.linde().client("Ank", 40).await;
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let (hers, theirs, office) =
            (inside(app, &noor.who).await, inside(app, &other.who).await, inside(app, &admin).await);
        app.joined_by(1).await;
        let thread = noor.path(&format!("messages/{thread}"));
        let all = ["/messages", "/messages/all", "/messages/unsent", &noor.path("messages"), &thread];
        for round in 0..2 {
            let ask = office.get("/admin/features/messages").await;
            assert_eq!(ask.is(200).field("to").as_deref(), Some("off"), "it is asked first: {ask}");
            office.post("/admin/features/messages", &[("to", "off")]).await.leads_to("/admin/features");
            let nothing = hers.get("/nowhere").await.html();
            assert!(!nothing.contains("href=\"/messages\""), "the bar has no such place: {nothing}");
            // Each process is asked in its turn.
            for path in all.iter().chain(&all) {
                assert_eq!(hers.get(path).await.is(404).html(), nothing, "{path} {round}");
            }
            hers.post("/messages/draft", &[]).await.is(404);
            let me = hers.get("/me").await;
            assert!(!me.is(200).html().contains("href=\"/messages\"") && !me.says("berichten"), "{me}");
            theirs.get("/messages").await.is(200);
            inside(app, &therapist).await.get("/inbox").await.is(404);
            office.post("/admin/features/messages", &[("to", "on")]).await.leads_to("/admin/features");
            for path in all.iter().chain(&all) {
                hers.get(path).await.is(200);
            }
            assert!(hers.get("/me").await.says("Het Kompas"), "what one can do stands there by provider");
        }
    }

    /// T4.1: what goes off for a whole provider asks for a fresh proof.
    async fn a_switch_asks_for_a_fresh_proof(app: &TestApp) {
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let office = inside(app, &admin).await;
        app.pass(SignedDuration::from_mins(16));
        office.post("/admin/features/messages", &[("to", "off")]).await.leads_to("/me/prove");
        assert_eq!(office.get("/admin/features/messages").await.field("to").as_deref(), Some("off"));
        let code = office.code_of(admin.holder());
        office.post("/me/prove", &[("code", &code)]).await.leads_to("/admin/features/messages");
    }

    /// A5, V5: only the provider's own administrator switches, and each switch has its line.
    async fn only_the_administrator_switches_and_each_switch_has_its_line(app: &TestApp) {
        let admin = app.kompas().staff("Pien", Role::ProviderAdministrator).await;
        let others = [
            app.kompas().coordinator().await,
            app.kompas().therapist().await,
            app.kompas().client("Noor", 14).await.who,
            app.operator().staff("Otto", Role::Administrator).await,
        ];
        for other in &others {
            let browser = inside(app, other).await;
            let nothing = browser.get("/nowhere").await.html();
            for path in ["/admin/features", "/admin/features/messages"] {
                assert_eq!(browser.get(path).await.is(404).html(), nothing);
            }
            browser.post("/admin/features/messages", &[("to", "off")]).await.is(404);
        }
        let office = inside(app, &admin).await;
        office.get("/admin/features/nothing").await.is(404);
        office.post("/admin/features/nothing", &[("to", "off")]).await.is(404);
        office.post("/admin/features/messages", &[("to", "perhaps")]).await.is(303);
        for _ in 0..2 {
            office.post("/admin/features/messages", &[("to", "off")]).await.leads_to("/admin/features");
        }
        assert!(office.get("/admin/features").await.is(200).says(&admin.name), "who did it stands there");
        let mut tx = app.db.read().await.unwrap();
        let lines: Vec<(String, String)> = tx
            .query("SELECT action, role FROM audit_line WHERE chain = $1 AND object_kind = 'feature'")
            .bind(app.kompas().provider())
            .all()
            .await
            .unwrap();
        drop(tx);
        assert_eq!(lines, [("update".to_owned(), "provider_administrator".to_owned())]);
        let linde = app.linde().staff("Thirza", Role::ProviderAdministrator).await;
        let page = inside(app, &linde).await.get("/admin/features/messages").await;
        assert_eq!(page.is(200).field("to").as_deref(), Some("off"), "of the other provider it is on");
    }
}
