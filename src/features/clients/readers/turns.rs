//! What of "who can see this" changes on the client's next birthday (T4.2-T4.4).
//!
//! Owns the words. Who sees it then is what the rules say of the same facts at
//! that instant, beside what they say of the instant before: so what ends or
//! begins for another reason is not told as if the birthday did it.

use i18n_embed_fl::fl;
use rules::Party;
use uuid::Uuid;

use super::Asked;
use crate::clock::Instant;

impl Asked<'_> {
    /// The day, and for whom it changes something; nothing where no such birthday is ahead.
    pub(super) fn turns(&self) -> Vec<String> {
        let now = self.at.timestamp();
        let Some(next) = rules::next_turning(&self.file.facts, now) else { return Vec::new() };
        let then = Instant::from(next.begins());
        let before = then.plus_seconds(-1).max(self.at);
        let (t, age) = (self.t, i64::from(next.age));
        let day = t.day(next.day);
        let mut lines = vec![if self.is_client() {
            fl!(t, "turns-you", day = day, age = age)
        } else {
            fl!(t, "turns", day = day, age = age, name = self.file.call_name.as_str())
        }];
        for (who, party) in self.everybody() {
            let (was, is) =
                (self.decide_at(party.clone(), before).allow, self.decide_at(party, then).allow);
            match (was, is) {
                (false, true) => lines.push(fl!(t, "turns-sees", who = who)),
                (true, false) => lines.push(fl!(t, "turns-not", who = who)),
                _ => {}
            }
        }
        if lines.len() == 1 {
            lines.push(fl!(t, "turns-same"));
        }
        lines
    }

    /// The client, and everybody the file knows, once each. A client who reads
    /// has turned twelve: nothing changes for this reader.
    fn everybody(&self) -> Vec<(String, Party<Uuid>)> {
        let mut all = vec![(self.file.call_name.clone(), Party::Client)];
        if self.is_client() {
            all.clear();
        }
        for member in &self.file.people {
            let party = Party::Person(member.person.0);
            if !all.iter().any(|(_, known)| *known == party) {
                all.push((member.name.clone(), party));
            }
        }
        all
    }
}
