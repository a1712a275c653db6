//! The pages of an account: signing in and out, one's own password, one's devices.

pub mod blocked;
pub mod code;
pub mod first_password;
pub mod language;
pub mod me;
pub mod sign_in;
pub mod sign_out;
