//! The way to a server, which can lead elsewhere and can be cut.
//!
//! Owns a port on this machine that passes on whatever comes: what a name or
//! an address that moves is in the real thing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Ends with the test.
pub(super) struct Way {
    port: u16,
    to: Arc<AtomicU16>,
    cut: watch::Sender<()>,
}

impl Way {
    /// To this port of this machine.
    pub(super) async fn to(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let (cut, cuts) = watch::channel(());
        let way = Self {
            port: listener.local_addr().unwrap().port(),
            to: Arc::new(AtomicU16::new(port)),
            cut,
        };
        let to = Arc::clone(&way.to);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let (port, cuts) = (to.load(Ordering::SeqCst), cuts.clone());
                tokio::spawn(pass_on(near, port, cuts));
            }
        });
        way
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Cuts every connection; new ones lead to this port.
    pub(super) fn leads_to(&self, port: u16) {
        self.to.store(port, Ordering::SeqCst);
        self.cut.send_replace(());
    }
}

async fn pass_on(mut near: TcpStream, port: u16, mut cuts: watch::Receiver<()>) {
    cuts.mark_unchanged();
    let Ok(mut far) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
        _ = cuts.changed() => {}
    }
}
