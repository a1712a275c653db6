//! The pages of the walk: every route that is looked at.

use axum::http::Method;
use empower::routes::table;

use super::Walked;

impl Walked {
    /// Every page, by its route; a conversation in both ways.
    pub(super) fn pages(&self) -> Vec<(&'static str, String)> {
        let get = table(false).into_iter().filter(|route| route.method == Method::GET);
        get.flat_map(|route| {
            self.threads.each_ref().map(|thread| {
                let path = route.path.replace("{client}", &self.client.id.to_string());
                let path = path.replace("{appointment}", &self.appointment);
                let path = path.replace("{emergency}", &self.emergency);
                let question = &self.questions[usize::from(route.path.contains("/asked/"))];
                let path = path.replace("{question}", question);
                let access = route.path.ends_with("/access");
                let person = self.people[1].person.to_string();
                let person = if access { self.asked.as_str() } else { &person };
                let path = path.replace("{person}", person);
                (route.path, path.replace("{label}", "kompas").replace("{thread}", thread))
            })
        })
        .collect()
    }
}
