//! Where a request came from.
//!
//! Owns the reading of the peer's address, and nothing that is kept of it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::usage;

/// The address of the connection, put on each request by the server.
#[derive(Clone, Copy, Debug)]
pub struct Address(pub SocketAddr);

/// Address and browser of a request.
#[derive(Clone, Debug)]
pub struct Peer {
    address: IpAddr,
    headers: HeaderMap,
}

impl FromRequestParts<App> for Peer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let address = parts
            .extensions
            .get::<Address>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.0.ip());
        let address = behind_proxy(app, &parts.headers, address);
        Ok(Self { address, headers: parts.headers.clone() })
    }
}

/// Of a request through a proxy we trust, the address that proxy saw: the last it wrote.
fn behind_proxy(app: &App, headers: &HeaderMap, address: IpAddr) -> IpAddr {
    if !app.settings.trusted_proxies.contains(&address) {
        return address;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
    let last = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next());
    last.and_then(|last| last.trim().parse().ok()).unwrap_or(address)
}

impl Peer {
    /// Whether the browser says that it is on a phone.
    #[must_use]
    pub fn is_phone(&self) -> bool {
        let agent = self.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        agent.is_some_and(|agent| agent.contains("Mobi"))
    }

    /// What the log and the list of devices keep of it.
    ///
    /// # Errors
    /// When database or key store are away.
    pub async fn origin(&self, app: &App) -> Result<Origin> {
        let access_point = usage::pseudonym(app, self.address).await?;
        let agent = self.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        let agent = agent.unwrap_or_default();
        let kind = if self.is_phone() { "phone" } else { "desktop" };
        let device: String = agent.chars().take(300).collect();
        let whence = usage::whence(app, self.address, &device);
        Ok(Origin { kind, device, access_point, whence })
    }
}
