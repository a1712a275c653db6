//! The rules, tested from outside: the given cases, a table per article, every
//! combination, properties, and lines that are broken.
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![expect(clippy::print_stderr, reason = "a test that was skipped says so plainly")]

mod arbitrary;
mod articles_t3;
mod articles_t4;
mod combinations;
mod conduct;
mod format;
mod given_cases;
mod log_and_changes;
mod preparing;
mod properties;
mod support;
mod terms;
mod withholding;
