//! The pages of helping somebody get in, and what its holder reads of it.

pub mod account;
mod draw;
pub mod find;
pub mod mine;

use rules::staff::Role;

use super::search::Who;
use crate::error::{Error, Result};
use crate::web::extract::Page;

/// Who helps.
fn worker(page: &Page) -> Result<Who<'_>> {
    let actor = page.actor()?;
    Ok(Who { actor, known: actor.staff(Role::Support).ok_or(Error::NotFound)? })
}
