//! Where somebody came from (V3): IP addresses, apart from the log, under a
//! key a month, gone after six months.
//!
//! Owns the pseudonym that the log keeps instead. The same address has another
//! pseudonym in another month.

use std::net::IpAddr;

use uuid::Uuid;
use vault::{KeyId, Place};

use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids;

/// The pseudonym of `address` in this month; the address itself is kept, sealed.
///
/// # Errors
/// When database or key store are away.
pub async fn pseudonym(app: &App, address: IpAddr) -> Result<Vec<u8>> {
    let month = app.clock.now().amsterdam().strftime("%Y-%m").to_string();
    let pseudonym =
        app.vault.blind().blind("access point", &format!("{month} {}", network(address)))[..16]
            .to_vec();
    let mut tx = app.db.read().await?;
    let known: Option<(String,)> = tx
        .query("SELECT month FROM access_point WHERE pseudonym = $1")
        .bind(pseudonym.as_slice())
        .optional()
        .await?;
    drop(tx);
    if known.is_some() {
        return Ok(pseudonym);
    }
    let key = app.vault.create(month_key(app, &month)).await?;
    let id = ids::ordered();
    let place = Place { table: "access_point", column: "address", row: id };
    let mut tx = app.db.write().await?;
    tx.query(
        "INSERT INTO usage_month (month, key_id) VALUES ($1, $2) ON CONFLICT (month) DO NOTHING",
    )
    .bind(month.as_str())
    .bind(key.id().0)
    .run()
    .await?;
    tx.query(
        "INSERT INTO access_point (pseudonym, month, id, address) VALUES ($1, $2, $3, $4)
         ON CONFLICT (pseudonym) DO NOTHING",
    )
    .bind(pseudonym.as_slice())
    .bind(month.as_str())
    .bind(id)
    .bind(key.seal(place, address.to_string().as_bytes()))
    .run()
    .await?;
    tx.commit().await?;
    Ok(pseudonym)
}

/// Which browser (whatever its version) on which network, as a keyed hash: for telling a sign-in
/// from elsewhere. A telephone changes its address within its network all day, and a browser its
/// version every month: neither is news.
#[must_use]
pub fn whence(app: &App, address: IpAddr, device: &str) -> Vec<u8> {
    let browser: String = device.chars().filter(|c| !c.is_ascii_digit()).collect();
    let around = match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, ..] = address.octets();
            IpAddr::from([a, b, 0, 0])
        }
        IpAddr::V6(address) => {
            let [a, b, ..] = address.segments();
            IpAddr::from([a, b, 0, 0, 0, 0, 0, 0])
        }
    };
    app.vault.blind().blind("whence", &format!("{around} {browser}"))[..16].to_vec()
}

/// Who has one address of version 6 has a whole network of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
        canonical @ IpAddr::V4(_) => canonical,
    }
}

/// One key a month, the same in every process.
fn month_key(app: &App, month: &str) -> KeyId {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&app.vault.blind().blind("usage month", month)[..16]);
    KeyId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// Destroys the months whose oldest address is six months old, keys first, and
/// sweeps what has ended: sessions, failures, kept forms, challenges, codes that were sent. Returns how many
/// months went.
///
/// # Errors
/// When database or key store are away.
pub async fn expire(app: &App) -> Result<usize> {
    let now = app.clock.now();
    sweep(app, now).await?;
    let today = now.amsterdam().date();
    let oldest = today.saturating_sub(jiff::Span::new().months(6)).strftime("%Y-%m").to_string();
    let mut tx = app.db.read().await?;
    let months: Vec<(String, Uuid)> = tx
        .query("SELECT month, key_id FROM usage_month WHERE month <= $1")
        .bind(oldest.as_str())
        .all()
        .await?;
    drop(tx);
    if months.is_empty() {
        return Ok(0);
    }
    let keys: Vec<KeyId> = months.iter().map(|(_, key)| KeyId(*key)).collect();
    app.vault.destroy_many(&keys, now.0).await?;
    let mut tx = app.db.write().await?;
    tx.query("DELETE FROM access_point WHERE month <= $1").bind(oldest.as_str()).run().await?;
    tx.query("DELETE FROM usage_month WHERE month <= $1").bind(oldest.as_str()).run().await?;
    tx.commit().await?;
    Ok(months.len())
}

/// A day after its end a session is of no use to anybody, nor is what was kept of one.
async fn sweep(app: &App, now: Instant) -> Result<()> {
    let yesterday = now.plus_seconds(-24 * 3600);
    let mut tx = app.db.write().await?;
    for sql in [
        "DELETE FROM session WHERE ends_at < $1",
        "DELETE FROM sign_in_failure WHERE failed_at < $1",
        "DELETE FROM kept_form WHERE kept_at < $1",
        "DELETE FROM spent_challenge WHERE ends_at < $1",
        "DELETE FROM text_code WHERE made_at < $1",
        "DELETE FROM ended_session WHERE ended_at < $1",
    ] {
        tx.query(sql).bind(yesterday).run().await?;
    }
    let today = now.amsterdam();
    for (sql, months) in [
        ("DELETE FROM known_device WHERE seen_at < $1", 6),
        ("DELETE FROM recovery WHERE until < $1", 1),
    ] {
        let before = today.saturating_sub(jiff::Span::new().months(months));
        tx.query(sql).bind(Instant::from(before.timestamp())).run().await?;
    }
    Ok(tx.commit().await?)
}
