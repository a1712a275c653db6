//! What a therapist chooses to withhold, and what is wrong with it.
//!
//! Owns the reading of the form. From whom, and in which categories it would
//! bind, comes from the rules.

use std::collections::BTreeMap;

use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::{Categories, Category, Kind};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::made_from;
use crate::features::clients::pages::items::{Items, named};
use crate::features::clients::pages::sharing::offered;
use crate::ids::{ClientId, PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::tidy;
use crate::web::text::Texts;

/// The form: a field for each category and item that is on, and a few more.
pub(super) type Fields = BTreeMap<String, String>;

/// The longest reason, in characters.
pub(super) const REASON_MAX: usize = 2000;

/// What the form was sent for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// To choose once more.
    Choose,
    /// To look how it becomes.
    Look,
    /// To withhold.
    Set,
}

/// What is to be withheld from whom.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) client: ClientId,
    pub(super) person: PersonId,
    pub(super) at: Instant,
    /// In which categories of this provider it would bind.
    pub(super) may: Categories,
    /// The form's own id, and that of what it makes.
    pub(super) form: Uuid,
    pub(super) id: Uuid,
    pub(super) picked: Categories,
    pub(super) items: Vec<Uuid>,
    pub(super) reason: String,
    /// The day on which it is looked at again, as typed, and its begin.
    pub(super) review: String,
    pub(super) review_at: Option<Instant>,
    pub(super) step: Step,
    pub(super) errors: Vec<(&'static str, String)>,
}

impl Choice {
    /// An empty form, to be looked at again in three months.
    ///
    /// # Errors
    /// `NotFound` where this is no relative of the file.
    pub(super) fn fresh(page: &Page, file: &File, person: PersonId, at: Instant) -> Result<Self> {
        let known = file.facts.person(&person.0).map(|known| &known.kind);
        if !matches!(known, Some(Kind::Relative { .. })) {
            return Err(Error::NotFound);
        }
        let binds = rules::withholdable(&file.facts, &person.0, at.timestamp());
        let form = ordered();
        Ok(Self {
            client: file.id,
            person,
            at,
            may: offered(page, file).iter().filter(|one| binds.contains(*one)).collect(),
            form,
            id: made_from(file.id, form),
            picked: Categories::EMPTY,
            items: Vec::new(),
            reason: String::new(),
            review: at.amsterdam().date().saturating_add(3.months()).to_string(),
            review_at: None,
            step: Step::Choose,
            errors: Vec::new(),
        })
    }

    /// What was chosen, with what is wrong with it.
    pub(super) fn typed(mut self, page: &Page, items: &Items, fields: &Fields) -> Self {
        let t = page.0.texts();
        let field = |name: &str| tidy(fields.get(name).map_or("", String::as_str));
        self.form = field("form").parse().unwrap_or(self.form);
        self.id = made_from(self.client, self.form);
        self.picked =
            Category::ALL.into_iter().filter(|c| fields.contains_key(c.as_str())).collect();
        let named = named(fields.keys());
        self.items = named.iter().flatten().copied().filter(|item| items.has(*item)).collect();
        self.reason = field("reason");
        self.review = field("review");
        self.step = match field("step").as_str() {
            "set" => Step::Set,
            "look" => Step::Look,
            _ => Step::Choose,
        };
        let strange = named.len() != self.items.len();
        if strange || !self.picked.iter().all(|one| self.may.contains(one)) {
            self.errors.push(("choices", fl!(t, "withhold-error-category")));
        } else if self.picked.is_empty() && self.items.is_empty() {
            self.errors.push(("choices", fl!(t, "withhold-error-nothing")));
        }
        self.errors.extend(reason_error(t, &self.reason).map(|words| ("reason", words)));
        match day(t, &self.review, self.at, 1.years()) {
            Ok(review) => self.review_at = Some(review),
            Err(words) => self.errors.push(("review", words)),
        }
        self
    }

    /// The same, to choose once more.
    pub(super) fn again(self) -> Self {
        Self { step: Step::Choose, ..self }
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.step != Step::Choose && !self.errors.is_empty()
    }
}

/// What is wrong with a ground.
pub(in crate::features::clients::pages) fn reason_error(t: Texts, reason: &str) -> Option<String> {
    if reason.is_empty() {
        Some(fl!(t, "withhold-error-reason"))
    } else if reason.chars().count() > REASON_MAX {
        Some(fl!(t, "withhold-error-reason-long", most = REASON_MAX.to_string()))
    } else {
        None
    }
}

/// The begin of a day that comes, at `most` so far ahead; or what is wrong with it.
pub(in crate::features::clients::pages) fn day(
    t: Texts,
    typed: &str,
    at: Instant,
    most: jiff::Span,
) -> std::result::Result<Instant, String> {
    let today = at.amsterdam().date();
    let day: Date = typed.parse().map_err(|_| fl!(t, "withhold-error-review"))?;
    if day <= today {
        return Err(fl!(t, "withhold-error-review-past"));
    }
    let last = today.saturating_add(most);
    if day > last {
        return Err(fl!(t, "withhold-error-review-far", day = t.day(last)));
    }
    Ok(rules::midnight(day).into())
}
