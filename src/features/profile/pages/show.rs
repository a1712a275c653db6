//! `/me/profile`: what each practice knows of the holder, and where that is changed.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::gender_words;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::people::store::{self as people, Details};
use crate::features::profile::mine::{self, Mine};
use crate::features::profile::model::What;
use crate::features::profile::reach;
use crate::features::profile::store::photo as photos;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What is known of the holder.
#[derive(Template)]
#[template(path = "profile/show.html")]
pub struct ProfilePage {
    /// Frame.
    pub l: Layout,
    /// How one is reached: what it is called, the page, what it is now, and whether a code waits.
    pub ways: Vec<Way>,
    /// What each practice knows.
    pub cards: Vec<Card>,
    /// In which language one reads.
    pub language: &'static str,
    /// Where one's picture is, of each practice that has it.
    pub photos: Vec<String>,
    /// Two letters, where there is no picture.
    pub initials: String,
}

/// A way to reach the holder.
pub struct Way {
    /// "E-mailadres".
    pub term: String,
    /// Where it is changed.
    pub href: &'static str,
    /// What that is called.
    pub change: String,
    /// The addresses; where practices have several, each with its practice.
    pub values: Vec<String>,
    /// Whether a code was sent and waits to be typed.
    pub waits: bool,
}

/// What one practice knows.
pub struct Card {
    /// For jumping there.
    pub id: String,
    /// Its name.
    pub provider: String,
    /// What it knows, as a word and a value, lines apart.
    pub facts: Vec<(String, Vec<String>)>,
    /// Where one changes it; none for whom others decide.
    pub href: Option<String>,
    /// Where one keeps the address secret, and what that is called; none for who has no file.
    pub secret: Option<(String, String)>,
    /// Where one asks for what the practice changes; empty where no address is known.
    pub email: String,
}

/// `GET /me/profile`
pub async fn show(page: Page) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut tx = app.db.read().await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let details = people::details(&mut tx, &app.vault, &actor.person_ids()).await?;
    let waits = reach::waits(app, &mut tx, actor).await?;
    let photos = photos::of(&mut tx, &actor.person_ids()).await?;
    tx.rollback().await?;
    let now = app.clock.now();
    let seen: Vec<&Mine> = mine.iter().collect();
    let lines = mine::lines(actor, &seen, (Action::Read, "profile", None), now);
    if !lines.is_empty() {
        app.audit.durable(lines).await?;
    }
    let l = page.layout(Place::Me);
    let t = l.t;
    let way = |what: What| Way {
        term: term(t, what),
        href: href(what),
        change: change(t, what),
        values: values(what, &mine, &details),
        waits: waits.iter().any(|(one, _)| *one == what),
    };
    let card = |one: &Mine| {
        let details = details.iter().find(|known| known.id == one.known.person)?;
        Some(Card {
            id: format!("at-{}", one.known.person),
            provider: one.provider.clone(),
            facts: facts(t, one, details),
            href: one.acts(now).then(|| format!("/me/profile/at/{}", one.known.person)),
            secret: secret(t, one, now),
            email: email_of(&page, one),
        })
    };
    page.html(&ProfilePage {
        ways: [What::Email, What::Mobile].map(way).into(),
        cards: mine.iter().filter_map(card).collect(),
        language: t.language().native_name(),
        photos: photos.iter().map(|one| format!("/me/photo/{}", one.person_id)).collect(),
        initials: actor.known.first().map(|known| known.initials.clone()).unwrap_or_default(),
        l,
    })
}

/// The page on which it is changed.
pub(super) fn href(what: What) -> &'static str {
    match what {
        What::Email => "/me/profile/email",
        What::Mobile => "/me/profile/mobile",
    }
}

/// What it is called.
pub(super) fn term(t: Texts, what: What) -> String {
    match what {
        What::Email => fl!(t, "profile-email"),
        What::Mobile => fl!(t, "profile-mobile"),
    }
}

fn change(t: Texts, what: What) -> String {
    match what {
        What::Email => fl!(t, "reach-email-title"),
        What::Mobile => fl!(t, "reach-mobile-title"),
    }
}

/// What it is now: once where all practices have the same.
fn values(what: What, mine: &[Mine], details: &[Details]) -> Vec<String> {
    let of = |one: &Mine| {
        let known = details.iter().find(|known| known.id == one.known.person)?;
        Some((one.provider.clone(), what.of(&known.contact)?.to_owned()))
    };
    let found: Vec<(String, String)> = mine.iter().filter_map(of).collect();
    let one = found.first().is_some_and(|(_, first)| found.iter().all(|(_, it)| it == first));
    if one && found.len() == mine.len() {
        return found.into_iter().take(1).map(|(_, value)| value).collect();
    }
    found.into_iter().map(|(provider, value)| format!("{value} ({provider})")).collect()
}

fn facts(t: Texts, one: &Mine, details: &Details) -> Vec<(String, Vec<String>)> {
    let none = || vec![fl!(t, "profile-unsaid")];
    let born = details.born.as_deref().and_then(|born| born.parse().ok()).map(|born| t.day(born));
    let address = details.contact.address.as_deref().unwrap_or_default();
    let lines: Vec<String> = address.lines().map(str::to_owned).collect();
    let mut facts = vec![
        (fl!(t, "profile-name"), vec![details.name.clone()]),
        (fl!(t, "profile-call"), vec![details.call_name.clone()]),
    ];
    if let Some(born) = born.filter(|_| one.file.is_some()) {
        facts.push((fl!(t, "profile-born"), vec![born]));
    }
    facts.push((fl!(t, "profile-gender"), vec![gender_words(t, details.gender.as_deref())]));
    facts.push((fl!(t, "profile-address"), if lines.is_empty() { none() } else { lines }));
    facts
}

/// Whether the client's own address is secret, and where that is said.
fn secret(t: Texts, one: &Mine, now: Instant) -> Option<(String, String)> {
    let file = one.file.as_ref()?;
    if !rules::is_giver(&file.facts, &rules::Party::Client, now.timestamp()) {
        return None;
    }
    let is = file.secret_at(now).any(|known| known.person == file.person);
    let words = if is { fl!(t, "profile-secret") } else { fl!(t, "own-address-keep") };
    Some((format!("/clients/{}/own-address", file.id), words))
}

/// Where one writes to the practice; empty where that is not known.
fn email_of(page: &Page, one: &Mine) -> String {
    let providers = &page.app().providers;
    let of_file = one.file.as_ref().and_then(|file| providers.by_key(&file.label));
    let of_file = of_file.map(|(_, _, label)| label);
    let first = || providers.by_id(one.known.provider).and_then(|it| it.labels.first());
    let label = of_file.or_else(first);
    label.and_then(|label| label.email()).unwrap_or_default().to_owned()
}
