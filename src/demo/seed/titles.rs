//! What each persona is: client, representative, therapist and so on.

use uuid::Uuid;

use super::accounts::Accounts;
use super::{Ids, name};
use crate::access::facts;
use crate::app::App;
use crate::clock::Instant;
use crate::db::Within;
use crate::demo::cast::{AccountState, Cast, File, Person};
use crate::demo::personas::Persona;

/// One for every human of the cast, in its order.
pub(super) async fn personas(
    app: &App,
    cast: &Cast,
    ids: &Ids,
    accounts: &Accounts,
    now: Instant,
) -> anyhow::Result<Vec<Persona>> {
    let files: Vec<Uuid> = ids.files.values().map(|id| id.0).collect();
    let mut tx = app.db.read_within(Within::Files(&files)).await?;
    let files = facts::load_many(&mut tx, &files).await?;
    let represents = |person: &Uuid| {
        files.iter().any(|file| {
            let has = |c: &rules::Category| {
                rules::has_authority(&file.facts, person, *c, now.timestamp()).is_some()
            };
            rules::Category::ALL.iter().any(has)
        })
    };
    let people = cast.people.iter().filter(|person| person.account.same_as.is_none());
    Ok(people.map(|person| persona(cast, ids, accounts, person, &represents, now)).collect())
}

fn persona(
    cast: &Cast,
    ids: &Ids,
    accounts: &Accounts,
    person: &Person,
    represents: &dyn Fn(&Uuid) -> bool,
    now: Instant,
) -> Persona {
    let keys: Vec<&str> = cast
        .people
        .iter()
        .filter(|other| other.key == person.key || other.account.same_as == Some(person.key))
        .map(|other| other.key)
        .collect();
    let files = |belongs: &dyn Fn(&File) -> bool| -> Vec<String> {
        cast.files
            .iter()
            .filter(|file| belongs(file))
            .filter_map(|file| ids.files.get(file.key).map(ToString::to_string))
            .collect()
    };
    let sown = accounts.get(person.key);
    Persona {
        key: person.key.to_owned(),
        name: name(person).full,
        title: title(cast, ids, &keys, person, represents).to_owned(),
        provider: (!person.practice.is_empty()).then(|| person.practice.to_owned()),
        born: person.born.map(|born| born.to_string()),
        person_id: ids.people.get(person.key).map(ToString::to_string).unwrap_or_default(),
        user_name: sown.and_then(|sown| sown.user_name.clone()),
        password: sown.and_then(|sown| sown.password.clone()),
        totp_secret: sown.and_then(|sown| sown.totp_secret.clone()),
        own: files(&|file| keys.contains(&file.client)),
        acts_for: files(&|file| file.circle.iter().any(|member| keys.contains(&member.person))),
        treats: files(&|file| {
            file.treats.iter().any(|t| keys.contains(&t.by) && t.span.holds(now.timestamp()))
        }),
        account: account(person.account.state).to_owned(),
        account_id: sown.map(|sown| sown.id.to_string()),
    }
}

fn title<'a>(
    cast: &'a Cast,
    ids: &Ids,
    keys: &[&str],
    person: &'a Person,
    represents: &dyn Fn(&Uuid) -> bool,
) -> &'a str {
    if let Some(role) = person.roles.first() {
        return role;
    }
    if cast.files.iter().any(|file| keys.contains(&file.client)) {
        return "client";
    }
    if keys.iter().any(|key| ids.people.get(key).is_some_and(|id| represents(&id.0))) {
        return "legal_representative";
    }
    let mut members = cast
        .files
        .iter()
        .flat_map(|file| &file.circle)
        .filter(|member| keys.contains(&member.person));
    if members.any(|member| member.relationship == "teacher") {
        "teacher"
    } else {
        "related_person"
    }
}

fn account(state: AccountState) -> &'static str {
    match state {
        AccountState::Active => "active",
        AccountState::Invited => "invited",
        AccountState::Blocked => "blocked",
        AccountState::Closed => "closed",
        AccountState::None => "none",
    }
}
