//! `/admin/staff/{person}`: one member of staff: roles, account, and what was done to these.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::hiring::{At, Opens};
use uuid::Uuid;

use super::list::factor;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::model::State;
use crate::features::accounts::store as accounts;
use crate::features::people::office::Office;
use crate::features::people::store as people;
use crate::features::people::{account_words, role_words};
use crate::features::staff::store::{self, Leave};
use crate::features::staff::words;
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// One member of staff.
#[derive(Template)]
#[template(path = "staff/person.html")]
pub struct MemberPage {
    /// Frame.
    pub l: Layout,
    /// Full name.
    pub name: String,
    /// Where this one works, where that is not here.
    pub at: String,
    /// This page; others hang below it.
    pub href: String,
    /// The roles: words, times, whether each opens anything and the tone of that.
    pub roles: Vec<(String, String, (String, &'static str))>,
    /// Where the account stands, and the tone of its pill.
    pub account: (String, &'static str),
    /// With what one proves.
    pub factor: String,
    /// When the rights were last looked through.
    pub reviewed: String,
    /// That somebody leaves, if so.
    pub leaving: Option<String>,
    /// What was done, and why.
    pub changes: Vec<(String, String)>,
    /// Whether it is the reader's own page: then nothing is changed here.
    pub own: bool,
    /// The invitation, or the way back in: address and words; none where neither applies.
    pub door: Option<(String, String)>,
    /// Whether somebody can be let go.
    pub can_leave: bool,
}

/// `GET /admin/staff/{person}`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = Office::of(&page, &person).await?;
    let (app, person) = (page.app(), office.person);
    app.audit.durable(vec![office.line(&page, Action::Read)]).await?;
    let now = app.clock.now();
    let ids: [Uuid; 1] = [person.0];
    let mut tx = app.db.read().await?;
    let found = people::find(&mut tx, office.at, person).await?.ok_or(Error::NotFound)?;
    let standing = accounts::standings(&mut tx, &ids).await?.into_iter().next();
    let reviewed = people::last_reviews(&mut tx, &ids).await?.into_iter().next();
    let leave = store::leave_of(&mut tx, person).await?;
    let changes = store::changes(&mut tx, person).await?;
    tx.rollback().await?;
    let key = app.vault.key(people::key_id(person)).await.ok();
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    let state = standing.as_ref().and_then(accounts::Standing::state);
    let own = office.is_own();
    let works = office.held.iter().any(|one| one.held.opens(now.timestamp()) != Opens::Over);
    let role = |one: &people::HeldRole| {
        let held = &one.held;
        (role_words(t, held.role), words::times(t, held), words::opens(t, held, now))
    };
    page.html(&MemberPage {
        name: found.name,
        at: at(&page, &office),
        href: office.href(),
        roles: office.held.iter().map(role).collect(),
        account: account_words(t, state, None),
        factor: factor(t, standing.as_ref()),
        reviewed: match reviewed {
            Some((_, at)) => fl!(t, "rights-reviewed-on", day = t.day(at.amsterdam().date())),
            None => fl!(t, "rights-never"),
        },
        leaving: leave.filter(|one| one.done_at.is_none()).map(|one| leaving(t, &one, now)),
        changes: changes.iter().map(|one| words::change(t, one, key.as_ref())).collect(),
        own,
        door: door(t, &office, state).filter(|_| !own && works),
        can_leave: !own && works && office.place() == At::Own,
        l,
    })
}

/// The invitation to an account, or the way back into one.
fn door(t: Texts, office: &Office, state: Option<State>) -> Option<(String, String)> {
    let href = office.href();
    match state {
        None | Some(State::Invited) => Some((format!("{href}/invite"), fl!(t, "staff-invite"))),
        Some(State::Active | State::Closing) => {
            Some((format!("{href}/recovery"), fl!(t, "staff-recovery")))
        }
        Some(_) => None,
    }
}

fn at(page: &Page, office: &Office) -> String {
    let elsewhere = page.app().providers.by_id(office.at).filter(|_| office.place() != At::Own);
    elsewhere.map(|one| one.legal_name.clone()).unwrap_or_default()
}

/// "De laatste dag is 1 december 2026", or that the door is shut.
pub(super) fn leaving(t: Texts, leave: &Leave, now: Instant) -> String {
    if leave.shut {
        return fl!(t, "staff-leaving-shut");
    }
    let last = t.day(leave.leaves_at.plus_seconds(-1).amsterdam().date());
    if leave.leaves_at <= now {
        fl!(t, "staff-leaving-late", day = last)
    } else {
        fl!(t, "staff-leaving-on", day = last)
    }
}
