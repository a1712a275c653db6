//! What an issuer is asked: how it works, which keys it has, what a code is worth.
//!
//! Owns the requests and what is remembered of the answers: for an hour, and a while longer where
//! it does not answer. Asks on no other host than was configured (V10), holds no transaction, and
//! lets nobody wait long for an issuer that is away.

use std::time::Duration;

use data_encoding::BASE64;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use hyper::{Request, StatusCode, Uri};
use serde::Deserialize;
use std::sync::Arc;
use tokio::sync::Mutex;
use zeroize::Zeroizing;

use super::keys::Keys;
use crate::clock::Instant;
use crate::outside::{Away, Way};

/// So long one answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// So many seconds an answer is taken for new.
const FRESH: i64 = 3600;
/// So many seconds an older one still serves while the issuer is away.
const STALE: i64 = 24 * 3600;
/// So many seconds an issuer that was away is not asked again, and keys are not asked for again.
const PAUSE: i64 = 10;

/// How an issuer works (OpenID Connect Discovery, section 3).
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Metadata {
    issuer: String,
    /// Where one goes.
    pub(super) authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
    /// Whether it says in its answer who it is (RFC 9207).
    #[serde(default)]
    pub(super) authorization_response_iss_parameter_supported: bool,
}

/// Why a code was worth nothing.
#[derive(Debug)]
pub(super) enum Worthless {
    /// The issuer is away.
    Away(String),
    /// It was no code, or used before.
    Refused,
}

/// What a portal is to the issuer.
pub(super) struct Client {
    pub(super) issuer: String,
    pub(super) hosts: Vec<String>,
    pub(super) id: String,
    pub(super) password: Zeroizing<String>,
}

/// The way to one issuer, and what is remembered of it.
pub(super) struct Asking {
    way: Way,
    client: Client,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    metadata: Option<(Arc<Metadata>, Instant)>,
    keys: Option<(Arc<Keys>, Instant)>,
    failed: Option<Instant>,
}

impl Asking {
    pub(super) fn new(way: Way, client: Client) -> Self {
        Self { way, client, kept: Mutex::default() }
    }

    /// How the issuer works.
    pub(super) async fn metadata(&self, now: Instant) -> Result<Arc<Metadata>, Away> {
        let mut kept = self.kept.lock().await;
        self.metadata_of(&mut kept, now).await
    }

    /// Its keys; `newer`: of what was remembered none would do.
    pub(super) async fn keys(&self, newer: bool, now: Instant) -> Result<Arc<Keys>, Away> {
        let mut kept = self.kept.lock().await;
        let metadata = self.metadata_of(&mut kept, now).await?;
        let known = kept.keys.clone();
        let fresh = if newer { PAUSE } else { FRESH };
        if let Some((keys, at)) = &known
            && is_within(*at, now, fresh)
        {
            return Ok(Arc::clone(keys));
        }
        let got = self.get(&metadata.jwks_uri).await.and_then(|json| {
            Keys::read(&json).ok_or_else(|| Away("its keys cannot be read".to_owned()))
        });
        match (got, known) {
            (Ok(keys), _) => {
                let keys = Arc::new(keys);
                kept.keys = Some((Arc::clone(&keys), now));
                Ok(keys)
            }
            (Err(_), Some((keys, at))) if is_within(at, now, STALE) => Ok(keys),
            (Err(away), _) => Err(away),
        }
    }

