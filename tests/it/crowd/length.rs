//! The crowd at length: how much slower the others are served, measured.
//!
//! Owns figures for `docs/operations.md`, printed and not judged. By hand:
//! `cargo test --test it -- --ignored --nocapture crowd_at_length`, with
//! `EMPOWER_BIN` naming a release binary, and room for 11,000 open files.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::FORM;
use crate::support::{Caller, encoded, page};

/// So often a page is asked for in each measurement.
const TIMES: usize = 400;
const IDLE: usize = 10_000;
const SIGN_INS: usize = 64;

/// A demo in a process of its own.
struct Demo {
    address: SocketAddr,
    child: Child,
    _folder: tempfile::TempDir,
}

impl Demo {
    async fn start() -> Self {
        let free = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let folder = tempfile::tempdir().unwrap();
        let named = std::env::var_os("EMPOWER_BIN").map(PathBuf::from);
        let program = named.unwrap_or_else(|| Path::new(env!("CARGO_BIN_EXE_empower")).to_owned());
        let mut command = Command::new(program);
        command.arg("demo").arg("--data").arg(folder.path().join("demo"));
        command.arg("--listen").arg(address.to_string());
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let demo = Self { address, child, _folder: folder };
        for _ in 0..1200 {
            if demo.once(&page("/ready")).await.is_some_and(|status| status == 200) {
                return demo;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("the demo did not start");
    }

    /// A request on a connection of its own: its status, when it was answered.
    async fn once(&self, text: &str) -> Option<u16> {
        let mut caller = Caller::new(self.address).await.ok()?;
        Some(caller.ask(text).await.ok()?.status)
    }

    /// Megabytes in memory.
    fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap() / 1024
    }

    /// The cookie of somebody who is signed in.
    async fn cookie(&self) -> String {
        let body = encoded(&[("key", "noor-14")]);
        let mut caller = Caller::new(self.address).await.unwrap();
        let keys = caller.ask(&page("/demo")).await.unwrap();
        let text = String::from_utf8_lossy(&keys.body).into_owned();
        let key =
            text.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let body = key.map_or(body, |key| encoded(&[("key", key)]));
        let reply = caller.ask(&form("/demo/sign-in", &body)).await.unwrap();
        let cookie = reply.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    /// Asks for a page again and again, each time on a fresh connection, and
    /// says how long that took: the middle and the slowest of a hundred.
    async fn measure(&self, what: &str, text: &str) {
        let (mut times, mut failed) = (Vec::new(), 0);
        for _ in 0..TIMES {
            let begin = Instant::now();
            match self.once(text).await {
                Some(200) => times.push(begin.elapsed()),
                _ => failed += 1,
            }
        }
        times.sort_unstable();
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        let line = format!(
            "{what:44} p50 {:7.2?}  p99 {:7.2?}  failed {failed}  memory {} MB",
            at(50),
            at(99),
            self.memory()
        );
        say(&line);
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[expect(clippy::print_stderr, reason = "the figures are what it is for")]
fn say(line: &str) {
    eprintln!("{line}");
}

fn form(path: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: portal.test\r\nsec-fetch-site: same-origin\r\n{FORM}\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Idle connections that come back whenever they are let go.
async fn idle(address: SocketAddr) -> Vec<Caller> {
    let mut callers = Vec::new();
    for n in 0..IDLE {
        let from = Ipv4Addr::new(127, 0, 1, u8::try_from(n % 200).unwrap_or(0) + 1);
        callers.extend(Caller::from(from, address).await.ok());
    }
    callers
}

/// People who type a wrong password all the time, each under another name.
fn storm(address: SocketAddr, over: &Arc<AtomicBool>) -> Vec<JoinHandle<[usize; 2]>> {
    let one = |n: usize| {
        let over = Arc::clone(over);
        tokio::spawn(async move {
            let from = Ipv4Addr::new(127, 0, 2, u8::try_from(n).unwrap_or(0) + 1);
            let (mut tries, mut busy) = (0, 0);
            while !over.load(SeqCst) {
                let name = format!("niemand-{n}-{tries}");
                let body = encoded(&[("user_name", &name), ("password", "niets van dat alles")]);
                let Ok(mut caller) = Caller::from(from, address).await else { continue };
                let reply = caller.ask(&form("/sign-in", &body)).await;
                tries += 1;
                busy += usize::from(reply.is_ok_and(|reply| reply.status == 503));
            }
            [tries, busy]
        })
    };
    (0..SIGN_INS).map(one).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes, and judges nothing: figures for the documentation"]
async fn crowd_at_length() {
    let demo = Demo::start().await;
    let cookie = demo.cookie().await;
    let home = format!("GET /home HTTP/1.1\r\nhost: portal.test\r\ncookie: {cookie}\r\n\r\n");
    demo.measure("nobody else: sign-in page", &page("/sign-in")).await;
    demo.measure("nobody else: home", &home).await;
    let callers = idle(demo.address).await;
    demo.measure("10,000 idle connections: sign-in page", &page("/sign-in")).await;
    demo.measure("10,000 idle connections: home", &home).await;
    drop(callers);
    let over = Arc::new(AtomicBool::new(false));
    let begin = Instant::now();
    let crowd = storm(demo.address, &over);
    demo.measure("64 signing in all the time: sign-in page", &page("/sign-in")).await;
    demo.measure("64 signing in all the time: home", &home).await;
    over.store(true, SeqCst);
    let (mut tries, mut busy) = (0, 0);
    for one in crowd {
        let [of_one, busy_of_one] = one.await.unwrap();
        tries += of_one;
        busy += busy_of_one;
    }
    let line =
        format!("{tries} tries in {:.1?}, {busy} of them told to come back", begin.elapsed());
    say(&line);
    demo.measure("afterwards: home", &home).await;
}
