//! Whom an issuer names, if its answer holds.
//!
//! Owns the steps from a code to a name: who answers, the code's token, its signature, its claims.
//! Why one does not hold goes to the trace, in a word and of no person.

use super::Issuer;
use super::arrive::Brought;
use super::asking::Worthless;
use super::flow::Back;
use super::keys::Unsigned;
use super::model::Trouble;
use super::model::acting::who;
use super::model::claims::{Asked, Claims, Unfit, fits};
use crate::app::App;
use crate::clock::Instant;
use crate::outside::Away;

/// Whom a token names.
pub(super) struct Named {
    /// Under which an account is found.
    pub(super) found_by: Vec<u8>,
    pub(super) acts: bool,
    /// When it was proved there, by the portal's clock; long ago where nobody says when.
    pub(super) proved: Instant,
}

impl Issuer {
    /// Whom the issuer names, if its answer holds.
    pub(super) async fn named(
        &self,
        app: &App,
        back: &Back,
        brought: Brought<'_>,
    ) -> Result<Named, Trouble> {
        let wrong = |why: &str| {
            tracing::warn!(issuer = self.key, why, "an issuer's answer does not hold");
            Trouble::Wrong
        };
        let away = |why: String| {
            tracing::warn!(issuer = self.key, why, "an issuer is away");
            Trouble::Away
        };
        let _turn = self.turns.try_acquire().map_err(|_| Trouble::Busy)?;
        let now = app.clock.now();
        let metadata = self.asking.metadata(now).await.map_err(|error| away(error.0))?;
        let told = metadata.authorization_response_iss_parameter_supported;
        // Another issuer's answer, sent to this one's door (RFC 9207).
        if (told || !brought.iss.is_empty()) && brought.iss != self.itself {
            return Err(wrong("iss"));
        }
        if !brought.error.is_empty() {
            return Err(refusal(brought.error));
        }
        let to = self.back_to(app);
        let redeemed = self.asking.redeem(&metadata, (brought.code, &back.verifier, &to)).await;
        let token = redeemed.map_err(|error| match error {
            Worthless::Away(why) => away(why),
            Worthless::Refused => wrong("code"),
        })?;
        let claims = self.verified(&token, now).await.map_err(|unread| match unread {
            Unread::Away(why) => away(why),
            Unread::Unsigned(Unsigned::Shape) => wrong("shape"),
            Unread::Unsigned(Unsigned::UnknownKey) => wrong("key"),
            Unread::Unsigned(Unsigned::Signature) => wrong("signature"),
        })?;
        let seconds = i64::try_from(app.clock.authenticator_seconds()).unwrap_or(i64::MAX);
        let ago = (now.0 - back.began.0) / 1_000_000;
        let asked = Asked {
            issuer: &self.itself,
            client_id: &self.client_id,
            nonce: &back.nonce,
            acr: &self.acr,
            proved_since: back.purpose.anew().then_some(seconds - ago),
            now: seconds,
        };
        let proved = fits(&claims, &asked).map_err(|unfit| match unfit {
            Unfit::Wrong(claim) => wrong(claim),
            Unfit::Weak => Trouble::Weak,
        })?;
        let who = who(&claims, &self.acting).ok_or_else(|| wrong("actor"))?;
        let proved =
            proved.map_or(Instant(0), |at| now.plus_seconds(at.saturating_sub(seconds).min(0)));
        let found_by = self.found_by(&app.vault, &who.subject);
        Ok(Named { found_by, acts: who.acts, proved })
    }

    /// What a token claims that this issuer signed; its newer keys are asked for where it must be
    /// one of those.
    async fn verified(&self, token: &str, now: Instant) -> Result<Claims, Unread> {
        let asked = |newer| async move {
            self.asking.keys(newer, now).await.map_err(|Away(why)| Unread::Away(why))
        };
        match asked(false).await?.verified(token) {
            Err(Unsigned::UnknownKey) => {
                asked(true).await?.verified(token).map_err(Unread::Unsigned)
            }
            read => read.map_err(Unread::Unsigned),
        }
    }
}

/// Why a token says nothing.
enum Unread {
    Away(String),
    Unsigned(Unsigned),
}

/// What an issuer's own word for a failure means.
fn refusal(error: &str) -> Trouble {
    match error {
        "temporarily_unavailable" | "server_error" => Trouble::Away,
        "unmet_authentication_requirements" => Trouble::Weak,
        _ => Trouble::Refused,
    }
}
