//! What a copy holds beside files: one's pictures, what one reported, and what was decided of one.
//!
//! Owns these parts and their gathering. Of a report it holds no more than `/me/conduct` tells.

use data_encoding::BASE64;
use rules::conduct::Step;
use serde::Serialize;
use vault::Key;

use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::features::conduct::store::{self as conduct, Case, Mine};
use crate::features::profile::store::photo;

/// A picture of oneself.
#[derive(Debug, Serialize)]
pub struct Picture {
    /// For which provider.
    pub provider: String,
    /// `image/jpeg`.
    pub kind: &'static str,
    /// The picture itself, in base64.
    pub data: String,
}

/// Something that one reported.
#[derive(Debug, Serialize)]
pub struct Reported {
    /// As what, as the rules name it.
    pub kind: String,
    /// `message` or `conduct`.
    pub about: String,
    /// When.
    pub at: String,
    /// Whether it was dealt with.
    pub done: bool,
}

/// A warning or a block.
#[derive(Debug, Serialize)]
pub struct Decided {
    /// `warning` or `block`.
    pub step: &'static str,
    /// As what, as the rules name it.
    pub kind: &'static str,
    /// When it was done.
    pub done: String,
    /// When it was decided.
    pub at: Option<String>,
    /// What the practice says of it.
    pub words: String,
    /// Why it was decided so.
    pub reason: String,
    /// What one said to that.
    pub objection: String,
    /// The answer.
    pub answer: String,
    /// When it was taken back.
    pub lifted: Option<String>,
}

impl Decided {
    /// What was said of it, in the order of time.
    #[must_use]
    pub fn said(&self) -> Vec<&str> {
        let all = [&self.words, &self.reason, &self.objection, &self.answer];
        all.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect()
    }
}

/// All three.
#[derive(Debug, Default, Serialize)]
pub struct Beside {
    /// Pictures, by provider.
    pub pictures: Vec<Picture>,
    /// The newest first; fifty at most.
    pub reported: Vec<Reported>,
    /// The newest first; fifty at most.
    pub decided: Vec<Decided>,
}

/// Gathers them; `key` is the account's.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn beside(app: &App, tx: &mut Tx, actor: &Actor, key: &Key) -> Result<Beside> {
    let there = photo::of(tx, &actor.person_ids()).await?;
    let mut opened = Vec::new();
    if !there.is_empty() {
        opened = photo::pictures(tx, &app.vault, &there).await?;
    }
    let provider = |person| {
        let known = actor.known.iter().find(|known| known.person == person)?;
        Some(app.providers.by_id(known.provider)?.legal_name.clone())
    };
    let picture = |(person, bytes): (_, Vec<u8>)| Picture {
        provider: provider(person).unwrap_or_default(),
        kind: "image/jpeg",
        data: BASE64.encode(&bytes),
    };
    let reported = conduct::mine(tx, actor.account).await?;
    let decided = conduct::of_account(tx, actor.account).await?;
    Ok(Beside {
        pictures: opened.into_iter().map(picture).collect(),
        reported: reported.into_iter().map(of_report).collect(),
        decided: decided.iter().map(|case| of_case(case, key)).collect(),
    })
}

fn of_report(one: Mine) -> Reported {
    Reported {
        kind: one.kind,
        about: one.object_kind,
        at: one.reported_at.to_string(),
        done: one.done,
    }
}

fn of_case(case: &Case, key: &Key) -> Decided {
    Decided {
        step: case.step().unwrap_or(Step::Nothing).as_str(),
        kind: case.kind().as_str(),
        done: case.acted_at.to_string(),
        at: case.decided_at.map(|at| at.to_string()),
        words: case.words(key),
        reason: case.reason(key),
        objection: case.objection(key),
        answer: case.answer(key),
        lifted: case.lifted_at.map(|at| at.to_string()),
    }
}
