//! The routes about one file.
//!
//! Owns their part of the table, by who comes there.

use rules::Action::{Act, View};
use rules::Category;

use super::{Route, get, post};
use crate::access::Requirement::{Client, Standing};
use crate::access::scope::Asked;
use crate::features::{
    access_log, appointments, clients, conduct, emergency, invitations, messages, people, profile,
    questions, wishes,
};

const APPOINTMENTS: Asked = Asked::Category(Category::Appointments);
const NETWORK: Asked = Asked::Category(Category::Network);
const MESSAGES: Asked = Asked::Category(Category::Messages);

/// What is in it.
#[rustfmt::skip]
pub(super) fn things() -> Vec<Route> {
    vec![
        get("/clients/{client}/appointments", Client(APPOINTMENTS, View), appointments::pages::list::show),
        get("/clients/{client}/appointments/live", Client(APPOINTMENTS, View), appointments::pages::list::listen),
        get("/clients/{client}/appointments/new", Client(Asked::Planning, Act), appointments::pages::plan::show_new),
        post("/clients/{client}/appointments/new", Client(Asked::Planning, Act), appointments::pages::plan::make).keeps_form(),
        get("/clients/{client}/appointments/{appointment}", Client(APPOINTMENTS, View), appointments::pages::detail::show),
        get("/clients/{client}/appointments/{appointment}/live", Client(APPOINTMENTS, View), appointments::pages::detail::listen),
        get("/clients/{client}/appointments/{appointment}/move", Client(Asked::Planning, Act), appointments::pages::plan::show_move),
        post("/clients/{client}/appointments/{appointment}/move", Client(Asked::Planning, Act), appointments::pages::plan::shift).keeps_form(),
        post("/clients/{client}/appointments/{appointment}/cancel", Client(Asked::Planning, Act), appointments::pages::plan::cancel),
        post("/clients/{client}/appointments/{appointment}/restore", Client(Asked::Planning, Act), appointments::pages::plan::restore),
        post("/clients/{client}/appointments/{appointment}/hide", Client(Asked::Sharing, Act), appointments::pages::hiding::hide),
        post("/clients/{client}/appointments/{appointment}/show", Client(Asked::Sharing, Act), appointments::pages::hiding::show_again),
        get("/clients/{client}/messages", Client(MESSAGES, View), messages::pages::list::show),
        get("/clients/{client}/messages/live", Client(MESSAGES, View), messages::pages::list::live),
        get("/clients/{client}/messages/new", Client(Asked::Writing, Act), messages::pages::begin::show),
        post("/clients/{client}/messages/new", Client(Asked::Writing, Act), messages::pages::begin::send).keeps_draft(),
        get("/clients/{client}/messages/{thread}", Client(MESSAGES, View), messages::pages::thread::show),
        get("/clients/{client}/messages/{thread}/live", Client(MESSAGES, View), messages::pages::thread::live),
        post("/clients/{client}/messages/{thread}", Client(MESSAGES, Act), messages::pages::thread::answer).keeps_draft(),
        post("/clients/{client}/messages/{thread}/hide", Client(Asked::Sharing, Act), messages::pages::hiding::hide),
        post("/clients/{client}/messages/{thread}/show", Client(Asked::Sharing, Act), messages::pages::hiding::show_again),
    ]
}

