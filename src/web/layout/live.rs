//! What an open page needs to listen: its stream, and where it stands.

use crate::app::App;
use crate::live::State;

/// What a page that is open hears.
#[derive(Clone, Debug)]
pub struct Live {
    /// The address of its stream.
    pub href: String,
    /// How far things had come when it was drawn, as a page carries it.
    pub since: String,
    /// Whether the page has no parts to take over: it is drawn anew when its reader's rights change.
    pub whole: bool,
}

impl Live {
    /// Of a page that was drawn in `state`.
    #[must_use]
    pub fn since(state: State, app: &App, href: String) -> Self {
        Self { href, since: state.shown(app.vault.blind()), whole: false }
    }

    /// The same where the page does not say in which state it was drawn: it hears of what changes
    /// from the moment at which it listens.
    #[must_use]
    pub fn from_now(href: String) -> Self {
        Self { href, since: String::new(), whole: true }
    }

    /// Of a page that only hears of rights, and is then drawn anew.
    #[must_use]
    pub fn of_rights(state: State, app: &App, href: String) -> Self {
        Self { whole: true, ..Self::since(state, app, href) }
    }
}
