//! From a request to an actor, and from a page to a response.
//!
//! Owns cookies, sessions' way in, the gate before every handler, forms,
//! security headers and error pages. Decides no right: that is `access`.

pub mod answers;
pub mod assets;
mod attachment;
pub mod context;
pub mod cookies;
pub mod events;
pub mod extract;
pub mod form;
pub mod gate;
pub mod handler;
mod headers;
pub mod health;
pub mod layout;
pub mod pages;
mod path;
pub mod peer;
pub mod server;
pub mod text;
pub mod upload;

pub use attachment::attachment;
