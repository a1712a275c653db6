//! The files around an account, judged for one kind of item.
//!
//! Owns what is asked of each: whether its items are open, and whether own
//! things may be seen. Writes no line and opens no data.

use rules::{Action, Category, Party};

use super::facts::{self, lists};
use super::judge::{self, Hat, Verdict, judge};
use super::permit::has_standing;
use super::scope::{self, Asked};
use super::{Actor, File, Item, Preparing, Scope, invited};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{ClientId, ProviderId};
use crate::live::Topics;

/// A file in the circle, and what may be seen of it.
#[derive(Debug)]
pub struct Around {
    /// The file.
    pub file: File,
    /// In which capacity the actor stands around it.
    pub hat: Hat,
    /// Whether the category asked for may be seen.
    pub open: bool,
    /// Whether the actor has a party's standing.
    pub standing: bool,
    /// Whether own things of this kind may be seen, as their party.
    pub own: bool,
}

impl Around {
    /// Whether the actor is a legal representative in this file now (T1.1p).
    #[must_use]
    pub fn represents(&self) -> bool {
        self.hat.role == "legal_representative"
    }
}

/// Of which files the things of the file itself are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// Of all that are open.
    All,
    /// Of one's own file; of others' only own things.
    Mine,
    /// As `Mine`, and the names of files with standing are shown.
    Named,
    /// Own things alone.
    Own,
}

/// What is asked for: a kind of item, as the rules and the log know it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) asked: Asked,
    pub(super) kind: &'static str,
    pub(super) party_files: &'static str,
    pub(super) reach: Reach,
}

impl Part {
    pub(super) fn of<I: Item>(reach: Reach) -> Self {
        Self { asked: I::Scope::ASKED, kind: I::KIND, party_files: I::PARTY_FILES, reach }
    }

    /// A page in this scope, whatever stands on it.
    pub(super) fn page<C: Scope>() -> Self {
        Self { asked: C::ASKED, kind: "page", party_files: "", reach: Reach::All }
    }

    /// What a page about this hears of: of messages only where they stand on it.
    pub(super) fn hears(self, topics: Topics) -> Topics {
        let messages = self.asked.category() == Some(Category::Messages);
        if messages { topics } else { topics.rights_alone() }
    }

    pub(super) fn offered(self, app: &App, file: &File) -> bool {
        self.offered_by(app, file.provider)
    }

    pub(super) fn offered_by(self, app: &App, provider: ProviderId) -> bool {
        scope::offered(&app.providers, provider, self.asked)
    }

    pub(super) fn shows(self, around: &Around) -> bool {
        around.open
            && match self.reach {
                Reach::All => true,
                Reach::Mine | Reach::Named => around.hat.party == Some(Party::Client),
                Reach::Own => false,
            }
    }
}

/// The files around an account.
#[derive(Debug, Default)]
pub(super) struct Nearby {
    pub(super) files: Vec<(Around, Verdict)>,
    /// Those that wait for the client's date of birth, and show nothing else.
    pub(super) to_prove: Vec<ClientId>,
    /// The own files that show nothing yet, before the twelfth birthday.
    pub(super) preparing: Vec<Preparing>,
}

impl Nearby {
    /// Of the others nothing but the name is shown. A file that is not around shuts none.
    pub(super) fn keep_shut_all_but(&mut self, only: Option<ClientId>) {
        let Some(only) = only else { return };
        if self.files.iter().any(|(around, _)| around.file.id == only) {
            for (around, _) in self.files.iter_mut().filter(|(one, _)| one.file.id != only) {
                (around.open, around.own) = (false, false);
            }
        }
    }
}

/// All files around `actor`, judged for `part` at `at`. A file in which the
/// actor may see nothing and has no standing is not there. From here on the
/// transaction is about all of them.
pub(super) async fn around_now(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    part: Part,
    at: Instant,
) -> Result<Nearby> {
    let ids = lists::around(tx, &actor.person_ids()).await?;
    tx.within(&ids).await?;
    let mut nearby = Nearby::default();
    for file in facts::load_many(tx, &ids).await? {
        if invited::must_prove(actor, &file, at) {
            nearby.to_prove.push(file.id);
        }
        nearby.preparing.extend(Preparing::of(actor, &file, at));
        nearby.files.extend(around_file(app, actor, file, part, at));
    }
    Ok(nearby)
}

pub(super) fn around_file(
    app: &App,
    actor: &Actor,
    file: File,
    part: Part,
    at: Instant,
) -> Option<(Around, Verdict)> {
    let asked = part.asked;
    let ask = judge::Ask { asked, action: Action::View, item: None, parties: None, at };
    let verdict = judge(actor, &file, &ask);
    let offered = part.offered(app, &file);
    let verdict = Verdict { allow: verdict.allow && offered, ..verdict };
    let hat = judge::hats(actor, &file, at).into_iter().find(|hat| hat.party.is_some())?;
    let party = hat.party.clone()?;
    let parties = [party.clone()];
    let own = judge(actor, &file, &judge::Ask { parties: Some(&parties), ..ask });
    let standing = has_standing(&file, &party, at);
    let any = Category::ALL.iter().any(|category| {
        let question = rules::Question {
            viewer: party.clone(),
            category: *category,
            action: Action::View,
            item: None,
            parties: None,
        };
        rules::decide(&file.facts, &question, at.timestamp()).allow
    });
    let file = file.known_to(hat.party.as_ref(), at);
    (standing || any).then_some((
        Around { file, hat, open: verdict.allow, standing, own: own.allow && offered },
        verdict,
    ))
}
