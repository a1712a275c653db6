//! Which days stand on a page of the log, and which lines of a day are one.
//!
//! A page holds whole days, so that folding is the same whichever way one
//! pages, and new lines never move old pages.

mod line;
mod pointed;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use rules::Categories;
use uuid::Uuid;

use crate::clock::Instant;

pub use pointed::Pointed;

/// Similar lines within one hour, as the store counts them.
#[derive(Clone, Debug, crate::db::FromRow, serde::Serialize, serde::Deserialize)]
pub struct Count {
    /// Who; none for the system and for somebody without access.
    pub person_id: Option<Uuid>,
    /// Their name at this provider.
    pub name: Option<String>,
    /// One or two letters.
    pub initials: Option<String>,
    /// In what role.
    pub role: String,
    /// `read`, `create`…
    pub action: String,
    /// `done`, `refused`, `failed`.
    pub outcome: String,
    /// Bits of `rules::Categories`.
    pub categories: i64,
    /// `file`, `access_log`, `own_things`, `treatment`, `birth_proof`, `birth_proof_wrong`; none for the rest.
    pub object: Option<String>,
    /// `emergency`, or none.
    pub emergency: Option<String>,
    /// Whose right was changed.
    pub receiver: Option<String>,
    /// From when that right is.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
    /// The first of these lines.
    pub first_at: Instant,
    /// The last.
    pub last_at: Instant,
    /// How many.
    pub lines: i64,
}

/// Who did it, as the reader may know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    /// The reader.
    Me,
    /// Somebody of the provider or the circle.
    Somebody(String, String),
    /// Somebody whom the reader may not be told of (no provider tells of another).
    Nobody,
    /// No person.
    System,
}

/// What it was about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// Data of these categories.
    Data(Categories),
    /// The file's front page.
    File,
    /// The page from which a file is opened in an emergency.
    Emergency,
    /// The log itself.
    Log,
    /// Own things of whoever looked.
    Own,
    /// Who lets whom see what.
    Sharing,
    /// What somebody asked the client to share.
    Wish,
    /// Why somebody looked, as somebody asked.
    Question,
    /// What was reported of somebody's conduct.
    Conduct,
    /// The client's date of birth, which an invited person names first; whether it was right.
    Proof(bool),
    /// Help with getting in: a first password, or a way back.
    WayIn,
    /// The same by an invitation of which nobody else could hear: link and code both went by hand.
    WayInByHand,
    /// Help with getting in by application support, who looks at the account alone.
    Support,
    /// The right of a therapist: whose, and what became of it.
    Right(Option<String>, Turned),
}

/// What became of a right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turned {
    /// It was given.
    Given,
    /// It was taken back.
    Ended,
    /// Something of it was changed.
    Changed,
}

/// Similar lines of one day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Who.
    pub who: Who,
    /// The person, to keep two of one name apart.
    pub person: Option<Uuid>,
    /// In what role.
    pub role: String,
    /// What was done.
    pub action: String,
    /// How it ended.
    pub outcome: String,
    /// What it was about.
    pub what: What,
    /// Whether it was emergency access (T4.5).
    pub emergency: bool,
    /// The last time.
    pub last: Instant,
    /// How often.
    pub times: i64,
}

impl Line {
    /// Whether the practice answers for it. What the circle and strangers did its staff do not
    /// learn by being asked why; nor why one looked oneself.
    #[must_use]
    pub fn is_of_the_practice(&self) -> bool {
        let staff = self.role.parse::<rules::staff::Role>().is_ok();
        self.who != Who::Me && (staff || PROCESSES.contains(&self.role.as_str()))
    }
}

/// What works without a person, as the log names it.
const PROCESSES: [&str; 4] = ["import", "seeding", "command", "job"];

/// One day of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Day {
    /// The day in Amsterdam.
    pub date: Date,
    /// Its lines: emergencies first, then the newest.
    pub lines: Vec<Line>,
}

/// The days of one page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The newest day.
    pub newest: Date,
    /// The oldest day.
    pub oldest: Date,
    /// Whether there are lines beyond it.
    pub more: More,
}

/// Whether lines follow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum More {
    /// Yes.
    Yes,
    /// No.
    No,
    /// One long day took all that was read: ask again.
    Perhaps,
}

/// The whole days that `found` covers: instants in the order in which one
/// pages, read up to one more than `limit`. A day that may have been cut off is
/// left for the next page, unless it is the only one; then it comes whole.
#[must_use]
pub fn window(found: &[Instant], limit: usize) -> Option<Window> {
    let day = |at: &Instant| at.amsterdam().date();
    let (first, last) = (day(found.first()?), day(found.last()?));
    let (last, more) = if found.len() <= limit {
        (last, More::No)
    } else {
        match found.iter().rev().map(day).find(|date| *date != last) {
            Some(whole) => (whole, More::Yes),
            None => (last, More::Perhaps),
        }
    };
    Some(Window { newest: first.max(last), oldest: first.min(last), more })
}

/// Folds similar lines of each day: same person, role, action, kind of data
/// and outcome. `own` are the persons whom the reader is.
#[must_use]
pub fn fold(counts: Vec<Count>, own: &[Uuid]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for count in counts {
        let (line, date) = (line::of(&count, own), count.last_at.amsterdam().date());
        let at = days.iter().position(|day| day.date == date).unwrap_or_else(|| {
            days.push(Day { date, lines: Vec::new() });
            days.len() - 1
        });
        match days[at].lines.iter_mut().find(|known| known.is_like(&line)) {
            Some(known) => {
                known.last = known.last.max(line.last);
                known.times += line.times;
            }
            None => days[at].lines.push(line),
        }
    }
    days.sort_by_key(|day| std::cmp::Reverse(day.date));
    for day in &mut days {
        day.lines.sort_by_key(|line| (!line.emergency, std::cmp::Reverse(line.last)));
    }
    days
}

impl Line {
    /// One line alone, not folded with others. `own` are the persons whom the reader is.
    #[must_use]
    pub fn alone(count: &Count, own: &[Uuid]) -> Self {
        line::of(count, own)
    }

    fn is_like(&self, other: &Self) -> bool {
        let alike = Self { last: other.last, times: other.times, ..self.clone() };
        alike == *other
    }
}
