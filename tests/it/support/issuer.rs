//! A program elsewhere that says who somebody is, of a few lines, and how it can be lied in.
//!
//! Owns the other side of OpenID Connect: it publishes its keys, keeps what was asked, and gives
//! a token for a code once, to who asked for it.

use std::collections::{BTreeMap, HashMap};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use data_encoding::{BASE64, BASE64URL_NOPAD};
use empower::config;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::{Answer, encoded};

/// What stands in an address after the question mark, or in a form.
type Pairs = BTreeMap<String, String>;

/// The issuer; it ends with its test.
pub(crate) struct Issuer {
    port: u16,
    inner: Arc<Mutex<Inner>>,
}

struct Inner {
    pair: EcdsaKeyPair,
    kid: u32,
    away: bool,
    codes: HashMap<String, (Pairs, String)>,
}

/// What it says of itself and of somebody, to be altered.
pub(crate) struct Said {
    pub(crate) header: Value,
    pub(crate) claims: Map<String, Value>,
    /// Whether somebody else signs it.
    pub(crate) forged: bool,
    /// Who it says it is, in the address.
    pub(crate) iss: String,
}

fn pair() -> EcdsaKeyPair {
    let (alg, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(alg, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(alg, pkcs8.as_ref(), &random).unwrap()
}

impl Issuer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let inner = Inner { pair: pair(), kid: 1, away: false, codes: HashMap::new() };
        let inner = Arc::new(Mutex::new(inner));
        let (issuer, served) = (Self { port, inner: Arc::clone(&inner) }, inner);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&served), port));
            }
        });
        issuer
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What a configuration says of it; the password stands in `folder`.
    pub(crate) fn config(&self, folder: &Path, more: &str) -> config::Issuer {
        use std::os::unix::fs::PermissionsExt as _;
        let file = folder.join("issuer.password");
        std::fs::write(&file, "geheim\n").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        let issuer: config::Issuer = toml::from_str(&format!(
            "key = 'werk'\nname = 'Kompaswerk'\nissuer = '{}'\ncountry = 'NL'\nclient_id = 'portaal'
             password_file = '{}'\nacr = ['two', 'three']\n{more}",
            self.address(),
            file.display()
        ))
        .unwrap();
        issuer.check().unwrap();
        issuer
    }

    /// It answers nothing more, or again.
    pub(crate) fn goes_away(&self, away: bool) {
        self.inner.lock().unwrap().away = away;
    }

    /// It signs with another key from now on.
    pub(crate) fn turns_its_keys(&self) {
        let mut inner = self.inner.lock().unwrap();
        inner.pair = pair();
        inner.kid += 1;
    }

    /// Somebody signs in there, to where a page leads: the path to which the browser comes back.
    pub(crate) fn knows(&self, page: &Answer, subject: &str, now: u64) -> String {
        self.says(page, subject, now, |_| {})
    }

    /// The same, with something altered.
    pub(crate) fn says(
        &self,
        page: &Answer,
        subject: &str,
        now: u64,
        alter: impl FnOnce(&mut Said),
    ) -> String {
        let asked = self.asked(page);
        assert_eq!(asked["code_challenge_method"], "S256");
        let claims = json!({
            "iss": self.address(), "aud": "portaal", "sub": subject, "nonce": asked["nonce"], "acr": "two",
            "iat": now, "exp": now + 300, "auth_time": now,
        });
        let mut inner = self.inner.lock().unwrap();
        let mut said = Said {
            header: json!({ "alg": "ES256", "kid": inner.kid.to_string() }),
            claims: claims.as_object().unwrap().clone(),
            forged: false,
            iss: self.address(),
        };
        alter(&mut said);
        let part = |json: String| BASE64URL_NOPAD.encode(json.as_bytes());
        let head = part(said.header.to_string());
        let signed = format!("{head}.{}", part(Value::from(said.claims).to_string()));
        let other = pair();
        let signer = if said.forged { &other } else { &inner.pair };
        let signature = signer.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        let token = match said.header["alg"].as_str() {
            Some("none") => format!("{signed}."),
            _ => format!("{signed}.{}", BASE64URL_NOPAD.encode(signature.as_ref())),
        };
        let code = format!("code{}", inner.codes.len());
        let state = asked["state"].clone();
        inner.codes.insert(code.clone(), (asked, token));
        let back = encoded(&[("code", &code), ("state", &state), ("iss", &said.iss)]);
        format!("/sign-in/back/werk?{back}")
    }

    /// Its holder says no there.
    pub(crate) fn refuses(&self, page: &Answer) -> String {
        let state = self.asked(page)["state"].clone();
        let (error, iss) = ("access_denied", self.address());
        let back = encoded(&[("error", error), ("state", &state), ("iss", &iss)]);
        format!("/sign-in/back/werk?{back}")
    }

    /// What a page asks of it, to which a browser goes by itself.
    pub(crate) fn asked(&self, page: &Answer) -> Pairs {
        page.is(200);
        let refresh = page.header("refresh").expect("the page leads on");
        let address = refresh.strip_prefix("0; url=").unwrap();
        let (place, asked) = address.split_once('?').unwrap();
        assert_eq!(place, format!("{}/auth", self.address()));
        serde_urlencoded::from_str(asked).unwrap()
    }
}

