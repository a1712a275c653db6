//! A mail server of a few lines: it takes letters in clear, and says what the
//! name before the @ asks for.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A letter that was taken.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) to: String,
    pub(super) text: String,
}

#[derive(Default)]
struct Seen {
    letters: Vec<Letter>,
    hanging: bool,
}

/// The server; it ends with its test.
pub(super) struct Server {
    port: u16,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (server, kept) = (Self { port, seen: Arc::clone(&seen) }, seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&kept)));
            }
        });
        server
    }

    /// What the configuration says of it.
    pub(super) fn config(&self) -> String {
        format!(
            "[mail]\nserver = '127.0.0.1'\nport = {}\nsecurity = 'plain'\nsender = 'Portaal <bericht@portaal.example>'",
            self.port
        )
    }

    pub(super) fn letters(&self) -> Vec<Letter> {
        self.seen.lock().unwrap().letters.clone()
    }

    /// Returns once it has so many letters.
    pub(super) async fn has(&self, letters: usize) {
        self.until(|seen| seen.letters.len() >= letters).await;
    }

    /// Returns once somebody waits for an answer that never comes.
    pub(super) async fn hangs(&self) {
        self.until(|seen| seen.hanging).await;
    }

    async fn until(&self, found: impl Fn(&Seen) -> bool) {
        for _ in 0..500 {
            if found(&self.seen.lock().unwrap()) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the server waited in vain");
    }
}

async fn talk(stream: TcpStream, seen: Arc<Mutex<Seen>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 here\r\n").await.ok()?;
    let mut to = String::new();
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.split([' ', ':']).next()? {
            "RCPT" => {
                to = line.split(['<', '>']).nth(1)?.to_owned();
                match to.split('@').next()? {
                    "busy" => "451 later",
                    "gone" => "550 nobody of that name",
                    "hangs" => {
                        seen.lock().unwrap().hanging = true;
                        std::future::pending().await
                    }
                    _ => "250 good",
                }
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut text = String::new();
                loop {
                    match lines.next_line().await.ok()?? {
                        end if end == "." => break,
                        line => {
                            text.push_str(&line);
                            text.push('\n');
                        }
                    }
                }
                // Long lines were broken for the way.
                let text = text.replace("=\n", "");
                seen.lock().unwrap().letters.push(Letter { to: to.clone(), text });
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 good",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}
