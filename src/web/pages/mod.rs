//! Pages that belong to no feature: errors, and what is said after a deed.

pub mod error;
pub mod said;

use axum::response::Response;

/// An answer without a frame, for when not even the session could be read.
#[must_use]
pub fn bare(mut response: Response) -> Response {
    *response.body_mut() =
        "Even niet bereikbaar. Probeer het zo weer. / Not available right now. Please try again."
            .into();
    response
        .headers_mut()
        .insert("content-type", axum::http::HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
