//! Empower.
