//! Faults: what the portal does when its machine does not do its part.
//!
//! Owns the running of the real program as a process that can be killed,
//! starved and cut off. Short here; `cargo xtask faults` runs the same at
//! length. All of it happens on this machine and ends by itself.

mod clock;
mod crowd;
mod crowded;
mod disk;
mod full;
mod hanging_up;
mod killed;
mod portal;
mod postgres;
mod server;
mod small;
mod story;
mod way;

/// How many rounds a story with chance in it takes: few, unless
/// `EMPOWER_FAULT_ROUNDS` says otherwise.
fn rounds() -> usize {
    let set = std::env::var("EMPOWER_FAULT_ROUNDS").ok();
    set.map_or(3, |rounds| rounds.parse().expect("EMPOWER_FAULT_ROUNDS is a number"))
}
