//! Hiring: somebody new, in one role or several.
//!
//! Owns the making of the person. A member of staff is a person of its own: whether the same human
//! being is in care here is neither looked for nor told. The invitation is `activation`'s.

use rules::hiring::Held;

use super::model::What;
use super::store::{self, NewChange};
use crate::audit::{self, Action};
use crate::error::Result;
use crate::features::people::office::Office;
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::web::extract::Page;

/// Makes the person with these roles; nothing where the same form was sent before.
pub(super) async fn hire(page: &Page, office: &Office, name: &Name, roles: &[Held]) -> Result<()> {
    let (app, now, person) = (page.app(), page.app().clock.now(), office.person);
    let mut tx = app.db.read().await?;
    let there = people::find(&mut tx, office.at, person).await?.is_some();
    tx.rollback().await?;
    if there {
        return Ok(());
    }
    let key = app.vault.create(people::key_id(person)).await?;
    let new = NewPerson {
        id: person,
        provider: office.at,
        name,
        born: None,
        gender: None,
        contact: &Contact::default(),
    };
    let mut tx = app.db.write().await?;
    people::create(&mut tx, &app.vault, &key, &new).await?;
    audit::append(&mut tx, &app.vault, &[office.line(page, Action::Rights)]).await?;
    // A handful: nobody has more roles than there are.
    for held in roles {
        people::grant(&mut tx, person, held, now).await?;
        let day = held.from.map(rules::day);
        let (what, role, by) = (What::Given, Some(held.role), office.known.person);
        let change = NewChange { person, what, role, day, reason: "", by };
        store::note(&mut tx, &key, &change, now).await?;
    }
    Ok(tx.commit().await?)
}
