//! Why a file as a whole cannot be read: a place in it, never its contents.

use std::io;

use serde_json::error::Category;

/// The file is unreadable; nothing of it was taken. Lines and columns count from 1.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Reading the bytes failed.
    #[error("the file cannot be read")]
    Io(#[from] io::Error),
    /// No resource in it at all.
    #[error("the file is empty")]
    Empty,
    /// It ends before the JSON does.
    #[error("the file is cut off at line {line}, column {column}")]
    CutOff {
        /// The line where it ends.
        line: usize,
        /// The column where it ends.
        column: usize,
    },
    /// Not JSON, or not UTF-8.
    #[error("this is not JSON at line {line}, column {column}")]
    NotJson {
        /// The line of the mistake.
        line: usize,
        /// The column of the mistake.
        column: usize,
    },
    /// Brackets within brackets, beyond what any resource needs.
    #[error("the JSON is nested too deeply at line {line}, column {column}")]
    TooDeep {
        /// The line where it went too far.
        line: usize,
        /// The column where it went too far.
        column: usize,
    },
}

impl ReadError {
    /// The place of a parser's error, `above` lines further down the file.
    /// The parser's own words are dropped: they may quote the file.
    pub(super) fn at(error: &serde_json::Error, above: usize) -> Self {
        let line = above + error.line().max(1);
        let column = error.column().max(1);
        match error.classify() {
            Category::Eof => Self::CutOff { line, column },
            // serde_json has no kind of its own for this, only the words.
            _ if error.to_string().starts_with("recursion limit") => Self::TooDeep { line, column },
            _ => Self::NotJson { line, column },
        }
    }
}
