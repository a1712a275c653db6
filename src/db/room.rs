//! What is done while the disk has no room left.
//!
//! Owns who may still write then: lines of emergency access, and opening a file in one, into a
//! reserve that is kept for them. On PostgreSQL the disk is the server's, and so is any reserve.

use super::embedded::{Link, Reserve};
use super::later::later;
use super::recorder::Begun;
use super::{Db, DbError, Pools, Result, Tx, Within};

impl Db {
    /// A transaction that writes lines which may not wait, also when all else is refused
    /// because the reserve was given. For the log's one writing task.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn write_urgently(&self) -> Result<Tx> {
        let Pools::Sqlite { writer, .. } = &self.pools else { return self.write_log().await };
        let begun = Begun { writes: true, ..Begun::default() };
        Ok(Tx::sqlite(later(writer.write()).await?, &self.recorder, begun))
    }

    /// The same for a change that may not wait: of these files, where the database keeps them
    /// apart.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn change_urgently(&self, within: Within<'_>) -> Result<Tx> {
        match self.pools {
            Pools::Sqlite { .. } => self.write_urgently().await,
            Pools::Postgres { .. } => self.write_within(within).await,
        }
    }

    /// Whether the disk is full and what may not wait can be written all the same: some of the
    /// reserve is given to it, or was before.
    #[must_use]
    pub fn makes_room(&self) -> bool {
        self.reserve().is_some_and(Reserve::makes_room)
    }

    /// A transaction of SQLite's writer, where what room is left is for everybody.
    pub(super) async fn written_by(
        &self,
        turn: impl Future<Output = Result<Link>> + Send,
    ) -> Result<Tx> {
        let room = || self.reserve().map_or(Ok(()), Reserve::allows);
        room()?;
        let link = later(turn).await?;
        // It may have been given while others were waited for.
        room()?;
        Ok(Tx::sqlite(link, &self.recorder, Begun { writes: true, ..Begun::default() }))
    }

    /// Whether what may not wait can be tried again after this failure: because some of the
    /// reserve is given to it now, or it was refused only because some was given before.
    #[must_use]
    pub fn has_room_after(&self, error: &DbError) -> bool {
        let Some(reserve) = self.reserve() else { return false };
        if error.is_full() { reserve.give() } else { reserve.is_given() }
    }

    /// Takes or makes the reserve, where there is room for it. Whether it is whole; none where
    /// none is kept.
    ///
    /// # Errors
    /// When its file cannot be written.
    pub fn keep_reserve(&self) -> std::io::Result<Option<bool>> {
        self.reserve().map(Reserve::fill).transpose()
    }

    /// Whether a reserve is kept and whole; none where none is kept here.
    #[must_use]
    pub fn reserve_is_whole(&self) -> Option<bool> {
        self.reserve().map(Reserve::is_whole)
    }

    /// Whether the disk is the reason of a failure: full, or what is left is kept for others.
    #[must_use]
    pub fn is_short_of_room(&self, error: &DbError) -> bool {
        error.is_full() || self.reserve().is_some_and(Reserve::is_given)
    }

    fn reserve(&self) -> Option<&Reserve> {
        match &self.pools {
            Pools::Sqlite { reserve, .. } => Some(reserve),
            Pools::Postgres { .. } => None,
        }
    }
}

impl Reserve {
    /// # Errors
    /// When what is left is not for everybody.
    pub(super) fn allows(&self) -> Result<()> {
        if self.is_given() {
            return Err(DbError::away(
                "the disk is full: what is left is kept for emergency access",
            ));
        }
        Ok(())
    }
}
