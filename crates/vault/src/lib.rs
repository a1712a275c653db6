//! Envelope encryption (V7): a key for every thing that can be destroyed by
//! itself, each wrapped by a master key, the wrapped keys in a store apart
//! from the data.
//!
//! Owns: the keys, their life (made, rotated, destroyed), the form of sealed
//! bytes, and the few keys that must lie outside the database of the data.
//! Must never: know the application, write a key that is not wrapped, put key
//! bytes in an error or a debug line, or touch the data themselves.
//!
//! The way through: [`Vault::open_sqlite`] or [`Vault::open_postgres`] with a
//! [`MasterKey`], [`Vault::create`] before the data are written, then
//! [`Key::seal`] and [`Key::open`], and in the end [`Vault::destroy`].

mod blind;
mod cache;
mod copy;
mod envelope;
mod error;
mod key;
mod key_file;
mod local;
mod make;
mod marks;
mod master;
mod notary;
mod open;
mod params;
mod record;
mod ring;
mod roots;
mod rotate;
mod store;
mod vault;

pub use blind::{Blind, Signer};
pub use cache::CacheFigures;
pub use copy::{Copy, Loading, holds_keys_postgres, holds_keys_sqlite};
pub use envelope::Envelope;
pub use error::VaultError;
pub use key::{Key, KeyId, Place};
pub use local::LocalMaster;
pub use marks::Mark;
pub use master::{BoxFuture, MasterKey, Wrapped};
pub use notary::{Notary, is_signed};
pub use record::Record;
pub use seal::OVERHEAD;
pub use vault::Vault;
pub use zeroize::Zeroizing;
