//! Answering: permit, what was typed, store; sent once however often it comes.

use axum::response::Response;

use super::{Asks, again};
use crate::access::{Change, scope};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::messages::audience::{can_be_read, treating};
use crate::features::messages::pages::compose::Fields;
use crate::features::messages::pages::{Which, is_relative, lost, page_of, role, split};
use crate::features::messages::store::{self, Conversation, Found, NewMessage};
use crate::features::messages::{Letter, Side, Wrong, jobs, letter, sent_from};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};
use crate::web::extract::{Of, Page};
use crate::web::form::LongForm;

/// `POST /clients/{client}/messages/{thread}`
pub async fn answer(
    page: Page,
    ask: Asks,
    Which(id): Which,
    Of(client): Of,
    LongForm(fields): LongForm<Fields>,
) -> Result<Response> {
    let here = page_of(client, id);
    if !fields.is_of(&page)? {
        return lost::of_another(&page, &fields);
    }
    if fields.wants_to_keep() {
        return lost::keep(&page, &here, &fields).await;
    }
    match send(&page, &ask, (client, id), &fields).await {
        // Not allowed is not there; what was typed is given back all the same.
        Err(Error::NotFound) => lost::give_back(&page, &here, &fields).await,
        other => other,
    }
}

async fn send(
    page: &Page,
    ask: &Asks,
    (client, id): (ClientId, ThreadId),
    fields: &Fields,
) -> Result<Response> {
    let (app, account) = (page.app(), page.actor()?.account);
    let here = page_of(client, id);
    let of = |letter: Letter| {
        (sent_from(app.vault.blind(), id, account, &fields.form, &letter.text), letter)
    };
    let letter = letter(None, &fields.text).map(of);
    let message = letter.as_ref().ok().map(|(message, _)| *message);
    let mut change = ask.change::<Conversation>(id.0, Action::Create).await?;
    let (found, sent) = store::to_change(&mut change, id, message).await?.ok_or(Error::NotFound)?;
    let (message, letter) = match letter.and_then(|letter| read(&change, &found, letter)) {
        Ok(letter) => letter,
        Err(wrong) => {
            drop(change);
            return again(page, ask, Which(id), (fields.clone(), wrong)).await;
        }
    };
    if sent {
        change.stands_already().await?;
        store::keep_draft(app, account, &here, &fields.emptied()).await?;
        return Ok(page.go(&format!("{here}#last"), "message-sent"));
    }
    let Some(key) = app.vault.keys(&[store::key_id(id)]).await?.into_values().next() else {
        // What cannot be read any more takes no answer (V7).
        drop(change);
        return again(page, ask, Which(id), (fields.clone(), vec![Wrong::Nobody])).await;
    };
    write(&mut change, &key, &found, (message, &letter)).await?;
    store::draft_sent(change.tx(), app.vault.blind(), account, &here, &fields.form_id()).await?;
    jobs::tell(app, &mut change, &found).await?;
    change.commit().await?;
    app.live.hurry();
    let met = fields.seen().is_some_and(|seen| seen < found.thread.last_n);
    let said = if met { "message-sent-meanwhile" } else { "message-sent" };
    Ok(page.go(&format!("{here}#last"), said))
}

/// What is sent, where somebody can still read it.
fn read<L>(
    change: &Change<'_, scope::Messages>,
    found: &Found,
    letter: L,
) -> std::result::Result<L, Vec<Wrong>> {
    if can_be_read(change.file(), found, role(change.hat()), change.at()) {
        Ok(letter)
    } else {
        Err(vec![Wrong::Nobody])
    }
}

async fn write(
    change: &mut Change<'_, scope::Messages>,
    key: &vault::Key,
    found: &Found,
    (id, letter): (MessageId, &Letter),
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let hat = change.hat().ok_or(Error::NotFound)?;
    let (author, role) = (hat.known.person, hat.role);
    let thread = found.thread.id;
    let new = NewMessage { id, author, role, sent: at, text: &letter.text };
    join(change, found, author).await?;
    let n = store::append(change.tx(), key, (client, thread), &new).await?;
    if found.marks.me >= n - 1 {
        let side = if role == "therapist" { Side::Therapist } else { Side::Client };
        store::mark(change.tx(), thread, author, side, n, at).await?;
    }
    Ok(())
}

/// A therapist who answers joins. Where nobody whom a client or party wrote
/// with treats any more, those who treat now take over.
async fn join(
    change: &mut Change<'_, scope::Messages>,
    found: &Found,
    author: PersonId,
) -> Result<()> {
    let (_, with) = split(found.thread.own, &found.members);
    let treating = treating(change.file(), change.at());
    let mut newcomers: Vec<PersonId> = if role(change.hat()) == "therapist" {
        vec![author]
    } else if with.iter().any(|person| treating.contains(person)) {
        Vec::new()
    } else {
        treating
    };
    debug_assert!(
        !is_relative(change.hat()) || !newcomers.contains(&author),
        "relatives are parties"
    );
    let is_in = |person: &PersonId| found.members.iter().any(|member| member.person == *person);
    newcomers.retain(|person| !is_in(person));
    Ok(store::join(change.tx(), found.thread.id, &newcomers).await?)
}
