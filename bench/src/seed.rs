//! A practice in full use: the demo's crowd, and people of it who are signed in.
//!
//! Everybody is generated; what they say is the crowd's.

use anyhow::Context as _;
use empower::access::SystemActor;
use empower::app::App;
use empower::audit::Action;
use empower::clock::Instant;
use empower::db::Within;
use empower::features::accounts::model::State;
use empower::features::accounts::sessions::{self, Origin, Stage};
use empower::features::accounts::store::{self as accounts, NewAccount, NewSecrets};
use empower::features::messages::Side;
use empower::features::messages::store::{self as messages, NewMark, NewMessage, NewThread, Whole};
use empower::ids::{AccountId, ClientId, MessageId, PersonId, ThreadId};
use empower::web::text::Language;
use uuid::Uuid;

/// Of everybody here.
pub(crate) const PASSWORD: &str = "zeven+schapen+op+zolder";
/// Of ten people so many are clients; the others are parents of clients who are too young to write.
const CLIENTS: usize = 7;
/// Messages of a conversation that is measured.
const LINES: usize = 20;

/// Somebody of the crowd, signed in.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// From 0.
    pub(crate) number: u32,
    /// The account.
    pub(crate) account: AccountId,
    /// The user name.
    pub(crate) name: String,
    /// The value of the session's cookie.
    pub(crate) token: String,
    /// Whose file it is about.
    pub(crate) client: ClientId,
    /// Conversations of 20 messages.
    pub(crate) threads: Threads,
}

/// Three of a kind, so that loads do not meet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Threads {
    /// Is read.
    pub(crate) read: ThreadId,
    /// Is written to over HTTP.
    pub(crate) write: ThreadId,
    /// Is written to without the portal.
    pub(crate) floor: ThreadId,
}

/// Somebody before there is an account.
struct Found {
    client: ClientId,
    person: PersonId,
    therapist: PersonId,
    role: &'static str,
}

/// Lets so many people of the crowd sign in, where there are as many. Gives them
/// and the hash of their password.
pub(crate) async fn sign_in(app: &App, count: usize) -> anyhow::Result<(Vec<Person>, String)> {
    let found = find(app, count).await?;
    let hash = app.passwords.hash(&PASSWORD.replace('+', " ")).await?;
    let mut people = Vec::new();
    for (place, chunk) in found.chunks(100).enumerate() {
        people.extend(some(app, chunk, place * 100, &hash).await?);
    }
    Ok((people, hash))
}

/// Adult clients, and parents of children under eleven, with a therapist each.
async fn find(app: &App, count: usize) -> anyhow::Result<Vec<Found>> {
    let clients = count * CLIENTS / 10;
    let parents = count - clients;
    let mut tx = app.db.read_within(Within::Everything).await?;
    let young = app.clock.now().amsterdam().date().saturating_sub(jiff::Span::new().years(11));
    let clients: Vec<(Uuid, Uuid, Uuid)> = tx
        .query(
            "SELECT c.id, c.person_id, t.person_id FROM client c JOIN treatment t ON t.client_id = c.id
             WHERE c.label = 'linde' ORDER BY c.id LIMIT $1",
        )
        .bind(i64::try_from(clients)?)
        .all()
        .await?;
    let parents: Vec<(Uuid, Uuid, Uuid)> = tx
        .query(
            "SELECT c.id, r.person_id, t.person_id FROM client c JOIN person p ON p.id = c.person_id
             JOIN relative r ON r.client_id = c.id JOIN treatment t ON t.client_id = c.id
             WHERE c.label = 'kompas' AND p.born > $2 ORDER BY c.id LIMIT $1",
        )
        .bind(i64::try_from(parents)?)
        .bind(young.to_string())
        .all()
        .await?;
    tx.rollback().await?;
    let found = |role| {
        move |(client, person, therapist)| Found {
            client: ClientId(client),
            person: PersonId(person),
            therapist: PersonId(therapist),
            role,
        }
    };
    let clients = clients.into_iter().map(found("client"));
    Ok(clients.chain(parents.into_iter().map(found("legal_representative"))).collect())
}

