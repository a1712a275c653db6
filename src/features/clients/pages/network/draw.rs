//! Who stands around a file, in words for its reader.
//!
//! Owns the rows. What the reader may do with each follows from the rules.

use i18n_embed_fl::fl;
use rules::{Action, Categories, Party};
use uuid::Uuid;

use super::super::sharing::{self, Sees, sees_words};
use super::{Row, stay};
use crate::access::{File, View, scope};
use crate::clock::Instant;
use crate::features::clients::acting::authority;
use crate::features::clients::store::{Relation, Relative};
use crate::features::clients::{Reader, kin_of_client, kin_of_other, with_organisation};
use crate::features::people::treatment_words;
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// What the rows are drawn from.
pub(super) struct Drawing<'v> {
    pub(super) t: Texts,
    pub(super) file: &'v File,
    pub(super) at: Instant,
    pub(super) reader: Option<Reader>,
    pub(super) me: Option<Uuid>,
    pub(super) giver: Option<Party<Uuid>>,
    pub(super) offered: Categories,
    pub(super) arranges: bool,
    pub(super) faces: &'v [(PersonId, String)],
}

impl<'v> Drawing<'v> {
    pub(super) fn of(page: &Page, t: Texts, view: &'v View<'_, scope::Network>) -> Self {
        let (file, at) = (view.file(), view.at());
        let giver = view.hat().and_then(|hat| hat.party.clone());
        Self {
            t,
            file,
            at,
            reader: view.hat().map(Reader::of),
            me: view.hat().map(|hat| hat.known.person.0),
            giver: giver.filter(|giver| rules::is_giver(&file.facts, giver, at.timestamp())),
            offered: sharing::offered(page, file),
            arranges: view.may::<scope::Team>(Action::Act),
            faces: &[],
        }
    }

    /// Where the picture of somebody is; empty where there is none.
    pub(super) fn face(&self, person: PersonId) -> String {
        let found = self.faces.iter().find(|(known, _)| *known == person);
        found.map(|(_, href)| href.clone()).unwrap_or_default()
    }

    /// Where somebody new is asked for, by who may.
    pub(super) fn new_href(&self, may: bool) -> String {
        if may { format!("/clients/{}/network/new", self.file.id) } else { String::new() }
    }

    /// Where the coordinator opens the access of somebody who has no authority.
    fn access_href(&self, person: Uuid) -> String {
        let way = rules::way_in(&self.file.facts, &person, self.at.timestamp());
        if !self.arranges || way.is_none() {
            return String::new();
        }
        format!("/clients/{}/network/{person}/access", self.file.id)
    }

    /// What somebody is to the client, as the reader may know it: not what tells which school it is (A12).
    fn kin(&self, one: &Relative) -> String {
        let known = self.file.member_of(one.person);
        let word = known.map_or("", |one| one.relationship.as_str());
        let own = self.reader == Some(Reader::Client);
        let kin = if own { kin_of_client(self.t, word) } else { kin_of_other(self.t, word) };
        with_organisation(self.t, kin, known.map_or("", |one| one.organisation.as_str()))
    }

    /// "je moeder, met gezag, sinds 3 mei 2026": since when that holds, where it is known.
    fn standing(&self, one: &Relative, kin: String) -> String {
        let (t, person) = (self.t, one.person.0);
        let day = |since: Instant| t.day(since.amsterdam().date());
        let represents = authority(self.file, person, self.at).is_some();
        match (represents, stay::since(self.file, person, represents, self.at)) {
            (true, Some(since)) => {
                fl!(t, "network-with-authority", kin = kin, since = day(since))
            }
            (true, None) => fl!(t, "network-authority", kin = kin),
            (false, Some(since)) => fl!(t, "network-since", kin = kin, since = day(since)),
            (false, None) => kin,
        }
    }

    /// Somebody who stood here before, and until when.
    pub(super) fn left(&self, one: &Relative, until: Instant) -> Row {
        let (t, day) = (self.t, self.t.day(until.amsterdam().date()));
        let text = fl!(t, "network-until", kin = self.kin(one), day = day);
        Row { sees: String::new(), text, ..self.relative(one) }
    }

    pub(super) fn relative(&self, one: &Relative) -> Row {
        let (t, at) = (self.t, self.at.timestamp());
        let own = self.reader == Some(Reader::Client);
        let kin = self.kin(one);
        let text = self.standing(one, kin);
        let gives = |giver: &Party<Uuid>| {
            !rules::may_give(&self.file.facts, giver, &one.person.0, at).is_empty()
        };
        let stands = |giver: &Party<Uuid>| {
            rules::newest_in_force(&self.file.facts, giver, &one.person.0, at).is_some()
        };
        let can_stop = self.giver.as_ref().is_some_and(stands);
        let chooses = self.giver.as_ref().is_some_and(gives) || can_stop;
        let sees = Sees { t, file: self.file, receiver: one.person.0, at: self.at };
        Row {
            name: one.name.clone(),
            initials: one.initials.clone(),
            face: self.face(one.person),
            text,
            sees: if own {
                sees_words(&sees, &self.file.facts, self.offered)
            } else {
                String::new()
            },
            href: if chooses {
                format!("/clients/{}/network/{}", self.file.id, one.person)
            } else {
                String::new()
            },
            access_href: self.access_href(one.person.0),
            can_stop,
            me: self.me == Some(one.person.0),
        }
    }

    pub(super) fn therapist(&self, one: &Relation) -> Row {
        let t = self.t;
        let day = |at: Instant| t.day(at.amsterdam().date());
        let kind = treatment_words(t, &one.kind);
        let holds = one.lasts(self.at) && one.valid_from.is_none_or(|from| from <= self.at);
        Row {
            name: one.name.clone(),
            initials: one.initials.clone(),
            face: self.face(one.person),
            text: match (one.valid_from, one.valid_until) {
                (_, Some(until)) => fl!(t, "team-until", kind = kind, day = day(until)),
                (Some(from), None) => fl!(t, "team-since", kind = kind, day = day(from)),
                (None, None) => kind,
            },
            sees: if holds && self.reader == Some(Reader::Client) {
                fl!(t, "network-sees-file")
            } else {
                String::new()
            },
            ..Row::default()
        }
    }
}
