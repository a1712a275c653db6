//! Terms and cookies.

pub mod cookies;
pub mod privacy;
pub mod security;
pub mod terms;
