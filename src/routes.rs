//! The table of contents: every address, its handler, and what it demands.
//!
//! Owns the list and nothing else. The requirement named here builds the gate
//! in front of the handler, and a handler that asks for another permit than
//! its route names gets none.

mod list;

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, on};
use rules::Action::{Act, View};
use rules::Category;
use rules::staff::Role;

use crate::access::Requirement::{self, Client, Entry, Public, SignedIn, Staff, Standing};
use crate::access::scope::Asked;
use crate::app::App;
use crate::features::{
    access_log, accounts, appointments, clients, help, home, invitations, legal, messages, people,
    providers,
};
use crate::metrics::Seen;
use crate::web::form::Keeps;
use crate::web::gate::{self, Gate};
use crate::{demo, web};

const APPOINTMENTS: Asked = Asked::Category(Category::Appointments);
const NETWORK: Asked = Asked::Category(Category::Network);
const MESSAGES: Asked = Asked::Category(Category::Messages);

pub use list::json;

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
    let mut routes = [entrance(), own(), files(), staff()].into_iter().flatten().collect::<Vec<_>>();
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

        get("/appointments", SignedIn, appointments::pages::own::show),
        get("/messages", SignedIn, messages::pages::own::show),
        get("/messages/live", SignedIn, messages::pages::own::live),
        get("/messages/new", SignedIn, messages::pages::own::about_whom),
        post("/messages/draft", SignedIn, messages::pages::unsent::keep),
        get("/messages/unsent", SignedIn, messages::pages::unsent::show),
        post("/messages/unsent", SignedIn, messages::pages::unsent::discard),
    ]
}

/// One file.
#[rustfmt::skip]
fn files() -> Vec<Route> {
    vec![
        get("/clients/{client}", Standing, clients::pages::show),
        get("/clients/{client}/appointments", Client(APPOINTMENTS, View), appointments::pages::list::show),
        get("/clients/{client}/appointments/new", Client(Asked::Planning, Act), appointments::pages::plan::show_new),
        post("/clients/{client}/appointments/new", Client(Asked::Planning, Act), appointments::pages::plan::make).keeps_form(),
        get("/clients/{client}/appointments/{appointment}", Client(APPOINTMENTS, View), appointments::pages::detail::show),
        get("/clients/{client}/appointments/{appointment}/move", Client(Asked::Planning, Act), appointments::pages::plan::show_move),
        post("/clients/{client}/appointments/{appointment}/move", Client(Asked::Planning, Act), appointments::pages::plan::shift).keeps_form(),
        post("/clients/{client}/appointments/{appointment}/cancel", Client(Asked::Planning, Act), appointments::pages::plan::cancel),
        post("/clients/{client}/appointments/{appointment}/restore", Client(Asked::Planning, Act), appointments::pages::plan::restore),
        get("/clients/{client}/messages", Client(MESSAGES, View), messages::pages::list::show),
        get("/clients/{client}/messages/live", Client(MESSAGES, View), messages::pages::list::live),
        get("/clients/{client}/messages/new", Client(Asked::Writing, Act), messages::pages::begin::show),
        post("/clients/{client}/messages/new", Client(Asked::Writing, Act), messages::pages::begin::send).keeps_draft(),
        get("/clients/{client}/messages/{thread}", Client(MESSAGES, View), messages::pages::thread::show),
        get("/clients/{client}/messages/{thread}/live", Client(MESSAGES, View), messages::pages::thread::live),
        post("/clients/{client}/messages/{thread}", Client(MESSAGES, Act), messages::pages::thread::answer).keeps_draft(),
        get("/clients/{client}/access-log", Client(Asked::AccessLog, View), access_log::pages::show),
        get("/clients/{client}/network", Client(NETWORK, View), clients::pages::network::show),
        get("/clients/{client}/sharing", Client(Asked::Sharing, View), clients::pages::sharing::list),
        get("/clients/{client}/network/{person}", Client(Asked::Sharing, View), clients::pages::sharing::show),
        post("/clients/{client}/network/{person}", Client(Asked::Sharing, Act), clients::pages::sharing::choose),
        post("/clients/{client}/network/{person}/stop", Client(Asked::Sharing, Act), clients::pages::sharing::stop),
        get("/clients/{client}/network/new", Client(Asked::Inviting, View), invitations::pages::ask::show),
        post("/clients/{client}/network/new", Client(Asked::Inviting, Act), invitations::pages::ask::send).keeps_form(),
        post("/clients/{client}/network/{person}/decline", Client(Asked::Sharing, Act), invitations::pages::answer::decline),
        post("/clients/{client}/network/{person}/withdraw", Client(Asked::Inviting, Act), invitations::pages::answer::withdraw),
        get("/clients/{client}/network/{person}/access", Client(Asked::Team, View), invitations::pages::access::show),
        post("/clients/{client}/network/{person}/grant", Client(Asked::Team, Act), invitations::pages::grant::open).keeps_form(),
        post("/clients/{client}/network/{person}/end", Client(Asked::Team, Act), invitations::pages::grant::end),
        post("/clients/{client}/network/{person}/reopen", Client(Asked::Team, Act), invitations::pages::grant::reopen),
        get("/clients/{client}/prove", Client(Asked::Proving, View), invitations::pages::prove::show),
        post("/clients/{client}/prove", Client(Asked::Proving, Act), invitations::pages::prove::send),
        get("/clients/{client}/team", Client(Asked::Team, View), people::pages::team::show),
        post("/clients/{client}/team/add", Client(Asked::Team, Act), people::pages::team::add),
        post("/clients/{client}/team/end", Client(Asked::Team, Act), people::pages::team::end),
    ]
}

/// For staff, over many files.
#[rustfmt::skip]
fn staff() -> Vec<Route> {
    vec![
        get("/agenda", Staff(Role::Therapist), appointments::pages::agenda::show),
        get("/inbox", Staff(Role::Therapist), messages::pages::inbox::show),
        get("/inbox/live", Staff(Role::Therapist), messages::pages::inbox::live),
        get("/caseload", Staff(Role::Therapist), clients::pages::caseload),
        get("/files", Staff(Role::Coordinator), clients::pages::files::show),
        post("/files", Staff(Role::Coordinator), clients::pages::files::search),
        get("/invitations", Staff(Role::Coordinator), invitations::pages::list::show),
        get("/people", Staff(Role::Coordinator), people::pages::list::show),
        post("/people", Staff(Role::Coordinator), people::pages::list::search),
        post("/people/{person}/first-password", Staff(Role::Coordinator), people::pages::first_password::issue),
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
