//! Terms and cookies.

pub mod cookies;
pub mod terms;
