//! `empower rules access` and `empower rules terms`: one JSON line in, one out.

use std::io::{BufRead as _, BufWriter, Read as _, Write as _};
use std::process::ExitCode;

use clap::Subcommand;
use rules::case::{Answer, LONGEST_LINE};

#[derive(Debug, Subcommand)]
pub(super) enum Rules {
    /// Who may see what (../shared/access-cases.md).
    Access,
    /// By when an answer is due.
    Terms,
}

pub(super) fn run(command: &Rules) -> anyhow::Result<ExitCode> {
    let answer = match command {
        Rules::Access => rules::case::answer_line,
        Rules::Terms => rules::case::terms::answer_line,
    };
    let mut input = std::io::stdin().lock();
    let mut output = BufWriter::new(std::io::stdout().lock());
    let (mut broken, mut line) = (false, Vec::new());
    loop {
        line.clear();
        // One byte more than the longest line: then the answer says it is too long.
        let read = input.by_ref().take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        if line.last() != Some(&b'\n') && line.len() > LONGEST_LINE {
            input.skip_until(b'\n')?;
        }
        let Some(answer) = one(&line, answer) else {
            continue;
        };
        broken |= answer.broken;
        writeln!(output, "{}", answer.text)?;
    }
    output.flush()?;
    Ok(if broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The answer to a line; none to an empty one.
fn one(line: &[u8], answer: fn(&str) -> Answer) -> Option<Answer> {
    match std::str::from_utf8(line) {
        Ok(text) if text.trim().is_empty() => None,
        Ok(text) => Some(answer(text.trim())),
        Err(_) => Some(Answer {
            text: r#"{"id":null,"error":"the line is not UTF-8"}"#.to_owned(),
            broken: true,
        }),
    }
}
