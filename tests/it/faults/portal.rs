//! The portal as a process of its own, on the data of a test.
//!
//! Owns its configuration, its start and its end. A test that fails leaves no
//! process behind.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::Wire;

/// So long a start may take, on a machine that does much else.
const PATIENCE: Duration = Duration::from_mins(1);

/// The two practices of a test as a configuration names them.
const PROVIDERS: &str = r#"
[[provider]]
key = "kompas"
legal_name = "Het Kompas B.V."
basis = "youth_care"
features = ["appointments", "messages", "access-log"]
  [[provider.label]]
  key = "kompas"
  name = "Het Kompas"
  audience = "youth"
  street = "Proefweg 1"
  postcode = "1234 AB"
  city = "Utrecht"
  emails = ["kompas@example.org"]
  terms_url = ""
  theme = "operator"
  languages = ["nl", "en"]
"#;

/// A place from which a portal is served, again and again.
#[derive(Debug)]
pub(super) struct Place {
    config: PathBuf,
    log: PathBuf,
    address: SocketAddr,
    /// Set in the environment of the process.
    pub(super) environment: Vec<(&'static str, String)>,
}

/// A portal that runs; dropped, it is killed.
#[derive(Debug)]
pub(super) struct Portal {
    child: Child,
    address: SocketAddr,
}

impl Place {
    /// Writes the configuration for this database into `folder`, where the keys are.
    pub(super) fn new(folder: &Path, database: &str) -> Self {
        let free = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        let config = format!(
            "listen = \"{free}\"\naddress = \"http://{free}\"\ndatabase = \"{database}\"\n\
             keys = \"sqlite://{}\"\nmaster_key_file = \"master.key\"\n\
             providers = \"providers.toml\"\nlog = \"warn\"\n\
             [operator]\nname = \"Empower\"\nemail = \"portaal@example.org\"\n",
            folder.join("keys.db").display()
        );
        fs::write(folder.join("empower.toml"), config).unwrap();
        fs::write(folder.join("providers.toml"), PROVIDERS).unwrap();
        Self {
            config: folder.join("empower.toml"),
            log: folder.join("trace"),
            address: free,
            environment: Vec::new(),
        }
    }

    /// Starts it, and returns once it is well.
    pub(super) async fn serve(&self) -> Portal {
        let log = File::options().create(true).append(true).open(&self.log).unwrap();
        let child = self
            .program(&["serve"])
            .envs(self.environment.iter().cloned())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the portal starts");
        let mut portal = Portal { child, address: self.address };
        let begin = Instant::now();
        while !portal.is_well().await {
            let ended = portal.child.try_wait().unwrap();
            assert!(ended.is_none(), "the portal ended: {ended:?}\n{}", self.trace());
            assert!(begin.elapsed() < PATIENCE, "the portal is not well\n{}", self.trace());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        portal
    }

    /// Runs a command of the program to its end.
    pub(super) fn run(&self, command: &[&str]) -> Output {
        self.program(command).output().expect("the command runs")
    }

    /// What the portal traced so far.
    pub(super) fn trace(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    fn program(&self, command: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_empower"));
        program.args(command).arg("--config").arg(&self.config);
        program
    }
}

impl Portal {
    /// A visitor who was never here before.
    pub(super) fn visitor(&self) -> Wire {
        Wire::new(self.address)
    }

    /// Whether it answers, and its database does.
    pub(super) async fn is_well(&self) -> bool {
        self.visitor().get("/health").await.is_ok_and(|answer| answer.status == 200)
    }

    /// Waits until it is well again.
    pub(super) async fn recovers(&self) {
        let begin = Instant::now();
        while !self.is_well().await {
            assert!(begin.elapsed() < PATIENCE, "the portal does not recover");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// `kill -9`.
    pub(super) fn kill(mut self) {
        self.child.kill().expect("a process that runs can be killed");
        self.child.wait().unwrap();
    }

    /// Whoever runs the server stops it; it ends by itself, and well.
    pub(super) fn stop(mut self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
