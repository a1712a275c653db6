//! `POST /people/{person}/first-password`: a sheet to hand over, shown once.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::{Error, Result};
use crate::features::accounts::pages::prove as proof;
use crate::features::accounts::totp;
use crate::features::people::{self, Issued, Sheet, Who, syllables};
use crate::web::extract::{Page, Path};
use crate::web::layout::{Layout, Place};

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

/// It cannot be done here: the same words whatever the reason, but for a child that is too young yet.
#[derive(Template)]
#[template(path = "people/no_sheet.html")]
pub struct NoSheetPage {
    /// Frame.
    pub l: Layout,
    /// Why, or whom to ask.
    pub text: String,
}

/// `POST /people/{person}/first-password`
pub async fn issue(page: Page, Path(person): Path<String>) -> Result<Response> {
    let person = person.parse().map_err(|_| Error::NotFound)?;
    if let Some(first) = proof::first(&page, "/people")? {
        return Ok(first);
    }
    let actor = Arc::clone(page.actor()?);
    let l = page.layout(Place::Elsewhere);
    match people::issue(page.app(), Who::coordinator(&actor)?, person).await? {
        Issued::Sheet(sheet) => page.html(&SheetPage::of(l, sheet)),
        Issued::TooYoung(from) => {
            let text = fl!(l.t, "sheet-too-young", day = l.t.day(from));
            page.again(&NoSheetPage { l, text })
        }
        Issued::Refused => page.again(&NoSheetPage { text: fl!(l.t, "sheet-refused-text"), l }),
    }
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
