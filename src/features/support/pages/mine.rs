//! What support did about one's own account, in words for its holder.

use i18n_embed_fl::fl;

use crate::db::Tx;
use crate::error::Result;
use crate::features::support::store::{self, Help};
use crate::ids::AccountId;
use crate::web::text::Texts;

/// So many lines stand there.
const MOST: i64 = 10;

/// What was done and when, the newest first.
///
/// # Errors
/// When the database is away.
pub async fn lines(tx: &mut Tx, account: AccountId, t: Texts) -> Result<Vec<(String, String)>> {
    let helped = store::helped(tx, account.0, MOST).await?;
    Ok(helped.iter().map(|one| (did(t, one), t.moment(one.at))).collect())
}

fn did(t: Texts, one: &Help) -> String {
    match (one.action.as_str(), one.outcome.as_str()) {
        ("search", _) => fl!(t, "helped-search"),
        ("create", _) => fl!(t, "helped-code"),
        ("update", "done") => fl!(t, "helped-right"),
        ("update", _) => fl!(t, "helped-wrong"),
        ("rights", "done") => fl!(t, "helped-done"),
        ("rights", _) => fl!(t, "helped-not"),
        _ => fl!(t, "helped-look"),
    }
}
