//! Conversations of the cast: whole threads, each under a key of its own, and
//! how far either side has read.
//!
//! Owns who is on which side and in what role, as the log names it. Decides no
//! right: a thread stands as it was written, whoever may read it now.

use std::collections::BTreeSet;

use anyhow::Context as _;
use rules::{Categories, Category};
use vault::Key;

use super::Ids;
use crate::access::Work;
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::demo::cast::{Cast, File, Said, Talk};
use crate::features::messages::Side;
use crate::features::messages::store::{self as messages, NewMessage, NewThread, Whole};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// How long somebody takes to see what was written.
const UNTIL_READ: i64 = 25 * 60;

/// The threads of a file, with the keys made for them.
pub(super) type Threads = Vec<(ThreadId, Key)>;

/// Makes a key for each conversation, before there is anything to seal.
pub(super) async fn keys(app: &App, file: &File) -> anyhow::Result<Threads> {
    let threads: Vec<ThreadId> = file.talks.iter().map(|_| ThreadId::fresh()).collect();
    let wanted: Vec<_> = threads.iter().map(|thread| messages::key_id(*thread)).collect();
    let keys = app.vault.create_many(&wanted).await?;
    Ok(threads.into_iter().zip(keys).collect())
}

/// Stores the conversations of a file under the keys made for them.
pub(super) async fn sow(
    work: &mut Work,
    (file, client): (&File, ClientId),
    cast: &Cast,
    ids: &Ids,
    threads: &Threads,
) -> anyhow::Result<()> {
    for (talk, (thread, key)) in file.talks.iter().zip(threads) {
        let begun = talk.lines.first().context("a conversation without a word")?.at.into();
        let person = |key: &&str| who(file, ids, key);
        let therapists: Vec<PersonId> = talk.with.iter().map(person).collect::<Result<_, _>>()?;
        let parties = talk.parties.as_ref().map(|parties| parties.iter().map(person).collect());
        let parties: Option<Vec<PersonId>> = parties.transpose()?;
        let new = NewThread {
            id: *thread,
            client,
            subject: talk.subject,
            parties: parties.as_deref(),
            therapists: &therapists,
            begun,
        };
        let said = |line: &Said| -> anyhow::Result<NewMessage<'_>> {
            Ok(NewMessage {
                id: MessageId::fresh(),
                author: who(file, ids, line.by)?,
                role: role(cast, file, line),
                sent: line.at.into(),
                text: line.text,
            })
        };
        let said: Vec<NewMessage<'_>> = talk.lines.iter().map(said).collect::<Result<_, _>>()?;
        messages::whole(work.tx(), &[Whole { key, thread: new, messages: said }]).await?;
        marks(work, file, ids, talk, *thread).await?;
        let about = Categories::from_iter([Category::Messages]);
        work.about(client, Action::Create, about, ("thread", thread.0));
    }
    Ok(())
}

/// Whoever wrote or is a member has read all, save what its last writer's other
/// side has not.
async fn marks(
    work: &mut Work,
    file: &File,
    ids: &Ids,
    talk: &Talk,
    thread: ThreadId,
) -> anyhow::Result<()> {
    let last = talk.lines.last().map(|line| side(file, line.by));
    let members = talk.with.iter().chain(talk.parties.iter().flatten());
    let readers: BTreeSet<&str> =
        members.copied().chain(talk.lines.iter().map(|line| line.by)).collect();
    for key in readers {
        let side = side(file, key);
        let unread = if Some(side) == last { 0 } else { talk.unread };
        let read = talk.lines.len().saturating_sub(unread);
        let Some(line) = read.checked_sub(1).and_then(|place| talk.lines.get(place)) else {
            continue;
        };
        let wait = if line.by == key { 0 } else { UNTIL_READ };
        let at = Instant::from(line.at).plus_seconds(wait).min(work.at());
        let n = i64::try_from(read)?;
        messages::mark(work.tx(), thread, who(file, ids, key)?, side, n, at).await?;
    }
    Ok(())
}

fn who(file: &File, ids: &Ids, key: &str) -> anyhow::Result<PersonId> {
    ids.person(if key == "client" { file.client } else { key })
}

fn side(file: &File, key: &str) -> Side {
    if treats(file, key) { Side::Therapist } else { Side::Client }
}

fn treats(file: &File, key: &str) -> bool {
    file.treats.iter().any(|treatment| treatment.by == key)
}

/// In what role it was written, as the log names it. Of an adult somebody has
/// authority only while the adult cannot decide (T1.1p).
fn role(cast: &Cast, file: &File, line: &Said) -> &'static str {
    if line.by == "client" {
        return "client";
    }
    if treats(file, line.by) {
        return "therapist";
    }
    let born = cast.people.iter().find(|person| person.key == file.client).and_then(|it| it.born);
    let day = Instant::from(line.at).amsterdam().date();
    let young = born.is_some_and(|born| day < born.saturating_add(jiff::Span::new().years(18)));
    let decided_for = young || file.incapacity.iter().any(|it| it.span.holds(line.at));
    let mut held =
        file.circle.iter().filter(|it| it.person == line.by).flat_map(|it| &it.authority);
    if decided_for && held.any(|(_, span)| span.holds(line.at)) {
        "legal_representative"
    } else {
        "related_person"
    }
}
