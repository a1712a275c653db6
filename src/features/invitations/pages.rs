//! The pages of an invitation: asking, answering, opening the access, the date of birth.

pub mod access;
pub mod answer;
pub mod ask;
pub mod grant;
pub mod list;
pub mod prove;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;

use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{ClientId, PersonId};
use crate::web::extract::path_id;

/// The `{person}` of the path: who is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Whom(pub PersonId);

impl FromRequestParts<App> for Whom {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "person").await.map(Self)
    }
}

/// One of a list to choose from.
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub text: String,
    /// Whether it was chosen before.
    pub picked: bool,
}

/// Where the coordinator opens the access of this person.
fn access_at(client: ClientId, person: PersonId) -> String {
    format!("/clients/{client}/network/{person}/access")
}

/// The list of people that the reader may see: the network, or whom one lets see.
fn list_at(client: ClientId, sees_network: bool) -> String {
    let list = if sees_network { "network" } else { "sharing" };
    format!("/clients/{client}/{list}")
}

fn unprocessable(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}
