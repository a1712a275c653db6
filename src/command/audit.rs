//! `empower audit`: is the log as it was written, and is a copy of it?

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Subcommand;
use data_encoding::HEXLOWER;

use super::Place;
use crate::audit::{self, copy};

/// How many signed days are printed.
const DAYS: i64 = 31;

#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Walk all chains; exit status 1 and where, if anything was altered.
    Verify {
        #[command(flatten)]
        place: Place,
    },
    /// Check a copy of a file's log that was downloaded; exit status 1 and where, if it is not right.
    /// Needs nothing but the file; told where the stores are, it also checks who made it and today's log.
    Check {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The portal's public key, as `empower audit key` and /log-key show it: 64 digits.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        #[command(flatten)]
        place: Place,
    },
    /// The public key by which days of the log are signed, and the newest of them.
    Key {
        #[command(flatten)]
        place: Place,
    },
}

pub(super) async fn run(command: Audit) -> anyhow::Result<ExitCode> {
    match command {
        Audit::Verify { place } => verify(&place).await,
        Audit::Check { file, key, place } => check(&file, key.as_deref(), &place).await,
        Audit::Key { place } => key(&place).await,
    }
}

async fn verify(place: &Place) -> anyhow::Result<ExitCode> {
    let stores = place.open().await?;
    let report = audit::verify(&stores.db, &stores.vault).await?;
    let mut problems = report.problems;
    problems.extend(audit::check_days(&stores.vault, report.lines).await?);
    problems.extend(audit::check_tree(&stores.db, &stores.vault).await?);
    super::say(&format!("{} lines", report.lines));
    for (chain, n, hash) in &report.heads {
        super::say(&format!("{chain} {n} {}", HEXLOWER.encode(hash)));
    }
    for problem in &problems {
        super::complain(problem);
    }
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn key(place: &Place) -> anyhow::Result<ExitCode> {
    let stores = place.open().await?;
    super::say(&HEXLOWER.encode(&stores.vault.notary().public()));
    for day in audit::public_days(&stores.vault, DAYS).await? {
        super::say(&format!("{} {} {}", day.date, day.root.digits(), day.signature.digits()));
    }
    Ok(ExitCode::SUCCESS)
}

async fn check(file: &Path, key: Option<&str>, place: &Place) -> anyhow::Result<ExitCode> {
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file);
    let opened = opened.with_context(|| format!("cannot read {}", file.display()))?;
    // One byte more than is read as a copy says that it is too large.
    opened.take(copy::LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    let found = copy::read(&bytes).and_then(|copy| copy::check(&copy).map(|()| copy));
    let found = match found {
        Ok(copy) if place.is_named() => held(&copy, place).await?.map(|()| copy),
        found => found,
    };
    let copy = match found {
        Ok(copy) => copy,
        Err(flaw) => {
            super::complain(&words(flaw));
            return Ok(ExitCode::FAILURE);
        }
    };
    let signed_by = copy.day.as_ref().and_then(|day| day.key).map(|key| key.digits());
    if let Some(key) = key.filter(|key| signed_by.as_deref() != Some(key.trim())) {
        super::complain(&format!("no day in it is signed by {}", key.trim()));
        return Ok(ExitCode::FAILURE);
    }
    super::say(&format!("whole and unchanged: {} lines, made {}", copy.all().count(), copy.made));
    if let Some(head) = &copy.head {
        super::say(&format!("{} {} {}", copy.file, head.n, HEXLOWER.encode(head.hash.bytes())));
    }
    if let Some((day, place)) = copy.day.as_ref().and_then(|day| Some((day, day.place.as_ref()?))) {
        super::say(&format!("line {} was under the root of {}", place.n, day.date));
    }
    if let (Some(day), Some(key)) = (&copy.day, &signed_by) {
        super::say(&format!("{} {} signed by {key}", day.date, day.root.digits()));
    }
    super::say(if place.is_named() {
        "sealed by this portal, and still in the log of today"
    } else {
        "the words in it were not checked: that takes --data or --config, or the portal's own page"
    });
    Ok(ExitCode::SUCCESS)
}

/// Whether this portal made the copy, and its log holds it still.
async fn held(
    copy: &copy::Copy,
    place: &Place,
) -> anyhow::Result<std::result::Result<(), copy::Flaw>> {
    let stores = place.open().await?;
    if !copy.is_ours(stores.vault.signer()) {
        return Ok(Err(copy::Flaw::Seal));
    }
    let mut tx = stores.db.read().await?;
    Ok(copy::today(&mut tx, copy).await?)
}

fn words(flaw: copy::Flaw) -> String {
    match flaw {
        copy::Flaw::Empty => "the file is empty".to_owned(),
        copy::Flaw::TooLarge => format!("the file is larger than {} bytes", copy::LIMIT),
        copy::Flaw::Unreadable => "not JSON: cut off, or altered".to_owned(),
        copy::Flaw::NotOurs => "not a copy of a log".to_owned(),
        copy::Flaw::Line(line) => {
            format!("line {line}: altered, or does not follow from the line before it")
        }
        copy::Flaw::Missing(after) => format!("after line {after}: something is missing"),
        copy::Flaw::Around => "what stands around the lines was altered".to_owned(),
        copy::Flaw::Day => {
            "the signature of the day is not right, or the log was not under it".to_owned()
        }
        copy::Flaw::Seal => "not sealed by this portal, or altered and bound anew".to_owned(),
        copy::Flaw::Gone(line) => format!("line {line} does not stand so in the log of today"),
    }
}
