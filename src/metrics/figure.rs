//! The kinds of figure. All of them are changed without waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// Goes up only.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub fn add_one(&self) {
        self.0.fetch_add(1, Relaxed);
    }

    /// How many there were.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// Goes up and down; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Gauge(Arc<AtomicI64>);

impl Gauge {
    /// One more, until what is given back is dropped.
    #[must_use]
    pub fn raise(&self) -> Raised {
        self.0.fetch_add(1, Relaxed);
        Raised(self.clone())
    }

    /// How many there are.
    #[must_use]
    pub fn get(&self) -> i64 {
        self.0.load(Relaxed)
    }
}

/// One of those that a [`Gauge`] counts.
#[derive(Debug)]
pub struct Raised(Gauge);

impl Drop for Raised {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Relaxed);
    }
}

/// How often something was at most so large. Values are whole numbers; those of
/// time are microseconds.
#[derive(Debug)]
pub struct Histogram {
    bounds: &'static [u64],
    /// How many make one of the unit that is written.
    per_unit: f64,
    counts: Vec<AtomicU64>,
    sum: AtomicU64,
}

/// From half a millisecond to ten seconds.
const TIMES: [u64; 13] = [
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
    2_500_000, 10_000_000,
];
const SIZES: [u64; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

impl Histogram {
    /// Of how long something took; written in seconds.
    #[must_use]
    pub fn of_times() -> Self {
        Self::new(&TIMES, 1e6)
    }

    /// Of how many of something there were, up to some hundred.
    #[must_use]
    pub fn of_sizes() -> Self {
        Self::new(&SIZES, 1.0)
    }

    fn new(bounds: &'static [u64], per_unit: f64) -> Self {
        let counts = (0..=bounds.len()).map(|_| AtomicU64::new(0)).collect();
        Self { bounds, per_unit, counts, sum: AtomicU64::new(0) }
    }

    /// Notes how long something took.
    pub fn took(&self, time: Duration) {
        self.note(u64::try_from(time.as_micros()).unwrap_or(u64::MAX));
    }

    /// Notes a value.
    pub fn note(&self, value: u64) {
        let place = self.bounds.partition_point(|bound| *bound < value);
        self.counts[place].fetch_add(1, Relaxed);
        self.sum.fetch_add(value, Relaxed);
    }

    /// How often anything was noted.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.counts.iter().map(|count| count.load(Relaxed)).sum()
    }

    /// The bounds with how often it was at most that; the last is without a bound.
    #[expect(clippy::cast_precision_loss, reason = "bounds are small")]
    pub(super) fn buckets(&self) -> impl Iterator<Item = (Option<f64>, u64)> {
        let bounds = self.bounds.iter().map(|bound| Some(*bound as f64 / self.per_unit));
        bounds.chain([None]).zip(&self.counts).scan(0, |sum, (bound, count)| {
            *sum += count.load(Relaxed);
            Some((bound, *sum))
        })
    }

    #[expect(clippy::cast_precision_loss, reason = "what is lost is less than is measured")]
    pub(super) fn sum(&self) -> f64 {
        self.sum.load(Relaxed) as f64 / self.per_unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_counts_for_every_bound_that_holds_it() {
        let times = Histogram::of_times();
        times.took(Duration::from_micros(500));
        times.took(Duration::from_millis(3));
        times.took(Duration::from_mins(1));
        let counts: Vec<u64> = times.buckets().map(|(_, count)| count).collect();
        assert_eq!(counts, [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
        assert!((times.sum() - 60.0035).abs() < 1e-9);
    }

    #[test]
    fn what_was_raised_goes_down_by_itself() {
        let gauge = Gauge::default();
        let one = gauge.raise();
        let other = gauge.raise();
        drop(one);
        assert_eq!(gauge.get(), 1);
        drop(other);
        assert_eq!(gauge.get(), 0);
    }
}
