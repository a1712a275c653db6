//! Files: a provider's own file on a person in its care, and the circle around it.
//!
//! Owns the file itself, care, the circle (relatives, authority, grants,
//! treatment relations) and the ledger of consents and withholdings. Decides
//! nothing: what these facts mean is the rules' to say.

pub mod store;
