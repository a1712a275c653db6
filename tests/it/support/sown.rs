//! The cast of the demo, in a portal that a test started empty.
//!
//! Owns how a test gets it: without the cost of real passwords, and each
//! persona a click away. What the cast is stands in `src/demo`.

use empower::demo;
use empower::demo::personas::Persona;
use serde_json::to_vec;

use super::{Browser, TestApp};

impl TestApp {
    /// Sows the cast, and writes down who is in it as the demo does.
    pub(crate) async fn sown(&self) -> Vec<Persona> {
        let personas = Box::pin(demo::sow(self)).await.unwrap();
        std::fs::write(self.folder().join("personas.json"), to_vec(&personas).unwrap()).unwrap();
        personas
    }

    /// A browser in which this persona was chosen and answered the terms, if that is possible.
    pub(crate) async fn browser_of(&self, persona: &Persona) -> Option<Browser<'_>> {
        persona.user_name.as_ref()?;
        let browser = self.browser();
        browser.post("/demo/sign-in", &[("key", &persona.key)]).await.leads_to("/home");
        let home = browser.get("/home").await;
        if home.location().as_deref() == Some("/terms") {
            let version = self.legal.terms_now(self.clock.now()).to_string();
            let answer = [("answer", "accept"), ("version", &*version)];
            browser.post("/terms", &answer).await.is(303);
        }
        // Who can be several things is the one that was chosen.
        if browser.get("/home").await.location().as_deref() == Some("/me/role") {
            let role = match persona.title.parse::<rules::staff::Role>() {
                Ok(role) => format!("{role} {}", persona.person_id),
                Err(_) => "private".to_owned(),
            };
            browser.post("/me/role", &[("role", &role)]).await.is(303);
        }
        Some(browser)
    }
}
