//! The routes of staff, over many files.
//!
//! Owns their part of the table.

use rules::staff::Role;

use super::{Route, get, post};
use crate::access::Requirement::Staff;
use crate::features::{appointments, clients, emergency, invitations, messages, people, questions};

/// Each by the office it belongs to.
#[rustfmt::skip]
pub(super) fn staff() -> Vec<Route> {
    vec![
        get("/agenda", Staff(Role::Therapist), appointments::pages::agenda::show),
        get("/inbox", Staff(Role::Therapist), messages::pages::inbox::show),
        get("/inbox/live", Staff(Role::Therapist), messages::pages::inbox::live),
        get("/caseload", Staff(Role::Therapist), clients::pages::caseload),
        get("/caseload/questions", Staff(Role::Therapist), questions::pages::desk::treated),
        get("/emergency", Staff(Role::Therapist), emergency::pages::find::show),
        post("/emergency", Staff(Role::Therapist), emergency::pages::find::find),
        get("/dpo", Staff(Role::Dpo), emergency::pages::desk::show),
        get("/dpo/judged", Staff(Role::Dpo), emergency::pages::desk::judged),
        get("/dpo/emergencies/{emergency}", Staff(Role::Dpo), emergency::pages::judge::show),
        post("/dpo/emergencies/{emergency}", Staff(Role::Dpo), emergency::pages::judge::judge).keeps_form(),
        get("/dpo/questions", Staff(Role::Dpo), questions::pages::terms::show),
        get("/dpo/staff", Staff(Role::Dpo), people::pages::rights::show),
        post("/dpo/staff", Staff(Role::Dpo), people::pages::rights::reviewed),
        get("/files", Staff(Role::Coordinator), clients::pages::files::show),
        post("/files", Staff(Role::Coordinator), clients::pages::files::search),
        get("/files/new", Staff(Role::Coordinator), clients::pages::open::show),
        post("/files/new", Staff(Role::Coordinator), clients::pages::open::open).keeps_form(),
        get("/invitations", Staff(Role::Coordinator), invitations::pages::list::show),
        get("/questions", Staff(Role::Coordinator), questions::pages::desk::office),
        get("/birthdays", Staff(Role::Coordinator), clients::pages::birthdays::show),
        get("/waiting", Staff(Role::Coordinator), clients::pages::waiting::show),
        get("/people", Staff(Role::Coordinator), people::pages::list::show),
        post("/people", Staff(Role::Coordinator), people::pages::list::search),
        post("/people/{person}/first-password", Staff(Role::Coordinator), people::pages::first_password::issue),
    ]
}
