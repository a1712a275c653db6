//! What the desk of the data protection officer hands out.
//!
//! Owns the permits, which nothing outside the desk can make.

use super::Opened;
use crate::access::Known;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;

/// May look over the emergency accesses of the own provider, without what was said of them.
#[derive(Debug)]
pub struct Oversight<'a> {
    pub(super) tx: Tx,
    pub(super) opened: Vec<Opened>,
    pub(super) known: &'a Known,
    pub(super) at: Instant,
}

/// May read what was said of one emergency.
#[derive(Debug)]
pub struct Case<'a> {
    pub(super) tx: Tx,
    pub(super) opened: Opened,
    pub(super) known: &'a Known,
    pub(super) at: Instant,
}

/// May add to what was said of one emergency; its line stands in the open transaction.
#[derive(Debug)]
pub struct Ruling<'a> {
    pub(super) tx: Tx,
    pub(super) opened: Opened,
    pub(super) known: &'a Known,
    pub(super) at: Instant,
}

/// May note something about a colleague; its line stands in the open transaction.
#[derive(Debug)]
pub struct Review<'a> {
    pub(super) tx: Tx,
    pub(super) known: &'a Known,
    pub(super) at: Instant,
}

macro_rules! shared {
    ($($permit:ident)+) => {$(
        impl $permit<'_> {
            /// The transaction, for store functions.
            pub(crate) fn tx(&mut self) -> &mut Tx {
                &mut self.tx
            }

            /// The member of staff who asks.
            #[must_use]
            pub fn known(&self) -> &Known {
                self.known
            }

            /// The instant of the decision.
            #[must_use]
            pub fn at(&self) -> Instant {
                self.at
            }
        }
    )+};
}
shared!(Oversight Case Ruling Review);

macro_rules! about_one {
    ($($permit:ident)+) => {$(
        impl $permit<'_> {
            /// Which.
            #[must_use]
            pub fn opened(&self) -> &Opened {
                &self.opened
            }
        }
    )+};
}
about_one!(Case Ruling);

macro_rules! changing {
    ($($permit:ident)+) => {$(
        impl $permit<'_> {
            /// Makes the change and its line durable.
            ///
            /// # Errors
            /// When the database cannot promise that; then nothing of it stands.
            pub async fn commit(self) -> Result<()> {
                Ok(self.tx.commit().await?)
            }
        }
    )+};
}
changing!(Ruling Review);

impl Oversight<'_> {
    /// Those of this page, and one more where there are more.
    #[must_use]
    pub fn opened(&self) -> &[Opened] {
        &self.opened
    }
}
