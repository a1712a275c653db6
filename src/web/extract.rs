//! What handlers take.
//!
//! Owns the step from a request's path and session to a question that can be put to `access`. One for
//! another category than the route names does not come through: the table of routes is what holds.

use std::str::FromStr;
use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Redirect, Response};

pub use super::path::Path;

use super::context::Context;
use super::cookies::Cookie;
use super::layout::{Duties, Ends, LabelFace, Layout, NavItem, Place, UserFace};
use super::pages::said;
use super::{assets, layout};
use crate::access::{Actor, Ask, AskAny, AskOwn, Desk, File, Requirement, Scope};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::factors::Way;
use crate::features::accounts::pages::role;
use crate::features::banners::bars;
use crate::features::providers::{Audience, Label};
use crate::ids::ClientId;

/// The frame of a page: makes layouts and responses.
#[derive(Clone, Debug)]
pub struct Page(pub Context);

impl FromRequestParts<App> for Page {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self> {
        let context = parts.extensions.get::<Context>().cloned();
        context
            .map(Self)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("a route without its gate")))
    }
}

impl Page {
    /// The application.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// Who asks; there is one behind every route that is not public.
    ///
    /// # Errors
    /// `NotFound` on a public route without a session.
    pub fn actor(&self) -> Result<&Arc<Actor>> {
        self.0.actor().ok_or(Error::NotFound)
    }

    /// In which time zone the device is, where its browser said so.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        self.0.actor().and_then(|actor| actor.zone.as_deref())
    }

    /// A layout in the label of the request.
    #[must_use]
    pub fn layout(&self, place: Place) -> Layout {
        self.layout_in(place, self.0.label.as_deref())
    }

    /// A layout in the label of a file.
    #[must_use]
    pub fn layout_of(&self, place: Place, file: &File) -> Layout {
        self.layout_in(place, Some(&file.label))
    }

    /// A layout in a label that the address names; without one in the operator's face.
    pub(crate) fn layout_in(&self, place: Place, label: Option<&str>) -> Layout {
        let context = &self.0;
        let mut l = Layout::public(context.texts(), face(context, label), context.back.clone());
        l.demo = context.app.demo.is_some();
        l.bars = bars(&context.app, l.t, context.uri.path(), self.zone());
        if let Some(actor) = context.actor() {
            l.zone = Some(actor.zone.clone().unwrap_or_else(|| "Europe/Amsterdam".to_owned()));
            l.leave = Some(context.app.settings.operator.leave.clone());
            let factor = context.session.as_ref().and_then(|session| session.factor);
            l.passkey = factor == Some(Way::Passkey);
            l.ends = context
                .session
                .as_ref()
                .map(|session| Ends::of(&context.app, actor.account, (session.ends, session.last)));
            let known = actor.known.first();
            l.user = known.map(|known| UserFace {
                name: known.name.clone(),
                initials: known.initials.clone(),
            });
            if context.session.as_ref().is_some_and(|session| session.through(&context.app)) {
                l.nav = NavItem::places(context.texts(), place, Duties::of(actor));
                l.nav.retain(|item| context.offers_place(&item.href));
                let several = actor.choices.len() > 1;
                l.role = several.then(|| role::words(context.texts(), actor.worn));
            }
        }
        l.flash = context.said.as_deref().and_then(|said| said::flash(context.texts(), said));
        l
    }

    /// A page as a response.
    ///
    /// # Errors
    /// When the template fails.
    pub fn html(&self, page: &impl askama::Template) -> Result<Response> {
        Ok(Html(page.render()?).into_response())
    }

    /// The page once more, with what is wrong with what was typed: status 422.
    ///
    /// # Errors
    /// When the template fails.
    pub fn again(&self, page: &impl askama::Template) -> Result<Response> {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, self.html(page)?).into_response())
    }

    /// To another page, after a deed; `said` is a key of `flash`.
    #[must_use]
    pub fn go(&self, to: &str, said: &str) -> Response {
        let mut response = Redirect::to(to).into_response();
        if !said.is_empty() {
            Cookie::Said.set(response.headers_mut(), self.0.app.settings.https, said);
        }
        response
    }
}

fn face(context: &Context, key: Option<&str>) -> LabelFace {
    let found = key.and_then(|key| context.app.providers.by_key(key));
    match found {
        Some((_, _, label)) => label_face(label),
        None => LabelFace {
            key: "operator".to_owned(),
            name: context.app.settings.operator.name.clone(),
            theme_href: assets::theme("operator").to_owned(),
            crisis: None,
            young: false,
        },
    }
}

/// The face of a label.
#[must_use]
pub fn label_face(label: &Label) -> LabelFace {
    let crisis = label.crisis_phone.clone().map(|tel| layout::Crisis {
        text: label.crisis_name.clone().unwrap_or_else(|| label.name.clone()),
        tel,
    });
    LabelFace {
        key: label.key.clone(),
        name: label.name.clone(),
        theme_href: match label.theme_css {
            Some(_) => format!("/theme/{}", label.key),
            None => assets::theme(&label.theme).to_owned(),
        },
        crisis,
        young: label.audience != Audience::Adults,
    }
}

async fn client(parts: &mut Parts, app: &App) -> Result<AskAny> {
    let id = path_id(parts, app, "client").await?;
    let actor = parts.extensions.get::<Context>().and_then(Context::actor).cloned();
    Ok(AskAny::new(app.clone(), actor.ok_or(Error::NotFound)?, id))
}

/// The `{client}` of the path, where the permit is asked for by what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Of(pub ClientId);

impl FromRequestParts<App> for Of {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "client").await.map(Self)
    }
}

/// The id `{wanted}` of the path. Whatever is no id is not there, like an id of nothing.
///
/// # Errors
/// `NotFound` then.
pub async fn path_id<I: FromStr>(parts: &mut Parts, app: &App, wanted: &str) -> Result<I> {
    let params =
        RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
    let found = params.iter().find(|(name, _)| *name == wanted).and_then(|(_, id)| id.parse().ok());
    found.ok_or(Error::NotFound)
}

impl<C: Scope> FromRequestParts<App> for Ask<C> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        match parts.extensions.get::<Requirement>() {
            Some(Requirement::Client(asked, action)) if *asked == C::ASKED => {
                let action = *action;
                Ok(Self::new(client(parts, app).await?, action))
            }
            _ => Err(Error::Internal(anyhow::anyhow!(
                "a handler asks for what its route does not name"
            ))),
        }
    }
}

impl FromRequestParts<App> for AskAny {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        client(parts, app).await
    }
}

impl FromRequestParts<App> for AskOwn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let actor = parts.extensions.get::<Context>().and_then(Context::actor).cloned();
        actor.map(|actor| Self::new(app.clone(), actor)).ok_or(Error::NotFound)
    }
}

impl FromRequestParts<App> for Desk {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let actor = parts.extensions.get::<Context>().and_then(Context::actor).cloned();
        match (parts.extensions.get::<Requirement>(), actor) {
            (Some(Requirement::Staff(role)), Some(actor)) => {
                Ok(Self::new(app.clone(), actor, *role))
            }
            _ => Err(Error::Internal(anyhow::anyhow!("a staff page whose route names no role"))),
        }
    }
}
