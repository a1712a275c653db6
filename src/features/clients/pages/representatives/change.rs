//! One coordinator suspends or ends authority: it works at once.

use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::draw::Tried;
use super::{Asks, Changes, again, place};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::model::day;
use crate::features::clients::store::authority::{
    self as store, Authority, Standing, authorities_to_change,
};
use crate::features::clients::telling::tell_others;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::text::Texts;

/// Which authority, and from when until when it is suspended.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    authority: String,
    from: String,
    until: String,
}

impl Fields {
    fn id(&self) -> Uuid {
        self.authority.parse().unwrap_or_else(|_| Uuid::nil())
    }

    /// From when until when `one` is suspended, within what was confirmed of it.
    fn of(
        &self,
        t: Texts,
        one: &Authority,
        now: Instant,
    ) -> std::result::Result<(Instant, Option<Instant>), (&'static str, String)> {
        let (from, until) = self.stretch(t, now)?;
        if one.valid_until.is_some_and(|end| from >= end) {
            return Err(("suspend_from", fl!(t, "represents-error-from")));
        }
        let begin = one.valid_from.map_or(from, |begin| begin.max(from));
        if until.is_some_and(|until| until <= begin) {
            return Err(("suspend_until", fl!(t, "represents-error-until")));
        }
        Ok((from, until))
    }

    /// From when until when, or the field that is wrong. A day that is today begins now: what
    /// was said this morning was said with authority.
    fn stretch(
        &self,
        t: Texts,
        now: Instant,
    ) -> std::result::Result<(Instant, Option<Instant>), (&'static str, String)> {
        let no_day = || fl!(t, "enter-error-day");
        let from = day(&self.from).ok_or_else(|| ("suspend_from", no_day()))?;
        let last: Option<Date> = match self.until.trim() {
            "" => None,
            typed => Some(day(typed).ok_or_else(|| ("suspend_until", no_day()))?),
        };
        let today = now.amsterdam().date();
        if last.is_some_and(|last| last < from.max(today)) {
            return Err(("suspend_until", fl!(t, "represents-error-until")));
        }
        let begins = if from == today { now } else { rules::midnight(from).into() };
        let ends = last.map(|last| rules::midnight(last.tomorrow().unwrap_or(last)).into());
        Ok((begins, ends))
    }
}

/// One of the file's, all of them, and how it stands.
pub(super) async fn found(
    change: &mut Changes<'_>,
    id: Uuid,
) -> Result<(Authority, Vec<Authority>, Standing)> {
    let all = authorities_to_change(change).await?;
    let one = all.iter().find(|one| one.id == id).cloned().ok_or(Error::NotFound)?;
    let standing = one.standing(&all, change.at());
    Ok((one, all, standing))
}

/// `POST /clients/{client}/representatives/suspend`: a court did (T1.1p).
pub async fn suspend(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change = ask.change_rights(("authority", fields.id())).await?;
    let to = place(change.client());
    let (one, _, standing) = found(&mut change, fields.id()).await?;
    match standing {
        Standing::Holds | Standing::Ahead => {}
        Standing::Suspended | Standing::ToBeSuspended => {
            change.stands_already().await?;
            return Ok(page.go(&to, "authority-suspended"));
        }
        Standing::Over => return Err(Error::Conflict),
    }
    let (from, until) = match fields.of(page.0.texts(), &one, change.at()) {
        Ok(stretch) => stretch,
        Err(error) => {
            drop(change);
            let tried = Tried {
                on: one.id,
                typed: [("suspend_from", fields.from), ("suspend_until", fields.until)].into(),
                errors: vec![error],
            };
            return again(&page, &ask, &tried).await;
        }
    };
    store::suspend(&mut change, &one, from, until).await?;
    tell_others(page.app(), &mut change, one.person).await?;
    change.commit().await?;
    Ok(page.go(&to, "authority-suspended"))
}

/// `POST /clients/{client}/representatives/end`: sent twice it ends once; to give it again takes
/// two coordinators.
pub async fn end(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change = ask.change_rights(("authority", fields.id())).await?;
    let to = place(change.client());
    let (one, all, standing) = found(&mut change, fields.id()).await?;
    if standing == Standing::Over {
        change.stands_already().await?;
    } else {
        store::end(&mut change, &one).await?;
        if let Some(next) = one.next(&all) {
            store::end(&mut change, next).await?;
        }
        tell_others(page.app(), &mut change, one.person).await?;
        change.commit().await?;
    }
    Ok(page.go(&to, "authority-ended"))
}
