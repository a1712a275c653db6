//! Copies of the log: to keep outside the portal, and to check later (V5).
//!
//! Owns their pages. What a copy is, and whether it is right, is `audit::copy`'s.

pub mod pages;
