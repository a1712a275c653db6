//! The pages of who hires: the list, one member of staff, roles, hiring, letting go; and of the
//! coordinator who hands over what somebody who leaves still treats.

pub mod hand_over;
pub mod leave;
pub mod leaving;
pub mod list;
pub mod new;
pub mod person;
pub mod roles;

use crate::error::{Error, Result};
use crate::features::people::store as people;
use crate::ids::{PersonId, ProviderId};
use crate::web::extract::Page;

/// What is wrong with a field, in words.
type Errors = Vec<(&'static str, String)>;

/// The name of somebody of this provider.
async fn name(page: &Page, at: ProviderId, person: PersonId) -> Result<String> {
    let mut tx = page.app().db.read().await?;
    let found = people::find(&mut tx, at, person).await?;
    tx.rollback().await?;
    Ok(found.ok_or(Error::NotFound)?.name)
}
