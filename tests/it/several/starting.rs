//! The program itself, five times on databases that are empty.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use sqlx::{Connection as _, PgConnection};
use tempfile::TempDir;

use crate::support::Scratch;

/// More than any start takes, however busy the machine is.
const PATIENCE: Duration = Duration::from_mins(1);

/// A port for the process of this number, below those from which the system takes one for every
/// connection that is made: between looking and listening nobody else is given it.
fn port(number: u16) -> SocketAddr {
    let begin = 20_000 + number * 2_000;
    let from = begin + u16::try_from(std::process::id() % 1_900).unwrap();
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    let port = (from..begin + 2_000).find(free).expect("one of a hundred is free");
    SocketAddr::from(([127, 0, 0, 1], port))
}

/// A process that serves; dropped, it is ended.
struct Process {
    child: Child,
    address: SocketAddr,
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Process {
    /// Starts it, and waits for nothing.
    fn start(folder: &Path, number: u16, databases: [&str; 2]) -> Self {
        let address = port(number);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
        let text = std::fs::read_to_string(root.join("empower.toml")).unwrap();
        let text: Vec<String> = text
            .lines()
            .map(|line| match line.split(" = ").next() {
                Some("listen") => format!("listen = \"{address}\""),
                Some("address") => format!("address = \"http://{address}\""),
                Some("database") => format!("database = \"{}\"", databases[0]),
                Some("keys") => format!("keys = \"{}\"", databases[1]),
                Some("master_key_file") => "master_key_file = \"master.key\"".to_owned(),
                Some("providers") => {
                    format!("providers = \"{}\"", root.join("annex-1.toml").display())
                }
                // One port for figures is enough for one process.
                Some("metrics") => String::new(),
                _ => line.to_owned(),
            })
            .collect();
        let config = folder.join(format!("{number}.toml"));
        std::fs::write(&config, text.join("\n")).unwrap();
        let said = File::create(folder.join(format!("{number}.said"))).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_empower"))
            .args(["serve", "--config"])
            .arg(config)
            .stdout(said.try_clone().unwrap())
            .stderr(said)
            .spawn()
            .unwrap();
        Self { child, address }
    }

    /// Waits until it says that it is well.
    fn is_well(&mut self) -> bool {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if self.child.try_wait().unwrap().is_some() {
                return false;
            }
            if health(self.address).is_some_and(|answer| answer.starts_with("HTTP/1.1 200")) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }
}

fn health(address: SocketAddr) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    write!(stream, "GET /health HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

/// Issue 4: migrations run once while all start together, and all serve.
#[tokio::test]
async fn five_that_start_at_once_on_nothing_all_serve() {
    let (Some(data), Some(keys)) = (Scratch::empty().await, Scratch::empty().await) else { return };
    let folder: TempDir = tempfile::tempdir().unwrap();
    vault::LocalMaster::generate_file(&folder.path().join("master.key")).unwrap();
    let (data_url, keys_url) = (data.url(), keys.url());
    let mut processes: Vec<Process> =
        (0..5).map(|n| Process::start(folder.path(), n, [&data_url, &keys_url])).collect();
    let well: Vec<bool> = processes.iter_mut().map(Process::is_well).collect();
    drop(processes);
    let said = |n: usize| std::fs::read_to_string(folder.path().join(format!("{n}.said")));
    let ill = well.iter().position(|well| !well);
    assert_eq!(ill.map(|n| (n, said(n).unwrap())), None, "one did not serve, and said why");
    let mut hand = PgConnection::connect(&data_url).await.unwrap();
    let done: Vec<(i64, bool)> =
        sqlx::query_as("SELECT version, success FROM _sqlx_migrations ORDER BY version")
            .fetch_all(&mut hand)
            .await
            .unwrap();
    assert!(
        done.iter().zip(1..).all(|((version, success), n)| *success && *version == n),
        "{done:?}"
    );
    let (providers, chains): (i64, i64) =
        sqlx::query_as("SELECT (SELECT count(*) FROM provider), (SELECT count(*) FROM audit_line WHERE object_kind = 'provider')")
            .fetch_one(&mut hand)
            .await
            .unwrap();
    assert_eq!(providers, chains, "each provider was made once, and stands in the log");
    hand.close().await.unwrap();
    data.drop().await;
    keys.drop().await;
}
