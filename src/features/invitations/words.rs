//! Who is waited for, in words, and the rows of those who are invited and waiting.
//!
//! Owns the words. Each follows from the rules' answer to whose yes is needed;
//! that somebody would rather not is told to nobody but that one.

use i18n_embed_fl::fl;
use rules::{Giver, Party, WayIn};
use uuid::Uuid;

use super::store::{self, Invitation};
use crate::access::{File, Hat, Scope, View, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::store as clients;
use crate::features::clients::{kin_of_client, kin_of_other};
use crate::ids::PersonId;
use crate::web::text::Texts;

/// Somebody who is invited, and waits.
#[derive(Debug)]
pub struct Waiting {
    /// The person.
    pub person: Uuid,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "je tante, gevraagd door Esra op 3 mei 2026".
    pub text: String,
    /// Who said yes and who did not yet; what else is waited for.
    pub lines: Vec<String>,
    /// Below this address stand its forms.
    pub href: String,
    /// Where the reader says yes; empty where that is not the reader's to say.
    pub yes_href: String,
    /// Whether the reader can say "rather not".
    pub can_decline: bool,
    /// Whether the reader can take it back.
    pub can_withdraw: bool,
    /// Where the coordinator opens the access.
    pub access_href: String,
}

/// Those who are invited and waiting; who said yes stands there for whoever is involved.
///
/// # Errors
/// When the database refuses.
pub async fn waiting<C: Scope>(t: Texts, view: &mut View<'_, C>) -> Result<Vec<Waiting>> {
    let me = view.hat().map(|hat| hat.known.person);
    let open = store::open_in(view, me).await?;
    let arranges = view.may::<scope::Team>(rules::Action::Act);
    let (file, at) = (view.file(), view.at());
    let Some(hat) = view.hat() else { return Ok(Vec::new()) };
    let row = |one: &Invitation| row(t, (file, at), hat, arranges, one);
    Ok(open.iter().filter_map(row).collect())
}

fn row(
    t: Texts,
    (file, at): (&File, Instant),
    hat: &Hat,
    arranges: bool,
    one: &Invitation,
) -> Option<Waiting> {
    let member = file.member_of(one.person)?;
    let own = hat.party == Some(Party::Client);
    let kin = if own { kin_of_client } else { kin_of_other }(t, &member.relationship);
    let way = rules::way_in(&file.facts, &one.person.0, at.timestamp())?;
    let mine = hat.party.as_ref().and_then(|party| answer_of(file, &way, party));
    let involved = arranges || mine.is_some();
    let page = format!("/clients/{}/network/{}", file.id, one.person);
    let mut lines =
        if involved { lines(t, file, hat.party.as_ref(), &way, false) } else { Vec::new() };
    if one.declined && mine == Some(false) {
        lines.push(fl!(t, "invite-you-declined"));
    }
    Some(Waiting {
        person: one.person.0,
        name: member.name.clone(),
        initials: crate::web::layout::initials(&member.name),
        text: format!("{kin} · {}", asked_by(t, hat, one)),
        lines,
        yes_href: if mine.is_some() { page.clone() } else { String::new() },
        can_decline: mine == Some(false) && !one.declined,
        href: page.clone(),
        can_withdraw: one.is_withdrawn_by(hat.known.person, arranges),
        access_href: if arranges { format!("{page}/access") } else { String::new() },
    })
}

/// By whom and why somebody is asked for, for whoever is asked for a yes.
#[derive(Debug)]
pub struct AskedFor {
    /// "gevraagd door Esra op 3 mei 2026".
    pub text: String,
    /// Why.
    pub why: String,
    /// Who said yes and who did not yet.
    pub lines: Vec<String>,
    /// Whether the reader can say "rather not".
    pub can_decline: bool,
}

/// What is asked about `person`, as long as it is.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn asked(
    app: &App,
    t: Texts,
    view: &mut View<'_, scope::Sharing>,
    person: PersonId,
) -> Result<Option<AskedFor>> {
    let (client, me) = (view.client(), view.hat().map(|hat| hat.known.person));
    let found = store::of_person(view.tx(), client, person, me).await?;
    let Some(one) = found.filter(Invitation::is_open) else { return Ok(None) };
    let why = one.reason(&app.vault.key(clients::key_id(client)).await?);
    let (file, at, Some(hat)) = (view.file(), view.at(), view.hat()) else { return Ok(None) };
    let Some(row) = row(t, (file, at), hat, false, &one) else { return Ok(None) };
    let text = asked_by(t, hat, &one);
    // A reason may name the school that this reader may not know (A12).
    let veiled = file.member_of(person).is_some_and(|member| member.veiled);
    let why = if veiled { String::new() } else { why };
    Ok(Some(AskedFor { text, why, lines: row.lines, can_decline: row.can_decline }))
}

/// What this party said: yes, or not yet; nothing where it is not asked.
#[must_use]
pub fn answer_of(file: &File, way: &WayIn, party: &Party<Uuid>) -> Option<bool> {
    let is = |giver: &Giver| giver_of(file, giver).as_ref() == Some(party);
    way.givers.iter().find(|(giver, _)| is(giver)).map(|(_, said)| *said)
}

fn giver_of(file: &File, giver: &Giver) -> Option<Party<Uuid>> {
    match giver {
        Giver::Client => Some(Party::Client),
        Giver::Representative(place) => {
            file.facts.people.get(*place).map(|person| Party::Person(person.id))
        }
    }
}

/// "Ja: jij en Esra. Nog geen ja: Kees."; or that all is there, or cannot be.
pub(super) fn lines(
    t: Texts,
    file: &File,
    me: Option<&Party<Uuid>>,
    way: &WayIn,
    open: bool,
) -> Vec<String> {
    if way.no_representative {
        return vec![fl!(t, "share-no-representative")];
    }
    let names = |wanted: bool| {
        let some = way.givers.iter().filter(|(_, said)| *said == wanted);
        let names: Vec<String> = some.map(|(giver, _)| name(t, file, me, giver)).collect();
        t.and(&names)
    };
    let (said, awaited) = (names(true), names(false));
    let mut lines = Vec::new();
    if !said.is_empty() {
        lines.push(fl!(t, "invite-said", names = said));
    }
    if !way.complete {
        lines.push(fl!(t, "invite-awaited", names = awaited));
    } else if !open {
        lines.push(fl!(t, "invite-complete"));
    }
    if !way.care {
        lines.push(fl!(t, "share-no-care"));
    }
    lines
}

/// All whose yes it takes: "jij, Esra en Kees".
pub(super) fn everybody(t: Texts, file: &File, me: Option<&Party<Uuid>>, way: &WayIn) -> String {
    let names: Vec<String> = way.givers.iter().map(|(giver, _)| name(t, file, me, giver)).collect();
    t.and(&names)
}

fn name(t: Texts, file: &File, me: Option<&Party<Uuid>>, giver: &Giver) -> String {
    if me.is_some() && giver_of(file, giver).as_ref() == me {
        return fl!(t, "invite-you");
    }
    match giver {
        Giver::Client => file.call_name.clone(),
        Giver::Representative(place) => {
            file.people.get(*place).map(|member| member.name.clone()).unwrap_or_default()
        }
    }
}

/// "gevraagd door jou op 3 mei 2026".
pub(super) fn asked_by(t: Texts, hat: &Hat, one: &Invitation) -> String {
    let day = t.day(one.asked_at.amsterdam().date());
    if one.asker == hat.known.person {
        return fl!(t, "invite-by-you", day = day);
    }
    fl!(t, "invite-by", who = one.asker_name.as_str(), day = day)
}
