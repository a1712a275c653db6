//! FHIR's `HumanName`, with the Dutch extensions, into a [`PersonName`].

use super::given::{self, Given, GivenKind};
use super::name::{NameOrder, PersonName};
use super::node::{Node, Wrong};
use super::{particle, whole_name};

const OF_FHIR: &str = "http://hl7.org/fhir/StructureDefinition/";

/// One `HumanName` as it stands.
struct Candidate<'a> {
    usage: &'a str,
    /// Old, or its period has an end.
    past: bool,
    order: Option<NameOrder>,
    text: Option<String>,
    family: Option<String>,
    given: Vec<Given>,
    own_prefix: Option<String>,
    own_name: Option<String>,
    partner_prefix: Option<String>,
    partner_name: Option<String>,
}

/// The name to show out of those under `name`: the official before the usual
/// before others, and one in use before a former one. `None` without any.
pub(super) fn read(node: Node<'_>) -> Result<Option<PersonName>, Wrong> {
    let names = node.many("name", Candidate::read)?;
    let best = names.iter().filter(|name| !name.is_empty()).min_by_key(|name| name.rank());
    let name = best.map(|best| {
        let others = || names.iter().filter(|other| !std::ptr::eq(*other, best) && !other.past);
        let mut name = best.build();
        let usual = others().find(|other| matches!(other.usage, "usual" | "nickname"));
        name.call_name = best
            .of_kind(GivenKind::CallName)
            .next()
            .cloned()
            .or_else(|| Some(usual?.given_joined()))
            .filter(|call_name| !call_name.is_empty());
        if name.initials.is_none() {
            name.initials = others().find_map(Candidate::initials);
        }
        name
    });
    Ok(name.filter(|name| !name.display().is_empty()))
}

impl<'a> Candidate<'a> {
    fn read(node: Node<'a>) -> Result<Self, Wrong> {
        let usage = node.code("use")?.unwrap_or_default();
        let ended = node.one("period", |period| Ok(period.code("end")?.is_some()))?;
        let part = |part: &str| {
            let url = format!("{OF_FHIR}humanname-{part}");
            let found = node.one("_family", |family| {
                family.extension(&url, |extension| extension.text("valueString"))
            })?;
            Ok::<_, Wrong>(found.flatten())
        };
        Ok(Self {
            usage,
            past: ended == Some(true) || matches!(usage, "old" | "maiden"),
            order: node.extension(&format!("{OF_FHIR}humanname-assembly-order"), |extension| {
                Ok(extension.code("valueCode")?.and_then(order_of))
            })?,
            text: node.text("text")?,
            family: node.text("family")?,
            given: given::read(node)?,
            own_prefix: part("own-prefix")?,
            own_name: part("own-name")?,
            partner_prefix: part("partner-prefix")?,
            partner_name: part("partner-name")?,
        })
    }

    fn has_family(&self) -> bool {
        [&self.family, &self.own_name, &self.partner_name].iter().any(|part| part.is_some())
    }

    fn is_empty(&self) -> bool {
        !self.has_family() && self.text.is_none() && self.given.is_empty()
    }

    /// The lowest is shown.
    fn rank(&self) -> (bool, bool, u8) {
        let usage = match self.usage {
            "official" => 0,
            "usual" => 1,
            "" => 2,
            _ => 3,
        };
        (self.past, !self.has_family() && self.text.is_none(), usage)
    }

    fn build(&self) -> PersonName {
        if let Some(text) = self.text.as_deref().filter(|_| !self.has_family()) {
            return whole_name::parted(text);
        }
        let mut name = PersonName {
            given: self.of_kind(GivenKind::Full).cloned().collect(),
            initials: self.initials(),
            ..PersonName::default()
        };
        let (own_prefix, own) = self.own();
        let partner = (self.partner_prefix.clone(), self.partner_name.clone());
        if let Some(own) = own {
            (name.prefix, name.family) = (own_prefix, own);
            (name.partner_prefix, name.partner_family) = partner;
        } else {
            // Only the partner's name is known: it is the name in use.
            (name.prefix, name.family) = (partner.0, partner.1.unwrap_or_default());
        }
        name.order = self.order_for(&name);
        name
    }

    /// One's own prefix and family name.
    fn own(&self) -> (Option<String>, Option<String>) {
        let family = match (&self.own_name, &self.family, &self.partner_name) {
            (Some(own), ..) if self.own_prefix.is_some() => {
                return (self.own_prefix.clone(), Some(own.clone()));
            }
            (Some(own), ..) => own,
            (None, Some(family), None) => family,
            _ => return (None, None),
        };
        // The prefix stands in the family name too, unless the sender forgot it.
        let outside = self.own_prefix.as_deref().and_then(|prefix| {
            let rest = family.strip_prefix(prefix).and_then(|rest| rest.strip_prefix(' '));
            let forgotten = particle::are_particles(prefix).then_some(family.as_str());
            Some((Some(prefix), rest.or(forgotten)?))
        });
        let (prefix, rest) = outside.unwrap_or_else(|| particle::split(family));
        (prefix.map(str::to_owned), Some(rest.to_owned()))
    }

    /// The order that is stated, else the one the whole family name shows.
    fn order_for(&self, name: &PersonName) -> NameOrder {
        use NameOrder::{Own, OwnPartner, Partner, PartnerOwn};
        if name.partner_family.is_none() {
            return Own;
        }
        let shows = |order: &NameOrder| {
            let shown = PersonName { order: *order, ..name.clone() }.surname().to_lowercase();
            self.family
                .as_ref()
                .is_some_and(|family| family.to_lowercase().replace(" - ", "-") == shown)
        };
        let seen = || [Own, Partner, PartnerOwn, OwnPartner].into_iter().find(shows);
        self.order.or_else(seen).unwrap_or(OwnPartner)
    }

    fn of_kind(&self, kind: GivenKind) -> impl Iterator<Item = &String> {
        self.given.iter().filter(move |given| given.kind == kind).map(|given| &given.name)
    }

    fn given_joined(&self) -> String {
        let full: Vec<_> = self.of_kind(GivenKind::Full).map(String::as_str).collect();
        full.join(" ")
    }

    /// Initials of all first names, when at least one is known by its initial only.
    fn initials(&self) -> Option<String> {
        self.of_kind(GivenKind::Initial).next()?;
        let all = self.given.iter().filter(|given| given.kind != GivenKind::CallName);
        Some(all.map(Given::initial).collect())
    }
}

fn order_of(code: &str) -> Option<NameOrder> {
    match code {
        "NL1" => Some(NameOrder::Own),
        "NL2" => Some(NameOrder::Partner),
        "NL3" => Some(NameOrder::PartnerOwn),
        "NL4" => Some(NameOrder::OwnPartner),
        _ => None,
    }
}
