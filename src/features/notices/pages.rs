//! What did not arrive: for coordinators, and a line for whoever it was meant for.

pub mod told;
pub mod undelivered;

use i18n_embed_fl::fl;
use rules::staff::Role;

use super::store::failed::{self, News};
use crate::error::Result;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// So long one is told that an address could not be reached, in seconds.
const RECENT: i64 = 30 * 24 * 3600;

/// What failed of the own account and, for a coordinator, of the provider's people.
///
/// # Errors
/// When the database refuses.
pub async fn news(page: &Page) -> Result<News> {
    let (app, actor) = (page.app(), page.actor()?);
    let provider = actor.staff(Role::Coordinator).map(|known| known.provider);
    let since = app.clock.now().plus_seconds(-RECENT);
    let mut tx = app.db.glance().await?;
    let news = failed::news(&mut tx, actor.account, provider, since).await?;
    tx.rollback().await?;
    Ok(news)
}

/// An own address that could not be reached.
pub struct Unreached {
    /// "Klopt je e-mailadres nog?"
    pub title: String,
    /// What did not arrive, and what to do.
    pub text: String,
    /// Where one changes it.
    pub href: &'static str,
    /// What that is called.
    pub go: String,
}

/// "Een e-mail van ons kwam niet bij je aan", with what to do; nothing where all arrived.
#[must_use]
pub fn unreached(t: Texts, news: News) -> Option<Unreached> {
    if news.email {
        return Some(Unreached {
            title: fl!(t, "unreached-email"),
            text: fl!(t, "unreached-email-text"),
            href: "/me/profile/email",
            go: fl!(t, "unreached-email-go"),
        });
    }
    news.text.then(|| Unreached {
        title: fl!(t, "unreached-text"),
        text: fl!(t, "unreached-text-text"),
        href: "/me/profile/mobile",
        go: fl!(t, "unreached-text-go"),
    })
}
