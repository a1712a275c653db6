//! Addresses that name a file and a person.

use empower::access::File;
use rules::Party;
use uuid::Uuid;

use super::cast::Cast;
use super::expected::Target;
use crate::support::Someone;

impl Cast {
    /// Every file with a relative and a therapist of it, with somebody who is neither, and with nobody.
    pub(super) fn pairs<'a>(&'a self, path: &str) -> Vec<Target<'a>> {
        let mut targets = Vec::new();
        for tried in &self.files {
            let there = path.replace("{client}", &tried.file.id.to_string());
            let with = |id: &Uuid| known(there.replace("{person}", &id.to_string()));
            // Relatives come first and therapists last: one of each is every kind there is.
            let people = &tried.file.facts.people;
            for person in
                people.first().into_iter().chain(people.last().filter(|_| people.len() > 1))
            {
                targets.push(Target::item(with(&person.id), tried, person.id, None));
            }
            targets.push(Target::nothing(with(&self.newcomer.0)));
            targets.push(Target::nothing(with(&tried.file.person.0)));
        }
        let nobody = path.replace("{client}", "nobody").replace("{person}", "nobody");
        targets.push(Target::nothing(known(nobody)));
        targets
    }
}

/// Every parameter got its value.
pub(super) fn known(path: String) -> String {
    assert!(!path.contains('{'), "the walk knows no value for {path}: teach it to Cast::targets");
    path
}

/// The party that somebody is to a file.
pub(super) fn party_of(file: &File, someone: &Someone) -> Party<Uuid> {
    if someone.person == file.person { Party::Client } else { Party::Person(someone.person.0) }
}
