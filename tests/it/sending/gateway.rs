//! A gateway of a few lines: it keeps what it was asked, and accepts it.

use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// The gateway; it ends with its test.
pub(super) struct Gateway {
    port: u16,
    asked: Arc<Mutex<String>>,
}

impl Gateway {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(String::new()));
        let (gateway, kept) = (Self { port, asked: Arc::clone(&asked) }, asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = vec![0; 4096];
                let n = stream.read(&mut bytes).await.unwrap_or(0);
                kept.lock().unwrap().push_str(&String::from_utf8_lossy(&bytes[..n]));
                let answer = b"HTTP/1.1 202 Accepted\r\nContent-Length: 24\r\nConnection: close\r\n\r\n0: Accepted for delivery";
                stream.write_all(answer).await.ok();
            }
        });
        gateway
    }

    /// What the configuration says of it; the password stands in `folder`.
    pub(super) fn config(&self, folder: &Path) -> String {
        use std::os::unix::fs::PermissionsExt as _;
        let file = folder.join("gateway.password");
        std::fs::write(&file, "secret\n").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        format!(
            "[text]\nadapter = 'kannel'\naddress = 'http://127.0.0.1:{}/cgi-bin/sendsms'\nuser = 'portal'
             password_file = '{}'\nsender = 'Portaal'",
            self.port,
            file.display()
        )
    }

    pub(super) fn asked(&self) -> String {
        self.asked.lock().unwrap().clone()
    }
}
