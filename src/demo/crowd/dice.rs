//! Chance that falls the same way each time: the same number, the same crowd.
//!
//! Owns a small generator (splitmix64). It is for stories, never for secrets.

/// A row of throws.
#[derive(Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// The row that belongs to this number.
    pub(super) fn of(number: u64) -> Self {
        Self(number.wrapping_mul(0x2545_F491_4F6C_DD1D).wrapping_add(0x9E37_79B9))
    }

    /// 0 up to, but not including, `end`; 0 where there is nothing to choose.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)).checked_rem(end).unwrap_or(0)
    }

    /// `from` up to and including `to`.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to.saturating_sub(from)).unwrap_or(0);
        from + i64::try_from(self.below(width + 1)).unwrap_or(0)
    }

    /// True once in so many times.
    pub(super) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(super) fn word(&mut self, words: &[&'static str]) -> &'static str {
        let place = usize::try_from(self.below(words.len() as u64)).unwrap_or(0);
        words.get(place).copied().unwrap_or_default()
    }

    /// `count` of these in a row of their own, none twice where there are enough.
    pub(super) fn words(&mut self, words: &[&'static str], count: usize) -> Vec<&'static str> {
        let start = usize::try_from(self.below(words.len() as u64)).unwrap_or(0);
        words.iter().cycle().skip(start).take(count.min(words.len())).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_same_number_throws_the_same() {
        let throw = |number| {
            let mut dice = Dice::of(number);
            (0..20).map(|_| dice.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(throw(7), throw(7));
        assert_ne!(throw(7), throw(8));
        assert_eq!((Dice::of(1).below(0), Dice::of(1).word(&[])), (0, ""));
        assert!((0..200).all(|number| (3..=5).contains(&Dice::of(number).between(3, 5))));
    }
}
