//! The commands, one function each; `main` only reads arguments.
