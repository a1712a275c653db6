//! `/first-password`: choosing an own password after signing in with one that staff handed over.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::Result;
use crate::features::accounts::change;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Choosing an own password (A1).
#[derive(Template)]
#[template(path = "accounts/first_password.html")]
pub struct FirstPasswordPage {
    /// Frame.
    pub l: Layout,
    /// What is wrong with what was typed.
    pub errors: Vec<PasswordError>,
}

/// What is wrong with a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Fewer than 12 characters.
    TooShort,
    /// More than 200 characters.
    TooLong,
    /// The second time it was typed differs.
    NotTheSame,
    /// Holds the user name, or stands on the list of the most used.
    TooEasy,
    /// The same as the password handed over.
    NotNew,
    /// The current password was not right (only when changing it later).
    CurrentWrong,
}

impl PasswordError {
    /// Name of the field it belongs to.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NotTheSame => "password_again",
            Self::CurrentWrong => "password_current",
            Self::TooShort | Self::TooLong | Self::TooEasy | Self::NotNew => "password_new",
        }
    }

    /// What to do now, as a sentence.
    pub fn text(self, l: &Layout) -> String {
        match self {
            Self::TooShort => fl!(l.t, "password-error-short"),
            Self::TooLong => fl!(l.t, "password-error-long"),
            Self::NotTheSame => fl!(l.t, "password-error-again"),
            Self::TooEasy => fl!(l.t, "password-error-easy"),
            Self::NotNew => fl!(l.t, "password-error-same"),
            Self::CurrentWrong => fl!(l.t, "password-error-current"),
        }
    }

    /// The first error of `field` among `errors`, as a sentence; empty where there is none.
    pub fn of(errors: &[Self], field: &str, l: &Layout) -> String {
        errors
            .iter()
            .find(|error| error.field() == field)
            .map(|error| error.text(l))
            .unwrap_or_default()
    }

    /// Field and sentence of each, for the summary above the form.
    pub fn summary(errors: &[Self], l: &Layout) -> Vec<(&'static str, String)> {
        errors.iter().map(|error| (error.field(), error.text(l))).collect()
    }
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    password_new: String,
    password_again: String,
}

/// `GET /first-password`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&FirstPasswordPage { l: page.layout(Place::Elsewhere), errors: Vec::new() })
}

/// `POST /first-password`: keeps it, and ends every other session.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if !page.0.session.as_ref().is_some_and(|session| session.password_expired) {
        return Ok(page.go("/home", ""));
    }
    match change::change(&page, None, &fields.password_new, &fields.password_again).await? {
        Ok(()) => Ok(page.go("/home", "password-saved")),
        Err(error) => {
            let errors = vec![error];
            page.again(&FirstPasswordPage { l: page.layout(Place::Elsewhere), errors })
        }
    }
}
