//! A door of the portal on this machine, and callers who speak HTTP by hand.
//!
//! Owns sockets on the loopback alone. A caller waits generously, and says what
//! came; what should have come is the test's to say.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::Router;
use empower::ending::{Ending, Step};
use empower::web::server::{self, Room};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// What is answered at all is answered within this.
const PATIENCE: Duration = Duration::from_secs(30);

/// A portal that listens.
pub(crate) struct Door {
    pub(crate) address: SocketAddr,
    pub(crate) room: Room,
    pub(crate) ending: Ending,
    serving: JoinHandle<anyhow::Result<()>>,
}

impl Door {
    /// Opens one for `router`, with so much room.
    pub(crate) async fn open(router: Router, room: Room) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let ending = Ending::default();
        let (ends, inside) = (ending.clone(), room.clone());
        let serving =
            tokio::spawn(async move { server::serve(listener, router, inside, &ends).await });
        Self { address, room, ending, serving }
    }

    /// Asks once, on a connection of its own.
    pub(crate) async fn asks(&self, text: &str) -> Reply {
        self.asks_from(Ipv4Addr::LOCALHOST, text).await
    }

    /// Asks once, from this address of the machine.
    pub(crate) async fn asks_from(&self, from: Ipv4Addr, text: &str) -> Reply {
        let mut caller = Caller::from(from, self.address).await.unwrap();
        caller.ask(text).await.expect("an answer")
    }

    /// Closes it, and returns when everybody has left.
    pub(crate) async fn close(self) {
        self.ending.go(Step::Closing);
        self.serving.await.unwrap().unwrap();
    }
}

/// A page, as a browser asks for it on a connection that it keeps.
pub(crate) fn page(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: portal.test\r\n\r\n")
}

/// A connection to a door.
pub(crate) struct Caller {
    stream: TcpStream,
    read: Vec<u8>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Status and headers, their names in small letters as the portal sends them.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// Whether the connection ends with it.
    pub(crate) fn is_last(&self) -> bool {
        self.head.contains("connection: close")
    }
}

impl Caller {
    pub(crate) async fn new(to: SocketAddr) -> io::Result<Self> {
        Self::from(Ipv4Addr::LOCALHOST, to).await
    }

    pub(crate) async fn from(from: Ipv4Addr, to: SocketAddr) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::new(IpAddr::V4(from), 0))?;
        Ok(Self { stream: socket.connect(to).await?, read: Vec::new() })
    }

    /// Sends these bytes, and waits for nothing.
    pub(crate) async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await
    }

    /// Sends a request and reads its answer.
    pub(crate) async fn ask(&mut self, text: &str) -> io::Result<Reply> {
        self.send(text.as_bytes()).await?;
        self.reply().await
    }

    /// Reads an answer.
    pub(crate) async fn reply(&mut self) -> io::Result<Reply> {
        timeout(PATIENCE, self.whole()).await.map_err(|_| io::ErrorKind::TimedOut)?
    }

    async fn whole(&mut self) -> io::Result<Reply> {
        let end = loop {
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.read[..end]).into_owned();
        let word = |name: &str| head.lines().find_map(|line| line.strip_prefix(name));
        let length: usize =
            word("content-length: ").map_or(0, |length| length.parse().expect("a length"));
        while self.read.len() < end + length {
            self.more().await?;
        }
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let body = self.read[end..end + length].to_vec();
        self.read.drain(..end + length);
        Ok(Reply { status: status.expect("a status"), head, body })
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.read).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// The next so many bytes.
    pub(crate) async fn bytes(&mut self, count: usize) -> Vec<u8> {
        let enough = async {
            while self.read.len() < count {
                self.more().await?;
            }
            Ok::<_, io::Error>(self.read.drain(..count).collect())
        };
        timeout(PATIENCE, enough).await.expect("in time").unwrap()
    }

    /// Returns once the other side has ended the connection.
    pub(crate) async fn is_let_go(&mut self) {
        let ends = async { while self.more().await.is_ok() {} };
        timeout(PATIENCE, ends).await.expect("the connection is ended");
    }
}
