//! A PostgreSQL of one test, to be stopped, cut off and replaced.
//!
//! Owns its folder and its port; both are gone when the test ends, however it
//! ends: a small shell waits for that. Debian's binaries; root runs them as
//! somebody else, because the server refuses root.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Stops the server and takes its folder away as soon as the test is gone.
const GUARD: &str =
    r#"cat > /dev/null; "$1/pg_ctl" -D "$2/data" -m immediate -w stop; rm -rf "$2""#;

/// A server.
pub(super) struct Server {
    folder: PathBuf,
    port: u16,
    guard: Child,
}

impl Server {
    /// A fresh one that runs; nothing where stories on PostgreSQL are left out.
    pub(super) fn start() -> Option<Self> {
        Self::start_in(&env::temp_dir())
    }

    /// The same, in this folder.
    pub(super) fn start_in(folder: &Path) -> Option<Self> {
        env::var("EMPOWER_TEST_POSTGRES").ok()?;
        let server = Self::nowhere(folder);
        run(as_somebody("initdb")
            .arg("--pgdata")
            .arg(server.data())
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8"])
            .args(["--locale=C.UTF-8", "--no-sync"]));
        server.again();
        Some(server)
    }

    /// A standby that follows this one; a commit waits for it from then on.
    pub(super) fn standby(&self) -> Self {
        let standby = Self::nowhere(&env::temp_dir());
        run(as_somebody("pg_basebackup")
            .args(["--write-recovery-conf", "--checkpoint=fast", "--no-sync", "--pgdata"])
            .arg(standby.data())
            .args(["--dbname", &self.url()]));
        standby.again();
        for sql in ["ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()"] {
            self.sql(sql);
        }
        standby
    }

    fn nowhere(inside: &Path) -> Self {
        let made = run(as_somebody("mktemp").arg("-d").arg(inside.join("empower-fault-XXXXXX")));
        let folder = PathBuf::from(made.trim());
        let free = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        let guard = as_somebody("sh")
            .args(["-c", GUARD, "guard"])
            .args([&binaries(), &folder])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        Self { folder, port: free.port(), guard }
    }

    /// Its address, without a database.
    pub(super) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}", self.port)
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Starts it; again, after it was stopped.
    pub(super) fn again(&self) {
        let options = format!(
            "-k {} -p {} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60",
            self.folder.display(),
            self.port
        );
        run(as_somebody("pg_ctl")
            .arg("-D")
            .arg(self.data())
            .arg("-l")
            .arg(self.folder.join("log"))
            .args(["-w", "-o", &options, "start"])
            .stdout(Stdio::null()));
    }

    /// Stops it: `fast` lets nobody finish, `immediate` is a crash.
    pub(super) fn stop(&self, how: &str) {
        run(as_somebody("pg_ctl").arg("-D").arg(self.data()).args(["-w", "-m", how, "stop"]));
    }

    /// Makes a standby the one that takes changes.
    pub(super) fn promote(&self) {
        run(as_somebody("pg_ctl").arg("-D").arg(self.data()).args(["-w", "promote"]));
    }

    /// Runs a statement in the database `postgres`; gives what it says.
    pub(super) fn sql(&self, sql: &str) -> String {
        let url = format!("{}/postgres", self.url());
        run(as_somebody("psql").args(["-X", "-A", "-t", "-q", "-d", &url, "-c", sql]))
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        self.guard.wait().ok();
    }
}

/// The binaries of the highest version.
fn binaries() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL of Debian");
    let newest = versions
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .max()
        .expect("a version of it");
    Path::new("/usr/lib/postgresql").join(newest.to_string()).join("bin")
}

/// A program, as who may run a server.
fn as_somebody(program: &str) -> Command {
    use std::os::unix::fs::MetadataExt as _;
    let there = binaries().join(program);
    let program = if there.is_file() { there } else { PathBuf::from(program) };
    let root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let mut command = if root { Command::new("setpriv") } else { Command::new(&program) };
    if root {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]).arg(program);
    }
    command.current_dir("/");
    command
}

/// Runs it to its end, which must be a good one.
fn run(command: &mut Command) -> String {
    // The server that `pg_ctl` leaves behind keeps what it was given open.
    let quiet = command.get_args().any(|argument| argument == "start");
    let output = if quiet {
        command.stderr(Stdio::null()).status().map(|status| (status, Vec::new(), Vec::new()))
    } else {
        command.output().map(|output| (output.status, output.stdout, output.stderr))
    };
    let (status, said, complained) = output.expect("PostgreSQL's programs are there");
    assert!(status.success(), "{command:?}: {}", String::from_utf8_lossy(&complained));
    String::from_utf8_lossy(&said).into_owned()
}
