//! What one changes oneself without proving it: the name to be called by, as what one wishes to be
//! known, and the address on paper (A12).
//!
//! Name and date of birth are the practice's to correct. For whom others decide nothing is changed
//! here.

use uuid::Uuid;

use super::mine::{self, Mine};
use super::reach;
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action};
use crate::error::Result;
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::ids::PersonId;

/// What somebody wishes a practice to know.
#[derive(Clone)]
pub struct Wanted {
    /// The name one is called by.
    pub call_name: String,
    /// `female`, `male`, `other`; none: not said.
    pub gender: Option<&'static str>,
    /// Lines of an address; empty: none.
    pub address: String,
}

/// Keeps it for these persons of `actor`, of whom each may be changed by the holder.
///
/// # Errors
/// When database, log or key store are away.
pub async fn keep(app: &App, actor: &Actor, persons: &[PersonId], wanted: &Wanted) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let chosen: Vec<&Mine> =
        mine.iter().filter(|one| persons.contains(&one.known.person) && one.acts(now)).collect();
    let ids: Vec<Uuid> = chosen.iter().map(|one| one.known.person.0).collect();
    let address = Some(wanted.address.clone()).filter(|address| !address.is_empty());
    let moved = |_, contact: Contact| {
        (contact.address != address).then(|| Contact { address: address.clone(), ..contact })
    };
    reach::set(app, &mut tx, &ids, moved).await?;
    // One or two: an account has one holder.
    for one in &chosen {
        let person = one.known.person;
        people::set_called(&mut tx, person, &wanted.call_name, wanted.gender).await?;
    }
    let lines = mine::lines(actor, &chosen, (Action::Update, "profile", None), now);
    audit::append(&mut tx, &app.vault, &lines).await?;
    Ok(tx.commit().await?)
}
