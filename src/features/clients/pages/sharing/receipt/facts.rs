//! What a receipt says, taken from the file once, and its check value.
//!
//! Takes nothing that another giver said.

use data_encoding::HEXUPPER;
use i18n_embed_fl::fl;
use rules::{Consent, Party};
use uuid::Uuid;
use vault::Signer;

use super::super::choice::{Choice, last_day};
use super::Statement;
use crate::access::{View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::{Whose, categories_or_nothing, kin_of_client, kin_of_other};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// The purpose under which check values are made.
const PURPOSE: &str = "consent-receipt";
/// So many bytes of a signature are shown: enough that nobody hits one by trying.
const SHOWN: usize = 10;

/// What a receipt says.
pub(super) struct Facts {
    pub(super) t: Texts,
    pub(super) id: Uuid,
    pub(super) said: Consent<Uuid>,
    pub(super) replaced: Option<(Uuid, Instant)>,
    /// Who stated it, by name.
    pub(super) giver: String,
    /// What that one is to the client, in words; empty for the client.
    pub(super) giver_kin: String,
    /// The client, by name.
    pub(super) client: String,
    pub(super) receiver: String,
    pub(super) receiver_kin: String,
    /// The categories in words.
    pub(super) what: String,
    pub(super) provider: String,
    /// The short check value.
    pub(super) check: String,
}

impl Facts {
    pub(super) fn of(
        page: &Page,
        view: &View<'_, scope::Sharing>,
        choice: &Choice,
        statement: Statement,
        place: Option<&[u8]>,
    ) -> Result<Self> {
        let (t, file) = (page.0.texts(), view.file());
        let own = choice.giver == Party::Client;
        let receiver = file.member_of(choice.receiver).ok_or(Error::NotFound)?;
        let giver = match &choice.giver {
            Party::Client => None,
            Party::Person(id) => Some(file.member_of(PersonId(*id)).ok_or(Error::NotFound)?),
        };
        let kin = if own { kin_of_client } else { kin_of_other };
        let Statement { id, said, replaced } = statement;
        let providers = &page.app().providers;
        let provider = providers.by_id(file.provider).map(|one| one.legal_name.clone());
        let signed = bytes(file.id.0, id, &said, place);
        Ok(Self {
            t,
            id,
            giver: giver.map_or_else(|| file.name.clone(), |one| one.name.clone()),
            giver_kin: giver.map(|one| kin_of_other(t, &one.relationship)).unwrap_or_default(),
            client: file.name.clone(),
            receiver: receiver.name.clone(),
            receiver_kin: kin(t, &receiver.relationship),
            what: categories_or_nothing(t, Whose::of(own, &file.call_name), said.categories),
            provider: provider.unwrap_or_default(),
            check: check_value(page.app().vault.signer(), &signed),
            said,
            replaced,
        })
    }

    /// A name that tells nothing of care: `receipt-2026-11-26.txt`.
    pub(super) fn name(&self, end: &str) -> String {
        format!("receipt-{}.{end}", Instant::from(self.said.stated).amsterdam().date())
    }

    /// When it was stated, in Amsterdam.
    fn when(&self, at: Instant) -> String {
        let when = at.amsterdam();
        let time = format!("{:02}:{:02}:{:02}", when.hour(), when.minute(), when.second());
        fl!(self.t, "receipt-moment", day = self.t.day(when.date()), time = time)
    }

    /// As pairs of a word and a value, in the order in which they are read.
    pub(super) fn pairs(&self, t: Texts) -> Vec<(String, String)> {
        let said = &self.said;
        let giver = if self.giver_kin.is_empty() {
            fl!(t, "receipt-giver-own", name = self.giver.as_str())
        } else {
            fl!(t, "receipt-giver-for", name = self.giver.as_str(), kin = self.giver_kin.as_str())
        };
        let until = match (said.withdrawn, said.until) {
            (true, _) => fl!(t, "receipt-stopped"),
            (false, None) => fl!(t, "receipt-until-changed"),
            (false, Some(until)) => fl!(t, "receipt-until", day = t.day(last_day(until.into()))),
        };
        let replaced = match self.replaced {
            None => fl!(t, "receipt-replaced-nothing"),
            Some((id, at)) => {
                fl!(t, "receipt-replaced", when = self.when(at), id = id.to_string())
            }
        };
        let receiver = format!("{} ({})", self.receiver, self.receiver_kin);
        let mut pairs = vec![
            (fl!(t, "receipt-giver"), giver),
            (fl!(t, "receipt-about"), self.client.clone()),
            (fl!(t, "receipt-receiver"), receiver),
            (fl!(t, "receipt-what"), self.what.clone()),
        ];
        if !said.hidden_items.is_empty() {
            let hidden = said.hidden_items.len();
            pairs.push((fl!(t, "receipt-hidden"), fl!(t, "receipt-hidden-number", n = hidden)));
        }
        pairs.extend([
            (fl!(t, "receipt-from"), self.when(said.stated.into())),
            (fl!(t, "receipt-end"), until),
            (fl!(t, "receipt-replaces"), replaced),
            (fl!(t, "receipt-provider"), self.provider.clone()),
            (fl!(t, "receipt-article"), fl!(t, "receipt-article-text")),
            (fl!(t, "receipt-id"), self.id.to_string()),
            (fl!(t, "receipt-check"), self.check.clone()),
        ]);
        pairs
    }
}

/// All that a statement says, and the hash of its line in the file's chain: each
/// of a fixed length, or with its length before it.
fn bytes(client: Uuid, id: Uuid, said: &Consent<Uuid>, place: Option<&[u8]>) -> Vec<u8> {
    let giver = match &said.giver {
        Party::Client => client,
        Party::Person(person) => *person,
    };
    let until = said.until.map_or(i64::MAX, |until| Instant::from(until).0);
    let mut bytes = b"empower receipt 1".to_vec();
    for id in [client, id, giver, said.receiver] {
        bytes.extend(id.as_bytes());
    }
    for number in [Instant::from(said.stated).0, said.categories.bits(), until] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.push(u8::from(said.withdrawn));
    let mut hidden = said.hidden_items.clone();
    hidden.sort_unstable();
    bytes.extend((hidden.len() as u64).to_be_bytes());
    bytes.extend(hidden.iter().flat_map(Uuid::as_bytes));
    bytes.extend(place.unwrap_or_default());
    bytes
}

/// "3F2A 91C0 …": the begin of the portal's signature.
fn check_value(signer: &Signer, bytes: &[u8]) -> String {
    let signature = signer.sign(PURPOSE, bytes);
    let text = HEXUPPER.encode(&signature[..SHOWN]);
    let fours: Vec<&str> =
        (0..text.len()).step_by(4).filter_map(|at| text.get(at..at + 4)).collect();
    fours.join(" ")
}