/// The file itself, who stands around it, and who sees what.
#[rustfmt::skip]
pub(super) fn circle() -> Vec<Route> {
    vec![
        get("/clients/{client}", Standing, clients::pages::show),
        get("/clients/{client}/birthday", Client(Asked::Turning, View), clients::pages::birthday::show),
        get("/clients/{client}/prepare", Client(Asked::Preparing, View), clients::pages::sharing::prepare::show),
        post("/clients/{client}/prepare", Client(Asked::Preparing, Act), clients::pages::sharing::prepare::keep).keeps_form(),
        get("/clients/{client}/prepared", Client(Asked::Confirming, View), clients::pages::sharing::prepared::show),
        post("/clients/{client}/prepared", Client(Asked::Confirming, Act), clients::pages::sharing::prepared::confirm),
        post("/clients/{client}/prepared/discard", Client(Asked::Confirming, Act), clients::pages::sharing::prepared::discard),
        get("/clients/{client}/own-address", Client(Asked::Sharing, View), clients::pages::own_address::show),
        post("/clients/{client}/own-address", Client(Asked::Sharing, Act), clients::pages::own_address::keep),
        post("/clients/{client}/own-address/lift", Client(Asked::Sharing, Act), clients::pages::own_address::lift),
        get("/clients/{client}/photo", Client(Asked::Sharing, View), profile::pages::family::show),
        post("/clients/{client}/photo", Client(Asked::Sharing, Act), profile::pages::family::answer),
        get("/clients/{client}/photo/picture", Client(Asked::Sharing, View), profile::pages::family::picture),
        get("/clients/{client}/faces/{person}", Client(NETWORK, View), profile::pages::family::face),
        get("/clients/{client}/access-log", Client(Asked::AccessLog, View), access_log::pages::show),
        get("/clients/{client}/access-log/copy", Client(Asked::AccessLog, View), access_log::copies::pages::copy),
        get("/clients/{client}/access-log/check", Client(Asked::AccessLog, View), access_log::copies::pages::show_check),
        post("/clients/{client}/access-log/check", Client(Asked::AccessLog, View), access_log::copies::pages::check),
        get("/clients/{client}/network", Client(NETWORK, View), clients::pages::network::show),
        get("/clients/{client}/network/live", Client(NETWORK, View), clients::pages::network::listen),
        get("/clients/{client}/sharing", Client(Asked::Sharing, View), clients::pages::sharing::list),
        get("/clients/{client}/network/{person}", Client(Asked::Sharing, View), clients::pages::sharing::show),
        post("/clients/{client}/network/{person}", Client(Asked::Sharing, Act), clients::pages::sharing::choose),
        get("/clients/{client}/network/{person}/receipt", Client(Asked::Sharing, View), clients::pages::sharing::receipt),
        get("/clients/{client}/network/{person}/look", Client(Asked::Looking, View), clients::pages::sharing::look),
        post("/clients/{client}/network/{person}/stop", Client(Asked::Sharing, Act), clients::pages::sharing::stop),
        get("/clients/{client}/network/new", Client(Asked::Inviting, View), invitations::pages::ask::show),
        post("/clients/{client}/network/new", Client(Asked::Inviting, Act), invitations::pages::ask::send).keeps_form(),
        post("/clients/{client}/network/{person}/decline", Client(Asked::Sharing, Act), invitations::pages::answer::decline),
        post("/clients/{client}/network/{person}/withdraw", Client(Asked::Inviting, Act), invitations::pages::answer::withdraw),
        post("/clients/{client}/network/{person}/wish", Client(Asked::Sharing, Act), wishes::pages::answer::answer),
        get("/clients/{client}/wish", Client(Asked::Wishing, View), wishes::pages::ask::show),
        post("/clients/{client}/wish", Client(Asked::Wishing, Act), wishes::pages::ask::send),
        get("/clients/{client}/prove", Client(Asked::Proving, View), invitations::pages::prove::show),
        post("/clients/{client}/prove", Client(Asked::Proving, Act), invitations::pages::prove::send),
    ]
}

/// Questions about access: asking, and answering.
#[rustfmt::skip]
pub(super) fn questions() -> Vec<Route> {
    vec![
        get("/clients/{client}/questions", Client(Asked::OwnQuestions, View), questions::pages::own::show),
        get("/clients/{client}/questions/why", Client(Asked::AskingWhy, View), questions::pages::why::show),
        post("/clients/{client}/questions/why", Client(Asked::AskingWhy, Act), questions::pages::why::send).keeps_form(),
        get("/clients/{client}/questions/new", Client(Asked::AskingTherapist, View), questions::pages::ask::show),
        post("/clients/{client}/questions/new", Client(Asked::AskingTherapist, Act), questions::pages::ask::send).keeps_form(),
        post("/clients/{client}/questions/{question}/withdraw", Client(Asked::OwnQuestions, Act), questions::pages::own::withdraw),
        get("/clients/{client}/questions/{question}", Client(Asked::Answering, View), questions::pages::answer::show_why),
        post("/clients/{client}/questions/{question}", Client(Asked::Answering, Act), questions::pages::answer::answer_why).keeps_form(),
        get("/clients/{client}/asked/{question}", Client(Asked::AnsweringOwn, View), questions::pages::answer::show_asked),
        post("/clients/{client}/asked/{question}", Client(Asked::AnsweringOwn, Act), questions::pages::answer::answer_asked).keeps_form(),
    ]
}

