//! A rolling restart loses no request (issue 4, two and more processes).
//!
//! Two processes, and clients as a plain load balancer is one: they go to the
//! other process when this one says that it is leaving, or refuses a connection,
//! and send no request twice.

use std::fmt::Write as _;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::time::Duration;

use tokio::time::{sleep, timeout};

use crate::support::{Caller, TestApp, page};

/// What a process does at all it does within this.
const PATIENCE: Duration = Duration::from_mins(1);

/// A process that serves, on an address of its own.
struct Served {
    address: SocketAddr,
    config: PathBuf,
    child: Child,
}

impl Served {
    async fn start(app: &TestApp, name: &str) -> Self {
        let free = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let config = app.folder().join(format!("{name}.toml"));
        std::fs::write(&config, configuration(app, address)).unwrap();
        let child = spawn(&config);
        let mut served = Self { address, config, child };
        served.is_ready().await;
        served
    }

    async fn is_ready(&mut self) {
        let answers = async {
            loop {
                assert!(self.child.try_wait().unwrap().is_none(), "the process has ended");
                if let Ok(mut caller) = Caller::new(self.address).await
                    && caller.ask(&page("/ready")).await.is_ok_and(|reply| reply.status == 200)
                {
                    return;
                }
                sleep(Duration::from_millis(50)).await;
            }
        };
        timeout(PATIENCE, answers).await.expect("the process is ready");
    }

    /// Tells it to stop, waits until it has, and starts it again.
    async fn restart(&mut self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let ends = async {
            loop {
                if let Some(status) = self.child.try_wait().unwrap() {
                    return status;
                }
                sleep(Duration::from_millis(20)).await;
            }
        };
        let status = timeout(PATIENCE, ends).await.expect("it ends");
        assert!(status.success(), "{status}");
        self.child = spawn(&self.config);
        self.is_ready().await;
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn spawn(config: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_empower"));
    command.arg("serve").arg("--config").arg(config);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the portal starts")
}

/// The database of the story, served for a moment longer once it is to stop.
fn configuration(app: &TestApp, address: SocketAddr) -> String {
    let annex = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/annex-1.toml");
    let database = app.database();
    let mut text = format!("listen = \"{address}\"\naddress = \"http://{address}\"\n");
    writeln!(text, "database = \"{database}\"\nkeys = \"sqlite:keys-path\"").unwrap();
    writeln!(text, "master_key_file = \"master.key\"\nproviders = \"{}\"", annex.display())
        .unwrap();
    writeln!(text, "leave_seconds = 1\nlog_format = \"json\"").unwrap();
    writeln!(text, "[operator]\nname = \"Empower\"\nemail = \"portaal@example.org\"").unwrap();
    let keys = app.folder().join("keys.db");
    text.replace("keys-path", &keys.display().to_string())
}

/// How the clients fare.
#[derive(Default)]
struct Tally {
    answered: AtomicU64,
    over: AtomicBool,
}

/// One client: pages and forms by turns, on a connection that it keeps as long
/// as it may, or on a fresh one each time. The first request that is lost ends it.
async fn client(tally: Arc<Tally>, doors: [SocketAddr; 2], keeps: bool) -> io::Result<()> {
    let form = "POST /language HTTP/1.1\r\nhost: portal.test\r\nsec-fetch-site: same-origin\r\n\
        content-type: application/x-www-form-urlencoded\r\ncontent-length: 11\r\n\r\nlanguage=en";
    let texts = [(page("/sign-in"), 200), (form.to_owned(), 303)];
    let (mut door, mut kept) = (0, None);
    for (text, status) in texts.iter().cycle() {
        if tally.over.load(SeqCst) {
            break;
        }
        let mut caller = match kept.take() {
            Some(caller) => caller,
            None => match Caller::new(doors[door]).await {
                Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
                    door = 1 - door;
                    Caller::new(doors[door]).await?
                }
                other => other?,
            },
        };
        let reply = caller.ask(text).await?;
        if reply.status != *status {
            return Err(io::Error::other(format!("{} came", reply.status)));
        }
        tally.answered.fetch_add(1, SeqCst);
        if reply.is_last() {
            door = 1 - door;
        }
        kept = (keeps && !reply.is_last()).then_some(caller);
    }
    Ok(())
}

async fn rolls(app: &TestApp) {
    let mut one = Served::start(app, "one").await;
    let mut two = Served::start(app, "two").await;
    let tally = Arc::<Tally>::default();
    let doors = [one.address, two.address];
    let clients: Vec<_> =
        (0..8).map(|n| tokio::spawn(client(Arc::clone(&tally), doors, n % 2 == 0))).collect();
    for _ in 0..2 {
        one.restart().await;
        two.restart().await;
    }
    tally.over.store(true, SeqCst);
    for client in clients {
        client.await.unwrap().expect("no request is lost");
    }
    let answered = tally.answered.load(SeqCst);
    assert!(answered > 100, "there was little to lose: {answered}");
}

both! {
    async fn a_rolling_restart_loses_no_request(app: &TestApp) {
        Box::pin(rolls(app)).await;
    }
}
