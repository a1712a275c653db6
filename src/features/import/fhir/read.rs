//! The bytes of a file: one JSON document, or one a line (NDJSON).
//! Holds one line in memory at a time, or the one document.

use std::io::BufRead;

use serde_json::{Value, error::Category};

use super::{Incoming, ReadError, document};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a file of FHIR R4 JSON: one resource, a Bundle, or NDJSON; UTF-8 with
/// or without byte order mark. The size of the file is the caller's matter.
///
/// # Errors
/// [`ReadError`] when the file is empty, cut off, not JSON or nested too
/// deeply; then nothing of it is taken. A resource that is merely wrong is
/// [`Incoming::Skipped`] with its reason.
pub fn read(mut input: impl BufRead) -> Result<Vec<Incoming>, ReadError> {
    let mut lines = Lines { input: &mut input, number: 0 };
    let Some(first) = lines.next_filled()? else {
        return Err(ReadError::Empty);
    };
    let above = lines.number - 1;
    let mut all = Vec::new();
    match parse(&first, above) {
        Ok(value) => all.extend(document::read(&value)),
        Err((_, Category::Eof)) => return spread_over_lines(first, above, lines),
        Err((error, _)) => return Err(error),
    }
    while let Some(line) = lines.next_filled()? {
        let value = parse(&line, lines.number - 1).map_err(|(error, _)| error)?;
        all.extend(document::read(&value));
    }
    Ok(all)
}

/// A first line that ends in the middle: a document over many lines, or NDJSON
/// whose first line is cut off.
fn spread_over_lines<R: BufRead>(
    mut bytes: Vec<u8>,
    above: usize,
    mut lines: Lines<'_, R>,
) -> Result<Vec<Incoming>, ReadError> {
    let first = bytes.len();
    lines.append(&mut bytes)?;
    let second = bytes.len();
    lines.input.read_to_end(&mut bytes)?;
    match parse(&bytes, above) {
        Ok(value) => Ok(document::read(&value)),
        // A whole resource on the second line: each line is one, and the first is broken.
        Err(_) if is_resource(&bytes[first..second]) => {
            Err(parse(&bytes[..first], above).err().map_or(ReadError::Empty, |(error, _)| error))
        }
        Err((error, _)) => Err(error),
    }
}

fn is_resource(line: &[u8]) -> bool {
    serde_json::from_slice::<Value>(line).is_ok_and(|value| value.get("resourceType").is_some())
}

/// Without the end of the line, so that a line that is cut off ends on itself.
fn parse(bytes: &[u8], above: usize) -> Result<Value, (ReadError, Category)> {
    serde_json::from_slice(bytes.trim_ascii_end())
        .map_err(|error| (ReadError::at(&error, above), error.classify()))
}

/// The lines of a file, counted.
struct Lines<'a, R> {
    input: &'a mut R,
    /// How many were read.
    number: usize,
}

impl<R: BufRead> Lines<'_, R> {
    /// The next line with something in it; the byte order mark is left out.
    fn next_filled(&mut self) -> Result<Option<Vec<u8>>, ReadError> {
        loop {
            let mut line = Vec::new();
            if self.append(&mut line)? == 0 {
                return Ok(None);
            }
            if self.number == 1 && line.starts_with(BYTE_ORDER_MARK) {
                line.drain(..BYTE_ORDER_MARK.len());
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    fn append(&mut self, to: &mut Vec<u8>) -> Result<usize, ReadError> {
        self.number += 1;
        Ok(self.input.read_until(b'\n', to)?)
    }
}
