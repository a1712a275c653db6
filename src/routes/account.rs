//! The routes of an account's beginning, and of what one proves with.
//!
//! Owns their part of the table.

use super::{Route, get, post};
use crate::access::Requirement::{Factor, Proof, Public, SignedIn};
use crate::features::{accounts, activation, profile};

/// With what one proves to be the holder of the account.
#[rustfmt::skip]
pub(super) fn factors() -> Vec<Route> {
    use accounts::pages::{factors, passkey, prove, with};
    vec![
        get("/me/factors", Factor, factors::show),
        post("/me/factors/remove", Factor, factors::remove),
        get("/me/factors/passkey", Factor, factors::add::show),
        get("/me/factors/passkey/options", Factor, factors::add::options),
        post("/me/factors/passkey", Factor, factors::add::send),
        post("/me/factors/passkey/rename", Factor, factors::rename),
        get("/me/factors/app", Factor, factors::app::show),
        post("/me/factors/app", Factor, factors::app::send),
        get("/me/factors/text", Factor, factors::text::show),
        post("/me/factors/text", Factor, factors::text::send),
        post("/me/factors/text/code", Factor, factors::text::code),
        get("/me/factors/recovery", Factor, factors::recovery::show),
        post("/me/factors/recovery", Factor, factors::recovery::make),
        get("/me/prove", Proof, prove::show),
        get("/me/prove/options", Proof, passkey::to_prove_again),
        post("/me/prove", Proof, prove::send),
        post("/me/prove/text", Proof, prove::text),
        post("/me/prove/with", Proof, with::prove_again),
        get("/me/with", Proof, with::own::show),
        post("/me/with/link", Proof, with::own::link),
        post("/me/with/remove", Proof, with::own::remove),
    ]
}

/// From an invitation to an account.
#[rustfmt::skip]
pub(super) fn activation() -> Vec<Route> {
    use activation::pages::{account, app, code, factor, join, link, start};
    vec![
        get("/activate", Public, start::show),
        post("/activate", Public, start::send),
        get("/activate/help", Public, start::help),
        get("/activate/name", Public, account::show),
        post("/activate/name", Public, account::send),
        get("/activate/factor", Public, factor::show),
        get("/activate/passkey/options", Public, factor::options),
        post("/activate/passkey", Public, factor::passkey),
        post("/activate/text", Public, factor::text),
        get("/activate/app", Public, app::show),
        post("/activate/app", Public, app::send),
        get("/activate/{token}", Public, link::show),
        get("/activate/{token}/code", Public, code::show),
        post("/activate/{token}/code", Public, code::send),
        post("/activate/{token}/new-code", Public, code::new_code),
        post("/activate/{token}/not-me", Public, link::not_me),
        post("/activate/{token}/again", Public, link::again),
        get("/me/join/{token}", SignedIn, join::show),
        post("/me/join/{token}", SignedIn, join::send),
    ]
}

/// What providers know of the holder, and a picture.
#[rustfmt::skip]
pub(super) fn profile() -> Vec<Route> {
    use profile::pages::{details, photo, reach, show, stop};
    vec![
        get("/me/profile", SignedIn, show::show),
        get("/me/profile/email", SignedIn, reach::show_email),
        post("/me/profile/email", SignedIn, reach::ask_email).keeps_form(),
        post("/me/profile/email/code", SignedIn, reach::prove_email),
        get("/me/profile/mobile", SignedIn, reach::show_mobile),
        post("/me/profile/mobile", SignedIn, reach::ask_mobile).keeps_form(),
        post("/me/profile/mobile/code", SignedIn, reach::prove_mobile),
        get("/me/profile/at/{person}", SignedIn, details::show),
        post("/me/profile/at/{person}", SignedIn, details::send).keeps_form(),
        get("/me/photo", SignedIn, photo::show),
        post("/me/photo", SignedIn, photo::send),
        post("/me/photo/remove", SignedIn, photo::remove),
        get("/me/photo/{person}", SignedIn, photo::own),
        get("/contact/stop/{token}", Public, stop::show),
        post("/contact/stop/{token}", Public, stop::send),
        get("/contact/stop/{token}/options", Public, stop::options),
        post("/contact/stop/{token}/text", Public, stop::text),
    ]
}
