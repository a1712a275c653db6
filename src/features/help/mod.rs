//! Help now: telephone numbers, on every page one tap away.
//!
//! Owns the page. Never decides from what somebody wrote that help is needed.

pub mod pages;
