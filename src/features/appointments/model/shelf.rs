//! A long list by page, newest first.
//!
//! Owns the mark that stands in a link to an older or newer page, and which
//! links a page has. A mark that was tampered with leads to the first page.

use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

use super::{Booking, UnknownWord};
use crate::clock::Instant;

/// How many appointments stand on a page.
pub const PAGE: usize = 20;

/// A place in the list: the start and id of the appointment it stands beside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cursor {
    /// When that appointment begins.
    pub starts: Instant,
    /// Its id.
    pub id: Uuid,
}

/// Which page is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// The newest.
    First,
    /// The one with what lies before this.
    Before(Cursor),
    /// The one with what lies after this.
    After(Cursor),
}

/// One page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shelf {
    /// Newest first.
    pub rows: Vec<Booking>,
    /// Where the page with newer ones starts, if there is one.
    pub newer: Option<Cursor>,
    /// Where the page with older ones starts, if there is one.
    pub older: Option<Cursor>,
}

impl Cursor {
    /// Earlier than every appointment.
    pub const BEGIN: Self = Self { starts: Instant(i64::MIN), id: Uuid::nil() };
    /// Later than every appointment.
    pub const END: Self = Self { starts: Instant(i64::MAX), id: Uuid::max() };

    fn of(booking: &Booking) -> Self {
        Self { starts: booking.starts, id: booking.id.0 }
    }

    /// As it stands in a link.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut bytes = [0; 24];
        bytes[..8].copy_from_slice(&self.starts.0.to_be_bytes());
        bytes[8..].copy_from_slice(self.id.as_bytes());
        BASE64URL_NOPAD.encode(&bytes)
    }
}

impl FromStr for Cursor {
    type Err = UnknownWord;

    fn from_str(mark: &str) -> Result<Self, UnknownWord> {
        let bytes = BASE64URL_NOPAD.decode(mark.as_bytes()).map_err(|_| UnknownWord)?;
        let (starts, id) = bytes.split_first_chunk::<8>().ok_or(UnknownWord)?;
        let id = Uuid::from_slice(id).map_err(|_| UnknownWord)?;
        Ok(Self { starts: Instant(i64::from_be_bytes(*starts)), id })
    }
}

impl Turn {
    /// From the fields of a link; whatever cannot be read is the first page.
    #[must_use]
    pub fn from_link(before: &str, after: &str) -> Self {
        match (before.parse(), after.parse()) {
            (Ok(cursor), _) => Self::Before(cursor),
            (_, Ok(cursor)) => Self::After(cursor),
            _ => Self::First,
        }
    }
}

impl Shelf {
    /// The first page, from up to one row more than fits, newest first.
    #[must_use]
    pub fn first(mut rows: Vec<Booking>) -> Self {
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let older = more.then(|| rows.last().map(Cursor::of)).flatten();
        Self { rows, newer: None, older }
    }

    /// A page from up to one row more than fits, in the order away from the
    /// mark; nothing when this is better shown as the first page.
    #[must_use]
    pub fn cut(turn: Turn, mut rows: Vec<Booking>) -> Option<Self> {
        match turn {
            Turn::First => Some(Self::first(rows)),
            Turn::Before(_) if rows.is_empty() => None,
            Turn::Before(_) => {
                let newer = rows.first().map(Cursor::of);
                Some(Self { newer, ..Self::first(rows) })
            }
            Turn::After(_) if rows.len() <= PAGE => None,
            Turn::After(_) => {
                rows.truncate(PAGE);
                rows.reverse();
                let (newer, older) = (rows.first().map(Cursor::of), rows.last().map(Cursor::of));
                Some(Self { rows, newer, older })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::appointments::{Modality, State};
    use crate::ids::{AppointmentId, ClientId};

    fn rows(starts: impl Iterator<Item = i64>) -> Vec<Booking> {
        let row = |at: i64| Booking {
            id: AppointmentId(Uuid::from_u128(u128::try_from(at).unwrap())),
            client: ClientId(Uuid::nil()),
            starts: Instant(at),
            ends: Instant(at + 1),
            modality: Modality::Video,
            state: State::Booked,
            own: false,
            place: None,
            place_kept: false,
            with: Vec::new(),
            parties: Vec::new(),
            because: None,
            was: None,
        };
        starts.map(row).collect()
    }

    fn at(n: i64) -> Cursor {
        Cursor { starts: Instant(n), id: Uuid::from_u128(u128::try_from(n).unwrap()) }
    }

    #[test]
    fn a_mark_leads_back_to_the_same_place() {
        for cursor in [
            at(0),
            at(1_774_746_000_000_000),
            Cursor { starts: Instant(i64::MIN), id: Uuid::max() },
        ] {
            assert_eq!(cursor.mark().parse::<Cursor>().unwrap(), cursor);
        }
    }

    #[test]
    fn a_mark_that_was_tampered_with_leads_to_the_first_page() {
        for mark in
            ["", "x", "\0", "é", "AAAA", &"A".repeat(33), &"A".repeat(5000), "=", "../../etc"]
        {
            assert_eq!(Turn::from_link(mark, ""), Turn::First, "{mark:?}");
            assert_eq!(Turn::from_link("", mark), Turn::First, "{mark:?}");
        }
        assert_eq!(Turn::from_link("nonsense", &at(3).mark()), Turn::After(at(3)));
    }

    #[test]
    fn a_page_that_holds_all_has_no_links() {
        let shelf = Shelf::cut(Turn::First, rows((1..=20).rev())).unwrap();
        assert_eq!((shelf.rows.len(), shelf.newer, shelf.older), (20, None, None));
    }

    #[test]
    fn a_full_page_leads_to_older_ones_and_back() {
        let first = Shelf::cut(Turn::First, rows((30..=50).rev())).unwrap();
        assert_eq!((first.rows.len(), first.newer, first.older), (20, None, Some(at(31))));
        let second = Shelf::cut(Turn::Before(at(31)), rows((10..=30).rev())).unwrap();
        assert_eq!((second.newer, second.older), (Some(at(30)), Some(at(11))));
        let last = Shelf::cut(Turn::Before(at(11)), rows((1..=10).rev())).unwrap();
        assert_eq!((last.newer, last.older), (Some(at(10)), None));
    }

    #[test]
    fn going_back_gives_full_pages_and_ends_at_the_first() {
        let back = Shelf::cut(Turn::After(at(10)), rows(11..=31)).unwrap();
        assert_eq!(
            (back.rows.len(), back.rows[0].starts, back.rows[19].starts),
            (20, Instant(30), Instant(11))
        );
        assert_eq!((back.newer, back.older), (Some(at(30)), Some(at(11))));
        assert_eq!(Shelf::cut(Turn::After(at(30)), rows(31..=50)), None);
        assert_eq!(Shelf::cut(Turn::Before(at(0)), Vec::new()), None);
    }
}
