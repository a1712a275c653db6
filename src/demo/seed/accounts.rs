//! Accounts of the cast: each with secrets of its own, known to the demo alone.

use std::collections::HashMap;

use vault::Key;

use super::{Ids, provider};
use crate::access::SystemActor;
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::db::Tx;
use crate::demo::cast::{AccountState, Cast, Person, TermsState};
use crate::features::accounts::model::State;
use crate::features::accounts::store::{self, NewAccount, NewSecrets};
use crate::features::accounts::totp;
use crate::features::activation::model::State::NotMe;
use crate::features::activation::model::{Channel, Identity, LIFE, Reach};
use crate::features::activation::store as activation;
use crate::features::people::syllables;
use crate::ids::{AccountId, PersonId, ordered, random};
use crate::web::text::Language;

/// An account that was sown, with its secrets where it has any.
#[derive(Clone, Debug)]
pub(super) struct Sown {
    pub(super) id: AccountId,
    pub(super) user_name: Option<String>,
    pub(super) password: Option<String>,
    pub(super) totp_secret: Option<String>,
}

/// By the key of the person whose account it first was.
pub(super) type Accounts = HashMap<&'static str, Sown>;

pub(super) async fn sow(
    app: &App,
    cast: &Cast,
    ids: &Ids,
    now: Instant,
) -> anyhow::Result<Accounts> {
    let mut accounts = Accounts::new();
    for person in cast.people.iter().filter(|person| person.account.same_as.is_none()) {
        if let Some(state) = state(person.account.state) {
            accounts.insert(person.key, one(app, cast, ids, person, state, now).await?);
        }
    }
    Ok(accounts)
}

fn state(state: AccountState) -> Option<State> {
    match state {
        AccountState::Active => Some(State::Active),
        AccountState::Invited => Some(State::Invited),
        AccountState::Blocked => Some(State::Blocked),
        AccountState::Closed => Some(State::Closed),
        AccountState::None => None,
    }
}

async fn one(
    app: &App,
    cast: &Cast,
    ids: &Ids,
    person: &Person,
    state: State,
    now: Instant,
) -> anyhow::Result<Sown> {
    let id = AccountId::fresh();
    let key = app.vault.create(store::key_id(id)).await?;
    let has_secrets = matches!(state, State::Active | State::Blocked);
    let (password, secret) =
        (syllables::password(crate::ids::random()), crate::ids::random::<20>());
    let hash = if has_secrets { app.passwords.hash(&password).await? } else { String::new() };
    let same = cast
        .people
        .iter()
        .filter(|other| other.key == person.key || other.account.same_as == Some(person.key));
    let persons: Vec<PersonId> =
        same.map(|other| ids.person(other.key)).collect::<anyhow::Result<_>>()?;
    let language: Language = person.account.language.parse().unwrap_or_default();
    let new = NewAccount {
        id,
        persons: &persons,
        secrets: has_secrets.then_some(NewSecrets {
            user_name: person.key,
            password: &hash,
            totp: &secret,
        }),
        password_expired: false,
        state,
        language,
    };
    let mut work =
        SystemActor::Seeding.begin(&app.db, Some(provider(app, person.practice)?), now).await?;
    store::create(work.tx(), &app.vault, &key, &new, now).await?;
    let current = app.legal.terms_now(now);
    let accepted = match person.account.terms {
        TermsState::Accepted => Some(current),
        TermsState::OlderVersion => app.legal.older(current).first().copied(),
        TermsState::NotYet => None,
    };
    if let Some(version) = accepted {
        store::accept_terms(work.tx(), id, version, language, now.plus_seconds(-90 * 24 * 3600))
            .await?;
    }
    if state == State::Invited {
        invitation(
            app,
            work.tx(),
            &key,
            (person, ids.person(person.key)?, ids.person("coordinator")?),
            (id, now),
        )
        .await?;
    }
    work.beside(id.0, Action::Create, ("account", id.0));
    work.commit(&app.vault).await?;
    Ok(Sown {
        id,
        user_name: has_secrets.then(|| person.key.to_owned()),
        password: has_secrets.then_some(password),
        totp_secret: has_secrets.then(|| totp::base32(&secret)),
    })
}

/// An invitation as it may stand: one waits, one is too old, and one came to somebody else. Nobody
/// knows their links; a coordinator sends new ones.
async fn invitation(
    app: &App,
    tx: &mut Tx,
    key: &Key,
    (person, id, coordinator): (&Person, PersonId, PersonId),
    (account, now): (AccountId, Instant),
) -> anyhow::Result<()> {
    let days = if person.key == "new-colleague" { 20 } else { 3 };
    let at = now.plus_seconds(-days * 24 * 3600);
    let day = at.amsterdam().date().to_string();
    let email = Some(format!("{}@example.org", person.key));
    let reach = Reach { email, mobile: Some("+31600000000".to_owned()) };
    let new = activation::New {
        id: ordered(),
        account,
        person: id,
        provider: provider(app, person.practice)?,
        token: &data_encoding::HEXLOWER.encode(&random::<16>()),
        code_hash: &random::<32>(),
        channel: Channel::Text,
        reach: &reach,
        identified: (Identity::Document.as_str(), &day, coordinator),
        by: Some(coordinator),
        at,
        until: at.plus_seconds(LIFE),
        tries: 0,
    };
    activation::insert(tx, &app.vault, key, &new).await?;
    if person.key == "mother-of-invited" {
        activation::becomes(tx, new.id, NotMe, now.plus_seconds(-24 * 3600)).await?;
    }
    Ok(())
}
