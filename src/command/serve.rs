//! `empower demo` and `empower serve`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::app::App;
use crate::config::Config;
use crate::ending::{Ending, Step};
use crate::features::accounts::passwords::Cost;
use crate::features::accounts::usage;
use crate::features::legal;
use crate::features::messages::store as messages;
use crate::features::notices::{self, Channels, Sender};
use crate::features::profile;
use crate::features::providers;
use crate::features::support;
use crate::jobs::Runner;
use crate::telemetry::Format;
use crate::web::server::Room;
use crate::{audit, demo, open, routes, telemetry, web};

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// The folder for everything of the demo.
    #[arg(long, value_name = "DIR", default_value = "./data/demo")]
    data: PathBuf,
    /// Address and port.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: String,
    /// Let the portal's clock run on from this instant.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    at: Option<Timestamp>,
    /// Add this many generated files with histories.
    #[arg(long, value_name = "N", default_value_t = 0)]
    clients: u32,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// An instant with an offset, or a day: its beginning in Amsterdam.
fn instant(text: &str) -> Result<Timestamp, String> {
    if let Ok(at) = text.parse() {
        return Ok(at);
    }
    let day: jiff::civil::Date =
        text.parse().map_err(|_| "an instant such as 2026-11-25T15:00:00+01:00, or a day")?;
    Ok(rules::midnight(day))
}

pub(super) async fn demo(command: Demo) -> anyhow::Result<ExitCode> {
    telemetry::start("warn", Format::Text);
    let listener = TcpListener::bind(&command.listen)
        .await
        .with_context(|| format!("cannot listen on {}", command.listen))?;
    let address = format!("http://{}", listener.local_addr()?);
    let app = demo::open(&command.data, &address, command.at, command.clients).await?;
    super::say(&format!("{address}/demo"));
    for line in demo::introductions(&command.data)? {
        super::say(&line);
    }
    run(app, None, listener, Duration::ZERO).await
}

pub(super) async fn serve(command: Serve) -> anyhow::Result<ExitCode> {
    let config = Config::read(&command.config)?;
    telemetry::start(&config.log, config.log_format);
    let channels = Channels::of(&config)?;
    channels.tell();
    let app = open::config(&config).await?.app(Cost::Real).await?;
    let listener = TcpListener::bind(&config.listen)
        .await
        .with_context(|| format!("cannot listen on {}", config.listen))?;
    if let Some(address) = config.metrics {
        let listener = TcpListener::bind(address)
            .await
            .with_context(|| format!("metrics: cannot listen on {address}"))?;
        tokio::spawn(figures(app.clone(), listener));
    }
    super::say(&config.address);
    run(app, Some(channels), listener, Duration::from_secs(config.leave_seconds)).await
}

/// Figures are there until the very end: how a process stops is worth seeing.
async fn figures(app: App, listener: TcpListener) -> anyhow::Result<()> {
    let room = Room::of(50, Vec::new());
    web::server::serve(listener, routes::figures(&app), room, &Ending::default()).await
}

/// Serves until the process is told to stop. For `leave` it goes on serving, so
/// that whoever sends requests here sees that it leaves; told once more, it
/// goes at once. Without `channels` no notice leaves, as in the demo.
async fn run(
    app: App,
    channels: Option<Channels>,
    listener: TcpListener,
    leave: Duration,
) -> anyhow::Result<ExitCode> {
    let mut term = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let upkeep = [
        tokio::spawn(upkeep(app.clone())),
        tokio::spawn(keep_reserve(app.clone())),
        tokio::spawn(look_at_banners(app.clone())),
    ];
    let runner = Runner::new(&app).start();
    let channels = channels.filter(Channels::is_open);
    let sender = channels.map(|channels| Sender::new(&app, channels).start());
    let stop = async {
        tokio::select! { _ = term.recv() => {} _ = interrupt.recv() => {} }
        app.ending.go(Step::Leaving);
        runner.tell();
        sender.iter().for_each(notices::Running::tell);
        tokio::select! {
            () = tokio::time::sleep(leave) => {}
            _ = term.recv() => {}
            _ = interrupt.recv() => {}
        }
        // Streams end first: their pages come back to whoever serves then.
        app.live.stop();
        app.ending.go(Step::Closing);
    };
    let serve = web::server::serve(listener, routes::router(&app), app.room.clone(), &app.ending);
    let ((), served) = tokio::join!(stop, serve);
    served?;
    upkeep.iter().for_each(tokio::task::JoinHandle::abort);
    let sender = async {
        if let Some(sender) = sender {
            sender.stop().await;
        }
    };
    tokio::join!(runner.stop(), sender);
    app.db.close().await;
    app.vault.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Every few seconds: room on the disk for lines of emergency access, taken again once there is
/// some after it was given.
async fn keep_reserve(app: App) {
    let mut moment = tokio::time::interval(std::time::Duration::from_secs(5));
    let mut whole = true;
    loop {
        moment.tick().await;
        let db = app.db.clone();
        let Ok(now) = tokio::task::spawn_blocking(move || db.keep_reserve()).await else { return };
        let before = whole;
        whole = !matches!(now, Ok(Some(false)) | Err(_));
        match now {
            Err(error) if before => tracing::error!(%error, "the reserve cannot be kept"),
            Ok(Some(false)) if before => {
                tracing::error!("the disk is full: what is left is kept for emergency access");
            }
            Ok(Some(true)) if !before => tracing::info!("the reserve is whole again"),
            _ => {}
        }
    }
}

/// Every few seconds: what is announced, in case the process did not hear it ring.
async fn look_at_banners(app: App) {
    let mut moment = tokio::time::interval(std::time::Duration::from_secs(15));
    loop {
        moment.tick().await;
        // Whether the database is away others say.
        app.banners.refresh(&app.db, &app.vault, app.clock.now()).await.ok();
    }
}

/// Once an hour: the signed root of the day, and addresses that have grown old.
async fn upkeep(app: App) {
    let mut hour = tokio::time::interval(std::time::Duration::from_hours(1));
    loop {
        hour.tick().await;
        if let Err(error) = audit::sign_day(&app.db, &app.vault, app.clock.now()).await {
            tracing::error!(error = format!("{error:#}"), "the day's root could not be signed");
        }
        if let Err(error) = messages::sweep_drafts(&app).await {
            tracing::error!(%error, "old drafts could not be thrown away");
        }
        if let Err(error) = notices::forget(&app).await {
            tracing::error!(%error, "old notices could not be forgotten");
        }
        if let Err(error) = legal::jobs::announce(&app).await {
            tracing::error!(%error, "a new text could not be announced");
        }
        if let Err(error) = profile::reach::expire(&app).await {
            tracing::error!(%error, "old changes of addresses could not be forgotten");
        }
        if let Err(error) = support::expire(&app).await {
            tracing::error!(%error, "old checks of callers could not be forgotten");
        }
        if let Err(error) = providers::ending::jobs::go_on(&app).await {
            tracing::error!(%error, "nobody could be told that the portal ends for a provider");
        }
        if let Err(error) = usage::expire(&app).await {
            tracing::error!(%error, "old addresses could not be destroyed");
        }
    }
}
