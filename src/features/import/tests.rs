//! From files to rows, on each engine.

mod around;
mod care;
mod conversations;
mod corrections;
mod outside;
mod people;
mod runs;
mod support;
