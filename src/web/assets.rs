//! Style sheets, the script and pictures, each under an address that holds its hash, so that a
//! browser may keep it for ever. Pure: bytes out, no axum. Never serves a file it was not
//! compiled with.

use std::borrow::Cow;
use std::io::Write as _;
use std::sync::OnceLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// The parts of the one style sheet, in the order of their layers.
const SHEETS: [&str; 6] = ["tokens", "base", "layout", "components", "messages", "print"];
const LAYERS: &str = "@layer tokens, base, layout, components, print;\n";

/// A file as it is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Address, such as `/assets/app.1a2b3c4d5e6f.css`.
    pub href: String,
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// The same, packed with gzip: for who can unpack. Nothing secret is packed,
    /// so that its length tells nothing.
    pub packed: Vec<u8>,
    /// Value of `ETag`, quotes included.
    pub etag: String,
}

/// What to send for `Cache-Control`: the address changes when the bytes do. One year in seconds.
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

/// The file at `path`, which starts with `/assets/`; `None` for every other address.
pub fn find(path: &str) -> Option<&'static Asset> {
    all().iter().find(|asset| asset.href == path)
}

/// Address of the one style sheet.
pub fn css() -> &'static str {
    href("app", "css")
}

/// Address of the one script.
pub fn script() -> &'static str {
    href("once", "js")
}

/// Address of the script `name`; empty when there is none.
pub fn script_of(name: &str) -> &'static str {
    href(name, "js")
}

/// Address of the neutral picture in the browser's tab.
pub fn tab_icon() -> &'static str {
    href("portal", "svg")
}

/// Address of the theme `name`; the operator's neutral one where there is no such theme.
pub fn theme(name: &str) -> &'static str {
    match href(&format!("theme-{name}"), "css") {
        "" => href("theme-operator", "css"),
        found => found,
    }
}

fn href(stem: &str, end: &str) -> &'static str {
    all()
        .iter()
        .map(|asset| asset.href.as_str())
        .find(|href| {
            href.strip_prefix("/assets/")
                .and_then(|name| name.strip_prefix(stem))
                .is_some_and(|rest| rest.starts_with('.') && rest.ends_with(end))
        })
        .unwrap_or_default()
}

/// Every file, read once: a change of a style sheet shows after a restart.
fn all() -> &'static [Asset] {
    static ALL: OnceLock<Vec<Asset>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut sheet = LAYERS.as_bytes().to_vec();
        for name in SHEETS {
            if let Some(file) = Files::get(&format!("css/{name}.css")) {
                sheet.extend_from_slice(&file.data);
            }
        }
        let mut assets = vec![asset("app", "css", Cow::Owned(sheet))];
        for path in Files::iter() {
            let Some((folder, name)) = path.split_once('/') else {
                continue;
            };
            let Some((stem, end)) = name.rsplit_once('.') else {
                continue;
            };
            let Some(file) = Files::get(&path) else {
                continue;
            };
            match folder {
                "themes" => assets.push(asset(&format!("theme-{stem}"), end, file.data)),
                "js" | "icons" if end != "txt" => assets.push(asset(stem, end, file.data)),
                _ => {}
            }
        }
        assets
    })
}

fn asset(stem: &str, end: &str, bytes: Cow<'static, [u8]>) -> Asset {
    let digest = Sha256::digest(&bytes);
    let hash = data_encoding::HEXLOWER.encode(&digest[..6]);
    Asset {
        href: format!("/assets/{stem}.{hash}.{end}"),
        content_type: match end {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            _ => "application/octet-stream",
        },
        packed: pack(&bytes),
        bytes,
        etag: format!("\"{hash}\""),
    }
}

/// Empty where packing fails, which it cannot in memory.
fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).and_then(|()| packed.finish()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{css, find, script, tab_icon, theme};

    #[test]
    fn every_address_a_page_names_is_served() {
        for href in
            [css(), script(), tab_icon(), theme("kompas"), theme("linde"), theme("operator")]
        {
            assert!(find(href).is_some_and(|asset| !asset.bytes.is_empty()), "{href}");
        }
    }

    #[test]
    fn an_unknown_theme_is_the_operators() {
        assert_eq!(theme("nowhere"), theme("operator"));
        assert_ne!(theme("kompas"), theme("linde"));
    }

    #[test]
    fn no_other_address_is_a_file() {
        for path in ["/assets/", "/assets/app.css", "/assets/../Cargo.toml", "/assets/css/base.css"]
        {
            assert_eq!(find(path), None);
        }
    }
}
