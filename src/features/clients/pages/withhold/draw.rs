//! The page on which a therapist withholds something.

use askama::Template;
use i18n_embed_fl::fl;
use rules::{Categories, Category, Facts, Span, Withholding};
use uuid::Uuid;

use super::choice::Choice;
use super::who_sees;
use crate::access::{View, scope};
use crate::error::{Error, Result};
use crate::features::clients::categories::category_choice;
use crate::features::clients::pages::items::{Items, Switch as ItemSwitch};
use crate::features::clients::pages::sharing::{Sees, Switch, offered};
use crate::features::clients::{
    Reader, Whose, categories_or_nothing, frame, kin_of_other, regime_words,
};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What is withheld from somebody.
#[derive(Template)]
#[template(path = "clients/withhold.html")]
pub struct WithholdPage {
    /// Frame.
    pub l: Layout,
    /// The full name of whom it is about.
    pub person: String,
    /// "moeder".
    pub kin: String,
    /// Who decides.
    pub lead: String,
    /// This page.
    pub href: String,
    /// The page from which one came.
    pub list_href: String,
    /// The form's own id.
    pub form: String,
    /// The categories.
    pub switches: Vec<Switch>,
    /// Single appointments.
    pub appointments: Vec<ItemSwitch>,
    /// Single conversations.
    pub messages: Vec<ItemSwitch>,
    /// Whether one of either is on.
    pub some_item: bool,
    /// The ground, as typed.
    pub reason: String,
    /// The day on which it is looked at again, as typed.
    pub review: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
    /// Whether it would have any effect: else the client decides alone (T4.4).
    pub binds: bool,
    /// What the client is called.
    pub client: String,
    /// How it becomes, where that was asked for.
    pub preview: Option<Preview>,
}

/// How it becomes.
pub struct Preview {
    /// Sentences.
    pub lines: Vec<String>,
    /// The fields that are on, to be sent again.
    pub chosen: Vec<String>,
}

pub(super) fn page(
    page: &Page,
    view: &View<'_, scope::Withholding>,
    choice: &Choice,
    items: &Items,
    looks: bool,
) -> Result<WithholdPage> {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let member = file.member_of(choice.person).ok_or(Error::NotFound)?;
    let sees = Sees { t: l.t, file, receiver: choice.person.0, at };
    let preview = looks.then(|| {
        let words = Words { t: l.t, sees, name: &member.name, choice, items };
        words.preview(offered(page, file))
    });
    let switch = |category: Category| {
        let (text, such_as) = category_choice(l.t, category);
        Switch { value: category.as_str(), text, such_as, picked: choice.picked.contains(category) }
    };
    Ok(WithholdPage {
        person: member.name.clone(),
        kin: kin_of_other(l.t, &member.relationship),
        lead: regime_words(l.t, file, Reader::Staff, Category::Network, at),
        href: format!("/clients/{}/network/{}/withhold", file.id, choice.person),
        list_href: who_sees(file.id),
        form: choice.form.to_string(),
        switches: choice.may.iter().map(switch).collect(),
        appointments: items.appointments(&choice.items),
        messages: items.messages(&choice.items),
        some_item: !choice.items.is_empty(),
        reason: choice.reason.clone(),
        review: choice.review.clone(),
        errors: if choice.is_wrong() { choice.errors.clone() } else { Vec::new() },
        binds: !choice.may.is_empty(),
        client: file.call_name.clone(),
        preview,
        l,
    })
}

/// What a preview is made from.
struct Words<'w> {
    t: Texts,
    sees: Sees<'w>,
    name: &'w str,
    choice: &'w Choice,
    items: &'w Items,
}

impl Words<'_> {
    fn preview(&self, offered: Categories) -> Preview {
        let (t, choice, name) = (self.t, self.choice, self.name);
        let facts = self.as_wanted();
        let before = self.sees.seen(&self.sees.file.facts, offered);
        let seen = self.sees.seen(&facts, offered);
        let unseen: Categories = offered.iter().filter(|one| !seen.contains(*one)).collect();
        let mut lines =
            vec![format!("{} {}.", fl!(t, "share-will", name = name), self.names(seen))];
        if !unseen.is_empty() && !seen.is_empty() {
            lines.push(fl!(t, "share-will-not", name = name, what = self.names(unseen)));
        }
        for item in self.items.chosen(&choice.items) {
            lines.push(fl!(t, "withhold-will-not-item", name = name, item = item));
        }
        if before == seen && choice.items.is_empty() {
            lines.push(fl!(t, "withhold-same", name = name));
        }
        if let Some(review) = choice.review_at {
            lines.push(fl!(t, "held-review", day = t.day(review.amsterdam().date())));
        }
        let categories = choice.picked.iter().map(|one| one.as_str().to_owned());
        let items = choice.items.iter().map(|item| format!("item-{item}"));
        Preview { lines, chosen: categories.chain(items).collect() }
    }

    fn names(&self, data: Categories) -> String {
        categories_or_nothing(self.t, Whose::of(false, &self.sees.file.call_name), data)
    }

    /// The facts as they would be.
    fn as_wanted(&self) -> Facts<Uuid> {
        let mut facts = self.sees.file.facts.clone();
        facts.withholdings.push(Withholding {
            against: self.choice.person.0,
            categories: self.choice.picked,
            items: self.choice.items.clone(),
            span: Span { from: Some(self.choice.at.timestamp()), until: None },
        });
        facts
    }
}

impl WithholdPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
