//! What somebody is to a client. Says who someone is, never what they may.

use super::code::Concept;

/// The Dutch list of roles of contact persons.
const DUTCH_ROLES: &str = "2.16.840.1.113883.2.4.3.11.22.472";

/// HL7's lists, by address and by object number.
const HL7_ROLES: [&str; 5] =
    ["v3-RoleCode", "2.16.840.1.113883.5.111", "v2-0131", "v2-0063", "v2/0131"];

/// What somebody is to the client. Brings no authority: that is established by
/// staff, as the rulebook says, never imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Relationship {
    Mother,
    Father,
    StepParent,
    FosterParent,
    Parent,
    /// Somebody with guardianship (voogd).
    Guardian,
    /// A mentor by court order.
    Mentor,
    /// A curator by court order.
    Curator,
    Partner,
    Sibling,
    Grandparent,
    Child,
    Teacher,
    School,
    GeneralPractitioner,
    FamilyOther,
    Other,
}

/// All that the codes and words of one relationship say; empty when unknown.
pub(super) fn read(concept: &Concept<'_>) -> Vec<Relationship> {
    let coded = concept.codings.iter().filter_map(|coding| {
        if coding.system.ends_with(DUTCH_ROLES) {
            dutch(coding.code)
        } else if HL7_ROLES.iter().any(|list| coding.system.ends_with(list)) {
            hl7(coding.code)
        } else {
            None
        }
    });
    let found: Vec<_> = coded.collect();
    if found.iter().any(|relationship| *relationship != Relationship::Other) {
        return found;
    }
    let told: Vec<_> = concept.lower_case_words().filter_map(|words| by_words(&words)).collect();
    if told.is_empty() { found } else { told }
}

/// HL7's role codes (v3), and those of its older lists (v2-0063, v2-0131).
fn hl7(code: &str) -> Option<Relationship> {
    use Relationship as R;
    Some(match code {
        "MTH" | "NMTH" | "NMTHF" | "ADOPTM" | "GESTM" => R::Mother,
        "FTH" | "NFTH" | "NFTHF" | "ADOPTF" => R::Father,
        "PRN" | "NPRN" | "ADOPTP" | "PAR" => R::Parent,
        "STPPRN" | "STPMTH" | "STPFTH" => R::StepParent,
        "PRNFOST" | "MTHFOST" | "FTHFOST" => R::FosterParent,
        "GUARD" | "GUADLTM" | "GRD" => R::Guardian,
        "SPS" | "HUSB" | "WIFE" | "DOMPART" | "SIGOTHR" | "FMRSPS" | "SPO" | "DOM" => R::Partner,
        "SIB" | "SIS" | "BRO" | "NSIB" | "NSIS" | "NBRO" | "HSIB" | "HSIS" | "HBRO" | "STPSIB"
        | "STPSIS" | "STPBRO" | "TWIN" | "TWINSIS" | "TWINBRO" | "FTWIN" | "ITWIN" => R::Sibling,
        "GRPRN" | "GRMTH" | "GRFTH" | "MGRPRN" | "MGRMTH" | "MGRFTH" | "PGRPRN" | "PGRMTH"
        | "PGRFTH" | "GRP" => R::Grandparent,
        "CHILD" | "SON" | "SONC" | "DAU" | "DAUC" | "NCHILD" | "STPCHLD" | "STPSON" | "STPDAU"
        | "CHLDFOST" | "CHLDADOPT" | "CHD" | "NCH" | "SCH" | "FCH" => R::Child,
        "FAMMEMB" | "EXT" | "AUNT" | "UNCLE" | "COUSN" | "NEPHEW" | "NIECE" | "NIENEPH"
        | "CHLDINLAW" | "INLAW" | "PRNINLAW" | "SIBINLAW" | "BROINLAW" | "SISINLAW"
        | "FTHINLAW" | "MTHINLAW" | "GRNDCHILD" | "EXF" | "N" => R::FamilyOther,
        "" => return None,
        _ => R::Other,
    })
}

/// The Dutch list. Its "legal representative" (24) says nothing about which
/// kind, and gives none.
fn dutch(code: &str) -> Option<Relationship> {
    use Relationship as R;
    Some(match code.trim_start_matches('0') {
        "3" => R::Curator,
        "10" => R::Parent,
        "11" => R::Guardian,
        "12" => R::Partner,
        "13" => R::FosterParent,
        "15" => R::Mentor,
        "16" => R::Child,
        "17" | "18" => R::FamilyOther,
        "22" => R::GeneralPractitioner,
        "" => return None,
        _ => R::Other,
    })
}

/// Longer words before those that stand inside them ("stiefmoeder", "moeder").
fn by_words(words: &str) -> Option<Relationship> {
    use Relationship as R;
    let known = [
        (R::StepParent, &["stiefmoeder", "stiefvader", "stiefouder", "step"][..]),
        (R::FosterParent, &["pleegmoeder", "pleegvader", "pleegouder", "foster"][..]),
        (R::Grandparent, &["grootmoeder", "grootvader", "grootouder", "grand"][..]),
        (R::FamilyOther, &["schoonmoeder", "schoonvader", "schoonouder", "in-law"][..]),
        (R::Mother, &["moeder", "mother"][..]),
        (R::Father, &["vader", "father"][..]),
        (R::Parent, &["ouder", "parent"][..]),
        (R::Guardian, &["voogd", "guardian"][..]),
        (R::Curator, &["curator"][..]),
        (R::Teacher, &["leerkracht", "docent", "teacher"][..]),
        (R::School, &["school"][..]),
        (R::Mentor, &["mentor"][..]),
        (R::GeneralPractitioner, &["huisarts", "general practitioner"][..]),
        (R::Partner, &["partner", "echtgeno", "spouse", "husband", "wife"][..]),
        (R::Sibling, &["broer", "zus", "brother", "sister", "sibling"][..]),
        (R::Child, &["zoon", "dochter", "daughter", "child"][..]),
        (R::FamilyOther, &["familie", "family"][..]),
    ];
    let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
    known.iter().find(|(_, list)| has(list)).map(|(relationship, _)| *relationship)
}
