//! Hiding one appointment from somebody, and showing it again (T3.2).

use axum::response::Response;

use super::{Which, page_of};
use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::appointments::store::Appointment;
use crate::features::clients::pages::sharing::{self, HideFields};
use crate::web::extract::{Of, Page};
use crate::web::form::Form;
use crate::web::peer::Peer;

/// `POST /clients/{client}/appointments/{appointment}/hide`
pub async fn hide(
    page: Page,
    ask: Ask<scope::Sharing>,
    Of(client): Of,
    Which(id): Which,
    Form(fields): Form<HideFields>,
) -> Result<Response> {
    sharing::hide::<Appointment>(&page, &ask, (id.0, &page_of(client, id)), &fields).await
}

/// `POST /clients/{client}/appointments/{appointment}/show`
pub async fn show_again(
    page: Page,
    ask: Ask<scope::Sharing>,
    Of(client): Of,
    Which(id): Which,
    from: Peer,
    Form(fields): Form<HideFields>,
) -> Result<Response> {
    let what = (id.0, page_of(client, id));
    sharing::show_again::<Appointment>(&page, &ask, (what.0, &what.1), (&fields, &from)).await
}
