//! `/admin/features`: what a provider offers its users (A5), for its administrator.
//!
//! Owns the words of each feature: what it is, and what happens to what is there when it goes
//! off. Nothing is removed by it: what is off is not there until it is on again.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;
use serde::Deserialize;

use crate::access::Known;
use crate::audit::{self, Action, Line};
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove;
use crate::features::providers::Feature;
use crate::features::providers::store::{self, Switched};
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// All features.
#[derive(Template)]
#[template(path = "providers/features.html")]
pub struct FeaturesPage {
    /// Frame.
    pub l: Layout,
    /// Whose.
    pub provider: String,
    /// One a feature.
    pub rows: Vec<FeatureRow>,
    /// What was switched of late, in words.
    pub switched: Vec<String>,
    /// Whether the end of the portal was entered for this provider (A6).
    pub ends: bool,
}

/// A feature in the list.
pub struct FeatureRow {
    /// "Afspraken".
    pub name: String,
    /// What it is, in a sentence.
    pub means: String,
    /// Whether it is on.
    pub is_on: bool,
    /// Its page, to switch it.
    pub href: String,
}

/// One feature, to switch on or off.
#[derive(Template)]
#[template(path = "providers/feature.html")]
pub struct FeaturePage {
    /// Frame.
    pub l: Layout,
    /// What it is.
    pub row: FeatureRow,
    /// What happens by switching it.
    pub follows: Vec<String>,
}

impl FeaturePage {
    /// The question.
    fn title(&self) -> String {
        let t = self.l.t;
        if self.row.is_on { fl!(t, "features-ask-off") } else { fl!(t, "features-ask-on") }
    }
}

/// What it is switched to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    to: String,
}

/// `GET /admin/features`
pub async fn show(page: Page) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    let mut tx = app.db.read().await?;
    let switched = store::switched(&mut tx, known.provider).await?;
    let ends = store::ending::current(&mut tx, known.provider).await?.is_some();
    tx.rollback().await?;
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    let provider = app.providers.by_id(known.provider).map(|one| one.legal_name.clone());
    page.html(&FeaturesPage {
        provider: provider.unwrap_or_default(),
        rows: Feature::ALL.into_iter().map(|feature| row(&page, known, feature)).collect(),
        switched: switched.iter().filter_map(|one| line(t, one)).collect(),
        ends,
        l,
    })
}

/// `GET /admin/features/{feature}`: what follows, before it is done.
pub async fn one(page: Page, Path(feature): Path<String>) -> Result<Response> {
    let (known, feature) = (administrator(&page)?, feature.parse().map_err(|()| Error::NotFound)?);
    let l = page.layout(Place::Elsewhere);
    let row = row(&page, known, feature);
    let follows = follows(l.t, feature, row.is_on);
    page.html(&FeaturePage { l, row, follows })
}

/// `POST /admin/features/{feature}`: from the next request on, for everybody of the provider.
/// What is so already is not done again.
pub async fn switch(
    page: Page,
    Path(feature): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    let feature: Feature = feature.parse().map_err(|()| Error::NotFound)?;
    let to = match wanted.to.as_str() {
        "on" => true,
        "off" => false,
        _ => return Ok(page.go(&format!("/admin/features/{}", feature.as_str()), "")),
    };
    if app.providers.offers(known.provider, feature) == to {
        return Ok(page.go("/admin/features", ""));
    }
    if let Some(first) = prove::first(&page, page.0.uri.path())? {
        return Ok(first);
    }
    let now = app.clock.now();
    let who = page.actor()?.who(Some(known), Role::ProviderAdministrator.as_str());
    let mut tx = app.db.write().await?;
    let done = (known.person, now);
    let id = store::switch(&mut tx, known.provider, feature, to, done).await?;
    let mut line = Line::of(known.provider.0, now, Action::Update, who);
    line.object_kind = Some("feature");
    line.object_id = Some(id);
    line.ground = "staff";
    line.article = Some("T3.3".into());
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    let said = if to { "feature-on" } else { "feature-off" };
    Ok(page.go("/admin/features", said))
}

fn administrator(page: &Page) -> Result<&Known> {
    page.actor()?.staff(Role::ProviderAdministrator).ok_or(Error::NotFound)
}

fn row(page: &Page, known: &Known, feature: Feature) -> FeatureRow {
    let t = page.0.texts();
    FeatureRow {
        name: name(t, feature),
        means: match feature {
            Feature::Appointments => fl!(t, "features-appointments"),
            Feature::Messages => fl!(t, "features-messages"),
            Feature::AccessLog => fl!(t, "features-access-log"),
            Feature::TextCodes => fl!(t, "features-text-codes"),
        },
        is_on: page.app().providers.offers(known.provider, feature),
        href: format!("/admin/features/{}", feature.as_str()),
    }
}

/// "afspraken".
#[must_use]
pub fn name(t: Texts, feature: Feature) -> String {
    match feature {
        Feature::Appointments => fl!(t, "feature-appointments"),
        Feature::Messages => fl!(t, "feature-messages"),
        Feature::AccessLog => fl!(t, "feature-access-log"),
        Feature::TextCodes => fl!(t, "feature-text-codes"),
    }
}

/// What happens by switching it, and to what is there.
fn follows(t: Texts, feature: Feature, is_on: bool) -> Vec<String> {
    if !is_on {
        return vec![fl!(t, "features-on-back"), fl!(t, "features-on-who")];
    }
    let kept = match feature {
        Feature::Appointments => fl!(t, "features-appointments-off"),
        Feature::Messages => fl!(t, "features-messages-off"),
        Feature::AccessLog => fl!(t, "features-access-log-off"),
        Feature::TextCodes => fl!(t, "features-text-codes-off"),
    };
    vec![fl!(t, "features-off-gone"), kept, fl!(t, "features-off-kept")]
}

/// "24 november 2026, 15:30: berichten uit, door Pieter-Jan van Wolkeren".
fn line(t: Texts, one: &Switched) -> Option<String> {
    let at = one.switched_at.amsterdam();
    let at = format!("{}, {}", t.day(at.date()), t.time(at.time()));
    let (what, by) = (name(t, one.feature.parse().ok()?), one.name.as_str());
    Some(if one.is_on {
        fl!(t, "features-switched-on", at = at, what = what, by = by)
    } else {
        fl!(t, "features-switched-off", at = at, what = what, by = by)
    })
}
