//! What somebody got by mail and text message.

use empower::features::accounts::store::key_id;
use empower::features::notices::store::{self, Kept};

use crate::support::{Someone, TestApp};

/// All of it, the newest first.
pub(crate) async fn got(app: &TestApp, someone: &Someone) -> Vec<Kept> {
    let account = someone.holder().account;
    let mut tx = app.db.read().await.unwrap();
    let newest = store::newest(&mut tx, 100).await.unwrap();
    tx.rollback().await.unwrap();
    let key = app.vault.key(key_id(account)).await.unwrap();
    let own = newest.iter().filter(|sealed| sealed.account_id == account);
    own.filter_map(|sealed| sealed.open(&key)).collect()
}

/// The links of this kind, the newest first, each once.
pub(crate) async fn links(app: &TestApp, someone: &Someone, kind: &str) -> Vec<String> {
    let mut links = Vec::new();
    for kept in got(app, someone).await {
        if kept.kind.as_str() == kind
            && let Some(link) = kept.carries.link
            && !links.contains(&link)
        {
            links.push(link);
        }
    }
    links
}

/// The newest link of this kind.
pub(crate) async fn link_of(app: &TestApp, someone: &Someone, kind: &str) -> String {
    links(app, someone, kind).await.into_iter().next().expect("a link was sent")
}
