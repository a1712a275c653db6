//! E-mail addresses and telephone numbers: the one of each kind that is in use.

use super::code::Concept;
use super::node::{Node, Wrong};

/// Said of the system of a number that it is a mobile one (Dutch profiles).
const SYSTEM_DETAIL: &str = "http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification";

/// How someone or something can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Telecom {
    pub(super) email: Option<String>,
    pub(super) mobile: Option<String>,
    pub(super) phone: Option<String>,
}

/// Which use comes first: people at home, staff and organisations at work.
#[derive(Clone, Copy)]
pub(super) enum Prefer {
    Home,
    Work,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Email,
    Mobile,
    Phone,
}

impl Telecom {
    /// The best of each kind under `telecom`.
    pub(super) fn read(node: Node<'_>, prefer: Prefer) -> Result<Self, Wrong> {
        let mut points = node.many("telecom", |point| Point::read(point, prefer))?;
        points.sort_by_key(|point| point.as_ref().map(|point| point.rank));
        let best = |kind| {
            points
                .iter()
                .flatten()
                .find(|point| point.kind == kind)
                .map(|point| point.value.clone())
        };
        Ok(Self { email: best(Kind::Email), mobile: best(Kind::Mobile), phone: best(Kind::Phone) })
    }
}

struct Point {
    kind: Kind,
    value: String,
    /// The lowest is kept: in use, then by the preferred use, then by the sender's rank.
    rank: (bool, bool, i64),
}

impl Point {
    fn read(node: Node<'_>, prefer: Prefer) -> Result<Option<Self>, Wrong> {
        let usage = node.code("use")?.unwrap_or_default();
        let ended = node.one("period", |period| Ok(period.code("end")?.is_some()))?;
        let rank = node.whole("rank")?.unwrap_or(i64::MAX);
        let detail = node.one("_system", |system| {
            system.extension(SYSTEM_DETAIL, |extension| {
                extension.one("valueCodeableConcept", Concept::read)
            })
        })?;
        let mobile = usage == "mobile" || detail.flatten().is_some_and(|is| is.has_code("MC"));
        let system = node.code("system")?;
        let Some(value) = node.text("value")? else {
            return Ok(None);
        };
        let value = value.trim_start_matches("mailto:").trim_start_matches("tel:").to_owned();
        let kind = match system {
            Some("email") if is_email(&value) => Kind::Email,
            Some("sms") => Kind::Mobile,
            Some("phone") if mobile || is_dutch_mobile(&value) => Kind::Mobile,
            Some("phone") => Kind::Phone,
            _ => return Ok(None),
        };
        let preferred = match prefer {
            Prefer::Home => usage != "work",
            Prefer::Work => usage == "work",
        };
        let past = usage == "old" || ended == Some(true);
        Ok(Some(Self { kind, value, rank: (past, !preferred, rank) }))
    }
}

/// Good enough to write to; the address proves itself when the invitation arrives.
fn is_email(value: &str) -> bool {
    let parts = value.split_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !value.contains([' ', '<', '>', ','])
    })
}

fn is_dutch_mobile(value: &str) -> bool {
    let plain: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    ["06", "+316", "00316", "+3106"].iter().any(|start| plain.starts_with(start))
        && plain.len() >= 10
}
