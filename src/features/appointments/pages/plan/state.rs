//! Cancelling an appointment, and taking that back. Neither is undone by
//! sending it twice.

use axum::response::Response;

use super::super::{Which, page_of};
use super::{Asks, open};
use crate::audit::Action;
use crate::error::Result;
use crate::features::appointments::State;
use crate::features::appointments::store::{self, Planned};
use crate::web::extract::Page;

/// `POST /clients/{client}/appointments/{appointment}/cancel`
pub async fn cancel(page: Page, ask: Asks, which: Which) -> Result<Response> {
    turn(page, ask, which, State::Cancelled).await
}

/// `POST /clients/{client}/appointments/{appointment}/restore`
pub async fn restore(page: Page, ask: Asks, which: Which) -> Result<Response> {
    turn(page, ask, which, State::Booked).await
}

async fn turn(page: Page, ask: Asks, Which(id): Which, state: State) -> Result<Response> {
    let (action, said) = match state {
        State::Cancelled => (Action::Delete, "appointment-cancelled"),
        State::Booked => (Action::Update, "appointment-restored"),
    };
    let mut change = ask.change::<Planned>(id.0, action).await?;
    let booking = open(&mut change, id).await?;
    if booking.state != state {
        store::set_state(&mut change, id, state).await?;
        change.commit().await?;
    }
    Ok(page.go(&page_of(booking.client, id), said))
}
