//! The pages that are measured, and how each is asked for.

use clap::ValueEnum;
use empower::features::messages::form_of;
use empower::ids::ThreadId;
use vault::Vault;

use crate::seed::{PASSWORD, Person};

/// A page, by the name under which it is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Page {
    /// The password of somebody, up to the page that asks for the code.
    SignIn,
    /// What one sees after signing in.
    Home,
    /// The appointments of a file.
    Appointments,
    /// The conversations of a file.
    Threads,
    /// A conversation of 20 messages.
    Thread,
    /// Sending a message.
    Post,
    /// Who looked into a file.
    AccessLog,
}

impl Page {
    /// As in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Home => "home",
            Self::Appointments => "appointments",
            Self::Threads => "threads",
            Self::Thread => "thread",
            Self::Post => "post",
            Self::AccessLog => "access_log",
        }
    }

    /// Whether what it did cannot be done once more: what was recorded of it is run once.
    pub(crate) fn once(self) -> bool {
        matches!(self, Self::SignIn | Self::Post)
    }

    /// The status of a good answer.
    pub(crate) fn status(self) -> u16 {
        if self.once() { 303 } else { 200 }
    }

    /// What stands in a good answer, and how often at least.
    pub(crate) fn holds(self) -> (&'static str, usize) {
        match self {
            Self::SignIn | Self::Post => ("", 0),
            Self::Home => ("/appointments", 1),
            Self::Appointments => ("class=\"row", 3),
            Self::Threads => ("/messages/", 3),
            Self::Thread => ("<li class=\"bubble", 20),
            Self::AccessLog => ("<li", 5),
        }
    }

    /// The request of `person`, whole. `floor` chooses the thread that is kept
    /// for what is run without the portal, so that both never meet.
    pub(crate) fn request(self, person: &Person, vault: &Vault, floor: bool) -> Vec<u8> {
        let client = person.client;
        let get = |path: String| get(person, &path);
        let text = match self {
            Self::SignIn => {
                form(person, "/sign-in", &format!("user_name={}&password={PASSWORD}", person.name))
            }
            Self::Home => get("/home".to_owned()),
            Self::Appointments => get(format!("/clients/{client}/appointments")),
            Self::Threads => get(format!("/clients/{client}/messages")),
            Self::Thread => get(thread(person, person.threads.read)),
            Self::AccessLog => get(format!("/clients/{client}/access-log")),
            Self::Post => {
                let thread = if floor { person.threads.floor } else { person.threads.write };
                post(person, vault, thread)
            }
        };
        text.into_bytes()
    }
}

/// Where a conversation of `person` is read.
pub(crate) fn thread(person: &Person, thread: ThreadId) -> String {
    format!("/clients/{}/messages/{thread}", person.client)
}

/// Asks for a page.
pub(crate) fn get(person: &Person, path: &str) -> String {
    head("GET", path, person, "text/html") + "\r\n"
}

/// Listens as a page does that is open.
pub(crate) fn listen(person: &Person, page: &str) -> String {
    head("GET", &format!("{page}/live"), person, "text/event-stream") + "\r\n"
}

/// Sends a message.
pub(crate) fn post(person: &Person, vault: &Vault, to: ThreadId) -> String {
    let fields = format!(
        "form={}&seen=20&then=send&text={}",
        form_of(vault.blind(), person.account),
        "Dank+u+wel%2C+dat+helpt+ons+verder.+Tot+donderdag."
    );
    form(person, &thread(person, to), &fields)
}

fn form(person: &Person, path: &str, fields: &str) -> String {
    let head = head("POST", path, person, "text/html");
    format!(
        "{head}sec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{fields}",
        fields.len()
    )
}

/// As a browser behind the proxy asks, each person from an address of their own.
fn head(method: &str, path: &str, person: &Person, accept: &str) -> String {
    let [_, _, high, low] = person.number.to_be_bytes();
    let session = if path == "/sign-in" {
        String::new()
    } else {
        format!("cookie: empower-session={}\r\n", person.token)
    };
    format!(
        "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: Mozilla/5.0 (X11; Linux x86_64)\r\n\
         accept: {accept}\r\naccept-language: nl\r\nx-forwarded-for: 10.0.{high}.{low}\r\n{session}"
    )
}
