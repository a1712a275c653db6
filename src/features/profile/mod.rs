//! What providers know of the holder of an account, and what of it one changes oneself (A12).
//!
//! Owns the ways in which a new e-mail address or mobile number is proven, the picture somebody
//! chose, and the consents it rests on. Each provider keeps its own, and none hears of another
//! (P2): a change is made for those that its maker names. Rights to a file are never worked out here.

pub mod details;
pub mod mine;
pub mod model;
pub mod pages;
pub mod photo;
pub mod picture;
pub mod reach;
pub mod stop;
pub mod store;
mod tell;
