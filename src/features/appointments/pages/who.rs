//! "Who can see this" of one appointment, by asking the rules for each.
//!
//! Owns nothing of the decision. The answer is for the client and for staff: a
//! relative does not read from it who else is around the client.

use i18n_embed_fl::fl;
use rules::{Action, Category, Party, Question};
use uuid::Uuid;

use super::{own, role, standing_line};
use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::features::appointments::Booking;
use crate::features::clients::kin_of_client;
use crate::web::text::Texts;

/// A sentence for each who may see `booking` at `at`.
pub(super) fn sees(
    t: Texts,
    file: &File,
    booking: &Booking,
    hat: Option<&Hat>,
    at: Instant,
) -> Vec<String> {
    if booking.own && standing_line(hat) {
        return vec![fl!(t, "appointment-own-who")];
    }
    if standing_line(hat) || role(hat).is_empty() {
        return Vec::new();
    }
    let parties = booking.own.then(|| parties(file, booking));
    let allowed = |viewer: Party<Uuid>| {
        let question = Question {
            viewer,
            category: Category::Appointments,
            action: Action::View,
            item: Some(booking.id.0),
            parties: parties.clone(),
        };
        rules::decide(&file.facts, &question, at.timestamp()).allow
    };
    let mut lines = Vec::new();
    if allowed(Party::Client) {
        lines.push(if own(hat) { fl!(t, "who-you") } else { file.name.clone() });
    }
    for member in file.people.iter().filter(|member| allowed(Party::Person(member.person.0))) {
        lines.push(if member.therapist {
            fl!(t, "who-therapist", name = member.name.as_str())
        } else if own(hat) {
            let kin = kin_of_client(t, &member.relationship);
            fl!(t, "who-sees-name", name = member.name.as_str(), kin = kin)
        } else {
            member.name.clone()
        });
    }
    if !booking.own {
        lines.push(fl!(t, "who-planners"));
    }
    lines
}

fn parties(file: &File, booking: &Booking) -> Vec<Party<Uuid>> {
    let party = |person: Uuid| {
        if person == file.person.0 { Party::Client } else { Party::Person(person) }
    };
    booking.parties.iter().map(|someone| party(someone.person.0)).collect()
}
