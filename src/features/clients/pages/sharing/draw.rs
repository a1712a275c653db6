//! The page on which one chooses what somebody sees.

use askama::Template;
use i18n_embed_fl::fl;
use rules::{Action, Party};

use super::choice::Choice;
use super::parts::{MAIN, Words};
use super::words::offered;
use crate::access::{File, Hat, View, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::pages::items::{Items, Switch as ItemSwitch};
use crate::features::clients::{frame, kin_of_client, kin_of_other};
use crate::features::invitations::AskedFor;
use crate::features::wishes::WishFor;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// What somebody may see.
#[derive(Template)]
#[template(path = "clients/sharing.html")]
pub struct SharingPage {
    /// Frame.
    pub l: Layout,
    /// The full name of who sees.
    pub receiver: String,
    /// "Je moeder."
    pub kin: String,
    /// This page.
    pub href: String,
    /// For the client: where one looks as this person would.
    pub look_href: Option<String>,
    /// The list this one stands in.
    pub list_href: String,
    /// What that is called.
    pub list_name: String,
    /// The switches that stand on top.
    pub main: Vec<Switch>,
    /// The others.
    pub more: Vec<Switch>,
    /// Where single things are chosen as well; none where they are shown, or there are none.
    pub items_href: Option<String>,
    /// Those, where they are shown.
    pub items: Option<SingleThings>,
    /// The last day, as typed.
    pub until: String,
    /// What was in force when this was drawn.
    pub seen: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
    /// What the receiver sees now; to a representative, what that one lets see.
    pub now: String,
    /// Whether the reader has a say now.
    pub can_give: bool,
    /// How it becomes, where that was asked for.
    pub preview: Option<Preview>,
    /// Whether there is something to take back.
    pub can_stop: bool,
    /// What was said before, newest first.
    pub past: Vec<Said>,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// By whom and why the receiver is asked for, who said yes; none where nobody asks any more.
    pub asked: Option<AskedFor>,
    /// What the receiver asks to be shown, for the client alone.
    pub wish: Option<WishFor>,
}

/// A category to choose.
pub struct Switch {
    /// What is sent.
    pub value: &'static str,
    /// What it is called.
    pub text: String,
    /// An example.
    pub such_as: String,
    /// Whether it is on.
    pub picked: bool,
}

/// Single things that stay hidden, or can.
pub struct SingleThings {
    /// Appointments to come.
    pub appointments: Vec<ItemSwitch>,
    /// Conversations.
    pub messages: Vec<ItemSwitch>,
}

/// How it becomes.
pub struct Preview {
    /// Sentences.
    pub lines: Vec<String>,
    /// What still has to happen.
    pub waits: Vec<String>,
    /// What is chosen, to be sent again.
    pub chosen: Vec<String>,
    /// Whether a code is asked.
    pub asks_code: bool,
    /// What is wrong with the code.
    pub error: String,
}

/// A line of the ledger.
pub struct Said {
    /// "26 november 2026, 11:20".
    pub when: String,
    /// What was said.
    pub text: String,
    /// The statement of which there is a receipt: one's own, not what a court said in that place.
    pub receipt: Option<String>,
}

/// What is shown.
pub(super) enum Shown {
    Choosing,
    Preview { asks_code: bool, error: String },
}

/// What the page is drawn from, once the look is written and over.
pub(super) struct Desk {
    pub(super) file: File,
    pub(super) hat: Option<Hat>,
    pub(super) at: Instant,
    sees_network: bool,
}

impl Desk {
    pub(super) fn of(view: &View<'_, scope::Sharing>) -> Self {
        let sees_network = view.may::<scope::Network>(Action::View);
        Self { file: view.file().clone(), hat: view.hat().cloned(), at: view.at(), sees_network }
    }

    /// The list from which one came.
    pub(super) fn list(&self) -> String {
        super::list_at(self.file.id, self.sees_network)
    }
}

pub(super) fn page(
    page: &Page,
    desk: &Desk,
    choice: &Choice,
    items: &Items,
    shown: Shown,
) -> Result<SharingPage> {
    let (file, at) = (&desk.file, desk.at);
    let l = frame(page, Place::Elsewhere, file, desk.hat.as_ref(), at);
    let t = l.t;
    let own = choice.giver == Party::Client;
    let member = file.member_of(choice.receiver).ok_or(Error::NotFound)?;
    let offered = offered(page, file);
    let words = Words { t, file, choice, items, name: &member.name, own, offered };
    let kin = if own { kin_of_client } else { kin_of_other }(t, &member.relationship);
    let href = format!("/clients/{}/network/{}", file.id, choice.receiver);
    Ok(SharingPage {
        receiver: member.name.clone(),
        kin,
        look_href: own.then(|| format!("{href}/look")),
        items_href: (words.can_hide() && choice.picked.is_none()).then(|| format!("{href}#items")),
        href,
        list_href: desk.list(),
        list_name: if desk.sees_network { fl!(t, "network-title") } else { fl!(t, "share-list") },
        items: choice.picked.as_ref().map(|picked| SingleThings {
            appointments: items.appointments(&picked.on),
            messages: items.messages(&picked.on),
        }),
        main: words.switches(|category| MAIN.contains(category)),
        more: words.switches(|category| !MAIN.contains(category)),
        until: choice.last_day.clone(),
        seen: choice.seen.map(|id| id.to_string()).unwrap_or_default(),
        errors: choice.errors.clone(),
        now: words.now(),
        can_give: !choice.may.is_empty(),
        preview: match shown {
            Shown::Choosing => None,
            Shown::Preview { asks_code, error } => Some(words.preview(asks_code, error)),
        },
        can_stop: choice.before.is_some(),
        past: words.past(),
        own,
        asked: None,
        wish: None,
        l,
    })
}

impl SharingPage {
    /// Whether one of the others is on.
    fn more_open(&self) -> bool {
        self.more.iter().any(|switch| switch.picked)
    }

    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
