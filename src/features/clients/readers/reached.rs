//! Whom a thing does not reach here: told to staff beside the names, before it is sent.
//!
//! Owns which ways there are not to be reached, and the words beside a send button. Where an
//! account stands is for `accounts` to say; to the circle nothing of it is told.

use i18n_embed_fl::fl;
use uuid::Uuid;

use super::Readers;
use crate::access::{Scope, View};
use crate::db::Result;
use crate::features::accounts::model::State;
use crate::features::accounts::store::{Reach, reach};
use crate::features::clients::Reader;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// Why somebody reads nothing here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreached {
    /// There is no account.
    NoAccount,
    /// Invited, and not in yet.
    Invited,
    /// The account is blocked.
    Blocked,
    /// The account is closed, or closing.
    Closed,
    /// There is one, and its holder never came in.
    NeverCame,
}

/// Why this person reads nothing here; nothing for who does.
#[must_use]
pub fn unreached(reached: &[Reach], person: PersonId) -> Option<Unreached> {
    let known = reached.iter().find(|one| one.person == person);
    match known.map(|one| (one.state, one.came_in)) {
        None => Some(Unreached::NoAccount),
        Some((State::Invited, _)) => Some(Unreached::Invited),
        Some((State::Blocked, _)) => Some(Unreached::Blocked),
        Some((State::Closing | State::Closed, _)) => Some(Unreached::Closed),
        Some((State::Active, false)) => Some(Unreached::NeverCame),
        Some((State::Active, true)) => None,
    }
}

/// How the client and the relatives can be reached, for staff of the file; nothing for others.
///
/// # Errors
/// When the database refuses.
pub async fn reach_of<C: Scope>(view: &mut View<'_, C>) -> Result<Option<Vec<Reach>>> {
    if view.hat().map(Reader::of) != Some(Reader::Staff) {
        return Ok(None);
    }
    let file = view.file();
    let relatives = file.people.iter().filter(|one| !one.therapist).map(|one| one.person.0);
    let persons: Vec<Uuid> = relatives.chain([file.person.0]).collect();
    reach(view.tx(), &persons).await.map(Some)
}

impl Readers {
    /// The same, and whom of them it does not reach; as it was where that is not the reader's.
    #[must_use]
    pub fn noting(mut self, t: Texts, reached: Option<&[Reach]>) -> Self {
        let Some(reached) = reached else { return self };
        let persons = self.lines.iter().filter_map(|line| Some((line.person?, &line.who)));
        let words =
            persons.filter_map(|(person, who)| Some(said(t, unreached(reached, person)?, who)));
        self.unreached = words.collect();
        self
    }
}

fn said(t: Texts, why: Unreached, who: &str) -> String {
    match why {
        Unreached::NoAccount => fl!(t, "unreached-no-account", name = who),
        Unreached::Invited => fl!(t, "unreached-invited", name = who),
        Unreached::Blocked => fl!(t, "unreached-blocked", name = who),
        Unreached::Closed => fl!(t, "unreached-closed", name = who),
        Unreached::NeverCame => fl!(t, "unreached-never", name = who),
    }
}
