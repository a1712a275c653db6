//! The counters, and what a page remembers of them.
//!
//! Owns the reading of the table `pulse`. Whatever changes who may see what, a
//! message and a read mark ring by triggers of their tables (`migrations`), so
//! that a command, an import or a hand on the database rings as well.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::Blind;

use crate::db::{Result, Tx};
use crate::ids;

/// What can ring beside rights.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A message came, or was changed.
    Message,
    /// Somebody read.
    Read,
}

/// What rings for a page. Apart, so that nobody hears that others write: the
/// rights of a file ring for everybody around it, its messages only for who may
/// see them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Topics {
    /// Whose rights.
    pub rights: Vec<Uuid>,
    /// Whose messages and read marks.
    pub rings: Vec<Uuid>,
}

impl Topics {
    /// All of them, each once.
    #[must_use]
    pub fn all(&self) -> Vec<Uuid> {
        let mut all: Vec<Uuid> = self.rights.iter().chain(&self.rings).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// How far some topics have come. Opaque: two alike say that nothing rang.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct State {
    rights: u64,
    messages: u64,
    reads: u64,
}

/// How far these topics have come, in the snapshot of `tx`.
///
/// # Errors
/// When the database refuses.
pub async fn state(tx: &mut Tx, topics: &Topics) -> Result<State> {
    Ok(of(&counts(tx, topics).await?, topics))
}

/// The same, once the mark stands that a page sets by being shown: it does not
/// ring at the page that set it.
///
/// # Errors
/// When the database refuses.
pub async fn state_once_read(tx: &mut Tx, topics: &Topics, read: Uuid) -> Result<State> {
    let mut counts = counts(tx, topics).await?;
    match counts.binary_search_by_key(&read, |row| row.0) {
        Ok(at) => counts[at].3 += 1,
        Err(at) => counts.insert(at, (read, 0, 0, 1)),
    }
    Ok(of(&counts, topics))
}

/// A topic, and how often its rights, messages and read marks rang.
type Counts = (Uuid, i64, i64, i64);

/// In the order of the topics, as bytes.
async fn counts(tx: &mut Tx, topics: &Topics) -> Result<Vec<Counts>> {
    tx.query("SELECT topic, rights, messages, reads FROM pulse WHERE topic IN $1[] ORDER BY topic")
        .bind_ids(&topics.all())
        .all()
        .await
}

fn of(rows: &[Counts], topics: &Topics) -> State {
    let hash = |of: &[Uuid], count: fn(&Counts) -> i64| {
        let mut hash = Sha256::new();
        for row in rows.iter().filter(|row| of.contains(&row.0)) {
            hash.update(row.0.as_bytes());
            hash.update(count(row).to_be_bytes());
        }
        let mut first = [0; 8];
        first.copy_from_slice(&hash.finalize()[..8]);
        u64::from_be_bytes(first)
    };
    State {
        rights: hash(&topics.rights, |row| row.1),
        messages: hash(&topics.rings, |row| row.2),
        reads: hash(&topics.rings, |row| row.3),
    }
}

impl State {
    /// Whether a right may have changed since `before`.
    #[must_use]
    pub fn rights_since(self, before: Self) -> bool {
        self.rights != before.rights
    }

    /// What else rang since `before`.
    #[must_use]
    pub fn rung_since(self, before: Self) -> Option<Kind> {
        let (message, read) = (self.messages != before.messages, self.reads != before.reads);
        if message { Some(Kind::Message) } else { read.then_some(Kind::Read) }
    }
}

impl State {
    /// As a page carries it: a keyed hash of each part, another one each time, so
    /// that comparing two tells nobody that something rang which they did not hear.
    #[must_use]
    pub fn shown(self, blind: &Blind) -> String {
        let salt = u64::from_be_bytes(ids::random());
        let [rights, messages, reads] = self.parts().map(|part| hidden(blind, salt, part));
        format!("{salt:016x}.{rights:016x}.{messages:016x}.{reads:016x}")
    }

    /// The state that a page carries, where this one holds now: alike in what has
    /// not rung since. None where it is the state of nothing.
    #[must_use]
    pub fn carried(self, blind: &Blind, page: &str) -> Option<Self> {
        let parts = page
            .split('.')
            .map(|part| u64::from_str_radix(part, 16).ok().filter(|_| part.len() == 16));
        let parts: Vec<u64> = parts.collect::<Option<_>>()?;
        let [salt, carried @ ..]: [u64; 4] = parts.try_into().ok()?;
        let mut now = self.parts();
        for (part, carried) in now.iter_mut().zip(carried) {
            if hidden(blind, salt, *part) != carried {
                *part = !*part;
            }
        }
        let [rights, messages, reads] = now;
        Some(Self { rights, messages, reads })
    }

    fn parts(self) -> [u64; 3] {
        [self.rights, self.messages, self.reads]
    }
}

fn hidden(blind: &Blind, salt: u64, part: u64) -> u64 {
    let hash = blind.blind("state of an open page", &format!("{salt:016x}{part:016x}"));
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    u64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::{Kind, State};

    #[test]
    fn a_message_is_told_before_a_read_mark() {
        let before = State::default();
        let after = State { messages: 1, reads: 1, ..before };
        assert_eq!(after.rung_since(before), Some(Kind::Message));
        assert_eq!(State { reads: 1, ..before }.rung_since(before), Some(Kind::Read));
        assert_eq!(before.rung_since(before), None);
        assert!(!after.rights_since(before));
    }
}
