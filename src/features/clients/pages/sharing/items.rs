//! Hiding single things in the same act in which somebody is let see: there is no moment in which
//! they are open (T3.2).
//!
//! Owns which there are to choose from, and what follows from a form that showed them. Each list
//! opens by the right to it of who lets see.

use std::collections::BTreeSet;

use i18n_embed_fl::fl;
use rules::{Categories, Category};
use uuid::Uuid;

use super::Asks;
use super::choice::{Choice, Fields, Step};
use crate::access::scope;
use crate::error::Result;
use crate::features::clients::pages::items::{Items, named};
use crate::features::{appointments, messages};
use crate::web::extract::Page;
use crate::web::text::Texts;

/// What can be hidden one by one, of the categories that can be given. The page holds no permit
/// meanwhile: each list has its own.
pub(super) async fn load(page: &Page, ask: &Asks, may: Categories) -> Result<Items> {
    let mut items = Items::default();
    if may.contains(Category::Appointments)
        && let Some(mut view) = ask.beside::<scope::Appointments>().await?
    {
        let found = appointments::store::to_hide(&mut view).await?;
        items = items.with_appointments(page.0.texts(), &found);
    }
    if may.contains(Category::Messages)
        && let Some(mut view) = ask.beside::<scope::Messages>().await?
    {
        let found = messages::store::to_hide(&mut view).await?;
        drop(view);
        items = items.with_messages(page, &found).await?;
    }
    Ok(items)
}

/// What was picked on a form that showed single things.
#[derive(Clone, Debug, Default)]
pub(super) struct Picked {
    /// What it showed.
    pub(super) shown: Vec<Uuid>,
    /// What was on.
    pub(super) on: Vec<Uuid>,
}

impl Picked {
    /// What stays hidden, where `before` was. What the form did not show stays; and all of it where
    /// something changed `meanwhile`, because then it was not seen what stands.
    pub(super) fn hides(&self, before: &[Uuid], meanwhile: bool) -> Vec<Uuid> {
        let stays = before.iter().filter(|item| meanwhile || !self.shown.contains(item));
        let all: BTreeSet<Uuid> = stays.chain(&self.on).copied().collect();
        all.into_iter().collect()
    }
}

impl Choice {
    /// Whether single things have to be known: the form shows them, or some stay hidden and are named.
    pub(super) fn names_items(&self, fields: &Fields) -> bool {
        self.step == Step::Items
            || fields.contains_key("items")
            || (self.step == Step::Look && !self.hidden.is_empty())
    }

    /// The same with what was picked of single things.
    pub(super) fn picking(mut self, t: Texts, items: &Items, fields: &Fields) -> Self {
        if fields.contains_key("items") {
            let named = named(fields.keys());
            let on: Vec<Uuid> =
                named.iter().flatten().copied().filter(|one| items.has(*one)).collect();
            if on.len() != named.len() {
                self.errors.push(("choices", fl!(t, "share-error-category")));
            }
            let picked = Picked { shown: items.ids(), on };
            self.hidden = picked.hides(&self.was_hidden, self.before != self.seen);
            self.picked = Some(picked);
        } else if self.step == Step::Items {
            self.picked = Some(Picked { shown: items.ids(), on: self.was_hidden.clone() });
        }
        self
    }
}
