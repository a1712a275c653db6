//! What came before: which source stands for which row, and what it said.
//!
//! Sources and contents are kept as keyed hashes alone: the record system's
//! own ids stand nowhere, and without the key nothing can be guessed back.

use std::collections::HashMap;
use std::fmt::Debug;

use uuid::Uuid;
use vault::Blind;

use super::fhir::Reference;
use crate::ids::{ClientId, PersonId};

/// A keyed hash.
pub(super) type Hash = [u8; 32];

/// What a source stands for, and the hash of what it said when it was taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) entity: Uuid,
    pub(super) content: Hash,
}

/// How a resource compares with what came before.
pub(super) enum Compared {
    New,
    Same,
    /// It says something else; the row it stands for.
    Changed(Uuid),
}

/// All sources of one provider.
pub(super) struct Known<'a> {
    blind: &'a Blind,
    /// The provider's key, in front of every source.
    provider: &'a str,
    rows: HashMap<Hash, Row>,
}

impl<'a> Known<'a> {
    pub(super) fn new(blind: &'a Blind, provider: &'a str, rows: Vec<(Hash, Row)>) -> Self {
        Self { blind, provider, rows: rows.into_iter().collect() }
    }

    /// The hash of a source: provider, type and id.
    pub(super) fn source(&self, kind: &str, id: &str) -> Hash {
        self.blind.blind("import source", &format!("{}|{kind}|{id}", self.provider))
    }

    /// The hash of something that belongs to a source, such as a member of a
    /// team. No id of FHIR holds a space, so it can be no other source.
    pub(super) fn part(&self, kind: &str, id: &str, part: &str) -> Hash {
        self.source(kind, &format!("{id} {part}"))
    }

    /// The hash of what is kept of a resource and of what it refers to. When a
    /// release keeps more of it, the next import says `updated` once.
    pub(super) fn content(&self, kept: &impl Debug) -> Hash {
        self.blind.blind("import content", &format!("{kept:?}"))
    }

    pub(super) fn compare(&self, source: &Hash, content: &Hash) -> Compared {
        match self.rows.get(source) {
            None => Compared::New,
            Some(row) if row.content == *content => Compared::Same,
            Some(row) => Compared::Changed(row.entity),
        }
    }

    pub(super) fn get(&self, source: &Hash) -> Option<Row> {
        self.rows.get(source).copied()
    }

    pub(super) fn set(&mut self, source: Hash, row: Row) {
        self.rows.insert(source, row);
    }

    /// The file of a Patient.
    pub(super) fn client(&self, who: &Reference) -> Option<ClientId> {
        self.entity(who, &["Patient"]).map(ClientId)
    }

    /// The person of a Practitioner, also through a role.
    pub(super) fn practitioner(&self, who: &Reference) -> Option<PersonId> {
        self.entity(who, &["Practitioner", "PractitionerRole"]).map(PersonId)
    }

    /// The person of a `RelatedPerson`.
    pub(super) fn relative(&self, who: &Reference) -> Option<PersonId> {
        self.entity(who, &["RelatedPerson"]).map(PersonId)
    }

    fn entity(&self, who: &Reference, kinds: &[&str]) -> Option<Uuid> {
        if !kinds.contains(&who.kind.as_str()) {
            return None;
        }
        self.get(&self.source(&who.kind, &who.id)).map(|row| row.entity)
    }
}
