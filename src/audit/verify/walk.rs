//! One chain, line after line.
//!
//! Owns what makes a line follow from the one before it, and what an erased
//! line may still hold: nothing.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::audit::erase::ERASURE;
use crate::audit::hash::{commitment, link, link_of, subject_commitment};
use crate::audit::rows::{Head, Stored, Subject};

/// A walk along one chain.
pub(super) struct Walk {
    pub(super) chain: Uuid,
    pub(super) lines: i64,
    pub(super) problems: Vec<String>,
    hash: Vec<u8>,
    n: i64,
    erased: Vec<i64>,
    erasures: BTreeSet<i64>,
}

/// The files that lines of a page name.
#[derive(Default)]
pub(super) struct Subjects {
    rows: BTreeMap<i64, Vec<Subject>>,
    broken: BTreeSet<i64>,
}

impl Subjects {
    pub(super) fn new(rows: Vec<Subject>) -> Self {
        let mut subjects = Self::default();
        for row in rows {
            subjects.add(row);
        }
        subjects
    }

    pub(super) fn add(&mut self, row: Subject) {
        self.rows.entry(row.n).or_default().push(row);
    }

    pub(super) fn unreadable(&mut self, n: i64) {
        self.broken.insert(n);
    }

    /// Those of line `n`; nothing when one of them cannot be read.
    pub(super) fn of(&self, n: i64) -> Option<&[Subject]> {
        (!self.broken.contains(&n)).then(|| self.rows.get(&n).map_or(&[][..], Vec::as_slice))
    }
}

impl Walk {
    pub(super) fn new(chain: Uuid) -> Self {
        Self {
            chain,
            lines: 0,
            problems: Vec::new(),
            hash: vec![0; 32],
            n: 0,
            erased: Vec::new(),
            erasures: BTreeSet::new(),
        }
    }

    /// The next line, with the files it names.
    pub(super) fn step(&mut self, line: &Stored, subjects: Option<&[Subject]>) {
        self.place(line.n, &link(&self.hash, line), line.hash.clone());
        let right = match (&line.salt, subjects) {
            (_, None) => false,
            (None, Some(subjects)) => is_bare(line) && subjects.is_empty(),
            (Some(_), Some(subjects)) => {
                line.commitment == commitment(line, subjects)
                    && subjects.iter().all(|subject| subject_is_right(subject, line))
            }
        };
        if !right {
            self.wrong(line.n, "it was altered");
        } else if line.salt.is_none() {
            self.erased.push(line.n);
        } else if line.action.as_deref() == Some("log") && line.ground.as_deref() == Some(ERASURE) {
            self.erasures.extend(line.ground_ids.as_deref().and_then(erased_line));
        }
    }

    /// The next line, of which no more than its place can be read.
    pub(super) fn unreadable(&mut self, n: i64, hash: Vec<u8>, commitment: &[u8]) {
        self.place(n, &link_of(&self.hash, self.chain, n, commitment), hash);
        self.wrong(n, "it was altered");
    }

    /// The end, against what was signed.
    pub(super) fn end(&mut self, head: &Head) {
        if self.n != head.n || self.hash != head.hash {
            self.problems.push(format!(
                "chain {}: ends at line {} where {} were signed",
                self.chain, self.n, head.n
            ));
        }
        for n in std::mem::take(&mut self.erased) {
            if !self.erasures.contains(&n) {
                self.wrong(n, "removed without an erasure line");
            }
        }
    }

    fn place(&mut self, n: i64, right: &[u8], hash: Vec<u8>) {
        if Some(n) != self.n.checked_add(1) {
            self.wrong(n, "the line before it is missing");
        }
        if hash != right {
            self.wrong(n, "it does not follow from the line before it");
        }
        self.hash = hash;
        self.n = n;
        self.lines += 1;
    }

    fn wrong(&mut self, n: i64, what: &str) {
        self.problems.push(format!("chain {}, line {n}: {what}", self.chain));
    }
}

/// The number of the line that an erasure line names.
fn erased_line(ground_ids: &str) -> Option<i64> {
    let id: Uuid = ground_ids.parse().ok()?;
    i64::try_from(id.as_u128()).ok()
}

/// Instant and event stand beside the file for the index, and must be the line's.
fn subject_is_right(subject: &Subject, line: &Stored) -> bool {
    let (Some(salt), Some(client)) = (&subject.salt, subject.client_id) else {
        return false;
    };
    subject.commitment == subject_commitment(salt, subject.position, client)
        && subject.at == line.at
        && subject.event_id == line.event_id
}

/// An erased line has no payload left at all.
fn is_bare(line: &Stored) -> bool {
    line.ids().iter().all(Option::is_none)
        && line.numbers().iter().all(Option::is_none)
        && line.texts().iter().all(Option::is_none)
        && line.access_point.is_none()
}