/// Conduct: reporting it, and judging what was reported (T5.3, T12).
#[rustfmt::skip]
pub(super) fn conduct() -> Vec<Route> {
    use conduct::pages::{judge, message, therapist};
    vec![
        get("/clients/{client}/messages/{thread}/report/{n}", Client(MESSAGES, View), message::show),
        post("/clients/{client}/messages/{thread}/report/{n}", Client(MESSAGES, View), message::send).keeps_form(),
        get("/clients/{client}/conduct/new", Client(Asked::Conduct, View), therapist::show),
        post("/clients/{client}/conduct/new", Client(Asked::Conduct, View), therapist::send).keeps_form(),
        get("/clients/{client}/conduct/{report}", Client(Asked::Conduct, View), judge::show),
        post("/clients/{client}/conduct/{report}", Client(Asked::Conduct, Act), judge::judge).keeps_form(),
    ]
}

/// For who treats, and what the client says to that.
#[rustfmt::skip]
pub(super) fn treating() -> Vec<Route> {
    vec![
        get("/clients/{client}/who-sees", Client(Asked::WhoSees, View), clients::pages::who_sees::show),
        get("/clients/{client}/network/{person}/withhold", Client(Asked::Withholding, Act), clients::pages::withhold::show),
        post("/clients/{client}/network/{person}/withhold", Client(Asked::Withholding, Act), clients::pages::withhold::choose).keeps_form(),
        post("/clients/{client}/network/{person}/withhold/{withholding}/lift", Client(Asked::Withholding, Act), clients::pages::withhold::lift),
        get("/clients/{client}/capacity", Client(Asked::WhoSees, View), clients::pages::capacity::show),
        post("/clients/{client}/capacity", Client(Asked::Withholding, Act), clients::pages::capacity::propose).keeps_form(),
        post("/clients/{client}/capacity/{judgement}/confirm", Client(Asked::Withholding, Act), clients::pages::capacity::confirm),
        post("/clients/{client}/capacity/{judgement}/drop", Client(Asked::Withholding, Act), clients::pages::capacity::drop),
        post("/clients/{client}/capacity/{judgement}/end", Client(Asked::Withholding, Act), clients::pages::capacity::end),
        get("/clients/{client}/objection", Client(Asked::Objection, View), clients::pages::objection::show),
        post("/clients/{client}/objection", Client(Asked::Objection, Act), clients::pages::objection::send).keeps_form(),
        get("/clients/{client}/hand-over", Client(Asked::HandOver, View), people::pages::hand_over::show),
        post("/clients/{client}/hand-over", Client(Asked::HandOver, Act), people::pages::hand_over::give).keeps_form(),
        post("/clients/{client}/hand-over/end", Client(Asked::HandOver, Act), people::pages::hand_over::end),
        post("/clients/{client}/leave", Client(Asked::Leaving, Act), people::pages::hand_over::leave),
        get("/clients/{client}/emergency", Client(Asked::Emergency, View), emergency::pages::open::show),
        post("/clients/{client}/emergency", Client(Asked::Emergency, Act), emergency::pages::open::open).keeps_form(),
        post("/clients/{client}/emergency/end", Client(Asked::Emergency, Act), emergency::pages::open::end),
    ]
}

