//! A master key of 32 bytes in this process, from a file or the environment.
//!
//! Must never accept a key that others could read or guess.

use std::fmt;
use std::path::Path;

use data_encoding::{BASE64, BASE64_NOPAD, HEXLOWER, HEXLOWER_PERMISSIVE};
use zeroize::Zeroizing;

use crate::key_file;
use crate::{BoxFuture, KeyId, MasterKey, VaultError, Wrapped};

/// With fewer different bytes than this a key of 32 was typed, not drawn: a
/// drawn one has about thirty, and as few as this never.
const FEWEST_DIFFERENT: usize = 10;

/// A master key that this process holds itself. Wiped from memory on drop.
pub struct LocalMaster {
    id: String,
    secret: Box<Zeroizing<[u8; 32]>>,
}

impl LocalMaster {
    /// From 32 random bytes. Fails with [`VaultError::Weak`] when they are
    /// plainly not random. The id and the wrapping key are both derived from
    /// them, so the id gives nothing away.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, VaultError> {
        let mut different = bytes.to_vec();
        different.sort_unstable();
        different.dedup();
        if different.len() < FEWEST_DIFFERENT {
            return Err(VaultError::Weak("it is not random: make one with the program itself"));
        }
        let mut id = Zeroizing::new([0; 32]);
        let mut secret = Box::new(Zeroizing::new([0; 32]));
        seal::derive(bytes, b"vault/master/id/1", &mut id);
        seal::derive(bytes, b"vault/master/wrap/1", &mut secret);
        Ok(Self { id: format!("local-{}", HEXLOWER.encode(&id[..8])), secret })
    }

    /// From a file with the key as 64 hexadecimal digits or in base64.
    ///
    /// Fails with [`VaultError::KeyFile`] when others than its owner may do
    /// anything with the file (on Unix), or when the key is short or weak.
    pub fn from_file(path: &Path) -> Result<Self, VaultError> {
        let text = key_file::read(path)?;
        parse(&text).map_err(|reason| VaultError::KeyFile { path: path.into(), reason })
    }

    /// From an environment variable, in the same forms as the file.
    ///
    /// Fails with [`VaultError::KeyVariable`] when it is missing or weak.
    pub fn from_env(name: &str) -> Result<Self, VaultError> {
        let refused = |reason| VaultError::KeyVariable { name: name.to_owned(), reason };
        let text = std::env::var(name).map_err(|_| refused("it is not set"))?;
        parse(&Zeroizing::new(text)).map_err(refused)
    }

    /// Draws a key and writes it to a new file that only its owner may read
    /// (mode 0600). Never overwrites: an existing file is an error.
    pub fn generate_file(path: &Path) -> Result<Self, VaultError> {
        let bytes = seal::fresh_secret();
        let mut text = Zeroizing::new(HEXLOWER.encode(&*bytes));
        text.push('\n');
        key_file::write_new(path, &text)?;
        Self::from_bytes(&bytes)
    }
}

/// 32 bytes out of a text, or what is wrong with it.
fn parse(text: &str) -> Result<LocalMaster, &'static str> {
    let text = text.trim().as_bytes();
    let bytes = if text.len() == 64 {
        HEXLOWER_PERMISSIVE.decode(text)
    } else if text.ends_with(b"=") {
        BASE64.decode(text)
    } else {
        BASE64_NOPAD.decode(text)
    };
    let bytes = Zeroizing::new(
        bytes.map_err(|_| "it must be 32 bytes, as 64 hexadecimal digits or in base64")?,
    );
    let mut key = Zeroizing::new([0; 32]);
    if bytes.len() < key.len() {
        return Err("it is too short: 32 bytes are needed");
    }
    if bytes.len() > key.len() {
        return Err("it is too long: 32 bytes are needed");
    }
    key.copy_from_slice(&bytes);
    LocalMaster::from_bytes(&key)
        .map_err(|_| "it is weak, not random: make one with the program itself")
}

/// What a wrapped key is bound to.
fn binding(id: KeyId) -> Vec<u8> {
    [b"vault/wrap/1".as_slice(), id.0.as_bytes()].concat()
}

impl MasterKey for LocalMaster {
    fn id(&self) -> String {
        self.id.clone()
    }

    fn wrap<'a>(
        &'a self,
        id: KeyId,
        key: &'a [u8; 32],
    ) -> BoxFuture<'a, Result<Wrapped, VaultError>> {
        let wrapped = Wrapped(seal::seal(&self.secret, &binding(id), key));
        Box::pin(std::future::ready(Ok(wrapped)))
    }

    fn unwrap<'a>(
        &'a self,
        id: KeyId,
        wrapped: &'a Wrapped,
    ) -> BoxFuture<'a, Result<Zeroizing<[u8; 32]>, VaultError>> {
        let plain = seal::open(&self.secret, &binding(id), &wrapped.0);
        let opened = plain.ok_or(VaultError::Unreadable).and_then(|plain| {
            let plain = Zeroizing::new(plain);
            let mut key = Zeroizing::new([0; 32]);
            if plain.len() != key.len() {
                return Err(VaultError::Unreadable);
            }
            key.copy_from_slice(&plain);
            Ok(key)
        });
        Box::pin(std::future::ready(opened))
    }
}

impl fmt::Debug for LocalMaster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LocalMaster({}, …)", self.id)
    }
}
