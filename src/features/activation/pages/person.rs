//! `/people/{person}`: one person, where the account stands, and the invitation to one; for who
//! hires the same at `/admin/staff/{person}/invite`.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::fields::{Errors, Fields};
use super::found::Found;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::accounts::model::State as AccountState;
use crate::features::activation::model::{Channel, Identity, Reach, Standing, State};
use crate::features::activation::store::Activation;
use crate::features::activation::words;
use crate::features::people::office::Office;
use crate::features::people::{account_from, as_what};
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// One person, for the coordinator.
#[derive(Template)]
#[template(path = "activation/person.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one thing is shown")]
pub struct PersonPage {
    /// Frame.
    pub l: Layout,
    /// Full name.
    pub name: String,
    /// What the person is here.
    pub as_what: String,
    /// Where the account stands, and the tone of its pill.
    pub account: (String, &'static str),
    /// Where one came from: address and words.
    pub back: (String, String),
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// The newest invitation, where there is one.
    pub invitation: Option<InvitationView>,
    /// Whether the administrator invites to it, and a coordinator does not.
    by_who_hires: bool,
    /// Whether somebody can be invited now.
    pub can_invite: bool,
    /// Whether the form stands open.
    open: bool,
    /// Whether nothing is known where the person could be told.
    alone: bool,
    /// How everybody knows a message of the portal.
    known_by: String,
    /// What was typed, or stands in the form from the start.
    pub fields: Fields,
    /// Fields with what is wrong with them.
    pub errors: Errors,
    /// How it can be established who somebody is: value and words.
    pub identities: Vec<(&'static str, String)>,
    /// By which ways the code can go: value, words, what that means.
    pub channels: Vec<(&'static str, String, String)>,
}

/// An invitation as it stands.
pub struct InvitationView {
    /// How it stands, and the tone of its pill.
    pub pill: (String, &'static str),
    /// Pairs of a word and a value.
    pub facts: Vec<(String, String)>,
    /// Whether it can be sent again.
    pub can_again: bool,
    /// Whether it can be taken back.
    pub can_withdraw: bool,
    /// Whether somebody said that it is for another.
    pub not_me: bool,
}

impl PersonPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /people/{person}`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = Office::of_way_in(&page, &person).await?;
    let (app, path) = (page.app(), page.0.uri.path());
    let kept = kept_forms::take(app, page.actor()?.account, path).await?;
    page.html(&draw(&page, &office, kept.map(|fields| (fields, Errors::new()))).await?)
}

/// All of the page; `typed` is what was sent and what was wrong with it.
pub(super) async fn draw(
    page: &Page,
    office: &Office,
    typed: Option<(Fields, Errors)>,
) -> Result<PersonPage> {
    let app = page.app();
    let found = Found::load(app, office).await?;
    let l = page.layout(Place::People);
    let now = app.clock.now();
    let today = now.amsterdam().date();
    let young = account_from(&found.listed, today);
    let waits = matches!(found.state, None | Some(AccountState::Invited));
    let by_who_hires = waits && office.role == Role::Coordinator && !found.roles.is_empty();
    let can_invite = waits && young.is_none() && !office.is_own() && !by_who_hires;
    let invited = found.newest.as_ref().map(|(act, _)| act.standing(now));
    let reach = found.reach.clone().unwrap_or_default();
    let (open, alone) = (typed.is_some(), reach.email.is_none() && reach.mobile.is_none());
    let (fields, errors) =
        typed.unwrap_or_else(|| (Fields::at_first(today, &reach), Errors::new()));
    Ok(PersonPage {
        name: found.listed.name.clone(),
        as_what: as_what(l.t, &found.listed, &found.around, &found.roles),
        account: words::of_account(l.t, found.state, invited, young),
        back: back(l.t, office),
        href: office.href(),
        invitation: found.newest.as_ref().map(|(act, reach)| view(l.t, act, reach, now)),
        can_invite,
        by_who_hires,
        open: open || found.newest.is_none(),
        alone,
        known_by: super::known_by(l.t, app),
        fields,
        errors,
        identities: identities(l.t),
        channels: channels(l.t),
        l,
    })
}

fn back(t: Texts, office: &Office) -> (String, String) {
    if office.role == Role::Coordinator {
        ("/people".to_owned(), fl!(t, "people-title"))
    } else {
        (office.href(), fl!(t, "staff-one"))
    }
}

/// How it can be established who somebody is: value and words.
pub(in crate::features) fn identities(t: Texts) -> Vec<(&'static str, String)> {
    Identity::ALL.iter().map(|one| (one.as_str(), words::identity(t, *one))).collect()
}

/// By which ways the code can go: value, words, what that means.
pub(in crate::features) fn channels(t: Texts) -> Vec<(&'static str, String, String)> {
    Channel::ALL.iter().map(|one| channel(t, *one)).collect()
}

fn channel(t: Texts, channel: Channel) -> (&'static str, String, String) {
    let means = match channel {
        Channel::Text => fl!(t, "invited-code-text-means"),
        Channel::HandedOver => fl!(t, "invited-code-hand-means"),
        Channel::Letter => fl!(t, "invited-code-letter-means"),
    };
    (channel.as_str(), words::channel(t, channel), means)
}

fn view(t: Texts, act: &Activation, reach: &Reach, now: Instant) -> InvitationView {
    let standing = act.standing(now);
    let waits = matches!(act.state(), State::Open | State::NotMe);
    let day = |at: Instant| t.day(at.amsterdam().date());
    let link = match &reach.email {
        Some(email) => fl!(t, "invited-link-mail", email = email.as_str()),
        None => fl!(t, "invited-link-paper"),
    };
    let code = match (&reach.mobile, act.channel()) {
        (Some(mobile), Channel::Text) => fl!(t, "invited-code-to", mobile = mobile.as_str()),
        (_, channel) => words::channel(t, channel),
    };
    let identity = act.identity.parse().map(|one| words::identity(t, one)).unwrap_or_default();
    let on: Option<jiff::civil::Date> = act.identified_on.parse().ok();
    let on = on.map(|day| t.day(day)).unwrap_or_default();
    let facts = vec![
        (fl!(t, "invited-fact-at"), t.moment(act.made_at)),
        (fl!(t, "invited-fact-link"), link),
        (fl!(t, "invited-fact-code"), code),
        (fl!(t, "invited-fact-until"), day(act.expires_at)),
        (fl!(t, "invited-fact-identity"), fl!(t, "invited-identity-on", how = identity, day = on)),
    ];
    InvitationView {
        pill: words::standing(t, standing),
        facts,
        can_again: act.state() == State::Open,
        can_withdraw: waits,
        not_me: standing == Standing::Over(State::NotMe),
    }
}
