//! Writing a conversation down as a script: who, when, and then what.
//!
//! Owns the form of the script. A message begins with a line like these, and
//! lasts until the next one:
//!
//! ```text
//! @ 12 20:14 client
//! @ yesterday 21:05 mother-of-14
//! ```
//!
//! The number counts working days back, one at least, so that what is said
//! about "the talk of this afternoon" stays true on any day.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::{Said, Talk};

/// A conversation of the file with the therapist `with`.
pub(in super::super) fn about(subject: &'static str, with: &'static str) -> Talk {
    Talk { subject, parties: None, with: vec![with], lines: Vec::new(), unread: 0 }
}

impl Talk {
    /// An own thing of these relatives.
    pub(in super::super) fn of(mut self, parties: &[&'static str]) -> Self {
        self.parties = Some(parties.to_vec());
        self
    }

    /// The other side has not read the last `count` messages yet.
    pub(in super::super) fn unread(mut self, count: usize) -> Self {
        self.unread = count;
        self
    }

    /// What was said, as a script.
    pub(in super::super) fn told(mut self, cal: &Almanac, script: &'static str) -> Self {
        self.lines.extend(script.split("\n@ ").filter_map(|said| line(cal, said)));
        self
    }

    /// One message, said `ago`: working days back, and the time of day.
    pub(in super::super) fn said(
        mut self,
        cal: &Almanac,
        by: &'static str,
        ago: (i32, (i8, i8)),
        text: &'static str,
    ) -> Self {
        self.lines.push(Said { by, at: cal.ago(ago.0, ago.1), text });
        self
    }
}

/// One message of a script; none where nothing is said.
fn line(cal: &Almanac, said: &'static str) -> Option<Said> {
    let (head, text) = said.split_once('\n')?;
    let mut words = head.split(' ');
    let (day, time, by) = (words.next()?, words.next()?, words.next()?);
    let (hour, minute) = time.split_once(':')?;
    let time = (hour.parse().ok()?, minute.parse().ok()?);
    let at =
        if day == "yesterday" { cal.yesterday(time) } else { cal.ago(day.parse().ok()?, time) };
    Some(Said { by, at, text: text.trim() })
}
