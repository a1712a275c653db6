//! The table of contents: every address, its handler, and what it demands.
//!
//! Owns the list and nothing else. The requirement named here builds the gate
//! in front of the handler, and a handler that asks for another permit than
//! its route names gets none.

mod files;
mod json;
mod staff;

use crate::access::Requirement::{self, Entry, Public, SignedIn};
use crate::app::App;
use crate::features::{accounts, appointments, help, home, legal, messages, providers};
use crate::metrics::Seen;
use crate::web::form::Keeps;
use crate::web::gate::{self, Gate};
use crate::{demo, web};
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, on};

pub use json::json;

/// One route.
#[derive(Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The path, parameters as `{client}`.
    pub path: &'static str,
    /// What it demands.
    pub requirement: Requirement,
    /// Where what was typed is kept when the session has ended.
    pub keeps: Keeps,
    handler: MethodRouter<App>,
}

fn get<H, T>(path: &'static str, requirement: Requirement, handler: H) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::GET, handler);
    Route { method: Method::GET, path, requirement, keeps: Keeps::Nothing, handler }
}

fn post<H, T>(path: &'static str, requirement: Requirement, handler: H) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::POST, handler);
    Route { method: Method::POST, path, requirement, keeps: Keeps::Nothing, handler }
}

impl Route {
    /// What was typed comes back after signing in again.
    fn keeps_form(self) -> Self {
        Self { keeps: Keeps::Form, ..self }
    }

    /// What was typed is a draft after signing in again.
    fn keeps_draft(self) -> Self {
        Self { keeps: Keeps::Draft, ..self }
    }
}

/// Every route; those of the demo only there.
#[must_use]
#[rustfmt::skip]
pub fn table(with_demo: bool) -> Vec<Route> {
    let of_files =
        [files::circle(), files::things(), files::questions(), files::treating(), files::office()];
    let rest = [entrance(), own(), staff::staff()];
    let mut routes = rest.into_iter().chain(of_files).flatten().collect::<Vec<_>>();
    if with_demo {
        routes.extend([
            get("/demo", Public, demo::pages::show),
            post("/demo/sign-in", Public, demo::pages::sign_in),
            get("/demo/components", Public, demo::pages::components),
        ]);
    }
    routes
}

/// For everybody, and on the way in.
#[rustfmt::skip]
fn entrance() -> Vec<Route> {
    vec![
        get("/health", Public, web::health::health),
        get("/ready", Public, web::health::ready),
        get("/assets/{file}", Public, web::answers::asset),
        get("/theme/{label}", Public, web::answers::theme),
        get("/", Public, providers::pages::show),
        get("/at/{label}", Public, providers::pages::choose),
        get("/help", Public, help::pages::show),
        get("/privacy", Public, legal::pages::privacy::show),
        get("/.well-known/security.txt", Public, legal::pages::security::show),
        get("/cookies", Public, legal::pages::cookies::show),
        get("/terms", Public, legal::pages::terms::show),
        get("/terms/{version}", Public, legal::pages::terms::older),
        post("/terms", Entry, legal::pages::terms::answer),
        post("/language", Public, accounts::pages::language::choose),

        get("/sign-in", Public, accounts::pages::sign_in::show),
        post("/sign-in", Public, accounts::pages::sign_in::send),
        get("/sign-in/code", Public, accounts::pages::code::show),
        post("/sign-in/code", Public, accounts::pages::code::send),
        post("/sign-out", Public, accounts::pages::sign_out::here),
        post("/leave", Public, accounts::pages::sign_out::leave),
        get("/first-password", Entry, accounts::pages::first_password::show),
        post("/first-password", Entry, accounts::pages::first_password::send),
        get("/blocked", Entry, accounts::pages::blocked::show),
    ]
}

/// One's own, over all files.
#[rustfmt::skip]
fn own() -> Vec<Route> {
    vec![
        get("/home", SignedIn, home::pages::show),
        get("/me", SignedIn, accounts::pages::me::show),
        post("/me/password", SignedIn, accounts::pages::me::password),
        post("/me/sessions/end", SignedIn, accounts::pages::me::end),
        post("/me/sessions/end-all", SignedIn, accounts::pages::sign_out::everywhere),

        get("/mine", SignedIn, home::pages::mine::show),
        get("/calendar", SignedIn, appointments::pages::calendar::show),
        get("/appointments", SignedIn, appointments::pages::own::show),
        get("/messages", SignedIn, messages::pages::own::show),
        get("/messages/all", SignedIn, messages::pages::all::show),
        get("/messages/live", SignedIn, messages::pages::own::live),
        get("/messages/new", SignedIn, messages::pages::own::about_whom),
        post("/messages/draft", SignedIn, messages::pages::unsent::keep),
        get("/messages/unsent", SignedIn, messages::pages::unsent::show),
        post("/messages/unsent", SignedIn, messages::pages::unsent::discard),
    ]
}

/// The whole portal.
pub fn router(app: &App) -> Router {
    let mut router = Router::new();
    for (place, route) in table(app.demo.is_some()).into_iter().enumerate() {
        let (requirement, keeps) = (route.requirement, route.keeps);
        let gate = Gate { app: app.clone(), requirement, keeps, seen: Seen(place) };
        router =
            router.route(route.path, route.handler.layer(from_fn_with_state(gate, gate::pass)));
    }
    router
        .method_not_allowed_fallback(web::answers::method_not_allowed)
        .fallback(web::answers::not_found)
        .layer(web::answers::origin_check())
        .layer(from_fn_with_state(app.clone(), web::answers::outer))
        .layer(from_fn_with_state(app.clone(), web::answers::outermost))
        .with_state(app.clone())
}

/// What is served on the port of the figures, and nowhere else.
pub fn figures(app: &App) -> Router {
    Router::new()
        .route("/metrics", axum::routing::get(web::health::figures))
        .with_state(app.clone())
}

/// Method and path of every route, in the order of the table.
pub fn names(with_demo: bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    table(with_demo).into_iter().map(|route| {
        let method = if route.method == Method::GET { "GET" } else { "POST" };
        (method, route.path)
    })
}
