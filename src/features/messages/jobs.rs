//! Telling somebody that something waits (V14), later and once.
//!
//! Owns who is told of a message, and the notice. A notice carries no contents,
//! no name and no practice, and is bundled: one for an account until its holder
//! has read something.

use rules::{Action, Category, Party, Question};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::audience;
use super::store::{self, Found, Waiting};
use crate::access::facts::{self, lists};
use crate::access::{Change, File, Scope, Work};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::{passport, store as accounts};
use crate::features::emergency::store as emergency;
use crate::features::notices::{self, Kind};
use crate::ids::{AccountId, PersonId};
use crate::jobs::{Failure, Job};

/// How long a notice waits for more to tell, and for its reader to come by: seconds.
const PATIENCE: i64 = 120;

/// What is older was waited for long enough: seven days, in seconds.
const RECENT: i64 = 7 * 24 * 3600;

/// "Something waits for you", for one account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notice {
    /// Whose.
    pub account: AccountId,
}

/// Queues a notice for those who are to read what was just written in a thread.
///
/// # Errors
/// When the database refuses.
pub async fn tell<C: Scope>(app: &App, change: &mut Change<'_, C>, found: &Found) -> Result<()> {
    let role = change.hat().map_or("", |hat| hat.role);
    let (file, at) = (change.file(), change.at());
    let persons = if role == "therapist" {
        audience::on_the_clients_side(file, found, at)
    } else {
        let treating = audience::treating(file, at);
        let with = found.members.iter().filter(|member| !member.party).map(|member| member.person);
        let with: Vec<PersonId> = with.filter(|person| treating.contains(person)).collect();
        if with.is_empty() { treating } else { with }
    };
    queue(app, change, &persons).await
}

/// Queues a notice for those with whom a thread was just begun.
///
/// # Errors
/// When the database refuses.
pub async fn tell_of_new<C: Scope>(
    app: &App,
    change: &mut Change<'_, C>,
    file: &File,
    party: Option<PersonId>,
    therapists: &[PersonId],
) -> Result<()> {
    let role = change.hat().map_or("", |hat| hat.role);
    let persons = match (role, party) {
        ("therapist", Some(party)) => vec![party],
        ("therapist", None) => audience::of_the_file(file, change.at()),
        _ => therapists.to_vec(),
    };
    queue(app, change, &persons).await
}

/// Queues a notice for those who treat, of whose client somebody opened the
/// file in an emergency (T4.5). It says no more than any other.
///
/// # Errors
/// When the database refuses.
pub async fn tell_who_treats<C: Scope>(app: &App, change: &mut Change<'_, C>) -> Result<()> {
    let persons = audience::treating(change.file(), change.at());
    queue(app, change, &persons).await
}

async fn queue<C: Scope>(
    app: &App,
    change: &mut Change<'_, C>,
    persons: &[PersonId],
) -> Result<()> {
    if !app.settings.notices {
        return Ok(());
    }
    let (me, now) = (change.actor().account, change.at());
    let persons: Vec<Uuid> = persons.iter().map(|person| person.0).collect();
    let accounts = accounts::of_persons(change.tx(), &persons).await?.into_iter();
    let notices: Vec<Notice> =
        accounts.filter(|account| *account != me).map(|account| Notice { account }).collect();
    app.jobs.put_all(change.tx(), &notices, now.plus_seconds(PATIENCE), now).await?;
    Ok(())
}

impl Job for Notice {
    const KIND: &'static str = "notice";

    fn about(&self) -> Option<Uuid> {
        Some(self.account.0)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        Ok(notice(app, work, self.account).await?)
    }
}

/// Puts the notice into the outbox, if there is still something to tell.
async fn notice(app: &App, work: &mut Work, account: AccountId) -> Result<()> {
    let Some(mut holder) = accounts::holder(work.tx(), account).await? else { return Ok(()) };
    // Where the portal has ended for somebody, nothing waits there any more (A6).
    let now = work.at();
    let still = passport::still_known(work.tx(), account, now).await?;
    holder.persons.retain(|person| still.contains(person));
    if holder.persons.is_empty() {
        return Ok(());
    }
    let ever = lists::ever_around(work.tx(), &holder.persons).await?;
    work.tx().within(&ever).await?;
    let last = notices::store::last(work.tx(), account, Kind::Waiting).await?;
    let waits = !told_already(work, &holder.persons, last).await?
        && a_message_waits(work, &holder.persons).await?;
    if !waits && !an_emergency_was(work, &ever, &holder.persons, last).await? {
        return Ok(());
    }
    let at = work.at();
    // What a parent uses as well does not serve for a child (rulebook, section 6).
    let (ways, _) = tell::of_holder(app, work.tx(), account, &holder).await?;
    if let Some(id) = ways.first(app, work.tx(), (Kind::Waiting, None), at).await? {
        work.beside(account.0, crate::audit::Action::Create, ("notice", id));
    }
    Ok(())
}

/// Whether it was told and nothing was read since: then it is not told again.
async fn told_already(work: &mut Work, persons: &[Uuid], last: Option<Instant>) -> Result<bool> {
    let Some(told) = last else { return Ok(false) };
    let read = store::last_read(work, persons).await?;
    Ok(read.is_none_or(|read| read <= told))
}

async fn a_message_waits(work: &mut Work, persons: &[Uuid]) -> Result<bool> {
    let since = work.at().plus_seconds(-RECENT);
    let around = lists::around(work.tx(), persons).await?;
    let waiting = store::waiting_for(work, persons, &around, since).await?;
    let files = store::files_of(work, &waiting).await?;
    let at = work.at();
    let mut persons = persons.iter().map(|person| PersonId(*person));
    Ok(persons.any(|person| waiting.iter().any(|one| may_read(&files, one, person, at))))
}

/// Whether a file that one treats was opened in an emergency since one was last told (T4.5).
async fn an_emergency_was(
    work: &mut Work,
    ever: &[Uuid],
    persons: &[Uuid],
    told: Option<Instant>,
) -> Result<bool> {
    let at = work.at();
    let recent = at.plus_seconds(-RECENT);
    let since = told.map_or(recent, |told| told.max(recent));
    let opened = emergency::since(work, ever, persons, since).await?;
    let opened: Vec<Uuid> = opened.into_iter().map(|client| client.0).collect();
    let files = facts::load_many(work.tx(), &opened).await?;
    let alive = |file: &&File| file.facts.client.died.is_none_or(|died| died > at.timestamp());
    let treats =
        |file: &File| audience::treating(file, at).iter().any(|person| persons.contains(&person.0));
    Ok(files.iter().filter(alive).any(treats))
}

/// Whether it is there for this person to read and to answer: nobody is told of
/// what they were merely let in to see, and after a death nobody is told at all.
fn may_read(files: &[File], thread: &Waiting, person: PersonId, at: Instant) -> bool {
    let Some(file) = files.iter().find(|file| file.id == thread.client_id) else { return false };
    let died = file.facts.client.died.is_some_and(|died| died <= at.timestamp());
    if died || thread.person_id.is_some_and(|with| with != person) {
        return false;
    }
    if thread.own && thread.party == Some(true) {
        return audience::takes_part(file, person, at);
    }
    let viewer = if person == file.person { Party::Client } else { Party::Person(person.0) };
    let action = if viewer == Party::Client { Action::View } else { Action::Act };
    // An own thing of others: to who treats it is open all the same.
    let parties = thread.own.then(Vec::new);
    let (category, item) = (Category::Messages, Some(thread.id.0));
    let question = Question { viewer, category, action, item, parties };
    rules::decide(&file.facts, &question, at.timestamp()).allow
}
