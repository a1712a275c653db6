//! `/people/undelivered`: notices that failed for good, for the coordinators of
//! whoever they were meant for.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;
use serde::Deserialize;
use uuid::Uuid;
use vault::KeyId;

use super::told::UntoldRow;
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::audit::{self, Action, Line, Outcome};
use crate::error::{Error, Result};
use crate::features::accounts::store as accounts;
use crate::features::activation::model::{same_email, same_mobile};
use crate::features::notices::Channel;
use crate::features::notices::store::failed::{self, Failed};
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::features::providers::store::told;
use crate::ids::{AccountId, ClientId};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Where it stands.
const HERE: &str = "/people/undelivered";

/// What did not arrive.
#[derive(Template)]
#[template(path = "notices/undelivered.html")]
pub struct UndeliveredPage {
    /// Frame.
    pub l: Layout,
    /// The notices, newest first.
    pub rows: Vec<Row>,
    /// Whether there are more than these.
    pub more: bool,
    /// Whom the provider tells itself that the portal ends, for no notice reaches them (A6).
    pub untold: Vec<UntoldRow>,
}

/// A notice that did not arrive.
pub struct Row {
    /// Its id, for the form.
    pub id: String,
    /// For whom it was.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "E-mail", "Sms".
    pub channel: String,
    /// What it was about, and since when it did not arrive.
    pub about: String,
    /// What does not go on because of it; empty where nothing waits for it.
    pub stops: String,
    /// What one can do.
    pub todo: String,
    /// Whether it can be tried again.
    pub again: bool,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    notice: String,
    deed: String,
}

/// `GET /people/undelivered`
pub async fn show(page: Page) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
    let mut tx = app.db.read().await?;
    let failed = failed::of_provider(&mut tx, known.provider).await?;
    let untold = told::untold(&mut tx, known.provider).await?;
    let persons = failed.iter().map(|one| one.person_id.0);
    let persons: Vec<Uuid> = persons.chain(untold.iter().map(|one| one.person_id.0)).collect();
    let files = lists::around(&mut tx, &persons).await?;
    let contacts = people::contacts(&mut tx, &app.vault, &persons).await?;
    drop(tx);
    let keys: Vec<KeyId> = failed.iter().map(|one| accounts::key_id(one.account_id)).collect();
    let keys = app.vault.keys(&keys).await?;
    let mut look = line(actor, known, actor.account, Action::Read, app.clock.now());
    look.subjects = files.into_iter().map(ClientId).collect();
    app.audit.durable(vec![look]).await?;
    let l = page.layout(Place::People);
    // An address that only another provider knows is not this one's to mend, nor to hear of (P2).
    let own = |one: &&Failed| {
        let sent = keys.get(&accounts::key_id(one.account_id)).and_then(|key| one.recipient(key));
        let known = contacts.iter().find(|(person, _)| *person == one.person_id);
        !one.elsewhere || sent.zip(known).is_some_and(|(sent, (_, known))| reaches(known, &sent))
    };
    let rows: Vec<Row> = failed.iter().filter(own).map(|one| row(l.t, one)).collect();
    let more = i64::try_from(rows.len()).is_ok_and(|n| n == failed::MOST);
    let untold = untold.into_iter().map(UntoldRow::from).collect();
    page.html(&UndeliveredPage { l, rows, more, untold })
}

/// `POST /people/undelivered`: tries one again, or notes that somebody looked after it.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
    let now = app.clock.now();
    let id: Uuid = fields.notice.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let Some(account) = failed::find(&mut tx, known.provider, id).await? else {
        tx.rollback().await?;
        let mut tried = line(actor, known, actor.account, Action::Update, now);
        tried.outcome = Outcome::Refused;
        app.audit.durable(vec![tried]).await?;
        return Err(Error::NotFound);
    };
    let said = if fields.deed == "again" && failed::again(&mut tx, id, now).await? {
        app.outbox.ring(&mut tx);
        "notice-again"
    } else {
        failed::handled(&mut tx, id, known.person, now).await?;
        "notice-handled"
    };
    let mut done = line(actor, known, account, Action::Update, now);
    done.object_id = Some(id);
    audit::append(&mut tx, &app.vault, &[done]).await?;
    tx.commit().await?;
    Ok(page.go(HERE, said))
}

fn line(
    actor: &Actor,
    known: &Known,
    chain: AccountId,
    action: Action,
    now: crate::clock::Instant,
) -> Line {
    let who = actor.who(Some(known), Role::Coordinator.as_str());
    let mut line = Line::of(chain.0, now, action, who);
    line.object_kind = Some("notice");
    line.ground = "staff";
    line
}

fn row(t: Texts, failed: &Failed) -> Row {
    let since = t.moment(failed.failed_at);
    Row {
        id: failed.id.to_string(),
        name: failed.name.clone(),
        initials: failed.initials.clone(),
        channel: channel(t, failed.channel()),
        // What it was about could be another provider's, and so is not said of anybody (P2).
        about: fl!(t, "undelivered-some", since = since),
        stops: if failed.of_recovery() { fl!(t, "undelivered-recovery") } else { String::new() },
        todo: todo(t, failed),
        again: failed.whole,
    }
}

/// Whether this is one of the ways in which somebody is reached.
fn reaches(known: &Contact, sent: &str) -> bool {
    let number =
        |known: &Option<String>| known.as_deref().is_some_and(|one| same_mobile(one, sent));
    known.email.as_deref().is_some_and(|one| same_email(one, sent))
        || (!sent.contains('@') && (number(&known.mobile) || number(&known.phone)))
}

fn channel(t: Texts, channel: Channel) -> String {
    match channel {
        Channel::Email => fl!(t, "undelivered-email"),
        Channel::Text => fl!(t, "undelivered-text"),
    }
}

/// What a coordinator can do about it.
fn todo(t: Texts, failed: &Failed) -> String {
    match (failed.why.as_str(), failed.channel()) {
        _ if !failed.whole => fl!(t, "undelivered-old"),
        ("address" | "refused", Channel::Email) => fl!(t, "undelivered-address"),
        ("address" | "refused", Channel::Text) => fl!(t, "undelivered-number"),
        ("channel", _) => fl!(t, "undelivered-channel"),
        ("unreadable", _) => fl!(t, "undelivered-unreadable"),
        _ => fl!(t, "undelivered-away"),
    }
}
