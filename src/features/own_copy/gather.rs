//! Gathering a copy: through the permits over all files around the account, and from the account.
//!
//! Owns the order of questions. What may not be seen now is not asked for.

use i18n_embed_fl::fl;
use rules::{Action, Category, Party, Question};
use uuid::Uuid;
use vault::KeyId;

use super::model::{
    Accepted, Account, Appointment, Consent, Conversation, Copy, FORM, File, KIND, Known,
    MOST_APPOINTMENTS, MOST_MESSAGES, Message, Someone,
};
use super::own::{Beside, beside};
use crate::access::{Around, AskOwn};
use crate::error::Result;
use crate::features::accounts::model::State;
use crate::features::accounts::store as accounts;
use crate::features::appointments::Booking;
use crate::features::appointments::pages::words::how;
use crate::features::appointments::store::{self as appointments, Appointment as Item};
use crate::features::clients::store as clients;
use crate::features::clients::{Whose, categories_or_nothing};
use crate::features::messages::store::{self as messages, Conversation as Thread, Talk};
use crate::features::people::store as people;
use crate::web::context::Session;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// The copy of whoever asks. Of who is blocked it holds the account alone: that is all there is
/// to see (A14).
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn copy(page: &Page, ask: &AskOwn, session: &Session) -> Result<Copy> {
    let now = page.app().clock.now();
    let mut copy = Copy {
        kind: KIND,
        form: FORM,
        made: now.to_string(),
        whole: true,
        account: Account::default(),
        known: Vec::new(),
        accepted: Vec::new(),
        beside: Beside::default(),
        files: Vec::new(),
        appointments: Vec::new(),
        conversations: Vec::new(),
    };
    of_account(page, session, &mut copy).await?;
    if session.state != State::Blocked {
        of_files(page, ask, &mut copy).await?;
    }
    Ok(copy)
}

