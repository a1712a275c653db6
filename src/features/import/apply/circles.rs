//! Around which files the related persons stand who are referred to.

use std::collections::BTreeMap;

use anyhow::Result;
use uuid::Uuid;

use crate::features::clients::store as clients;
use crate::features::import::fhir::Reference;
use crate::features::import::run::Run;
use crate::ids::{ClientId, PersonId};

/// Around which files each related person stands. The import brings one; staff
/// may add others, such as that of a sister.
#[derive(Default)]
pub(super) struct Circles(BTreeMap<PersonId, Vec<ClientId>>);

impl Circles {
    pub(super) async fn load(
        run: &Run<'_>,
        whos: impl Iterator<Item = &Reference>,
    ) -> Result<Self> {
        let persons: Vec<Uuid> =
            whos.filter_map(|who| run.known.relative(who)).map(|person| person.0).collect();
        let mut circles = Self::default();
        if !persons.is_empty() {
            for place in clients::files_around(&mut run.db.read().await?, &persons).await? {
                circles.0.entry(place.person).or_default().push(place.client);
            }
        }
        Ok(circles)
    }

    /// The files around which somebody stands.
    pub(super) fn files(&self, person: PersonId) -> &[ClientId] {
        self.0.get(&person).map_or(&[], Vec::as_slice)
    }
}

/// People in an order of their own, each once.
pub(super) fn each_once(people: impl Iterator<Item = PersonId>) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = people.collect();
    people.sort_unstable();
    people.dedup();
    people
}
