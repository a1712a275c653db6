//! What is kept of a message: in whose file it stands, whose own thing it is
//! there, and who wrote it as what.
//!
//! Never guesses whose file is meant: a message about a client who is not known
//! waits, and one about two is not taken.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::around::{Around, everyone};
use crate::features::import::apply::circles::each_once;
use crate::features::import::apply::{FILE_GONE, NO_CLIENT};
use crate::features::import::fhir::Communication;
use crate::features::import::run::Run;
use crate::features::messages::store::Placed;
use crate::ids::{ClientId, PersonId};

const TWO_CLIENTS: &str = "it does not say which of its clients it is about";
const NO_RELATIVE: &str = "a related person who takes part in it is not known";
const NO_SENDER: &str = "its sender is not known";
const OTHERS_SENDER: &str = "its sender does not belong to this client";
const NO_PRACTITIONER: &str = "no practitioner who is known takes part in it";
const WITHOUT_CLIENT: &str = "neither its client nor a related person takes part in it";
const AHEAD: &str = "the time it was sent lies ahead";

/// What is kept of a Communication.
#[derive(Debug)]
pub(super) struct Kept<'a> {
    pub(super) client: ClientId,
    /// Whose own thing it is, by id; none: the file's.
    pub(super) parties: Option<Vec<PersonId>>,
    pub(super) author: PersonId,
    /// As what it was written, as the log names it.
    pub(super) role: &'static str,
    pub(super) sent: Timestamp,
    pub(super) text: &'a str,
}

impl Kept<'_> {
    /// Whether a message stands in the same file, between the same people.
    pub(super) fn is_in(&self, placed: &Placed) -> bool {
        self.client == placed.client && self.parties == placed.parties
    }
}

/// What is kept, and who treats among those who take part: with them a
/// conversation is begun, and that is all they say.
pub(super) fn kept<'a>(
    run: &Run<'_>,
    it: &'a Communication,
    around: &Around,
) -> Result<(Kept<'a>, Vec<PersonId>), &'static str> {
    let client = file(run, it, around)?;
    let holder = *around.holders.get(&client).ok_or(FILE_GONE)?;
    let (author, role) = author(run, it, around, (client, holder))?;
    let with_client = everyone(it).any(|who| run.known.client(who) == Some(client));
    let relatives = relatives(run, it, around, client)?;
    let parties = (!relatives.is_empty())
        .then(|| each_once(relatives.into_iter().chain(with_client.then_some(holder))));
    if parties.is_none() && !with_client {
        return Err(WITHOUT_CLIENT);
    }
    let practitioners = each_once(everyone(it).filter_map(|who| run.known.practitioner(who)));
    if practitioners.is_empty() {
        return Err(NO_PRACTITIONER);
    }
    if it.sent > run.now.timestamp() {
        return Err(AHEAD);
    }
    let kept = Kept { client, parties, author, role, sent: it.sent, text: &it.text };
    Ok((kept, practitioners))
}

/// The file of the client it is about, else of the one client who takes part,
/// else the one around which the related persons stand who do.
fn file(run: &Run<'_>, it: &Communication, around: &Around) -> Result<ClientId, &'static str> {
    let client = |who| run.known.client(who).ok_or(NO_CLIENT);
    if let Some(subject) = &it.subject {
        return client(subject);
    }
    let patients = everyone(it).filter(|who| who.kind == "Patient");
    let mut files = patients.map(client).collect::<Result<BTreeSet<_>, _>>()?;
    if files.is_empty() {
        let relatives = everyone(it).filter_map(|who| run.known.relative(who));
        files.extend(relatives.flat_map(|person| around.circles.files(person)));
    }
    match (files.pop_first(), files.is_empty()) {
        (Some(file), true) => Ok(file),
        (Some(_), false) => Err(TWO_CLIENTS),
        (None, _) => Err(NO_CLIENT),
    }
}

/// Who wrote it, and as what. Whether a related person has authority is for
/// staff to say, so none is read into it.
fn author(
    run: &Run<'_>,
    it: &Communication,
    around: &Around,
    (client, holder): (ClientId, PersonId),
) -> Result<(PersonId, &'static str), &'static str> {
    if let Some(person) = run.known.practitioner(&it.sender) {
        Ok((person, "therapist"))
    } else if let Some(person) = run.known.relative(&it.sender) {
        let belongs = around.circles.files(person).contains(&client);
        belongs.then_some((person, "related_person")).ok_or(OTHERS_SENDER)
    } else {
        let sender = run.known.client(&it.sender).ok_or(NO_SENDER)?;
        (sender == client).then_some((holder, "client")).ok_or(OTHERS_SENDER)
    }
}

/// Those who stand around the file; of another file's nobody comes in.
fn relatives(
    run: &Run<'_>,
    it: &Communication,
    around: &Around,
    client: ClientId,
) -> Result<Vec<PersonId>, &'static str> {
    let related = everyone(it).filter(|who| who.kind == "RelatedPerson");
    let known = related.map(|who| run.known.relative(who).ok_or(NO_RELATIVE));
    let mut known = known.collect::<Result<Vec<_>, _>>()?;
    known.retain(|person| around.circles.files(*person).contains(&client));
    Ok(known)
}
