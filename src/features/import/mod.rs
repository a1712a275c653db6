//! Files of record systems: FHIR R4 in, neutral values out, rows in the end.
//!
//! Owns the way in from outside. A citizen service number never gets past
//! reading (V16), and a related person never brings authority.

pub mod fhir;
