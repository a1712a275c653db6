//! The ways that somebody can prove with, on the page after the password and on the one that asks
//! once more.
//!
//! Owns their order and the fields: which was filled in says which way is meant.

use std::borrow::Cow;

use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::Actor;
use crate::app::App;
use crate::error::{Result, minutes};
use crate::features::accounts::factors::check::Asked;
use crate::features::accounts::factors::{Given, Held, Way, forms, party};
use crate::features::accounts::issuers::Issuer;
use crate::features::accounts::store::{self, codes, subjects};
use crate::web::text::Texts;

/// The ways on a page, the strongest first.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// Where the form goes.
    pub action: Cow<'static, str>,
    /// Where the browser asks what to sign with a passkey; none: there is no passkey.
    pub passkey: Option<Site>,
    /// The ways that are open.
    pub open: Vec<Way>,
    /// Where one is known elsewhere, for proving once more: key and name of each.
    pub issuers: Vec<(String, String)>,
    /// Whether a code was sent, and waits.
    pub sent: bool,
    /// Whether a stronger way than a text message is there: then its use is told by mail.
    pub stronger: bool,
    /// What is wrong: the field, and the sentence.
    pub error: Option<(&'static str, String)>,
}

/// Where passkeys work.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where the browser asks what to sign.
    pub options: Cow<'static, str>,
    /// The name of the site.
    pub name: String,
    /// Its address.
    pub address: String,
}

impl Site {
    /// The portal's own; none where its address is no name.
    #[must_use]
    pub fn of(app: &App, options: impl Into<Cow<'static, str>>) -> Option<Self> {
        let party = party(app)?;
        let options = options.into();
        Some(Self { options, name: party.id().to_owned(), address: party.origin().to_owned() })
    }
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    code: String,
    text_code: String,
    recovery: String,
    credential: String,
}

impl Fields {
    /// Whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let fields = [&self.code, &self.text_code, &self.recovery, &self.credential];
        fields.iter().all(|field| field.trim().is_empty())
    }

    /// What was given, as it is kept in `kept`; else which field is wrong.
    ///
    /// # Errors
    /// The field, and what is wrong with it.
    pub fn given<'a>(
        &'a self,
        t: Texts,
        kept: &'a mut String,
    ) -> std::result::Result<Given<'a>, (&'static str, String)> {
        if !self.credential.is_empty() {
            return Ok(Given::Passkey(&self.credential));
        }
        if !self.recovery.trim().is_empty() {
            let code = forms::recovery_typed(&self.recovery);
            *kept = code.ok_or_else(|| ("recovery", fl!(t, "recovery-error-shape")))?;
            return Ok(Given::Recovery(kept));
        }
        let sent = !self.text_code.trim().is_empty();
        let (field, typed) =
            if sent { ("text_code", &self.text_code) } else { ("code", &self.code) };
        *kept = forms::six_digits(typed).ok_or_else(|| (field, fl!(t, "code-error-shape")))?;
        Ok(if sent { Given::Text(kept) } else { Given::App(kept) })
    }
}

/// The field and the sentence for a proof that was none.
#[must_use]
pub fn wrong(t: Texts, way: Way) -> (&'static str, String) {
    match way {
        Way::Passkey => ("credential", fl!(t, "passkey-error-wrong")),
        Way::App => ("code", fl!(t, "code-error-wrong")),
        Way::Text => ("text_code", fl!(t, "text-error-wrong")),
        Way::Recovery => ("recovery", fl!(t, "recovery-error-wrong")),
    }
}

/// How long to wait, in words.
#[must_use]
pub fn waits(t: Texts, seconds: i64) -> String {
    let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
    if minutes > 60 {
        return fl!(t, "sign-in-error-day", hours = minutes.div_ceil(60));
    }
    fl!(t, "sign-in-error-wait", minutes = minutes)
}

/// The same for too many of them.
#[must_use]
pub fn wait(t: Texts, way: Way, seconds: i64) -> (&'static str, String) {
    (wrong(t, way).0, waits(t, seconds))
}

/// The issuers to which the account is linked, and that let its holder in.
async fn issuers(app: &App, actor: &Actor) -> Result<Vec<(String, String)>> {
    let known = actor.in_all_roles();
    if app.issuers.opening(&known).next().is_none() {
        return Ok(Vec::new());
    }
    let mut tx = app.db.read().await?;
    let links = subjects::of(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let linked = |issuer: &&Issuer| links.iter().any(|link| link.issuer == issuer.key);
    let opening = app.issuers.opening(&known).filter(linked);
    Ok(opening.map(|issuer| (issuer.key.clone(), issuer.name.clone())).collect())
}

impl Ways {
    /// What `actor` can prove with, for this.
    ///
    /// # Errors
    /// When database or key store are away.
    pub(super) async fn of(
        app: &App,
        actor: &Actor,
        asked: Asked,
        error: Option<(&'static str, String)>,
    ) -> Result<Self> {
        let (action, options) = match asked {
            Asked::Second | Asked::Link => ("/sign-in/code", "/sign-in/code/options"),
            Asked::Again => ("/me/prove", "/me/prove/options"),
        };
        Self::at(app, actor, asked, (action.into(), options.into()), error).await
    }

    /// The same, sent to another address, and what to sign asked at another.
    ///
    /// # Errors
    /// When database or key store are away.
    pub async fn at(
        app: &App,
        actor: &Actor,
        asked: Asked,
        (action, options): (Cow<'static, str>, Cow<'static, str>),
        error: Option<(&'static str, String)>,
    ) -> Result<Self> {
        let held = Held::of(app, actor.account).await?;
        let open = match asked {
            Asked::Second | Asked::Link => held.ways_in(app, actor),
            Asked::Again => held.ways_to_prove(app, actor),
        };
        let has = |way| open.contains(&way);
        let key = app.vault.key(store::key_id(actor.account)).await?;
        let sent = if has(Way::Text) {
            let mut tx = app.db.read().await?;
            let whose = (actor.account, actor.session);
            let sent = codes::sent(&mut tx, &key, whose, app.clock.now()).await?;
            tx.rollback().await?;
            sent.is_some_and(|sent| sent.proving.is_none())
        } else {
            false
        };
        Ok(Self {
            action,
            issuers: if asked == Asked::Again { issuers(app, actor).await? } else { Vec::new() },
            passkey: Site::of(app, options).filter(|_| has(Way::Passkey)),
            sent,
            stronger: held.has_stronger(Way::Text),
            error,
            open,
        })
    }

    /// Whether there is no way at all.
    #[must_use]
    pub fn none(&self) -> bool {
        self.open.is_empty() && self.issuers.is_empty()
    }

    /// Whether there is an app.
    #[must_use]
    pub fn app(&self) -> bool {
        self.open.contains(&Way::App)
    }

    /// Whether a code can be sent.
    #[must_use]
    pub fn text(&self) -> bool {
        self.open.contains(&Way::Text)
    }

    /// Whether there are recovery codes.
    #[must_use]
    pub fn recovery(&self) -> bool {
        self.open.contains(&Way::Recovery)
    }

    /// What is wrong with a field; empty when nothing is.
    #[must_use]
    pub fn error(&self, field: &str) -> &str {
        self.error.as_ref().filter(|(named, _)| *named == field).map_or("", |(_, text)| text)
    }
}
