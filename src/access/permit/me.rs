//! Who changes something, as the file's provider knows them.
//!
//! Opens nothing: a permit stands before it.

use super::Change;
use crate::access::Scope;
use crate::error::{Error, Result};
use crate::ids::PersonId;

impl<C: Scope> Change<'_, C> {
    /// As whom the file's provider knows who changes it.
    ///
    /// # Errors
    /// `NotFound` where nobody's hat carried the change.
    pub fn me(&self) -> Result<PersonId> {
        self.hat().map(|hat| hat.known.person).ok_or(Error::NotFound)
    }
}
