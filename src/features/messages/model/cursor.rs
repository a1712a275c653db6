//! Places in long lists: of threads by time, of messages by number.
//!
//! Owns the mark that stands, sealed, in a link. One that was tampered with
//! leads to the first page.

use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

use super::UnknownSide;
use crate::clock::Instant;

/// How many threads stand on a page.
pub const PAGE: i64 = 20;

/// How many messages of a thread stand on a page.
pub const THREAD_PAGE: i64 = 50;

/// A place in a list of threads: beside the one with this time and id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cursor {
    /// The time by which the list is sorted.
    pub at: Instant,
    /// The id.
    pub id: Uuid,
}

impl Cursor {
    /// Later than every thread.
    pub const END: Self = Self { at: Instant(i64::MAX), id: Uuid::max() };
    /// Earlier than every thread.
    pub const BEGIN: Self = Self { at: Instant(i64::MIN), id: Uuid::nil() };

    /// As it stands in a link.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.at.0.to_be_bytes());
        bytes[8..].copy_from_slice(self.id.as_bytes());
        BASE64URL_NOPAD.encode(&bytes)
    }
}

impl FromStr for Cursor {
    type Err = UnknownSide;

    fn from_str(mark: &str) -> Result<Self, UnknownSide> {
        let bytes = BASE64URL_NOPAD.decode(mark.as_bytes()).map_err(|_| UnknownSide)?;
        let (at, id) = bytes.split_first_chunk::<8>().ok_or(UnknownSide)?;
        let id = Uuid::from_slice(id).map_err(|_| UnknownSide)?;
        Ok(Self { at: Instant(i64::from_be_bytes(*at)), id })
    }
}
