//! The pages of the walk: every route that is looked at.

use axum::http::Method;
use empower::routes::table;
use rules::staff::Role;

use super::Walked;
use crate::support::{Client, Someone, TestApp};

impl Walked {
    /// Every page, by its route; a conversation in both ways, and all else once.
    pub(super) fn pages(&self) -> Vec<(&'static str, String)> {
        let get = table(false).into_iter().filter(|route| route.method == Method::GET);
        get.flat_map(|route| {
            let ways = if route.path.contains("{thread}") { 2 } else { 1 };
            self.threads.iter().take(ways).map(move |thread| {
                let path = route.path.replace("{client}", &self.client.id.to_string());
                let path = path.replace("{appointment}", &self.appointment);
                let path = path.replace("{emergency}", &self.emergency);
                let path = path.replace("{absence}", &self.away);
                let therapist = self.people[2].person;
                let day = format!("/away/day?person={therapist}&from=2026-10-14&until=2026-10-20");
                let path = if route.path == "/away/day" { day } else { path };
                let path = path.replace("{provider}", &self.provider);
                let question = &self.questions[usize::from(route.path.contains("/asked/"))];
                let path = path.replace("{question}", question);
                let report = &self.reports[usize::from(route.path == "/conduct/{report}")];
                let path = path.replace("{report}", report).replace("{case}", &self.operators[0]);
                let path = path.replace("{banner}", &self.operators[1]);
                let path = path.replace("{n}", "1").replace("{account}", &self.account);
                let access = route.path.ends_with("/access");
                let person = self.people[1].person.to_string();
                let staff = self.people[2].person.to_string();
                let of_staff =
                    route.path.starts_with("/admin/staff") || route.path.ends_with("}/hand-over");
                let person = if of_staff { &staff } else { &person };
                let person = if access { self.asked.as_str() } else { person };
                let path = path.replace("{person}", person);
                (
                    route.path,
                    path.replace("{label}", "kompas")
                        .replace("{thread}", thread)
                        .replace("{feature}", "messages")
                        .replace("{text}", "terms")
                        .replace("{version}", "2"),
                )
            })
        })
        .collect()
    }
}

/// The walk knows therapists; a role without pages yet needs none.
#[test]
fn every_staff_page_is_walked() {
    for route in table(false) {
        if let empower::access::Requirement::Staff(role) = route.requirement {
            assert!(
                [
                    Role::Therapist,
                    Role::Coordinator,
                    Role::Dpo,
                    Role::ProviderAdministrator,
                    Role::Administrator,
                    Role::Support,
                ]
                .contains(&role),
                "{}: let the walk meet a {role}",
                route.path
            );
        }
    }
}

/// The coordinator calls off an appointment of who is not there.
pub(super) async fn called_off(app: &TestApp, client: &Client, people: &[Someone; 8]) -> String {
    let (therapist, desk) = (&people[2], app.browser());
    client.appointment(20, therapist).await;
    desk.signs_in(people[3].holder()).await;
    crate::absences::Day::of(therapist, ("2026-11-03", "")).does(&desk, &[("deed", "cancel")]).await
}
