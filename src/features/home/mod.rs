//! Home: what is next for whoever signed in, over all that they are.
//!
//! Owns the putting together of one page from files around the account and
//! from staff roles. Decides nothing and has no table of its own.

mod asked;
mod cards;
mod coming;
mod desk;
mod duties;
pub mod pages;
mod turning;
mod who_sees;
