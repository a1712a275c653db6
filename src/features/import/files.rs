//! The files named on the command line.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use super::fhir::{self, Incoming, ReadError};

/// Reads all files, in their order. One that cannot be read does not stop the
/// others: it stands in the second list, and nothing of it in the first.
#[must_use]
pub fn read_files(paths: &[PathBuf]) -> (Vec<Incoming>, Vec<(PathBuf, ReadError)>) {
    let (mut all, mut failed) = (Vec::new(), Vec::new());
    for path in paths {
        match read(path) {
            Ok(incoming) => all.extend(incoming),
            Err(error) => failed.push((path.clone(), error)),
        }
    }
    (all, failed)
}

fn read(path: &Path) -> Result<Vec<Incoming>, ReadError> {
    fhir::read(BufReader::new(File::open(path)?))
}
