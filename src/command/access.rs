//! `empower access facts` and `empower access explain`: a file's facts, and what follows from them.
//!
//! Owns the reading of one file for whoever runs the server. It opens nothing
//! that is sealed, and names nobody but by id and relationship.

mod explain;
mod words;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Subcommand;
use jiff::Timestamp;
use rules::{Consent, Facts, Party, Person, Withholding};
use uuid::Uuid;

use super::Place;
use crate::access::{File, facts};
use crate::db::Within;
use crate::ids::ClientId;

#[derive(Debug, Subcommand)]
pub(super) enum Access {
    /// One line in the format of the access cases.
    Facts {
        #[command(flatten)]
        place: Place,
        /// The file.
        #[arg(long, value_name = "ID")]
        client: ClientId,
    },
    /// Who may see and do what, by which article, and because of which facts.
    Explain(explain::Explain),
}

pub(super) async fn run(command: Access) -> anyhow::Result<ExitCode> {
    match command {
        Access::Facts { place, client } => {
            let (file, now) = load(&place, client).await?;
            super::say(&rules::case::facts_line(&in_words(file.facts), &client.to_string(), now));
        }
        Access::Explain(explain) => super::say(&explain::run(&explain).await?),
    }
    Ok(ExitCode::SUCCESS)
}

/// The file as the portal reads it, and the place's now.
async fn load(place: &Place, client: ClientId) -> anyhow::Result<(File, Timestamp)> {
    let stores = place.open().await?;
    let mut tx = stores.db.read_within(Within::Files(&[client.0])).await?;
    let file = facts::load(&mut tx, client).await?.context("there is no such file")?;
    Ok((file, stores.clock.now().timestamp()))
}

/// The same facts with ids as text.
fn in_words(facts: Facts<Uuid>) -> Facts<String> {
    let party = |party: Party<Uuid>| match party {
        Party::Client => Party::Client,
        Party::Person(id) => Party::Person(id.to_string()),
    };
    let texts = |ids: Vec<Uuid>| ids.iter().map(Uuid::to_string).collect();
    Facts {
        client: facts.client,
        people: facts
            .people
            .into_iter()
            .map(|p| Person { id: p.id.to_string(), kind: p.kind })
            .collect(),
        consents: facts
            .consents
            .into_iter()
            .map(|c| Consent {
                giver: party(c.giver),
                receiver: c.receiver.to_string(),
                stated: c.stated,
                categories: c.categories,
                hidden_items: texts(c.hidden_items),
                until: c.until,
                withdrawn: c.withdrawn,
            })
            .collect(),
        withholdings: facts
            .withholdings
            .into_iter()
            .map(|w| Withholding {
                against: w.against.to_string(),
                categories: w.categories,
                items: texts(w.items),
                span: w.span,
            })
            .collect(),
    }
}
