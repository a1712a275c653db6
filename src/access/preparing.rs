//! What a child of 11 years and 11 months may know of the own file before twelve.
//!
//! Owns that narrow part: the day, and who decides until then. Of care, of those
//! who treat and of everybody else around the file it tells nothing.

use super::judge::{Hat, as_hat, hats};
use super::scope::Asked;
use super::{Actor, File, Member, judge};
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::ids::ClientId;

/// A file whose client may prepare choices, as home tells of it.
#[derive(Debug)]
pub struct Preparing {
    /// The file.
    pub client: ClientId,
    /// Under which label.
    pub label: String,
    /// The twelfth birthday.
    pub turning: rules::Turning,
    /// The full names of those with authority now and on that day.
    pub representatives: Vec<String>,
    hat: Hat,
}

impl Preparing {
    /// Of `file`, where the actor is its client and may prepare.
    pub(super) fn of(actor: &Actor, file: &File, at: Instant) -> Option<Self> {
        let (asked, action) = (Asked::Preparing, rules::Action::View);
        let ask = judge::Ask { asked, action, item: None, parties: None, at };
        let mut verdicts = hats(actor, file, at).into_iter().map(|hat| as_hat(hat, file, &ask));
        let hat = verdicts.find(|verdict| verdict.allow)?.hat?;
        Some(Self {
            client: file.id,
            label: file.label.clone(),
            turning: rules::next_turning(&file.facts, at.timestamp())?,
            representatives: file.to_prepare_for(at).map(|one| one.name.clone()).collect(),
            hat,
        })
    }

    /// The line for who is told this.
    pub(super) fn line(&self, actor: &Actor, at: Instant) -> Line {
        let who = actor.who(Some(&self.hat.known), self.hat.role);
        let mut line = Line::about(self.client, at, Action::Read, who);
        line.object_kind = Some("prepared_choice");
        line.ground = "own_record";
        line.article = Some("T4.3".into());
        line
    }
}

impl File {
    /// Those about whom the client may prepare choices, each once.
    pub fn to_prepare_for(&self, at: Instant) -> impl Iterator<Item = &Member> {
        let may = move |member: &&Member| {
            !rules::may_prepare_for(&self.facts, &member.person.0, at.timestamp()).is_empty()
        };
        self.people.iter().filter(may)
    }
}
