//! `/people/leaving`: colleagues who leave, and how much of theirs is still to be handed over; for
//! the coordinator. On top: whose door is shut already, for nobody treats there now.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use uuid::Uuid;

use crate::access::facts::lists;
use crate::audit::{Action, Line};
use crate::error::Result;
use crate::features::people::Who;
use crate::features::staff::store::{self, Leaver};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Who leaves.
#[derive(Template)]
#[template(path = "staff/leaving.html")]
pub struct LeavingPage {
    /// Frame.
    pub l: Layout,
    /// Each of them.
    pub rows: Vec<Row>,
}

/// Somebody who leaves.
pub struct Row {
    /// Full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// From when.
    pub when: String,
    /// How much is to be handed over.
    pub text: String,
    /// Whether nobody treats there now.
    pub alone: bool,
    /// Where it is handed over; none where nothing is left.
    pub href: Option<String>,
}

/// `GET /people/leaving`
pub async fn show(page: Page) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let who = Who::coordinator(actor)?;
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let leavers = store::leavers(&mut tx, who.at).await?;
    let ids: Vec<Uuid> = leavers.iter().map(|one| one.person_id.0).collect();
    let counts = lists::how_many_each(&mut tx, &ids, now).await?;
    tx.rollback().await?;
    let mut line =
        Line::of(actor.account.0, now, Action::Read, actor.who(Some(who.known), who.role.as_str()));
    line.object_kind = Some("staff");
    line.ground = "staff";
    app.audit.durable(vec![line]).await?;
    let l = page.layout(Place::People);
    let count = |one: &Leaver| {
        counts.iter().find(|(person, _)| *person == one.person_id).map_or(0, |(_, count)| *count)
    };
    let mut rows: Vec<Row> = leavers.iter().map(|one| row(l.t, one, count(one))).collect();
    rows.sort_by_key(|row| !row.alone);
    page.html(&LeavingPage { l, rows })
}

fn row(t: Texts, one: &Leaver, count: i64) -> Row {
    let last = t.day(one.leaves_at.plus_seconds(-1).amsterdam().date());
    Row {
        name: one.name.clone(),
        initials: one.initials.clone(),
        when: if one.shut {
            fl!(t, "staff-leaving-shut")
        } else {
            fl!(t, "staff-leaving-on", day = last)
        },
        text: fl!(t, "leaving-count", n = count),
        alone: one.shut && count > 0,
        href: (count > 0).then(|| format!("/people/{}/hand-over", one.person_id)),
    }
}
