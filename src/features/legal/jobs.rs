//! Telling everybody that a text changes (A3): once an account, some at a time.
//!
//! Owns when that begins and how it goes on. A notice says that there is something to read and
//! where, and nothing of anybody (V14).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Kind, Version, store};
use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::serving;
use crate::features::accounts::store::{self as accounts, User};
use crate::features::notices::{self, Outgoing};
use crate::ids::AccountId;
use crate::jobs::{Failure, Job};

/// So many accounts are told in one transaction.
const BATCH: i64 = 50;

/// For so many days after it holds a change is still told: who was away longer reads it at home.
const LATE: i64 = 60;

/// Everybody after `after` is told of a version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Announce {
    terms: bool,
    /// Whose text it is: the key of a label, or empty for the operator's.
    label: String,
    version: i64,
    /// Accounts made later know no other text.
    before: Instant,
    after: AccountId,
}

/// Begins to tell of every version that is announced and of which nobody was told yet. A first
/// version is no change, and a statement is told of where it touches privacy.
///
/// # Errors
/// When the database refuses.
pub async fn announce(app: &App) -> Result<()> {
    if !app.settings.notices {
        return Ok(());
    }
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let told = store::announced(&mut tx).await?;
    tx.rollback().await?;
    for (kind, label) in app.legal.all() {
        for version in app.legal.readable(kind, &label, now) {
            let mark = (label.clone(), kind.as_str().to_owned(), version.number);
            if to_tell(app, (kind, &label), version, now) && !told.contains(&mark) {
                begin(app, (kind, &label), version.number, now).await?;
            }
        }
    }
    Ok(())
}

fn to_tell(app: &App, (kind, label): (Kind, &str), version: &Version, now: Instant) -> bool {
    let today = now.amsterdam().date();
    let first = app.legal.versions(kind, label).first().map(|first| first.number);
    let matters = kind == Kind::Terms || version.privacy;
    let last = version.from.checked_add(jiff::Span::new().days(LATE)).unwrap_or(version.from);
    matters && first != Some(version.number) && version.announced <= today && today <= last
}

/// One process begins: whoever notes it first.
async fn begin(app: &App, text: (Kind, &str), version: i64, now: Instant) -> Result<()> {
    let mut work = SystemActor::Job.begin(&app.db, None, now).await?;
    if store::announce(work.tx(), text, version, now).await? {
        let (kind, label) = (text.0, text.1.to_owned());
        let (terms, after) = (kind == Kind::Terms, AccountId(Uuid::nil()));
        let job = Announce { terms, label, version, before: now, after };
        app.jobs.put_all(work.tx(), &[job], now, now).await?;
    }
    work.commit(&app.vault).await
}

impl Job for Announce {
    const KIND: &'static str = "announce_text";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let page = (self.after, self.before);
        let (users, last) = accounts::users(app, work.tx(), page, BATCH).await?;
        let Some(last) = last else { return Ok(()) };
        tell(app, work, &self, &users).await.map_err(|error| Failure::Again(error.into()))?;
        let now = work.at();
        let next = Self { after: last, ..self };
        app.jobs.put_all(work.tx(), &[next], now, now).await?;
        Ok(())
    }
}

/// Those for whom this text holds, and who have an address that serves.
async fn tell(app: &App, work: &mut Work, told: &Announce, users: &[User]) -> Result<()> {
    let kind = if told.terms { Kind::Terms } else { Kind::Privacy };
    let theirs = |user: &&User| match user.labels.as_slice() {
        [] => told.label.is_empty(),
        labels => labels.iter().any(|label| app.legal.whose(kind, label) == told.label),
    };
    let users: Vec<&User> = users.iter().filter(theirs).collect();
    let now = work.at();
    let serve = serving::of_many(app, work.tx(), &users, now).await?;
    // The address of a label's own text would name the practice (V14): home leads there.
    let link = if told.label.is_empty() {
        format!("/{}/{}/changes", kind.as_str(), told.version)
    } else {
        "/home".to_owned()
    };
    let outgoing = |user: &&User| {
        Some(Outgoing {
            account: user.id,
            to: serve.get(&user.id)?.first()?,
            kind: match kind {
                Kind::Terms => notices::Kind::NewTerms,
                Kind::Privacy => notices::Kind::NewStatement,
            },
            language: user.language,
            link: Some(&link),
            code: None,
        })
    };
    let outgoing: Vec<Outgoing<'_>> = users.iter().filter_map(outgoing).collect();
    let ids = notices::put_all(app, work.tx(), &outgoing, now).await?;
    for (one, id) in outgoing.iter().zip(ids) {
        work.beside(one.account.0, Action::Create, ("notice", id));
    }
    Ok(())
}
