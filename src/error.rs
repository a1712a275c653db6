//! What can go wrong in a request, and what the user is told.
//!
//! Owns the mapping to a status and a kind of error page. The texts of inner
//! errors go to the operator's trace, never to a page.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::audit::AuditError;
use crate::db::DbError;
use crate::ids::ClientId;

/// The result of everything a handler calls.
pub type Result<T> = std::result::Result<T, Error>;

/// A request that cannot be answered with its page.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not allowed, switched off, or not there: all the same.
    #[error("not found")]
    NotFound,
    /// An invited person names the client's date of birth before the first look (T3.1).
    #[error("the date of birth comes first")]
    ProveFirst(ClientId),
    /// The form could not be read at all.
    #[error("the form could not be read")]
    BadForm,
    /// More was sent than a form can hold.
    #[error("too much was sent")]
    TooLarge,
    /// It was sent from another site.
    #[error("sent from another origin")]
    Foreign,
    /// This address does not take this method.
    #[error("method not allowed")]
    Method,
    /// Too many tries: wait this many seconds.
    #[error("too many tries")]
    TooMany {
        /// Seconds until the next try.
        seconds: i64,
    },
    /// Somebody else changed it in between, or it was sent twice.
    #[error("changed in between")]
    Conflict,
    /// The database or the key store is busy or away, or a disk is full: try again.
    #[error("the database is busy or away")]
    Away,
    /// Anything else; the cause is in the trace.
    #[error("{0}")]
    Internal(anyhow::Error),
}

/// Travels on a response, so that the frame can draw the page in the reader's
/// language and under the right label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// See [`Error::NotFound`].
    NotFound,
    /// See [`Error::BadForm`].
    BadForm,
    /// See [`Error::TooLarge`].
    TooLarge,
    /// See [`Error::Foreign`].
    Foreign,
    /// See [`Error::Method`].
    Method,
    /// See [`Error::TooMany`]; minutes, rounded up.
    TooMany(i64),
    /// See [`Error::Conflict`].
    Conflict,
    /// See [`Error::Away`].
    Away,
    /// See [`Error::Internal`].
    Server,
}

impl Error {
    /// The status, and what is told.
    #[must_use]
    pub fn problem(&self) -> (StatusCode, Problem) {
        match self {
            Self::NotFound | Self::ProveFirst(_) => (StatusCode::NOT_FOUND, Problem::NotFound),
            Self::BadForm => (StatusCode::BAD_REQUEST, Problem::BadForm),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, Problem::TooLarge),
            Self::Foreign => (StatusCode::FORBIDDEN, Problem::Foreign),
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, Problem::Method),
            Self::TooMany { seconds } => {
                (StatusCode::TOO_MANY_REQUESTS, Problem::TooMany(minutes(*seconds)))
            }
            Self::Conflict => (StatusCode::CONFLICT, Problem::Conflict),
            Self::Away => (StatusCode::SERVICE_UNAVAILABLE, Problem::Away),
            Self::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, Problem::Server),
        }
    }
}

/// Minutes to wait, rounded up, at least one.
#[must_use]
pub fn minutes(seconds: i64) -> i64 {
    (seconds.max(1) + 59) / 60
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        if let Self::Internal(error) = &self {
            tracing::error!(error = format!("{error:#}"), "a request failed");
        }
        if let Self::ProveFirst(client) = &self {
            return Redirect::to(&format!("/clients/{client}/prove")).into_response();
        }
        let (status, problem) = self.problem();
        let mut response = status.into_response();
        response.extensions_mut().insert(problem);
        if let Self::TooMany { seconds } = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1)));
        }
        if matches!(self, Self::Away) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(5));
        }
        response
    }
}

impl From<DbError> for Error {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Away(cause) | DbError::Held(cause) => {
                tracing::warn!(%cause, "the database is busy or away");
                Self::Away
            }
            DbError::Taken(_) => Self::Conflict,
            other => Self::Internal(other.into()),
        }
    }
}

impl From<AuditError> for Error {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::Db(error) => error.into(),
            AuditError::Keys(error) => error.into(),
            // The portal stops; another may serve already.
            AuditError::Closed => Self::Away,
            other => Self::Internal(other.into()),
        }
    }
}

impl From<vault::VaultError> for Error {
    fn from(error: vault::VaultError) -> Self {
        match error {
            vault::VaultError::Store(error) => DbError::from(error).into(),
            vault::VaultError::Near(error) => DbError::from(error).into(),
            other => Self::Internal(other.into()),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}
