//! The cast of the demo, in a portal that a test started empty.
//!
//! Owns how a test gets it: without the cost of real passwords, and each
//! persona a click away. What the cast is stands in `src/demo`.

use empower::demo;
use empower::demo::personas::Persona;
use serde_json::to_vec;

use super::TestApp;

impl TestApp {
    /// Sows the cast, and writes down who is in it as the demo does.
    pub(crate) async fn sown(&self) -> Vec<Persona> {
        let personas = Box::pin(demo::sow(self)).await.unwrap();
        std::fs::write(self.folder().join("personas.json"), to_vec(&personas).unwrap()).unwrap();
        personas
    }
}
