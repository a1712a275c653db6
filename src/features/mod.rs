//! One folder a feature, all of one shape: what it owns (`mod`), its types
//! (`model`), all its SQL (`store`), its pages (`pages`).
//!
//! Features meet through each other's model types and store functions, never
//! each other's tables.

pub mod absences;
pub mod access_log;
pub mod accounts;
pub mod activation;
pub mod appointments;
pub mod banners;
pub mod clients;
pub mod conduct;
pub mod emergency;
pub mod help;
pub mod home;
pub mod import;
pub mod invitations;
pub mod legal;
pub mod messages;
pub mod notices;
pub mod own_copy;
pub mod people;
pub mod profile;
pub mod providers;
pub mod questions;
pub mod staff;
pub mod support;
pub mod wishes;
