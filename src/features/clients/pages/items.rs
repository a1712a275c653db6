//! Single things of the file to choose from: appointments to come, conversations.
//!
//! Owns their words. Which there are is for the features whose they are to say.

use i18n_embed_fl::fl;
use uuid::Uuid;
use vault::KeyId;

use crate::error::Result;
use crate::features::appointments::Booking;
use crate::features::appointments::pages::words::{names, time_range};
use crate::features::messages::{self, Thread};
use crate::web::extract::Page;
use crate::web::text::Texts;

/// One of them.
pub struct Switch {
    /// The name of its field.
    pub name: String,
    /// "dinsdag 24 november 2026, 15:00 – 15:45".
    pub text: String,
    /// With whom, or when.
    pub explained: String,
    /// Whether it is on.
    pub picked: bool,
}

/// What can be chosen one by one.
#[derive(Default)]
pub(super) struct Items {
    appointments: Vec<Item>,
    messages: Vec<Item>,
}

struct Item {
    id: Uuid,
    text: String,
    explained: String,
}

impl Items {
    /// These appointments among them.
    pub(super) fn with_appointments(mut self, t: Texts, found: &[Booking]) -> Self {
        self.appointments.extend(found.iter().map(|booking| Item {
            id: booking.id.0,
            text: format!(
                "{}, {}",
                t.day_long(booking.starts.amsterdam().date()),
                time_range(t, booking)
            ),
            explained: names(t, &booking.with),
        }));
        self
    }

    /// These conversations among them. Their subjects are sealed: whoever asks holds no connection.
    ///
    /// # Errors
    /// When the key store is away.
    pub(super) async fn with_messages(mut self, page: &Page, found: &[Thread]) -> Result<Self> {
        let t = page.0.texts();
        let ids: Vec<KeyId> =
            found.iter().map(|thread| messages::store::key_id(thread.id)).collect();
        let keys = page.app().vault.keys(&ids).await?;
        self.messages.extend(found.iter().map(|thread| {
            let key = keys.get(&messages::store::key_id(thread.id));
            let subject = key.and_then(|key| messages::store::subject_of(key, thread));
            Item {
                id: thread.id.0,
                text: subject.unwrap_or_else(|| fl!(t, "message-unreadable")),
                explained: last_at(t, thread),
            }
        }));
        Ok(self)
    }

    pub(super) fn has(&self, item: Uuid) -> bool {
        self.all().any(|one| one.id == item)
    }

    /// All of them.
    pub(super) fn ids(&self) -> Vec<Uuid> {
        self.all().map(|one| one.id).collect()
    }

    /// The appointments as switches; on for those in `picked`.
    pub(super) fn appointments(&self, picked: &[Uuid]) -> Vec<Switch> {
        self.appointments.iter().map(|one| one.switch(picked)).collect()
    }

    /// The conversations as switches.
    pub(super) fn messages(&self, picked: &[Uuid]) -> Vec<Switch> {
        self.messages.iter().map(|one| one.switch(picked)).collect()
    }

    /// Those in `picked`, in words.
    pub(super) fn chosen(&self, picked: &[Uuid]) -> Vec<String> {
        let chosen = self.all().filter(|one| picked.contains(&one.id));
        chosen.map(|one| one.text.clone()).collect()
    }

    fn all(&self) -> impl Iterator<Item = &Item> {
        self.appointments.iter().chain(&self.messages)
    }
}

impl Item {
    fn switch(&self, picked: &[Uuid]) -> Switch {
        Switch {
            name: format!("item-{}", self.id),
            text: self.text.clone(),
            explained: self.explained.clone(),
            picked: picked.contains(&self.id),
        }
    }
}

/// The single things that a form names, by their fields; in order, and none twice. One whose name
/// is no id is none.
pub(super) fn named<'f>(fields: impl Iterator<Item = &'f String>) -> Vec<Option<Uuid>> {
    let item = |name: &'f String| Some(name.strip_prefix("item-")?.parse().ok());
    let mut named: Vec<Option<Uuid>> = fields.filter_map(item).collect();
    // One thing may be spelled in two ways.
    named.sort();
    named.dedup();
    named
}

fn last_at(t: Texts, thread: &Thread) -> String {
    fl!(t, "withhold-last", day = t.day(thread.last_at.amsterdam().date()))
}
