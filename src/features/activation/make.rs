//! What an invitation writes: account, link, code, what is sent, and the lines.
//!
//! Owns the order of things: the key is made first, then one transaction makes or finds the
//! account, tells who is known, ends older links, stores the new one, puts what is to be sent and leaves its lines.
//! Link and code are in clear nowhere but in what is sent, or on the page that shows them once.

use uuid::Uuid;
use vault::Key;

use super::invite::{Asked, Found, Invited};
use super::model::{Channel, LIFE, Reach, State};
use super::store::{self, New};
use super::{lines, reach, secret, tell};
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::store::{self as accounts, NewAccount};
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::people::store as people;
use crate::features::people::{Contact, Who};
use crate::ids::{AccountId, PersonId, ordered};
use crate::web::text::Language;

/// What goes on paper. Not `Debug`: it must not end in a trace.
pub(super) struct Paper {
    /// The full name.
    pub(super) name: String,
    /// The address, a line each; none where it is not known.
    pub(super) address: Option<String>,
    /// What is typed instead of a link; none where the link goes by mail.
    pub(super) typed: Option<String>,
    /// The code; none where it goes by text message.
    pub(super) code: Option<String>,
    /// By which way the code goes.
    pub(super) channel: Channel,
    /// In which language it is written.
    pub(super) language: Language,
    /// Whether link and code both go through the hands of who invites, and nobody else hears of it.
    pub(super) by_hand: bool,
}

/// All of it in one transaction; nothing when somebody was faster.
pub(super) async fn write(
    app: &App,
    who: Who<'_>,
    found: &Found,
    asked: &Asked,
) -> Result<Option<Invited>> {
    let person = found.listed.id;
    let id = found.account.unwrap_or_else(AccountId::fresh);
    let key = match found.account {
        Some(account) => app.vault.key(accounts::key_id(account)).await?,
        None => app.vault.create(accounts::key_id(id)).await?,
    };
    let persons = app.vault.key(people::key_id(person)).await?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    people::lock(&mut tx, person).await?;
    let there = accounts::of_person(&mut tx, person).await?;
    if there != found.account || !still_waits(&mut tx, there).await? {
        tx.rollback().await?;
        return Ok(None);
    }
    if there.is_none() {
        let new = NewAccount {
            id,
            persons: &[person],
            secrets: None,
            password_expired: false,
            state: AccountState::Invited,
            language: asked.language,
        };
        accounts::create(&mut tx, &app.vault, &key, &new, now).await?;
        audit::append(&mut tx, &app.vault, &[lines::begins(app, who, id)]).await?;
    } else {
        accounts::set_language(&mut tx, id, asked.language).await?;
    }
    let told = tell::invited(app, &mut tx, (id, &key), asked).await?;
    let contact =
        keep_contact(app, &mut tx, &persons, (person, &found.files), &asked.reach).await?;
    let mut paper = make(app, &mut tx, &key, (who, found, id), asked).await?;
    paper.by_hand = !told;
    let mut own = lines::of_staff(app, who, id.0, person);
    if paper.by_hand {
        own.object_kind = Some(lines::BY_HAND);
    }
    audit::append(&mut tx, &app.vault, &lines::and_around(&own, &found.files)).await?;
    tx.commit().await?;
    paper.address = contact.address;
    let sent = paper.typed.is_none() && paper.code.is_none();
    Ok(Some(if sent { Invited::Sent } else { Invited::Paper(paper) }))
}

async fn still_waits(tx: &mut Tx, account: Option<AccountId>) -> Result<bool> {
    let Some(account) = account else { return Ok(true) };
    let secrets = accounts::by_id(tx, account).await?;
    Ok(secrets.is_some_and(|secrets| secrets.state() == AccountState::Invited))
}

/// What was noted is how the person is reached from now on; what was left empty stays as it was,
/// but for what a representative uses as well: that goes (rulebook, section 6).
async fn keep_contact(
    app: &App,
    tx: &mut Tx,
    key: &Key,
    (person, files): (PersonId, &[Uuid]),
    reach: &Reach,
) -> Result<Contact> {
    let known = people::contacts(tx, &app.vault, &[person.0]).await?;
    let known = known.into_iter().next().map(|(_, contact)| contact).unwrap_or_default();
    let contact = Contact {
        email: reach.email.clone().or_else(|| known.email.clone()),
        mobile: reach.mobile.clone().or_else(|| known.mobile.clone()),
        ..known.clone()
    };
    let kept = Reach { email: contact.email.clone(), mobile: contact.mobile.clone() };
    let taken = reach::hindrance(app, tx, &[person.0], files, &kept).await?.taken;
    let contact = Contact {
        email: contact.email.filter(|_| !taken.contains(&"email")),
        mobile: contact.mobile.filter(|_| !taken.contains(&"mobile")),
        ..contact
    };
    if contact != known {
        people::set_contact(tx, &app.vault, key, person, &contact).await?;
    }
    Ok(contact)
}

/// The link and the code, and what is sent of them.
async fn make(
    app: &App,
    tx: &mut Tx,
    key: &Key,
    (who, found, account): (Who<'_>, &Found, AccountId),
    asked: &Asked,
) -> Result<Paper> {
    let now = app.clock.now();
    let on_paper = asked.reach.email.is_none();
    let token = if on_paper { secret::paper() } else { secret::link() };
    let code = secret::code();
    store::end_open(tx, account, State::Replaced, now).await?;
    let day = asked.on.to_string();
    let new = New {
        id: ordered(),
        account,
        person: found.listed.id,
        provider: who.at,
        token: &token,
        code_hash: &secret::code_hash(&app.vault, account, &code),
        channel: asked.channel,
        reach: &asked.reach,
        identified: (asked.identity.as_str(), &day, asked.by.unwrap_or(who.known.person)),
        by: Some(who.known.person),
        at: now,
        until: now.plus_seconds(LIFE),
        tries: 0,
    };
    store::insert(tx, &app.vault, key, &new).await?;
    let texts = asked.channel == Channel::Text;
    let texted = texts.then_some(code.as_str());
    send(app, tx, account, (&asked.reach, asked.language), (&token, texted)).await?;
    Ok(Paper {
        name: found.listed.name.clone(),
        address: None,
        typed: on_paper.then_some(token),
        code: (!texts).then_some(code),
        channel: asked.channel,
        language: asked.language,
        by_hand: false,
    })
}

/// Puts what goes by mail and by text message, each alone: nobody finds both in one place.
pub(super) async fn send(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    (reach, language): (&Reach, Language),
    (token, code): (&str, Option<&str>),
) -> Result<()> {
    let now = app.clock.now();
    if let Some(email) = &reach.email {
        let link = format!("/activate/{token}");
        let (to, link) = (To::Email(email), Some(link.as_str()));
        let mail = Outgoing { account, to, kind: Kind::Activate, language, link, code: None };
        notices::put(app, tx, &mail, now).await?;
    }
    if let (Some(mobile), Some(_)) = (&reach.mobile, code) {
        let to = To::Text(mobile);
        let text = Outgoing { account, to, kind: Kind::ActivateCode, language, link: None, code };
        notices::put(app, tx, &text, now).await?;
    }
    Ok(())
}
