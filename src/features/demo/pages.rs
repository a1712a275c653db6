//! The demo's own pages: who one can be, what would have been sent, and the parts of the look.
//!
//! Exists only in the demo; never shows a real person.

use askama::Template;
use i18n_embed_fl::fl;

use crate::web::layout::Layout;
use crate::web::text::DayParts;

/// `/demo`: every persona with one-click sign-in, and the outbox.
#[derive(Template)]
#[template(path = "demo/index.html")]
pub struct DemoPage {
    /// Frame.
    pub l: Layout,
    /// The practices with their people.
    pub practices: Vec<Practice>,
    /// Every e-mail and text message that would have left, newest first.
    pub messages: Vec<Message>,
}

/// A fictional practice.
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Its clients and their circle.
    pub people: Vec<Persona>,
    /// Its staff.
    pub staff: Vec<Persona>,
}

/// Somebody one can be.
pub struct Persona {
    /// Key for `POST /demo/sign-in`.
    pub key: String,
    /// Full name.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// Client, parent, therapist and so on, in words.
    pub title: String,
    /// "14 jaar"; empty for staff.
    pub age: String,
    /// One line about the situation.
    pub situation: String,
    /// Whether signing in is possible.
    pub can_sign_in: bool,
}

/// A message that would have left.
pub struct Message {
    /// Day and time in words.
    pub when: String,
    /// Whether it is a text message rather than an e-mail.
    pub is_text_message: bool,
    /// To whom.
    pub to: String,
    /// Subject, or nothing for a text message.
    pub subject: String,
    /// What it says; never contents of care (V14).
    pub body: String,
}

/// `/demo/components`: every part of the look on one page.
#[derive(Template)]
#[template(path = "demo/components.html")]
pub struct ComponentsPage {
    /// Frame.
    pub l: Layout,
    /// A day to show the calendar leaf with.
    pub day: DayParts,
}
