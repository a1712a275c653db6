//! Second factors: a passkey, an app with codes, a text message, and recovery codes.
//!
//! Owns what an account has, which of them may be used for what, and which may go. How each is
//! checked stands in `check`, how they are changed in `change`, `made` and
//! `text`, what they look like in `forms`.
//! Staff need a passkey or an app: a text message and a recovery code bring them in no further
//! than to the page where they set one up.

pub mod change;
pub mod check;
pub mod counted;
pub mod forms;
pub mod made;
pub mod text;

use vault::Key;

use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::passkeys::Party;
use crate::features::accounts::store::{self, codes, passkeys, recovery_codes};
use crate::features::providers::Feature;
use crate::ids::AccountId;

/// One way to prove that one is the holder, the strongest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    /// A passkey: bound to this site, so that nobody can be talked out of it.
    Passkey,
    /// A code of an authenticator app.
    App,
    /// A code that was sent by text message: the weakest choice.
    Text,
    /// A code that was kept for when all else is lost.
    Recovery,
}

impl Way {
    /// The way of signing in, in the log: with this after a password.
    #[must_use]
    pub fn after_password(self) -> &'static str {
        match self {
            Self::Passkey => "password_passkey",
            Self::App => "password_totp",
            Self::Text => "password_text",
            Self::Recovery => "password_recovery",
        }
    }

    /// What it is in the log, as the thing that was changed.
    #[must_use]
    pub fn object_kind(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::App => "authenticator_app",
            Self::Text => "text_number",
            Self::Recovery => "recovery_codes",
        }
    }

    /// Whether staff may prove with it.
    #[must_use]
    pub fn is_strong(self) -> bool {
        matches!(self, Self::Passkey | Self::App)
    }
}

/// What somebody gives as a proof.
#[derive(Clone, Copy)]
pub enum Given<'a> {
    /// The code that the app shows.
    App(&'a str),
    /// The code that was sent.
    Text(&'a str),
    /// One of the codes for when all else is lost, as it is kept.
    Recovery(&'a str),
    /// What the browser answered for a passkey.
    Passkey(&'a str),
}

impl Given<'_> {
    /// By which way.
    #[must_use]
    pub fn way(self) -> Way {
        match self {
            Self::App(_) => Way::App,
            Self::Text(_) => Way::Text,
            Self::Recovery(_) => Way::Recovery,
            Self::Passkey(_) => Way::Passkey,
        }
    }
}

/// What an account has to prove with.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its passkeys.
    pub passkeys: Vec<passkeys::Row>,
    /// Whether it has an app.
    pub app: bool,
    /// The number to which codes are sent.
    pub number: Option<String>,
    /// How many recovery codes are left.
    pub recovery: i64,
}

impl Held {
    /// What this account has now.
    ///
    /// # Errors
    /// When database or key store are away.
    pub async fn of(app: &App, account: AccountId) -> Result<Self> {
        let key = app.vault.key(store::key_id(account)).await?;
        let mut tx = app.db.read().await?;
        let held = Self::read(&mut tx, &key, account).await?;
        tx.rollback().await?;
        Ok(held)
    }

    /// The same in a transaction.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn read(tx: &mut Tx, key: &Key, account: AccountId) -> Result<Self> {
        let secrets = store::by_id(tx, account).await?.ok_or(Error::NotFound)?;
        Ok(Self {
            passkeys: passkeys::of(tx, account).await?,
            app: secrets.has_app(),
            number: codes::number(tx, key, account).await?,
            recovery: recovery_codes::left(tx, account).await?,
        })
    }

    /// Whether there is one that staff may prove with.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        self.app || !self.passkeys.is_empty()
    }

    /// The ways that are open to the holder for signing in, the strongest first.
    #[must_use]
    pub fn ways_in(&self, app: &App, actor: &Actor) -> Vec<Way> {
        let has = |way: &Way| match way {
            Way::Passkey => !self.passkeys.is_empty() && party(app).is_some(),
            Way::App => self.app,
            Way::Text => self.takes_text(app, actor),
            Way::Recovery => self.recovery > 0,
        };
        [Way::Passkey, Way::App, Way::Text, Way::Recovery].into_iter().filter(has).collect()
    }

    /// The ways that are open for proving once more: never a weak one for staff.
    #[must_use]
    pub fn ways_to_prove(&self, app: &App, actor: &Actor) -> Vec<Way> {
        let fit = |way: &Way| way.is_strong() || !actor.is_staff();
        self.ways_in(app, actor).into_iter().filter(fit).collect()
    }

    /// Whether a stronger way than this one is there.
    #[must_use]
    pub fn has_stronger(&self, way: Way) -> bool {
        way == Way::Recovery
            || (way > Way::Passkey && !self.passkeys.is_empty())
            || (way > Way::App && self.app)
    }

    /// Whether something would be left to sign in with when this one went; `text`: whether codes
    /// by text message count, which they never do for staff.
    #[must_use]
    pub fn can_lose(&self, way: Way, text: bool) -> bool {
        let strong = self.passkeys.len() + usize::from(self.app);
        match way {
            Way::Passkey | Way::App => strong > 1 || (strong == 1 && text && self.number.is_some()),
            Way::Text => strong > 0,
            Way::Recovery => true,
        }
    }

    /// Staff who have nothing stronger yet come in with it as far as the page where they set it up.
    fn takes_text(&self, app: &App, actor: &Actor) -> bool {
        let may = if actor.is_staff() { !self.is_strong() } else { offers_text(app, actor) };
        self.number.is_some() && may
    }
}

/// Whether everybody with whom one is in care lets codes be sent by text message.
#[must_use]
pub fn offers_text(app: &App, actor: &Actor) -> bool {
    let offers =
        |known: &crate::access::Known| app.providers.offers(known.provider, Feature::TextCodes);
    !actor.is_staff() && !actor.known.is_empty() && actor.known.iter().all(offers)
}

/// For which site passkeys are made: the configured address, never what a request says.
#[must_use]
pub fn party(app: &App) -> Option<Party> {
    let hosts = app.providers.labels().flat_map(|label| label.hosts.iter().map(String::as_str));
    Party::of(&app.settings.address, hosts)
}

#[cfg(test)]
mod tests {
    use super::{Held, Way};

    fn held(app: bool, number: bool) -> Held {
        let number = number.then(|| "+31600000000".to_owned());
        Held { passkeys: Vec::new(), app, number, recovery: 10 }
    }

    #[test]
    fn the_last_factor_stays() {
        assert!(!held(true, false).can_lose(Way::App, true));
        assert!(!held(false, true).can_lose(Way::Text, true));
        assert!(held(true, true).can_lose(Way::App, true));
        assert!(held(true, true).can_lose(Way::Text, true));
        assert!(!held(true, true).can_lose(Way::App, false));
    }

    #[test]
    fn a_recovery_code_is_always_the_weaker_way() {
        assert!(held(false, true).has_stronger(Way::Recovery));
        assert!(held(true, true).has_stronger(Way::Text));
        assert!(!held(false, true).has_stronger(Way::Text));
        assert!(!held(true, false).has_stronger(Way::App));
    }
}