    /// One at a time: who waits for it finds what the first one got, or that it is away.
    async fn metadata_of(&self, kept: &mut Kept, now: Instant) -> Result<Arc<Metadata>, Away> {
        let known = kept.metadata.clone();
        if let Some((metadata, at)) = &known
            && is_within(*at, now, FRESH)
        {
            return Ok(Arc::clone(metadata));
        }
        let stale = known.filter(|(_, at)| is_within(*at, now, STALE)).map(|(known, _)| known);
        if kept.failed.is_some_and(|at| is_within(at, now, PAUSE)) {
            return stale.ok_or_else(|| Away("it was away a moment ago".to_owned()));
        }
        let place = "/.well-known/openid-configuration";
        let address = format!("{}{place}", self.client.issuer.trim_end_matches('/'));
        match self.get(&address).await.and_then(|json| self.read(&json)) {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                (kept.metadata, kept.failed) = (Some((Arc::clone(&metadata), now)), None);
                Ok(metadata)
            }
            Err(away) => {
                kept.failed = Some(now);
                stale.ok_or(away)
            }
        }
    }

    fn read(&self, json: &[u8]) -> Result<Metadata, Away> {
        let read = serde_json::from_slice(json);
        let metadata: Metadata = read.map_err(|_| Away("it cannot be read".to_owned()))?;
        if metadata.issuer != self.client.issuer {
            return Err(Away("it calls itself by another name".to_owned()));
        }
        let Metadata { authorization_endpoint, token_endpoint, jwks_uri, .. } = &metadata;
        for endpoint in [authorization_endpoint, token_endpoint, jwks_uri] {
            if !self.may_ask(endpoint) {
                return Err(Away("it sends us to a host that is not configured".to_owned()));
            }
        }
        Ok(metadata)
    }

    /// Whether an address is on a host that was configured, and as safe as the issuer's own.
    fn may_ask(&self, address: &str) -> bool {
        let own: Option<Uri> = self.client.issuer.parse().ok();
        let (Some(own), Ok(uri)) = (own, address.parse::<Uri>()) else { return false };
        let host = uri.host().unwrap_or_default();
        let known = own.host() == Some(host) || self.client.hosts.iter().any(|own| own == host);
        known && uri.scheme() == own.scheme() && !address.contains(['#', '"', '\'', ';', ' '])
    }

    async fn get(&self, address: &str) -> Result<Vec<u8>, Away> {
        let request = Request::get(address).header(ACCEPT, "application/json").body(String::new());
        let request = request.map_err(|_| Away("no request could be made".to_owned()))?;
        match self.way.answer(request, PATIENCE).await? {
            (StatusCode::OK, body) => Ok(body),
            (status, _) => Err(Away(format!("it answered {}", status.as_u16()))),
        }
    }

    /// The ID token for a code (RFC 6749, section 4.1.3; RFC 7636).
    pub(super) async fn redeem(
        &self,
        metadata: &Metadata,
        (code, verifier, back): (&str, &str, &str),
    ) -> Result<String, Worthless> {
        #[derive(Deserialize)]
        struct Answer {
            id_token: String,
        }
        let away = |why: &str| Worthless::Away(why.to_owned());
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", back),
            ("code_verifier", verifier),
        ];
        let (id, password) = (self.client.id.as_str(), self.client.password.as_str());
        let ways = &metadata.token_endpoint_auth_methods_supported;
        let has = |name| ways.iter().any(|way| way == name);
        let in_form = !has("client_secret_basic") && has("client_secret_post");
        let mut request = Request::post(&metadata.token_endpoint)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if in_form {
            fields.extend([("client_id", id), ("client_secret", password)]);
        } else {
            let pair = Zeroizing::new(format!("{}:{}", form(id), form(password)));
            let basic = format!("Basic {}", BASE64.encode(pair.as_bytes()));
            request = request.header(AUTHORIZATION, basic);
        }
        let body = serde_urlencoded::to_string(&fields).map_err(|_| Worthless::Refused)?;
        let request = request.body(body).map_err(|_| away("no request could be made"))?;
        let answer = self.way.answer(request, PATIENCE).await;
        let (status, body) = answer.map_err(|Away(why)| Worthless::Away(why))?;
        if status.is_server_error() {
            return Err(away("its answer to a code was an error of its own"));
        }
        if status != StatusCode::OK {
            return Err(Worthless::Refused);
        }
        let answer: Answer =
            serde_json::from_slice(&body).map_err(|_| away("there was no token"))?;
        Ok(answer.id_token)
    }
}

/// As a field of a form is written, which is how RFC 6749 wants both halves.
fn form(text: &str) -> String {
    let pair = serde_urlencoded::to_string([("", text)]).unwrap_or_default();
    pair.trim_start_matches('=').to_owned()
}

/// Whether `at` lies no longer ago; a clock that was set back makes nothing new.
fn is_within(at: Instant, now: Instant, seconds: i64) -> bool {
    at <= now && now < at.plus_seconds(seconds)
}
