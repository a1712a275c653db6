//! `empower notices try`: sends one message, to see whether the way is open.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{anyhow, bail};
use clap::Subcommand;

use crate::clock::Clock;
use crate::config::Config;
use crate::features::notices::{Channels, To, try_out};
use crate::web::text::{Language, Texts};

#[derive(Debug, Subcommand)]
pub(super) enum Notices {
    /// Send one test message, and say what came of it.
    Try {
        /// The configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// An e-mail address, or a mobile number for a text message.
        #[arg(long, value_name = "ADDRESS")]
        to: String,
    },
}

pub(super) async fn run(command: Notices) -> anyhow::Result<ExitCode> {
    let Notices::Try { config, to } = command;
    let config = Config::read(&config)?;
    let address = if to.contains('@') { To::Email(&to) } else { To::Text(&to) };
    match address {
        To::Email(_) if config.mail.is_none() => bail!("there is no [mail]"),
        To::Text(_) if config.text.is_none() => bail!("there is no [text]"),
        _ => {}
    }
    let channels = Channels::of(&config)?;
    let t = Texts::new(Language::default());
    let sent = try_out(&channels, address, t, Clock::default().now()).await;
    sent.map_err(|failure| anyhow!("it was not sent: {failure}"))?;
    super::say("it was sent");
    Ok(ExitCode::SUCCESS)
}
