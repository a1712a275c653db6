//! The addresses that everybody is tried on, and what the rules say to each.
//!
//! Owns the list. What is asked is harmless: pages, and forms without a word in them.

use std::collections::HashMap;

use axum::http::StatusCode;
use empower::access::File;
use empower::ids::{ClientId, ThreadId};
use rules::{Action, Category};

use crate::support::law::{Asked, Before};
use crate::support::{Answer, Browser};

/// What is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tried {
    /// To look at a category.
    Look(Category),
    /// To make an appointment.
    Plan,
    /// To begin a conversation.
    Write,
    /// To answer in a conversation of the file.
    Answer,
    /// To see who treats, as an office.
    Team,
    /// To see who looked.
    Log,
    /// To let others see.
    Share,
}

/// One address of a file.
#[derive(Debug)]
pub(super) struct Probe {
    tried: Tried,
    place: &'static str,
    /// Sent as an empty form.
    sent: bool,
}

const fn page(tried: Tried, place: &'static str) -> Probe {
    Probe { tried, place, sent: false }
}

const fn form(tried: Tried, place: &'static str) -> Probe {
    Probe { tried, place, sent: true }
}

/// All of them.
pub(super) const PROBES: [Probe; 10] = [
    page(Tried::Look(Category::Appointments), "appointments"),
    page(Tried::Plan, "appointments/new"),
    form(Tried::Plan, "appointments/new"),
    page(Tried::Look(Category::Messages), "messages"),
    page(Tried::Write, "messages/new"),
    form(Tried::Answer, "messages/{thread}"),
    page(Tried::Look(Category::Network), "network"),
    page(Tried::Team, "team"),
    page(Tried::Log, "access-log"),
    page(Tried::Share, "sharing"),
];

/// Categories that have no page yet.
pub(super) fn without_page() -> impl Iterator<Item = Category> {
    Category::ALL
        .into_iter()
        .filter(|category| PROBES.iter().all(|probe| probe.tried != Tried::Look(*category)))
}

impl Probe {
    /// Its address in this file; none where there is nothing to answer to.
    pub(super) fn path(
        &self,
        file: &File,
        threads: &HashMap<ClientId, ThreadId>,
    ) -> Option<String> {
        let place = match self.tried {
            Tried::Answer => self.place.replace("{thread}", &threads.get(&file.id)?.to_string()),
            _ => self.place.to_owned(),
        };
        Some(format!("/clients/{}/{place}", file.id))
    }

    pub(super) async fn ask(&self, browser: &Browser<'_>, path: &str) -> Answer {
        if self.sent { browser.post(path, &[]).await } else { browser.get(path).await }
    }

    /// What is answered when it is open: a page, or the form again with what is missing.
    pub(super) fn opened(&self) -> StatusCode {
        if self.sent { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }

    /// What the rules say.
    pub(super) fn opens(&self, before: &Before<'_>, threads: &HashMap<ClientId, ThreadId>) -> bool {
        match self.tried {
            Tried::Look(category) => before.may(&Asked::to(category, Action::View)),
            Tried::Plan => before.plans(None, None),
            Tried::Write => before.writes(),
            Tried::Answer => {
                let item = threads.get(&before.file.id).map(|thread| thread.0);
                before.may(&Asked { item, ..Asked::to(Category::Messages, Action::Act) })
            }
            Tried::Team => before.arranges(Action::View),
            Tried::Log => before.reads_the_log(),
            Tried::Share => before.gives(None),
        }
    }
}
