//! A client as the portal keeps one (A12, P3). `contact` is left out: whoever
//! matters comes as a `RelatedPerson`.

use jiff::{Timestamp, civil::Date};

use super::code::Concept;
use super::node::{Node, Wrong};
use super::telecom::{Prefer, Telecom};
use super::time::{Moment, midnight};
use super::{PersonName, Reference, Skip, address, name_read};

/// Nobody in care was born before it: an earlier year is a mistake.
const EARLIEST_BIRTH_YEAR: i16 = 1850;

/// When someone died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// At this instant; a date alone is the start of that Dutch day.
    At(Timestamp),
    /// It is not known when.
    Unknown,
}

/// Administrative gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Gender {
    Female,
    Male,
    Other,
    Unknown,
}

/// The language to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Language {
    Dutch,
    English,
    /// One the portal does not speak.
    Other,
}

/// A client of the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    /// The id in the sending system.
    pub id: String,
    /// The name.
    pub name: PersonName,
    /// The day of birth, always complete. Whether it lies ahead is for the caller, who has a clock.
    pub born: Date,
    /// Whether and when the client died.
    pub died: Option<Death>,
    /// Gender, if stated.
    pub gender: Option<Gender>,
    /// The e-mail address in use.
    pub email: Option<String>,
    /// The mobile number in use, as written.
    pub mobile: Option<String>,
    /// Another telephone number in use, as written.
    pub phone: Option<String>,
    /// The current home address, lines parted by `\n`.
    pub address: Option<String>,
    /// The language to write in, if stated.
    pub language: Option<Language>,
    /// Whether the sending system still uses this file.
    pub active: bool,
    /// The organisation that keeps the file.
    pub organization: Option<Reference>,
    /// General practitioners: people, roles or practices.
    pub general_practitioners: Vec<Reference>,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<Patient, Skip> {
    let name = name_read::read(node)?;
    let telecom = Telecom::read(node, Prefer::Home)?;
    let organization = node.one("managingOrganization", Reference::read)?;
    Ok(Patient {
        id,
        name: name.ok_or(Skip::NoName)?,
        born: birth_date(node)?,
        died: death(node)?,
        gender: gender(node)?,
        email: telecom.email,
        mobile: telecom.mobile,
        phone: telecom.phone,
        address: address::read(node)?,
        language: language(node)?,
        active: node.flag("active")?.unwrap_or(true),
        organization: organization.flatten(),
        general_practitioners: node
            .many("generalPractitioner", Reference::read)?
            .into_iter()
            .flatten()
            .collect(),
    })
}

fn birth_date(node: Node<'_>) -> Result<Date, Skip> {
    match node.parsed("birthDate", Moment::parse)? {
        None => Err(Skip::NoBirthDate),
        Some(Moment::Partial(..)) => Err(Skip::PartialBirthDate),
        Some(Moment::Day(day)) if day.year() >= EARLIEST_BIRTH_YEAR => Ok(day),
        Some(_) => Err(Wrong::field("birthDate").into()),
    }
}

fn death(node: Node<'_>) -> Result<Option<Death>, Wrong> {
    let at = node.parsed("deceasedDateTime", |text| {
        Some(match Moment::parse(text)? {
            Moment::Day(day) => Death::At(midnight(day)?),
            Moment::Instant(instant) => Death::At(instant),
            Moment::Partial(..) => Death::Unknown,
        })
    })?;
    let died = node.flag("deceasedBoolean")? == Some(true);
    Ok(at.or(died.then_some(Death::Unknown)))
}

pub(super) fn gender(node: Node<'_>) -> Result<Option<Gender>, Wrong> {
    Ok(match node.code("gender")? {
        Some("female") => Some(Gender::Female),
        Some("male") => Some(Gender::Male),
        Some("other") => Some(Gender::Other),
        Some("unknown") => Some(Gender::Unknown),
        _ => None,
    })
}

/// The preferred language, else the first.
fn language(node: Node<'_>) -> Result<Option<Language>, Wrong> {
    let mut spoken = node.many("communication", |item| {
        let preferred = item.flag("preferred")? == Some(true);
        Ok((!preferred, item.one("language", Concept::read)?.as_ref().and_then(language_of)))
    })?;
    spoken.sort_by_key(|(after, _)| *after);
    Ok(spoken.into_iter().find_map(|(_, language)| language))
}

fn language_of(concept: &Concept<'_>) -> Option<Language> {
    let codes = concept.codings.iter().map(|coding| coding.code.to_lowercase());
    codes.chain(concept.lower_case_words()).find(|text| !text.is_empty()).map(|text| {
        match text.split(['-', '_', ' ']).next() {
            Some("nl" | "nld" | "dut" | "nederlands" | "dutch") => Language::Dutch,
            Some("en" | "eng" | "engels" | "english") => Language::English,
            _ => Language::Other,
        }
    })
}
