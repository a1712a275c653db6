//! One type for every handler.
//!
//! Owns the step from a function to what a route holds. Without it the router
//! is compiled once for each of some four hundred functions, and each time the
//! compiler proves anew what it proved of that function before: a third of the
//! time that building takes. It must never look at a request.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;

use crate::app::App;

/// What a handler answers with, later.
pub type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

/// A handler of which no more is known than that it answers.
#[derive(Clone)]
pub struct Any(Arc<dyn Fn(Request, App) -> Answer + Send + Sync>);

impl Any {
    /// The handler itself is copied for each request, as axum does.
    pub fn new<H, T>(handler: H) -> Self
    where
        H: Handler<T, App, Future = Answer>,
        T: 'static,
    {
        Self(Arc::new(move |request, app| handler.clone().call(request, app)))
    }
}

impl Handler<(), App> for Any {
    type Future = Answer;

    fn call(self, request: Request, app: App) -> Answer {
        (self.0)(request, app)
    }
}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Any")
    }
}
