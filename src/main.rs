//! `empower`: arguments, then one call into the library.

fn main() {}
