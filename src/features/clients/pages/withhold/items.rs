//! Single things of the file to choose from: appointments to come, conversations.
//!
//! Owns their words. Which there are is for the features whose they are to say.

use i18n_embed_fl::fl;
use rules::{Categories, Category};
use uuid::Uuid;
use vault::KeyId;

use super::choice::Choice;
use crate::access::{View, scope};
use crate::error::Result;
use crate::features::appointments::pages::words::{names, time_range};
use crate::features::{appointments, messages};
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
    /// Of the categories in which withholding would bind.
    pub(super) async fn load(
        page: &Page,
        view: &mut View<'_, scope::Withholding>,
        may: Categories,
    ) -> Result<Self> {
        let t = page.0.texts();
        let (mut visits, mut talks) = (Vec::new(), Vec::new());
        if may.contains(Category::Appointments) {
            let found = appointments::store::to_withhold(view).await?;
            visits.extend(found.iter().map(|booking| Item {
                id: booking.id.0,
                text: format!(
                    "{}, {}",
                    t.day_long(booking.starts.amsterdam().date()),
                    time_range(t, booking)
                ),
                explained: names(t, &booking.with),
            }));
        }
        if may.contains(Category::Messages) {
            let found = messages::store::to_withhold(view).await?;
            let ids: Vec<KeyId> =
                found.iter().map(|thread| messages::store::key_id(thread.id)).collect();
            let keys = page.app().vault.keys(&ids).await?;
            talks.extend(found.iter().map(|thread| {
                let key = keys.get(&messages::store::key_id(thread.id));
                let subject = key.and_then(|key| messages::store::subject_of(key, thread));
                Item {
                    id: thread.id.0,
                    text: subject.unwrap_or_else(|| fl!(t, "message-unreadable")),
                    explained: last_at(t, thread),
                }
            }));
        }
        Ok(Self { appointments: visits, messages: talks })
    }

    pub(super) fn has(&self, item: Uuid) -> bool {
        self.appointments.iter().chain(&self.messages).any(|one| one.id == item)
    }

    /// The appointments as switches.
    pub(super) fn appointments(&self, choice: &Choice) -> Vec<Switch> {
        self.appointments.iter().map(|one| one.switch(choice)).collect()
    }

    /// The conversations as switches.
    pub(super) fn messages(&self, choice: &Choice) -> Vec<Switch> {
        self.messages.iter().map(|one| one.switch(choice)).collect()
    }

    /// What was chosen, in words.
    pub(super) fn chosen(&self, choice: &Choice) -> Vec<String> {
        let all = self.appointments.iter().chain(&self.messages);
        let picked = all.filter(|one| choice.items.contains(&one.id));
        picked.map(|one| one.text.clone()).collect()
    }
}

impl Item {
    fn switch(&self, choice: &Choice) -> Switch {
        Switch {
            name: format!("item-{}", self.id),
            text: self.text.clone(),
            explained: self.explained.clone(),
            picked: choice.items.contains(&self.id),
        }
    }
}

fn last_at(t: Texts, thread: &messages::Thread) -> String {
    fl!(t, "withhold-last", day = t.day(thread.last_at.amsterdam().date()))
}
