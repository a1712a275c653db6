//! Master keys from files: strong and private, or refused.

use std::fs;
use std::path::Path;

use vault::{LocalMaster, MasterKey, VaultError};

use crate::support::{id, master};

const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const BASE64: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

#[cfg(unix)]
fn write(path: &Path, text: &[u8], mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    for mode in [0o644, 0o640, 0o604, 0o660, 0o601] {
        write(&path, HEX.as_bytes(), mode);
        let refused = LocalMaster::from_file(&path);
        assert!(matches!(refused, Err(VaultError::KeyFile { .. })), "{mode:o}");
    }
    for mode in [0o600, 0o400] {
        write(&path, HEX.as_bytes(), mode);
        assert!(LocalMaster::from_file(&path).is_ok(), "{mode:o}");
    }
}

#[cfg(unix)]
#[test]
fn a_weak_key_is_refused_and_an_error_never_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let weak: [&[u8]; 7] = [
        b"",
        b"wachtwoord",
        &HEX.as_bytes()[..62],
        &[b'0'; 64],
        &[b'a'; 66],
        b"abababababababababababababababababababababababababababababababab",
        &[0xff; 32],
    ];
    for text in weak {
        write(&path, text, 0o600);
        let error = LocalMaster::from_file(&path).unwrap_err();
        assert!(matches!(error, VaultError::KeyFile { .. }), "{text:?}");
        let shown = format!("{error} {error:?}");
        assert!(text.len() < 8 || !shown.contains(&*String::from_utf8_lossy(&text[..8])));
    }
    assert!(matches!(LocalMaster::from_bytes(&[7; 32]), Err(VaultError::Weak(_))));
}

#[cfg(unix)]
#[test]
fn hexadecimal_and_base64_are_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let ids: Vec<String> = [HEX, &HEX.to_uppercase(), BASE64, BASE64.trim_end_matches('=')]
        .iter()
        .enumerate()
        .map(|(n, text)| {
            let path = folder.path().join(n.to_string());
            write(&path, format!("{text}\n").as_bytes(), 0o600);
            LocalMaster::from_file(&path).unwrap().id()
        })
        .collect();
    assert!(ids.iter().all(|id| *id == master(0).id()));
    assert_ne!(master(0).id(), master(1).id());
}

#[test]
fn a_generated_file_is_private_works_and_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let made = LocalMaster::generate_file(&path).unwrap();
    assert_eq!(LocalMaster::from_file(&path).unwrap().id(), made.id());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let before = fs::read(&path).unwrap();
    assert!(matches!(LocalMaster::generate_file(&path), Err(VaultError::File { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
    let shown = format!("{made:?}");
    assert!(!shown.contains(&*String::from_utf8_lossy(&before[..8])));
}

#[test]
fn a_missing_variable_is_named() {
    let error = LocalMaster::from_env("VAULT_TEST_NEVER_SET").unwrap_err();
    assert_eq!(error.to_string(), "the key in the variable VAULT_TEST_NEVER_SET: it is not set");
}

#[tokio::test]
async fn a_wrapped_key_is_bound_to_its_id_and_its_master_key() {
    let wrapped = master(1).wrap(id(1), &[9; 32]).await.unwrap();
    assert_eq!(*master(1).unwrap(id(1), &wrapped).await.unwrap(), [9; 32]);
    assert!(master(1).unwrap(id(2), &wrapped).await.is_err());
    assert!(master(2).unwrap(id(1), &wrapped).await.is_err());
}