async fn of_account(page: &Page, session: &Session, copy: &mut Copy) -> Result<()> {
    let (app, actor) = (page.app(), &session.actor);
    let key = app.vault.key(accounts::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = accounts::by_id(&mut tx, actor.account).await?;
    let accepted = accounts::accepted(&mut tx, actor.account).await?;
    let contacts = people::contacts(&mut tx, &app.vault, &actor.person_ids()).await?;
    copy.beside = beside(app, &mut tx, actor, &key).await?;
    tx.rollback().await?;
    copy.account = Account {
        user_name: secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default(),
        language: actor.language.code().to_owned(),
        since: session.holder_since.to_string(),
    };
    let one = |one: accounts::Accepted| Accepted {
        label: one.label,
        version: one.version,
        language: one.language,
        at: one.accepted_at.to_string(),
    };
    copy.accepted = accepted.into_iter().map(one).collect();
    for known in &actor.known {
        let contact = contacts.iter().find(|(person, _)| *person == known.person);
        let contact = contact.map(|(_, contact)| contact.clone()).unwrap_or_default();
        let provider = app.providers.by_id(known.provider);
        copy.known.push(Known {
            provider: provider.map(|one| one.legal_name.clone()).unwrap_or_default(),
            name: known.name.clone(),
            email: contact.email,
            mobile: contact.mobile,
            phone: contact.phone,
            address: contact.address,
        });
    }
    Ok(())
}

async fn of_files(page: &Page, ask: &AskOwn, copy: &mut Copy) -> Result<()> {
    let (app, t) = (page.app(), page.0.texts());
    let mut both = ask.export_both::<Item, Thread>().await?;
    let (bookings, all_booked) = appointments::all_of(both.first(), MOST_APPOINTMENTS).await?;
    let at = both.first().at().timestamp();
    copy.files = both.first().files().iter().map(|around| file(page, around, at)).collect();
    let mut circle = both.second();
    let (talks, all_said) = messages::all_of(&mut circle, MOST_MESSAGES).await?;
    // Who asks the key store holds no connection meanwhile.
    drop(circle);
    copy.whole = all_booked && all_said;
    let files: Vec<KeyId> = bookings.iter().map(|one| clients::key_id(one.client)).collect();
    let threads = talks.iter().map(|talk| messages::key_id(talk.heading.thread.id));
    let keys = app.vault.keys(&files.into_iter().chain(threads).collect::<Vec<_>>()).await?;
    let appointment = |one: &Booking| {
        let key = keys.get(&clients::key_id(one.client));
        appointment(t, one, key.and_then(|key| appointments::place_of(key, one)))
    };
    copy.appointments = bookings.iter().map(appointment).collect();
    let talk = |talk: &Talk| {
        let key = keys.get(&messages::key_id(talk.heading.thread.id));
        conversation(t, talk, key)
    };
    copy.conversations = talks.iter().map(talk).collect();
    Ok(())
}

fn file(page: &Page, around: &Around, at: jiff::Timestamp) -> File {
    let (file, t) = (&around.file, page.0.texts());
    let party = around.hat.party.clone();
    let sees = |category: &Category| {
        party.clone().is_some_and(|viewer| {
            let (action, item, parties) = (Action::View, None, None);
            let question = Question { viewer, category: *category, action, item, parties };
            rules::decide(&file.facts, &question, at).allow
        })
    };
    let network = sees(&Category::Network);
    let own = party == Some(Party::Client);
    let name = |person: Uuid| match file.people.iter().find(|one| one.person.0 == person) {
        Some(member) => member.name.clone(),
        None => String::new(),
    };
    let said = |giver: &Party<Uuid>| match giver {
        Party::Client => file.name.clone(),
        Party::Person(person) => name(*person),
    };
    let people = file.people.iter().filter(|_| network).map(|member| Someone {
        name: member.name.clone(),
        relationship: if member.veiled { String::new() } else { member.relationship.clone() },
    });
    let theirs = file.facts.consents.iter().filter(|one| own || Some(&one.giver) == party.as_ref());
    let consents = theirs.map(|one| Consent {
        words: sentence(t, (own, &file.call_name), (said(&one.giver), name(one.receiver)), one),
        giver: said(&one.giver),
        receiver: name(one.receiver),
        stated: one.stated.to_string(),
        until: one.until.map(|until| until.to_string()),
        withdrawn: one.withdrawn,
        categories: one.categories.iter().map(Category::as_str).collect(),
    });
    let label = page.app().providers.by_key(&file.label);
    File {
        id: file.id.to_string(),
        label: label.map_or_else(|| file.label.clone(), |(_, _, label)| label.name.clone()),
        name: file.name.clone(),
        role: around.hat.role,
        sees: Category::ALL.iter().copied().filter(sees).map(Category::as_str).collect(),
        people: people.collect(),
        consents: consents.collect(),
    }
}

/// "Noor over Ans Visser, 12 oktober 2026: afspraken en berichten".
fn sentence(
    t: Texts,
    (own, name): (bool, &str),
    (giver, receiver): (String, String),
    one: &rules::Consent<Uuid>,
) -> String {
    let at = t.moment(one.stated.into());
    if one.withdrawn {
        return fl!(t, "take-consent-back", giver = giver, receiver = receiver, at = at);
    }
    let what = categories_or_nothing(t, Whose::of(own, name), one.categories);
    fl!(t, "take-consent", giver = giver, receiver = receiver, at = at, what = what)
}

fn appointment(t: Texts, one: &Booking, place: Option<String>) -> Appointment {
    let names = |people: &[crate::features::appointments::Someone]| {
        people.iter().map(|one| one.name.clone()).collect::<Vec<_>>()
    };
    Appointment {
        file: one.client.to_string(),
        starts: one.starts.to_string(),
        ends: one.ends.to_string(),
        modality: one.modality.as_str(),
        state: one.state.as_str(),
        place,
        with: names(&one.with),
        parties: names(&one.parties),
        words: t.moment(one.starts),
        how: how(t, one),
    }
}

fn conversation(t: Texts, talk: &Talk, key: Option<&vault::Key>) -> Conversation {
    let heading = &talk.heading;
    let message = |one: &crate::features::messages::Message| Message {
        n: one.n,
        by: one.author_name.clone(),
        role: one.role.clone(),
        at: one.sent.to_string(),
        text: key.and_then(|key| messages::text_of(key, one)),
        taken_back: one.taken_back,
        when: t.moment(one.sent),
    };
    Conversation {
        file: heading.thread.client.to_string(),
        about: heading.client_name.clone(),
        subject: key.and_then(|key| messages::subject_of(key, &heading.thread)),
        own: heading.thread.own,
        with: heading.members.iter().map(|member| member.name.clone()).collect(),
        messages: talk.messages.iter().map(message).collect(),
    }
}
