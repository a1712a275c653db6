//! What a page needs to say in time that its session ends.

use data_encoding::BASE64URL_NOPAD;

use crate::app::App;
use crate::clock::Instant;
use crate::ids::AccountId;

/// How long the session of a page lasts still.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ends {
    /// Seconds until it ends if nothing more is asked.
    pub idle: i64,
    /// Seconds until it ends whatever is asked.
    pub last: i64,
    /// A sign of the account: what was typed on its page is kept for nobody else.
    pub whose: String,
}

impl Ends {
    /// Of a session of `account` that ends at these instants.
    #[must_use]
    pub fn of(app: &App, account: AccountId, (ends, last): (Instant, Instant)) -> Self {
        let now = app.clock.now();
        let seconds = |at: Instant| ((at.0 - now.0) / 1_000_000).max(0);
        Self { idle: seconds(ends), last: seconds(last), whose: whose(app, account) }
    }
}

/// The sign of an account in its pages: it means nothing outside the portal.
#[must_use]
pub fn whose(app: &App, account: AccountId) -> String {
    BASE64URL_NOPAD.encode(&app.vault.blind().blind("whose page", &account.to_string())[..12])
}
