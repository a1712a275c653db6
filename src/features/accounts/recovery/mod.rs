//! A way back in for who lost something (A1, T4.1): the password, the second factor, or both.
//!
//! Owns the order of proofs and waiting. A lost password takes a link by mail
//! and the second factor. A lost factor takes the password, a link by mail, and
//! three days in which every known address is told and anybody who reads it can
//! stop it. Who lost both goes to the practice, which says who it saw and how,
//! and waits the same three days. Nothing here tells whether an account exists,
//! and no link is made from what a browser says its host is.

mod arrival;
pub mod bearer;
pub mod by_support;
pub mod factor;
pub mod jobs;
pub mod links;
pub mod model;
pub mod password;
pub mod stop;
pub mod tell;

pub(super) use arrival::arrived;
