//! What somebody who is signed in should know about texts that change (A3).
//!
//! Owns what home says of it: that new terms are coming, until they hold; and that a statement
//! changed in what touches privacy, until it was seen. It stops nobody: that is the gate.

use i18n_embed_fl::fl;

use super::{Kind, Version};
use crate::error::Result;
use crate::features::accounts::store;
use crate::features::providers::ending::model::Stops;
use crate::features::providers::pages::ending::name_of;
use crate::web::context::Session;
use crate::web::extract::Page;

/// So many seconds home says that something has ended.
const LATELY: i64 = 30 * 24 * 3600;

/// Something to know.
#[derive(Clone, Debug)]
pub struct News {
    /// "Vanaf 1 januari 2027 gelden nieuwe voorwaarden."
    pub title: String,
    /// What changes, side by side.
    pub href: String,
    /// What is sent when it was seen: whose text and which version; none where it goes by itself.
    pub seen: Option<(String, i64)>,
}

/// What there is to know now.
///
/// # Errors
/// When the database is away.
pub async fn of(page: &Page) -> Result<Vec<News>> {
    let (app, now) = (page.app(), page.app().clock.now());
    let Some(session) = &page.0.session else { return Ok(Vec::new()) };
    let mut news = ends(page, session);
    for label in session.texts(app) {
        if let Some(version) = app.legal.coming(Kind::Terms, &label, now)
            && session.accepted_of(&label) < Some(version.number)
        {
            news.push(one(page, Kind::Terms, &label, version, None));
        }
    }
    let changed = changed_statements(page, &session.labels);
    if changed.is_empty() {
        return Ok(news);
    }
    // Most portals have one statement for everybody: the session knows whether that was seen.
    let seen = if changed.iter().all(|(label, _)| label.is_empty()) {
        Vec::new()
    } else {
        let mut tx = app.db.read().await?;
        let seen = store::seen_statements(&mut tx, session.actor.account).await?;
        tx.rollback().await?;
        seen
    };
    let came = session.holder_since.amsterdam().date();
    for (label, version) in changed {
        let was_seen = if label.is_empty() {
            session.seen >= Some(version.number)
        } else {
            seen.contains(&(label.clone(), version.number))
        };
        // Whoever came later has never known another one.
        if came < version.from && !was_seen {
            let mark = (label.clone(), version.number);
            news.push(one(page, Kind::Privacy, &label, version, Some(mark)));
        }
    }
    Ok(news)
}

/// For which providers the portal ends; of one where it has, for a month still (A6).
fn ends(page: &Page, session: &Session) -> Vec<News> {
    let (app, t, now) = (page.app(), page.0.texts(), page.app().clock.now());
    let lately = |one: &&Stops| one.from.is_none_or(|from| now < from.plus_seconds(LATELY));
    let one = |one: &Stops| {
        let name = name_of(app, session, one.provider);
        let title = if one.gone {
            fl!(t, "ended-title", name = name)
        } else {
            fl!(t, "ends-title", name = name)
        };
        News { title, href: "/ending".to_owned(), seen: None }
    };
    session.endings.iter().filter(lately).map(one).collect()
}

/// The newest version of each statement that can be read, where it touches privacy and is not the first.
fn changed_statements<'p>(page: &'p Page, labels: &[String]) -> Vec<(String, &'p Version)> {
    let (legal, now) = (&page.app().legal, page.app().clock.now());
    let mut whose: Vec<String> =
        labels.iter().map(|label| legal.whose(Kind::Privacy, label).to_owned()).collect();
    if whose.is_empty() {
        whose.push(String::new());
    }
    whose.sort_unstable();
    whose.dedup();
    let newest = |label: String| {
        let readable = legal.readable(Kind::Privacy, &label, now);
        let version = readable.last().copied().filter(|version| version.privacy)?;
        (readable.len() > 1).then_some((label, version))
    };
    whose.into_iter().filter_map(newest).collect()
}

fn one(
    page: &Page,
    kind: Kind,
    label: &str,
    version: &Version,
    seen: Option<(String, i64)>,
) -> News {
    let (t, now) = (page.0.texts(), page.app().clock.now());
    let date = t.day(version.from);
    let holds = version.from <= now.amsterdam().date();
    let title = match kind {
        Kind::Terms => fl!(t, "news-terms", date = date),
        Kind::Privacy if holds => fl!(t, "news-privacy-holds", date = date),
        Kind::Privacy => fl!(t, "news-privacy", date = date),
    };
    let at = if label.is_empty() { String::new() } else { format!("/at/{label}") };
    News { title, href: format!("{at}/{}/{}/changes", kind.as_str(), version.number), seen }
}
