//! The pages of an account: signing in and out, one's own password, one's devices, one's second factors.

pub mod blocked;
pub mod close;
pub mod code;
pub mod factors;
pub mod first_password;
pub mod language;
pub mod lost;
pub mod me;
pub mod passkey;
pub mod prove;
pub mod role;
pub mod session;
pub mod sign_in;
pub mod sign_out;
pub mod ways;
pub mod with;
pub mod zone;
