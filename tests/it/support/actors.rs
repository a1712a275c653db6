//! Actors as values: people a provider knows, with their accounts.
//!
//! Owns how a test makes them. What they may do is the portal's to say.

use std::sync::atomic::{AtomicU32, Ordering};

use empower::app::App;
use empower::features::accounts::store::{self as accounts, NewAccount, NewSecrets};
use empower::features::people::store::{self as people, NewPerson};
use empower::features::people::{Contact, Name};
use empower::ids::{AccountId, PersonId, ProviderId, random};
use empower::web::text::Language;
use jiff::civil::Date;
use rules::staff::Role;

use super::{Client, Seed, Way};

/// The password of everybody.
pub(crate) const PASSWORD: &str = "vier fietsen in de sloot";

static NUMBER: AtomicU32 = AtomicU32::new(1);

/// One provider, and how it comes to know people.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(super) app: App,
    pub(super) provider: ProviderId,
    pub(super) label: &'static str,
}

/// Somebody a provider knows.
#[derive(Clone, Debug)]
pub(crate) struct Someone {
    /// As the provider knows them.
    pub(crate) person: PersonId,
    /// The full name.
    pub(crate) name: String,
    /// The way in, for who has one.
    pub(crate) holder: Option<Holder>,
}

impl Someone {
    /// The way in of somebody who has one.
    pub(crate) fn holder(&self) -> &Holder {
        self.holder.as_ref().expect("this person has an account")
    }
}

/// What the holder of an account knows and has.
#[derive(Clone, Debug)]
pub(crate) struct Holder {
    /// The account.
    pub(crate) account: AccountId,
    /// User name.
    pub(crate) user_name: String,
    /// Password.
    pub(crate) password: String,
    /// What the authenticator app holds.
    pub(crate) totp: [u8; 20],
}

impl World {
    pub(super) fn of(app: &App, label: &'static str) -> Self {
        let (provider, ..) = app.providers.by_key(label).expect("a practice of the demo");
        Self { app: app.clone(), provider, label }
    }

    pub(super) fn of_operator(app: &App) -> Self {
        Self { app: app.clone(), provider: app.providers.operator(), label: "" }
    }

    /// The provider.
    pub(crate) fn provider(&self) -> ProviderId {
        self.provider
    }

    /// Somebody whom the provider just came to know, without a way in.
    pub(crate) async fn person(&self, call: &str, born: Option<Date>) -> Someone {
        let id = PersonId::fresh();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let family = format!("Proefpersoon{number}");
        let name = Name {
            full: format!("{call} {family}"),
            call: call.to_owned(),
            initials: format!("{}P", call.chars().next().unwrap_or('X')),
            sort_key: format!("{} {}", family.to_lowercase(), call.to_lowercase()),
        };
        let key = self.app.vault.create(people::key_id(id)).await.unwrap();
        let contact = Contact {
            email: Some(format!("persoon{number}@example.org")),
            mobile: Some(format!("+316555{number:05}")),
            address: Some(format!("Proefstraat {number}")),
            ..Contact::default()
        };
        let new = NewPerson {
            id,
            provider: self.provider,
            name: &name,
            born,
            gender: None,
            contact: &contact,
        };
        let mut seed = Seed::begin(&self.app).await;
        people::create(&mut seed.tx, &self.app.vault, &key, &new).await.unwrap();
        seed.commit().await;
        Someone { person: id, name: name.full, holder: None }
    }

    /// Gives somebody an account of this kind.
    pub(crate) async fn account(&self, someone: Someone, way: Way) -> Someone {
        let holder = self.account_of(&someone.name, &[someone.person], way).await;
        Someone { holder: Some(holder), ..someone }
    }

    /// One account for all these persons, who are the same human being (T4.1).
    pub(crate) async fn account_of(&self, name: &str, persons: &[PersonId], way: Way) -> Holder {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let call = name.split(' ').next().unwrap_or_default().to_lowercase();
        let holder = Holder {
            account: AccountId::fresh(),
            user_name: format!("{call}.{number}"),
            password: PASSWORD.to_owned(),
            totp: random(),
        };
        let key = self.app.vault.create(accounts::key_id(holder.account)).await.unwrap();
        let hash = self.app.passwords.hash(PASSWORD).await.unwrap();
        let secrets =
            NewSecrets { user_name: &holder.user_name, password: &hash, totp: &holder.totp };
        let new = NewAccount {
            id: holder.account,
            persons,
            secrets: (way != Way::Invited).then_some(secrets),
            password_expired: way == Way::HandedOver,
            state: way.state(),
            language: Language::Nl,
        };
        let now = self.app.clock.now();
        let legal = &self.app.legal;
        let newest = legal.older(i64::MAX).first().copied().unwrap_or_default();
        let version = way.accepted(legal.terms_now(now), newest);
        let mut seed = Seed::begin(&self.app).await;
        accounts::create(&mut seed.tx, &self.app.vault, &key, &new, now).await.unwrap();
        if let Some(version) = version {
            accounts::accept_terms(&mut seed.tx, holder.account, version, Language::Nl, now)
                .await
                .unwrap();
        }
        seed.of(holder.account);
        seed.commit().await;
        holder
    }

    /// Somebody with an account of this kind, and nothing else.
    pub(crate) async fn user(&self, call: &str, way: Way) -> Someone {
        self.account(self.person(call, None).await, way).await
    }

    /// A member of staff in this role.
    pub(crate) async fn staff(&self, call: &str, role: Role) -> Someone {
        let someone = self.user(call, Way::Usual).await;
        let mut seed = Seed::begin(&self.app).await;
        let since = self.app.clock.now();
        people::give_role(&mut seed.tx, someone.person, role, since, Some("2026-01-15"))
            .await
            .unwrap();
        seed.commit().await;
        someone
    }

    /// A therapist, who treats nobody yet.
    pub(crate) async fn therapist(&self) -> Someone {
        self.staff("Tess", Role::Therapist).await
    }

    /// A coordinator.
    pub(crate) async fn coordinator(&self) -> Someone {
        self.staff("Coen", Role::Coordinator).await
    }

    /// Somebody in care at this age, with a file; from 12 with an account.
    pub(crate) async fn client(&self, call: &str, years: i16) -> Client {
        let someone = self.of_age(call, years).await;
        if years < 12 {
            return Client::open(self, someone).await;
        }
        Client::open(self, self.account(someone, Way::Usual).await).await
    }

    /// Somebody in care, with a file and an account of this kind.
    pub(crate) async fn client_who(&self, call: &str, years: i16, way: Way) -> Client {
        let someone = self.of_age(call, years).await;
        Client::open(self, self.account(someone, way).await).await
    }

    /// Somebody of this age since a month.
    pub(crate) async fn of_age(&self, call: &str, years: i16) -> Someone {
        let today = self.app.clock.now().amsterdam().date();
        let born = today.saturating_sub(jiff::Span::new().years(years).months(1));
        self.person(call, Some(born)).await
    }

    /// The file of somebody in care.
    pub(crate) async fn file_of(&self, someone: &Someone) -> Client {
        Client::open(self, someone.clone()).await
    }
}
