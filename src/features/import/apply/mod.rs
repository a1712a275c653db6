//! From values to rows, a file a kind of resource.
//!
//! Owns the order: whoever is referred to comes before what refers to them.
//! Each step compares first, and opens no transaction when all is the same.

mod appointment;
mod circles;
mod client;
mod communication;
mod organization;
mod relative;
mod role;
mod staff;
mod team;
mod words;

use anyhow::Result;

use super::fhir::{Incoming, Skip};
use super::run::Run;

/// Why something is skipped here and not at reading.
const NO_CLIENT: &str = "its client is not known";
const FILE_GONE: &str = "its file was destroyed here";

/// Values of one kind with their place in the input.
type Items<'a, T> = Vec<(usize, &'a T)>;

macro_rules! of_kind {
    ($all:expr, $kind:ident) => {
        $all.iter()
            .enumerate()
            .filter_map(|(index, incoming)| match incoming {
                Incoming::$kind(it) => Some((index, it)),
                _ => None,
            })
            .collect::<Items<_>>()
    };
}

/// Applies everything, and says of each what was done.
pub(super) async fn all(run: &mut Run<'_>, all: &[Incoming]) -> Result<()> {
    organization::apply(run, &of_kind!(all, Organization)).await?;
    staff::apply(run, &of_kind!(all, Practitioner)).await?;
    client::apply(run, &of_kind!(all, Patient)).await?;
    relative::apply(run, of_kind!(all, RelatedPerson)).await?;
    role::apply(run, &of_kind!(all, PractitionerRole)).await?;
    team::apply(run, &of_kind!(all, CareTeam), &mistakes(all, "CareTeam")).await?;
    appointment::apply(run, &of_kind!(all, Appointment), &mistakes(all, "Appointment")).await?;
    communication::apply(run, &of_kind!(all, Communication), &mistakes(all, "Communication")).await
}

/// Ids of what its sender marked as a mistake: if it was taken before, it is
/// taken back.
fn mistakes<'a>(all: &'a [Incoming], kind: &str) -> Vec<(usize, &'a str)> {
    let marked = all.iter().enumerate().filter_map(|(index, incoming)| match incoming {
        Incoming::Skipped { source, reason: Skip::EnteredInError } if source.kind == kind => {
            Some((index, source.id.as_deref()?))
        }
        _ => None,
    });
    marked.collect()
}
