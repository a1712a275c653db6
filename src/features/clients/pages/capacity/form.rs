//! What a therapist judges, as typed, and what is wrong with it.
//!
//! Owns the reading of the form. What the client had refused comes from the rules.

use std::collections::BTreeMap;

use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::{Categories, Category};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::made_from;
use crate::features::clients::pages::sharing::offered;
use crate::features::clients::pages::withhold::{day, reason_error};
use crate::ids::{ClientId, PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::tidy;
use crate::web::text::Texts;

/// The form: a field for each category and opening that is on, and a few more.
pub(super) type Fields = BTreeMap<String, String>;

/// The id of what the form makes: the same each time it is sent.
pub(super) fn id(client: ClientId, fields: &Fields) -> Uuid {
    made_from(client, form(fields).unwrap_or_else(ordered))
}

fn form(fields: &Fields) -> Option<Uuid> {
    fields.get("form").and_then(|form| form.parse().ok())
}

/// What was judged.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) form: Uuid,
    /// Whether it is for everything.
    pub(super) all: bool,
    pub(super) picked: Categories,
    /// As the rules read them: none for all.
    pub(super) categories: Categories,
    pub(super) openings: Vec<(PersonId, Categories)>,
    pub(super) reason: String,
    pub(super) review: String,
    pub(super) review_at: Option<Instant>,
    pub(super) until: String,
    pub(super) until_at: Option<Instant>,
    pub(super) errors: Vec<(&'static str, String)>,
}

impl Judged {
    /// An empty form, to be looked at again in three months.
    pub(super) fn fresh(at: Instant) -> Self {
        Self {
            form: ordered(),
            all: false,
            picked: Categories::EMPTY,
            categories: Categories::EMPTY,
            openings: Vec::new(),
            reason: String::new(),
            review: at.amsterdam().date().saturating_add(3.months()).to_string(),
            review_at: None,
            until: String::new(),
            until_at: None,
            errors: Vec::new(),
        }
    }

    /// What was typed, with what is wrong with it.
    pub(super) fn typed(page: &Page, file: &File, at: Instant, fields: &Fields) -> Self {
        let t = page.0.texts();
        let field = |name: &str| tidy(fields.get(name).map_or("", String::as_str));
        let mut judged = Self::fresh(at);
        judged.form = form(fields).unwrap_or(judged.form);
        judged.all = fields.contains_key("all");
        judged.picked =
            Category::ALL.into_iter().filter(|c| fields.contains_key(c.as_str())).collect();
        judged.categories = if judged.all { Categories::EMPTY } else { judged.picked };
        judged.openings = openings(file, fields);
        judged.reason = field("reason");
        judged.review = field("review");
        judged.until = field("until");
        let shown = offered(page, file);
        let young = !rules::may_object(&file.facts, &rules::Party::Client, at.timestamp());
        if young || !judged.picked.iter().all(|one| shown.contains(one)) {
            judged.errors.push(("choices", fl!(t, "withhold-error-category")));
        } else if !judged.all && judged.picked.is_empty() {
            judged.errors.push(("choices", fl!(t, "capacity-error-nothing")));
        }
        judged.errors.extend(reason_error(t, &judged.reason).map(|words| ("reason", words)));
        match day(t, &judged.review, at, 6.months()) {
            Ok(review) => judged.review_at = Some(review),
            Err(words) => judged.errors.push(("review", words)),
        }
        match last_day(t, &judged.until, at) {
            Ok(until) => judged.until_at = until,
            Err(words) => judged.errors.push(("until", words)),
        }
        judged
    }
}

/// The name of the field that opens a category to a representative.
pub(super) fn opening(person: PersonId, category: Category) -> String {
    format!("open-{person}-{category}")
}

fn openings(file: &File, fields: &Fields) -> Vec<(PersonId, Categories)> {
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let opened = relatives.map(|member| {
        let on = |one: &Category| fields.contains_key(&opening(member.person, *one));
        (member.person, Category::ALL.into_iter().filter(on).collect::<Categories>())
    });
    opened.filter(|(_, categories)| !categories.is_empty()).collect()
}

/// The end of the last day, if there is one: after today, and within five years.
fn last_day(t: Texts, typed: &str, at: Instant) -> std::result::Result<Option<Instant>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    let today = at.amsterdam().date();
    let day: Date = typed.parse().map_err(|_| fl!(t, "share-error-date"))?;
    if day <= today {
        return Err(fl!(t, "share-error-past"));
    }
    if day > today.saturating_add(5.years()) {
        return Err(fl!(t, "capacity-error-far"));
    }
    let next = day.tomorrow().map_err(|_| fl!(t, "share-error-date"))?;
    Ok(Some(rules::midnight(next).into()))
}
