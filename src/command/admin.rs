//! `empower admin create`: the first account of an installation.

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use rules::staff::Role;

use super::Place;
use crate::access::SystemActor;
use crate::audit::Action;
use crate::db::DbError;
use crate::features::accounts::model::State;
use crate::features::accounts::passwords::Cost;
use crate::features::accounts::store::{self as accounts, NewAccount, NewSecrets};
use crate::features::accounts::totp;
use crate::features::import::fhir::PersonName;
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::syllables;
use crate::features::people::{Contact, Name};
use crate::ids::{AccountId, PersonId};
use crate::web::text::Language;

#[derive(Debug, Subcommand)]
pub(super) enum Admin {
    /// Make an account for a member of staff and print its first password, once.
    Create(Create),
}

#[derive(Debug, Args)]
pub(super) struct Create {
    #[command(flatten)]
    place: Place,
    /// The full name.
    #[arg(long)]
    name: String,
    /// The user name.
    #[arg(long)]
    user_name: String,
    /// The role: administrator, support, coordinator, therapist…
    #[arg(long, value_parser = role)]
    role: Role,
    /// The label of the provider; none for staff of the operator.
    #[arg(long, value_name = "LABEL")]
    provider: Option<String>,
    /// The day of the training, `2026-01-15`: without one the role opens nothing. Today unless named.
    #[arg(long, value_name = "DAY")]
    trained_on: Option<jiff::civil::Date>,
}

fn role(word: &str) -> Result<Role, String> {
    word.parse().map_err(|_| format!("one of: {}", Role::ALL.map(Role::as_str).join(", ")))
}

pub(super) async fn run(command: Admin) -> anyhow::Result<ExitCode> {
    let Admin::Create(create) = command;
    let app = create.place.open().await?.app(Cost::Real).await?;
    let provider = match &create.provider {
        Some(label) => {
            app.providers.by_key(label).with_context(|| format!("there is no label {label}"))?.0
        }
        None => app.providers.operator(),
    };
    let (account, person) = (AccountId::fresh(), PersonId::fresh());
    let password = syllables::password(crate::ids::random());
    let totp = crate::ids::random::<20>();
    let hash = app.passwords.hash(&password).await?;
    let account_key = app.vault.create(accounts::key_id(account)).await?;
    let person_key = app.vault.create(people::key_id(person)).await?;
    let now = app.clock.now();
    let name = Name::from(&typed(&create.name));
    let mut work = SystemActor::Command.begin(&app.db, Some(provider), now).await?;
    let new = NewPerson {
        id: person,
        provider,
        name: &name,
        born: None,
        gender: None,
        contact: &Contact::default(),
    };
    people::create(work.tx(), &app.vault, &person_key, &new).await?;
    let trained = create.trained_on.unwrap_or_else(|| now.amsterdam().date()).to_string();
    people::give_role(work.tx(), person, create.role, now, Some(&trained)).await?;
    let new = NewAccount {
        id: account,
        persons: &[person],
        secrets: Some(NewSecrets { user_name: &create.user_name, password: &hash, totp: &totp }),
        password_expired: true,
        state: State::Active,
        language: Language::Nl,
    };
    if let Err(error) = accounts::create(work.tx(), &app.vault, &account_key, &new, now).await {
        if matches!(error, DbError::Taken(_)) {
            bail!("the user name {} is in use", create.user_name);
        }
        return Err(error.into());
    }
    work.beside(account.0, Action::Create, ("account", account.0));
    work.commit(&app.vault).await?;
    app.vault.flush_marks().await?;
    super::say(&format!(
        "user name:  {}\npassword:   {password}\nsecret:     {}",
        create.user_name,
        totp::base32(&totp)
    ));
    super::complain("These are shown once. The password must be replaced at the first sign-in.");
    Ok(ExitCode::SUCCESS)
}

/// "Els van den Berg": a first name, what stands before the family name, the family name.
fn typed(name: &str) -> PersonName {
    let (given, rest) = name.trim().split_once(' ').unwrap_or(("", name.trim()));
    let before = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let prefix: Vec<&str> = rest.split_whitespace().take_while(before).collect();
    let family: Vec<&str> = rest.split_whitespace().skip(prefix.len()).collect();
    PersonName {
        given: Some(given.to_owned()).filter(|given| !given.is_empty()).into_iter().collect(),
        prefix: Some(prefix.join(" ")).filter(|prefix| !prefix.is_empty()),
        family: family.join(" "),
        ..PersonName::default()
    }
}
