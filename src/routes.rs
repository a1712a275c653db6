//! The table of contents: every address, its handler, and what it demands.
//!
//! Owns the list and nothing else. The requirement named here builds the gate
//! in front of the handler, and a handler that asks for another permit than
//! its route names gets none.

mod account;
mod files;
mod json;
mod staff;
mod texts;

use crate::access::Requirement::{self, Entry, Public, SignedIn};
use crate::app::App;
use crate::features::accounts::pages::lost;
use crate::features::{
    access_log, accounts, appointments, conduct, help, home, messages, own_copy, providers,
};
use crate::metrics::Seen;
use crate::web::form::Keeps;
use crate::web::gate::{self, Gate};
use crate::web::handler::{Answer, Any};
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
    H: Handler<T, App, Future = Answer>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::GET, Any::new(handler));
    Route { method: Method::GET, path, requirement, keeps: Keeps::Nothing, handler }
}

fn post<H, T>(path: &'static str, requirement: Requirement, handler: H) -> Route
where
    H: Handler<T, App, Future = Answer>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::POST, Any::new(handler));
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
        [files::circle(), files::things(), files::questions(), files::conduct(), files::treating(), files::office()];
    let rest =
        [entrance(), account::activation(), account::factors(), account::profile(), own(), texts::texts(), staff::staff(), staff::conduct(), staff::support()];
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
        get("/log-key", Public, access_log::copies::pages::key),
        post("/language", Public, accounts::pages::language::choose),

        get("/sign-in", Public, accounts::pages::sign_in::show),
        post("/sign-in", Public, accounts::pages::sign_in::send),
        get("/sign-in/code", Public, accounts::pages::code::show),
        post("/sign-in/code", Public, accounts::pages::code::send),
        get("/sign-in/code/options", Public, accounts::pages::passkey::second),
        post("/sign-in/text", Public, accounts::pages::code::text),
        get("/sign-in/passkey/options", Public, accounts::pages::passkey::options),
        post("/sign-in/passkey", Public, accounts::pages::passkey::send),
        post("/sign-in/with/{issuer}", Public, accounts::pages::with::enter),
        get("/sign-in/back/{issuer}", Public, accounts::pages::with::back),
        get("/sign-in/lost", Public, lost::show),
        get("/sign-in/lost/both", Public, lost::both),
        get("/sign-in/lost/sent", Public, lost::sent),
        get("/sign-in/lost/password", Public, lost::password::show),
        post("/sign-in/lost/password", Public, lost::password::send),
        get("/sign-in/lost/factor", Public, lost::factor::show),
        post("/sign-in/lost/factor", Public, lost::factor::send),
        get("/sign-in/lost/link/{token}", Public, lost::link::show),
        post("/sign-in/lost/link/{token}", Public, lost::link::send),
        get("/sign-in/lost/link/{token}/options", Public, lost::link::proof::options),
        post("/sign-in/lost/link/{token}/text", Public, lost::link::proof::text),
        get("/sign-in/lost/stop/{token}", Public, lost::stop::show),
        post("/sign-in/lost/stop/{token}", Public, lost::stop::send),
        get("/session", Public, accounts::pages::session::show),
        post("/session", Entry, accounts::pages::session::stay),
        post("/sign-out", Public, accounts::pages::sign_out::here),
        post("/leave", Public, accounts::pages::sign_out::leave),
        get("/first-password", Entry, accounts::pages::first_password::show),
        post("/first-password", Entry, accounts::pages::first_password::send),
        get("/me/close", Entry, accounts::pages::close::show),
        post("/me/close", Entry, accounts::pages::close::send),
        get("/closing", Entry, accounts::pages::close::room),
        post("/closing", Entry, accounts::pages::close::keep),
        get("/blocked", Entry, conduct::pages::blocked::show),
        post("/blocked", Entry, conduct::pages::blocked::object).keeps_form(),
        get("/warning", Entry, conduct::pages::warning::show),
        post("/warning", Entry, conduct::pages::warning::read),
        get("/me/copy", Entry, own_copy::pages::show),
        get("/me/copy/readable", Entry, own_copy::pages::readable),
        get("/me/copy/data", Entry, own_copy::pages::data),
        get("/ending", Entry, providers::pages::ending::show),
    ]
}

/// One's own, over all files.
#[rustfmt::skip]
fn own() -> Vec<Route> {
    vec![
        get("/home", SignedIn, home::pages::show),
        get("/me", SignedIn, accounts::pages::me::show),
        post("/me/zone", SignedIn, accounts::pages::zone::keep),
        get("/me/role", SignedIn, accounts::pages::role::show),
        post("/me/role", SignedIn, accounts::pages::role::choose),
        post("/me/password", SignedIn, accounts::pages::me::password),
        post("/me/sessions/end", SignedIn, accounts::pages::me::end),
        post("/me/recovery/stop", SignedIn, accounts::pages::me::stop_recovery),
        post("/me/sessions/end-all", SignedIn, accounts::pages::sign_out::everywhere),
        get("/me/conduct", SignedIn, conduct::pages::own::show),
        post("/me/conduct", SignedIn, conduct::pages::own::object).keeps_form(),

        get("/mine", SignedIn, home::pages::mine::show),
        get("/calendar", SignedIn, appointments::pages::calendar::show),
        get("/appointments", SignedIn, appointments::pages::own::show),
        get("/appointments/live", SignedIn, appointments::pages::own::listen),
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
    let table = table(app.demo.is_some());
    let ups: Vec<usize> = table.iter().map(|route| up(route.path, &table)).collect();
    for (place, (route, up)) in table.into_iter().zip(ups).enumerate() {
        let (requirement, keeps) = (route.requirement, route.keeps);
        let gate = Gate { app: app.clone(), requirement, keeps, up, seen: Seen(place) };
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

/// How many parts one leaves off this path to come to a page: who signs in again after sending a
/// form must stand somewhere.
fn up(path: &str, table: &[Route]) -> usize {
    let is_page = |path: &str| table.iter().any(|r| r.method == Method::GET && r.path == path);
    let mut above = path;
    let mut up = 0;
    while !is_page(above) {
        let Some((shorter, _)) = above.rsplit_once('/') else { break };
        (above, up) = (shorter, up + 1);
    }
    up
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
