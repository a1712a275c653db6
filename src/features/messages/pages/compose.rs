//! What is typed to somebody, and what is wrong with it.

use axum::extract::Query;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::access::File;
use crate::db::Tx;
use crate::error::Result;
use crate::features::messages::store::{self, Draft};
use crate::features::messages::{SUBJECT_MAX, TEXT_MAX, Wrong, form_is_of, form_of};
use crate::web::extract::Page;
use crate::web::text::Texts;

/// The fields of a message, as they were sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// To whom, where that is asked.
    pub to: String,
    /// The subject, where that is asked.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The number of the last message on the page.
    pub seen: String,
    /// `later`: to keep it, and not to send it yet.
    pub then: String,
    /// Whether it was kept from before.
    #[serde(skip)]
    pub kept: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    draft: String,
}

impl Fields {
    /// What was kept from before of the page that is asked for (`?draft=` says
    /// which, where there are several), or an empty form; in the transaction of the look.
    pub(super) async fn on(page: &Page, tx: &mut Tx) -> Result<Self> {
        let asked: Asked =
            Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
        let (account, path) = (page.actor()?.account, page.0.uri.path());
        let wanted = asked.draft.parse().ok();
        let kept = store::draft_of(page.app(), tx, account, path, wanted).await?;
        let fields = kept.map(|Draft { form, to, subject, text }| Self {
            form,
            to,
            subject,
            text,
            kept: true,
            ..Self::default()
        });
        fields.unwrap_or_default().shown(page)
    }

    /// Whether the form was drawn for who is signed in now. One that was drawn for
    /// nobody is theirs.
    pub(super) fn is_of(&self, page: &Page) -> Result<bool> {
        let account = page.actor()?.account;
        Ok(form_is_of(page.app().vault.blind(), account, &self.form))
    }

    /// To keep it.
    pub(super) fn draft(&self) -> Draft {
        Draft {
            form: self.form_id(),
            to: self.to.chars().take(80).collect(),
            subject: self.subject.clone(),
            text: self.text.clone(),
        }
    }

    /// Nothing, in place of what was kept of this form.
    pub(super) fn emptied(&self) -> Draft {
        Draft { form: self.form_id(), ..Draft::default() }
    }

    /// The form's own id, no longer than one of ours.
    pub(super) fn form_id(&self) -> String {
        self.form.chars().take(64).collect()
    }

    /// Whether it is to be kept and not sent yet.
    pub(super) fn wants_to_keep(&self) -> bool {
        self.then == "later"
    }

    /// What the writer had seen of the thread.
    pub(super) fn seen(&self) -> Option<i64> {
        self.seen.parse().ok()
    }

    /// As it stands on the page again: a form of its own in any case.
    pub(super) fn shown(&self, page: &Page) -> Result<Self> {
        let (blind, account) = (page.app().vault.blind(), page.actor()?.account);
        let form = if self.form.is_empty() { form_of(blind, account) } else { self.form.clone() };
        Ok(Self { form, ..self.clone() })
    }
}

/// Something that is wrong, at its field.
#[derive(Clone, Debug)]
pub struct Issue {
    /// The field.
    pub field: &'static str,
    /// What to do about it.
    pub text: String,
}

/// What to do about all that is wrong.
pub(super) fn issues(t: Texts, wrong: &[Wrong], file: &File, role: &str) -> Vec<Issue> {
    let issue = |wrong: &Wrong| Issue {
        field: wrong.field(),
        text: match wrong {
            Wrong::To => fl!(t, "message-error-to"),
            Wrong::Left => fl!(t, "message-error-left"),
            Wrong::NoSubject => fl!(t, "message-error-no-subject"),
            Wrong::SubjectLong => {
                fl!(t, "message-error-subject-long", most = SUBJECT_MAX.to_string())
            }
            Wrong::NoText => fl!(t, "message-error-no-text"),
            Wrong::TextLong => fl!(t, "message-error-text-long", most = TEXT_MAX.to_string()),
            Wrong::Nobody => nobody_words(t, file, role),
        },
    };
    wrong.iter().map(issue).collect()
}

/// What to do where nobody could read an answer.
pub(super) fn nobody_words(t: Texts, file: &File, role: &str) -> String {
    if role == "therapist" {
        fl!(t, "message-nobody-there", name = file.call_name.as_str())
    } else {
        fl!(t, "message-nobody-treats")
    }
}