async fn answer(mut stream: TcpStream, inner: Arc<Mutex<Inner>>, port: u16) {
    let mut bytes = vec![0; 16 * 1024];
    let mut length = 0;
    // A request has arrived when its head has, and as much as that says.
    let request = loop {
        let n = stream.read(&mut bytes[length..]).await.unwrap_or(0);
        length += n;
        let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
        let whole = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
            let head = head.to_ascii_lowercase();
            let said = head.split_once("content-length: ").map(|(_, rest)| rest.to_owned());
            let said = said.and_then(|rest| rest.lines().next()?.trim().parse().ok());
            body.len() >= said.unwrap_or(0)
        });
        if whole || n == 0 {
            break text;
        }
    };
    let (status, body) = inner.lock().unwrap().of(&request, port);
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(answer.as_bytes()).await.ok();
}

impl Inner {
    fn of(&mut self, request: &str, port: u16) -> (&'static str, String) {
        if self.away {
            return ("503 Service Unavailable", "{}".to_owned());
        }
        let own = format!("http://127.0.0.1:{port}");
        if request.starts_with("GET /.well-known/openid-configuration ") {
            let json = json!({
                "issuer": own, "authorization_endpoint": format!("{own}/auth"),
                "token_endpoint": format!("{own}/token"), "jwks_uri": format!("{own}/keys"),
                "authorization_response_iss_parameter_supported": true,
            });
            ("200 OK", json.to_string())
        } else if request.starts_with("GET /keys ") {
            let point = self.pair.public_key().as_ref();
            let half = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
            let key = json!({
                "kty": "EC", "crv": "P-256", "use": "sig", "kid": self.kid.to_string(),
                "x": half(&point[1..33]), "y": half(&point[33..]),
            });
            ("200 OK", json!({ "keys": [key] }).to_string())
        } else {
            let token = self.redeemed(request);
            let refused = || ("400 Bad Request", json!({ "error": "invalid_grant" }).to_string());
            token.map_or_else(refused, |token| ("200 OK", json!({ "id_token": token }).to_string()))
        }
    }

    /// A code is good once, and for who can show what its challenge was made of.
    fn redeemed(&mut self, request: &str) -> Option<String> {
        let (head, body) = request.split_once("\r\n\r\n")?;
        let own = BASE64.encode(b"portaal:geheim");
        assert!(head.starts_with("POST /token "), "{head}");
        assert!(head.contains(&format!("Basic {own}")), "{head}");
        let fields: Pairs = serde_urlencoded::from_str(body).ok()?;
        let (asked, token) = self.codes.remove(fields.get("code")?)?;
        let shown = Sha256::digest(fields.get("code_verifier")?.as_bytes());
        let fits = BASE64URL_NOPAD.encode(&shown) == asked["code_challenge"]
            && fields.get("redirect_uri") == asked.get("redirect_uri");
        fits.then_some(token)
    }
}