async fn some(app: &App, found: &[Found], from: usize, hash: &str) -> anyhow::Result<Vec<Person>> {
    let fresh: Vec<(AccountId, Threads)> =
        found.iter().map(|_| (AccountId::fresh(), Threads::fresh())).collect();
    let ids = fresh.iter().flat_map(|(account, threads)| {
        let threads = threads.all().map(messages::key_id);
        [accounts::key_id(*account)].into_iter().chain(threads)
    });
    let keys = app.vault.create_many(&ids.collect::<Vec<_>>()).await?;
    let mut keys = keys.iter();
    let mut work = SystemActor::Seeding.begin(&app.db, None, app.clock.now()).await?;
    let files: Vec<Uuid> = found.iter().map(|found| found.client.0).collect();
    work.tx().within(&files).await?;
    let mut people = Vec::new();
    let therapists: Vec<[PersonId; 1]> = found.iter().map(|found| [found.therapist]).collect();
    let mut said = Vec::new();
    for (((number, found), (account, threads)), therapist) in
        (from..).zip(found).zip(fresh).zip(&therapists)
    {
        let key = keys.next().context("a key for each")?;
        let name = format!("bench-{number}");
        let token = account_of(app, &mut work, (account, key), (&name, hash), found.person).await?;
        work.beside(account.0, Action::Create, ("account", account.0));
        for thread in threads.all() {
            let key = keys.next().context("a key for each")?;
            said.push((conversation(work.at(), key, thread, (found, therapist)), found));
        }
        let number = u32::try_from(number)?;
        people.push(Person { number, account, name, token, client: found.client, threads });
    }
    let marks: Vec<NewMark> = said.iter().flat_map(|(whole, found)| read(whole, found)).collect();
    let all: Vec<Whole<'_>> = said.into_iter().map(|(whole, _)| whole).collect();
    messages::whole(work.tx(), &all).await?;
    messages::mark_all(work.tx(), &marks).await?;
    work.commit(&app.vault).await?;
    Ok(people)
}

async fn account_of(
    app: &App,
    work: &mut empower::access::Work,
    (account, key): (AccountId, &vault::Key),
    (name, hash): (&str, &str),
    person: PersonId,
) -> anyhow::Result<String> {
    let now = work.at();
    let new = NewAccount {
        id: account,
        persons: &[person],
        secrets: Some(NewSecrets {
            user_name: name,
            password: hash,
            totp: b"12345678901234567890",
        }),
        password_expired: false,
        state: State::Active,
        language: Language::Nl,
    };
    accounts::create(work.tx(), &app.vault, key, &new, now).await?;
    let terms = app.legal.terms_now(now);
    accounts::accept_terms(work.tx(), account, terms, Language::Nl, now).await?;
    let origin = Origin {
        kind: "phone",
        device: "bench".to_owned(),
        access_point: vec![0; 16],
        whence: vec![0; 16],
    };
    let ends = now.plus_seconds(app.settings.session_seconds);
    let (_, token) = sessions::begin(
        work.tx(),
        key,
        account,
        Stage::Complete,
        "password_totp",
        &origin,
        (now, ends),
    )
    .await?;
    Ok(token)
}

/// Twenty messages, one every hour, the last one the therapist's.
fn conversation<'a>(
    now: Instant,
    key: &'a vault::Key,
    id: ThreadId,
    (found, therapists): (&'a Found, &'a [PersonId; 1]),
) -> Whole<'a> {
    let begun = now.plus_seconds(-30 * 3600);
    let thread = NewThread {
        id,
        client: found.client,
        subject: "Hoe het nu gaat",
        parties: None,
        therapists,
        begun,
    };
    let messages = (0..LINES)
        .map(|line| NewMessage {
            id: MessageId::fresh(),
            author: if line % 2 == 1 { found.therapist } else { found.person },
            role: if line % 2 == 1 { "therapist" } else { found.role },
            sent: begun.plus_seconds(i64::try_from(line).unwrap_or(0) * 3600),
            text: TEXTS[line % TEXTS.len()],
        })
        .collect();
    Whole { key, thread, messages }
}

/// Both have read all of it.
fn read(whole: &Whole<'_>, found: &Found) -> [NewMark; 2] {
    let at = whole.thread.begun.plus_seconds(i64::try_from(LINES).unwrap_or(0) * 3600);
    let n = i64::try_from(LINES).unwrap_or(0);
    [(found.person, Side::Client), (found.therapist, Side::Therapist)]
        .map(|(person, side)| NewMark { thread: whole.thread.id, person, side, n, at })
}

impl Threads {
    fn fresh() -> Self {
        Self { read: ThreadId::fresh(), write: ThreadId::fresh(), floor: ThreadId::fresh() }
    }

    /// All three.
    pub(crate) fn all(self) -> [ThreadId; 3] {
        [self.read, self.write, self.floor]
    }
}

/// As long as what people write.
const TEXTS: [&str; 3] = [
    "Goedemorgen, het slapen gaat deze week wat beter. Ik heb de oefening elke avond gedaan, alleen \
     op woensdag lukte het niet omdat we laat thuis waren.",
    "Fijn om te horen! Goed dat je het volhoudt. Probeer komende week ook op te schrijven hoe laat je \
     wakker wordt, dan kijken we daar donderdag samen naar.",
    "Dank u wel.",
];
