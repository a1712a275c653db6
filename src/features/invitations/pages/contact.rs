//! `/clients/{client}/network/{person}/contact`: who of a school is invited, as the school told the
//! coordinator; an account belongs to one person (T4.1).
//!
//! Names somebody and gives nothing. Who has an account, or is being invited to one, is no one else
//! any more: next year's teacher is a new invitation.

use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{Whom, access, access_at};
use crate::access::{Ask, Member as Known, scope};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::store as accounts;
use crate::features::clients::is_of_school;
use crate::features::clients::store::Member;
use crate::features::clients::store::put_right::set_organisation;
use crate::features::people::TypedName;
use crate::features::people::store as people;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::text::Texts;

/// The longest name of a school, in characters.
const MOST: usize = 100;

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The name one is called by.
    pub call: String,
    /// "van der".
    pub prefix: String,
    /// The family name.
    pub family: String,
    /// What the school is called.
    pub organisation: String,
}

/// The form in which the contact is named.
pub struct ContactPart {
    /// What stands, or was typed.
    pub fields: Fields,
    /// Whether nobody can be invited before.
    pub must: bool,
}

/// Whether a school is asked for of which nobody knows yet who that is.
pub(super) fn must_name(member: &Known) -> bool {
    member.relationship == "school" && member.organisation.is_empty()
}

/// The form, for who may send it, about somebody of a school who has no account.
pub(super) fn part(
    member: &Known,
    account: Option<AccountState>,
    acts: bool,
) -> Option<ContactPart> {
    if !acts || !is_of_school(&member.relationship) || account.is_some() {
        return None;
    }
    let must = must_name(member);
    let fields = if must {
        // What was asked for is what the school is called.
        Fields { organisation: member.name.clone(), ..Fields::default() }
    } else {
        let call = member.name.split(' ').next().unwrap_or_default();
        let [call, prefix, family] = TypedName::parts(&member.name, call);
        Fields { call, prefix, family, organisation: member.organisation.clone() }
    };
    Some(ContactPart { fields, must })
}

impl Fields {
    fn name(&self) -> TypedName {
        TypedName::of(&self.call, &self.prefix, &self.family)
    }

    fn wrong(&self, t: Texts) -> Vec<(&'static str, String)> {
        let mut wrong: Vec<(&'static str, String)> =
            self.name().wrong().into_iter().map(|field| (field, fl!(t, "name-error"))).collect();
        let organisation = tidy(&self.organisation);
        if organisation.is_empty() || organisation.chars().count() > MOST {
            wrong.push(("organisation", fl!(t, "contact-error-school")));
        }
        wrong
    }
}

/// `POST /clients/{client}/network/{person}/contact`: sent twice it is named once.
pub async fn name(
    page: Page,
    ask: Ask<scope::Team>,
    Whom(person): Whom,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut change = ask.arrange(Action::Update, ("related_person", person.0)).await?;
    let (client, at) = (change.client(), change.at().timestamp());
    rules::way_in(&change.file().facts, &person.0, at).ok_or(Error::NotFound)?;
    let known = change.file().member_of(person).cloned().ok_or(Error::NotFound)?;
    let states = accounts::states(change.tx(), &[person.0]).await?;
    if part(&known, states.first().map(|(_, state)| *state), true).is_none() {
        return Err(Error::NotFound);
    }
    let mut errors = fields.wrong(page.0.texts());
    let spoken = change.file().facts.consents.iter().any(|one| one.receiver == person.0);
    if spoken && !must_name(&known) && fields.name().name().full != known.name {
        // What was said names the receiver: somebody else is asked for anew (T3.2).
        errors.push(("call", fl!(page.0.texts(), "contact-error-named")));
    }
    if !errors.is_empty() {
        drop(change);
        let mut view = ask.view().await?;
        let mut drawn = access::draw(&page, &mut view, person, None, Vec::new()).await?;
        drawn.contact = Some(ContactPart { fields, must: must_name(&known) });
        drawn.contact_errors = errors;
        return page.again(&drawn);
    }
    let (name, organisation) = (fields.name().name(), tidy(&fields.organisation));
    let to = access_at(client, person);
    if name.full == known.name && organisation == known.organisation {
        change.stands_already().await?;
        return Ok(page.go(&to, "contact-named"));
    }
    people::rename(change.tx(), person, &name).await?;
    set_organisation(change.tx(), Member { client, person }, &organisation).await?;
    change.commit().await?;
    Ok(page.go(&to, "contact-named"))
}
