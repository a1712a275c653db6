//! What a caller shows, how long it counts, and how often it may be tried; and addresses of which
//! just enough can be read to ask for them.
//!
//! Does no I/O.

use crate::clock::Instant;

/// A day, in seconds.
pub(super) const DAY: i64 = 24 * 3600;
/// So often a worker searches within a day.
pub const SEARCHES_A_DAY: i64 = 200;
/// So many accounts of one address are listed.
pub(super) const LISTED: usize = 10;
/// So long an account that was found stays open for who found it.
pub(super) const OPEN_SECONDS: i64 = 12 * 3600;
/// So long a code holds.
pub(super) const CODE_SECONDS: i64 = 10 * 60;
/// So long a proof counts.
pub(super) const PROOF_SECONDS: i64 = 15 * 60;
/// So many wrong tries an account bears within a day, whoever makes them.
pub(super) const TRIES: i64 = 5;
/// So many codes an account is sent within a day: a mailbox is not to be filled.
pub(super) const CODES: i64 = 8;
/// So many kinds of proof it takes.
const NEEDED: usize = 2;

/// By what a caller shows to be the holder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// A code in the known mailbox.
    Email,
    /// A code on the known telephone.
    Text,
    /// The date of birth.
    Born,
}

impl Way {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Email, Self::Text, Self::Born];

    /// As sent in a form; also the name of its field.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email_code",
            Self::Text => "text_code",
            Self::Born => "born",
        }
    }
}

/// One kind of proof, as it stands for one worker and one account.
#[derive(Clone, Default)]
pub(super) struct Proof {
    /// The keyed hash of the code that was sent.
    pub(super) code: Option<Vec<u8>>,
    /// Until when that holds.
    pub(super) until: Option<Instant>,
    /// When it was right.
    pub(super) at: Option<Instant>,
}

impl Proof {
    /// Until when what was shown counts; none where it does not.
    pub(super) fn counts_until(&self, now: Instant) -> Option<Instant> {
        self.at.map(|at| at.plus_seconds(PROOF_SECONDS)).filter(|until| now < *until)
    }

    /// Until when a code that was sent can be tried.
    pub(super) fn waits_until(&self, now: Instant) -> Option<Instant> {
        self.until.filter(|until| self.code.is_some() && now < *until)
    }
}

/// The check of one caller, as it stands.
pub(super) struct Check {
    /// When the worker last found the account.
    pub(super) found_at: Instant,
    /// In the order of [`Way::ALL`].
    pub(super) proofs: [Proof; 3],
    /// What was tried for the account today.
    pub(super) day: Day,
}

impl Check {
    /// One kind of proof.
    pub(super) fn proof(&self, way: Way) -> &Proof {
        &self.proofs[way as usize]
    }

    /// Whether the account is open for who found it.
    pub(super) fn is_open(&self, now: Instant) -> bool {
        now < self.found_at.plus_seconds(OPEN_SECONDS)
    }

    /// Until when the check is passed: two different kinds count. None where it is not.
    pub(super) fn passed_until(&self, now: Instant) -> Option<Instant> {
        let mut counts: Vec<Instant> =
            self.proofs.iter().filter_map(|proof| proof.counts_until(now)).collect();
        counts.sort_unstable();
        counts.len().checked_sub(NEEDED).map(|place| counts[place])
    }
}

/// What was tried for one account, from its first try on for a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Day {
    /// When it began.
    pub(super) began: Instant,
    /// How many tries were wrong.
    pub(super) wrong: i64,
    /// How many codes were sent.
    pub(super) sent: i64,
    /// Until when nobody checks any more.
    pub(super) over: Option<Instant>,
}

impl Day {
    /// The day as it counts now: one that is over counts no more.
    pub(super) fn of(kept: Option<Self>, now: Instant) -> Self {
        let fresh = Self { began: now, wrong: 0, sent: 0, over: None };
        let lasts = |day: &Self| match day.over {
            Some(over) => now < over,
            None => now < day.began.plus_seconds(DAY),
        };
        kept.filter(lasts).unwrap_or(fresh)
    }

    /// How many tries are left.
    pub(super) fn left(&self) -> i64 {
        TRIES - self.wrong
    }

    /// The same after one that was wrong.
    pub(super) fn after_wrong(self, now: Instant) -> Self {
        let wrong = self.wrong + 1;
        let over = (wrong >= TRIES).then(|| now.plus_seconds(DAY));
        Self { wrong, over, ..self }
    }
}

/// "n•••@example.org"
pub(super) fn masked_email(email: &str) -> String {
    let (local, domain) = email.rsplit_once('@').unwrap_or((email, ""));
    format!("{}•••@{domain}", local.chars().take(1).collect::<String>())
}

/// "••••• 78"
pub(super) fn masked_mobile(mobile: &str) -> String {
    let digits: Vec<char> = mobile.chars().filter(char::is_ascii_digit).collect();
    let last: String = digits[digits.len().saturating_sub(2)..].iter().collect();
    format!("••••• {last}")
}

#[cfg(test)]
mod tests {
    use super::{Check, DAY, Day, PROOF_SECONDS, Proof, TRIES, masked_email, masked_mobile};
    use crate::clock::Instant;

    const NOW: Instant = Instant(1_000_000_000_000);

    fn check(proved: [Option<i64>; 3]) -> Check {
        let proof = |ago: Option<i64>| Proof {
            at: ago.map(|ago| NOW.plus_seconds(-ago)),
            ..Proof::default()
        };
        Check { found_at: NOW, proofs: proved.map(proof), day: Day::of(None, NOW) }
    }

    #[test]
    fn two_different_proofs_pass_until_the_first_of_them_is_too_old() {
        let until = |ago: i64| Some(NOW.plus_seconds(PROOF_SECONDS - ago));
        assert_eq!(check([Some(10), None, None]).passed_until(NOW), None);
        assert_eq!(check([Some(10), None, Some(60)]).passed_until(NOW), until(60));
        assert_eq!(check([Some(10), Some(20), Some(60)]).passed_until(NOW), until(20));
        assert_eq!(check([Some(10), None, Some(PROOF_SECONDS)]).passed_until(NOW), None);
    }

    #[test]
    fn five_wrong_tries_end_it_for_a_whole_day() {
        let mut day = Day::of(None, NOW);
        for _ in 0..TRIES {
            assert_eq!(day.over, None);
            day = day.after_wrong(NOW.plus_seconds(DAY - 1));
        }
        let later = |seconds| Day::of(Some(day), NOW.plus_seconds(seconds));
        assert_eq!(later(2 * DAY - 2).left(), 0);
        assert_eq!(later(2 * DAY - 1).left(), TRIES);
    }

    #[test]
    fn of_an_address_no_more_is_seen_than_one_needs_to_ask_for_it() {
        assert_eq!(masked_email("noor.de.vries@example.org"), "n•••@example.org");
        assert_eq!(masked_mobile("+31612345678"), "••••• 78");
        assert_eq!(masked_mobile("7"), "••••• 7");
    }
}
