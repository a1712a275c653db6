//! The program that is measured, as a process of its own.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::http::Connection;
use crate::place::Place;

/// How long it may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running portal; dropping it stops it.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// How long it took from its start to its first answer.
    pub(crate) started: Duration,
}

impl Server {
    /// Starts it and waits for its first answer.
    pub(crate) async fn start(program: &Path, place: &Place) -> anyhow::Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        place.listens_on(port)?;
        let begin = Instant::now();
        let child = Command::new(program)
            .args(["serve", "--config"])
            .arg(place.config())
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let mut server = Self { child, address, started: Duration::ZERO };
        while !answers(address).await {
            if let Some(status) = server.child.try_wait()? {
                bail!("the portal ended with {status}");
            }
            if begin.elapsed() > PATIENCE {
                bail!("the portal does not answer");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        server.started = begin.elapsed();
        Ok(server)
    }

    /// Its number.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

async fn answers(address: SocketAddr) -> bool {
    let Ok(mut connection) = Connection::open(address).await else {
        return false;
    };
    let asked = connection.send(b"GET /sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n").await;
    asked.is_ok_and(|answer| answer.status == 200)
}

/// The release program beside this one.
pub(crate) fn program(said: Option<&PathBuf>) -> anyhow::Result<PathBuf> {
    let beside = std::env::current_exe()?.with_file_name("empower");
    let program = said.cloned().unwrap_or(beside);
    if !program.exists() {
        bail!("{} is not there: build it with --release", program.display());
    }
    Ok(program)
}
