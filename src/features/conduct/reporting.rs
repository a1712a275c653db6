//! Reporting: what of whom, once.
//!
//! Owns what is kept of it. In the file it stands that something was reported and
//! not by whom; by whom stands in the reporter's own chain.

use rules::conduct::Kind;

use super::jobs::Asked;
use super::store::{self, NewNote, NewReport};
use super::{ObjectKind, Said, reported_from};
use crate::access::{Actor, Known, Noted, Scope};
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::clients::store as clients;
use crate::features::messages::Message;
use crate::features::people::store as people;
use crate::ids::{ClientId, PersonId, ProviderId, ThreadId};

/// What whoever reports says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told<'a> {
    pub(super) kind: Kind,
    /// The form it was said with.
    pub(super) form: &'a str,
    pub(super) text: &'a str,
}

/// Reports a message that `noted` let read: its words are kept as they stand.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn message<C: Scope>(
    app: &App,
    mut noted: Noted<'_, C>,
    (message, words, thread): (&Message, &str, ThreadId),
    told: Told<'_>,
) -> Result<()> {
    let (actor, client, at) = (noted.actor(), noted.client(), noted.at());
    let provider = noted.file().provider;
    let Some(known) = noted.hat().map(|hat| hat.known.clone()) else { return Ok(()) };
    let object = (ObjectKind::Message, message.id.0);
    // One message is reported once by an account, whatever is said with it.
    let id = reported_from(app.vault.blind(), actor.account, object, ("", ""));
    let account = accounts::of_person(noted.tx(), message.author).await?;
    let new = NewReport {
        id,
        provider,
        client: Some(client),
        object,
        within: Some(thread.0),
        subject: message.author,
        account,
        reporter: (known.person, actor.account),
        kind: told.kind,
        acted: message.sent,
    };
    let line = line(actor.who(Some(&known), &role(&noted)), &new, at);
    if keep(app, noted.tx(), &new, &[(Said::Words, words), (Said::Note, told.text)], at).await? {
        audit::append(noted.tx(), &app.vault, &[line]).await?;
        noted.commit().await?;
    }
    Ok(())
}

/// Reports how somebody around a file behaves, by who treats there.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn of_file<C: Scope>(
    app: &App,
    mut noted: Noted<'_, C>,
    subject: PersonId,
    told: Told<'_>,
) -> Result<()> {
    let (actor, client, at) = (noted.actor(), noted.client(), noted.at());
    let provider = noted.file().provider;
    let Some(known) = noted.hat().map(|hat| hat.known.clone()) else { return Ok(()) };
    let new =
        of_person(app, noted.tx(), (provider, Some(client)), subject, (actor, &known), told, at);
    let new = new.await?;
    let line = line(actor.who(Some(&known), "therapist"), &new, at);
    if keep(app, noted.tx(), &new, &[(Said::Words, told.text)], at).await? {
        audit::append(noted.tx(), &app.vault, &[line]).await?;
        noted.commit().await?;
    }
    Ok(())
}

/// Reports how somebody behaves whom the coordinator's provider knows: in that person's own file,
/// where there is one; else it is the office's to judge.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn by_office(
    app: &App,
    (actor, known): (&Actor, &Known),
    (subject, client): (PersonId, Option<ClientId>),
    told: Told<'_>,
) -> Result<()> {
    let at = app.clock.now();
    let mut tx = app.db.write().await?;
    if let Some(client) = client {
        tx.within(&[client.0]).await?;
    }
    let of = (known.provider, client);
    let new = of_person(app, &mut tx, of, subject, (actor, known), told, at).await?;
    let line = line(actor.who(Some(known), "coordinator"), &new, at);
    if keep(app, &mut tx, &new, &[(Said::Words, told.text)], at).await? {
        audit::append(&mut tx, &app.vault, &[line]).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn of_person(
    app: &App,
    tx: &mut Tx,
    (provider, client): (ProviderId, Option<ClientId>),
    subject: PersonId,
    (actor, known): (&Actor, &Known),
    told: Told<'_>,
    at: Instant,
) -> Result<NewReport> {
    let said = (told.form, told.text);
    let of = (ObjectKind::Conduct, subject.0);
    let id = reported_from(app.vault.blind(), actor.account, of, said);
    Ok(NewReport {
        id,
        provider,
        client,
        object: (ObjectKind::Conduct, id),
        within: None,
        subject,
        account: accounts::of_person(tx, subject).await?,
        reporter: (known.person, actor.account),
        kind: told.kind,
        acted: at,
    })
}

/// Keeps it with its texts, and asks whoever judges; false where it stood already.
async fn keep(
    app: &App,
    tx: &mut Tx,
    new: &NewReport,
    texts: &[(Said, &str)],
    at: Instant,
) -> Result<bool> {
    if !store::insert(tx, new, at).await? {
        return Ok(false);
    }
    let key = match new.client {
        Some(client) => app.vault.key(clients::key_id(client)).await?,
        None => app.vault.key(people::key_id(new.subject)).await?,
    };
    for (said, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
        let (report, client, person) = (new.id, new.client, new.reporter.0);
        let note = NewNote { report, client, person, said: *said, at, text };
        store::note(tx, &key, &note).await?;
    }
    if !store::settle(tx, new.id, new.object.1).await? {
        let asked = Asked { report: new.id, again: false };
        app.jobs.put_all(tx, &[asked], at, at).await?;
    }
    Ok(true)
}

/// In the reporter's own chain: in the file it would tell by whom it was reported.
fn line(who: audit::Who, new: &NewReport, at: Instant) -> Line {
    let mut line = Line::of(new.reporter.1.0, at, Action::Create, who);
    line.object_kind = Some("conduct_report");
    line.object_id = Some(new.id);
    line.article = Some("T5.3".to_owned());
    line
}

fn role<C: Scope>(noted: &Noted<'_, C>) -> String {
    noted.hat().map_or("unknown", |hat| hat.role).to_owned()
}

/// The key of what was said: the file's, or the person's.
///
/// # Errors
/// When the key store is away.
pub(super) async fn key_of(app: &App, report: &store::Report) -> Result<vault::Key> {
    let id = report.client.map_or_else(|| people::key_id(report.subject), clients::key_id);
    Ok(app.vault.key(id).await?)
}
