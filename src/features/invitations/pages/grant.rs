//! Opening access, ending it, and letting the proof be tried again: the coordinator's deeds (T3.1).
//!
//! Owns the form. Whether it may be opened is asked of the rules once more, from
//! the facts as they are then.

use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::Span;
use serde::Deserialize;

use super::{Whom, access, access_at};
use crate::access::{Ask, Change, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::is_of_school;
use crate::features::clients::store::{self as clients, Member, NewGrant};
use crate::features::invitations::store;
use crate::features::invitations::{REASON_MAX, State};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::text::Texts;

type Asks = Ask<scope::Team>;

/// What is sent to open access.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The task in the care, or the place in the network.
    pub reason: String,
    /// The first day.
    pub from: String,
    /// The last day, or nothing.
    pub until: String,
}

/// What is wrong with a field, in words.
type Errors = Vec<(&'static str, String)>;

/// A school year for who is of a school; else no last day.
pub(super) fn default_until(relationship: &str, at: Instant) -> Option<Date> {
    is_of_school(relationship).then(|| rules::end_of_school_year(at.amsterdam().date()))
}

impl Fields {
    /// What stands in the form from the start.
    pub(super) fn at_first(at: Instant, until: Option<Date>, asked_why: &str) -> Self {
        Self {
            reason: asked_why.to_owned(),
            from: at.amsterdam().date().to_string(),
            until: until.map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// From when until when, and why.
    fn read(&self, t: Texts, at: Instant) -> std::result::Result<(Span, String), Errors> {
        let mut errors = Vec::new();
        let reason = tidy(&self.reason);
        if reason.is_empty() || reason.chars().count() > REASON_MAX {
            errors.push(("reason", fl!(t, "grant-error-reason")));
        }
        let (today, from) = (at.amsterdam().date(), self.from.trim().parse::<Date>());
        let from = from.ok().filter(|day| *day >= today);
        if from.is_none() {
            errors.push(("from", fl!(t, "grant-error-from")));
        }
        let from = from.unwrap_or(today);
        let until = match self.until.trim() {
            "" => Ok(None),
            day => day.parse::<Date>().map(Some).map_err(|_| ()),
        };
        let until = until.ok().filter(|until| until.is_none_or(|until| until >= from));
        if until.is_none() {
            errors.push(("until", fl!(t, "grant-error-until")));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let begin = if from == today { at.timestamp() } else { rules::midnight(from) };
        let end = until.flatten().map(|day| rules::midnight(day.tomorrow().unwrap_or(day)));
        Ok((Span { from: Some(begin), until: end }, reason))
    }
}

/// `POST /clients/{client}/network/{person}/grant`: sent twice it opens once.
pub async fn open(
    page: Page,
    ask: Asks,
    Whom(person): Whom,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let t = page.0.texts();
    let mut change = ask.change_rights(("access_grant", person.0)).await?;
    let (client, at) = (change.client(), change.at());
    let to = access_at(client, person);
    let file = change.file();
    let way = rules::way_in(&file.facts, &person.0, at.timestamp()).ok_or(Error::NotFound)?;
    let lasts = |span: &Span| span.until.is_none_or(|until| until > at.timestamp());
    if file.grants_to(person.0).iter().any(lasts) {
        change.stands_already().await?;
        return Ok(page.go(&to, "access-opened"));
    }
    let read = fields.read(t, at).and_then(|read| {
        let ready = access::can_grant(&way, false);
        let waits = || vec![("reason", fl!(t, "grant-error-not-ready"))];
        if ready { Ok(read) } else { Err(waits()) }
    });
    let (span, reason) = match read {
        Ok(read) => read,
        Err(errors) => {
            drop(change);
            let mut view = ask.view().await?;
            let drawn = access::draw(&page, &mut view, person, Some(fields), errors).await?;
            return page.again(&drawn);
        }
    };
    write(&page, &mut change, person, (span, &reason)).await?;
    change.commit().await?;
    Ok(page.go(&to, "access-opened"))
}

async fn write(
    page: &Page,
    change: &mut Change<'_, scope::Team>,
    person: PersonId,
    (span, reason): (Span, &str),
) -> Result<()> {
    let client = change.client();
    let key = page.app().vault.key(clients::key_id(client)).await?;
    let by = change.me()?;
    let asked = store::of_person(change.tx(), client, person, None).await?;
    let asked = asked.filter(store::Invitation::is_open).map(|one| one.id);
    let member = Member { client, person };
    let new = NewGrant { id: ordered(), member, span, reason, by, invitation: asked };
    clients::grant_for(change, &key, &new).await?;
    if let Some(asked) = asked {
        store::becomes(change, asked, State::Granted).await?;
    }
    Ok(())
}

/// `POST /clients/{client}/network/{person}/end`: at once; sent twice it ends once.
pub async fn end(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let mut change = ask.change_rights(("access_grant", person.0)).await?;
    let (client, at) = (change.client(), change.at());
    related(&change, person)?;
    if clients::end_grants(change.tx(), Member { client, person }, at).await? {
        let asked = store::of_person(change.tx(), client, person, None).await?;
        if let Some(asked) = asked.filter(|one| one.state == State::Granted.as_str()) {
            store::becomes(&mut change, asked.id, State::Ended).await?;
        }
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&access_at(client, person), "access-ended"))
}

/// `POST /clients/{client}/network/{person}/reopen`: three new tries.
pub async fn reopen(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let mut change = ask.change_rights(("access_grant", person.0)).await?;
    let client = change.client();
    related(&change, person)?;
    let member = change.file().member_of(person).ok_or(Error::NotFound)?;
    if member.proof.tries_left() == Some(0) {
        clients::proof_again(change.tx(), Member { client, person }).await?;
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&access_at(client, person), "proof-reopened"))
}

/// Somebody around the file who has no authority.
fn related(change: &Change<'_, scope::Team>, person: PersonId) -> Result<()> {
    let at = change.at().timestamp();
    let way = rules::way_in(&change.file().facts, &person.0, at);
    way.map(|_| ()).ok_or(Error::NotFound)
}
