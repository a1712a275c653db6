//! A scratch PostgreSQL from Debian's binaries, on a free port of 127.0.0.1.
//!
//! Everything stands in one temporary folder and is gone when the server is
//! dropped, when xtask fails, and when it is killed: a small shell guards the
//! server and ends it as soon as the pipe to xtask closes, however that came
//! about. It must never touch a cluster that it did not make.
//!
//! For tests and measuring alone: everyone on this machine may connect without
//! a password. For tests nothing waits for the disk (`fsync=off`), so a power
//! cut loses it all.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::memory::{self, is_running, owner};
use crate::{apt, step};

const BINARIES: &str = "/usr/lib/postgresql";
const PREFIX: &str = "empower-postgres-";
const PATIENCE: Duration = Duration::from_mins(1);

/// Starts the server, waits for its reader to go away, and cleans up.
/// In a process group of its own, so that Ctrl-C reaches xtask and not it.
const GUARD: &str = r#"
    "$1/postgres" -D "$2/data" -k "$2" -p "$3" -c listen_addresses=127.0.0.1 \
        -c max_connections=200 $4 &
    cat > /dev/null
    kill -INT $!
    wait
    rm -rf "$2"
"#;

/// Whether a commit waits until it is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disk {
    /// It does, as where people live.
    Durable,
    /// It never does.
    Never,
}

impl Disk {
    fn settings(self) -> &'static str {
        match self {
            Self::Durable => "-c shared_buffers=1GB -c max_wal_size=4GB",
            Self::Never => {
                "-c fsync=off -c full_page_writes=off -c synchronous_commit=off \
                 -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=256MB \
                 -c shared_buffers=32MB -c autovacuum=off"
            }
        }
    }

    /// Where its folder stands.
    fn place(self) -> &'static Path {
        match self {
            Self::Durable => Path::new("/tmp"),
            Self::Never => memory::place(),
        }
    }
}

/// A running server; dropping it stops it and removes its folder.
pub(crate) struct Scratch {
    guard: Child,
    url: String,
}

impl Scratch {
    /// Starts a fresh, empty server; ones left over from a killed run go first.
    ///
    /// # Errors
    /// When PostgreSQL is missing and cannot be installed, or does not start
    /// within a minute.
    pub(crate) fn start(disk: Disk) -> Result<Self> {
        let binaries = apt::ensure("PostgreSQL", &["postgresql"], || newest(Path::new(BINARIES)))?;
        let account = Account::choose()?;
        remove_stale(&account, &binaries);
        let folder = account.folder(disk.place())?;
        let log = folder.with_extension("log");
        let guard = spawn(&account, &binaries, (&folder, &log), disk);
        // The guard has it open; without a name nothing can stay behind.
        let started = guard.and_then(|server| server.ready(&binaries, &log));
        let _ = fs::remove_file(&log);
        if started.is_err() {
            account.remove(&folder);
        }
        started
    }

    /// `postgres://postgres@127.0.0.1:PORT`, without the name of a database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    fn ready(self, binaries: &Path, log: &Path) -> Result<Self> {
        let begin = Instant::now();
        let mut ask = Command::new(binaries.join("pg_isready"));
        ask.arg("--quiet").arg("--dbname").arg(&self.url);
        while !step::succeeds(&mut ask) {
            if begin.elapsed() > PATIENCE {
                let said = fs::read_to_string(log).unwrap_or_default();
                let last = said.trim_end().lines().last().unwrap_or("nothing");
                bail!("the scratch PostgreSQL did not start; its last words: {last}");
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(self)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

fn spawn(
    account: &Account,
    binaries: &Path,
    (folder, log): (&Path, &Path),
    disk: Disk,
) -> Result<Scratch> {
    step::output(
        account
            .command(binaries.join("initdb"))
            .arg("--pgdata")
            .arg(folder.join("data"))
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8"])
            .args(["--locale=C.UTF-8", "--no-sync"]),
    )?;
    let port = free_port()?;
    let words = File::create(log).context("the log of the scratch PostgreSQL")?;
    let guard = account
        .command("sh")
        .args(["-c", GUARD, "guard"])
        .args([binaries, folder])
        .arg(port.to_string())
        .arg(disk.settings())
        .stdin(Stdio::piped())
        .stdout(words.try_clone()?)
        .stderr(words)
        .process_group(0)
        .spawn()
        .context("could not start the scratch PostgreSQL")?;
    let url = format!("postgres://postgres@127.0.0.1:{port}");
    Ok(Scratch { guard, url })
}

/// As whom the server runs: PostgreSQL refuses root.
struct Account(Option<[String; 2]>);

impl Account {
    fn choose() -> Result<Self> {
        if !apt::is_root() {
            return Ok(Self(None));
        }
        for name in ["postgres", "nobody"] {
            let id = |what| step::output(Command::new("id").args([what, name]));
            if let (Ok(user), Ok(group)) = (id("-u"), id("-g")) {
                return Ok(Self(Some([user, group])));
            }
        }
        bail!("PostgreSQL refuses root, and there is no user `postgres` or `nobody`");
    }

    /// A command that runs as this account, from a folder that everyone may enter.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = match &self.0 {
            None => Command::new(program),
            Some([user, group]) => {
                let mut command = Command::new("setpriv");
                command
                    .args(["--reuid", user, "--regid", group, "--clear-groups", "--"])
                    .arg(program);
                command
            }
        };
        command.current_dir("/");
        command
    }

    /// A folder of its own, that names the process which it is for.
    fn folder(&self, inside: &Path) -> Result<PathBuf> {
        let template = inside.join(format!("{PREFIX}{}-XXXXXX", std::process::id()));
        step::output(self.command("mktemp").arg("-d").arg(template)).map(PathBuf::from)
    }

    fn remove(&self, folder: &Path) {
        step::succeeds(self.command("rm").arg("-rf").arg(folder));
    }
}

/// Ends servers whose xtask and whose guard were both killed.
fn remove_stale(account: &Account, binaries: &Path) {
    let entries = memory::places().into_iter().filter_map(|place| fs::read_dir(place).ok());
    for folder in entries.flatten().flatten().map(|entry| entry.path()) {
        if !folder.is_dir() || owner(&folder, PREFIX).is_none_or(is_running) {
            continue;
        }
        step::succeeds(
            account
                .command(binaries.join("pg_ctl"))
                .args(["stop", "--mode=immediate", "--pgdata"])
                .arg(folder.join("data")),
        );
        account.remove(&folder);
    }
}

/// The binaries of the highest version that has a server.
fn newest(folder: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).ok()?;
    entries
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse::<u32>().ok()?, entry.path())))
        .map(|(version, path)| (version, path.join("bin")))
        .filter(|(_, binaries)| binaries.join("initdb").is_file())
        .max_by_key(|(version, _)| *version)
        .map(|(_, binaries)| binaries)
}

/// Free a moment ago; that another takes it in between is rare and fails loudly.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}
