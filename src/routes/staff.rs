//! The routes of staff, over many files.
//!
//! Owns their part of the table.

use rules::staff::Role;

use super::{Route, get, post};
use crate::access::Requirement::{Announces, Hires, Staff};
use crate::features::{
    absences, activation, appointments, banners, clients, conduct, emergency, invitations,
    messages, notices, people, providers, questions, support as helping,
};

/// Each by the office it belongs to.
#[rustfmt::skip]
pub(super) fn staff() -> Vec<Route> {
    use crate::features::staff::pages as hired;
    vec![
        get("/agenda", Staff(Role::Therapist), appointments::pages::agenda::show),
        get("/inbox", Staff(Role::Therapist), messages::pages::inbox::show),
        get("/inbox/live", Staff(Role::Therapist), messages::pages::inbox::live),
        get("/caseload", Staff(Role::Therapist), clients::pages::caseload),
        get("/caseload/due", Staff(Role::Therapist), clients::pages::due::show),
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
        get("/admin/features", Staff(Role::ProviderAdministrator), providers::pages::features::show),
        get("/admin/features/{feature}", Staff(Role::ProviderAdministrator), providers::pages::features::one),
        post("/admin/features/{feature}", Staff(Role::ProviderAdministrator), providers::pages::features::switch),
        get("/admin/staff", Hires, hired::list::show),
        post("/admin/staff", Hires, hired::list::search),
        get("/admin/staff/new", Hires, hired::new::show),
        post("/admin/staff/new", Hires, hired::new::send).keeps_form(),
        get("/admin/staff/{person}", Hires, hired::person::show),
        get("/admin/staff/{person}/roles", Hires, hired::roles::show),
        post("/admin/staff/{person}/roles", Hires, hired::roles::send),
        get("/admin/staff/{person}/leave", Hires, hired::leave::show),
        post("/admin/staff/{person}/leave", Hires, hired::leave::send),
        get("/admin/staff/{person}/invite", Hires, activation::pages::person::show),
        post("/admin/staff/{person}/invite", Hires, activation::pages::invite::invite),
        post("/admin/staff/{person}/invite/again", Hires, activation::pages::invite::again),
        post("/admin/staff/{person}/invite/withdraw", Hires, activation::pages::invite::withdraw),
        get("/admin/staff/{person}/recovery", Hires, people::pages::recovery::show),
        post("/admin/staff/{person}/recovery", Hires, people::pages::recovery::send),
        get("/away", Staff(Role::Coordinator), absences::pages::choose::show),
        get("/away/day", Staff(Role::Coordinator), absences::pages::day::show),
        post("/away/day", Staff(Role::Coordinator), absences::pages::day::send).keeps_form(),
        get("/away/{absence}", Staff(Role::Coordinator), absences::pages::done::show),
        post("/away/{absence}", Staff(Role::Coordinator), absences::pages::done::send),
        get("/admin/ending", Staff(Role::ProviderAdministrator), providers::pages::ending::confirm::show),
        post("/admin/ending", Staff(Role::ProviderAdministrator), providers::pages::ending::confirm::send),
        get("/operator/providers", Staff(Role::Administrator), providers::pages::ending::operator::list),
        get("/operator/providers/{provider}/end", Staff(Role::Administrator), providers::pages::ending::operator::show),
        post("/operator/providers/{provider}/end", Staff(Role::Administrator), providers::pages::ending::operator::ask).keeps_form(),
        post("/operator/providers/{provider}/end/confirm", Staff(Role::Administrator), providers::pages::ending::operator::confirm),
        post("/operator/providers/{provider}/end/off", Staff(Role::Administrator), providers::pages::ending::operator::off),
        get("/operator/banner", Announces, banners::pages::list::show),
        get("/operator/banner/new", Announces, banners::pages::new::show),
        post("/operator/banner/new", Announces, banners::pages::new::send).keeps_form(),
        get("/operator/banner/{banner}", Announces, banners::pages::one::show),
        post("/operator/banner/{banner}", Announces, banners::pages::one::send).keeps_form(),
        post("/operator/banner/{banner}/end", Announces, banners::pages::one::end),
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
        get("/people/undelivered", Staff(Role::Coordinator), notices::pages::undelivered::show),
        post("/people/undelivered", Staff(Role::Coordinator), notices::pages::undelivered::send),
        post("/people/undelivered/told", Staff(Role::Coordinator), notices::pages::told::send),
        get("/people/invited", Staff(Role::Coordinator), activation::pages::waiting::show),
        get("/people/leaving", Staff(Role::Coordinator), hired::leaving::show),
        get("/people/{person}/hand-over", Staff(Role::Coordinator), hired::hand_over::show),
        post("/people/{person}/hand-over", Staff(Role::Coordinator), hired::hand_over::send),
        get("/people/{person}", Staff(Role::Coordinator), activation::pages::person::show),
        post("/people/{person}/invite", Staff(Role::Coordinator), activation::pages::invite::invite),
        post("/people/{person}/invite/again", Staff(Role::Coordinator), activation::pages::invite::again),
        post("/people/{person}/invite/withdraw", Staff(Role::Coordinator), activation::pages::invite::withdraw),
        get("/people/{person}/recovery", Staff(Role::Coordinator), people::pages::recovery::show),
        post("/people/{person}/recovery", Staff(Role::Coordinator), people::pages::recovery::send),
    ]
}

/// Reports of conduct: at the desks that judge them, and where a block is decided (A7, A8).
#[rustfmt::skip]
pub(super) fn conduct() -> Vec<Route> {
    vec![
        get("/caseload/conduct", Staff(Role::Therapist), conduct::pages::desk::treated),
        get("/conduct", Staff(Role::Coordinator), conduct::pages::desk::office),
        get("/conduct/{report}", Staff(Role::Coordinator), conduct::pages::office::show),
        post("/conduct/{report}", Staff(Role::Coordinator), conduct::pages::office::judge).keeps_form(),
        get("/people/{person}/conduct", Staff(Role::Coordinator), conduct::pages::person::show),
        post("/people/{person}/conduct", Staff(Role::Coordinator), conduct::pages::person::send).keeps_form(),
        get("/operator/conduct", Staff(Role::Administrator), conduct::pages::cases::show),
        get("/operator/conduct/{case}", Staff(Role::Administrator), conduct::pages::case::show),
        post("/operator/conduct/{case}", Staff(Role::Administrator), conduct::pages::case::decide).keeps_form(),
    ]
}

/// Application support helps somebody get in (A1).
#[rustfmt::skip]
pub(super) fn support() -> Vec<Route> {
    vec![
        get("/support/access", Staff(Role::Support), helping::pages::find::show),
        post("/support/access", Staff(Role::Support), helping::pages::find::find),
        get("/support/access/{account}", Staff(Role::Support), helping::pages::account::show),
        post("/support/access/{account}", Staff(Role::Support), helping::pages::account::send),
    ]
}
