//! The sheet to hand over: user name, first password, and what an app for codes needs. Shown once.

use askama::Template;
use i18n_embed_fl::fl;

use crate::features::accounts::totp;
use crate::features::people::{Sheet, syllables};
use crate::web::layout::Layout;

/// The sheet: to print or copy now, never to be seen again.
#[derive(Template)]
#[template(path = "people/sheet.html")]
pub struct SheetPage {
    /// Frame.
    pub l: Layout,
    /// For whom it is.
    pub name: String,
    /// The user name.
    pub user_name: String,
    /// The first password.
    pub password: String,
    /// What an authenticator app needs; none when the account has one already.
    pub app: Option<AppSecret>,
}

/// What an authenticator app needs.
pub struct AppSecret {
    /// The secret in groups of four, to copy by hand.
    pub grouped: String,
    /// The same as an address that an app on the same device opens.
    pub link: String,
}

impl SheetPage {
    /// Of what stands on it.
    pub(super) fn of(l: Layout, sheet: Sheet) -> Self {
        let issuer = fl!(l.t, "portal");
        let app = sheet.totp.map(|secret| {
            let secret = totp::base32(&secret);
            AppSecret {
                grouped: syllables::in_fours(&secret),
                link: format!(
                    "otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}",
                    sheet.user_name
                ),
            }
        });
        Self { l, name: sheet.name, user_name: sheet.user_name, password: sheet.password, app }
    }
}
