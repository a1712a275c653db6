//! `/clients/{client}/access-log/copy`: the log as a file to keep (V5).
//!
//! Owns what stands in it. Who sees every line gets every link of the chain;
//! who sees a part gets no numbers: they would tell what others did.

use std::collections::HashMap;

use axum::response::Response;
use rules::LogSight;
use serde::Deserialize;

use crate::access::{Ask, View, scope};
use crate::audit::copy::{Copy, CopyLine, End, FORM, Hash, Head, KIND};
use crate::audit::{day_for, planted};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::access_log::model::Line;
use crate::features::access_log::store::{self, Found, Link};
use crate::features::access_log::words::Reader;
use crate::web::attachment;
use crate::web::extract::Page;
use crate::web::form;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    /// `head`: where the chain ends, without a line.
    only: String,
}

/// `GET /clients/{client}/access-log/copy`: the newest lines, or with `?only=head` where the
/// chain ends, for who sees every line.
pub async fn copy(page: Page, ask: Ask<scope::AccessLog>) -> Result<Response> {
    let mut view = ask.export().await?;
    let query = page.0.uri.query().unwrap_or_default();
    let fields: Fields = form::parse(query.as_bytes()).unwrap_or_default();
    let whole = *view.log_sight() == LogSight::Whole;
    // Of a part there is no end that would tell nothing.
    let only_head = whole && fields.only == "head";
    let links = match (whole, only_head) {
        (false, _) => Vec::new(),
        (true, head) => store::chain(&mut view, head.then_some(1)).await?,
    };
    let mut copy = empty(&view, whole, links.first());
    if !only_head {
        let found = store::found(&mut view).await?;
        fill(&mut copy, said(&page, &view, &found), links);
    }
    let (at, vault) = (view.at(), &page.app().vault);
    // Where a part stands would tell how much of it is not told.
    let place = match copy.head {
        Some(_) => planted(view.tx(), vault.signer(), copy.file).await?,
        None => None,
    };
    // Who asks the key store holds no connection meanwhile.
    drop(view);
    copy.day = day_for(vault, place).await?;
    let copy = copy.sealed(vault.signer());
    let name = if only_head { "log-end" } else { "log" };
    let day = at.amsterdam().date();
    let body =
        serde_json::to_string_pretty(&copy).map_err(|error| Error::Internal(error.into()))?;
    attachment(&format!("{name}-{day}.json"), "application/json", body)
}

fn empty(view: &View<'_, scope::AccessLog>, whole: bool, newest: Option<&Link>) -> Copy {
    Copy {
        kind: KIND.to_owned(),
        form: FORM,
        file: view.client().0,
        made: view.at().to_string(),
        whole,
        before: None,
        lines: Vec::new(),
        lists: Vec::new(),
        head: newest.map(|link| Head { n: link.n, hash: Hash::of(&link.hash) }),
        day: None,
        end: End::default(),
    }
}

/// Each line as it is said to the reader, with where it stands.
fn said(
    page: &Page,
    view: &View<'_, scope::AccessLog>,
    found: &[Found],
) -> Vec<(bool, i64, CopyLine)> {
    let (file, own) = (view.file(), view.actor().person_ids());
    let is_own = own.contains(&file.person.0);
    let reader =
        Reader { t: page.0.texts(), own: if is_own { "yes" } else { "no" }, name: &file.call_name };
    let one = |found: &Found| {
        let line = Line::alone(&found.count, &own);
        let as_what = {
            let known = file.people.iter().find(|one| Some(one.person.0) == line.person);
            reader.as_what(&line, known.map(|member| member.relationship.as_str()))
        };
        let told = CopyLine {
            hash: Hash::of(&found.hash),
            event: Some(found.event_id),
            at: Some(Instant::to_string(&line.last)),
            who: Some(reader.who(&line)),
            role: Some(as_what).filter(|role| !role.is_empty()),
            did: Some(reader.did(&line)),
            ..CopyLine::default()
        };
        (found.chain == file.id.0, found.n, told)
    };
    found.iter().map(one).collect()
}

/// Puts the lines into the copy: of a whole one every link, with words where there are any.
fn fill(copy: &mut Copy, said: Vec<(bool, i64, CopyLine)>, mut links: Vec<Link>) {
    let (own, lists): (Vec<_>, Vec<_>) = said.into_iter().partition(|(in_chain, ..)| *in_chain);
    copy.lists = lists.into_iter().map(|(.., line)| line).collect();
    if !copy.whole {
        copy.lines = own.into_iter().map(|(.., line)| line).collect();
        return;
    }
    // What lies before the oldest that is told is only there to begin from.
    links.reverse();
    let begins = links.first().map_or(1, |link| link.n);
    copy.before = Some(Hash::default());
    if begins > 1 {
        copy.before = Some(Hash::of(&links.remove(0).hash));
    }
    let mut words: HashMap<i64, CopyLine> = own.into_iter().map(|(_, n, line)| (n, line)).collect();
    let line = |link: Link| CopyLine {
        n: Some(link.n),
        commitment: Some(Hash::of(&link.commitment)),
        hash: Hash::of(&link.hash),
        ..words.remove(&link.n).unwrap_or_default()
    };
    copy.lines = links.into_iter().map(line).collect();
}
