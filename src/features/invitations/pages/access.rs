//! `/clients/{client}/network/{person}/access`: what a related person waits for, and
//! what the provider opened; for the coordinator (T1.1h, T3.1).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, WayIn};
use vault::Key;

use super::Whom;
use super::contact::{self, ContactPart};
use super::grant::{Fields, default_until};
use crate::access::{Ask, File, Proof, View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::store as accounts;
use crate::features::clients::store::{self as clients, Grant};
use crate::features::clients::{frame, kin_of_other, with_organisation};
use crate::features::invitations::store::{self, Invitation};
use crate::features::invitations::words;
use crate::ids::{ClientId, PersonId};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What somebody waits for, and what was opened.
#[derive(Template)]
#[template(path = "invitations/access.html")]
pub struct AccessPage {
    /// Frame.
    pub l: Layout,
    /// The full name of who is to see.
    pub name: String,
    /// "tante · gevraagd door Esra op 3 mei 2026".
    pub text: String,
    /// Below this address stand the forms.
    pub person_href: String,
    /// The network of the file.
    pub list_href: String,
    /// Why the person was asked for; empty where nobody did.
    pub asked_why: String,
    /// Who said yes, and what is waited for.
    pub lines: Vec<String>,
    /// That something shut by itself; empty: nothing did.
    pub shut: String,
    /// Where the proof stands; empty where none is asked.
    pub proof: String,
    /// Where the proof is opened to be tried again; empty where that is not needed.
    pub reopen_href: String,
    /// Whether it can be opened now.
    pub can_grant: bool,
    /// What was typed, or stands in the form from the start.
    pub fields: Fields,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
    /// What was opened, the newest first.
    pub grants: Vec<GrantRow>,
    /// Whether something is open that can be ended.
    pub can_end: bool,
    /// Whether the asking can be taken back.
    pub can_withdraw: bool,
    /// Where the person is invited to an account; empty where there is one in use.
    pub account_href: String,
    /// Who of a school or organisation it is that is invited; none for whoever is nobody's contact,
    /// or has an account.
    pub contact: Option<ContactPart>,
    /// Fields of that form with what is wrong with them.
    pub contact_errors: Vec<(&'static str, String)>,
    /// How many characters a reason may hold.
    pub most: usize,
}

/// Access as it was opened.
pub struct GrantRow {
    /// "van 3 mei 2026 tot en met 31 juli 2027, door Coen Post".
    pub text: String,
    /// Why; empty where it is not known.
    pub reason: String,
}

impl AccessPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let mut all = self.errors.iter().chain(&self.contact_errors);
        all.find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /clients/{client}/network/{person}/access`
pub async fn show(page: Page, ask: Ask<scope::Team>, Whom(person): Whom) -> Result<Response> {
    let mut view = ask.view().await?;
    page.html(&draw(&page, &mut view, person, None, Vec::new()).await?)
}

/// All of the page; `typed` is what was sent and was wrong.
pub(super) async fn draw(
    page: &Page,
    view: &mut View<'_, scope::Team>,
    person: PersonId,
    typed: Option<Fields>,
    errors: Vec<(&'static str, String)>,
) -> Result<AccessPage> {
    let (client, at) = (view.client(), view.at());
    let now = at.timestamp();
    let way = rules::way_in(&view.file().facts, &person.0, now).ok_or(Error::NotFound)?;
    let asked = store::of_person(view.tx(), client, person, None).await?;
    let grants = clients::grants(view, person).await?;
    let states = accounts::states(view.tx(), &[person.0]).await?;
    let key = page.app().vault.key(clients::key_id(client)).await?;
    let (file, hat) = (view.file(), view.hat().ok_or(Error::NotFound)?);
    let member = file.member_of(person).ok_or(Error::NotFound)?;
    let l = frame(page, Place::Elsewhere, file, Some(hat), at);
    let t = l.t;
    let kin = with_organisation(t, kin_of_other(t, &member.relationship), &member.organisation);
    let by = asked.as_ref().map(|one| words::asked_by(t, hat, one));
    let text = by.map_or(kin.clone(), |by| format!("{kin} · {by}"));
    let open = grants.iter().any(|grant| grant.lasts(at));
    let asked_why = asked.as_ref().map(|one| one.reason(&key)).unwrap_or_default();
    let start = || Fields::at_first(at, default_until(&member.relationship, at), &asked_why);
    let account = states.first().map(|(_, state)| *state);
    Ok(AccessPage {
        name: member.name.clone(),
        text,
        person_href: format!("/clients/{client}/network/{person}"),
        list_href: format!("/clients/{client}/network"),
        lines: lines(t, file, &way, open),
        shut: shut(t, &way, &member.name, open),
        proof: if open { proof_words(t, member.proof) } else { String::new() },
        reopen_href: reopen_href(member.proof, client, person),
        can_grant: can_grant(&way, open),
        fields: typed.unwrap_or_else(start),
        errors,
        grants: grants.iter().map(|grant| row(t, grant, &key)).collect(),
        can_end: open,
        can_withdraw: asked.as_ref().is_some_and(Invitation::is_open),
        account_href: if contact::must_name(member) {
            String::new()
        } else {
            account_href(person, account, open)
        },
        contact_errors: Vec::new(),
        contact: contact::part(member, account, view.may::<scope::Team>(Action::Act)),
        asked_why,
        most: crate::features::invitations::REASON_MAX,
        l,
    })
}

/// All needed consents stand, care lasts, and nothing is open yet (T3.1).
pub(super) fn can_grant(way: &WayIn, open: bool) -> bool {
    way.complete && way.care && !open
}

/// Who said yes, until it is opened: whose yes is gone after that is told to nobody (T3.2).
fn lines(t: Texts, file: &File, way: &WayIn, open: bool) -> Vec<String> {
    if open && !way.complete { Vec::new() } else { words::lines(t, file, None, way, open) }
}

/// That a yes was taken back, and nothing of whose (T3.2).
fn shut(t: Texts, way: &WayIn, name: &str, open: bool) -> String {
    if open && !way.complete { fl!(t, "invite-yes-gone", name = name) } else { String::new() }
}

fn proof_words(t: Texts, proof: Proof) -> String {
    match (proof, proof.tries_left()) {
        (Proof::NotAsked, _) => String::new(),
        (Proof::Given, _) => fl!(t, "proof-given"),
        (Proof::Due { .. }, Some(0)) => fl!(t, "proof-shut"),
        (Proof::Due { .. }, _) => fl!(t, "proof-due"),
    }
}

fn reopen_href(proof: Proof, client: ClientId, person: PersonId) -> String {
    let shut = proof.tries_left() == Some(0);
    if shut { format!("/clients/{client}/network/{person}/reopen") } else { String::new() }
}

/// Who is let in and has no way in yet is invited to an account.
fn account_href(person: PersonId, account: Option<AccountState>, open: bool) -> String {
    let none = matches!(account, None | Some(AccountState::Invited)) && open;
    if none { format!("/people/{person}") } else { String::new() }
}

fn row(t: Texts, grant: &Grant, key: &Key) -> GrantRow {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let last = |until: Instant| {
        let date = until.amsterdam();
        let whole = date.time() == jiff::civil::Time::midnight();
        let date = date.date();
        t.day(if whole { date.yesterday().unwrap_or(date) } else { date })
    };
    let span = match (grant.valid_from, grant.valid_until) {
        (None, None) => fl!(t, "grant-always"),
        (Some(from), None) => fl!(t, "grant-since", from = day(from)),
        (None, Some(until)) => fl!(t, "grant-until", until = last(until)),
        (Some(from), Some(until)) => {
            fl!(t, "grant-between", from = day(from), until = last(until))
        }
    };
    let text = match &grant.by_name {
        Some(name) => fl!(t, "grant-by", span = span, name = name.as_str()),
        None => span,
    };
    GrantRow { text, reason: grant.reason(key) }
}
