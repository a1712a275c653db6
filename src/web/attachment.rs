//! A file that an answer hands over, to keep.
//!
//! Its name tells nothing of care, and no cache keeps it.

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use crate::error::{Error, Result};

/// A file to keep. Its name tells nothing of care, and no browser keeps it in a cache.
///
/// # Errors
/// When the name fits no header.
pub fn attachment(name: &str, kind: &'static str, body: String) -> Result<Response> {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers
        .insert(CONTENT_DISPOSITION, disposition.map_err(|error| Error::Internal(error.into()))?);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
