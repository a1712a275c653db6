//! From what the store counted to who did what, as the reader may know it.

use rules::Categories;
use uuid::Uuid;

use super::{Count, Line, Turned, What, Who};

/// The line, not folded with others yet.
pub(super) fn of(count: &Count, own: &[Uuid]) -> Line {
    let who = match (&count.name, count.role.as_str()) {
        _ if count.person_id.is_some_and(|person| own.contains(&person)) => Who::Me,
        (_, "import" | "seeding" | "command" | "job") => Who::System,
        (Some(name), role) if !matches!(role, "stranger" | "unknown") => {
            Who::Somebody(name.clone(), count.initials.clone().unwrap_or_default())
        }
        _ => Who::Nobody,
    };
    Line {
        person: if who == Who::Nobody { None } else { count.person_id },
        who,
        role: count.role.clone(),
        action: count.action.clone(),
        outcome: count.outcome.clone(),
        what: what(count),
        emergency: count.emergency.is_some(),
        last: count.last_at,
        times: count.lines,
    }
}

fn what(count: &Count) -> What {
    match count.object.as_deref() {
        Some("file") => What::File,
        Some("emergency") => What::Emergency,
        Some("access_log") => What::Log,
        Some("own_things") => What::Own,
        Some("consent" | "who_sees" | "prepared_choice") => What::Sharing,
        Some("wish") => What::Wish,
        Some("asked_why") => What::Question,
        Some("conduct_report") => What::Conduct,
        Some("way_in") => What::WayIn,
        Some("way_in_by_hand") => What::WayInByHand,
        Some("support") => What::Support,
        Some("birth_proof") => What::Proof(true),
        Some("birth_proof_wrong") => What::Proof(false),
        Some("treatment") if count.action == "rights" => {
            let at = (count.lines == 1).then_some(count.last_at);
            let turned = match at {
                Some(_) if count.valid_until == at => Turned::Ended,
                Some(_) if count.valid_from == at => Turned::Given,
                _ => Turned::Changed,
            };
            What::Right(count.receiver.clone(), turned)
        }
        _ => What::Data(Categories::from_bits(count.categories).unwrap_or(Categories::EMPTY)),
    }
}