/// For the coordinator to arrange.
#[rustfmt::skip]
pub(super) fn office() -> Vec<Route> {
    vec![
        get("/clients/{client}/team", Client(Asked::Team, View), people::pages::team::show),
        post("/clients/{client}/team/add", Client(Asked::Team, Act), people::pages::team::add),
        post("/clients/{client}/team/end", Client(Asked::Team, Act), people::pages::team::end),
        get("/clients/{client}/representatives", Client(Asked::Representatives, View), clients::pages::representatives::show),
        get("/clients/{client}/representatives/new", Client(Asked::Representatives, Act), clients::pages::representatives::show_enter),
        post("/clients/{client}/representatives/new", Client(Asked::Representatives, Act), clients::pages::representatives::enter).keeps_form(),
        get("/clients/{client}/representatives/person", Client(Asked::Representatives, Act), clients::pages::representatives::show_add),
        post("/clients/{client}/representatives/person", Client(Asked::Representatives, Act), clients::pages::representatives::add),
        post("/clients/{client}/representatives/confirm", Client(Asked::Representatives, Act), clients::pages::representatives::confirm),
        post("/clients/{client}/representatives/decline", Client(Asked::Representatives, Act), clients::pages::representatives::decline),
        post("/clients/{client}/representatives/suspend", Client(Asked::Representatives, Act), clients::pages::representatives::suspend),
        post("/clients/{client}/representatives/resume", Client(Asked::Representatives, Act), clients::pages::representatives::resume),
        post("/clients/{client}/representatives/correct", Client(Asked::Representatives, Act), clients::pages::representatives::correct),
        post("/clients/{client}/representatives/remove", Client(Asked::Representatives, Act), clients::pages::representatives::remove),
        post("/clients/{client}/representatives/end", Client(Asked::Representatives, Act), clients::pages::representatives::end),
        get("/clients/{client}/rulings", Client(Asked::Representatives, View), clients::pages::rulings::show),
        get("/clients/{client}/rulings/new", Client(Asked::Representatives, Act), clients::pages::rulings::show_enter),
        post("/clients/{client}/rulings/new", Client(Asked::Representatives, Act), clients::pages::rulings::enter).keeps_form(),
        post("/clients/{client}/rulings/confirm", Client(Asked::Representatives, Act), clients::pages::rulings::confirm),
        post("/clients/{client}/rulings/decline", Client(Asked::Representatives, Act), clients::pages::rulings::decline),
        get("/clients/{client}/care", Client(Asked::Care, View), clients::pages::care::show),
        post("/clients/{client}/care/begin", Client(Asked::Care, Act), clients::pages::care::begin),
        post("/clients/{client}/care/end", Client(Asked::Care, Act), clients::pages::care::end),
        get("/clients/{client}/care/details", Client(Asked::Care, Act), clients::pages::care::show_details),
        post("/clients/{client}/care/details", Client(Asked::Care, Act), clients::pages::care::correct),
        get("/clients/{client}/care/address", Client(Asked::Care, View), clients::pages::care::show_address),
        post("/clients/{client}/care/address", Client(Asked::Care, Act), clients::pages::care::keep_address),
        post("/clients/{client}/care/address/lift", Client(Asked::Care, Act), clients::pages::care::lift_address),
        get("/clients/{client}/care/death", Client(Asked::Death, Act), clients::pages::care::show_death),
        post("/clients/{client}/care/death", Client(Asked::Death, Act), clients::pages::care::note),
        post("/clients/{client}/care/death/undo", Client(Asked::Death, Act), clients::pages::care::undo),
        get("/clients/{client}/network/{person}/access", Client(Asked::Team, View), invitations::pages::access::show),
        post("/clients/{client}/network/{person}/contact", Client(Asked::Team, Act), invitations::pages::contact::name),
        post("/clients/{client}/network/{person}/grant", Client(Asked::Team, Act), invitations::pages::grant::open),
        post("/clients/{client}/network/{person}/end", Client(Asked::Team, Act), invitations::pages::grant::end),
        post("/clients/{client}/network/{person}/reopen", Client(Asked::Team, Act), invitations::pages::grant::reopen),
    ]
}
