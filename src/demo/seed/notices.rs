//! What did not arrive, so that a coordinator finds something to look after.

use super::accounts::Accounts;
use crate::access::SystemActor;
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::notices::store::claim;
use crate::features::notices::{Kind, Outgoing, To, put};
use crate::web::text::Language;

/// Whose address does not work.
const UNREACHED: &str = "mother-of-leap-day";

pub(super) async fn sow(app: &App, accounts: &Accounts, now: Instant) -> anyhow::Result<()> {
    let Some(account) = accounts.get(UNREACHED).map(|sown| sown.id) else { return Ok(()) };
    let address = format!("{UNREACHED}@example.org");
    let outgoing = Outgoing {
        account,
        to: To::Email(&address),
        kind: Kind::Waiting,
        language: Language::default(),
        link: None,
        code: None,
    };
    let mut work = SystemActor::Seeding.begin(&app.db, None, now).await?;
    let id = put(app, work.tx(), &outgoing, now).await?;
    work.beside(account.0, Action::Create, ("notice", id));
    work.commit(&app.vault).await?;
    if let Some(held) = claim(&app.db, now).await? {
        let mut work = SystemActor::Seeding.begin(&app.db, None, now).await?;
        held.failed(work.tx(), "refused", now).await?;
        work.beside(account.0, Action::Update, ("notice", id));
        work.commit(&app.vault).await?;
    }
    Ok(())
}
