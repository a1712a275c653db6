//! What stands between a session and the portal: the code, a block, the password, the terms.
//!
//! Owns which terms are to be accepted by whom (A2, A3). What follows from it is the gate's.

use crate::app::App;
use crate::features::accounts::issuers::model::by_issuer;
use crate::features::accounts::model::State;
use crate::features::accounts::prove::came_in_weakly;
use crate::web::context::Session;

impl Session {
    /// Whether nothing stands between the user and the portal any more.
    #[must_use]
    pub fn through(&self, app: &App) -> bool {
        self.complete
            && self.state == State::Active
            && !self.is_over()
            && !self.password_expired
            && !self.warned
            && !self.lacks_factor()
            && self.to_accept(app).is_none()
            && !self.must_come_by_issuer(app)
    }

    /// Whether the portal has ended for everybody who knew the user (A6).
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.actor.known.is_empty() && self.endings.iter().any(|one| one.gone)
    }

    /// Whether it is staff who have nothing that staff may sign in with, or came in by less: that is
    /// set up first.
    #[must_use]
    pub fn lacks_factor(&self) -> bool {
        self.actor.is_staff()
            && !by_issuer(&self.actor.method)
            && (self.factor.is_none() || came_in_weakly(&self.actor))
    }

    /// Whether its provider demands that it is begun by the organisation's own account.
    #[must_use]
    pub fn must_come_by_issuer(&self, app: &App) -> bool {
        app.issuers.all().next().is_some()
            && app.issuers.want(&self.actor.in_all_roles(), &self.actor.method)
    }

    /// The first text of which the version that holds was not accepted yet (A2, A3): the label
    /// whose own it is, empty for the operator's, and that version.
    #[must_use]
    pub fn to_accept(&self, app: &App) -> Option<(String, i64)> {
        let now = app.clock.now();
        self.texts(app).into_iter().find_map(|label| {
            let holds = app.legal.terms_now_of(&label, now);
            (self.accepted_of(&label) < Some(holds)).then_some((label, holds))
        })
    }

    /// The newest version that was accepted of a label's own terms, or of the operator's.
    #[must_use]
    pub fn accepted_of(&self, label: &str) -> Option<i64> {
        if label.is_empty() {
            return self.accepted;
        }
        self.accepted_own.iter().find(|(own, _)| own == label).map(|(_, version)| *version)
    }

    /// Whose terms hold for the user: labels with their own, and empty for the operator's.
    #[must_use]
    pub fn texts(&self, app: &App) -> Vec<String> {
        let mut texts: Vec<String> =
            self.labels.iter().map(|label| app.legal.whose_terms(label).to_owned()).collect();
        if texts.is_empty() {
            texts.push(String::new());
        }
        texts.sort_unstable();
        texts.dedup();
        texts
    }
}
