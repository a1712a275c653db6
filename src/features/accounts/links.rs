//! Values in links to a next page: sealed for the account whose page it is, so
//! that neither a name nor a time ever stands in an address.

use data_encoding::BASE64URL_NOPAD;
use vault::{Key, Place};

use super::store::key_id;
use crate::app::App;
use crate::error::Result;
use crate::ids::AccountId;

/// Seals and opens the links of one account.
#[derive(Debug)]
pub struct Links {
    key: Key,
    account: AccountId,
}

impl Links {
    /// Of `account`.
    ///
    /// # Errors
    /// When the key store is away.
    pub async fn of(app: &App, account: AccountId) -> Result<Self> {
        let key = app.vault.key(key_id(account)).await?;
        Ok(Self { key, account })
    }

    /// The value for a link.
    #[must_use]
    pub fn seal(&self, value: &str) -> String {
        BASE64URL_NOPAD.encode(&self.key.seal_text(self.place(), value))
    }

    /// The value in a link; none when it is not one of this account's.
    #[must_use]
    pub fn open(&self, link: &str) -> Option<String> {
        let bytes = BASE64URL_NOPAD.decode(link.as_bytes()).ok()?;
        self.key.open_text(self.place(), &bytes).ok()
    }

    fn place(&self) -> Place<'static> {
        Place { table: "link", column: "value", row: self.account.0 }
    }
}
