//! `/admin/staff`: who works here, in which roles, and how their account stands.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::hiring::{At, Opens, grantable};
use rules::staff::Role;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::Known;
use crate::app::App;
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::accounts::store::{self as accounts, Standing};
use crate::features::people::alphabet::{PAGE, Place};
use crate::features::people::store::{self as people, Administrator, Employed, HeldRole, Show};
use crate::features::people::{account_words, role_words};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{self, Layout};
use crate::web::text::Texts;

/// Who works here.
#[derive(Template)]
#[template(path = "staff/list.html")]
pub struct StaffPage {
    /// Frame.
    pub l: Layout,
    /// What was looked for.
    pub typed: String,
    /// Whom to show: value, words, whether it is picked.
    pub shows: Vec<(String, String, bool)>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The staff, by family name.
    pub staff: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
    /// For the operator: each provider and its administrators; name and page.
    pub providers: Vec<(String, Vec<(String, String)>)>,
}

impl StaffPage {
    /// Whether not everybody is shown.
    fn looks(&self) -> bool {
        !self.typed.is_empty() || self.shows.first().is_some_and(|(.., picked)| !picked)
    }
}

/// A member of staff.
pub struct Row {
    /// Full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "Therapeut · training op 15 januari 2026".
    pub roles: Vec<(String, (String, &'static str))>,
    /// Where the account stands, and the tone of its pill.
    pub account: (String, &'static str),
    /// With what one proves, and when the rights were looked through.
    pub more: String,
    /// The page of this person.
    pub href: String,
}

/// Where a page goes on, and whom it shows; no name stands in an address.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
    show: String,
}

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    name: String,
    show: String,
}

/// `GET /admin/staff`
pub async fn show(page: Page) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place = Place::open(&links, &onward.after).unwrap_or_default();
    draw(&page, &links, place, &onward.show).await
}

/// `POST /admin/staff`: those whose family name begins with what was typed.
pub async fn search(page: Page, Form(search): Form<Search>) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    draw(&page, &links, Place::start(&search.name), &search.show).await
}

async fn draw(page: &Page, links: &Links, place: Place, shown: &str) -> Result<Response> {
    let (known, role) = page.actor()?.hires().ok_or(Error::NotFound)?;
    let (app, t) = (page.app(), page.0.texts());
    let now = app.clock.now();
    let show = read(shown);
    look(page, known, role, &place).await?;
    let found = Found::load(app, (known, role), (show, &place), now).await?;
    let next = found.staff.last().filter(|_| found.more).map(|last| {
        let after = place.after(&last.sort_key, last.id.0).seal(links);
        format!("/admin/staff?show={}&after={after}", word(show))
    });
    page.html(&StaffPage {
        shows: shows(t, role, show),
        later: place.after.is_some(),
        staff: found.staff.iter().map(|one| found.row(t, one, now)).collect(),
        providers: providers(app, role, &found.administrators),
        typed: place.typed,
        next,
        l: page.layout(layout::Place::Elsewhere),
    })
}

async fn look(page: &Page, known: &Known, role: Role, place: &Place) -> Result<()> {
    let action = if place.typed.is_empty() { Action::Read } else { Action::Search };
    let (app, actor) = (page.app(), page.actor()?);
    let who = actor.who(Some(known), role.as_str());
    let mut line = Line::of(actor.account.0, app.clock.now(), action, who);
    line.object_kind = Some("staff");
    line.ground = "staff";
    line.article = Some("T4.5".into());
    Ok(app.audit.durable(vec![line]).await?)
}

struct Found {
    staff: Vec<Employed>,
    roles: Vec<HeldRole>,
    standings: Vec<Standing>,
    reviews: Vec<(PersonId, Instant)>,
    administrators: Vec<Administrator>,
    more: bool,
}

impl Found {
    async fn load(
        app: &App,
        (known, role): (&Known, Role),
        which: (Show, &Place),
        now: Instant,
    ) -> Result<Self> {
        let mut tx = app.db.read().await?;
        let mut staff = people::staff(&mut tx, known.provider, which, now).await?;
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = staff.len() > page;
        staff.truncate(page);
        let ids: Vec<Uuid> = staff.iter().map(|person| person.id.0).collect();
        let administrators = if grantable(role, At::Provider).is_empty() {
            Vec::new()
        } else {
            people::administrators(&mut tx, now).await?
        };
        Ok(Self {
            roles: people::all_roles(&mut tx, &ids).await?,
            standings: accounts::standings(&mut tx, &ids).await?,
            reviews: people::last_reviews(&mut tx, &ids).await?,
            administrators,
            staff,
            more,
        })
    }

    fn row(&self, t: Texts, person: &Employed, now: Instant) -> Row {
        let held = self.roles.iter().filter(|one| one.person == person.id);
        let current =
            held.clone().filter(|one| one.held.opens(now.timestamp()) != Opens::Over).count();
        let shown =
            held.filter(|one| current == 0 || one.held.opens(now.timestamp()) != Opens::Over);
        let standing = self.standings.iter().find(|one| one.person_id == person.id);
        let reviewed = self.reviews.iter().find(|(id, _)| *id == person.id);
        let reviewed = match reviewed {
            Some((_, at)) => fl!(t, "rights-reviewed-on", day = t.day(at.amsterdam().date())),
            None => fl!(t, "rights-never"),
        };
        Row {
            name: person.name.clone(),
            initials: person.initials.clone(),
            roles: shown
                .map(|one| {
                    (role_words(t, one.held.role), super::super::words::opens(t, &one.held, now))
                })
                .collect(),
            account: account_words(t, standing.and_then(Standing::state), None),
            more: format!("{} · {reviewed}", factor(t, standing)),
            href: format!("/admin/staff/{}", person.id),
        }
    }
}

/// With what somebody proves to be the holder of the account.
pub(super) fn factor(t: Texts, standing: Option<&Standing>) -> String {
    match standing {
        Some(one) if one.passkey => fl!(t, "staff-with-passkey"),
        Some(one) if one.app => fl!(t, "staff-with-app"),
        _ => fl!(t, "staff-with-nothing"),
    }
}

fn read(word: &str) -> Show {
    match word {
        "untrained" => Show::Untrained,
        "left" => Show::Left,
        role => role.parse().map_or(Show::All, Show::Role),
    }
}

fn word(show: Show) -> &'static str {
    match show {
        Show::All => "",
        Show::Role(role) => role.as_str(),
        Show::Untrained => "untrained",
        Show::Left => "left",
    }
}

/// Everybody, each role there is here, and two that need looking at.
fn shows(t: Texts, by: Role, picked: Show) -> Vec<(String, String, bool)> {
    let one = |show: Show, words: String| (word(show).to_owned(), words, show == picked);
    let mut all = vec![one(Show::All, fl!(t, "staff-show-all"))];
    all.push(one(Show::Untrained, fl!(t, "staff-show-untrained")));
    let roles = grantable(by, At::Own).iter();
    all.extend(roles.map(|role| one(Show::Role(*role), role_words(t, *role))));
    all.push(one(Show::Left, fl!(t, "staff-show-left")));
    all
}

fn providers(
    app: &App,
    by: Role,
    administrators: &[Administrator],
) -> Vec<(String, Vec<(String, String)>)> {
    if grantable(by, At::Provider).is_empty() {
        return Vec::new();
    }
    let of = |id| {
        let theirs = administrators.iter().filter(move |one| one.provider_id == id);
        theirs.map(|one| (one.name.clone(), format!("/admin/staff/{}", one.id))).collect()
    };
    app.providers.all().map(|(id, provider)| (provider.legal_name.clone(), of(id))).collect()
}
