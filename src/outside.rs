//! Programs elsewhere that the portal asks over HTTP.
//!
//! Owns the connection, whom to believe, and how much and how long may be
//! answered. Follows no redirect: who is asked is who was configured.

use std::error::Error as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use http_body_util::{BodyExt as _, Limited};
use hyper::{Request, StatusCode};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

/// The most bytes that are read of an answer.
const MOST: usize = 256 * 1024;

/// The way to one program.
#[derive(Clone)]
pub struct Way(Client<HttpsConnector<HttpConnector>, String>);

impl std::fmt::Debug for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Way")
    }
}

/// No answer that can be used: in words for the trace, of no person and no secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Away(pub String);

impl Way {
    /// Believing the authorities of the system, or those of `ca_file` instead; `section`: whose
    /// setting that is. That http is for this machine alone is for the configuration to check.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn new(section: &str, ca_file: Option<&Path>) -> anyhow::Result<Self> {
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(trusted(section, ca_file)?)
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self(Client::builder(TokioExecutor::new()).build(connector)))
    }

    /// The status of the answer; its contents are not read.
    ///
    /// # Errors
    /// When there is none in time.
    pub async fn status(
        &self,
        request: Request<String>,
        patience: Duration,
    ) -> Result<StatusCode, Away> {
        let answer = within(patience, self.0.request(request)).await?;
        Ok(answer.map_err(|error| Away(cause(&error)))?.status())
    }

    /// Status and contents of the answer.
    ///
    /// # Errors
    /// When there is none in time, or too much of it.
    pub async fn answer(
        &self,
        request: Request<String>,
        patience: Duration,
    ) -> Result<(StatusCode, Vec<u8>), Away> {
        within(patience, async {
            let answer = self.0.request(request).await.map_err(|error| Away(cause(&error)))?;
            let (status, body) = (answer.status(), answer.into_body());
            let whole = Limited::new(body, MOST).collect().await;
            let whole = whole.map_err(|_| Away("the answer broke off, or is too long".to_owned()));
            Ok((status, whole?.to_bytes().to_vec()))
        })
        .await?
    }
}

async fn within<T>(patience: Duration, done: impl Future<Output = T>) -> Result<T, Away> {
    let late = || Away("it took too long".to_owned());
    tokio::time::timeout(patience, done).await.map_err(|_| late())
}

/// Whom to believe: the authorities of the system, or those that were named instead.
fn trusted(section: &str, ca_file: Option<&Path>) -> anyhow::Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let Some(file) = ca_file else {
        // Without any, every safe connection fails, and says so; http on this machine needs none.
        return Ok(match config.clone().with_native_roots() {
            Ok(config) => config.with_no_client_auth(),
            Err(_) => config.with_root_certificates(RootCertStore::empty()).with_no_client_auth(),
        });
    };
    let mut roots = RootCertStore::empty();
    let read = || format!("{section}.ca_file: cannot read {}", file.display());
    for authority in CertificateDer::pem_file_iter(file).ok().with_context(read)? {
        roots.add(authority.ok().with_context(read)?).ok().with_context(read)?;
    }
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// A connection's own words; a request is not quoted in them.
fn cause(error: &hyper_util::client::legacy::Error) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(deeper) = source {
        words = format!("{words}: {deeper}");
        source = deeper.source();
    }
    words
}
